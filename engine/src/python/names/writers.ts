import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { Collected } from './scopes';

/** Calls that may write a file, by what is written as an argument; read without looking up any name. */
export interface Writers {
  /** By the text of a literal argument, without its quotes. */
  readonly literal: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** Those with arguments that only their names tell. */
  readonly open: readonly SyntaxNode[];
}

const writing = /\.?(?:dump|save|save_file|to_pickle)$/;

/** Where a text may write files, without parsing it. */
export function writerPlaces(text: string): readonly number[] {
  return [...text.matchAll(/\.(?:dump|save|save_file|to_pickle)\(/g)].map(({ index }) => index);
}

export function readWriters(calls: Collected['calls'], text: string): Writers {
  const literal = new Map<string, SyntaxNode[]>();
  const open: SyntaxNode[] = [];
  for (const node of calls) {
    const called = childOf(node, 'function');
    const passed = childOf(node, 'arguments');
    if (called === undefined || passed === undefined) continue;
    if (!writing.test(text.slice(Math.max(called.start, called.end - 20), called.end))) continue;
    for (const argument of passed.children) {
      const plain =
        argument.type === 'string'
          ? /^["']([^"'\\]*)["']$/.exec(text.slice(argument.start, argument.end))
          : null;
      if (plain === null) {
        if (open.at(-1) !== node) open.push(node);
      } else {
        const known = literal.get(plain[1]);
        if (known === undefined) literal.set(plain[1], [node]);
        else known.push(node);
      }
    }
  }
  return { literal, open };
}
