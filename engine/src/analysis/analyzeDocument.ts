import { t } from '../../../l10n/messages';
import type { CellReference } from '../finding';
import { rules } from '../generated/rules';
import { isGuard } from '../guard/readGuard';
import { CancelledError, LimitError } from '../limits';
import { Cost, type Meter } from '../meter';
import { pythonOfMarkdown, readScript } from '../notebook/cellScripts';
import { maskMagics, shellCell } from '../notebook/magics';
import { readNotebook } from '../notebook/notebook';
import { JsonError } from '../notebook/positionedJson';
import { pythonInFile } from '../pipelines/pythonPrograms';
import { knownDigests } from '../provenance/knownDigests';
import { lockedFacts } from '../provenance/lockedFacts';
import { asPythonReads } from '../python/sourceText';
import { LineTable } from '../text/lineTable';
import type { SourcePart } from '../text/source';
import { type TextTest, testText } from '../text/textTests';
import { commentsOf } from './comments';
import {
  type AnalysisContext,
  type DocumentReport,
  type EditorCell,
  type MeteredContext,
  metered,
} from './context';
import { type DocumentKind, secretTextOf } from './documentKind';
import { finishReport } from './findings';
import { versionsOfScript } from './scriptVersions';
import { dispatch, draftAll } from './stages';
import { limitProblem, maskedParts, type Parts, readSubject, type Subject } from './subject';

const ruleById = new Map(rules.map((rule) => [rule.meta.id, rule]));

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
  // What it calls is what it is for.
  if (kind === 'python' && isGuard(text)) return { findings: [], problems: [] };
  const { meter } = metered(context, text.length);
  // Characters are a lower bound of bytes, and cost nothing to count.
  return analyze(text.length, () => partsOf(path, text, kind, meter, context.memory?.test), {
    ...context,
    meter,
  });
}

/** Analyses the code cells of a notebook that an editor has open; `index` is the raw index in the file. */
export async function analyzeCells(
  path: string,
  cells: readonly EditorCell[],
  context: AnalysisContext,
): Promise<DocumentReport> {
  const parts = cells.map(({ index, id, text }): SourcePart => {
    const cell: CellReference = { index, ...(id === undefined ? {} : { id }) };
    return { text, cell };
  });
  const length = cells.reduce((sum, { text }) => sum + text.length, 0);
  return analyze(
    length,
    () => ({ kind: 'notebook', path, secretText: 'python', ...maskedParts(parts) }),
    context,
  );
}

async function analyze(length: number, read: () => Parts, given: AnalysisContext): Promise<DocumentReport> {
  const context = metered(given, length);
  if (context.cancel.cancelled) throw new CancelledError();
  if (length > context.limits.textBytes) return { findings: [], problems: [limitProblem('textBytes')] };
  let subject: Subject;
  let facts: MeteredContext = context;
  try {
    context.meter.spend(length * Cost.character);
    const parts = read();
    const own = parts.kind === 'python' ? versionsOfScript(parts.parts[0]?.text ?? '', context) : undefined;
    facts = await withLock(parts, own === undefined ? context : { ...context, ...own });
    subject = await readSubject(parts, dispatch, facts);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { findings: [], problems: [limitProblem(error.limit)] };
  }
  const { drafts, problems } = await draftAll(subject, facts);
  const report = finishReport(
    drafts,
    commentsOf(subject, context.memory?.test),
    [...subject.problems, ...problems],
    ruleById,
    context,
    { context, place: subject.place },
  );
  if (subject.kind !== 'text') return report;
  // Settings carry comments for other tools and for rules of other families, which are judged elsewhere.
  return { ...report, findings: report.findings.filter(({ ruleId }) => ruleId !== 'unused-suppression') };
}

