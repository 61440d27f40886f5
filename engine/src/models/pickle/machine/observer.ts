import type { Value } from './values';

/** How a global, or something made from it, is put to use. */
export type Use =
  | 'imported'
  | 'called'
  | 'created'
  | 'instantiated'
  | 'built'
  | 'mutated'
  | 'appended'
  /** Given to a call, or to BUILD in a tuple. */
  | 'passed'
  | 'hashed'
  | 'result-called'
  /** Called or created with arguments that its shape does not have. */
  | 'arguments'
  /** Built with a state that its shape does not have. */
  | 'state'
  /** Built or changed once more after it was complete, or after somebody was given it. */
  | 'changed'
  | 'global-built'
  | 'global-mutated';

/** How a callee is applied. `instantiated` is OBJ or INST without arguments: `__new__` of a class, a call of anything else. */
export type CallUse = 'called' | 'created' | 'instantiated';

/** Things that no pickler writes and that exhaust whoever loads them. */
export type Strangeness = 'nesting' | 'doubling' | 'long-integer' | 'memo-index' | 'allocation';

/** An answer that asks the machine for something before it goes on. */
export type BuildAnswer =
  /** Nothing special. */
  | undefined
  /** Raw bytes follow the opcode and belong to whoever reads the file beside the unpickler. */
  | { readonly skip: number }
  /** A second pickle follows the opcode, read by an unpickler of its own. */
  | { readonly detour: true }
  /** The answer needs text that is not in the window: the machine fetches it and asks again. */
  | 'wait';

/**
 * Watches a pickle machine. Scan, explain and convert are observers of the one machine. Offsets are those of the opcode.
 * Values can be looked into through the machine, while the event lasts.
 */
export interface PickleObserver {
  /** find_class was called. `first` is false when the same name was met before. */
  global?(index: number, offset: number, first: boolean): void;
  /**
   * Before a call by REDUCE: the name that it only looks up, because its arguments are constants, so that its result is that global.
   * Answers `wait` where text is needed that is not in the window.
   */
  names?(callee: Value, args: Value): readonly [module: string, name: string] | 'wait' | undefined;
  call?(use: CallUse, callee: Value, args: Value, result: Value, offset: number): void;
  /** Keyword arguments of a construction that is about to be reported. */
  keywords?(given: Value, offset: number): void;
  /** BUILD, before it takes effect. */
  build?(target: Value, state: Value, offset: number): BuildAnswer;
  /**
   * append, extend, __setitem__ or add on a global or a result, with the values `stack[from..to)`: items, a key and its value,
   * or a member. The stack is the machine's own and changes after the event.
   */
  mutate?(target: Value, offset: number, stack: Int32Array, from: number, to: number): void;
  /** Lists, dicts and sets whose later changes are told of, because somebody was given them. */
  readonly watched?: ReadonlyMap<Value, number>;
  /** One of `watched` changed. */
  changed?(container: Value, offset: number): void;
  /** True for a result that is known to be a dict of a kind: what becomes its key is hashed. */
  hashesKeys?(target: Value): boolean;
  /** Whether a result can be a str and serve as a name: `hardly` for what looks like an instance of a class that nobody reviewed. */
  mayBeText?(result: Value): 'maybe' | 'hardly' | 'never';
  /** A result became a key of a dict or a member of a set. */
  hash?(value: Value, offset: number): void;
  /** A global went into a container, a state or a nested tuple: whoever receives that may call it. */
  store?(global: Value, offset: number): void;
  /** The stream would exhaust its loader. Reported as often as it happens. */
  strange?(strangeness: Strangeness, offset: number): void;
  /**
   * Before persistent_load is called: what it gives, where that is a value of the stream itself. Answers `wait` where text is needed
   * that is not in the window.
   */
  persistentValue?(pid: Value): Value | 'wait' | undefined;
  /** persistent_load was called. */
  persistent?(pid: Value, result: Value, offset: number): void;
  /** Opcodes that the observer wants to be told of as such, before their effect: not 0 at each one's number. */
  readonly watchedOpcodes?: Uint8Array;
  /** One of `watchedOpcodes`. It can be told of twice, where the machine had to fetch more bytes for it. */
  opcode?(op: number, offset: number): void;
  /** Text or bytes were pushed that begin like a pickle, or like something that holds one: see carried.ts. */
  carried?(offset: number): void;
  /** A text was pushed, or taken from the memo, that may be the name of a special method, `__setstate__`; see specialNames.ts. */
  special?(text: Value): void;
}
