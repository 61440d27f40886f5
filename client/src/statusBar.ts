import * as vscode from 'vscode';
import { commandIds } from './commands/ids';
import type { Scanner } from './scanner';
import type { Server } from './server';
import type { Verdicts } from './verdicts';

/** One quiet item: ready, scanning, how many models are dangerous, or that the server is down. */
export function createStatusBar(server: Server, scanner: Scanner, verdicts: Verdicts): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('secureMl.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Secure ML';
  const update = () => {
    const dangerous = verdicts.dangerous().length;
    item.backgroundColor = undefined;
    if (server.state === 'stopped') {
      item.text = `$(error) ${vscode.l10n.t('Secure ML: stopped')}`;
      item.tooltip = vscode.l10n.t(
        'The language server stopped, so nothing is checked. Click to restart it.',
      );
      item.command = commandIds.restartServer;
      item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    } else if (server.state === 'starting') {
      item.text = `$(loading~spin) ${vscode.l10n.t('Secure ML: starting')}`;
      item.tooltip = vscode.l10n.t('The language server is starting. Click to see its log.');
      item.command = commandIds.showLog;
    } else if (scanner.count > 0) {
      item.text = `$(loading~spin) ${vscode.l10n.t('Secure ML: scanning {0}', scanner.count)}`;
      item.tooltip = vscode.l10n.t('Models are being scanned. Click to see the log.');
      item.command = commandIds.showLog;
    } else if (dangerous > 0) {
      item.text = `$(shield) ${vscode.l10n.t('Secure ML: {0} dangerous', dangerous)}`;
      item.tooltip = vscode.l10n.t('Dangerous models were found. Click to see a report.');
      item.command = commandIds.showReport;
      item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    } else {
      item.text = `$(shield) ${vscode.l10n.t('Secure ML')}`;
      item.tooltip = vscode.l10n.t('Secure ML is ready. Click to see its log.');
      item.command = commandIds.showLog;
    }
    item.accessibilityInformation = {
      label: `${item.text.replace(/\$\([^)]*\) /, '')}. ${item.tooltip}`,
      role: 'button',
    };
  };
  update();
  item.show();
  return vscode.Disposable.from(
    item,
    server.onDidChangeState(update),
    scanner.onDidChangeRunning(update),
    verdicts.onDidChange(update),
  );
}
