import { definitionsOf, returnsOf } from '../names/definitions';
import type { Evaluator } from '../names/evaluator';
import { itemsOver } from '../names/items';
import type { Value } from '../names/value';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { memberValues } from './built';
import { isNumber } from './constants';

/** Stands for a part of a text that is not known. */
export const hole = '\ue001';

const maxDepth = 12;
const maxLength = 8_000;
/** Parts that one text is put together of: names that are set to each other in turn have a path for each way through them. */
const maxParts = 500;

/** Where a part of a text stands: how deep, and behind how many others. */
class Place {
  constructor(
    readonly depth = 0,
    private readonly seen = { parts: 0 },
  ) {}

  deeper(): Place {
    return new Place(this.depth + 1, this.seen);
  }

  /** Whether nobody looks at it; counts it. */
  isTooFar(): boolean {
    return this.depth > maxDepth || ++this.seen.parts > maxParts;
  }
}

/**
 * A text that is put together, with a mark for each part that is not constant; undefined for what is no text as far as can be told.
 */
export function skeletonOf(node: SyntaxNode, evaluator: Evaluator, place = new Place()): string | undefined {
  if (place.isTooFar()) return hole;
  const value = evaluator.evaluate(node);
  if (value.kind === 'constant') return String(value.value ?? '').slice(0, maxLength);
  const inner = (part: SyntaxNode | undefined) =>
    (part === undefined ? undefined : skeletonOf(part, evaluator, place.deeper())) ?? hole;
  switch (node.type) {
    case 'string':
      return interpolatedSkeleton(node, evaluator, place);
    case 'concatenated_string':
      return node.children.slice(0, 64).map(inner).join('').slice(0, maxLength);
    case 'parenthesized_expression': {
      const part = node.children.find(({ type }) => type !== 'comment');
      return part === undefined ? undefined : skeletonOf(part, evaluator, place.deeper());
    }
    case 'conditional_expression':
      return inner(node.children[0]);
    case 'binary_operator': {
      const [left, right] = node.children;
      if (left === undefined || right === undefined) return undefined;
      const operator = evaluator.between(left.end, right.start).trim();
      if (operator === '%') {
        const put = right.type === 'tuple' ? right.children : [right];
        return inner(left).replace(/%(?:\(\w{0,40}\))?[-\d.]{0,8}[sdrif]/g, markOf(put, evaluator));
      }
      const part = (side: SyntaxNode) => (isNumber(side, evaluator) ? '0' : inner(side));
      return operator === '+' ? `${part(left)}${part(right)}`.slice(0, maxLength) : undefined;
    }
    case 'identifier':
      return namedSkeleton(node, evaluator, place);
    case 'attribute':
      return firstOf(memberValues(node, evaluator), evaluator, place);
    case 'call':
      return calledSkeleton(node, evaluator, place);
    default:
      return undefined;
  }
}

