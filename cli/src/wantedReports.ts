import { resolve } from 'node:path';
import { t } from '../../l10n/messages';
import { print, save } from './output';
import { UsageError } from './usage';

/** One report of a run, and the file that it is written to; it is printed where it has none. */
export interface Wanted<Format extends string> {
  readonly format: Format;
  readonly output: string | undefined;
}

/** The reports that a run writes: the first file is for the first format, and so on; one report may be printed. @throws UsageError */
export function reportsOf<Format extends string>(
  formats: readonly Format[],
  outputs: readonly string[],
): Wanted<Format>[] {
  if (outputs.length > formats.length)
    throw new UsageError(t('check.more-outputs', outputs.length, formats.length));
  if (outputs.length < formats.length - 1)
    throw new UsageError(t('check.more-formats', formats.length, outputs.length));
  if (new Set(outputs.map((path) => resolve(path))).size < outputs.length)
    throw new UsageError(t('check.same-output'));
  return formats.map((format, index) => ({ format, output: outputs[index] }));
}

/** Writes each report to its file, or prints it. @throws WriteError */
export async function writeReports<Format extends string>(
  wanted: readonly Wanted<Format>[],
  written: (format: Format, toTerminal: boolean) => string | Promise<string>,
): Promise<void> {
  for (const { format, output } of wanted) {
    const text = await written(format, output === undefined && process.stdout.isTTY === true);
    if (output === undefined) await print(text);
    else save(output, text);
  }
}
