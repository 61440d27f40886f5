import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { Collected } from './scopes';

/** Calls that may write a file, or fetch one, by what is written as an argument; read without looking up any name. */
export interface Writers {
  /** By the text of a literal argument, without its quotes. */
  readonly literal: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** Those with arguments that only their names tell. */
  readonly open: readonly SyntaxNode[];
}

/** Functions that write what they are handed. */
export const saving = /\.?(?:dump|save|save_file|to_pickle)$/;
/** Functions that put a file of somebody else where their argument says. */
export const fetching = /(?:download\w*|urlretrieve|get_file)$/;

/** Where a text may write files, without parsing it. */
export function writerPlaces(text: string): readonly number[] {
  return [
    ...text.matchAll(/\.(?:dump|save|save_file|to_pickle)\(|(?:download\w{0,40}|urlretrieve|get_file)\(/g),
  ].map(({ index }) => index);
}

export function readWriters(calls: Collected['calls'], text: string): Writers {
  const literal = new Map<string, SyntaxNode[]>();
  const open: SyntaxNode[] = [];
  for (const node of calls) {
    const called = childOf(node, 'function');
    const passed = childOf(node, 'arguments');
    if (called === undefined || passed === undefined) continue;
    const name = text.slice(Math.max(called.start, called.end - 60), called.end);
    if (!saving.test(name) && !fetching.test(name)) continue;
    for (const given of passed.children) {
      const argument = childOf(given, 'value') ?? given;
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
