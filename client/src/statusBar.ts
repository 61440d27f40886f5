import * as vscode from 'vscode';
import { t } from '../../l10n/messages';
import { commandIds } from './commands/ids';
import type { Scanner } from './scanner';
import type { SecurityState } from './security/state';
import type { Server } from './server';
import type { Verdicts } from './verdicts';

/** One quiet item: ready, scanning, how many models are dangerous, or that the server is down. */
export function createStatusBar(
  server: Server,
  scanner: Scanner,
  verdicts: Verdicts,
  security: SecurityState,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('secureMl.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Secure ML';
  const update = () => {
    const dangerous = verdicts.dangerous().length;
    item.backgroundColor = undefined;
    if (server.state === 'stopped') {
      item.text = `$(error) ${t('status-bar.status-stopped')}`;
      item.tooltip = t('status-bar.server-stopped');
      item.command = commandIds.restartServer;
      item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    } else if (server.state === 'starting') {
      item.text = `$(loading~spin) ${t('status-bar.status-starting')}`;
      item.tooltip = t('status-bar.server-starting');
      item.command = commandIds.showLog;
    } else if (scanner.count > 0) {
      item.text = `$(loading~spin) ${t('status-bar.scanning-file', scanner.count)}`;
      item.tooltip = t('status-bar.models-being-scanned');
      item.command = commandIds.showLog;
    } else if (dangerous > 0) {
      item.text = `$(shield) ${t('status-bar.status-dangerous', dangerous)}`;
      item.tooltip = t('status-bar.dangerous-models-found');
      item.command = commandIds.showReport;
      item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    } else if (security.grave > 0) {
      item.text = `$(shield) ${t('status-bar.grave-findings', security.grave)}`;
      item.tooltip = t('status-bar.open-security-view');
      item.command = 'secureMl.findings.focus';
    } else {
      item.text = `$(shield) ${t('status-bar.product-name')}`;
      item.tooltip = t('status-bar.server-ready');
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
    security.onDidChange(update),
  );
}
