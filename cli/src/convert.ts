import { isAbsolute, relative } from 'node:path';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { terminal } from '../../engine/src/report/display';
import type { Conversion } from '../../host/src/conversion';
import { convertPath } from '../../host/src/convertPath';
import { statsOf } from '../../host/src/stats';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { openConfigurations, sayRemarks } from './configurations';
import { interrupted, untilInterrupted } from './interrupt';
import { print } from './output';
import { ByteProgress } from './progress';
import { UsageError, WriteError } from './usage';

const units: Record<string, number> = {
  '': 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
};

/** Bytes of `5GB`, `500MB`, `1GiB` or a plain number; decimal units as Hugging Face has them. */
function readSize(text: string): number {
  const match = /^(\d{1,15})\s*([KMG]i?B)?$/i.exec(text);
  const bytes = match === null ? 0 : Number(match[1]) * units[(match[2] ?? '').toUpperCase()];
  if (!(bytes > 0)) throw new UsageError(t('convert.takes-a-size'));
  return bytes;
}

/** `secure-ml convert`: gives the exit code. */
export async function convert({ values, positionals }: Given<'convert'>, version: string): Promise<number> {
  if (positionals.length !== 1) throw new UsageError(t('convert.one-model'));
  const shown = terminal(positionals[0]);
  const configurations = openConfigurations(values.config, positionals, 'check');
  const configuration = configurations.folders.of(positionals[0]);
  sayRemarks(configurations);
  const maxShard = values['max-shard-size'];
  const flag = { cancelled: false };
  const progress = new ByteProgress();
  const verify = values['no-verify'] !== true;
  const dryRun = values['dry-run'] === true;
  const task = {
    path: positionals[0],
    ...(values.output === undefined ? {} : { output: values.output }),
    options: {
      duplicateTied: values['duplicate-tied'] === true,
      ...(values.select === undefined ? {} : { select: values.select }),
      ...(values['strip-prefix'] === undefined ? {} : { stripPrefix: values['strip-prefix'] }),
      ...(maxShard === undefined ? {} : { maxShardBytes: readSize(maxShard) }),
    },
    verify,
    dryRun,
    configuration,
    version,
  };
  try {
    const conversion = await untilInterrupted(
      () => {
        flag.cancelled = true;
      },
      () => convertPath(task, flag, (done, total) => progress.show(done, total)),
    );
    progress.clear();
    if (conversion === undefined) {
      process.stderr.write(`${t('common.nothing-written')}\n`);
      return interrupted;
    }
    // Who named the place from here reads it from here.
    const isFull = isAbsolute(values.output ?? positionals[0]);
    const nameOf = (path: string) => (isFull ? path : relative('.', path));
    await print(`${describe(conversion, dryRun, verify, nameOf).map(terminal).join('\n')}\n`);
    return 0;
  } catch (error) {
    progress.clear();
    if (!(error instanceof RefusedError)) throw error;
    if (error.id === 'vanished' && statsOf(positionals[0]) === undefined)
      throw new UsageError(t('usage.no-such-path', shown));
    if (error.id === 'not-writable') throw new WriteError(terminal(error.message));
    process.stderr.write(
      `secure-ml: ${t('convert.not-converted-with-id', shown, error.id, terminal(error.message))}\n`,
    );
    if (error.script !== undefined)
      process.stderr.write(`\n${error.script.split('\n').map(terminal).join('\n')}\n`);
    return error.id === 'dangerous' ? 1 : 3;
  }
}

/** Lists that are longer are counted, not printed: the receipt has them. */
const maxListed = 20;

function describe(
  { plans, files, index, receipt, verdict }: Conversion,
  dryRun: boolean,
  verified: boolean,
  nameOf: (path: string) => string,
): string[] {
  const tensors = plans.reduce((sum, plan) => sum + plan.tensors.length, 0);
  const bytes = plans.reduce((sum, plan) => sum + plan.bytes, 0);
  const lines = [t('convert.conversion-summary', tensors, bytes, plans[0].part, plans[0].format, verdict)];
  const paths = [...files.map(({ path }) => path), ...(index === undefined ? [] : [index]), receipt];
  for (const file of paths.map(nameOf))
    lines.push(dryRun ? t('convert.would-write', file) : t('convert.wrote-file', file));
  if (!dryRun) lines.push(verified ? t('convert.output-verified') : t('convert.output-not-verified'));
  for (const warning of new Set(plans.flatMap(({ warnings }) => warnings)))
    lines.push(t('convert.note-line', warning));
  const list = (title: string, items: readonly string[]) => {
    if (items.length === 0) return;
    lines.push(
      `${title} (${items.length}): ${items.slice(0, maxListed).join(', ')}${items.length > maxListed ? ', …' : ''}`,
    );
  };
  list(
    t('convert.tied-tensors-list'),
    plans.flatMap(({ aliases }) => [...aliases].map(([name, kept]) => `${name} = ${kept}`)),
  );
  list(
    t('convert.tensors-outside-part'),
    plans.flatMap(({ skipped }) => skipped),
  );
  list(
    t('convert.non-tensors-list'),
    plans.flatMap(({ others }) => others.map(({ name }) => name)),
  );
  return lines;
}
