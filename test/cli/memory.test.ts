/** What texts may make a process hold, whatever they say and however many there are: measured by the system, in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const library = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Prints how many kilobytes the process had grown to above what a tiny file takes after each file, and what each gave. */
const program = `
  const { checkFile } = require(${JSON.stringify(library)});
  const [tiny, ...files] = process.argv.slice(1);
  (async () => {
    await checkFile(tiny);
    const before = process.resourceUsage().maxRSS;
    const read = [];
    for (const file of files) {
      const { errors, findings } = await checkFile(file);
      read.push({ growth: process.resourceUsage().maxRSS - before, count: errors.length + findings.length });
    }
    console.log(JSON.stringify(read));
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

/** A process reads the texts one after the other, twice: what one leaves behind counts for the next. */
let rounds: readonly { readonly growth: number; readonly count: number }[] = [];
beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program, tiny, ...files, ...files]);
  rounds = JSON.parse(stdout);
});

describe(`Python texts keep a process below ${most} MB more`, () => {
  it.each(texts.map(([name], index) => [name, index] as const))('%s', (_, index) => {
    for (const { growth, count } of [rounds[index], rounds[index + texts.length]]) {
      expect(growth / 1024).toBeLessThan(most);
      // It is found, or said that it was not read.
      expect(count).toBeGreaterThan(0);
    }
  });
});
