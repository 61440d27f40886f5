/** Types of R's serialized values. Source: R Internals, "Serialization Formats"; src/main/serialize.c. */
export const Sexp = {
  symbol: 1,
  pairlist: 2,
  closure: 3,
  environment: 4,
  promise: 5,
  call: 6,
  special: 7,
  builtin: 8,
  char: 9,
  logical: 10,
  integer: 13,
  real: 14,
  complex: 15,
  string: 16,
  dots: 17,
  list: 19,
  expression: 20,
  bytecode: 21,
  externalPointer: 22,
  weakReference: 23,
  raw: 24,
  s4: 25,
} as const;

/** Codes of values that are not of a type of their own. */
export const Pseudo = {
  reference: 255,
  nil: 254,
  globalEnvironment: 253,
  unbound: 252,
  missing: 251,
  base: 250,
  namespace: 249,
  package: 248,
  persistent: 247,
  repeatedDefinition: 244,
  repeatedReference: 243,
  empty: 242,
  baseEnvironment: 241,
  attributedCall: 240,
  attributedPairlist: 239,
  altrep: 238,
} as const;

export interface Cell {
  readonly tag?: string;
  readonly value: RValue;
  /** The function that it holds runs when the variable is read. */
  readonly active: boolean;
}

/** What is kept of a value: code, and of data what decides whether it is well made. */
export type RValue =
  | { readonly kind: 'nil' | 'missing' | 'unbound' | 'environment' | 'other' }
  | { readonly kind: 'symbol'; readonly name: string }
  /** The first texts of a vector. */
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  /** A vector with its length and its first numbers. */
  | {
      readonly kind: 'integers' | 'reals';
      readonly length: number;
      readonly values: readonly number[];
      readonly plain: boolean;
    }
  | { readonly kind: 'list'; readonly names: readonly string[]; readonly items: readonly RValue[] }
  | { readonly kind: 'pairs' | 'call'; readonly cells: Cell[]; rest?: RValue }
  | { readonly kind: 'function'; readonly formals: RValue; readonly body: RValue }
  | { readonly kind: 'promise'; readonly code: RValue; readonly pending: boolean }
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'bytecode'; readonly constants: readonly RValue[] };

/** What a file holds beside plain data. */
export interface RFacts {
  /** Calls that are data: of a formula, of a model's call. */
  readonly language: RValue[];
  readonly functions: RValue[];
  readonly promises: (RValue & { kind: 'promise' })[];
  readonly active: RValue[];
  readonly primitives: Set<string>;
  /** Names that code of the file or its variables give something. */
  readonly bound: Set<string>;
  /** Packages that reading the file loads or attaches. */
  readonly packages: Set<string>;
  /** Vectors whose class decides what their state means: only ours are known to be well made. */
  readonly classes: {
    readonly name: string;
    readonly owner: string;
    /** What the file says of the type of the vector; R looks its name up without a look at the number. */
    readonly type: number | undefined;
    readonly state: RValue;
  }[];
  bytecode: boolean;
}

export function newFacts(): RFacts {
  return {
    language: [],
    functions: [],
    promises: [],
    active: [],
    primitives: new Set(),
    bound: new Set(),
    packages: new Set(),
    classes: [],
    bytecode: false,
  };
}
