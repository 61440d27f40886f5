import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { actsIn } from '../containers/archivePython';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { runsOwnCode } from './hubConfigs';

/*
 * Python that loaders run because of its name or its place: `custom_generate/generate.py` of transformers, `handler.py` of Hugging Face's
 * endpoints, `inference.py` of SageMaker, and configurations of MMEngine and MMCV, which are Python themselves.
 */

/** Which file each loader takes, and what must stand in it. */
const kinds: readonly (readonly [loader: string, name: RegExp, content: RegExp])[] = [
  ['transformers', /(?:^|[/\\])custom_generate[/\\]generate\.py$/, /^/],
  ['Hugging Face endpoint', /(?:^|[/\\])handler\.py$/, /^class EndpointHandler\b/m],
  ['SageMaker', /(?:^|[/\\])inference\.py$/, /^def (?:model|input|predict|output|transform)_fn\b/m],
  ['MMEngine', /\.py$/, /^(?:_base_[ \t]{0,8}=|model[ \t]{0,8}=[ \t]{0,8}dict\(\s{0,80}type[ \t]{0,8}=)/m],
];

/** A base configuration that MMEngine fetches. */
const fetchedBase = /^_base_[ \t]{0,8}=[^\n]{0,200}?["'](https?:\/\/[^"'\n]{1,400})/m;

async function scanLoaderCode(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  const path = member.at(-1) ?? scan.path;
  // A longer file is incomplete as code.
  if (!path.endsWith('.py') || source.size > scan.options.limits.textBytes) return undefined;
  const text = decodeTextFile(await source.read(0, source.size));
  const kind =
    text === undefined ? undefined : kinds.find(([, name, content]) => name.test(path) && content.test(text));
  if (text === undefined || kind === undefined) return undefined;
  const [loader] = kind;
  const before = scan.findings.length;
  const report = new FormatReport(scan, member, loader);
  if (loader === 'transformers') runsOwnCode(scan, member, 'custom_generate', ['generate.py']);
  const base = loader === 'MMEngine' ? fetchedBase.exec(text)?.[1] : undefined;
  if (base !== undefined) report.external(base, 'network', 'medium');
  // Such files do much, in one's own project as well; none runs commands as soon as it is imported.
  for (const { effect, onLoad, evidence } of await actsIn(scan, text, new Set()))
    if (onLoad && effect === 'command') report.embeddedCode(evidence, evidence);
  return scan.findings.length > before ? 'loader-code' : undefined;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'loader-code',
      rank: Rank.text,
      recognise: ({ text }) => !text.includes('\0'),
      scan: scanLoaderCode,
    },
  ],
};
