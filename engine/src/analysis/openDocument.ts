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

/** What is found in a notebook as it is stored: secrets in outputs and metadata, which leave the machine and which no editor sends. */
export interface StoredNotebook {
  readonly findings: readonly Finding[];
  /** Indexes of the Python cells in the file. */
  readonly pythonCells: readonly number[];
}

/**
 * Analyses what an editor has open. Findings of cells are numbered by their place among the texts.
 * @throws CancelledError
 */
export function analyzeOpen(
  { path, kind, texts }: OpenDocument,
  context: AnalysisContext,
): Promise<DocumentReport> {
  if (kind !== 'notebook') return analyzeDocument(path, texts[0].text, kind, context);
  // Only Python cells are known here, so the index counts among them; it is used to find the cell again, and never shown.
  const cells = texts.map(({ text, cellId }, index) => ({
    index,
    text,
    ...(cellId === undefined ? {} : { id: cellId }),
  }));
  return analyzeCells(path, cells, context);
}

/** Analyses a notebook as it is stored. @throws CancelledError */
export async function analyzeStored(
  path: string,
  stored: string,
  context: AnalysisContext,
): Promise<StoredNotebook> {
  try {
    const { cells } = readNotebook(stored);
    const { findings } = await analyzeDocument(path, stored, 'notebook', context);
    return {
      findings: findings.filter(({ location: { cell } }) => cell === undefined || cell.output !== undefined),
      pythonCells: cells.flatMap(({ kind, isPython }, index) => (kind === 'code' && isPython ? [index] : [])),
    };
  } catch (error) {
    if (error instanceof JsonError) return { findings: [], pythonCells: [] };
    throw error;
  }
}

/**
 * Findings of a stored notebook, each on the first line of the open cell that it belongs to, those of the metadata on that of the first cell;
 * the index of the cell becomes that of the text.
 */
export function storedFindings(
  { texts }: OpenDocument,
  { findings, pythonCells }: StoredNotebook,
): readonly Finding[] {
  return findings.flatMap((finding) => {
    const { cell } = finding.location;
    const byId = cell?.id === undefined ? -1 : texts.findIndex(({ cellId }) => cellId === cell.id);
    const index = byId >= 0 ? byId : cell === undefined ? 0 : pythonCells.indexOf(cell.index);
    const text = texts[index]?.text;
    if (text === undefined) return [];
    const endColumn = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
    const range = { line: 1, column: 1, endLine: 1, endColumn: endColumn + 1 };
    return [{ ...finding, location: { ...finding.location, ...range, cell: { ...cell, index } } }];
  });
}
