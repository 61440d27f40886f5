/**
 * Manifests as projects have them, in test/fixtures/manifests. For each, expected.json says how many requirements its readers find and
 * how many findings of each rule there are; rules on images, permissions and the like have their own tests.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { manifestReader } from '../../../engine/src/analysis/manifests';
import { readInstallCommands } from '../../../engine/src/dependencies/readers/installCommands';
import { readRequirements } from '../../../engine/src/dependencies/readers/requirements';
import { maskMagics } from '../../../engine/src/notebook/magics';
import { readNotebook } from '../../../engine/src/notebook/notebook';
import { readPipeline } from '../../../engine/src/pipelines/readers/readPipeline';
import { defaults } from '../analysis/support';

const folder = fileURLToPath(new URL('../../fixtures/manifests', import.meta.url));
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
  string,
  { requirements: number; findings: Record<string, number> }
>;

/** Requirements by the reader of the file's name; undefined for Python, whose reader needs the syntax tree. */
function requirementsOf(path: string, text: string): number | undefined {
  const kind = documentKind(path);
  if (kind === 'requirements') return readRequirements(text).requirements.length;
  if (kind === 'notebook') {
    const cells = readNotebook(text).cells.map(({ part }) => maskMagics(part.text).shellLines);
    return cells.flatMap((lines) => readInstallCommands(lines, 'cell').requirements).length;
  }
  if (kind === 'python') return undefined;
  const pipeline = readPipeline(path, text);
  const manifest =
    manifestReader(path)?.(text) ??
    (pipeline === undefined ? undefined : readInstallCommands(pipeline.commands, 'command'));
  return manifest?.requirements.length ?? 0;
}

describe('manifests', () => {
  it('are many', () => expect(Object.keys(expected).length).toBeGreaterThanOrEqual(60));

  const cases = Object.entries(expected).flatMap(([name, counts]) =>
    ['\n', '\r\n'].map((lineBreak) => ({ name, lineBreak, ...counts })),
  );
  it.each(cases)('$name with $lineBreak', async ({ name, lineBreak, requirements, findings }) => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8').replaceAll(/\r?\n/g, lineBreak);
    const count = requirementsOf(path, text);
    if (count !== undefined) expect(count).toBe(requirements);
    const report = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
    expect(report.problems).toEqual([]);
    const counts: Record<string, number> = {};
    for (const { ruleId } of report.findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
    expect(counts).toEqual(findings);
  });
});
