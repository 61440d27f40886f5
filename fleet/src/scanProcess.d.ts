import type { Answer, Question } from './scanChild';
/** Why a file got no answer. */
export declare class ScanFailed extends Error {}
/** Judges one file after the other in a process of its own, which is replaced when a file breaks it. */
export declare class ScanProcess {
  private readonly seconds;
  private child;
  /** @param seconds that one file may take. */
  constructor(seconds: number);
  /** @throws ScanFailed where the file ended the process, or took too long */
  scan(question: Question): Promise<Answer>;
  stop(): void;
}
