/** Texts of constants alone, however many of them: `", ".join("?" * len(ids))`, columns of a tuple, the same text for each item. */
import type { Evaluator } from '../names/evaluator';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** Steps from name to name and from part to part. */
const maxDepth = 8;
/** Parts of one text that are looked at. */
const maxParts = 64;
/** What gives a number of anything. */
const numbers = /^builtins\.(?:len|int|float|round)$/;

/** True where values decide at most how often a constant text is repeated, and numbers. */
export function isFixed(node: SyntaxNode, evaluator: Evaluator, depth = 0): boolean {
  if (depth > maxDepth) return false;
  const value = evaluator.evaluate(node);
  if (value.kind === 'constant') return true;
  const inner = (part: SyntaxNode | undefined) => part !== undefined && isFixed(part, evaluator, depth + 1);
  const every = (parts: readonly SyntaxNode[]) => parts.length <= maxParts && parts.every(inner);
  if (value.kind === 'list' && node.type !== 'identifier') return every(value.items);
  switch (node.type) {
    case 'parenthesized_expression':
      return inner(node.children[0]);
    // `[f"%s" for _ in ids]`: the first child is what is made for each.
    case 'list_comprehension':
    case 'generator_expression':
      return inner(node.children[0]);
    case 'conditional_expression':
      return inner(node.children[0]) && inner(node.children[2]);
    case 'string':
      return every(
        node.children.flatMap((part) => (part.type === 'interpolation' ? part.children.slice(0, 1) : [])),
      );
    case 'binary_operator': {
      const [left, right] = node.children;
      if (left === undefined || right === undefined) return false;
      const operator = evaluator.between(left.end, right.start).trim();
      // `"?" * count`: the other side can only be a number.
      if (operator === '*') return [left, right].some((part) => isTextual(part, evaluator) && inner(part));
      return inner(left) && inner(right);
    }
    case 'identifier': {
      const bound = evaluator.bindingsOf(node);
      return (
        bound.length > 0 &&
        bound.every(
          (one) =>
            (one.kind === 'value' && inner(one.node)) ||
            (one.kind === 'opaque' && isKeyOf(one.from, evaluator.textOf(node), evaluator, new Set())),
        ) &&
        !isAddedTo(evaluator.textOf(node), evaluator)
      );
    }
    case 'call':
      return isFixedCall(node, evaluator, inner);
    default:
      return false;
  }
}

/** A name that a loop gives numbers, or the keys of a dictionary whose keys the program wrote: `for key in row.keys()`, `for key, _ in row.items()`. */
function isKeyOf(
  from: SyntaxNode | undefined,
  name: string,
  evaluator: Evaluator,
  open: Set<SyntaxNode>,
): boolean {
  const callee = from?.type === 'call' ? childOf(from, 'function') : undefined;
  // Numbers: `for index in range(len(ids))`.
  if (callee?.type === 'identifier' && evaluator.textOf(callee) === 'range') return true;
  const method = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
  const left = from?.parent === undefined ? undefined : childOf(from.parent, 'left');
  const dictionary = callee === undefined ? undefined : childOf(callee, 'object');
  if (from === undefined || method === undefined || left === undefined || dictionary === undefined)
    return false;
  const written = evaluator.textOf(method);
  const key = written === 'items' ? left.children[0] : left;
  return (
    (written === 'keys' || written === 'items') &&
    key !== undefined &&
    evaluator.textOf(key) === name &&
    hasOwnKeys(dictionary, evaluator, open)
  );
}

