import * as vscode from 'vscode';
import type { ScannedModel } from '../../protocol/src/languageServer';

/** Last report of each model that was scanned, whoever asked for it. The server going away takes nothing from it. */
export class Verdicts implements vscode.Disposable {
  private readonly models = new Map<string, ScannedModel>();
  private readonly changed = new vscode.EventEmitter<ScannedModel | undefined>();
  private readonly subscriptions: vscode.Disposable[];
  /** A model was scanned; undefined when some were forgotten. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = [
      vscode.workspace.onDidDeleteFiles(({ files }) => this.forget(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.forget(files.map(({ oldUri }) => oldUri))),
    ];
  }

  add(model: ScannedModel): void {
    this.models.set(keyOf(vscode.Uri.parse(model.uri)), model);
    this.changed.fire(model);
  }

  get(uri: vscode.Uri): ScannedModel | undefined {
    return this.models.get(keyOf(uri));
  }

  /** Every known report, the worst first. */
  all(): readonly ScannedModel[] {
    return [...this.models.values()].sort((a, b) => rank(a) - rank(b) || a.uri.localeCompare(b.uri));
  }

  dangerous(): readonly ScannedModel[] {
    return [...this.models.values()]
      .filter(({ verdict }) => verdict === 'dangerous')
      .sort((a, b) => a.uri.localeCompare(b.uri));
  }

  /** A deleted or renamed folder takes what it held with it. */
  forget(uris: readonly vscode.Uri[]): void {
    const gone = uris.map(keyOf);
    const before = this.models.size;
    for (const key of this.models.keys()) {
      if (gone.some((prefix) => key === prefix || key.startsWith(`${prefix}/`))) this.models.delete(key);
    }
    if (this.models.size !== before) this.changed.fire(undefined);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }
}

const order = ['dangerous', 'incomplete', 'suspicious', 'unsupported', 'conditional', 'safe'];

/** True for a model that is safe, be it with code that its report names. */
export function isFine({ verdict }: Pick<ScannedModel, 'verdict'>): boolean {
  return verdict === 'safe' || verdict === 'conditional';
}

function rank({ verdict }: ScannedModel): number {
  return order.indexOf(verdict);
}

/** URIs of the server and of the editor escape characters differently; parsing makes them equal. */
export function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}
