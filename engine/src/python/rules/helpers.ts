/** What several rules ask of a call, and the edits they offer. */
import type { Fix, Severity } from '../../finding';
import type { PythonDocument } from '../document';
import { pathOf } from '../flow/paths';
import type { Argument, Call } from '../names/calls';
import type { PythonContext } from './pythonRule';

/** What an argument is known to be. `absent` holds only when nothing unknown could bring it. */
export type Known =
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly argument?: Argument }
  | {
      readonly state: 'constant';
      readonly value: string | number | boolean | null;
      readonly argument: Argument;
    };

/** The argument of a name, or at a position from 0. */
export function argumentOf(call: Call, name: string, position?: number): Argument | undefined {
  return call.keywords.get(name) ?? (position === undefined ? undefined : call.positional[position]);
}

/** What is known of an argument's value. */
export function known(call: Call, name: string, position?: number): Known {
  const argument = argumentOf(call, name, position);
  if (argument !== undefined) {
    const { value } = argument;
    return value.kind === 'constant'
      ? { state: 'constant', value: value.value, argument }
      : { state: 'unknown', argument };
  }
  if (call.openKeywords || (position !== undefined && call.openPositional)) return { state: 'unknown' };
  return { state: 'absent' };
}

/** Inserts `name=value` after the last argument; undefined where that would not leave working code. */
export function addKeyword(
  document: PythonDocument,
  call: Call,
  keyword: string,
  title: string,
  safe: boolean,
): Fix | undefined {
  const list = call.argumentList;
  if (list?.type !== 'argument_list' || call.openKeywords) return undefined;
  const last = list.children.filter(({ type }) => type !== 'comment').at(-1);
  if (last === undefined) {
    return { title, edits: [document.edit(list.start + 1, list.start + 1, keyword)], safe };
  }
  if (last.type === 'ERROR') return undefined;
  return { title, edits: [document.edit(last.end, last.end, `, ${keyword}`)], safe };
}

/** Replaces the written value of an argument. */
export function replaceArgument(
  document: PythonDocument,
  argument: Argument,
  newText: string,
  title: string,
  safe: boolean,
): Fix | undefined {
  if (!argument.inline) return undefined;
  return { title, edits: [document.edit(argument.node.start, argument.node.end, newText)], safe };
}

/** The constant path that is loaded: the argument itself, or of the file that it is. */
export function literalPath(call: Call, context: PythonContext): string | undefined {
  const [first] = call.positional;
  return first === undefined ? undefined : pathOf(first.node, context.document.evaluator);
}

/** True for a path below the working directory, which is part of the project like its code. */
export function isProjectPath(path: string): boolean {
  return !/^(?:[/\\~]|[A-Za-z][A-Za-z0-9+.-]*:|\.\.)/.test(path) && path.length > 0;
}

/**
 * Loading a file of the project itself is less alarming than loading what somebody sent.
 * Undefined leaves the rule's own severity.
 */
export function loaderSeverity(call: Call, context: PythonContext): Severity | undefined {
  const path = literalPath(call, context);
  return path !== undefined && isProjectPath(path) ? 'medium' : undefined;
}
