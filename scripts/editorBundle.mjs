// Bundles what the editor part needs beside dist/client.js and dist/server.js: the report page and its icon font, into dist/report/.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Writes dist/report/{report.js,report.css,codicon.css,codicon.ttf}. */
export async function bundleReportPage() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { report: 'client/webview/report.ts' },
    outdir: 'dist/report',
    bundle: true,
    platform: 'browser',
    target: 'chrome128',
    format: 'iife',
    minify: true,
    logLevel: 'warning',
  });
  mkdirSync(join(root, 'dist/report'), { recursive: true });
  copyFileSync(join(root, 'client/webview/report.css'), join(root, 'dist/report/report.css'));
  for (const name of ['codicon.css', 'codicon.ttf']) {
    copyFileSync(join(root, 'node_modules/@vscode/codicons/dist', name), join(root, 'dist/report', name));
  }
}
