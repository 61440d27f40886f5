import { existsSync } from 'node:fs';
import { rules } from '../../engine/src/generated/rules';
import { explainModel } from '../../engine/src/models/explain/explainModel';
import { FileSource, UnreadableFile } from '../../host/src/fileSource';
import { nodePlatform } from '../../host/src/nodePlatform';
import { rulePage } from '../../host/src/rulePages';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { openConfigurations, sayRemarks } from './configurations';
import { interrupted, untilInterrupted } from './interrupt';
import { print } from './output';
import { paintFor } from './paint';
import { UsageError } from './usage';

/** Id of the rule that is named by its id or code. */
function ruleBy(name: string): string | undefined {
  return rules.find(({ meta }) => meta.id === name || meta.code === name.toUpperCase())?.meta.id;
}

/** `secure-ml explain`: gives the exit code. */
export async function explain({ values, positionals }: Given<'explain'>): Promise<number> {
  if (positionals.length !== 1) throw new UsageError(t('explain.one-subject'));
  const rule = ruleBy(positionals[0]);
  // A model may have any name; a file of that name is what is asked about.
  if (rule !== undefined && !existsSync(positionals[0])) {
    await print(await rulePage(rule));
    return 0;
  }
  const page = values.page === undefined ? 1 : Number(values.page);
  if (!Number.isSafeInteger(page) || page < 1) throw new UsageError(t('usage.takes-number', '--page', 1));
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
    await print(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(`secure-ml: ${error.message}\n`);
    return 3;
  } finally {
    source?.close();
  }
}
