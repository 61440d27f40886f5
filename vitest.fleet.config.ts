import { defineConfig } from 'vitest/config';

/** `npm run test:fleet`: workers over a real PostgreSQL, with faults; needs Debian's postgresql. */
export default defineConfig({
  test: {
    include: ['test/fleet/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    env: { SECURE_ML_LANG: 'en' },
  },
});
