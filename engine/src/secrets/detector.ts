import type { Severity } from '../finding';
import type { Vendor } from './vendors';

/**
 * One format of a credential. Text is searched for all keywords of all detectors at once; an expression only ever runs where
 * one of its keywords stands.
 */
export interface Detector {
  readonly id: string;
  readonly vendor: Vendor;
  /**
   * `token`: the format itself proves what it is; the expression matches the whole token, which begins `offset` characters before
   * the keyword. `value`: only the vendor's name nearby tells what a value of this shape is; the expression matches the whole
   * value. `block`: the expression begins at the keyword, and its first group is the secret.
   */
  readonly kind: 'token' | 'value' | 'block';
  /** Searched without regard to case. */
  readonly keywords: readonly string[];
  /** Sticky and linear: no nested quantifiers, every repetition bounded or over one class that its neighbours exclude. */
  readonly expression: RegExp;
  /** Bits a character that a real secret has at least. */
  readonly entropy: number;
  /** Used where the rule's own severity would promise too much. */
  readonly severity?: Severity;
  /** Tokens only: characters of the token before its keyword. */
  readonly offset?: number;
  /** A checksum, or what decoding the secret must give. */
  readonly accepts?: (secret: string) => boolean;
  /** Words one of which must stand around a match; in lower case. */
  readonly nearby?: { readonly words: readonly string[]; readonly distance: number };
  /** Values only: what must stand between the beginning of the keyword's word and the value. */
  readonly context?: RegExp;
  /** Values only: how far from the keyword the value may begin. */
  readonly window?: number;
  /** The secret is chosen by people, so stand-ins look like words: the filters for named literals apply. */
  readonly chosen?: boolean;
  /** What behind a secret makes it a minor matter, of low severity: `@localhost`. Sticky. */
  readonly mildBefore?: RegExp;
  /** What around a secret makes it a minor matter as well: a date at which it ended. Looks at a bounded stretch. */
  readonly isMild?: (text: string, start: number, end: number) => boolean;
  /** Anybody can make one up that works for a test; a vendor's token is made by the vendor. */
  readonly madeByAnybody?: boolean;
  /** Where the format was taken from. */
  readonly source: string;
}

type Details = Partial<Omit<Detector, 'id' | 'vendor' | 'kind' | 'keywords' | 'expression' | 'source'>>;

/** A token whose format proves what it is. Whether a token may begin there is checked before the expression runs. */
export function token(
  id: string,
  vendor: Vendor,
  keywords: string,
  expression: RegExp,
  source: string,
  details: Details = {},
): Detector {
  return { kind: 'token', ...build(id, vendor, keywords, expression, source), ...details };
}

/** A value that only the vendor's name nearby gives away. */
export function value(
  id: string,
  vendor: Vendor,
  keywords: string,
  expression: RegExp,
  source: string,
  details: Details = {},
): Detector {
  return { kind: 'value', ...build(id, vendor, keywords, expression, source), ...details };
}

/** A secret inside of a known structure. */
export function block(
  id: string,
  vendor: Vendor,
  keywords: string,
  expression: RegExp,
  source: string,
  details: Details = {},
): Detector {
  const detector = build(id, vendor, keywords, new RegExp(expression.source, `${expression.flags}d`), source);
  return { kind: 'block', ...detector, entropy: 0, ...details };
}

function build(
  id: string,
  vendor: Vendor,
  keywords: string,
  { source: body, flags }: RegExp,
  source: string,
): Omit<Detector, 'kind'> {
  const expression = new RegExp(body, `${flags.replace(/y/g, '')}y`);
  return { id, vendor, keywords: keywords.split(' | '), expression, source, entropy: 3 };
}

/** What the table's `source` columns are short for. */
export const sources = {
  gitleaks: 'gitleaks config/gitleaks.toml (MIT)',
  secretlint: 'secretlint rules (MIT)',
  shapes: 'shape as several scanners describe it',
  kingfisher: 'kingfisher rules (Apache-2.0)',
  seen: 'shape seen in public code and issues',
  derived: 'derived from the format itself',
  memory: 'not verified; reported with low severity',
} as const;
