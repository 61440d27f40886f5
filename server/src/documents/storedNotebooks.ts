import type { StoredNotebook } from '../../../engine/src/analysis/openDocument';
import { Cancel } from './cancel';

interface Known {
  readonly stored: string;
  readonly facts: object;
  readonly cancel: Cancel;
  readonly result: Promise<StoredNotebook>;
}

/** What is found in notebooks as they are on disk, each state once: an edit of a cell does not change it. */
export class StoredNotebooks {
  private readonly known = new Map<string, Known>();

  /**
   * @param stored the notebook on disk.
   * @param facts what it is judged by: the same as long as all its values are.
   * @param analyse asked where something is not as it was.
   * @throws what that throws; CancelledError for what is closed, or read again, meanwhile.
   */
  of(
    uri: string,
    stored: string,
    facts: object,
    analyse: (cancel: Cancel) => Promise<StoredNotebook>,
  ): Promise<StoredNotebook> {
    const known = this.known.get(uri);
    if (known?.stored === stored && haveSameValues(known.facts, facts)) return known.result;
    known?.cancel.cancel();
    const cancel = new Cancel();
    const result = analyse(cancel);
    this.known.set(uri, { stored, facts, cancel, result });
    // Whoever waits for it sees the error, and the next one tries again.
    result.catch(() => {
      if (this.known.get(uri)?.result === result) this.known.delete(uri);
    });
    return result;
  }

  /** Cancels and forgets a notebook. */
  close(uri: string): void {
    this.known.get(uri)?.cancel.cancel();
    this.known.delete(uri);
  }
}

function haveSameValues(left: object, right: object): boolean {
  const [own, others] = [Object.entries(left), new Map(Object.entries(right))];
  return own.length === others.size && own.every(([key, value]) => Object.is(value, others.get(key)));
}
