import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { utf8 } from '../../engine/src/bytes/text';
import { indexText, layOut, type OutputFile, shard, shardName } from '../../engine/src/convert/layout';
import { type ConversionPlan, planConversion } from '../../engine/src/convert/plan';
import { receiptText } from '../../engine/src/convert/receipt';
import {
  type Digests,
  digestsOf,
  proveOutput,
  type ReadTensor,
  writeOutput,
} from '../../engine/src/convert/write';
import type { CancelFlag } from '../../engine/src/limits';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { t } from '../../l10n/messages';
import {
  type Conversion,
  type ConvertTask,
  defaultOutput,
  existing,
  type JudgedSource,
  type OnProgress,
  openTensors,
  receiptFacts,
  refusalOf,
} from './conversion';
import { FileSource } from './fileSource';
import { nodePlatform } from './nodePlatform';
import { OutputFiles } from './outputFiles';
import { ReadBack } from './readBack';
import { checkIndex, readIndex } from './shardIndex';

/** Bytes of a file from which another thread that hashes it is worth its start. */
const threadBytes = 1 << 24;

/**
 * Converts a file to safetensors. The source is scanned first and never written to; the output appears whole or not at all.
 * @throws RefusedError with the reason where it is not done; CancelledError.
 */
export async function convertPath(
  task: ConvertTask,
  cancel: CancelFlag,
  onProgress: OnProgress = () => {},
): Promise<Conversion> {
  const sources: OpenSource[] = [];
  const outputs = new OutputFiles();
  try {
    const index = /\.index\.json$/i.test(task.path) ? readIndex(task.path) : undefined;
    const paths =
      index === undefined ? [task.path] : index.shards.map((name) => join(dirname(task.path), name));
    for (const path of paths) sources.push(await openSource(path, task, cancel));
    const plans = sources.map(({ path, tensors, bytes }) =>
      planConversion(tensors, path, bytes, task.options),
    );
    if (index !== undefined) checkIndex(index.names, plans, task.options);
    const own = resolve(task.path);
    if (sources[0].report.format === 'safetensors' && resolve(task.output ?? defaultOutput(own)) === own)
      throw new RefusedError('already-safetensors', t('convert-path.already-safetensors', own));
    const layout = layOutAll(task, plans, index !== undefined);
    const total = layout.files.reduce((sum, file) => sum + file.bytes, 0);
    const conversion = {
      plans,
      files: layout.files.map(({ name, bytes }) => ({ path: join(layout.folder, name), bytes })),
      ...(layout.index === undefined ? {} : { index: layout.index.path }),
      receipt: layout.receipt,
      verdict: sources.some(({ report }) => report.verdict === 'suspicious')
        ? 'suspicious'
        : sources[0].report.verdict,
    } as const;
    if (task.dryRun) return conversion;
    if (!layout.isThere) await OutputFiles.checkSpace(conversion.files[0].path, total);
    let done = 0;
    const writing = {
      platform: nodePlatform,
      cancel,
      verify: task.verify,
      onProgress(bytes: number) {
        done += bytes;
        onProgress(done, task.verify ? 2 * total : total);
      },
    };
    if (layout.isThere) {
      await proveExisting(layout.files[0], join(layout.folder, layout.files[0].name), writing);
      for (const source of sources) source.checkUnchanged();
      return conversion;
    }
    const digests = new Map<string, string>();
    for (const file of layout.files) {
      let readBack: ReadBack | undefined;
      let fromSource: Digests = new Map();
      try {
        const temporary = await outputs.write(
          join(layout.folder, file.name),
          task.verify,
          async (sink, path) => {
            readBack =
              task.verify && file.bytes >= threadBytes ? new ReadBack(path, writing.onProgress) : undefined;
            const onWritten = readBack?.written.bind(readBack);
            const options = onWritten === undefined ? writing : { ...writing, onWritten };
            fromSource = await writeOutput(file, sink, options);
          },
        );
        if (!task.verify) continue;
        const proved = await prove(file, temporary, fromSource, writing, await readBack?.finish());
        for (const [name, digest] of proved) digests.set(name, digest);
      } finally {
        await readBack?.stop();
      }
    }
    for (const source of sources) source.checkUnchanged();
    if (layout.index !== undefined) await writeText(outputs, layout.index.path, indexText(layout.files));
    const receipt = receiptText(plans, receiptFacts(task, sources, layout.files, digests));
    await writeText(outputs, layout.receipt, receipt);
    await outputs.publish();
    return conversion;
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await outputs.discard();
    for (const source of sources) await source.close();
  }
}

