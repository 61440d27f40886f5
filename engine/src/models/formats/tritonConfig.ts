import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { runsOwnCode } from './hubConfigs';

/**
 * Scans the `config.pbtxt` of a model that Triton serves: the Python backend runs `model.py` beside it, in an environment that the
 * configuration names. Source: triton-inference-server/python_backend, README.
 */
async function scanTritonConfig(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!/(?:^|[/\\])config\.pbtxt$/i.test(member.at(-1) ?? scan.path)) return undefined;
  if (source.size > scan.options.limits.textBytes) throw new LimitError('textBytes');
  scan.spendText(source.size);
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined || !/\bbackend\s{0,8}:\s{0,8}["']python["']/.test(text)) return undefined;
  runsOwnCode(scan, member, 'backend', ['1/model.py']);
  const environment = /EXECUTION_ENV_PATH[\s\S]{0,200}?string_value\s{0,8}:\s{0,8}["']([^"']{1,400})/.exec(
    text,
  )?.[1];
  if (environment !== undefined && leavesFolder(environment.replace('$$TRITON_MODEL_DIRECTORY/', '')))
    new FormatReport(scan, member, 'Triton').external(environment, 'code', 'medium');
  return 'triton-config';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'triton-config',
      rank: Rank.text,
      recognise: ({ text }) => !text.includes('\0'),
      scan: scanTritonConfig,
    },
  ],
};
