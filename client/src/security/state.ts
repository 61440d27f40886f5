import * as vscode from 'vscode';
import type { FindingGrouping, SecurityStatus } from '../../../protocol/src/languageServer';
import type { Server } from '../server';

const groupingKey = 'secureMl.findingGrouping';

/** What the Secure ML view shows, and how: what the server said last, and what the user chose. */
export class SecurityState implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** The status, the grouping or the filter changed. */
  readonly onDidChange = this.changed.event;
  private current: SecurityStatus | undefined;
  private text = '';
  private isNewOnly = true;
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly memory: vscode.Memento,
    server: Server,
  ) {
    this.subscriptions = [
      server.onDidChangeSecurity((status) => {
        this.current = status;
        this.changed.fire();
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') return;
        // What a server found is gone with it; the next one says it again.
        this.current = undefined;
        this.changed.fire();
      }),
    ];
  }

  /** What the server said last; undefined while it has said nothing. */
  get status(): SecurityStatus | undefined {
    return this.current;
  }

  /** Findings of severity high and critical that count: what the badge and the status bar show. */
  get grave(): number {
    const { critical = 0, high = 0 } = this.current?.findings ?? {};
    return critical + high;
  }

  get groupBy(): FindingGrouping {
    return this.memory.get<FindingGrouping>(groupingKey, 'severity');
  }

  async setGroupBy(grouping: FindingGrouping): Promise<void> {
    await this.memory.update(groupingKey, grouping);
    this.changed.fire();
  }

  get filter(): string {
    return this.text;
  }

  set filter(text: string) {
    this.text = text.trim();
    this.changed.fire();
  }

  /** What the baseline lists is left out. */
  get onlyNew(): boolean {
    return this.isNewOnly;
  }

  set onlyNew(value: boolean) {
    this.isNewOnly = value;
    this.changed.fire();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }
}
