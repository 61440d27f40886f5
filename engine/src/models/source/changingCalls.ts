import type { SyntaxNode } from '../../python/syntax/node';

/** They set methods of the class that they are given: of a decorator that is seen where the class is. */
const completing = /(?:^|\.)dataclass$|^attrs?\.(?:s|attrs|attributes|define|mutable|frozen)$/;
const completingWords = /^(?:s|attrs|attributes|define|mutable|frozen)$/;
/** They copy attributes, and which ones where somebody says so. */
const copying: ReadonlyMap<string, number> = new Map([
  ['update_wrapper', 2],
  ['wraps', 1],
]);
/** They ask for a method by its name. */
const asking = /(?:^|\.)(?:methodcaller|attrgetter)$/;

/** Calls by which a module changes a class beside its statement, under whatever name it imported what it calls. */
export class ChangingCalls {
  /** Names that something else has here, and what it is called. */
  private readonly renamed: ReadonlyMap<string, string>;
  /** Something is imported from attrs. */
  private readonly hasAttrs: boolean;

  constructor(private readonly text: string) {
    const renamed = new Map<string, string>();
    for (const { index, 1: given } of text.matchAll(/[ \t]as[ \t]{1,20}(\w+)/g)) {
      const of = /[\w.]{1,100}(?=[ \t]{0,20}$)/.exec(text.slice(Math.max(0, index - 120), index))?.[0];
      if (of !== undefined) renamed.set(given, of);
    }
    this.renamed = renamed;
    this.hasAttrs = /\bfrom[ \t]{1,20}attrs?[ \t]{1,20}import\b/.test(text);
  }

  /** What is called, by the name that it was imported by. */
  nameOf(written: string): string {
    const [root, ...rest] = written.split('.');
    return [this.renamed.get(root) ?? root, ...rest].join('.');
  }

  /** Whether a call gives a class methods, or asks for one that does. */
  has(node: SyntaxNode, called: string, given: readonly SyntaxNode[]): boolean {
    const last = called.slice(called.lastIndexOf('.') + 1);
    if (given.length > (copying.get(last) ?? given.length)) return true;
    if (asking.test(called)) return given.some(({ start, end }) => namesSpecial(this.text.slice(start, end)));
    const completes = completing.test(called) || (this.hasAttrs && completingWords.test(called));
    return completes && node.parent?.type !== 'decorator';
  }
}

/** Whether an argument names something special, or does not tell what it names. */
function namesSpecial(written: string): boolean {
  return /^["']__|^[^"']/.test(written);
}
