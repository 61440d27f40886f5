import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { AnalysisContext } from '../../../engine/src/analysis/context';
import type { Finding } from '../../../engine/src/finding';
import { readNotebook } from '../../../engine/src/notebook/notebook';
import { JsonError } from '../../../engine/src/notebook/positionedJson';
import type { Unit } from './documents';

/**
 * Secrets in the outputs and in the metadata of a notebook as it is stored, which is what leaves the machine: clients send neither.
 * Each finding moves to the first line of the open cell that it belongs to, those of the metadata to the first cell; its cell index
 * becomes that of the text among the unit's.
 */
export async function storedFindings(
  unit: Unit,
  raw: string,
  context: AnalysisContext,
): Promise<readonly Finding[]> {
  let stored: readonly number[];
  try {
    const { cells } = readNotebook(raw);
    stored = cells.flatMap(({ kind, isPython }, index) => (kind === 'code' && isPython ? [index] : []));
  } catch (error) {
    if (error instanceof JsonError) return [];
    throw error;
  }
  const { findings } = await analyzeDocument(unit.path, raw, 'notebook', context);
  return findings.flatMap((finding) => {
    const { cell } = finding.location;
    if (cell !== undefined && cell.output === undefined) return [];
    const byId = cell?.id === undefined ? -1 : unit.texts.findIndex(({ cellId }) => cellId === cell.id);
    const index = byId >= 0 ? byId : cell === undefined ? 0 : stored.indexOf(cell.index);
    const text = unit.texts[index]?.text;
    if (text === undefined) return [];
    const endColumn = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
    const range = { line: 1, column: 1, endLine: 1, endColumn: endColumn + 1 };
    return [{ ...finding, location: { ...finding.location, ...range, cell: { ...cell, index } } }];
  });
}
