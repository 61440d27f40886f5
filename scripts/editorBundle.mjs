// Bundles what the editor part needs beside dist/client.js and dist/server.js: the report page and its icon font.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Writes {report.js,report.css,codicon.css,codicon.ttf} into a folder. */
export async function bundleReportPage(outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { report: 'client/webview/reportPage.ts' },
    outdir,
    bundle: true,
    platform: 'browser',
    target: 'chrome128',
    format: 'iife',
    minify: true,
    logLevel: 'warning',
  });
  mkdirSync(outdir, { recursive: true });
  copyFileSync(join(root, 'client/webview/report.css'), join(outdir, 'report.css'));
  for (const name of ['codicon.css', 'codicon.ttf']) {
    copyFileSync(join(root, 'node_modules/@vscode/codicons/dist', name), join(outdir, name));
  }
}
