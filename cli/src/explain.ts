import { existsSync } from 'node:fs';
import { rules } from '../../engine/src/generated/rules';
import { type Explanation, explainModel } from '../../engine/src/models/explain/explainModel';
import { type ModelValues, valuesOfModel } from '../../engine/src/models/values/modelValues';
import { type NotShown, treeLines } from '../../engine/src/models/values/valueTree';
import { pushAll } from '../../engine/src/pushAll';
import { jsonText, terminal } from '../../engine/src/report/display';
import { nearest } from '../../engine/src/text/nearest';
import { FileSource } from '../../host/src/fileSource';
import { UnreadableFile } from '../../host/src/machine';
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
    const isJson = values.format === 'json';
    if (isJson && values.values !== true) throw new UsageError(t('explain.format-of-values'));
    const asked = await untilInterrupted(
      () => {
        flag.cancelled = true;
      },
      async () =>
        values.values === true
          ? valuesText(await valuesOfModel(opened, positionals[0], options), isJson)
          : explanationText(await explainModel(opened, positionals[0], options, page), page),
    );
    if (flag.cancelled) return interrupted;
    if (asked === undefined) {
      process.stderr.write(`secure-ml: ${t('explain.not-a-model', terminal(positionals[0]))}\n`);
      return 3;
    }
    await print(asked);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.id === 'vanished') throw new UsageError(notThere(positionals[0]));
    process.stderr.write(`secure-ml: ${terminal(positionals[0])}: ${terminal(error.message)}\n`);
    return 3;
  } finally {
    source?.close();
  }
}

/** That neither a file nor a rule has a name, and which rule may be meant. */
function notThere(name: string): string {
  const meant = nearest(
    name.toLowerCase(),
    rules.map(({ meta }) => meta.id),
  );
  const shown = terminal(name);
  return meant === undefined ? t('explain.no-such-subject', shown) : t('explain.rule-meant', shown, meant);
}

function explanationText(explanation: Explanation | undefined, page: number): string | undefined {
  if (explanation === undefined) return undefined;
  if (page > explanation.pages) throw new UsageError(t('explain.page-count', explanation.pages));
  const paint = paintFor(process.stdout.isTTY === true);
  const styles = { dangerous: 'dangerous', unknown: 'suspicious' } as const;
  const lines = explanation.lines.map(({ text, mark }) =>
    mark === undefined ? text : paint(styles[mark], text),
  );
  return `${lines.join('\n')}\n`;
}

function valuesText(model: ModelValues | undefined, isJson: boolean): string | undefined {
  if (model === undefined) return undefined;
  const { path, format, verdict } = model.report;
  if (isJson) return jsonText({ schema: 1, path, format, verdict, values: model.values });
  const lines = [`# ${terminal(path)}`, `# ${t('explain-model.format-verdict', format, verdict)}`];
  lines.push(`# ${t('explain.values-intro')}`);
  if (model.values.length === 0) lines.push('', `# ${t('explain.no-values')}`);
  for (const { member, offset, tree, problem } of model.values) {
    const name = member.length === 0 ? t('explain-model.file-itself') : member.map(terminal).join(' > ');
    const title = offset === undefined ? t('explain.metadata') : t('explain-model.from-byte', name, offset);
    lines.push('', `# ${title}`);
    if (tree !== undefined) pushAll(lines, treeLines(tree));
    if (problem !== undefined) lines.push(`# ${notShown(problem)}`);
  }
  return `${lines.join('\n')}\n`;
}

function notShown(problem: NotShown): string {
  switch (problem) {
    case 'damaged':
      return t('explain.values-damaged');
    case 'large':
      return t('explain.values-large');
    case 'strange':
      return t('explain.values-strange');
  }
}
