/** One dependency as some file asks for it, whatever the file's format. Offsets are UTF-16 in the text that was read. */
export interface Requirement {
  /** Something beside it decides its version: a constraint of the same command, or that only local packages are taken. */
  readonly isDecided?: true;
  /** As written; normalised by `normalisedName`. Empty where a URL names none. */
  readonly name: string;
  readonly extras: readonly string[];
  /** PEP 440 specifier without spaces: `>=1.0,<2`; empty for none. */
  readonly specifier: string;
  /** Environment marker after the semicolon. */
  readonly marker: string | undefined;
  readonly source: RequirementSource;
  /** `--hash=` options of the requirement. */
  readonly hashes: readonly string[];
  /** The requirement itself, without comment, hashes and continuation. */
  readonly start: number;
  readonly end: number;
  /** Where a version would be written: from after the name and extras to before the marker. Both -1 where none can be. */
  readonly specifierStart: number;
  readonly specifierEnd: number;
  /** How a version is written there; PEP 508 where absent. */
  readonly syntax?: PinSyntax;
  /** Group or extra that asks for it; absent for what is always installed. */
  readonly group?: string;
}

/** `==1.2` of PEP 508, a bare `1.2` of Poetry, `==1.2` in a value of its own as in a Pipfile, `==1.2` or `=1.2` of conda. */
export type PinSyntax = 'pep508' | 'poetry' | 'pipfile' | 'conda';

export type RequirementSource =
  | { readonly kind: 'index' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'vcs'; readonly url: string }
  /** A path of this machine: neutral. */
  | { readonly kind: 'local'; readonly path: string };

/** PEP 503: lower case, runs of `-`, `_` and `.` are one `-`. */
export function normalisedName(name: string): string {
  const known = normalised.get(name);
  if (known !== undefined) return known;
  const made = name.toLowerCase().replace(/[-_.]+/g, '-');
  if (normalised.size >= maxNormalised) normalised.clear();
  normalised.set(name, made);
  return made;
}

/** A package in one version, as the `subject` of a finding: `torch 2.0.0`. */
export function packageSubject(name: string, version: string): string {
  return `${normalisedName(name)} ${version}`;
}

/** Every rule asks for the same few names. */
const normalised = new Map<string, string>();
const maxNormalised = 10_000;
