import type { ByteSource } from '../../../bytes/byteSource';
import { decodeUtf8 } from '../../../bytes/text';
import { type ModelFormat, Rank } from '../../scan/format';
import type { ModelScan } from '../../scan/modelScan';
import { FormatReport } from '../formatReport';
import { MalformedError, WindowReader } from '../windowReader';
import { AsciiInput, BinaryInput, type RInput } from './input';
import { RItems } from './items';
import { judgeR } from './judge';
import type { RValue } from './values';

/** The text form: versions of the form and of R, as numbers on lines of their own. */
const asciiMark = /^(?:RD[XAB][23]\n)?A\r?\n[23]\r?\n\d{5,7}\r?\n\d{5,7}\r?\n/;
const binaryMark = /^(?:RD[XAB][23]\n)?(?:X\n\0\0\0[\x02\x03]|B\n(?:[\x02\x03]\0\0\0|\0\0\0[\x02\x03]))/;

/**
 * Scans R's serialization (.rds, .rda; usually inside gzip, bzip2 or xz). Code in it is data until somebody touches it, except what runs
 * by itself: promises when a variable is read (CVE-2024-27322), active bindings, functions that R calls when it starts, and those that
 * a loaded workspace puts in front of R's own.
 */
async function scanRds(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'R');
  const head = decodeUtf8(await source.read(0, 12));
  const workspace = /^RD[XAB][23]\n/.test(head);
  const start = workspace ? 5 : 0;
  const reader = new WindowReader(source, scan, start + 2);
  reader.littleEndian = head[start] === 'B' && head[start + 2] !== '\0';
  const input = head[start] === 'A' ? new AsciiInput(reader) : new BinaryInput(reader);
  const items = new RItems(input);
  let root: RValue | undefined;
  await report.guard(async () => {
    await readHeader(input);
    root = await items.item(0, false);
    if (head[start] !== 'A' && input.position < input.size && !(await endsBlank(source, input.position)))
      throw new MalformedError('bytes after the end', input.position);
  });
  await report.guard(async () => judgeR(report, items.facts, workspace ? root : undefined));
  return workspace ? 'rda' : 'rds';
}

/** True where nothing but line ends follows, which R does not read. */
async function endsBlank(source: ByteSource, position: number): Promise<boolean> {
  const rest = await source.read(position, maxBlank + 1);
  return rest.length <= maxBlank && rest.every((byte) => byte === 0x0a || byte === 0x0d);
}

const maxBlank = 8;

/** Version of the form, of the writer and of the oldest reader; from version 3 the encoding of texts. */
async function readHeader(input: RInput): Promise<void> {
  const version = await input.int();
  if (version !== 2 && version !== 3) throw new MalformedError(`version ${version}`, input.position);
  await input.int();
  await input.int();
  if (version === 2) return;
  const length = await input.int();
  if (length < 0 || length > 256) throw new MalformedError('the name of an encoding', input.position);
  await input.text(length);
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'rds',
      rank: Rank.sharedMark,
      recognise: ({ text }) => binaryMark.test(text) || asciiMark.test(text),
      scan: scanRds,
    },
  ],
  endings: ['rds', 'rda'],
  readme: [
    {
      row: 16,
      models: 'R `.rds`, `.rda`',
      judged: 'promises, active bindings, calls in code, masked functions, ALTREP classes, packages loaded',
      notJudged: 'instructions of byte-compiled code (suspicious)',
    },
  ],
};
