import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { judgePickler } from './hubConfigs';

/** A name of a module is no longer. */
const maxBytes = 1024;

/**
 * Scans `pickle_module_info.txt`: MLflow imports the module that it names and has it unpickle the model of PyTorch beside it, so that any
 * other module is code that runs. Source: mlflow.pytorch, `_load_model`.
 */
async function scanPickleModule(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!/(?:^|[/\\])pickle_module_info\.txt$/i.test(member.at(-1) ?? scan.path)) return undefined;
  const text = decodeTextFile(await source.read(0, Math.min(source.size, maxBytes)));
  judgePickler(scan, member, 'pickle_module_info.txt', text?.trim() ?? '');
  return 'mlflow-pickle-module';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'mlflow-pickle-module',
      rank: Rank.text,
      recognise: ({ text }) => !text.includes('\0'),
      scan: scanPickleModule,
    },
  ],
};
