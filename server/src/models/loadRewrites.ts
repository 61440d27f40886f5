import type { CodeAction, Diagnostic, Range as EditorRange, TextDocumentEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Location } from '../../../engine/src/finding';
import { readNotebook } from '../../../engine/src/notebook/notebook';
import { JsonError } from '../../../engine/src/notebook/positionedJson';
import { allowGlobals } from '../../../engine/src/python/fixes/allowedGlobals';
import { isReplaceable, rewriteLoads } from '../../../engine/src/python/fixes/safeLoads';
import { readLoads } from '../../../engine/src/python/flow/loads';
import type { SourcePart } from '../../../engine/src/text/source';
import { t } from '../../../l10n/messages';
import {
  convertAndLoadCommand,
  type LoadSitesParams,
  type LoadSitesResult,
  type RewriteLoadsParams,
  type RewriteLoadsResult,
  scanModelCommand,
} from '../../../protocol/src/languageServer';
import { workspaceEdit } from '../actions/fixes';
import { isAt, toEditorRange } from '../documents/diagnostics';
import type { OpenDocuments, Unit } from '../documents/documents';
import type { ServerHost } from '../host';
import { guardAction } from './guardedLoad';
import { type LoadedFile, type LoadedFiles, partsOf } from './loadedFiles';
import type { ModelScans } from './modelScans';

/** A line with more names is no review any more. */
const maxAllowed = 20;

/** Names that are offered one at a time; the report has them all. */
const maxOffered = 5;

/** Label under which a client shows the edits for review. */
const annotation = 'load-safetensors';

/** Last names, as many as a title has room for. */
function shortened(names: readonly string[]): string {
  const last = names.map((name) => name.slice(name.lastIndexOf('.') + 1).slice(0, 40));
  return last.length > 3 ? `${last.slice(0, 3).join(', ')}, …` : last.join(', ');
}

function diagnosticsAt(location: Location, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => isAt(location, diagnostic.range.start));
}

