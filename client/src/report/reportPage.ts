import * as vscode from 'vscode';
import { toBase64 } from '../../../protocol/src/base64';

/**
 * The empty page of a report, or of the rules. What it shows arrives by message and is set as text, so no word of a scanned file is ever
 * part of this markup.
 */
export function webviewPage(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  script: 'report' | 'rules',
): string {
  const nonce = toBase64(crypto.getRandomValues(new Uint8Array(18)));
  const asset = (name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'report', name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  const language = vscode.env.language.replace(/[^\w-]/g, '');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset('codicon.css')}">
<link rel="stylesheet" href="${asset('report.css')}">
<title>Secure ML</title>
</head>
<body>
<main id="report"></main>
<div id="announcement" role="status" aria-live="polite" class="visually-hidden"></div>
<script nonce="${nonce}" src="${asset(`${script}.js`)}"></script>
</body>
</html>`;
}
