/** Conditions that rules put together. Of a function that is handed on, no argument is known, so none of these holds. */
import { runsAtLeast, runsBelow } from '../../dependencies/pins';
import type { Origin } from '../flow/flow';
import type { Argument, Call } from '../names/calls';
import type { Bound, SyntaxNode } from '../syntax/node';
import type { Condition } from './callRule';
import { argumentOf, known } from './helpers';
import type { PythonContext } from './pythonRule';

type Constant = string | number | boolean | null;

export function all(...conditions: readonly Condition[]): Condition {
  return (call, context) => conditions.every((condition) => condition(call, context));
}

export function either(...conditions: readonly Condition[]): Condition {
  return (call, context) => conditions.some((condition) => condition(call, context));
}

export function not(condition: Condition): Condition {
  return (call, context) => !condition(call, context);
}

/** The argument is known to be one of some values. `name` may be '' for what has only a position. */
export function is(name: string, value: Constant | readonly Constant[], position?: number): Condition {
  const values = Array.isArray(value) ? value : [value];
  return (call) => {
    const option = known(call, name, position);
    return option.state === 'constant' && values.includes(option.value);
  };
}

/** The argument is a text that matches. */
export function matches(name: string, pattern: RegExp, position?: number): Condition {
  return (call) => {
    const option = known(call, name, position);
    return option.state === 'constant' && typeof option.value === 'string' && pattern.test(option.value);
  };
}

/** The call is written out and certainly lacks the argument. */
export function absent(name: string, position?: number): Condition {
  return (call) => call.argumentList !== undefined && known(call, name, position).state === 'absent';
}

export function given(name: string, position?: number): Condition {
  return (call) => argumentOf(call, name, position) !== undefined;
}

/** The argument is there, and its value is not known here. */
export function variable(name: string, position?: number): Condition {
  return (call) => {
    const argument = argumentOf(call, name, position);
    return argument !== undefined && argument.value.kind !== 'constant' && argument.value.kind !== 'list';
  };
}

/** The argument is a text put together from others: an f-string, `%`, `+`, `.format`. */
export function interpolated(name: string, position?: number): Condition {
  return (call, context) => {
    const argument = argumentOf(call, name, position);
    return argument !== undefined && isInterpolated(argument, context);
  };
}

/** The argument is a list that holds one of some texts. */
export function lists(name: string, pattern: RegExp, position?: number): Condition {
  return (call, context) => {
    const argument = argumentOf(call, name, position);
    return argument !== undefined && textsOf(argument, context).some((text) => pattern.test(text));
  };
}

/** The argument may hold data of an origin. */
export function comesFrom(origins: readonly Origin[], name: string, position?: number): Condition {
  return (call, context) => {
    const argument = argumentOf(call, name, position);
    if (argument === undefined) return false;
    const found = context.flow.originsOf(argument.node);
    return origins.some((origin) => found.has(origin));
  };
}

/** The project may run with a version before `minimum`: an older one is pinned or allowed, or none is known. */
export function unlessAtLeast(distribution: string, minimum: string): Condition {
  return (_, { versions }) => !runsAtLeast(versions.get(distribution), minimum);
}

/** The project pins a version below one. */
export function below(distribution: string, limit: string): Condition {
  return (_, { versions }) => runsBelow(versions.get(distribution), limit);
}

export const isCall: Condition = (call) => call.argumentList !== undefined;

/** A text that is put together, through names as well. */
export function isInterpolated({ node, value }: Argument, context: PythonContext): boolean {
  if (value.kind === 'constant') return false;
  const { evaluator } = context.document;
  let current: SyntaxNode | undefined = node;
  for (let hops = 0; current !== undefined && hops < 8; hops++) {
    if (current.type === 'string') return current.children.some(({ type }) => type === 'interpolation');
    if (current.type === 'concatenated_string') {
      return current.children.some((part) => part.children.some(({ type }) => type === 'interpolation'));
    }
    if (current.type === 'binary_operator') return current.children.some((part) => isText(part, context));
    if (current.type === 'call')
      return /^["'][\s\S]*["']\.format$/.test(evaluator.textOf(current.children[0]));
    if (current.type === 'parenthesized_expression') current = current.children[0];
    else if (current.type === 'identifier') {
      const bound: Bound | undefined = evaluator.bindingsOf(current)[0];
      current = bound?.kind === 'value' ? bound.node : undefined;
    } else return false;
  }
  return false;
}

function isText(node: SyntaxNode, context: PythonContext): boolean {
  if (node.type === 'string' || node.type === 'concatenated_string') return true;
  const value = context.document.evaluator.evaluate(node);
  return value.kind === 'constant' && typeof value.value === 'string';
}

/** The known texts of a list, or the one text itself. */
export function textsOf({ value }: Argument, context: PythonContext): readonly string[] {
  if (value.kind === 'constant') return typeof value.value === 'string' ? [value.value] : [];
  if (value.kind !== 'list') return [];
  return value.items.slice(0, 200).flatMap((item) => {
    const text = context.document.evaluator.evaluate(item);
    return text.kind === 'constant' && typeof text.value === 'string' ? [text.value] : [];
  });
}

/** The first argument of a call that is a URL without encryption to another machine. */
export function plainUrl(call: Call): Argument | undefined {
  return [...call.positional, ...call.keywords.values()].find(
    ({ value }) => value.kind === 'constant' && typeof value.value === 'string' && isPlainUrl(value.value),
  );
}

/** `http://` to another machine. */
export function isPlainUrl(text: string): boolean {
  return /^http:\/\/(?!(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)(?:[:/]|$))/i.test(
    text,
  );
}

export const remoteUrl = /^(?:https?|ftp|s3|gs|hf):\/\//i;
