/** Texts that are put together from constants: what is known of them is as constant as their parts. */
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { unknown, type Value } from './value';

/** What knows the values of the parts. */
interface Parts {
  evaluate(node: SyntaxNode, depth: number): Value;
  stringOf(node: SyntaxNode): string | undefined;
  textOf(node: SyntaxNode): string;
  between(start: number, end: number): string;
}

const maxTextLength = 10_000;

/** A constant as `str` and format specifications without options write it; undefined for what is not constant. */
function written(node: SyntaxNode | undefined, evaluator: Parts, depth: number): string | undefined {
  if (node === undefined) return undefined;
  const value = evaluator.evaluate(node, depth + 1);
  if (value.kind !== 'constant') return undefined;
  if (value.value === null) return 'None';
  if (typeof value.value === 'boolean') return value.value ? 'True' : 'False';
  return String(value.value);
}

function constant(text: string): Value {
  return text.length > maxTextLength ? unknown : { kind: 'constant', value: text };
}

/** An f-string, or strings side by side, all of whose parts are constants; undefined for any other. */
export function interpolated(node: SyntaxNode, evaluator: Parts, depth: number): string | undefined {
  if (node.type === 'concatenated_string') {
    const parts = node.children.filter(({ type }) => type === 'string').slice(0, 64);
    const texts = parts.map((part) => evaluator.stringOf(part) ?? interpolated(part, evaluator, depth));
    return texts.includes(undefined) ? undefined : texts.join('');
  }
  const opening = node.children.find(({ type }) => type === 'string_start');
  const closing = node.children.filter(({ type }) => type === 'string_end').at(-1);
  if (opening === undefined || closing === undefined || !/^f/i.test(evaluator.textOf(opening)))
    return undefined;
  let text = '';
  let at = opening.end;
  for (const part of node.children) {
    if (part.type !== 'interpolation') continue;
    const [expression, ...format] = part.children;
    const value = format.length > 0 ? undefined : written(expression, evaluator, depth);
    if (value === undefined) return undefined;
    text += evaluator.between(at, part.start) + value;
    at = part.end;
  }
  const all = text + evaluator.between(at, closing.start);
  return all.length > maxTextLength || all.includes('\\') ? undefined : all;
}

/** `"a" + "b"`, `"a%s" % "b"`. */
export function joined(node: SyntaxNode, evaluator: Parts, depth: number): Value {
  const [left, right] = node.children;
  if (node.children.length !== 2) return unknown;
  const operator = evaluator.between(left.end, right.start).trim();
  if (operator !== '+' && operator !== '%' && operator !== '/') return unknown;
  const first = evaluator.evaluate(left, depth + 1);
  // `Path(a) / b` is a path.
  if (operator === '/')
    return first.kind === 'reference' && /^pathlib\.\w*Path\(\)$/.test(first.name) ? first : unknown;
  if (first.kind !== 'constant' || typeof first.value !== 'string') return unknown;
  if (operator === '+') {
    const second = evaluator.evaluate(right, depth + 1);
    return second.kind === 'constant' && typeof second.value === 'string'
      ? constant(first.value + second.value)
      : unknown;
  }
  const items = right.type === 'tuple' ? right.children : [right];
  const parts = items.slice(0, 32).map((item) => written(item, evaluator, depth));
  return parts.includes(undefined) ? unknown : constant(filled(first.value, /%[sdr]/g, parts));
}

/** `"{}".format("a")`, `" ".join(["a", "b"])`, of constants. */
export function formatted(call: SyntaxNode, evaluator: Parts, depth: number): Value {
  const callee = childOf(call, 'function');
  const list = childOf(call, 'arguments')?.children ?? [];
  const object = callee?.type === 'attribute' ? childOf(callee, 'object') : undefined;
  const method = callee === undefined ? undefined : childOf(callee, 'attribute');
  if (object === undefined || method === undefined) return unknown;
  const name = evaluator.textOf(method);
  if (name !== 'format' && name !== 'join') return unknown;
  const text = evaluator.evaluate(object, depth + 1);
  if (text.kind !== 'constant' || typeof text.value !== 'string') return unknown;
  if (name === 'join') {
    const [only] = list;
    // A list under a name may have been appended to, unless it is written as a constant.
    const isOpen = only?.type === 'identifier' && !/^[A-Z_\d]+$/.test(evaluator.textOf(only));
    const items = only === undefined || isOpen ? unknown : evaluator.evaluate(only, depth + 1);
    if (items.kind !== 'list') return unknown;
    const parts = items.items.slice(0, 100).map((item) => written(item, evaluator, depth));
    return parts.includes(undefined) ? unknown : constant(parts.join(text.value));
  }
  const parts = list.map((item) =>
    written(item.type === 'keyword_argument' ? childOf(item, 'value') : item, evaluator, depth),
  );
  return parts.includes(undefined) ? unknown : constant(filled(text.value, /\{\w{0,40}\}/g, parts));
}

function filled(text: string, hole: RegExp, parts: readonly (string | undefined)[]): string {
  let next = 0;
  return text.replace(hole, () => parts[next++] ?? '');
}

/** `"elkcip"[::-1]`; of other slices nothing is known. */
export function reversed(text: string, slice: string): Value {
  return /^:\s*:\s*-\s*1$/.test(slice) ? constant([...text].reverse().join('')) : unknown;
}
