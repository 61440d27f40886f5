import {
  type CodeAction,
  type CodeActionParams,
  type CodeLens,
  type CodeLensParams,
  type CompletionItem,
  type CompletionParams,
  ErrorCodes,
  type Hover,
  type HoverParams,
  RequestType,
  ResponseError,
} from 'vscode-languageserver';
import { t } from '../../l10n/messages';
import {
  type DependenciesResult,
  dependenciesRequest,
  type ScanModelsParams,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { guardRequest } from './handlers';
import { ModelRequests } from './models/modelRequests';
import type { ServerParts } from './parts';
import { ConfigurationRequests } from './settings/configurationRequests';
import { SecurityRequests } from './workspace/securityRequests';

/** Version of the product; set by the bundler. */
declare const PRODUCT_VERSION: string;

/** Answers what the client asks. */
export function answerRequests(parts: ServerParts): void {
  const { connection, host, scans, settings, rewrites, dependencies } = parts;
  const { codeActions, codeLenses, hovers, configurationHelp } = parts;
  connection.onCodeAction(
    guardRequest<CodeActionParams, CodeAction[]>(
      connection,
      'textDocument/codeAction',
      () => [],
      (params) => codeActions.provide(params),
    ),
  );
  connection.onCodeLens(
    guardRequest<CodeLensParams, CodeLens[]>(
      connection,
      'textDocument/codeLens',
      () => [],
      (params) => codeLenses.provide(params),
    ),
  );
  connection.onHover(
    guardRequest<HoverParams, Hover | null>(
      connection,
      'textDocument/hover',
      () => null,
      async (params) => configurationHelp.hover(params) ?? hovers.provide(params),
    ),
  );
  connection.onCompletion(
    guardRequest<CompletionParams, CompletionItem[]>(
      connection,
      'textDocument/completion',
      () => [],
      async (params) => [...configurationHelp.complete(params), ...parts.profileHelp.complete(params)],
    ),
  );
  connection.onRequest(
    new RequestType<ScanModelsParams, ScanModelsResult, void>(scanModelsRequest),
    guardRequest<ScanModelsParams, ScanModelsResult>(
      connection,
      scanModelsRequest,
      () => new ResponseError(ErrorCodes.InternalError, t('answers.scan-internal-error')),
      (params, token) => scans.scan(params, token),
    ),
  );
  connection.onRequest(
    new RequestType<null, DependenciesResult, void>(dependenciesRequest),
    guardRequest<null, DependenciesResult>(
      connection,
      dependenciesRequest,
      () => ({ manifests: [] }),
      () => dependencies.list(),
    ),
  );
  parts.lockRequests.listen(connection);
  new ConfigurationRequests(parts.settings, parts.folders, (uri) => parts.documents.read(uri)).listen(
    connection,
  );
  const { folders, results, workspaceCheck: check } = parts;
  new SecurityRequests({
    connection,
    host,
    folders,
    results,
    check,
    rewrites,
    version: PRODUCT_VERSION,
  }).listen();
  new ModelRequests(connection, host, scans, settings, PRODUCT_VERSION, rewrites).listen();
}
