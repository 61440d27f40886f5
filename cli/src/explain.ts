import { explainModel } from '../../engine/src/models/explain/explainModel';
import { FileSource, UnreadableFile } from '../../host/src/fileSource';
import { nodePlatform } from '../../host/src/nodePlatform';
import { t } from '../../l10n/messages';
import { openConfigurations, sayRemarks } from './configurations';
import { interrupted, untilInterrupted } from './interrupt';
import { paintFor } from './paint';
import { readOptions, UsageError } from './usage';

export const explainUsage = `Usage: secure-ml explain MODEL [options]

Prints what loading MODEL would do, as pseudo-Python: one effect of its pickles a line, each with the offset of its opcode, and
whether torch.load(weights_only=True) would load it. Nothing is run.

Options:
  --page N       which 100000 lines to print (default: 1)
  --config FILE  configuration; default is that of this folder

Exit codes: 0 explained, 2 usage or internal error, 3 the file could not be read as a model.
`;

function parse(args: readonly string[]) {
  return readOptions(args, { page: { type: 'string' }, config: { type: 'string' } });
}

/** `secure-ml explain`: gives the exit code. */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (positionals.length !== 1) throw new UsageError('explain takes one model.');
  const page = values.page === undefined ? 1 : Number(values.page);
  if (!Number.isSafeInteger(page) || page < 1) throw new UsageError('--page takes a number from 1.');
  const configurations = openConfigurations(values.config, positionals, 'check');
  const configuration = configurations.folders.of(positionals[0]);
  sayRemarks(configurations);
  const flag = { cancelled: false };
  let source: FileSource | undefined;
  try {
    const opened = FileSource.open(positionals[0]);
    source = opened;
    const options = {
      ...configuration,
      platform: nodePlatform,
      cancel: flag,
      explicit: true,
    };
    const explanation = await untilInterrupted(
      () => {
        flag.cancelled = true;
      },
      () => explainModel(opened, positionals[0], options, page),
    );
    if (flag.cancelled) return interrupted;
    if (explanation === undefined) {
      process.stderr.write(`${t('explain.not-a-model')}\n`);
      return 3;
    }
    if (page > explanation.pages) throw new UsageError(t('explain.page-count', explanation.pages));
    const paint = paintFor(process.stdout.isTTY === true);
    const styles = { dangerous: 'dangerous', unknown: 'suspicious' } as const;
    const lines = explanation.lines.map(({ text, mark }) =>
      mark === undefined ? text : paint(styles[mark], text),
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`secure-ml: ${error.message}\n`);
    return 3;
  } finally {
    source?.close();
  }
}
