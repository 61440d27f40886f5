/**
 * What a local name holds: the argument, the instance's dictionary, a key of the state or the name that was asked for, another text, an
 * instance that was just made, nothing, or any value.
 */
export type Local = 'state' | 'dictionary' | 'key' | 'text' | 'instance' | 'none' | 'value';

/** Texts of one name that are told apart. */
const maxTexts = 64;

/** Names of a function, each with all that its statements give it: loops and branches run in an order that nobody knows. */
export class Locals {
  private readonly kinds = new Map<string, Local>();
  /** Texts that are written out; undefined where a name may hold others. */
  private readonly texts = new Map<string, readonly string[] | undefined>();
  /** How often something changed. */
  changes = 0;

  get(name: string): Local | undefined {
    return this.kinds.get(name);
  }

  has(name: string): boolean {
    return this.kinds.has(name);
  }

  isText(name: string): boolean {
    const kind = this.kinds.get(name);
    return kind === 'text' || kind === 'key';
  }

  /** All texts that a name may hold, where they are known. */
  textsOf(name: string): readonly string[] | undefined {
    return this.kinds.get(name) === 'text' ? this.texts.get(name) : undefined;
  }

  /** @param written The texts that it is given, where they are written out. */
  bind(name: string, kind: Local, written?: readonly string[]): void {
    const before = this.kinds.get(name);
    const joined = before === undefined ? kind : join(before, kind);
    if (kind !== 'none') this.write(name, written);
    if (joined === before) return;
    this.kinds.set(name, joined);
    this.changes++;
  }

  private write(name: string, written: readonly string[] | undefined): void {
    const known = this.texts.get(name);
    const isFirst = !this.texts.has(name);
    if (!isFirst && (known === undefined || written?.every((each) => known.includes(each)) === true)) return;
    const all = written === undefined ? undefined : [...new Set([...(known ?? []), ...written])];
    this.texts.set(name, all !== undefined && all.length > maxTexts ? undefined : all);
    this.changes++;
  }
}

function join(one: Local, other: Local): Local {
  if (one === other || other === 'none') return one;
  if (one === 'none') return other;
  const areTexts = (one === 'text' || one === 'key') && (other === 'text' || other === 'key');
  return areTexts ? 'text' : 'value';
}
