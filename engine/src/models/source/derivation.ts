import type { InertGlobal, ReviewedUse } from '../pickle/globals/globals';
import type { Kinds, Shape, Signature } from '../pickle/globals/shapes';
import type { ClassSource } from './moduleSource';
import type { Doubt, PlacedModule } from './sourceRoom';

/** Where a module sets an attribute on something. */
export interface PatchPlace {
  readonly module: PlacedModule;
  readonly line: number;
}

/** Names of attributes that modules set on others while they are imported, where they do. */
export type Patched = ReadonlyMap<string, readonly PatchPlace[]>;

/** What may be done with a name, and with its instances. */
export interface Allowance {
  readonly inert: InertGlobal;
  readonly shape: Shape;
}

/** What was derived of a name: what it may be used for, and the modules whose text says so. */
export interface Derived extends Allowance {
  readonly kind: 'derived';
  /** Attributes that the source sets, for people to read. */
  readonly attributes: readonly string[];
  readonly module: PlacedModule;
  readonly line: number;
  readonly modules: ReadonlySet<PlacedModule>;
  readonly patched: Patched;
  /** What may be done with it where other modules, which the same model imports, set attributes. @throws Prevention */
  beside(patched: Patched): Allowance;
}

/** A name whose source was found, and the line that prevents more. */
export interface Prevented {
  readonly kind: 'prevented';
  readonly module: PlacedModule;
  readonly doubt: Doubt;
}

/** What reading the source of a name gave; `missing` where no root has it. */
export type Derivation = Derived | Prevented | { readonly kind: 'missing' };

/** A class statement and its module. */
export interface Placed {
  readonly module: PlacedModule;
  readonly source: ClassSource;
}

/** Thrown by what prevents a derivation. */
export class Prevention extends Error {
  constructor(
    readonly module: PlacedModule,
    readonly doubt: Doubt,
  ) {
    super('prevented');
  }
}

/** @throws Prevention */
export function refuse({ module }: Placed, line: number, why: string): never {
  throw new Prevention(module, { path: module.path, line, why });
}

const anything: Kinds = new Set(['0', 's', 'c', 'o', '@*']);
/** Any arguments. */
export const anyArguments: Signature = { positions: [], rest: anything };
const none: ReadonlySet<string> = new Set();

/** What may be done with a name that is used in these ways only, and whose instances have this shape. */
export function allowed(
  uses: readonly ReviewedUse[],
  shape: Partial<Shape>,
  more: Partial<InertGlobal> = {},
): Allowance {
  return {
    inert: { uses: new Set(uses), arguments: new Map(), enumeration: false, ...more },
    shape: {
      calls: [],
      creations: [],
      keywords: none,
      callable: true,
      anyKey: false,
      tuples: [],
      values: none,
      ...shape,
    },
  };
}

/** A tuple with names: it keeps what it is made of. */
export function namedTuple(denied: ReadonlySet<string>): Allowance {
  const shape = { creations: [anyArguments], keys: new Map(), denied };
  return allowed(['created', 'built', 'stored'], shape, { depth: 0 });
}
