// Everything that must hold before anything lands, the quickest answers first: types, lint, unit, command line, repository, language
// server, editor, packaging. Closes with one line `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root, tool } from './install.mjs';
import { linters } from './lint.mjs';

/** @typedef {{passed: number, failed: number}} Counts */

let passed = 0;
let failed = 0;

/**
 * Runs a program of node; `count` reads how many tests it passed and failed, where it says so.
 * @param {string} name
 * @param {string[]} program with its arguments
 * @param {() => Counts} [count]
 */
function step(name, program, count) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  const counts = count?.() ?? { passed: 0, failed: 0 };
  const ok = status === 0 && counts.failed === 0;
  // A step that broke without a failed test is a failure of its own.
  passed += counts.passed + (count === undefined && ok ? 1 : 0);
  failed += counts.failed + (!ok && counts.failed === 0 ? 1 : 0);
  console.log(`-- ${name}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const reports = join(root, '.cache/reports');

/**
 * Counts of a vitest JSON report.
 * @param {string} file
 * @returns {Counts}
 */
function vitestCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
}

// What steps print and compare is English, whatever the machine's locale is.
process.env.SECURE_ML_LANG = 'en';
// See compiled.mjs.
process.env.SECURE_ML_COMPILED = '1';
ensureInstalled();
mkdirSync(reports, { recursive: true });
step('generated files are current', ['scripts/generate.mjs', '--check']);
step('types', [tool('typescript'), '-b']);
// Before lint: what package.json names must be there.
await build();
// Mostly a download, so it runs beside the tests that need no editor. Where it fails, the editor's part tries again and says why.
const editorInstall = spawn(process.execPath, ['scripts/editorInstall.mjs'], { cwd: root, stdio: 'ignore' });
const editorInstalled = once(editorInstall, 'exit');
for (const linter of linters) step(`lint: ${linter.name}`, [tool(linter.package), ...linter.args]);
/**
 * Runs folders of tests.
 * @param {string} name
 * @param {string[]} folders below test/
 * @param {string[]} options
 */
function vitest(name, folders, options) {
  const report = join(reports, `${folders[0]}.json`);
  // The counts of an earlier run are not this one's.
  rmSync(report, { force: true });
  const files = folders.map((folder) => `test/${folder}/`);
  const program = [tool('vitest'), 'run', ...files, ...options, '--reporter=default', '--reporter=json'];
  step(name, [...program, `--outputFile.json=${report}`], () => vitestCounts(report));
}

// A thread loads the engine once for all its files.
vitest('unit', ['unit', 'differential', 'soundness'], ['--no-isolate']);
// Hostile files are counted by what runs, in an engine that nobody has used. Most others wait for processes of their own: one thread more
// than there are processors.
vitest(
  'hostile files, command line, repository, language server',
  ['hostile', 'cli', 'repo', 'lsp'],
  [`--maxWorkers=${availableParallelism() + 1}`],
);

/**
 * Runs a part that is a function of its own; it says how many cases passed and failed.
 * @param {string} name
 * @param {() => Promise<Counts>} body
 */
async function part(name, body) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  try {
    const counts = await body();
    passed += counts.passed;
    failed += counts.failed + (counts.passed + counts.failed === 0 ? 1 : 0);
  } catch (error) {
    console.error(error);
    failed++;
  }
  console.log(`-- ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

await editorInstalled;
const { runEditorTests } = await import('./editorTest.mjs');
// The package is installed and tried too; windows of both are open side by side.
await part('editor, package', () => runEditorTests({ isBuilt: true }));

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
