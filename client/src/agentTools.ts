import * as vscode from 'vscode';
import { t } from '../../l10n/messages';
import {
  type CheckFileParams,
  type CheckFileResult,
  checkFileRequest,
  type ScanModelsParams,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import type { Server } from './server';

/** The setting without which agents are offered nothing. */
const setting = 'agents.enable';
/** Characters of one answer: what is longer than an agent can read says less to it. */
const maxAnswer = 100_000;

/** A tool of an agent, by the name that package.json has for it. */
interface Tool {
  readonly name: string;
  /** What is shown while it works; of what the agent wants to look at. */
  readonly doing: (subject: string) => string;
  readonly input: 'path' | 'rule';
  answer(subject: string, server: Server, token: vscode.CancellationToken): Promise<string>;
}

const tools: readonly Tool[] = [
  {
    name: 'secure-ml_check_file',
    doing: (path) => t('agent-tools.checking', path),
    input: 'path',
    async answer(path, server, token) {
      const { client, uri } = await placeOf(path, server);
      const params: CheckFileParams = { uri };
      return (await client.sendRequest<CheckFileResult>(checkFileRequest, params, token)).text;
    },
  },
  {
    name: 'secure-ml_scan_model',
    doing: (path) => t('agent-tools.checking', path),
    input: 'path',
    async answer(path, server, token) {
      const { client, uri } = await placeOf(path, server);
      const params: ScanModelsParams = { uris: [uri] };
      const { models, errors } = await client.sendRequest<ScanModelsResult>(scanModelsRequest, params, token);
      return JSON.stringify({ models, errors }, undefined, 2);
    },
  },
  {
    name: 'secure-ml_explain_finding',
    doing: (rule) => t('agent-tools.explaining', rule),
    input: 'rule',
    async answer(rule, server) {
      // The name of a file below the extension's folder, and of no other.
      if (!/^[a-z0-9-]{1,80}$/.test(rule)) throw new Error(t('agent-tools.no-rule', rule));
      const page = vscode.Uri.joinPath(server.extensionUri, 'docs/rules', `${rule}.md`);
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      } catch {
        throw new Error(t('agent-tools.no-rule', rule));
      }
    },
  },
];

/**
 * Offers tools to agents of the editor while the user wants that; says so to nobody else. `offerMore` is what is offered beside them.
 */
export function offerAgentTools(server: Server, offerMore: () => vscode.Disposable): vscode.Disposable {
  let offered: vscode.Disposable | undefined;
  const follow = () => {
    if (isWanted()) offered ??= offer(server, offerMore);
    else {
      offered?.dispose();
      offered = undefined;
    }
  };
  follow();
  const changes = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`secureMl.${setting}`)) follow();
  });
  return vscode.Disposable.from(changes, { dispose: () => offered?.dispose() });
}

function isWanted(): boolean {
  return vscode.workspace.getConfiguration('secureMl').get<boolean>(setting) === true;
}

function offer(server: Server, offerMore: () => vscode.Disposable): vscode.Disposable {
  const registered = tools.map(({ name, doing, input, answer }) =>
    vscode.lm.registerTool<Record<string, unknown>>(name, {
      prepareInvocation: ({ input: given }) => ({ invocationMessage: doing(subjectOf(given, input)) }),
      async invoke({ input: given }, token) {
        // Whoever knew a tool before it was taken back may still ask for it.
        if (!isWanted()) throw new Error(t('agent-tools.off', `secureMl.${setting}`));
        const subject = subjectOf(given, input);
        if (subject === '') throw new Error(t('agent-tools.missing', input));
        const text = await answer(subject, server, token);
        const cut =
          text.length > maxAnswer ? `${text.slice(0, maxAnswer)}\n${t('mcp.cut', maxAnswer)}` : text;
        return new vscode.LanguageModelToolResult([
          new vscode.LanguageModelTextPart(t('mcp.untrusted')),
          new vscode.LanguageModelTextPart(cut),
        ]);
      },
    }),
  );
  return vscode.Disposable.from(...registered, offerMore());
}

function subjectOf(given: Record<string, unknown>, name: Tool['input']): string {
  const value = given[name];
  return typeof value === 'string' ? value : '';
}

/** A file of the folders that are open, and who can be asked about it. @throws Error for any other. */
async function placeOf(path: string, server: Server) {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first] = folders;
  const isWhole = /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
  const uri = isWhole || first === undefined ? vscode.Uri.file(path) : vscode.Uri.joinPath(first.uri, path);
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) throw new Error(t('agent-tools.outside', path));
  const client = await server.running();
  return { client, uri: client.code2ProtocolConverter.asUri(uri) };
}
