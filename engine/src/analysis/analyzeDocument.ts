import { t } from '../../../l10n/messages';
import type { Configuration } from '../configuration/configuration';
import type { AdvisoryIndex } from '../dependencies/advisories/advisory';
import { scanManifest } from '../dependencies/judgeManifest';
import { emptyProject } from '../dependencies/project';
import { readInstallCommands } from '../dependencies/readers/installCommands';
import { mayAskForPackages, readPythonCalls } from '../dependencies/readers/pythonCalls';
import { readRequirements } from '../dependencies/readers/requirements';
import type { CellReference, Finding } from '../finding';
import { rules } from '../generated/rules';
import { type CancelFlag, CancelledError, LimitError, type Limits } from '../limits';
import { pythonOfMarkdown, readScript } from '../notebook/cellScripts';
import { type MaskedCell, maskMagics } from '../notebook/magics';
import { type Notebook, readNotebook } from '../notebook/notebook';
import { notebookSecrets } from '../notebook/notebookSecrets';
import { isOutputRule, judgeOutputs } from '../notebook/outputRule';
import { JsonError } from '../notebook/positionedJson';
import type { Pin } from '../pipelines/pins';
import type { KnownTags } from '../pipelines/tags';
import type { ProjectVerification } from '../pipelines/verification';
import type { Platform } from '../platform';
import { type PythonDocument, readPython } from '../python/document';
import type { ProjectFacts } from '../python/facts';
import type { ParseMemory } from '../python/memory';
import { writerPlaces } from '../python/names/writers';
import { Dispatch } from '../python/rules/dispatch';
import { runPythonRules, shellFunctions, shellWords } from '../python/rules/judgeCalls';
import { isPythonRule } from '../python/rules/pythonRule';
import { forgetParser, pythonParser } from '../python/syntax/syntax';
import { rule as trackedSecretFile } from '../rules/secrets/tracked-secret-file';
import { draftSecrets, scanTextForSecrets } from '../secrets/draftSecrets';
import { findSecrets } from '../secrets/matcher';
import { isSecretFile } from '../secrets/secretFiles';
import type { SecretText } from '../secrets/secretRule';
import { isCommandRule } from '../shell/commandRule';
import { scanCommands } from '../shell/judgeCommands';
import { LineTable } from '../text/lineTable';
import { Source, type SourcePart } from '../text/source';
import { lineSuppressions, pythonSuppressions } from './comments';
import { type DocumentKind, documentKind, secretTextOf } from './documentKind';
import { finishReport, type PartComments, type RuleDraft } from './findings';
import { draftLock } from './locks';
import { dependencyRules, draftManifest, draftManifests, withoutKnownSecrets } from './manifests';

export { ParseMemory } from '../python/memory';
export { type DocumentKind, documentKind };

/** What an analysis needs beside the text: the configuration, whole, and what its host knows. */
export interface AnalysisContext extends ProjectFacts, Configuration {
  readonly platform: Platform;
  readonly cancel: CancelFlag;
  /** False in workspaces that are not trusted: their comments must not silence anything. */
  readonly inlineSuppressions: boolean;
  /** The text stands in git's index: the next commit publishes it. */
  readonly staged?: boolean;
  /** What an advisory service and an index said, where the user asked for it. */
  readonly advisories?: AdvisoryIndex | undefined;
  /** What the project's pipelines pin; see projectPins.ts. */
  readonly pins?: readonly Pin[] | undefined;
  /** What a git host said of the repositories of actions, where the user asked for it. */
  readonly tags?: KnownTags | undefined;
  /** What verifies models in the project; asked only about documents that serve one. */
  readonly verification?: (() => Promise<ProjectVerification | undefined>) | undefined;
  /** Trees of the document's last version; for documents that are analysed at each keystroke. */
  readonly memory?: ParseMemory;
}

/** Why a document was not fully analysed. */
export interface DocumentProblem {
  /** Stable and kebab case; `limit-<name>` for budgets. */
  readonly id: string;
  /** One localised sentence. */
  readonly message: string;
  readonly verdict: 'incomplete' | 'unsupported';
}

