import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range as EditorRange,
} from 'vscode-languageserver';
import { combineFixes } from '../../../engine/src/analysis/fixes';
import { IgnoreComments } from '../../../engine/src/analysis/ignoreComments';
import type { Finding } from '../../../engine/src/finding';
import { pushAll } from '../../../engine/src/pushAll';
import { t } from '../../../l10n/messages';
import { type IgnoreFindingArguments, ignoreFindingCommand } from '../../../protocol/src/languageServer';
import type { Analyses, Analysis } from '../documents/analyses';
import { diagnosticSource, toDiagnostic, toEditorRange } from '../documents/diagnostics';
import type { OpenDocuments, UnitText } from '../documents/documents';
import { StaleTextError } from '../handlers';
import type { LoadRewrites } from '../models/loadRewrites';
import { type ConfigurationFile, configurationFileOf } from '../settings/configurationFiles';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import { snippetEdit, workspaceEdit } from './fixes';
import type { LockActions } from './lockActions';
import { actionOf, copyAction } from './secretActions';
import { allowActions, settingActions } from './settingActions';

/** Applies the safe fixes of a whole document or cell; editors run it on save when the user asks for it. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.secureMl`;

/** Kinds that the server announces. */
export const codeActionKinds = [CodeActionKind.QuickFix, fixAllKind];

/** Offers fixes, and comments that silence, for the present text of documents and cells. */
export class CodeActions {
  /** The client applies edits by document version. Set while the server is initialised. */
  versioned = true;
  /** The client selects what snippets leave to be looked at. Set while the server is initialised. */
  selects = false;
  /** The client asks the user why a finding does not count. Set while the server is initialised. */
  asksForReasons = false;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly rewrites: LoadRewrites,
    private readonly locks: LockActions,
    private readonly folders: WorkspaceFolders,
  ) {}

  /** @throws StaleTextError when the text changes while the answer is worked out. */
  async provide({ textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const analysis = await this.analyses.of(this.documents.ownerOf(textDocument.uri));
    const text = analysis?.unit.texts.find(({ uri }) => uri === textDocument.uri);
    if (analysis === undefined || text === undefined) return [];
    const actions: CodeAction[] = [];
    /** What silences a finding comes after all that mends one, by its title: settings of a rule are offered once. */
    const settings = new Map<string, CodeAction>();
    const ignoring: CodeAction[] = [];
    const findings = analysis.findings.get(text.uri) ?? [];
    if (wants(context.only, CodeActionKind.QuickFix, true)) {
      const meant = findings.filter((finding) => isMeant(finding, range, context.diagnostics));
      const comments = meant.length === 0 ? undefined : await this.commentsOf(text, analysis);
      const file = meant.length === 0 ? undefined : await this.configurationOf(analysis);
      for (const finding of meant) {
        const diagnostics = [diagnosticOf(finding, context.diagnostics)];
        for (const fix of finding.fixes ?? []) {
          const { title, safe, edits, action, fill } = fix;
          if (action !== undefined) {
            const read = (uri: string) => this.documents.read(uri);
            // A client without document changes cannot make a file either.
            if (action.kind === 'clear-outputs' || this.versioned)
              actions.push(await actionOf({ ...fix, action }, analysis.unit.uri, diagnostics, read));
            continue;
          }
          const edit =
            fill !== undefined && this.versioned && this.selects
              ? snippetEdit(text, edits, fill)
              : workspaceEdit(text, edits, this.versioned);
          actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: safe, edit });
        }
        pushAll(
          actions,
          await this.locks.of(finding, text.uri, textAt(text.text, finding.location), diagnostics),
        );
        if (isSecretFinding(finding)) actions.push(copyAction(finding, text.uri, diagnostics));
        if (!isSettled(finding) && file !== undefined) {
          const baselineOf = this.asksForReasons ? analysis.unit.uri : undefined;
          for (const action of settingActions(finding, file.file, diagnostics, baselineOf))
            settings.set(`${finding.ruleId} ${action.title}`, action);
        }
        const ignore = comments && this.ignore(finding, text, comments);
        if (ignore !== undefined) ignoring.push({ ...ignore, diagnostics });
      }
      // Its edits come with versions, and the client has to open closed notebooks.
      if (this.versioned)
        pushAll(actions, await this.rewrites.actions(text.uri, range, context.diagnostics ?? []));
      const names = file === undefined ? [] : await this.rewrites.allowable(text.uri, range);
      pushAll(actions, allowActions(names, file?.file, [...(context.diagnostics ?? [])]));
      pushAll(actions, [...settings.values()]);
      pushAll(actions, ignoring);
    }
    if (wants(context.only, fixAllKind, false)) {
      const edits = combineFixes(findings);
      if (edits.length > 0) {
        actions.push({
          title: t('code-actions.apply-all-safe-fixes'),
          kind: fixAllKind,
          edit: workspaceEdit(text, edits, this.versioned),
        });
      }
    }
    // An editor applies even a stale edit, at the wrong place; so it is never offered.
    if (!this.documents.isCurrent(analysis.unit)) throw new StaleTextError();
    return actions;
  }

  /** Undefined where comments do not count: files that have none, and workspaces that are not trusted. */
  private async commentsOf(text: UnitText, { unit, context }: Analysis): Promise<IgnoreComments | undefined> {
    if (!context.inlineSuppressions) return undefined;
    return IgnoreComments.read(unit.path, text.text, unit.kind, context);
  }

  /** Where the folder is configured; undefined where that does not count, or the client cannot change files. */
  private async configurationOf({
    unit,
    context,
  }: Analysis): Promise<{ readonly file: ConfigurationFile | undefined } | undefined> {
    const folder = this.folders.folderOf(unit.uri);
    if (folder === undefined || !context.inlineSuppressions || !this.versioned) return undefined;
    return { file: await configurationFileOf(folder, (uri) => this.documents.read(uri)) };
  }

  private ignore(
    { ruleId, location }: Finding,
    text: UnitText,
    comments: IgnoreComments,
  ): CodeAction | undefined {
    if (isSettled({ ruleId, location })) return undefined;
    const reason = t('code-actions.todo-explain-safe');
    const edit = comments.edit(location, ruleId, reason);
    if (edit === undefined) return undefined;
    const title = t('common.ignore-finding', ruleId);
    const common = { title, kind: CodeActionKind.QuickFix, isPreferred: false };
    const at = edit.newText.indexOf(reason);
    // A comment that is there already has its reason.
    if (!this.asksForReasons || at < 0)
      return { ...common, edit: workspaceEdit(text, [edit], this.versioned) };
    const argument: IgnoreFindingArguments = {
      uri: text.uri,
      version: text.version,
      ruleId,
      range: toEditorRange(edit),
      before: edit.newText.slice(0, at),
      after: edit.newText.slice(at + reason.length),
    };
    return { ...common, command: { title, command: ignoreFindingCommand, arguments: [argument] } };
  }
}

