import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,cli,repo,differential,soundness,lsp}/**/*.test.ts'],
    testTimeout: 120_000,
    pool: 'threads',
    // One for each processor; vitest leaves one free.
    maxWorkers: '100%',
  },
});
