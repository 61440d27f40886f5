import { MemorySource } from '../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { LimitError } from '../../engine/src/limits';
import { explainModel } from '../../engine/src/models/explain/explainModel';
import { readStream } from '../../engine/src/models/explain/streamBytes';
import { Budget } from '../../engine/src/models/scan/budget';
import type { ModelScanOptions } from '../../engine/src/models/scan/modelScan';
import { readTensors } from '../../engine/src/models/tensors/read';
import { statisticsOf, tensorAt } from '../../engine/src/models/tensors/statistics';
import { tensorTable } from '../../engine/src/models/tensors/table';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { valuesOfModel } from '../../engine/src/models/values/modelValues';
import { nodePlatform } from '../../host/src/nodePlatform';

/** Tensors of a file whose numbers are read. */
const maxTensors = 3;

/**
 * Everything that the editor shows of a model beside its verdict: tensors and their numbers, values, the explanation, bytes. What is no
 * answer of theirs is thrown.
 */
export async function lookInside(name: string, bytes: Uint8Array): Promise<void> {
  const cancel = { cancelled: false };
  const options: ModelScanOptions = {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel,
    explicit: true,
  };
  const source = () => new MemorySource(name, bytes);
  await answered(async () => {
    const file = await readTensors(new Budget(options), source());
    try {
      const { names } = tensorTable(file);
      for (let index = 0; index < Math.min(maxTensors, names.length); index++)
        await answered(() => statisticsOf(tensorAt(file, index).tensor, () => {}));
    } finally {
      await file.close();
    }
  });
  await answered(() => valuesOfModel(source(), name, options));
  await answered(() => explainModel(source(), name, options, 1));
  await answered(() => readStream(source(), name, options, { member: [], offset: 0, length: 1 << 16 }));
}

/** An answer, or one of the two reasons why there is none. */
async function answered(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedError || error instanceof LimitError)) throw error;
  }
}