function interpolatedSkeleton(node: SyntaxNode, evaluator: Evaluator, place: Place): string {
  let text = '';
  let at = node.start;
  for (const part of node.children) {
    if (part.type !== 'interpolation') continue;
    const [expression] = part.children;
    const value = expression === undefined ? undefined : evaluator.evaluate(expression);
    const written = expression === undefined ? '' : evaluator.textOf(expression);
    // `IN ({placeholders})`: question marks for values that are bound.
    const isMark = /^\w{0,30}(?:placeholders?|q_?marks|question_marks)\w{0,10}$/i.test(written);
    const isPlain =
      expression !== undefined &&
      (isNumber(expression, evaluator) ||
        isNamedConstant(value, written) ||
        isEscaped(expression, evaluator));
    const shown = isMark
      ? '?'
      : value?.kind === 'constant'
        ? String(value.value)
        : isPlain
          ? '0'
          : (plainText(expression, evaluator, place) ?? hole);
    text += evaluator.between(at, part.start) + shown;
    at = part.end;
    if (text.length > maxLength) break;
  }
  text += evaluator.between(at, node.end);
  return text
    .replace(/^\w{0,3}(?:"""|'''|["'])/, '')
    .replace(/(?:"""|'''|["'])$/, '')
    .slice(0, maxLength);
}

/** What stands in for values that are put into a text. */
function markOf(put: readonly SyntaxNode[], evaluator: Evaluator): string {
  const values = put.slice(0, 64).map((one) => childOf(one, 'value') ?? one);
  return put.length <= 64 && values.every((one) => isNumber(one, evaluator) || isEscaped(one, evaluator))
    ? '0'
    : hole;
}

/** Functions that by their name make a value harmless in a statement, or a number of it. */
const escaping = /^[\w.]{0,60}?(?:^|[._])(?:(?:escape|quote|sanitize|coerce)\w{0,40}|shlex\.join)\(/;

/** What such a function gave, also under a name. */
function isEscaped(node: SyntaxNode, evaluator: Evaluator): boolean {
  const bounds = node.type === 'identifier' ? evaluator.bindingsOf(node) : [];
  const values = bounds.flatMap((bound) => (bound.kind === 'value' ? [bound.node] : []));
  // `limit = coerce(limit)` leaves nothing of the parameter.
  const made = bounds.length === 0 ? [node] : values;
  return (
    made.length > 0 &&
    made.every((one) => one.type === 'call' && escaping.test(evaluator.textOf(one).slice(0, 120)))
  );
}

/** The text that a name stands for, where all parts of all that it is set to are constants. */
function plainText(node: SyntaxNode | undefined, evaluator: Evaluator, place: Place): string | undefined {
  if (node?.type !== 'identifier') return undefined;
  const bounds = evaluator.bindingsOf(node);
  if (bounds.length === 0 || bounds.length > 16) return undefined;
  const texts = bounds.map((bound) =>
    bound.kind === 'value' ? skeletonOf(bound.node, evaluator, place.deeper()) : undefined,
  );
  return texts.every((text) => text !== undefined && !text.includes(hole)) ? texts[0] : undefined;
}

/** `DEFAULT_USER` and `config.TABLE` of another module: by its name a constant, which that module sets. */
function isNamedConstant(value: Value | undefined, written: string): boolean {
  return (
    value?.kind === 'reference' &&
    /(?:^|\.)_?[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(written) &&
    !/^os\.|environ/.test(value.name)
  );
}

/** What a name is set to, and what is added to it. */
function namedSkeleton(node: SyntaxNode, evaluator: Evaluator, place: Place): string | undefined {
  let text = '';
  const bounds = evaluator.bindingsOf(node);
  for (const bound of bounds.slice(0, 16).reverse()) {
    if (bound.kind === 'value') text = skeletonOf(bound.node, evaluator, place.deeper()) ?? hole;
    else if (bound.kind === 'opaque' && bound.from?.parent?.type === 'augmented_assignment')
      text += skeletonOf(bound.from, evaluator, place.deeper()) ?? hole;
    else if (bound.kind === 'opaque')
      text = firstOf(itemsOver(bound.from, evaluator.textOf(node), evaluator, 0), evaluator, place) ?? text;
  }
  return text === '' ? undefined : text.slice(0, maxLength);
}

/** Of several expressions the first that is put together. */
function firstOf(nodes: readonly SyntaxNode[], evaluator: Evaluator, place: Place): string | undefined {
  const texts = nodes.slice(0, 16).map((node) => skeletonOf(node, evaluator, place.deeper()));
  return texts.find((text) => text?.includes(hole)) ?? texts[0];
}

function calledSkeleton(node: SyntaxNode, evaluator: Evaluator, place: Place): string | undefined {
  // A part of a text.
  if (place.depth > 0 && isEscaped(node, evaluator)) return '0';
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments')?.children ?? [];
  const object = callee?.type === 'attribute' ? childOf(callee, 'object') : undefined;
  const method = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
  const name = method === undefined ? '' : evaluator.textOf(method);
  const inner = (part: SyntaxNode | undefined) =>
    part === undefined ? undefined : skeletonOf(part, evaluator, place.deeper());
  if (object !== undefined) {
    if (name === 'substitute' || name === 'safe_substitute')
      return templateSkeleton(object, evaluator, place);
    if (name === 'replace' && list.some((part) => evaluator.evaluate(part).kind !== 'constant'))
      return `${inner(object) ?? ''}${hole}`;
    if (name === 'format' || name === 'format_map')
      return inner(object)?.replace(/\{[\w.[\]]{0,60}(?::[^{}]{0,20})?\}/g, markOf(list, evaluator));
    if (name === 'join') return joinedSkeleton(object, list[0], evaluator, place);
    if (/^(?:strip|lstrip|rstrip|replace|lower|upper)$/.test(name)) return inner(object);
    if (name === 'dedent' || name === 'text' || name === 'SQL') return inner(list[0]);
  }
  const value = callee === undefined ? undefined : evaluator.evaluate(callee);
  if (value?.kind === 'unknown' && (callee?.type === 'identifier' || callee?.type === 'attribute'))
    return firstOf(definitionsOf(callee, evaluator).flatMap(returnsOf), evaluator, place);
  const isForm = value?.kind === 'reference' && /(?:\.text|\.dedent|^builtins\.str)$/.test(value.name);
  return isForm ? inner(list[0]) : undefined;
}

/** `string.Template("a $b").substitute(b=value)`, also by a name. */
function templateSkeleton(object: SyntaxNode, evaluator: Evaluator, place: Place): string | undefined {
  const [bound] = object.type === 'identifier' ? evaluator.bindingsOf(object) : [];
  const made = bound?.kind === 'value' ? bound.node : object;
  const [text] = made.type === 'call' ? (childOf(made, 'arguments')?.children ?? []) : [];
  const written = text === undefined ? undefined : skeletonOf(text, evaluator, place.deeper());
  return written?.replace(/\$(?:\w{1,60}|\{\w{1,60}\})/g, hole);
}

function joinedSkeleton(
  separator: SyntaxNode,
  list: SyntaxNode | undefined,
  evaluator: Evaluator,
  place: Place,
): string {
  const between = skeletonOf(separator, evaluator, place.deeper()) ?? '';
  // `", ".join(["%s" for _ in columns])`: marks for values that are bound.
  const mark =
    list?.type === 'list_comprehension' || list?.type === 'generator_expression'
      ? list.children[0]
      : undefined;
  const marked = mark === undefined ? undefined : evaluator.evaluate(mark);
  if (marked?.kind === 'constant') return String(marked.value);
  const value = list?.type === 'identifier' ? evaluator.evaluate(list) : undefined;
  // What is appended to a list is not known.
  const items = value?.kind === 'list' ? [...value.items.slice(0, 64), undefined] : list?.children;
  const isList = value?.kind === 'list' || list?.type === 'list' || list?.type === 'tuple';
  if (!isList || items === undefined) return hole;
  return items
    .slice(0, 64)
    .map((item) => (item === undefined ? hole : (skeletonOf(item, evaluator, place.deeper()) ?? hole)))
    .join(between)
    .slice(0, maxLength);
}
