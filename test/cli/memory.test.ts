/** What texts may make a process hold, whatever they say and however many there are: measured by the system, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const library = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Prints how many kilobytes the process grew to above what a tiny file takes, and what each file of the others gave. */

const program = `
  const { checkFile } = require(${JSON.stringify(library)});
  const [tiny, ...files] = process.argv.slice(1);
  (async () => {
    await checkFile(tiny);
    const before = process.resourceUsage().maxRSS;
    const counts = [];
    for (const file of files) {
      const { errors, findings } = await checkFile(file);
      counts.push(errors.length + findings.length);
    }
    console.log(JSON.stringify({ growth: process.resourceUsage().maxRSS - before, counts }));
  })();`;

const head = 'import pickle\npickle.load(f)\n';
const megabyte = 2 ** 20;
const most = 400;

const texts = [
  ['brackets that nobody closes', 'x = (\n'.repeat(megabyte)],
  ['lists in lists', `x = ${'[1,'.repeat(2 * megabyte)}`],
  ['open parentheses', '('.repeat(4 * megabyte)],
  ['lambdas', 'lambda x: '.repeat(600_000)],
  ['calls in calls, each with a fix', `${'pickle.load('.repeat(100_000)}${')'.repeat(100_000)}`],
  ['many statements', 'x = 1\n'.repeat(megabyte)],
] as const;
const tiny = join(folder, 'tiny.py');
const files = texts.map((_, index) => join(folder, `${index}.py`));

beforeAll(() => {
  writeFileSync(tiny, head);
  for (const [index, [, text]] of texts.entries()) writeFileSync(files[index], head + text);
});

function read(...paths: readonly string[]): { growth: number; counts: number[] } {
  return JSON.parse(execFileSync(process.execPath, ['-e', program, tiny, ...paths], { encoding: 'utf8' }));
}

describe(`Python texts keep a process below ${most} MB more`, () => {
  it.each(texts.map(([name], index) => [name, files[index]] as const))('%s', (_, file) => {
    const { growth, counts } = read(file);
    expect(growth / 1024).toBeLessThan(most);
    // It is found, or said that it was not read.
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('one after the other, twice', () => {
    const { growth, counts } = read(...files, ...files);
    expect(growth / 1024).toBeLessThan(most);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});
