import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { isConvertible } from '../../../engine/src/convert/convertible';
import { RefusedError } from '../../../engine/src/models/tensors/tensor';
import { convertPath } from '../../../host/src/convertPath';
import { scanBytes } from '../../support/scan';

/* What offers a conversion, beside what the conversion itself says of files of real libraries. */

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const files = ['convert', 'modern/stdlib', 'modern/numpy', 'modern/networkx', 'modern/keras'].flatMap(
  (folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => /\.(?:pkl|pickle|joblib|pth?)$/.test(name))
      .map((name) => join(folder, name)),
);

it('is offered for every file that can be converted, and for none that is a pickle without tensors', async () => {
  const [offered, missed, idle] = [[] as string[], [] as string[], [] as string[]];
  for (const name of files) {
    const path = join(fixtures, name);
    const report = await scanBytes(readFileSync(path), path);
    const task = {
      path,
      options: { duplicateTied: false },
      output: fixtures,
      verify: false,
      dryRun: true,
      configuration: defaultConfiguration,
      version: 'test',
    };
    const refusal = await convertPath(task, { cancelled: false }).then(
      () => undefined,
      (error: Error) => (error instanceof RefusedError ? error.id : error.message),
    );
    if (isConvertible(report)) offered.push(name);
    if (refusal === undefined && !isConvertible(report)) missed.push(name);
    if (refusal === 'no-tensors' && isConvertible(report) && report.imports === undefined) idle.push(name);
  }
  expect({ missed, idle }).toEqual({ missed: [], idle: [] });
  expect(offered).toContain('convert/arrays-2.pkl');
  expect(files.length - offered.length).toBeGreaterThan(5);
});

it('is not offered for plain data', async () => {
  const plain = await scanBytes('\x80\x02}q\0X\x01\0\0\0aq\x01K\x01s.');
  expect([plain.format, plain.verdict, isConvertible(plain)]).toEqual(['pickle', 'safe', false]);
});

it('is offered where a report has no room for all the names', () => {
  const imports = Array.from({ length: 500 }, (_, i) => `own.C${i}`);
  expect(isConvertible({ format: 'pickle', verdict: 'suspicious', imports })).toBe(true);
  expect(isConvertible({ format: 'pickle', verdict: 'suspicious', imports: imports.slice(1) })).toBe(false);
});
