import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { ScannedModel } from '../../../protocol/src/languageServer';
import type {
  BytesView,
  ReportView,
  StatisticsView,
  TensorsView,
  ValuesView,
} from '../../../protocol/src/reportPage';
import type { Scanner } from '../scanner';
import type { Server } from '../server';
import { keyOf, type Verdicts } from '../verdicts';
import { bytesOf } from './bytes';
import { failedView, reportView, scanningView } from './reportView';
import { showStatistics } from './statistics';
import { tensorsOf } from './tensors';
import { valuesOf } from './values';

/** A file that grows is scanned once it has been quiet for this many milliseconds. */
const quietTime = 500;

/** A table of tensors that was asked for. */
interface Table {
  /** Its first rows, as many as nobody sees at once; all where there are no more. */
  readonly first: Promise<TensorsView | undefined>;
  readonly whole: Promise<TensorsView | undefined>;
  cancel(): void;
}

/** Rows of a first look. */
const firstRows = 500;

/** State behind the report pages of one file: scanning, failed or done. */
export class ReportDocument implements vscode.CustomDocument {
  private readonly name: string;
  private cancel: vscode.CancellationTokenSource | undefined;
  private current: ReportView;
  private table: Table | undefined;
  private values: vscode.CancellationTokenSource | undefined;
  private statistics: vscode.CancellationTokenSource | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly changed = new vscode.EventEmitter<ReportView>();
  private readonly subscriptions: vscode.Disposable[] = [];
  readonly onDidChange = this.changed.event;

  /** @param known a report that was made a moment ago, so that the file is not scanned twice */
  constructor(
    readonly uri: vscode.Uri,
    private readonly scanner: Scanner,
    private readonly server: Server,
    verdicts: Verdicts,
    known: ScannedModel | undefined,
  ) {
    this.name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    this.current = known === undefined ? scanningView(this.name, '') : reportView(this.name, known);
    this.subscriptions.push(
      verdicts.onDidChange((model) => {
        if (model === undefined || keyOf(vscode.Uri.parse(model.uri)) !== keyOf(uri)) return;
        this.show(reportView(this.name, model));
      }),
    );
    if (server.reads(uri)) this.watch();
    if (known === undefined) void this.scan();
    else this.readTensors();
  }

  get view(): ReportView {
    return this.current;
  }

  /** The table of the file's tensors, its first rows first; nothing where there is none to show. It can be large, and is not kept. */
  async *takeTensors(): AsyncGenerator<TensorsView> {
    const table = this.table ?? this.readTensors();
    const first = await table.first;
    if (first !== undefined) yield first;
    const whole = await table.whole;
    if (whole !== undefined && whole !== first) yield whole;
    if (this.table === table) this.table = undefined;
  }

  /** What the model keeps; read when it is asked for, and not kept. */
  async takeValues(): Promise<ValuesView | undefined> {
    this.values?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    this.values = cancel;
    try {
      const view = await valuesOf(this.server, this.uri, cancel.token);
      return this.values === cancel ? view : undefined;
    } finally {
      cancel.dispose();
      if (this.values === cancel) this.values = undefined;
    }
  }

  /** Reads the numbers of a tensor; whatever tensor was read before is left. */
  async readStatistics(
    asked: { readonly tensor: number; readonly name: string },
    show: (view: StatisticsView) => void,
  ): Promise<void> {
    this.statistics?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    this.statistics = cancel;
    try {
      await showStatistics(this.server, this.uri, asked, cancel.token, (view) => {
        if (this.statistics === cancel) show(view);
      });
    } finally {
      cancel.dispose();
      if (this.statistics === cancel) this.statistics = undefined;
    }
  }

  cancelStatistics(): void {
    this.statistics?.cancel();
  }

  readBytes(asked: { readonly member: readonly string[]; readonly page: number }): Promise<BytesView> {
    return bytesOf(this.server, this.uri, asked);
  }

  /** Asks for the tensors beside the scan and before the page is there, so that a long table does not come long after the verdict. */
  private readTensors(): Table {
    this.table?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    const first = tensorsOf(this.server, this.uri, cancel.token, firstRows);
    const whole = first
      .then((view) => (view?.isComplete === false ? tensorsOf(this.server, this.uri, cancel.token) : view))
      .finally(() => cancel.dispose());
    this.table = { first, whole, cancel: () => cancel.cancel() };
    return this.table;
  }

  /** Scans the file; a scan under way is replaced. */
  async scan(): Promise<void> {
    if (!this.server.reads(this.uri)) {
      this.show(failedView(this.name, t('report-document.only-disk-files')));
      return;
    }
    this.cancel?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    this.cancel = cancel;
    this.readTensors();
    this.show(scanningView(this.name, ''));
    try {
      const { models, errors } = await this.scanner.scan(
        [this.uri],
        cancel.token,
        ({ message, percentage }) => {
          if (this.cancel !== cancel) return;
          const percent = percentage === undefined ? '' : `${percentage} %`;
          this.show(scanningView(this.name, [message, percent].filter(Boolean).join(' · ')));
        },
      );
      // A file that went meanwhile has no verdict; a watcher may tell of the change before it, and of nothing else.
      const isGone = models.length > 0 && (await isDeleted(this.uri));
      if (this.cancel !== cancel) return;
      if (isGone) this.show(failedView(this.name, t('report-document.file-deleted')));
      else if (models.length > 0) this.show(reportView(this.name, models[0]));
      else this.show(failedView(this.name, errors[0]?.message ?? t('report-document.not-recognised')));
    } catch (error) {
      if (this.cancel !== cancel) return;
      if (error instanceof vscode.CancellationError) this.show(failedView(this.name, '', true));
      else this.show(failedView(this.name, error instanceof Error ? error.message : String(error)));
    } finally {
      if (this.cancel === cancel) this.cancel = undefined;
      cancel.dispose();
    }
  }

  cancelScan(): void {
    this.cancel?.cancel();
    this.table?.cancel();
  }

  dispose(): void {
    const { cancel } = this;
    this.cancel = undefined;
    cancel?.cancel();
    this.table?.cancel();
    this.statistics?.cancel();
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private show(view: ReportView): void {
    this.current = view;
    this.changed.fire(view);
  }

  /** An open report never goes on showing the verdict of bytes that were replaced. */
  private watch(): void {
    const folder = vscode.Uri.joinPath(this.uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, escapeGlob(this.name)),
    );
    const later = () => {
      clearTimeout(this.timer);
      this.show(scanningView(this.name, t('report-document.file-changed')));
      this.timer = setTimeout(() => void this.scan(), quietTime);
    };
    this.subscriptions.push(watcher, watcher.onDidChange(later), watcher.onDidCreate(later));
    this.subscriptions.push(
      watcher.onDidDelete(() => {
        clearTimeout(this.timer);
        this.cancel?.cancel();
        this.cancel = undefined;
        this.show(failedView(this.name, t('report-document.file-deleted')));
      }),
    );
  }
}

async function isDeleted(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
  }
}

/** Brackets and braces in a file's name are no pattern. */
function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, (character) =>
    character === '[' || character === ']' ? `[${character}]` : '?',
  );
}
