import { type GlobalJudgement, type InertGlobal, judgeGlobal } from './globals';
import type { Shape } from './shapes';

/** A file that what was derived of a name depends on. */
export interface Dependence {
  /** Dotted name of the class or function. */
  readonly global: string;
  /** File of the source. */
  readonly path: string;
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A class or a function that a configuration of Keras names. */
export interface ConfiguredName {
  /** As reports show it. */
  readonly shown: string;
  /** Undefined where only the code that loads the model says where it is. */
  readonly module: string | undefined;
  readonly name: string;
  /** Package and name by which it was registered: `package>Name`. */
  readonly registered: string | undefined;
}

/** What a name is kept by. */
export function keyOf({ shown, module, name }: ConfiguredName): string {
  return `${shown}\0${module ?? ''}\0${name}`;
}

/** What the source of names that nobody reviewed says of them, for the models that name them. */
export interface DerivedNames {
  readonly globals: ReadonlyMap<string, { readonly inert: InertGlobal; readonly shape: Shape }>;
  /** Classes and functions that a configuration may name, by `keyOf`. */
  readonly configured: ReadonlySet<string>;
  /** What is said of a name that stays unreviewed: what is known of its package, and which line prevents more. */
  readonly notes: ReadonlyMap<string, string>;
  readonly dependsOn: readonly Dependence[];
}

/** What the policy knows of a dotted path, reviewed names first, and what its source says of it. */
export function judgeDerived(path: string, derived: DerivedNames | undefined): GlobalJudgement {
  const judgement = judgeGlobal(path);
  const found = judgement.kind === 'unknown' ? derived?.globals.get(path) : undefined;
  return found === undefined ? judgement : { kind: 'inert', inert: found.inert, effect: undefined };
}