/** Makes code load the safetensors file that a model was converted to. */
export class LoadRewrites {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly host: ServerHost,
    private readonly files: LoadedFiles,
    private readonly scans: ModelScans,
  ) {}

  /** Names that would have to be allowed for the file that a call in a range loads, where it was scanned and is suspicious. */
  async allowable(textUri: string, range: EditorRange): Promise<readonly string[]> {
    const loaded = await this.loadedAt(textUri, range);
    const scanned = loaded && this.scans.lastOf(loaded.uri);
    if (scanned?.verdict !== 'suspicious') return [];
    const names = new Set(scanned.findings.flatMap(({ allowable }) => allowable ?? []));
    return [...names].slice(0, maxOffered);
  }

  private async loadedAt(textUri: string, range: EditorRange): Promise<LoadedFile | undefined> {
    return (await this.files.inText(textUri)).find(
      ({ load, isFolder }) =>
        !isFolder && (isAt(load.location, range.start) || isAt(load.location, range.end)),
    );
  }

  /** What can be done about the file that a call in a range loads; nothing for files that must not be loaded at all. */
  async actions(
    textUri: string,
    range: EditorRange,
    diagnostics: readonly Diagnostic[],
  ): Promise<CodeAction[]> {
    const loaded = await this.loadedAt(textUri, range);
    if (loaded === undefined) return [];
    const scanned = this.scans.lastOf(loaded.uri);
    // Whether it can be converted is known once it was scanned: nothing is offered that would be refused.
    if (scanned === undefined) return [this.offer(loaded, diagnostics, 'scan')];
    if (scanned.verdict === 'dangerous' || scanned.verdict === 'incomplete') return [];
    return [
      ...(await this.allowing(loaded, diagnostics)),
      ...(await this.guarding(loaded, diagnostics)),
      ...(isReplaceable(loaded.load.callee) && scanned.isConvertible
        ? [this.offer(loaded, diagnostics, 'convert')]
        : []),
    ];
  }

  /** Offers to load a checkpoint that was scanned with weights_only=True and the names allowed that it needs. */
  private async allowing(
    { load, textUri, uri }: LoadedFile,
    diagnostics: readonly Diagnostic[],
  ): Promise<CodeAction[]> {
    const { weightsOnly } = this.scans.lastOf(uri) ?? {};
    const unit = this.documents.unit(this.documents.ownerOf(textUri));
    const text = unit?.texts.find((one) => one.uri === textUri);
    // Without a snippet there are names that must not be allowed, or that are no names.
    if (weightsOnly?.snippet === undefined || unit === undefined || text === undefined) return [];
    const names = weightsOnly.answers.at(-1)?.blocked.map(({ global }) => global) ?? [];
    if (names.length === 0 || names.length > maxAllowed) return [];
    const isMeant = (location: Location) => JSON.stringify(location) === JSON.stringify(load.location);
    const edits = await allowGlobals(unit.path, partsOf(unit), isMeant, names, this.files.context);
    if (edits === undefined) return [];
    return [
      {
        title: t('load-rewrites.load-allowing-only', shortened(names)),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsAt(load.location, diagnostics),
        isPreferred: false,
        edit: workspaceEdit(text, edits, true),
      },
    ];
  }

  /** Offers to load a model that was scanned through a guard. */
  private async guarding(loaded: LoadedFile, given: readonly Diagnostic[]): Promise<CodeAction[]> {
    const model = this.scans.guardOf(loaded.uri);
    if (model === undefined) return [];
    const diagnostics = diagnosticsAt(loaded.load.location, given);
    const request = { loaded, model, diagnostics };
    const action = await guardAction(request, this.documents, this.host, this.files.context);
    return action === undefined ? [] : [action];
  }

  private offer(
    loaded: LoadedFile,
    diagnostics: readonly Diagnostic[],
    what: 'scan' | 'convert',
  ): CodeAction {
    const name = decodeURIComponent(loaded.uri.slice(loaded.uri.lastIndexOf('/') + 1));
    const [title, command] =
      what === 'scan'
        ? [t('load-rewrites.scan-file', name), scanModelCommand]
        : [t('load-rewrites.convert-and-load', name), convertAndLoadCommand];
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsAt(loaded.load.location, diagnostics),
      isPreferred: false,
      command: { title, command, arguments: [loaded.uri] },
    };
  }

  /** Which of some files hold calls that load a model. Open ones are looked at as they are, closed ones as they are on disk. */
  async sites({ model, uris }: LoadSitesParams): Promise<LoadSitesResult> {
    const found: string[] = [];
    for (const uri of uris) {
      const unit = this.documents.unit(uri);
      const parts = unit === undefined ? await this.storedParts(uri) : partsOf(unit);
      const read = parts === undefined ? undefined : await readLoads(uri, parts, this.files.context);
      for (const load of read?.loads ?? []) {
        if (!(await this.isFile(load.path, uri, model))) continue;
        found.push(uri);
        break;
      }
    }
    return { uris: found };
  }

  /** The edits of every such call in open documents and notebooks, each bound to its present version. */
  async rewrite({ model, output, part, uris }: RewriteLoadsParams): Promise<RewriteLoadsResult> {
    const changes: TextDocumentEdit[] = [];
    const left: RewriteLoadsResult['left'][number][] = [];
    const closed: string[] = [];
    const name = decodeURIComponent(output.slice(output.lastIndexOf('/') + 1));
    for (const uri of uris) {
      const unit = this.documents.unit(uri);
      if (unit === undefined) {
        closed.push(uri);
        continue;
      }
      await this.rewriteUnit(unit, model, { name, part }, changes, left);
    }
    const description = t('load-rewrites.same-tensors-no-code', name);
    return {
      edit: {
        documentChanges: changes,
        changeAnnotations: {
          [annotation]: {
            label: t('load-rewrites.load-instead', name),
            description,
            needsConfirmation: false,
          },
        },
      },
      left,
      closed,
    };
  }

  private async rewriteUnit(
    unit: Unit,
    model: string,
    { name, part }: { readonly name: string; readonly part: string },
    changes: TextDocumentEdit[],
    left: RewriteLoadsResult['left'][number][],
  ): Promise<void> {
    const meant = new Set<string>();
    const parts = partsOf(unit);
    for (const { path } of (await readLoads(unit.path, parts, this.files.context))?.loads ?? [])
      if (await this.isFile(path, unit.uri, model)) meant.add(path);
    const replacement = { isMeant: ({ path }: { path: string }) => meant.has(path), name, part };
    const rewritten = await rewriteLoads(unit.path, parts, replacement, this.files.context);
    for (const [index, { uri, version }] of unit.texts.entries()) {
      const here = rewritten.filter(({ location }) => (location.cell?.index ?? 0) === index);
      const edits = here.flatMap((load) =>
        'edits' in load
          ? load.edits.map((edit) => ({
              range: toEditorRange(edit),
              newText: edit.newText,
              annotationId: annotation,
            }))
          : [],
      );
      if (edits.length > 0) changes.push({ textDocument: { uri, version }, edits });
      for (const load of here)
        if ('left' in load) left.push({ uri, line: load.location.line, reason: load.left });
    }
  }

  private async isFile(path: string, codeUri: string, model: string): Promise<boolean> {
    const loaded = await this.files.fileOf(path, codeUri);
    const wanted = this.host.diskPath(model);
    return loaded !== undefined && wanted !== undefined && this.host.diskPath(loaded.uri) === wanted;
  }

  private async storedParts(uri: string): Promise<SourcePart[] | undefined> {
    const path = this.host.diskPath(uri);
    const text =
      path === undefined ? undefined : await this.host.readText(path, this.files.context.limits.textBytes);
    if (text === undefined || !/\.ipynb$/i.test(uri)) return text === undefined ? undefined : [{ text }];
    try {
      const { cells } = readNotebook(text);
      return cells.flatMap(({ kind, isPython, part }) => (kind === 'code' && isPython ? [part] : []));
    } catch (error) {
      if (error instanceof JsonError) return undefined;
      throw error;
    }
  }
}
