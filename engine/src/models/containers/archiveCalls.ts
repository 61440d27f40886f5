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
  const given = (list?.children ?? []).filter(({ type }) => type !== 'comment');
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