/** A dictionary as it is written, the fields of a class, and what a comprehension leaves of these. */
function hasOwnKeys(node: SyntaxNode, evaluator: Evaluator, open: Set<SyntaxNode>): boolean {
  // `row = {key: row[key] for key in row}` is made of itself.
  if (open.has(node)) return true;
  if (open.size > maxParts) return false;
  open.add(node);
  switch (node.type) {
    case 'dictionary':
      return node.children.every((pair) => {
        const key = childOf(pair, 'key');
        return key !== undefined && evaluator.evaluate(key).kind === 'constant';
      });
    case 'dictionary_comprehension': {
      const [pair, clause] = node.children;
      const key = pair === undefined ? undefined : childOf(pair, 'key');
      const from = clause === undefined ? undefined : childOf(clause, 'right');
      return key !== undefined && isKeyOf(from, evaluator.textOf(key), evaluator, open);
    }
    case 'call': {
      const callee = childOf(node, 'function');
      const value = callee === undefined ? undefined : evaluator.evaluate(callee);
      return value?.kind === 'reference' && /^(?:dataclasses|attrs?)\.asdict$/.test(value.name);
    }
    case 'identifier': {
      const bound = evaluator.bindingsOf(node);
      return (
        bound.length > 0 &&
        bound.every((one) => one.kind === 'value' && hasOwnKeys(one.node, evaluator, open)) &&
        !getsKeys(evaluator.textOf(node), evaluator)
      );
    }
    default:
      return false;
  }
}

/** A number, or `", ".join(parts)` of such parts. */
function isFixedCall(
  node: SyntaxNode,
  evaluator: Evaluator,
  inner: (part: SyntaxNode | undefined) => boolean,
): boolean {
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  if (callee?.type === 'identifier') {
    const value = evaluator.evaluate(callee);
    return value.kind === 'reference' && numbers.test(value.name);
  }
  const name = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
  if (callee === undefined || name === undefined || evaluator.textOf(name) !== 'join') return false;
  // `",".join("?" for _ in ids)` has a generator in the place of a list of arguments.
  const parts = list?.type === 'generator_expression' ? list : list?.children[0];
  return inner(childOf(callee, 'object')) && inner(parts);
}

/** A text or a list as it is written, which only a number can multiply. */
function isTextual(node: SyntaxNode, evaluator: Evaluator): boolean {
  const value = evaluator.evaluate(node);
  return value.kind === 'list' || (value.kind === 'constant' && typeof value.value === 'string');
}

/** `row[name] = value`, `row.update(given)`: a dictionary may have keys that are written nowhere. */
function getsKeys(name: string, evaluator: Evaluator): boolean {
  return namesIn(withKeys, keyedNames, evaluator).has(name);
}

/** `parts.append(f"name = '{name}'")`: a list may hold more than it was made with. */
function isAddedTo(name: string, evaluator: Evaluator): boolean {
  return namesIn(added, addedNames, evaluator).has(name);
}

/** Names of a document before what an expression matches, looked for once. */
function namesIn(
  expression: RegExp,
  found: WeakMap<Evaluator, ReadonlySet<string>>,
  evaluator: Evaluator,
): ReadonlySet<string> {
  const known = found.get(evaluator);
  if (known !== undefined) return known;
  const text = evaluator.between(0, Number.MAX_SAFE_INTEGER);
  const names = new Set(Array.from(text.matchAll(expression), ([, written]) => written));
  found.set(evaluator, names);
  return names;
}

const addedNames = new WeakMap<Evaluator, ReadonlySet<string>>();
const keyedNames = new WeakMap<Evaluator, ReadonlySet<string>>();
const added =
  /(?<![\w.\x80-\uffff])([A-Za-z_\x80-\uffff][\w\x80-\uffff]{0,100})\s{0,8}(?:\.\s{0,8}(?:append|extend|insert)\b|\+=|\[[^\]\n]{0,20}\]\s{0,4}=[^=])/g;
const withKeys =
  /(?<![\w.\x80-\uffff])([A-Za-z_\x80-\uffff][\w\x80-\uffff]{0,100})\s{0,8}(?:\.\s{0,8}(?:update|setdefault)\b|\|=|\[(?!["'][^"'\n]{0,60}["']\])[^\]\n]{0,60}\]\s{0,4}=[^=])/g;
