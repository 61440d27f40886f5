import { harmlessLine } from '../../engine/src/report/display';
import { t } from '../../l10n/messages';

/** A command line that cannot be carried out: exit code 2 and one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A result that could not be put where it belongs: exit code 2 and one sentence. Asking in another way would not help. */
export class WriteError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WriteError';
  }
}

/** Says why a command ended; gives the exit code. */
export function failed(name: string, error: Error): 2 {
  if (error instanceof WriteError) process.stderr.write(`secure-ml: ${harmlessLine(error.message)}\n`);
  else if (error instanceof UsageError)
    process.stderr.write(
      `secure-ml: ${harmlessLine(error.message)}\n${t('command-line.try-help', `secure-ml ${name}`)}\n`,
    );
  else process.stderr.write(`secure-ml: ${t('usage.internal-error', String(error.stack ?? error))}\n`);
  return 2;
}

/** Where comments may silence findings: in what git tracks of the user's own repository, everywhere, or nowhere. */
export type InlineComments = 'own' | 'all' | 'none';

/** @throws UsageError */
export function inlineOf(values: {
  readonly inline?: boolean | undefined;
  readonly 'no-inline'?: boolean | undefined;
}): InlineComments {
  if (values.inline === true && values['no-inline'] === true)
    throw new UsageError(t('usage.one-of-two', '--inline', '--no-inline'));
  return values.inline === true ? 'all' : values['no-inline'] === true ? 'none' : 'own';
}

/** A whole number that an option was given. @throws UsageError */
export function countOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (/^\d{1,6}$/.test(given) && count >= 1) return count;
  throw new UsageError(t('usage.takes-number', `--${option}`, 1));
}
