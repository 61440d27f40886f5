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

/** What the source of names that nobody reviewed says of them, for the models that name them. */
export interface DerivedNames {
  readonly globals: ReadonlyMap<string, { readonly inert: InertGlobal; readonly shape: Shape }>;
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
