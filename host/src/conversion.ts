import { basename, dirname, join } from 'node:path';
import type { ByteSource } from '../../engine/src/bytes/byteSource';
import type { Configuration } from '../../engine/src/configuration/configuration';
import type { OutputFile } from '../../engine/src/convert/layout';
import type { ConversionPlan, ConvertOptions } from '../../engine/src/convert/plan';
import type { ReceiptFacts } from '../../engine/src/convert/receipt';
import type { Digests } from '../../engine/src/convert/write';
import { type CancelFlag, LimitError } from '../../engine/src/limits';
import { MalformedError } from '../../engine/src/models/formats/windowReader';
import { Budget } from '../../engine/src/models/scan/budget';
import type { ModelScanOptions } from '../../engine/src/models/scan/modelScan';
import { scanModel } from '../../engine/src/models/scan/scanModel';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import { type OpenTensorFile, readTensors } from '../../engine/src/models/tensors/read';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import type { Platform } from '../../engine/src/platform';
import { t } from '../../l10n/messages';
import { UnreadableFile } from './machine';
import type { ModelTask } from './modelTasks';

/* What a conversion is, wherever files are read from and written to: on a disk (convertPath.ts), or through an editor (web/). */

/** One conversion. */
export interface ConvertTask {
  /** A model, or the index of a sharded one (`*.index.json`). */
  readonly path: string;
  /** The output; default is the source's name with `.safetensors`, beside it. */
  readonly output?: string;
  readonly options: ConvertOptions;
  readonly verify: boolean;
  /** Say what would be written, and write nothing. */
  readonly dryRun: boolean;
  /** An output that is there already, and is proved to hold exactly what would be written, will do. */
  readonly reuse?: boolean;
  readonly configuration: Configuration;
  readonly version: string;
}

/** What was, or would be, written. */
export interface Conversion {
  readonly plans: readonly ConversionPlan[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** The index of sharded output. */
  readonly index?: string;
  readonly receipt: string;
  readonly verdict: ModelReport['verdict'];
}

/** Told of bytes done, and of all that there are to do. */
export type OnProgress = (done: number, total: number) => void;

/** A conversion that somebody waits for, and may cancel. */
export interface ConversionTask extends ConvertTask, ModelTask {
  /** Bytes done and bytes in all, shared with whoever shows them. */
  readonly progress: Float64Array;
}

/** What a conversion wrote, without the plans, which cannot travel. */
export interface ConversionSummary extends Pick<Conversion, 'files' | 'index' | 'receipt' | 'verdict'> {
  readonly tensors: number;
  readonly bytes: number;
  readonly part: string;
  /** Code that loads the output gets what it got of that part. */
  readonly isPlainDict: boolean;
  /** Prefix of every name that could be taken off. */
  readonly wrapper?: string;
  readonly aliases: number;
  readonly skipped: number;
  readonly warnings: readonly string[];
}

/** Findings that are named in a refusal. */
const maxNamed = 5;

/** A source that may be converted, and its tensors. */
export interface JudgedSource {
  readonly report: ModelReport;
  readonly tensors: OpenTensorFile;
}

/** Scans a file, and opens its tensors. @throws RefusedError for one that is dangerous, was not fully read, or is not a model. */
export async function openTensors(
  source: ByteSource,
  path: string,
  task: ConvertTask,
  machine: { readonly platform: Platform; readonly cancel: CancelFlag },
): Promise<JudgedSource> {
  const options: ModelScanOptions = { ...machine, ...task.configuration, explicit: true };
  const report = await scanModel(source, path, options);
  if (report === undefined) throw new RefusedError('unsupported-format', t('tensors-common.no-tensors'));
  refuse(report);
  // Copying a large file takes as long as it takes, and what it holds was judged within the limits.
  const unlimited = Number.POSITIVE_INFINITY;
  const unhurried = { ...options, limits: { ...options.limits, time: unlimited, work: unlimited } };
  return { report, tensors: await readTensors(new Budget(unhurried), source) };
}

/** Dangerous files are not converted: whoever trusts the output would trust where it came from. */
function refuse({ verdict, findings, reasons }: ModelReport): void {
  if (verdict === 'dangerous') {
    const named = findings
      .filter(({ severity }) => severity === 'critical')
      .slice(0, maxNamed)
      .map(({ message, evidence }) => (evidence === undefined ? message : `${message} ${evidence}`));
    throw new RefusedError('dangerous', t('convert-path.dangerous-not-converted', named.join(' ')));
  }
  if (verdict === 'incomplete') {
    const named = reasons.slice(0, maxNamed).map(({ message }) => message);
    throw new RefusedError('incomplete', t('convert-path.incomplete-not-converted', named.join(' ')));
  }
}

/** `dir/pytorch_model.bin` becomes `dir/pytorch_model.safetensors`; the index of Hugging Face's shards becomes `model`. */
export function defaultOutput(path: string): string {
  const name = basename(path)
    .replace(/\.index\.json$/i, '')
    .replace(/(?<=.)\.[^.]*$/, '');
  const stem = /\.index\.json$/i.test(path) && name === 'pytorch_model' ? 'model' : name;
  return join(dirname(path), `${stem}.safetensors`);
}

export function existing(path: string): RefusedError {
  return new RefusedError('exists', t('output-files.already-exists', path));
}

/** An error of a conversion, as the refusal that it comes to where it is one. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof LimitError)
    return new RefusedError('limit', t('common.file-exceeds-limit', error.limit));
  if (error instanceof MalformedError)
    return new RefusedError('malformed', t('convert-path.file-malformed', error.message));
  if (error instanceof UnreadableFile) return new RefusedError(error.id, error.message);
  return error;
}

/** What the receipt of a conversion says of it. */
export function receiptFacts(
  task: ConvertTask,
  sources: readonly { readonly path: string; readonly bytes: number; readonly report: ModelReport }[],
  files: readonly OutputFile[],
  digests: Digests,
): ReceiptFacts {
  return {
    tool: { name: 'secure-ml', version: task.version },
    sources: sources.map(({ path, bytes, report }) => ({
      name: basename(path),
      bytes,
      verdict: report.verdict,
    })),
    files,
    digests,
    verified: task.verify,
  };
}

/** What a conversion comes to, for those to whom its plans cannot travel. */
export function summaryOf({ plans, files, index, receipt, verdict }: Conversion): ConversionSummary {
  const sum = (count: (plan: ConversionPlan) => number) => plans.reduce((all, plan) => all + count(plan), 0);
  const [{ part, wrapper }] = plans;
  return {
    files,
    ...(index === undefined ? {} : { index }),
    receipt,
    verdict,
    part,
    ...(wrapper !== undefined && plans.every((plan) => plan.wrapper === wrapper) ? { wrapper } : {}),
    isPlainDict: plans.every(({ isPlainDict }) => isPlainDict),
    tensors: sum((plan) => plan.tensors.length),
    bytes: sum((plan) => plan.bytes),
    aliases: sum((plan) => plan.aliases.size),
    skipped: sum((plan) => plan.skipped.length + plan.others.length),
    warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
  };
}
