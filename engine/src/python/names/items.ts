/** What the names of a loop run over. */
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { Value } from './value';

/** What knows the values of the parts. */
interface Parts {
  evaluate(node: SyntaxNode, depth: number): Value;
  textOf(node: SyntaxNode): string;
}

/** Functions that give the items of what they are handed. */
const passing = /^builtins\.(?:list|tuple|set|iter|sorted|reversed)$/;

/** Expressions that a loop's name may be: `for codec in (json, pickle)`, `for name, codec in CODECS.items()`. */
export function itemsOver(
  from: SyntaxNode | undefined,
  name: string,
  evaluator: Parts,
  depth: number,
): readonly SyntaxNode[] {
  const loop = from?.parent;
  if (from === undefined || (loop?.type !== 'for_statement' && loop?.type !== 'for_in_clause')) return [];
  const left = childOf(loop, 'left');
  if (left?.type === 'identifier')
    return evaluator.textOf(left) === name ? itemsOf(from, undefined, evaluator, depth + 1) : [];
  if (left?.type !== 'pattern_list' && left?.type !== 'tuple_pattern') return [];
  const place = left.children.findIndex(
    (part) => part.type === 'identifier' && evaluator.textOf(part) === name,
  );
  return place < 0 ? [] : itemsOf(from, place, evaluator, depth + 1);
}

/** Items of what an expression gives; with a place, that part of each. */
function itemsOf(
  over: SyntaxNode,
  place: number | undefined,
  evaluator: Parts,
  depth: number,
): readonly SyntaxNode[] {
  if (depth > 12) return [];
  const callee = over.type === 'call' ? childOf(over, 'function') : undefined;
  const handed = over.type === 'call' ? (childOf(over, 'arguments')?.children ?? []) : [];
  const value = evaluator.evaluate(callee ?? over, depth);
  if (callee !== undefined) {
    if (value.kind !== 'reference') return entriesOf(callee, place, evaluator, depth);
    if (handed[0] === undefined) return [];
    if (value.name === 'builtins.enumerate')
      return place === 1 ? itemsOf(handed[0], undefined, evaluator, depth + 1) : [];
    if (value.name === 'builtins.zip') {
      const part = place === undefined ? undefined : handed[place];
      return part === undefined ? [] : itemsOf(part, undefined, evaluator, depth + 1);
    }
    return passing.test(value.name) ? itemsOf(handed[0], place, evaluator, depth + 1) : [];
  }
  if (value.kind !== 'list') return [];
  if (place === undefined) return value.items;
  return value.items.flatMap((item) =>
    item.type === 'tuple' || item.type === 'list' ? (item.children[place] ?? []) : [],
  );
}

/** `CODECS.items()`, `CODECS.values()`. */
function entriesOf(
  callee: SyntaxNode,
  place: number | undefined,
  evaluator: Parts,
  depth: number,
): readonly SyntaxNode[] {
  const object = childOf(callee, 'object');
  const method = childOf(callee, 'attribute');
  if (object === undefined || method === undefined) return [];
  const written = evaluator.textOf(method);
  const isWanted = (written === 'items' && place === 1) || (written === 'values' && place === undefined);
  const value = isWanted ? evaluator.evaluate(object, depth) : undefined;
  return value?.kind === 'dictionary' ? [...value.entries.values()] : [];
}
