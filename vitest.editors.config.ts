import { defineConfig } from 'vitest/config';

/**
 * `npm run test:editors`: editors that speak the Language Server Protocol; needs Debian's neovim, emacs-nox, elpa-eglot, hx and tmux, and
 * jupyter_server with jupyter_lsp.
 */
export default defineConfig({
  test: {
    include: ['test/otherEditors/**/*.test.ts'],
    testTimeout: 300_000,
    pool: 'forks',
    // Node.js 20 has it behind this option.
    poolOptions: { forks: { execArgv: ['--experimental-websocket'] } },
  },
});
