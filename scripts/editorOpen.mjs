// Opens a folder in an editor with the packaged extension, for `npm start`: the user's own VS Code in a profile of its own, or
// VS Code in the browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProfile, folderUrl, installVsix, openWindow, start } from './editorHost.mjs';
import { install } from './editorInstall.mjs';
import { root } from './install.mjs';
import { packageExtension } from './package.mjs';

/**
 * Opens `workspace` with what was built, and stays until Ctrl-C. In the browser host the address is printed.
 * @param {string} workspace
 */
export async function openEditor(workspace) {
  console.error('Packaging the extension ...');
  const vsix = await packageExtension({ isBuilt: true });
  // Read by client/src/welcome.ts.
  process.env.SECURE_ML_WALKTHROUGH = '1';
  if (openDesktopCode(workspace, vsix)) return;
  const host = await install();
  const profile = createProfile();
  installVsix(host, profile, vsix);
  if (host.kind === 'desktop') {
    console.log('Opening the examples in VS Code; close its window to end.');
    const window = await openWindow(host, { profile, workspace });
    await window.exited;
    return;
  }
  const server = await start(host, { profile });
  console.log(
    `\nSecure ML is running in VS Code. Open this address in a browser (Ctrl-C ends it):\n\n  ${folderUrl(server, workspace)}\n`,
  );
  await server.ended;
}

/**
 * Uses `code` of the PATH, with nothing of the user's own profile touched. False where there is none or it has no window.
 * @param {string} workspace
 * @param {string} vsix
 */
function openDesktopCode(workspace, vsix) {
  const profile = join(root, '.cache/editor-start');
  const isolated = [
    '--user-data-dir',
    join(profile, 'data'),
    '--extensions-dir',
    join(profile, 'extensions'),
  ];
  const code = (/** @type {string[]} */ ...args) =>
    spawnSync('code', [...isolated, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const known = (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .some((folder) => existsSync(join(folder, process.platform === 'win32' ? 'code.cmd' : 'code')));
  if (!display || !known) return false;
  mkdirSync(profile, { recursive: true });
  if (code('--install-extension', vsix, '--force').status !== 0) return false;
  console.log('Opening the examples in VS Code, in a profile of its own; close its window to end.');
  return code('--new-window', '--wait', workspace).status === 0;
}
