import type { SyntaxNode } from '../../python/syntax/node';
import type { Acts } from './acts';
import type { BodyReport } from './bodyCheck';
import type { RunEffects } from './runEffects';

/** A dotted name as it is written, and its line; empty where an expression is no dotted name. */
export interface Written {
  readonly name: string;
  readonly line: number;
  /** An item of it was taken: `Generic[T]`. */
  readonly isItem?: boolean;
}

/** A method that unpickling may run. */
export interface SpecialMethod extends Omit<BodyReport, 'problem'> {
  readonly line: number;
  /** Line of the first statement that does more than set attributes. */
  readonly problem?: number;
}

/** What an attribute is given: the result of a call of a name, what a name has, or (an empty name) something else. */
export interface GivenValue {
  readonly name: string;
  readonly isCall: boolean;
}

/** What the body of a class binds, where the bases of classes inside are looked up first. */
export interface Surroundings {
  /** Names, and how often they are bound. */
  readonly bound: ReadonlyMap<string, number>;
  readonly inner: ReadonlyMap<string, ClassSource>;
}

/** What a class statement says. */
export interface ClassSource {
  readonly name: string;
  readonly line: number;
  readonly bases: readonly Written[];
  /** Keywords of the class statement: the metaclass, and what `__init_subclass__` is given. */
  readonly keywords: ReadonlyMap<string, Written>;
  readonly decorators: readonly Written[];
  /** Methods, properties and classes inside, with their lines: no state may replace them. */
  readonly members: ReadonlyMap<string, number>;
  /** Attributes that are computed when they are read or set. */
  readonly properties: ReadonlySet<string>;
  /** Attributes that may be: those that are no plain values, and what each is given, as it is written. */
  readonly values: ReadonlyMap<string, GivenValue>;
  /** What stands inside of values of plain types, such as the items of a tuple. */
  readonly held: ReadonlyMap<string, readonly GivenValue[]>;
  /** Special names that the body sets by other statements. */
  readonly assigned: ReadonlyMap<string, number>;
  readonly special: ReadonlyMap<string, SpecialMethod>;
  /** Attributes that its methods set on the instance, and that its body declares, for people to read. */
  readonly attributes: readonly string[];
  readonly inner: ReadonlyMap<string, ClassSource>;
  /** Static methods, with their lines: functions that a pickle may name. */
  readonly functions: ReadonlyMap<string, number>;
  /** The body of the class that it is defined in. */
  readonly around: Surroundings | undefined;
}

/** What a name of a module is bound to by one statement. */
export type ModuleBinding =
  /** `parts` of the name are certain to be those of a module; what follows is taken from a package as an attribute. */
  | { readonly kind: 'import'; readonly name: string; readonly parts: number; readonly line: number }
  | { readonly kind: 'class'; readonly source: ClassSource; readonly line: number }
  | { readonly kind: 'function'; readonly isDecorated: boolean; readonly line: number }
  /** `P = namedtuple('P', ...)`: a call of `callee`. */
  | { readonly kind: 'call'; readonly callee: string; readonly line: number }
  | { readonly kind: 'none'; readonly line: number }
  /** A value of Python's own plain types. */
  | { readonly kind: 'plain'; readonly line: number }
  | { readonly kind: 'other'; readonly line: number };

/** What the text of a module says, without what runs in it. */
export interface ModuleSource {
  readonly bindings: ReadonlyMap<string, readonly ModuleBinding[]>;
  /** Modules whose names it all imports, with the line. */
  readonly stars: readonly Written[];
  /** Dotted names that it imports while it is imported itself. */
  readonly imports: readonly string[];
  /** Line of what changes classes while the module is imported, so that their own statements do not tell what they are. */
  readonly meddles: number | undefined;
  /** What importing it does by itself, and what its functions and classes do when something calls them. */
  readonly root: Acts;
  readonly functions: ReadonlyMap<string, Acts>;
  /** Of the user's own modules: what running a function or method of a name does beyond defining things. */
  readonly effects: RunEffects;
  lineOf(node: SyntaxNode): number;
  /** Line of what is no Python, or is read differently by Python. */
  readonly unreadable: number | undefined;
}
