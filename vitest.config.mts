import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { compiledSources } from './scripts/compiled.mjs';

/** Files that take minutes. */
const long =
  /test\/(?:hostile|soundness|differential|cli\/(?:fleet|killed|leaks|memory|commands)|unit\/analysis\/total|lsp\/workspace)/;

/** Starts what takes longest first: what starts late runs alone at the end, while the other threads wait. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // A run of its own keeps to the sources, for stack traces with their lines and for coverage.
  plugins: process.env.SECURE_ML_COMPILED === undefined ? [] : [await compiledSources()],
  test: {
    include: ['test/{unit,cli,repo,differential,hostile,soundness,lsp}/**/*.test.ts'],
    setupFiles: 'test/support/setup.ts',
    // What is said is compared in English, whatever the machine's locale is.
    env: { SECURE_ML_LANG: 'en' },
    sequence: { sequencer: LongestFirst },
    // Ends what hangs; no machine is too slow to pass.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    pool: 'threads',
    // One for each processor; vitest leaves one free.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      // Programs that tests start as processes of their own (dist/cli.js, the language server) are not seen.
      include: ['l10n/**/*.ts', 'engine/src/**/*.ts', 'host/src/**/*.ts', 'protocol/src/**/*.ts'],
      exclude: ['**/generated/**'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.cache/coverage',
    },
  },
});