/** The line at a place. */
function textAt(text: string, { line, column, endLine, endColumn }: Finding['location']): string {
  const written = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  return written.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
}

/** True for what is not silenced: an output has no line for a comment and is cleared, a comment that silences nothing is removed. */
function isSettled({ ruleId, location }: Pick<Finding, 'ruleId' | 'location'>): boolean {
  return ruleId === 'unused-suppression' || location.cell?.output !== undefined;
}

/** True for a secret whose range is its own, in a text that the client has open. */
function isSecretFinding({ ruleId, location }: Finding): boolean {
  return secretRules.has(ruleId) && location.cell?.output === undefined;
}

const secretRules = new Set(['hardcoded-secret-known', 'hardcoded-secret-named']);

/** True when a request for some kinds takes an action of one; `unasked` says whether a request for no kind does. */
function wants(only: readonly string[] | undefined, kind: string, unasked: boolean): boolean {
  if (only === undefined) return unasked;
  return only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
}

/** A finding is meant where the selection touches it, or where the client names its diagnostic. */
function isMeant(
  finding: Finding,
  range: EditorRange,
  diagnostics: readonly Diagnostic[] | undefined,
): boolean {
  const own = toEditorRange(finding.location);
  const before = (a: EditorRange['start'], b: EditorRange['start']) =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  const touches = !before(own.end, range.start) && !before(range.end, own.start);
  return touches || (diagnostics ?? []).some((diagnostic) => isSame(diagnostic, finding, own));
}

function isSame(diagnostic: Diagnostic, finding: Finding, own: EditorRange): boolean {
  const { source, code, range } = diagnostic;
  return (
    source === diagnosticSource &&
    code === finding.code &&
    range.start.line === own.start.line &&
    range.start.character === own.start.character &&
    range.end.line === own.end.line &&
    range.end.character === own.end.character
  );
}

/** The client's own diagnostic of a finding where it sent it, so that it finds it again. */
function diagnosticOf(finding: Finding, diagnostics: readonly Diagnostic[] | undefined): Diagnostic {
  const own = toEditorRange(finding.location);
  return (diagnostics ?? []).find((diagnostic) => isSame(diagnostic, finding, own)) ?? toDiagnostic(finding);
}
