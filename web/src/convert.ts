import { basename } from 'node:path';
import { layOut } from '../../engine/src/convert/layout';
import { planConversion } from '../../engine/src/convert/plan';
import { receiptText } from '../../engine/src/convert/receipt';
import { digestsOf, proveOutput, type WriteOptions, writeOutput } from '../../engine/src/convert/write';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import {
  type Conversion,
  type ConversionSummary,
  type ConversionTask,
  defaultOutput,
  existing,
  openTensors,
  receiptFacts,
  refusalOf,
  summaryOf,
} from '../../host/src/conversion';
import type { Machine } from '../../host/src/machine';
import { type Answer, answering, flagOf } from '../../host/src/modelTasks';
import { whyNotWritten } from '../../host/src/systemErrors';
import { t } from '../../l10n/messages';
import type { ClientFiles } from './clientFiles';
import { largestFile, megabytes } from './machine';

/**
 * Converts a model of one file to safetensors, as host/src/convertPath.ts does on a disk: the source is scanned first, and what was written
 * is read back and compared before the receipt says so. A copy that cannot be proved is deleted.
 */
export function convert(
  task: ConversionTask,
  machine: Machine,
  files: ClientFiles,
): Promise<Answer<ConversionSummary>> {
  return answering(async () => {
    try {
      return summaryOf(await convertFile(task, machine, files));
    } catch (error) {
      throw refusalOf(error);
    }
  });
}

async function convertFile(task: ConversionTask, machine: Machine, files: ClientFiles): Promise<Conversion> {
  const { path, output = defaultOutput(path), options, progress } = task;
  if (/\.index\.json$/i.test(path)) throw new RefusedError('needs-desktop', t('web.needs-desktop'));
  const { platform } = machine;
  const cancel = flagOf(task);
  // Read whole at once: nothing can change it from here on.
  const source = await machine.open(path);
  const { report, tensors } = await openTensors(source, path, task, { platform, cancel });
  try {
    const plan = planConversion(tensors, path, source.size, options);
    if (report.format === 'safetensors' && output === path)
      throw new RefusedError('already-safetensors', t('convert-path.already-safetensors', basename(path)));
    const file = layOut(basename(output), plan.tensors, plan.aliases);
    // What is compressed can be larger than what it came from.
    if (file.bytes > largestFile)
      throw new RefusedError(
        'limit-browser',
        t('web.copy-too-large', megabytes(file.bytes), megabytes(largestFile)),
      );
    const receipt = `${output.replace(/\.safetensors$/i, '')}.safetensors.receipt.json`;
    const conversion: Conversion = {
      plans: [plan],
      files: [{ path: output, bytes: file.bytes }],
      receipt,
      verdict: report.verdict,
    };
    // Where it goes may be asked for, once somebody knows what it is.
    if (task.dryRun) return conversion;
    const writing: WriteOptions = {
      platform,
      cancel,
      verify: true,
      onProgress(bytes) {
        progress[0] += bytes;
        // Written, and read back; the head is not counted.
        progress[1] = 2 * (file.bytes - file.head.length);
      },
    };
    const prove = async (digests: Awaited<ReturnType<typeof digestsOf>>) =>
      proveOutput(file, await machine.open(output), digests, writing);
    if (task.reuse === true && (await files.stat(output)) !== undefined) {
      await prove(await digestsOf(file, writing)).catch((error) => {
        throw error instanceof RefusedError ? existing(basename(output)) : error;
      });
      return conversion;
    }
    for (const taken of [output, receipt])
      if ((await files.stat(taken)) !== undefined) throw existing(basename(taken));
    const written = new Uint8Array(file.bytes);
    let end = 0;
    const sink = {
      async write(bytes: Uint8Array) {
        written.set(bytes, end);
        end += bytes.length;
      },
    };
    const digests = await writeOutput(file, sink, writing);
    await write(files, output, written);
    try {
      const proved = await prove(digests);
      const facts = receiptFacts(task, [{ path, bytes: source.size, report }], [file], proved);
      await write(files, receipt, receiptText([plan], facts));
    } catch (error) {
      await files.remove(output).catch(() => {});
      throw error;
    }
    return conversion;
  } finally {
    await tensors.close();
  }
}

async function write(files: ClientFiles, path: string, content: string | Uint8Array): Promise<void> {
  try {
    await files.write(path, content);
  } catch (error) {
    throw new RefusedError('not-writable', whyNotWritten(basename(path), error as Error));
  }
}
