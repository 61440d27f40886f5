import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command line that cannot be understood or carried out: exit code 2 and one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Options by name, and what else stands on a command line. @throws UsageError */
export function readOptions<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Where comments may silence findings: in what git tracks of the user's own repository, everywhere, or nowhere. */
export type InlineComments = 'own' | 'all' | 'none';

/** Options that say where comments count. */
export const inlineOptions = { inline: { type: 'boolean' }, 'no-inline': { type: 'boolean' } } as const;

/** @throws UsageError */
export function inlineOf(values: {
  readonly inline?: boolean | undefined;
  readonly 'no-inline'?: boolean | undefined;
}): InlineComments {
  if (values.inline === true && values['no-inline'] === true)
    throw new UsageError('--inline and --no-inline contradict each other.');
  return values.inline === true ? 'all' : values['no-inline'] === true ? 'none' : 'own';
}

/** An option's value, which has to be one of some. @throws UsageError */
export function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (given === undefined || (allowed as readonly string[]).includes(given)) return given as T | undefined;
  throw new UsageError(`--${option} takes one of ${allowed.join(', ')}.`);
}
