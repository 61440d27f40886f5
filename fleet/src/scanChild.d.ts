import type { FileReport } from '../../engine/src/check';
import type { Place } from './sources/source';
/** What a worker is asked: one file, as the store has it. */
export interface Question {
  readonly path: string;
  readonly place: Place;
}
/** What it answers. */
export interface Answer {
  readonly report: FileReport;
  /** Names that pickles of the file hold, each once. */
  readonly names: readonly string[];
}
