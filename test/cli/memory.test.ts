/** What a text may make a process hold, whatever it says: measured by the system, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const library = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Prints how many kilobytes the process grew to above what a tiny file takes. */
const program = `
  const { checkFile } = require(${JSON.stringify(library)});
  const [tiny, file] = process.argv.slice(1);
  (async () => {
    await checkFile(tiny);
    const before = process.resourceUsage().maxRSS;
    const { errors, findings } = await checkFile(file);
    console.log(JSON.stringify({ growth: process.resourceUsage().maxRSS - before, errors: errors.length + findings.length }));
  })();`;

const head = 'import pickle\npickle.load(f)\n';
const megabyte = 2 ** 20;

describe('a Python text keeps a process below 400 MB more', () => {
  it.each([
    ['brackets that nobody closes', 'x = (\n'.repeat(megabyte)],
    ['lists in lists', `x = ${'[1,'.repeat(2 * megabyte)}`],
    ['open parentheses', '('.repeat(4 * megabyte)],
    ['lambdas', 'lambda x: '.repeat(600_000)],
    ['calls in calls, each with a fix', `${'pickle.load('.repeat(100_000)}${')'.repeat(100_000)}`],
    ['many statements', 'x = 1\n'.repeat(megabyte)],
  ])('%s', (_, text) => {
    const [tiny, file] = [join(folder, 'tiny.py'), join(folder, 'large.py')];
    writeFileSync(tiny, head);
    writeFileSync(file, head + text);
    const { growth, errors } = JSON.parse(
      execFileSync(process.execPath, ['-e', program, tiny, file], { encoding: 'utf8' }),
    );
    expect(growth / 1024).toBeLessThan(400);
    // It is found, or said that it was not read.
    expect(errors).toBeGreaterThan(0);
  });
});
