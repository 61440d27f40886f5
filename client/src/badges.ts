import * as vscode from 'vscode';
import type { ModelVerdict } from '../../protocol/src/languageServer';
import { signerText } from './report/reportView';
import { verdictTexts } from './report/verdictTexts';
import { isFine, keyOf, type Verdicts } from './verdicts';

/** Legible on light grounds too, unlike the green of tests. */
const green = 'charts.green';

/** What the explorer shows of a verdict. Only a model that is safe and was read whole is green. */
const looks: Readonly<Record<ModelVerdict, { readonly badge: string; readonly colour?: string }>> = {
  dangerous: { badge: '!!', colour: 'list.errorForeground' },
  incomplete: { badge: '?!', colour: 'list.warningForeground' },
  suspicious: { badge: '!', colour: 'list.warningForeground' },
  unsupported: { badge: '?' },
  conditional: { badge: '✓', colour: green },
  safe: { badge: '✓', colour: green },
};

/** Badges of scanned models, wherever the editor lists files. */
export class Badges implements vscode.FileDecorationProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly onDidChangeFileDecorations = this.changed.event;
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(private readonly verdicts: Verdicts) {
    this.subscriptions = [
      vscode.window.registerFileDecorationProvider(this),
      verdicts.onDidChange((model) =>
        this.changed.fire(model === undefined ? undefined : vscode.Uri.parse(model.uri)),
      ),
    ];
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const model = this.verdicts.get(uri);
    if (model === undefined || keyOf(vscode.Uri.parse(model.uri)) !== keyOf(uri)) return undefined;
    const { badge, colour } = looks[isFine(model) && !model.complete ? 'incomplete' : model.verdict];
    const decoration = new vscode.FileDecoration(
      badge,
      [
        `Secure ML: ${verdictTexts(model).title}`,
        ...(model.signer === undefined ? [] : [signerText(model.signer)]),
      ].join(' · '),
      colour === undefined ? undefined : new vscode.ThemeColor(colour),
    );
    // A folder says that something in it is dangerous.
    decoration.propagate = model.verdict === 'dangerous';
    return decoration;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }
}
