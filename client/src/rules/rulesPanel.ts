import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type RuleSettingsParams,
  type RuleSettingsResult,
  ruleSettingsRequest,
} from '../../../protocol/src/languageServer';
import type { FromRulesPage, ToRulesPage } from '../../../protocol/src/rulesPage';
import { commandIds } from '../commands/ids';
import { showError } from '../notifications';
import { webviewPage } from '../report/reportPage';
import type { Server } from '../server';
import { changeProfile, changeRule, openConfiguration } from './changes';
import { rulesView } from './rulesView';

const viewType = 'secureMl.rules';
/** Milliseconds without a further change before the page is drawn anew. */
const quietTime = 300;

let current: RulesPanel | undefined;

/** Shows the page on which rules are configured; there is one. */
export function showRules(server: Server): void {
  current ??= new RulesPanel(server, () => {
    current = undefined;
  });
  current.reveal();
}

class RulesPanel {
  private readonly panel: vscode.WebviewPanel;
  private folder = 0;
  private shown: RuleSettingsResult | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly server: Server,
    closed: () => void,
  ) {
    const assets = vscode.Uri.joinPath(server.extensionUri, 'dist', 'report');
    this.panel = vscode.window.createWebviewPanel(
      viewType,
      t('rule-settings.title'),
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [assets],
      },
    );
    const files = vscode.workspace.createFileSystemWatcher(
      '**/{secure-ml.yaml,secure-ml.yml,pyproject.toml}',
    );
    const later = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.show(), quietTime);
    };
    const subscriptions = [
      files,
      files.onDidChange(later),
      files.onDidCreate(later),
      files.onDidDelete(later),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('secureMl')) later();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(later),
      vscode.workspace.onDidGrantWorkspaceTrust(later),
      this.panel.webview.onDidReceiveMessage((message: FromRulesPage) => this.answer(message)),
    ];
    this.panel.onDidDispose(() => {
      clearTimeout(this.timer);
      for (const subscription of subscriptions) subscription.dispose();
      closed();
    });
    this.panel.webview.html = webviewPage(this.panel.webview, server.extensionUri, 'rules');
  }

  reveal(): void {
    this.panel.reveal();
  }

  private get folders(): readonly vscode.WorkspaceFolder[] {
    return vscode.workspace.workspaceFolders ?? [];
  }

  private get uri(): vscode.Uri {
    return this.folders[this.folder]?.uri ?? vscode.Uri.parse('untitled:rules');
  }

  private async show(): Promise<void> {
    if (this.folder >= this.folders.length) this.folder = 0;
    const client = await this.server.running();
    const params: RuleSettingsParams = { uri: client.code2ProtocolConverter.asUri(this.uri) };
    this.shown = await client.sendRequest<RuleSettingsResult>(ruleSettingsRequest, params);
    const view = rulesView(this.shown, this.folders, this.folder);
    await this.panel.webview.postMessage({ type: 'show', view } satisfies ToRulesPage);
  }

  /** The page is ours, yet it only may ask for what is named here. */
  private async answer(message: FromRulesPage): Promise<void> {
    try {
      await this.carryOut(message);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      void showError(t('commands.product-prefix', text));
      // The page shows what was chosen: it goes back to what counts.
      await this.show();
    }
  }

  private async carryOut(message: FromRulesPage): Promise<void> {
    const place = { server: this.server, uri: this.uri, hasFile: this.shown?.file !== undefined };
    switch (message.type) {
      case 'ready':
        return this.show();
      case 'level': {
        const rule = this.shown?.rules.find(({ id }) => id === message.ruleId);
        if (rule === undefined) return;
        await changeRule(place, rule, message.level);
        return this.show();
      }
      case 'profile':
        await changeProfile(place, this.shown?.profileFrom, message.profile);
        return this.show();
      case 'folder':
        this.folder = message.index;
        return this.show();
      case 'rule':
        await vscode.commands.executeCommand(commandIds.showRule, message.ruleId);
        return;
      case 'openFile':
        return openConfiguration(this.shown?.file, this.folders[this.folder]);
      case 'openSettings':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'secureMl.rules');
        return;
    }
  }
}
