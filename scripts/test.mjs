// Everything that must hold before anything lands: types, lint, unit, command line, repository, language server, editor,
// packaging. Closes with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
let passed = 0;
let failed = 0;

/** Runs one step; `count` reads how many tests it passed and failed, where it says so. */
function step(name, command, args, count) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counts = count?.() ?? { passed: 0, failed: 0 };
  const ok = status === 0 && counts.failed === 0;
  // A step that broke without a failed test is a failure of its own.
  passed += counts.passed + (count === undefined && ok ? 1 : 0);
  failed += counts.failed + (!ok && counts.failed === 0 ? 1 : 0);
  console.log(`-- ${name}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const reports = join(root, '.cache/reports');

/** Counts of a vitest JSON report. */
function vitestCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
}

ensureInstalled();
mkdirSync(reports, { recursive: true });
step('generated files are current', process.execPath, ['scripts/generate.mjs', '--check']);
await build();
step('types', bin('tsc'), ['-b']);
step('lint', bin('biome'), ['check', '.', '--error-on-warnings']);
const vitestReport = join(reports, 'vitest.json');
step(
  'unit, command line, repository, language server',
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  () => vitestCounts(vitestReport),
);

/** Runs a part that is a function of its own; it says how many cases passed and failed. */
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

const { runEditorTests } = await import('./editorTest.mjs');
await part('editor', () => runEditorTests());
// Packaging asserts the exact list of files; the package is then installed and tried.
await part('package, installed', () => runEditorTests({ smoke: true }));

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