interface OpenSource extends JudgedSource {
  readonly path: string;
  readonly bytes: number;
  /** @throws RefusedError where the file changed since it was opened. */
  checkUnchanged(): void;
  close(): Promise<void>;
}

async function openSource(path: string, task: ConvertTask, cancel: CancelFlag): Promise<OpenSource> {
  const source = FileSource.open(path);
  const before = statSync(path, { bigint: true });
  try {
    const { report, tensors } = await openTensors(source, path, task, { platform: nodePlatform, cancel });
    return {
      path,
      bytes: source.size,
      report,
      tensors,
      checkUnchanged() {
        const after = statSync(path, { bigint: true });
        if (after.ino !== before.ino || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
          throw new RefusedError('changed', t('convert-path.changed-nothing-written', path));
      },
      async close() {
        await tensors.close();
        source.close();
      },
    };
  } catch (error) {
    source.close();
    throw error;
  }
}

interface Layout {
  readonly folder: string;
  readonly files: readonly OutputFile[];
  readonly index?: { readonly path: string };
  readonly receipt: string;
  /** The only output exists, and the task may use it. */
  readonly isThere: boolean;
}

function layOutAll(task: ConvertTask, plans: readonly ConversionPlan[], sharded: boolean): Layout {
  const wanted = resolve(task.output ?? defaultOutput(task.path));
  const isFolder = existsSync(wanted) && lstatSync(wanted).isDirectory();
  const target = isFolder ? join(wanted, basename(defaultOutput(task.path))) : wanted;
  const folder = dirname(target);
  const stem = basename(target).replace(/\.safetensors$/i, '');
  // Shards of the source stay together unless the user asked for other sizes.
  const parts =
    task.options.maxShardBytes === undefined
      ? plans.map(({ tensors }) => tensors)
      : shard(
          plans.flatMap(({ tensors }) => tensors),
          task.options.maxShardBytes,
        );
  const aliases = new Map(plans.flatMap((plan) => [...plan.aliases]));
  const files = parts.map((tensors, index) => {
    const here = new Set(tensors.map(({ name }) => name));
    return layOut(
      parts.length === 1 && !sharded ? basename(target) : shardName(stem, index, parts.length),
      tensors,
      new Map([...aliases].filter(([, kept]) => here.has(kept))),
    );
  });
  const index =
    parts.length > 1 || sharded ? { path: join(folder, `${stem}.safetensors.index.json`) } : undefined;
  const receipt = join(folder, `${stem}.safetensors.receipt.json`);
  const isThere = task.reuse === true && index === undefined && existsSync(join(folder, files[0].name));
  const taken = [
    ...files.map(({ name }) => join(folder, name)),
    ...(index === undefined ? [] : [index.path]),
    receipt,
  ].find((path) => existsSync(path));
  if (taken !== undefined && !isThere) throw existing(taken);
  return { folder, files, ...(index === undefined ? {} : { index }), receipt, isThere };
}

/** @throws RefusedError `exists` where the file holds anything else. */
async function proveExisting(
  file: OutputFile,
  path: string,
  options: Parameters<typeof proveOutput>[3],
): Promise<void> {
  try {
    await prove(file, path, await digestsOf(file, options), options);
  } catch (error) {
    const isOther = error instanceof RefusedError && (error.id === 'not-equal' || error.id === 'malformed');
    throw isOther ? existing(path) : error;
  }
}

async function prove(
  file: OutputFile,
  path: string,
  digests: Digests,
  options: Parameters<typeof proveOutput>[3],
  readBack?: ReadonlyMap<string, ReadTensor>,
): Promise<Digests> {
  const source = FileSource.open(path);
  try {
    return await proveOutput(file, source, digests, options, readBack);
  } finally {
    source.close();
  }
}

async function writeText(outputs: OutputFiles, path: string, text: string): Promise<void> {
  await outputs.write(path, false, (sink) => sink.write(utf8.encode(text)));
}
