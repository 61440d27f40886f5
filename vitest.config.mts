import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,cli,repo,differential,hostile,soundness,lsp}/**/*.test.ts'],
    setupFiles: 'test/support/seed.ts',
    // What is said is compared in English, whatever the machine's locale is.
    env: { SECURE_ML_LANG: 'en' },
    // Ends what hangs; no machine is too slow to pass.
    testTimeout: 300_000,
    hookTimeout: 300_000,
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
