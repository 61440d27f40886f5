import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-loads-'));
  copyFileSync(join(root, 'examples/unsafe/model.joblib'), join(folder, 'model.joblib'));
  copyFileSync(join(root, 'test/fixtures/convert/tied.pt'), join(folder, 'tied.pt'));
  const code =
    'import joblib, torch\njoblib.load("model.joblib")\ntorch.load("tied.pt")\ntorch.load("other.pt")\n';
  writeFileSync(join(folder, 'load.py'), code);
  const markdown = { cell_type: 'markdown', metadata: {}, source: '# Loads' };
  const cell = { cell_type: 'code', metadata: {}, outputs: [], execution_count: null, source: code };
  writeFileSync(
    join(folder, 'load.ipynb'),
    JSON.stringify({ cells: [markdown, cell], metadata: {}, nbformat: 4, nbformat_minor: 4 }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Line, severity and the last sentence of each finding on a load. */

function findingsOf(...paths: string[]): [line: number, severity: string, why: string][] {
  const { stdout } = secureMl(['check', '--format', 'json', ...paths], {
    cwd: folder,
  });
  const { findings } = JSON.parse(stdout) as {
    findings: { line: number; severity: string; message: string; code: string }[];
  };
  return findings
    .filter(({ code }) => code === 'SML104' || code === 'SML120')
    .map(({ line, severity, message }) => [line, severity, message.split('. ')[1] ?? '']);
}

const judged = [
  [2, 'critical', 'model.joblib was scanned and is dangerous; do not run this code'],
  [3, 'low', 'tied.pt was scanned and is safe in its current state'],
  [4, 'medium', ''],
];

describe('findings on calls that load a file', () => {
  it('are raised and lowered by what the same run says of the file', () => {
    expect(findingsOf('load.py', 'model.joblib', 'tied.pt')).toEqual(judged);
    expect(findingsOf('load.ipynb', 'model.joblib', 'tied.pt')).toEqual(judged);
  });

  it('stay where the file was not checked', () => {
    expect(findingsOf('load.py').map(([line, , why]) => [line, why])).toEqual([
      [2, ''],
      [3, ''],
      [4, ''],
    ]);
  });

  it('are not lowered where a module beside the file runs in its place', () => {
    const place = join(folder, 'shadowed');
    mkdirSync(place);
    copyFileSync(join(folder, 'tied.pt'), join(place, 'tied.pt'));
    writeFileSync(join(place, 'load.py'), 'import torch\ntorch.load("tied.pt")\n');
    expect(findingsOf('shadowed')).toEqual([
      [2, 'low', 'tied.pt was scanned and is safe in its current state'],
    ]);
    writeFileSync(join(place, 'torch.py'), 'import os\nos.system("id")\n');
    const dangerous = [2, 'critical', 'tied.pt was scanned and is dangerous; do not run this code'];
    expect(findingsOf('shadowed')).toEqual([dangerous]);
    expect(findingsOf('shadowed/load.py', 'shadowed/tied.pt')).toEqual([dangerous]);
    rmSync(place, { recursive: true });
  });
});
