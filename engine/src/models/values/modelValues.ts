import type { ByteSource } from '../../bytes/byteSource';
import { CancelledError, LimitError } from '../../limits';
import { Budget } from '../scan/budget';
import type { ModelScanOptions } from '../scan/modelScan';
import { scanModel } from '../scan/scanModel';
import type { ModelReport } from '../scan/verdict';
import { readTensors } from '../tensors/read';
import { RefusedError } from '../tensors/tensor';
import { valueOfPickle } from './pickleValue';
import { type ModelValue, metadataTree, treeOf } from './valueTree';

export interface ModelValues {
  readonly report: ModelReport;
  readonly values: readonly ModelValue[];
}

/** Parts of one file that are shown. */
const maxParts = 100;

/**
 * Plain values of a model as trees: its pickles, with objects as what they are made of, and the metadata of formats that have some. Nothing
 * is constructed, and nothing is decided by it. Undefined where the file is no model. @throws CancelledError
 */
export async function valuesOfModel(
  source: ByteSource,
  path: string,
  options: ModelScanOptions,
): Promise<ModelValues | undefined> {
  const values: ModelValue[] = [];
  const budget = new Budget(options);
  const report = await scanModel(source, path, {
    ...options,
    async onStream(stream, start, member) {
      if (values.length >= maxParts) return;
      values.push({ member, offset: start, ...(await shown(stream, start, budget)) });
    },
  });
  if (report === undefined) return undefined;
  const metadata = await metadataOf(source, budget);
  if (metadata.size > 0) values.unshift({ member: [], tree: metadataTree(metadata) });
  return { report, values };
}

async function shown(
  stream: ByteSource,
  start: number,
  budget: Budget,
): Promise<Pick<ModelValue, 'tree' | 'problem'>> {
  try {
    const read = await valueOfPickle(stream, start, budget);
    return 'problem' in read ? read : { tree: treeOf(read.value) };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { problem: 'large' };
  }
}

/** Texts that the file says of itself. */
async function metadataOf(source: ByteSource, budget: Budget): Promise<ReadonlyMap<string, string>> {
  try {
    const file = await readTensors(budget, source, 0);
    const { metadata } = file;
    await file.close();
    return metadata;
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof RefusedError || error instanceof LimitError))
      throw error;
    return new Map();
  }
}
