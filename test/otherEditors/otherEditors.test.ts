import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/* The language server in real editors without a screen, as docs/editors.md sets them up. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = [process.execPath, join(root, 'dist/cli.js'), 'lsp', '--stdio'];
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-editors-'));
writeFileSync(join(folder, 'load.py'), 'import pickle\npickle.load(open("a.pkl", "rb"))\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs an editor with a script; gives what it printed. */
function run(program: string, args: readonly string[], name: string, script: string): string {
  writeFileSync(join(folder, name), script);
  const { error, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 200_000,
  });
  expect(error).toBeUndefined();
  return stdout + stderr;
}

/** The command in place of the one that an installation would have. */
const quoted = command.map((word) => JSON.stringify(word));

describe('Neovim', () => {
  it('shows a diagnostic', () => {
    const script = `
local id = vim.lsp.start_client({ name = 'secure_ml', cmd = { ${quoted.join(', ')} }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
vim.wait(150000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, each in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write(string.format('%d %s %s\\n', each.lnum + 1, each.code or '', each.message))
end
vim.cmd('qa!')
`;
    const args = ['--headless', '--clean', 'load.py', '-c', 'luafile script.lua'];
    expect(run('nvim', args, 'script.lua', script)).toContain(
      '2 SML101 pickle.load can execute arbitrary code',
    );
  });
});

describe('Emacs', () => {
  it('shows a diagnostic, set up as the documentation says', () => {
    const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
    const documented = /```lisp\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const setUp = documented.replace('"secure-ml" "lsp" "--stdio"', quoted.join(' '));
    expect(setUp).not.toBe(documented);
    const script = `
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
${setUp}
(find-file "load.py")
(python-mode)
(apply #'eglot (eglot--guess-contact))
(let ((left 1500))
  (while (and (> left 0) (null (flymake-diagnostics)))
    (accept-process-output nil 0.1)
    (setq left (1- left))))
(dolist (each (flymake-diagnostics))
  (princ (format "%d %s\\n" (line-number-at-pos (flymake-diagnostic-beg each)) (flymake-diagnostic-text each))))
`;
    expect(run('emacs', ['--batch', '-l', 'script.el'], 'script.el', script)).toMatch(
      /^2 .*SML101.*pickle\.load can execute arbitrary code/m,
    );
  });
});
