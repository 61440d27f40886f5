import type { Finding } from '../finding';
import { readNotebook } from '../notebook/notebook';
import { JsonError } from '../notebook/positionedJson';
import { analyzeCells, analyzeDocument } from './analyzeDocument';
import type { AnalysisContext, DocumentReport } from './context';
import type { DocumentKind } from './documentKind';

/** A text as an editor has it open: a document, or a Python cell of a notebook. */
export interface OpenText {
  readonly text: string;
  /** The id that the notebook's file gives to the cell, where the editor tells it. */
  readonly cellId?: string;
}

/** A document, or all Python cells of a notebook, as an editor has them open. */
export interface OpenDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly texts: readonly OpenText[];
}

/**
 * Analyses what an editor has open; `stored` is a notebook as it is on disk, whose outputs editors do not send. Findings of cells are
 * numbered by their place among the texts.
 * @throws CancelledError
 */
export async function analyzeOpen(
  open: OpenDocument,
  stored: string | undefined,
  context: AnalysisContext,
): Promise<DocumentReport> {
  const { path, kind, texts } = open;
  if (kind !== 'notebook') return analyzeDocument(path, texts[0].text, kind, context);
  // Only Python cells are known here, so the index counts among them; it is used to find the cell again, and never shown.
  const cells = texts.map(({ text, cellId }, index) => ({
    index,
    text,
    ...(cellId === undefined ? {} : { id: cellId }),
  }));
  const report = await analyzeCells(path, cells, context);
  if (stored === undefined) return report;
  return { ...report, findings: [...report.findings, ...(await storedFindings(open, stored, context))] };
}

/**
 * Secrets in the outputs and in the metadata of a notebook as it is stored, which is what leaves the machine. Each finding moves to the first
 * line of the open cell that it belongs to, those of the metadata to the first cell; its cell index becomes that of the text.
 */
async function storedFindings(
  { path, texts }: OpenDocument,
  stored: string,
  context: AnalysisContext,
): Promise<readonly Finding[]> {
  let indexes: readonly number[];
  try {
    const { cells } = readNotebook(stored);
    indexes = cells.flatMap(({ kind, isPython }, index) => (kind === 'code' && isPython ? [index] : []));
  } catch (error) {
    if (error instanceof JsonError) return [];
    throw error;
  }
  const { findings } = await analyzeDocument(path, stored, 'notebook', context);
  return findings.flatMap((finding) => {
    const { cell } = finding.location;
    if (cell !== undefined && cell.output === undefined) return [];
    const byId = cell?.id === undefined ? -1 : texts.findIndex(({ cellId }) => cellId === cell.id);
    const index = byId >= 0 ? byId : cell === undefined ? 0 : indexes.indexOf(cell.index);
    const text = texts[index]?.text;
    if (text === undefined) return [];
    const endColumn = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
    const range = { line: 1, column: 1, endLine: 1, endColumn: endColumn + 1 };
    return [{ ...finding, location: { ...finding.location, ...range, cell: { ...cell, index } } }];
  });
}