export interface DocumentReport {
  /** Sorted by position, each place once a rule. */
  readonly findings: readonly Finding[];
  readonly problems: readonly DocumentProblem[];
}

/** A code cell as an editor holds it. */
export interface EditorCell {
  readonly index: number;
  readonly id?: string;
  readonly text: string;
}

const ruleById = new Map(rules.map((rule) => [rule.meta.id, rule]));
const dispatch = new Dispatch(rules.filter(isPythonRule), shellFunctions, shellWords);
const commandRules = rules.filter(isCommandRule);
const outputRules = rules.filter(isOutputRule);

/**
 * Analyses one document. Total: any text gives a report, and what could not be read is among its problems. Rejects only with
 * CancelledError.
 */
export async function analyzeDocument(
  path: string,
  text: string,
  kind: DocumentKind,
  context: AnalysisContext,
): Promise<DocumentReport> {
  if (context.cancel.cancelled) throw new CancelledError();
  // Characters are a lower bound of bytes, and cost nothing to count.
  if (text.length > context.limits.textBytes) return limited('textBytes');
  switch (kind) {
    case 'python':
      return analyzeScript(path, text, context);
    case 'notebook':
      return analyzeNotebook(path, text, context);
    case 'requirements':
      return analyzeRequirements(path, text, context);
    case 'lock':
      return analyzeLock(path, text, context);
    default: {
      const fenced = /\.(?:md|markdown)$/i.test(path) ? pythonOfMarkdown(text) : undefined;
      return fenced === undefined
        ? analyzeText(path, text, context)
        : analyzeMasked(path, [{ text }], [fenced], context, [], 'text');
    }
  }
}

/** A Python file; one with cell marks has magics like a notebook. */
function analyzeScript(path: string, text: string, context: AnalysisContext): Promise<DocumentReport> {
  const cells = readScript(text);
  return cells === undefined
    ? analyzeParts(path, [{ text }], [text], context)
    : analyzeMasked(path, [{ text }], [cells], context);
}

/** Analyses the code cells of a notebook that an editor has open; `index` is the raw index in the file. */
export async function analyzeCells(
  path: string,
  cells: readonly EditorCell[],
  context: AnalysisContext,
): Promise<DocumentReport> {
  if (context.cancel.cancelled) throw new CancelledError();
  const length = cells.reduce((sum, { text }) => sum + text.length, 0);
  if (length > context.limits.textBytes) return limited('textBytes');
  const parts = cells.map(({ index, id, text }): SourcePart => {
    const cell: CellReference = { index, ...(id === undefined ? {} : { id }) };
    return { text, cell };
  });
  return analyzeCodeCells(path, parts, [], context);
}

