/** How asking a service went. */
export interface LookUp {
  /** Sentences for a log; empty when everything was answered. */
  readonly problems: readonly string[];
  /** The oldest answer that was used, milliseconds since 1970; undefined where there was none. */
  readonly oldest: number | undefined;
  /** There was something to ask. */
  readonly asked: boolean;
  /** Something is known that was not before. */
  readonly changed: boolean;
}

export class LookUpState implements LookUp {
  readonly problems: string[] = [];
  oldest: number | undefined;
  asked = false;
  changed = false;

  used(date: number): void {
    this.oldest = Math.min(this.oldest ?? date, date);
  }

  /** Each reason once: a service that is down is down for everything that is asked. Errors are told by their message. */
  failed(error: unknown): void {
    const message = String((error as Error).message);
    if (!this.problems.includes(message)) this.problems.push(message);
  }
}

const parallel = 8;

/** Works on some items at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const workers = Array.from({ length: Math.min(parallel, items.length) }, async () => {
    while (next < items.length) await work(items[next++]);
  });
  await Promise.all(workers);
}
