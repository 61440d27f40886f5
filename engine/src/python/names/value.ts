import type { SyntaxNode } from '../syntax/node';

/** What is known of an expression without running it. */
export type Value =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
  /** Something imported: `torch.load`, or the result of calling it: `pickle.Unpickler()`. */
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'class'; readonly bases: readonly Value[]; readonly members: ReadonlySet<string> }
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

/** Something imported; unknown when its name is absurdly long. */
export function reference(name: string): Value {
  return name.length > maxNameLength ? unknown : { kind: 'reference', name };
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
