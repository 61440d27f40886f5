import type { SyntaxNode } from '../syntax/node';

/** What an expression certainly is. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: string | number | boolean | null;
}

/** Something of another module by its full name. */
export interface Reference {
  readonly kind: 'reference';
  readonly name: string;
  /** What else it may be, where a name has several meanings. */
  readonly others?: readonly string[];
}

/** What a name of another module of the project certainly is. */
export type Given = Constant | Reference;

/** What is known of a name of another module: an enumeration, or a function that keeps a path in its folder. */
export type Trait = 'enumeration' | 'confining';

/** What is known of an expression without running it. */
export type Value =
  | Constant
  /** Something imported: `torch.load`, or the result of calling it: `pickle.Unpickler()`. */
  | Reference
  | {
      readonly kind: 'class';
      readonly bases: readonly Value[];
      readonly members: ReadonlySet<string>;
      /** What its body assigns to names: `read = pickle.load`. */
      readonly attributes: ReadonlyMap<string, SyntaxNode>;
    }
  /** `functools.partial(target, ...)`; the call holds the arguments. */
  | { readonly kind: 'partial'; readonly target: Value; readonly call: SyntaxNode }
  /** A dict whose keys are known texts; `complete` is false when it may hold more. */
  | {
      readonly kind: 'dictionary';
      readonly entries: ReadonlyMap<string, SyntaxNode>;
      readonly complete: boolean;
    }
  /** A list, tuple or set as written. */
  | { readonly kind: 'list'; readonly items: readonly SyntaxNode[] }
  | { readonly kind: 'unknown' };

export const unknown: Value = { kind: 'unknown' };

const maxNameLength = 200;

/** Something imported, or one of several things; unknown when its name is absurdly long. */
export function reference(name: string, others: readonly string[] = []): Value {
  if (name.length > maxNameLength) return unknown;
  return others.length === 0 ? { kind: 'reference', name } : { kind: 'reference', name, others };
}

/** The same part, or result, of everything that a reference may be. */
export function within({ name, others = [] }: Value & { kind: 'reference' }, tail: string): Value {
  return others.length === 0
    ? reference(`${name}${tail}`)
    : reference(
        `${name}${tail}`,
        others.map((other) => `${other}${tail}`),
      );
}

/** Modules that others import under their own names, and that no package has one of its own of which does something else. */
export const reachable: ReadonlySet<string> = new Set(
  'os sys subprocess pickle _pickle cPickle marshal importlib builtins shutil posix dill cloudpickle'.split(
    ' ',
  ),
);

/** `os.path.os.system` is `os.system`: what one module imports is reached through it. Its own name counts first. */
export function throughModules(value: Value): Value {
  if (value.kind !== 'reference' || value.name.startsWith('.')) return value;
  const parts = value.name.split('.');
  if (parts.length < 3) return value;
  let at = parts.length - 2;
  while (at > 0 && !reachable.has(parts[at])) at--;
  // What an object holds is no module.
  if (at < 1 || parts.slice(0, at).some((part) => part.endsWith(')'))) return value;
  return reference(value.name, [...(value.others ?? []), parts.slice(at).join('.')]);
}

/** Meanings of one name that are told apart. */
const maxOthers = 6;

/** One of several values: what is followed of them, all constants that are the same, or unknown. */
export function oneOf(values: readonly Value[]): Value {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  const followed = values.find(({ kind }) => kind === 'reference' || kind === 'partial');
  if (followed?.kind === 'reference') {
    const names = values.flatMap((value) =>
      value.kind === 'reference' ? [value.name, ...(value.others ?? [])] : [],
    );
    const others = [...new Set(names)].filter((name) => name !== followed.name);
    return reference(followed.name, others.slice(0, maxOthers));
  }
  if (followed !== undefined) return followed;
  if (first !== undefined && values.every(({ kind }) => kind === 'dictionary')) return together(values);
  return first?.kind === 'constant' &&
    values.every((value) => value.kind === 'constant' && value.value === first.value)
    ? first
    : unknown;
}

/** An object of a local class: its base's, unless the class decides for itself which globals it finds. */
export function instanceOf(value: Value & { kind: 'class' }): Value {
  if (value.members.has('find_class') || value.bases.length !== 1) return unknown;
  const [base] = value.bases;
  if (base?.kind === 'class') return instanceOf(base);
  return base?.kind === 'reference' ? reference(`${base.name}()`) : unknown;
}

/** What a class has from the one class that it derives from and does not define itself. */
export function inherited(value: Value & { kind: 'class' }, path: readonly string[]): Value {
  const base = value.members.has(path[0]) ? undefined : value.bases.find(({ kind }) => kind === 'reference');
  return base?.kind === 'reference' ? reference(`${base.name}.${path.join('.')}`) : unknown;
}

/** Dictionaries of which one is meant: what any of them holds may be given, unless two of them say something else. */
function together(values: readonly Value[]): Value {
  const entries = new Map<string, SyntaxNode>();
  let complete = true;
  for (const value of values) {
    if (value.kind !== 'dictionary') continue;
    complete &&= value.complete;
    for (const [name, node] of value.entries) if (!entries.has(name)) entries.set(name, node);
  }
  return { kind: 'dictionary', entries, complete };
}

/** A class whose attributes hold what they are set to as their `value`. */
export function isEnum(base: Value): boolean {
  return base.kind === 'reference' && /^enum\.\w*(?:Enum|Flag)$/.test(base.name);
}
