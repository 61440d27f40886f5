import type { CustomDetector } from './custom/definition';
import type { Detector } from './detector';

/**
 * What kind of text is read: Python, other code and prose (literals are quoted), a file of settings (values also stand bare), a
 * `.netrc` (values follow their names), statements of SQL, settings in XML, the output of a cell, or the metadata of a notebook.
 */
export type SecretText = 'python' | 'text' | 'settings' | 'netrc' | 'sql' | 'xml' | 'output' | 'metadata';

/** A secret in a text. `value` never leaves this folder unmasked. */
export interface SecretMatch {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The format it has; undefined for a literal that only its name gives away, and for what a project's own detector found. */
  readonly detector?: Detector;
  /** The project's own detector that found it. */
  readonly custom?: CustomDetector;
  /** It stands behind a magic, and is no literal of Python. */
  readonly isOfMagic?: true;
  /** It has a format, and its name says what it is as well. */
  readonly isNamed?: true;
  /** It opens nothing that anybody else can reach. */
  readonly isMild?: boolean;
  /** Environment variable to take it from instead. */
  readonly variable: string;
}
