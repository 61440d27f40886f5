import type { Effect, Severity } from '../../finding';
import type { RuleMeta } from '../../rule';
import { type Command, variablesOf } from '../../shell/command';
import type { CommandReport, CommandRule } from '../../shell/commandRule';
import { deleteStatement } from '../fixes/fixes';
import { type CallCase, callRule } from './callRule';
import type { PythonRule } from './pythonRule';

/** Variables that weaken something, wherever they are set: in code, by `%env`, in a shell cell. */
export interface EnvironmentCase {
  readonly names: readonly string[];
  readonly unsafe: (value: string) => boolean;
  /** One localised sentence. */
  message(name: string): string;
  /** Title of the fix that removes the statement. */
  readonly removal: () => string;
  readonly severity?: Severity;
  readonly effect?: Effect;
}

/** True for what programs read as "on". */
export function isOn(value: string): boolean {
  return /^(?:1|true|yes|on|y)$/i.test(value.trim());
}

/** A rule about environment variables, with what else belongs to it. */
export function environmentRule(
  meta: RuleMeta,
  variables: readonly EnvironmentCase[],
  cases: readonly CallCase[] = [],
  command?: (command: Command) => CommandReport | undefined,
): PythonRule & CommandRule {
  const asCalls = variables.map(({ names, unsafe, message, removal, severity, effect }): CallCase => {
    const nameOf = (callee: string) => callee.slice('os.environ['.length, -1);
    return {
      callees: names.map((name) => `os.environ[${name}]`),
      when: ({ positional: [first] }) =>
        first?.value.kind === 'constant' && unsafe(String(first.value.value ?? '')),
      message: ({ callee }) => message(nameOf(callee)),
      ...(severity === undefined ? {} : { severity }),
      ...(effect === undefined ? {} : { effect }),
      fixes: (call, context) => [deleteStatement(call, context, removal())],
    };
  });
  return {
    ...callRule(meta, [...asCalls, ...cases]),
    command: {
      check(line) {
        for (const [name, value] of variablesOf(line)) {
          const found = variables.find(({ names, unsafe }) => names.includes(name) && unsafe(value));
          if (found === undefined) continue;
          const { severity, effect } = found;
          return {
            message: found.message(name),
            ...(severity === undefined ? {} : { severity }),
            ...(effect === undefined ? {} : { effect }),
          };
        }
        return command?.(line);
      },
    },
  };
}
