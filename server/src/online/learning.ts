import type { Connection } from 'vscode-languageserver';
import type { OpenDocuments, Unit } from '../documents/documents';
import { logError } from '../log';

/** Milliseconds without a change before anybody is asked about a document. */
const rest = 400;

/**
 * Asking services about documents. Nobody waits for a service: a unit is judged by what is known, asked about once it rests, because
 * nobody is told of names that are half typed, and judged again when something new was learnt.
 */
export class Learning {
  private readonly resting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    /** What errors are logged under. */
    private readonly name: string,
    /** Told which unit to judge again. */
    private readonly onLearnt: (uri: string) => void,
  ) {}

  /** Asks about a unit that was just judged; `ask` says whether something is known now that was not before. */
  later(unit: Unit, ask: (unit: Unit) => Promise<boolean>): void {
    clearTimeout(this.resting.get(unit.uri));
    const timer = setTimeout(() => {
      this.resting.delete(unit.uri);
      void this.now(unit, ask);
    }, rest);
    this.resting.set(unit.uri, timer);
  }

  private async now(unit: Unit, ask: (unit: Unit) => Promise<boolean>): Promise<void> {
    try {
      const changed = await ask(unit);
      // Closed meanwhile: nothing to show.
      if (changed && this.documents.unit(unit.uri) !== undefined) this.onLearnt(unit.uri);
    } catch (error) {
      logError(this.connection, this.name, error);
    }
  }
}
