import { defineConfig } from 'vitest/config';

/** `npm run test:editors`: editors that speak the Language Server Protocol; needs Debian's neovim, emacs-nox and elpa-eglot. */
export default defineConfig({
  test: { include: ['test/otherEditors/**/*.test.ts'], testTimeout: 300_000, pool: 'forks' },
});
