import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { terminal } from '../../engine/src/report/display';
import { type Conversion, convertPath } from '../../host/src/convertPath';
import { t } from '../../l10n/messages';
import { openConfigurations, sayRemarks } from './configurations';
import { interrupted, untilInterrupted } from './interrupt';
import { ByteProgress } from './progress';
import { readOptions, UsageError } from './usage';

export const convertUsage = `Usage: secure-ml convert MODEL [options]

Writes the tensors of a torch checkpoint, of NumPy or joblib arrays, or of Keras and HDF5 weights as safetensors, without loading
anything, and proves that they are equal. MODEL may be the index of a sharded model (*.index.json). Dangerous files are refused. Nothing is overwritten.

Options:
  --output PATH            file or folder to write to (default: beside MODEL, with .safetensors)
  --dry-run                say what would be written
  --select KEYS            part to convert, keys joined by dots; "." for everything
  --strip-prefix PREFIX    take this off the start of names
  --duplicate-tied         write tied tensors once a name, instead of recording their aliases
  --max-shard-size SIZE    bytes of tensors in one file, such as 5GB or 500MB
  --no-verify              do not hash and compare what was written
  --config FILE            configuration; default is that of this folder

Exit codes: 0 converted, 1 dangerous, 2 usage or internal error, 3 refused for another reason.
`;

function parse(args: readonly string[]) {
  return readOptions(args, {
    output: { type: 'string' },
    'dry-run': { type: 'boolean' },
    select: { type: 'string' },
    'strip-prefix': { type: 'string' },
    'duplicate-tied': { type: 'boolean' },
    'max-shard-size': { type: 'string' },
    'no-verify': { type: 'boolean' },
    config: { type: 'string' },
  });
}

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
  if (!(bytes > 0)) throw new UsageError('--max-shard-size takes a size such as 5GB.');
  return bytes;
}

/** `secure-ml convert`: gives the exit code. */
export async function convert(args: readonly string[], version: string): Promise<number> {
  const { values, positionals } = parse(args);
  if (positionals.length !== 1) throw new UsageError('convert takes one model.');
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
    process.stdout.write(`${describe(conversion, dryRun, verify).map(terminal).join('\n')}\n`);
    return 0;
  } catch (error) {
    progress.clear();
    if (!(error instanceof RefusedError)) throw error;
    process.stderr.write(`${t('convert.not-converted-with-id', error.id, terminal(error.message))}\n`);
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
): string[] {
  const tensors = plans.reduce((sum, plan) => sum + plan.tensors.length, 0);
  const bytes = plans.reduce((sum, plan) => sum + plan.bytes, 0);
  const lines = [t('convert.conversion-summary', tensors, bytes, plans[0].part, plans[0].format, verdict)];
  for (const file of [...files.map(({ path }) => path), ...(index === undefined ? [] : [index]), receipt])
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
