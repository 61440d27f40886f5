import type { SyntaxNode } from '../../python/syntax/node';

/** What a piece of code does to classes and names behind their own statements, if it runs. */
export class Acts {
  /** The first statement that sets what cannot be told. */
  first: SyntaxNode | undefined;
  /** The first that loads objects. */
  loads: SyntaxNode | undefined;
  /** Names of attributes that it sets on something to what may be a class, or may compute. */
  readonly patched = new Map<string, SyntaxNode>();
  /** Names that it mentions: whatever has one of these names may run. */
  readonly mentioned = new Set<string>();
  /** Of these all that it does not only import under the same name. */
  readonly used = new Set<string>();
  /** Of these the names that it calls itself. */
  readonly called = new Set<string>();
  /** The last part of everything that it calls, and what it makes classes with: of a class of such a name there is an instance. */
  readonly made = new Set<string>();
  /** Methods that it calls of a class, with something else than the instance that they were made for. */
  readonly unbound = new Set<string>();
  /** What it does to `self`, which such a call may make a class. */
  toSelf: SyntaxNode | undefined;

  mention(name: string): void {
    this.mentioned.add(name);
    this.used.add(name);
  }

  note(node: SyntaxNode): void {
    if (this.first === undefined || node.start < this.first.start) this.first = node;
  }
}

/** Everything that code runs by the names that it calls, or may run by those that it mentions, in any of these modules. */
export function reach(
  by: 'called' | 'mentioned' | 'used',
  roots: readonly Acts[],
  functions: readonly ReadonlyMap<string, Acts>[],
): Set<Acts> {
  const reached = new Set(roots);
  const asked = new Set<string>();
  // A set gives what is added while it is walked.
  for (const acts of reached)
    for (const name of acts[by]) {
      if (asked.has(name)) continue;
      asked.add(name);
      for (const known of functions) {
        const more = known.get(name);
        if (more !== undefined) reached.add(more);
      }
    }
  return reached;
}
