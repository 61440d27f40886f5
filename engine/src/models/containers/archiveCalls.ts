import type { PythonDocument } from '../../python/document';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { leavesFolder } from './paths';

/* What the arguments of a call in an archive's code say, as far as they are constant. */

/** An address of the machine itself, without a name of a user in front, which others would be taken for. */
const ownAddress = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?(?:[/?#]|$)/i;

/** Functions that send one request to the address that they are given. */
const requesting =
  /^(?:requests|httpx)\.(?:get|post|put|patch|delete|head|options|request)$|^urllib\.request\.urlopen$/;

/** The arguments of the call whose callee is given; undefined where it is not called. */
export function argumentsOf(callee: SyntaxNode): SyntaxNode | undefined {
  return callee.parent?.type === 'call' ? childOf(callee.parent, 'arguments') : undefined;
}

/** A text that is a folder outside of the archive. */
export function leadsAway(node: SyntaxNode, document: PythonDocument): boolean {
  const value = document.evaluator.evaluate(node);
  return value.kind === 'constant' && typeof value.value === 'string' && leavesFolder(value.value);
}

/** A request whose constant address is this machine's own, and which no proxy takes elsewhere. */
export function staysHere(callee: SyntaxNode, name: string, document: PythonDocument): boolean {
  if (!requesting.test(name)) return false;
  const list = argumentsOf(callee);
  const given = list === undefined ? [] : partsOf(list);
  const keywords = given.filter(({ type }) => type === 'keyword_argument');
  const isDirected = keywords.some((child) =>
    /^prox(?:y|ies)\b|^mounts\b/.test(document.evaluator.textOf(child)),
  );
  if (isDirected || given.some(({ type }) => type.endsWith('splat'))) return false;
  const named = keywords.find((child) => /^url\s*=/.test(document.evaluator.textOf(child)));
  // `request(method, url)`.
  const place = name.endsWith('.request') ? 1 : 0;
  const address = named === undefined ? given[place] : childOf(named, 'value');
  if (address === undefined || address.type === 'keyword_argument') return false;
  const value = document.evaluator.evaluate(address);
  return value.kind === 'constant' && typeof value.value === 'string' && ownAddress.test(value.value);
}

/** True where a file is opened for writing, or in a mode that is not known. */
export function writes(callee: SyntaxNode, document: PythonDocument): boolean {
  const list = argumentsOf(callee);
  const named = list?.children.find(
    (child) => child.type === 'keyword_argument' && /^mode\b/.test(document.evaluator.textOf(child)),
  );
  const mode =
    named === undefined
      ? list?.children.filter(({ type }) => type !== 'comment')[1]
      : childOf(named, 'value');
  if (mode === undefined || (mode.type === 'keyword_argument' && named === undefined)) return false;
  const value = document.evaluator.evaluate(mode);
  return value.kind !== 'constant' || !/^[rbtU]+$/.test(String(value.value));
}

/** What `dataclasses.make_dataclass` takes that says how a class is made, and calls nothing. */
const plainOptions =
  /^(?:init|repr|eq|order|unsafe_hash|frozen|match_args|kw_only|slots|weakref_slot|module)$/;

/**
 * True for a call of `dataclasses.make_dataclass` that does what a class statement does: names of fields are written out, because they become
 * code, and no function is handed over that it would call. What else stands in it is looked at where it stands.
 */
export function makesPlainClass(callee: SyntaxNode, document: PythonDocument): boolean {
  const list = argumentsOf(callee);
  const textOf = (node: SyntaxNode | undefined) => {
    const value = node === undefined ? undefined : document.evaluator.evaluate(node);
    return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
  };
  const isText = (node: SyntaxNode | undefined) => textOf(node) !== undefined;
  const isField = (node: SyntaxNode) => isText(node.type === 'tuple' ? partsOf(node)[0] : node);
  const isMember = (node: SyntaxNode) => {
    // `__init__` and its like are called by others.
    return textOf(childOf(node, 'key'))?.includes('__') === false;
  };
  const places = ['cls_name', 'fields'];
  if (list === undefined) return false;
  return partsOf(list).every((node, place) => {
    const isNamed = node.type === 'keyword_argument';
    const name = isNamed ? childOf(node, 'name') : undefined;
    const key = name === undefined ? places[place] : document.evaluator.textOf(name);
    const value = isNamed ? childOf(node, 'value') : node;
    if (key === undefined || value === undefined) return false;
    if (key === 'cls_name') return isText(value);
    if (key === 'fields') return /^(?:list|tuple)$/.test(value.type) && partsOf(value).every(isField);
    if (key === 'bases')
      return (
        value.type === 'tuple' && partsOf(value).every(({ type }) => /^(?:identifier|attribute)$/.test(type))
      );
    if (key === 'namespace') return value.type === 'dictionary' && partsOf(value).every(isMember);
    return plainOptions.test(key);
  });
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter(({ type }) => type !== 'comment');
}
