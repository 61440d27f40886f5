import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { CancelledError } from '../../../engine/src/limits';
import { logError } from '../log';
import type { Analyses, Analysis } from './analyses';
import { configurationDiagnostic, problemDiagnostic, toDiagnostic } from './diagnostics';
import type { OpenDocuments, Unit } from './documents';
import type { Publisher } from './publisher';

/** Milliseconds of silence after a keystroke before the text is analysed. */
export const typingDelay = 100;

/** Milliseconds after which the next unit begins beside one that is not done. */
const maxTurn = 50;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Analyses units when they change and publishes what was found. Each unit waits for its own keystrokes only. */
export class Scheduler {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** Units whose time has come. */
  private readonly due = new Set<string>();
  private isStarting = false;
  private running = 0;
  /** URIs of the texts that have diagnostics, by their unit. */
  private readonly shown = new Map<string, Set<string>>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly publisher: Publisher,
    /** Told of each unit whose diagnostics were published. */
    private readonly onPublished: (unit: Unit) => void,
  ) {}

  /** True while anything that is open waits to be analysed, or is. */
  get isBusy(): boolean {
    return this.timers.size > 0 || this.due.size > 0 || this.running > 0;
  }

  /** Analyses a unit after a delay, counted anew from each call. */
  schedule(uri: string, delay: number): void {
    clearTimeout(this.timers.get(uri));
    const timer = setTimeout(() => {
      this.timers.delete(uri);
      this.due.add(uri);
      if (!this.isStarting) void this.startAll();
    }, delay);
    this.timers.set(uri, timer);
  }

  /** One unit after the other: who asks something meanwhile waits for one document, not for all that are open. */
  private async startAll(): Promise<void> {
    this.isStarting = true;
    for (const uri of this.due) {
      this.due.delete(uri);
      // Long ones are analysed in other threads, and nobody waits for these.
      await Promise.race([this.run(uri), pause(maxTurn)]);
      await pause(0);
    }
    this.isStarting = false;
  }

  /** Forgets what is known of units and analyses them again: what they are judged by changed. */
  reanalyse(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.analyses.forget(uri);
      this.schedule(uri, 0);
    }
  }

  /** Takes away what is shown of texts that are no longer in their unit, and of a closed unit everything. */
  clearGone(uri: string): void {
    const present = new Set(this.documents.unit(uri)?.texts.map((text) => text.uri));
    const shown = this.shown.get(uri);
    for (const text of shown ?? []) {
      if (present.has(text)) continue;
      this.publisher.clear(text, 'text');
      shown?.delete(text);
    }
    if (present.size > 0) return;
    this.shown.delete(uri);
    if (this.documents.unit(uri) === undefined) {
      clearTimeout(this.timers.get(uri));
      this.timers.delete(uri);
      this.due.delete(uri);
      this.analyses.close(uri);
    }
  }

  private async run(uri: string): Promise<void> {
    this.running++;
    try {
      const analysis = await this.analyses.of(uri);
      // Edited meanwhile: the edit has scheduled the next run.
      if (analysis === undefined || !this.documents.isCurrent(analysis.unit)) return;
      this.publish(analysis);
      this.onPublished(analysis.unit);
    } catch (error) {
      if (!(error instanceof CancelledError)) logError(this.connection, 'diagnostics', error);
    } finally {
      this.running--;
    }
  }

  private publish({ unit, findings, problems, mistakes, ignored }: Analysis): void {
    const shown = this.shown.get(unit.uri) ?? new Set();
    this.shown.set(unit.uri, shown);
    unit.texts.forEach(({ uri, version }, index) => {
      const own = (findings.get(uri) ?? []).map((finding) => toDiagnostic(finding));
      // Of a notebook as a whole: said once, on its first cell.
      const whole =
        index === 0
          ? [
              ...problems.map(problemDiagnostic),
              ...mistakes.map((mistake) => configurationDiagnostic(mistake, DiagnosticSeverity.Warning)),
              ...ignored.map((remark) => configurationDiagnostic(remark, DiagnosticSeverity.Information)),
            ]
          : [];
      const diagnostics = [...whole, ...own];
      shown.add(uri);
      this.publisher.show(uri, 'text', diagnostics, version);
    });
    // What the file of a notebook holds is shown on its cells now.
    if (unit.kind === 'notebook') this.publisher.refresh(unit.uri);
  }
}
