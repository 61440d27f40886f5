import { pushAll } from '../../pushAll';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { isAskedPlainly } from './bases';
import { Locals } from './locals';

/** What a name of a module means: something imported, something of the module itself, or one of Python's builtins. */
export type Meaning =
  | { readonly kind: 'imported'; readonly name: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'builtin' };

/** What a body is read with. */
export interface BodyContext {
  readonly text: string;
  meaningOf(name: string): Meaning;
  /** Using a dotted name has an effect. */
  isCapability(name: string): boolean;
}

/** Raised inside of the check by what is not known to be harmless. */
export class Doubt extends Error {
  constructor(readonly node: SyntaxNode) {
    super('doubt');
  }
}

/** What is known of the names in a method, and what it does with names: of attributes, of keys and of classes. */
export class NameCheck {
  protected readonly touches = new Set<string>();
  protected readonly locals = new Locals();
  /** Special methods of what is above the class that it calls. */
  protected readonly above = new Set<string>();
  /** Names of libraries that it calls or compares with: a module may have set them to something else. */
  protected readonly asks = new Set<string>();
  /** Attributes that hold instances that were just made. */
  protected readonly instances = new Set<string>();
  protected self = '';
  /** The method makes instances: `self` is the class. */
  protected isNew = false;
  protected setsAny = false;
  protected sets = false;
  protected takesItems = false;
  protected isMapping = false;
  protected isSequence = false;

  constructor(protected readonly context: BodyContext) {}

  protected textOf(node: SyntaxNode): string {
    return this.context.text.slice(node.start, node.end);
  }

  /** What a dictionary is asked for: nothing whose hash the file may choose. */
  protected key(node: SyntaxNode): void {
    if (isConstantNode(node) || this.isText(node)) return;
    if (node.type !== 'string') throw new Doubt(node);
    this.string(node);
  }

  /** What Python's functions make a text of, or ask for its truth: nothing of the file. */
  protected plain(node: SyntaxNode): void {
    const value = node.type === 'keyword_argument' ? (childOf(node, 'value') ?? node) : node;
    if (value.type === 'identifier' && this.isBuiltin(this.textOf(value))) return;
    this.key(value);
  }

  /** An instance that was made, or that the method is of. */
  protected instance(node: SyntaxNode): void {
    const isMade = node.type === 'identifier' && this.locals.get(this.textOf(node)) === 'instance';
    if (!isMade && (this.isNew || !this.isSelf(node))) throw new Doubt(node);
  }

  /** Python sets an attribute of a name: as written out, or that of a key of the state. */
  protected setsThrough(node: SyntaxNode, [name, value, more]: readonly SyntaxNode[]): void {
    if (name === undefined || value === undefined || more !== undefined) throw new Doubt(node);
    this.sets = true;
    this.attributeName(name, true);
  }

  /** @param runs Python sets it, so that a property runs; the instance's dictionary only keeps it. */
  protected attributeName(node: SyntaxNode, runs: boolean): void {
    const isLocal = node.type === 'identifier';
    const written = isLocal ? this.locals.textsOf(this.textOf(node)) : constantText(this.textOf(node));
    if (written !== undefined) {
      for (const name of written) {
        if (name.startsWith('__')) throw new Doubt(node);
        if (runs) this.touches.add(name);
      }
      return;
    }
    // What a key of the state may be is known.
    if (!isLocal || this.locals.get(this.textOf(node)) !== 'key') throw new Doubt(node);
    if (runs) this.setsAny = true;
  }

  protected isSelf(node: SyntaxNode): boolean {
    return node.type === 'identifier' && this.textOf(node) === this.self && !this.locals.has(this.self);
  }

  protected isText(node: SyntaxNode): boolean {
    return node.type === 'identifier' && this.locals.isText(this.textOf(node));
  }

  /** A name that means what Python itself calls so. */
  protected isBuiltin(name: string): boolean {
    return !this.locals.has(name) && this.context.meaningOf(name).kind === 'builtin';
  }

  /** Texts that are put together ask what they are made of for its text. */
  protected string(node: SyntaxNode): void {
    const open = [...node.children];
    for (let child = open.pop(); child !== undefined; child = open.pop()) {
      if (child.type !== 'interpolation') {
        pushAll(open, child.children);
        continue;
      }
      const written = this.textOf(child)
        .slice(1, -1)
        .trim()
        .replace(/![rsa]$/, '')
        .trim();
      const isName =
        (written === `type(${this.self}).__name__` && this.isBuiltin('type')) ||
        written === `${this.self}.__class__.__name__`;
      if (!isName && !this.locals.isText(written)) throw new Doubt(child);
    }
    // Its parts are not in the tree where the parser was told to leave them out.
    if (node.children.length === 0 && /^\w{0,3}(?<=[fFtT]\w{0,3})["']/.test(this.textOf(node)))
      throw new Doubt(node);
  }

  protected isState(node: SyntaxNode): boolean {
    return node.type === 'identifier' && this.locals.get(this.textOf(node)) === 'state';
  }

  protected isOwnDictionary(node: SyntaxNode): boolean {
    return node.type === 'attribute' && this.ownAttribute(node) === '__dict__';
  }

  /** `x` of `self.x`. */
  protected ownAttribute(node: SyntaxNode): string | undefined {
    const object = childOf(node, 'object');
    const name = childOf(node, 'attribute');
    if (object?.type !== 'identifier' || name === undefined || this.locals.has(this.self)) return undefined;
    return this.textOf(object) === this.self ? this.textOf(name) : undefined;
  }

  /** A class that may have a metaclass is asked whether it has an instance, and may ask that in turn. */
  protected comparedType(type: SyntaxNode): void {
    const [root, ...rest] = this.textOf(type).split('.');
    if (this.isBuiltin(root)) return;
    const meaning = this.context.meaningOf(root);
    if (meaning.kind !== 'imported' || !isAskedPlainly([meaning.name, ...rest].join('.')))
      throw new Doubt(type);
    for (const part of [root, ...rest]) this.asks.add(part);
  }
}

/** A value that is written out. */
export function isConstantNode(node: SyntaxNode): boolean {
  return (
    /^(?:true|false|none|integer|float)$/.test(node.type) ||
    (node.type === 'string' && node.children.every(({ type }) => type !== 'interpolation'))
  );
}

/** The text of a literal without escapes or parts, in a list of its own; undefined for anything else. */
export function constantText(written: string): readonly string[] | undefined {
  const text = /^(["'])(\w*)\1$/.exec(written)?.[2];
  return text === undefined ? undefined : [text];
}
