import type { Piscina } from 'piscina';
import type { ApartName, CommandName, Given } from './commandTable';
import { carriedOut, outputFailure } from './output';
import { failed } from './usage';

/** What carries out each command. Nothing of a command is loaded before it is asked for. */
const commands: {
  readonly [Name in Exclude<CommandName, ApartName>]: () => Promise<
    (given: Given<Name>, version: string, threads?: Piscina) => Promise<number>
  >;
} = {
  check: async () => (await import('./check')).check,
  comply: async () => (await import('./comply')).comply,
  completion: async () => (await import('./completion')).completion,
  convert: async () => (await import('./convert')).convert,
  deps: async () => (await import('./deps')).deps,
  diff: async () => (await import('./diff')).diff,
  explain: async () => (await import('./explain')).explain,
  fix: async () => (await import('./fix')).fix,
  guard: async () => (await import('./guard')).guard,
  init: async () => (await import('./init')).init,
  keygen: async () => (await import('./keygen')).keygen,
  lock: async () => (await import('./lock')).lock,
  mcp: async () => (await import('./mcp')).mcp,
  rules: async () => (await import('./rules')).rules,
  shapes: async () => (await import('./shapes')).shapes,
  sign: async () => (await import('./sign')).sign,
  verify: async () => (await import('./verify')).verify,
};

/** Carries out a command; gives the exit code. `threads` were started for it. */
export async function run(
  name: Exclude<CommandName, ApartName>,
  given: Given<CommandName>,
  version: string,
  threads?: Piscina,
): Promise<number> {
  return carriedOut(name, async () => {
    const command = (await commands[name]()) as (
      given: Given<CommandName>,
      version: string,
      threads?: Piscina,
    ) => Promise<number>;
    return command(given, version, threads);
  });
}

/** Says that the answer to a command line, such as a help text, could not be written; gives the exit code. */
export function unanswered(error: Error): number {
  return failed('', outputFailure(error));
}