async function analyzeNotebook(
  path: string,
  text: string,
  context: AnalysisContext,
): Promise<DocumentReport> {
  let notebook: Notebook;
  try {
    notebook = readNotebook(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    // Scripts saved under the wrong name are still code.
    if (!/^\ufeff?\s*[{[]/.test(text)) return analyzeParts(path, [{ text }], [text], context);
    const line = new LineTable(text).lineOf(error.offset);
    const problem: DocumentProblem = {
      id: 'notebook-json',
      message: t('analyze-document.notebook-invalid-json', line),
      verdict: 'incomplete',
    };
    const source = new Source(path, [{ text }]);
    const drafts = scanTextForSecrets(source, 'text', { rules, platform: context.platform });
    return finishReport(drafts, [], [problem], ruleById, context);
  }
  const code = notebook.cells
    .filter(({ kind, isPython }) => kind === 'code' && isPython)
    .map(({ part }) => part);
  const drafts = [
    ...notebookSecrets(path, notebook, { rules, platform: context.platform }),
    ...judgeOutputs(path, notebook, outputRules),
  ];
  return analyzeCodeCells(path, code, drafts, context);
}

/** All cells are one program: names of earlier cells are known in later ones. */
function analyzeCodeCells(
  path: string,
  parts: readonly SourcePart[],
  others: readonly RuleDraft[],
  context: AnalysisContext,
): Promise<DocumentReport> {
  return analyzeMasked(
    path,
    parts,
    parts.map(({ text }) => maskMagics(text)),
    context,
    others,
  );
}

/** Parts whose magics are masked: their commands are judged, then their Python as one program. */
async function analyzeMasked(
  path: string,
  parts: readonly SourcePart[],
  masked: readonly MaskedCell[],
  context: AnalysisContext,
  others: readonly RuleDraft[] = [],
  secretText: SecretText = 'python',
): Promise<DocumentReport> {
  const drafts: RuleDraft[] = [...others];
  parts.forEach((part, index) => {
    const source = new Source(path, [part]);
    const { versions, advisories } = context;
    const manifest = readInstallCommands(masked[index].shellLines, 'cell');
    const scan = {
      rules: dependencyRules,
      project: emptyProject,
      versions,
      advisories,
      max: context.limits.findings,
    };
    for (const draft of scanManifest(manifest, source, scan)) drafts.push(draft);
    for (const draft of scanCommands(masked[index].shellLines, source, rules)) drafts.push(draft);
  });
  return analyzeParts(
    path,
    parts,
    masked.map(({ text }) => text),
    context,
    drafts,
    secretText,
  );
}

/** Analyses the parts of one Python program; `texts` are what the parser may see of each. */
async function analyzeParts(
  path: string,
  parts: readonly SourcePart[],
  texts: readonly (string | undefined)[],
  context: AnalysisContext,
  others: readonly RuleDraft[] = [],
  secretText: SecretText = 'python',
): Promise<DocumentReport> {
  const { platform, versions, commits } = context;
  const source = new Source(path, parts);
  const drafts: RuleDraft[] = [...others];
  const problems: DocumentProblem[] = [];
  const text = source.parts.length === 0 ? '' : source.text;
  const secrets = findSecrets(text, secretText);
  let document: PythonDocument | undefined;
  context.memory?.under(path, versions, commits, text.includes('\r\n'), context.limits.findings);
  const places = context.memory?.keepsSections ? undefined : dispatch.look(text);
  const wanted =
    // What was worth reading is read again.
    context.memory?.keepsSections ||
    places !== undefined ||
    mayAskForPackages(path, text) ||
    // Comments of other tools silence findings, and without any there is nothing to silence; ours are reported when unused.
    (context.inlineSuppressions && text.includes('secure-ml:')) ||
    secrets.length > 0;
  if (wanted) {
    const read = await readSafely(
      source,
      texts,
      context,
      // With a memory a text is always read whole.
      context.memory !== undefined || mayAskForPackages(path, text)
        ? undefined
        : [
            ...(places ?? []),
            ...writerPlaces(text),
            ...ownComments(text),
            ...secrets.map(({ start }) => start),
          ],
    );
    // A newer version may have taken the nodes over meanwhile.
    if (context.cancel.cancelled) throw new CancelledError();
    if ('id' in read) problems.push(read);
    else document = read;
  }
  if (document !== undefined) {
    for (const draft of runPythonRules(document, dispatch, context, commandRules)) {
      drafts.push(draft);
      // More than is kept: the report says that it is cut, and work on more fixes would be for nothing.
      if (drafts.length > context.limits.findings + others.length) break;
    }
  }
  const secretContext = { rules, platform, ...(document === undefined ? {} : { document }) };
  drafts.push(...draftSecrets(source, secretText, secrets, secretContext));
  const comments: readonly PartComments[] =
    document === undefined ? [] : mergeComments(pythonSuppressions(document), source, texts);
  const manifests = document !== undefined && mayAskForPackages(path, text) ? readPythonCalls(document) : [];
  // Last, since a newer version may take the nodes over while files beside this one are read.
  for (const manifest of manifests)
    for (const draft of await draftManifest(manifest, source, context)) drafts.push(draft);
  return finishReport(drafts, comments, problems, ruleById, context);
}

function ownComments(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf('secure-ml:'); at >= 0; at = text.indexOf('secure-ml:', at + 1)) places.push(at);
  return places;
}

/** Magics are no Python, so their comments are read as lines; a comment of the tree is not read twice. */
function mergeComments(
  fromTree: readonly PartComments[],
  source: Source,
  texts: readonly (string | undefined)[],
): readonly PartComments[] {
  if (source.parts.every(({ text }, index) => text === texts[index])) return fromTree;
  const merged = new Map(fromTree.map((entry) => [entry.partIndex, entry]));
  for (const entry of lineSuppressions(source)) {
    const part = source.parts[entry.partIndex];
    const parsed = texts[entry.partIndex];
    const masked = entry.comments.filter(
      ({ start, end }) => parsed?.slice(start, end) !== part.text.slice(start, end),
    );
    if (masked.length === 0) continue;
    const known = merged.get(entry.partIndex);
    merged.set(entry.partIndex, { ...entry, comments: [...(known?.comments ?? []), ...masked] });
  }
  return [...merged.values()];
}

async function readSafely(
  source: Source,
  texts: readonly (string | undefined)[],
  context: AnalysisContext,
  places: readonly number[] | undefined,
): Promise<PythonDocument | DocumentProblem> {
  const { platform, limits, cancel } = context;
  try {
    const parser = await pythonParser(platform);
    const budget = { cancel, deadline: platform.now() + limits.time };
    return readPython(source, texts, parser, budget, (name) => dispatch.callee(name), context.memory, places);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (error instanceof LimitError) return limitProblem(error.limit);
    context.memory?.dispose();
    forgetParser(platform);
    return {
      id: 'python-parser',
      message: t('analyze-document.python-parser-failed'),
      verdict: 'incomplete',
    };
  }
}

async function analyzeRequirements(
  path: string,
  text: string,
  context: AnalysisContext,
): Promise<DocumentReport> {
  const source = new Source(path, [{ text }]);
  const drafts: RuleDraft[] = [
    ...(await draftManifest(readRequirements(text), source, context)),
    ...draftLock(path, source, context),
    ...scanTextForSecrets(source, 'text', { rules, platform: context.platform }),
  ];
  return finishReport(drafts, lineSuppressions(source), [], ruleById, context);
}

function analyzeLock(path: string, text: string, context: AnalysisContext): DocumentReport {
  const source = new Source(path, [{ text }]);
  return finishReport(draftLock(path, source, context), [], [], ruleById, context);
}

async function analyzeText(path: string, text: string, context: AnalysisContext): Promise<DocumentReport> {
  const source = new Source(path, [{ text }]);
  const manifests = await draftManifests(path, source, context);
  const drafts = scanTextForSecrets(source, secretTextOf(path), { rules, platform: context.platform });
  // Settings carry comments for other tools and for rules of other families, which are judged elsewhere.
  const report = finishReport(
    [...withoutKnownSecrets(manifests, drafts), ...drafts, ...draftSecretFile(source, context)],
    lineSuppressions(source),
    [],
    ruleById,
    context,
  );
  return { ...report, findings: report.findings.filter(({ ruleId }) => ruleId !== 'unused-suppression') };
}

/** A file of secrets in the index of a repository. */
function draftSecretFile(source: Source, { staged }: AnalysisContext): RuleDraft[] {
  if (staged !== true || source.text.trim() === '' || !isSecretFile(source.path)) return [];
  const message = t('analyze-document.secret-file-tracked');
  return [{ rule: trackedSecretFile, draft: { message, location: source.locate(0, 0), identity: 'file' } }];
}

function limited(limit: keyof Limits): DocumentReport {
  return { findings: [], problems: [limitProblem(limit)] };
}

function limitProblem(limit: keyof Limits): DocumentProblem {
  const name = limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    id: `limit-${name}`,
    message: t('analyze-document.limit-reached', limit),
    verdict: 'incomplete',
  };
}
