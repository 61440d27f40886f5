import type { DocumentReport } from '../../../engine/src/analysis/context';
import type { StoredNotebook } from '../../../engine/src/analysis/openDocument';
import type { ModelLoad } from '../../../engine/src/python/flow/loads';
import type { AnalyzeOpenTask, AnalyzeStoredTask, FindLoadsTask } from '../../../host/src/documentTasks';
import type { Scanner, ServerHost } from '../host';
import type { Unit } from './documents';

/** Characters that the server's own thread analyses: it answers nothing meanwhile, which takes some tens of milliseconds. */
const maxCharacters = 1 << 15;
/** Milliseconds after which a document that is small and slow is analysed elsewhere from then on. */
const maxTime = 50;

/** True for a text of so many characters that is analysed elsewhere. */
export function isLong(characters: number): boolean {
  return characters > maxCharacters;
}

/** Documents that keep the server's own thread from answering are analysed in threads of their own, which start with the first. */
export class DocumentThreads {
  private scanner: Scanner | undefined;
  /** Small documents that were analysed here, and whether that took long. */
  private readonly seen = new Map<string, { isSlow: boolean }>();

  constructor(private readonly host: ServerHost) {}

  /** True for a unit that is analysed elsewhere. */
  isHeavy({ uri, texts }: Unit): boolean {
    return (
      this.seen.get(uri)?.isSlow === true || isLong(texts.reduce((sum, { text }) => sum + text.length, 0))
    );
  }

  /** Carries out work on a unit in this thread, and sees how long that takes. */
  async here<Result>({ uri }: Unit, work: () => Promise<Result>): Promise<Result> {
    const from = performance.now();
    const before = this.seen.get(uri);
    try {
      return await work();
    } finally {
      // The first time, nothing is known of the text yet, and perhaps nothing is compiled.
      this.seen.set(uri, { isSlow: before !== undefined && performance.now() - from > maxTime });
    }
  }

  /** Forgets a unit that was closed. */
  close(uri: string): void {
    this.seen.delete(uri);
  }

  /** @throws CancelledError once the task is cancelled; whatever broke the thread. */
  analyze(task: AnalyzeOpenTask): Promise<DocumentReport> {
    return this.threads().ask<AnalyzeOpenTask, DocumentReport>('analyzeOpen', task);
  }

  /** The same. */
  analyzeStored(task: AnalyzeStoredTask): Promise<StoredNotebook> {
    return this.threads().ask<AnalyzeStoredTask, StoredNotebook>('analyzeStored', task);
  }

  /** The same. */
  findLoads(task: FindLoadsTask): Promise<readonly ModelLoad[]> {
    return this.threads().ask<FindLoadsTask, readonly ModelLoad[]>('findLoads', task);
  }

  private threads(): Scanner {
    this.scanner ??= this.host.openScanner(undefined, true);
    return this.scanner;
  }
}