/** Calls and commands that fetch what a lock or a file may know. */
const fetching =
  /from_pretrained|load_dataset|hf_hub_|snapshot_download|SentenceTransformer|CrossEncoder|pipeline\(|get_file|known_hash|download|urlretrieve|_from_url|\bgdown\b|\bwget\b|\bcurl\b|(?:requests|httpx)\.get|(?:gcs|s3)fs/;

/** A context with what the project's lock and files say, for code that something of it could be written into. */
async function withLock(
  { path, parts, texts = [] }: Parts,
  context: MeteredContext,
): Promise<MeteredContext> {
  // The memory knows one text.
  const test = (parts.length === 1 ? context.memory?.test : undefined) ?? testText;
  if (texts.length === 0 || !parts.some(({ text }) => test(fetching, text))) return context;
  const locked = await lockedFacts(path, context.platform.readText);
  const { within } = context;
  const written = parts.map(({ text }) => text);
  const digests = await knownDigests(written, { path, within }, locked?.models ?? [], context.platform);
  return {
    ...context,
    digests,
    ...(locked === undefined ? {} : { commits: joined(context.commits, locked.commits) }),
  };
}

type Commits = AnalysisContext['commits'];
const joins = new WeakMap<ReadonlyMap<string, string>, WeakMap<object, ReadonlyMap<string, string>>>();

/** Commits of a lock over others: one object for each pair, so that what was made by them is kept. */
function joined(others: Commits, own: ReadonlyMap<string, string>): Commits {
  if (others === undefined) return own;
  const known = joins.get(own) ?? new WeakMap<object, ReadonlyMap<string, string>>();
  joins.set(own, known);
  const both = known.get(others) ?? new Map([...others, ...own]);
  known.set(others, both);
  return both;
}

/** Takes a document apart by its kind. */
function partsOf(path: string, text: string, kind: DocumentKind, meter: Meter, test?: TextTest): Parts {
  const whole = { path, parts: [{ text }] };
  switch (kind) {
    case 'python':
      return scriptParts(path, text, test);
    case 'notebook':
      return notebookParts(path, text, meter);
    case 'requirements':
      return { ...whole, kind, secretText: 'text' };
    case 'lock':
      return { ...whole, kind, secretText: undefined };
    default: {
      const isMarkdown = /\.(?:md|markdown|rmd|qmd)$/i.test(path);
      const fenced = isMarkdown ? pythonOfMarkdown(text) : undefined;
      const program = isMarkdown ? undefined : pythonInFile(path, text, meter);
      return fenced === undefined
        ? { ...whole, kind, secretText: secretTextOf(path), texts: program === undefined ? [] : [program] }
        : { ...whole, kind: 'python', secretText: 'text', masked: [fenced], texts: [fenced.text] };
    }
  }
}

/** A Python file; one with cell marks has magics like a notebook. */
function scriptParts(path: string, text: string, test?: TextTest): Parts {
  const cells = readScript(text, test);
  const texts = [cells === undefined ? asPythonReads(text, test) : asPythonReads(cells.text)];
  const masked = cells === undefined ? [] : [cells];
  return { kind: 'python', path, parts: [{ text }], secretText: 'python', masked, texts };
}

function notebookParts(path: string, text: string, meter: Meter): Parts {
  try {
    const notebook = readNotebook(text, meter);
    const code = notebook.cells.filter((cell) => cell.kind === 'code' && (cell.isPython || cell.isShell));
    // All cells are one program: names of earlier cells are known in later ones.
    const masked = code.map(({ part, isShell }) => (isShell ? shellCell : maskMagics)(part.text));
    const parts = {
      parts: code.map(({ part }) => part),
      masked,
      texts: masked.map(({ text: shown }) => asPythonReads(shown)),
    };
    return { kind: 'notebook', path, secretText: 'python', notebook, ...parts };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    // Scripts saved under the wrong name are still code.
    if (!/^\ufeff?\s*[{[]/.test(text))
      return { kind: 'python', path, parts: [{ text }], secretText: 'python', texts: [asPythonReads(text)] };
    const line = new LineTable(text).lineOf(error.offset);
    const message = t('analyze-document.notebook-invalid-json', line);
    const problems = [{ id: 'notebook-json', message, verdict: 'incomplete' as const }];
    return { kind: 'notebook', path, parts: [{ text }], secretText: 'text', problems };
  }
}
