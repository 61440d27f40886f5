/** Conditions that rules put together. Of a function that is handed on, no argument is known, so none of these holds. */
import { isAtLeast } from '../../dependencies/pins';
import { isBuilt } from '../flow/built';
import type { Origin } from '../flow/flow';
import type { Argument, Call } from '../names/calls';
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
    return argument !== undefined && isBuilt(argument.node, context.document.evaluator);
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
export function comesFrom(
  origins: readonly Origin[],
  name: string,
  position?: number,
  clean?: RegExp,
): Condition {
  return (call, context) => {
    const argument = argumentOf(call, name, position);
    if (argument === undefined) return false;
    const found = context.flow.originsOf(argument.node, clean);
    return origins.some((origin) => found.has(origin));
  };
}

/** The project may run with a version before `minimum`: an older one is pinned or allowed, or none is known. */
export function unlessAtLeast(distribution: string, minimum: string): Condition {
  return (_, { versions }) => {
    const version = versions.get(distribution);
    return version === undefined || !isAtLeast(version, minimum);
  };
}

/** The project pins a version below one. */
export function below(distribution: string, limit: string): Condition {
  return (_, { versions }) => {
    const version = versions.get(distribution);
    return version !== undefined && !isAtLeast(version, limit);
  };
}

export const isCall: Condition = (call) => call.argumentList !== undefined;

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
