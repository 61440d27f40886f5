/** What the tests of the code side share: a context, and applying fixes as an editor does. */

import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { AnalysisContext } from '../../../engine/src/analysis/context';
import type { DocumentKind } from '../../../engine/src/analysis/documentKind';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import type { Finding, TextEdit } from '../../../engine/src/finding';
import { LineTable } from '../../../engine/src/text/lineTable';
import { nodePlatform } from '../../../host/src/nodePlatform';

export const defaults: AnalysisContext = {
  ...defaultConfiguration,
  platform: nodePlatform,
  cancel: { cancelled: false },
  inlineSuppressions: true,
  versions: new Map(),
};

export function contextWith(changes: Partial<AnalysisContext>): AnalysisContext {
  return { ...defaults, ...changes };
}

/** Findings of a Python text. */
export async function findPython(
  text: string,
  changes: Partial<AnalysisContext> = {},
): Promise<readonly Finding[]> {
  return (await analyzeDocument('model.py', text, 'python', contextWith(changes))).findings;
}

/** Rule ids and lines of a Python text: `pickle-load:2`. */
export async function idsOf(text: string, changes: Partial<AnalysisContext> = {}): Promise<string[]> {
  return (await findPython(text, changes)).map(({ ruleId, location }) => `${ruleId}:${location.line}`);
}

/** Applies edits of one text from its end to its start. Insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineTable(text);
  const placed = edits.map((edit, index) => ({
    index,
    start: lines.offsetOf(edit.line, edit.column),
    end: lines.offsetOf(edit.endLine, edit.endColumn),
    newText: edit.newText,
  }));
  placed.sort((left, right) => right.start - left.start || right.index - left.index);
  let result = text;
  for (const { start, end, newText } of placed) result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

/** Applies the first fix of a rule's first finding again and again until none is left. */
export async function fixAll(
  path: string,
  text: string,
  kind: DocumentKind,
  ruleId: string,
  context: AnalysisContext,
): Promise<string> {
  let current = text;
  for (let round = 0; round < 20; round++) {
    const { findings } = await analyzeDocument(path, current, kind, context);
    const fix = findings.find((finding) => finding.ruleId === ruleId && finding.fixes !== undefined)
      ?.fixes?.[0];
    if (fix === undefined) return current;
    current = applyEdits(current, fix.edits);
  }
  throw new Error(`fixes of ${ruleId} do not come to an end`);
}

/** A notebook of format 4 with code cells. */
export function notebookOf(
  cells: readonly (string | Record<string, unknown>)[],
  more: Record<string, unknown> = {},
): string {
  return JSON.stringify(
    {
      cells: cells.map((cell) =>
        typeof cell === 'string'
          ? { cell_type: 'code', metadata: {}, outputs: [], source: cell.split(/(?<=\n)/) }
          : { cell_type: 'code', metadata: {}, outputs: [], ...cell },
      ),
      metadata: { kernelspec: { name: 'python3', language: 'python' } },
      nbformat: 4,
      nbformat_minor: 5,
      ...more,
    },
    undefined,
    1,
  );
}
