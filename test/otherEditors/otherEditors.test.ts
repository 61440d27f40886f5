import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');

/** The first block of code below a heading of the documentation. */
function documented(heading: string): string {
  const [, below] = page.split(`\n## ${heading}\n`);
  const block = /```\w+\n([\s\S]*?)```/.exec(below ?? '')?.[1];
  if (block === undefined) throw new Error(`no code below ${heading}`);
  return block;
}

/** Puts `secure-ml` on a PATH, as an installation does. */
function installed(): NodeJS.ProcessEnv {
  const programs = join(folder, 'bin');
  mkdirSync(programs, { recursive: true });
  const program = join(programs, 'secure-ml');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`);
  chmodSync(program, 0o755);
  return { ...process.env, HOME: folder, PATH: `${programs}:${process.env.PATH}` };
}

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
    const written = documented('Emacs');
    const setUp = written.replace('"secure-ml" "lsp" "--stdio"', quoted.join(' '));
    expect(setUp).not.toBe(written);
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

describe('Helix', () => {
  it('shows a diagnostic, set up as the documentation says', async () => {
    const settings = join(folder, '.config/helix');
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, 'languages.toml'), documented('Helix'));
    const tmux = (...args: string[]) => {
      const { error, status, stdout, stderr } = spawnSync('tmux', ['-L', 'secure-ml', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...installed(), TERM: 'xterm-256color' },
      });
      expect({ error, status, stderr }).toEqual({ error: undefined, status: 0, stderr: '' });
      return stdout;
    };
    tmux('new-session', '-d', '-s', 'helix', '-x', '160', '-y', '40', 'hx', 'load.py');
    try {
      // The mark of a diagnostic stands before its line.
      while (!/^\S +2 /m.test(tmux('capture-pane', '-p', '-t', 'helix'))) await sleep(200);
      tmux('send-keys', '-t', 'helix', 'Space', 'd');
      while (!/SML101 +pickle\.load can execute/.test(tmux('capture-pane', '-p', '-t', 'helix')))
        await sleep(200);
    } finally {
      tmux('kill-server');
    }
  });
});

describe('JupyterLab', () => {
  it('is sent a diagnostic by its own server, set up as the documentation says', async () => {
    const settings = join(folder, 'jupyter');
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, 'jupyter_server_config.json'), documented('JupyterLab'));
    const options = ['--no-browser', '--allow-root', '--IdentityProvider.token=token', '--port=0'];
    const server = spawn('jupyter', ['server', ...options, `--ServerApp.root_dir=${folder}`], {
      env: { ...installed(), JUPYTER_CONFIG_DIR: settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const port = await new Promise<string>((resolve) => {
        let said = '';
        server.stderr.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          const found = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
          if (found !== undefined) resolve(found);
        });
      });
      expect(await diagnosticsOver(`ws://127.0.0.1:${port}/lsp/ws/secure-ml?token=token`)).toContain(
        'SML101',
      );
    } finally {
      server.kill();
    }
  });
});

/** Opens the file over a socket that carries the protocol; gives the codes of its diagnostics. */
function diagnosticsOver(address: string): Promise<string[]> {
  const uri = pathToFileURL(join(folder, 'load.py')).href;
  const text = readFileSync(join(folder, 'load.py'), 'utf8');
  const socket = new WebSocket(address);
  const send = (message: object) => socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error(`${address} does not answer`)));
    socket.addEventListener('open', () => {
      const params = { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} };
      send({ id: 1, method: 'initialize', params });
    });
    socket.addEventListener('message', ({ data }) => {
      const { id, method, params } = JSON.parse(String(data)) as {
        readonly id?: number;
        readonly method?: string;
        readonly params?: { readonly diagnostics?: readonly { readonly code: string }[] };
      };
      if (id === 1 && method === undefined) {
        send({ method: 'initialized', params: {} });
        const textDocument = { uri, languageId: 'python', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      } else if (method === 'textDocument/publishDiagnostics' && params?.diagnostics?.length) {
        socket.close();
        resolve(params.diagnostics.map(({ code }) => code));
      }
    });
  });
}
