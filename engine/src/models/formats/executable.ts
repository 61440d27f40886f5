import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { rule as executableModel } from '../../rules/models/executable-model';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';

/** What is called by its name in the user's language, and tells nothing else apart. */
const script = 'a script';
/** Beginnings of programs, and what they are. */
const programs: readonly (readonly [magic: string, what: string])[] = [
  ['\x7fELF', 'ELF'],
  ['MZqFpD', 'llamafile (APE)'],
  ['MZ', 'Windows PE'],
  ['\xcf\xfa\xed\xfe', 'Mach-O'],
  ['\xfe\xed\xfa\xcf', 'Mach-O'],
  ['\xca\xfe\xba\xbe', 'Mach-O'],
  ['#!', script],
];

/** What kind of program the bytes are, or undefined. */
function programOf(head: Uint8Array): string | undefined {
  const text = decodeLatin1(head.subarray(0, 512));
  const [magic, what] = programs.find(([mark]) => text.startsWith(mark)) ?? [];
  // Two letters are little: a PE names where its own header is or carries the usual words, and a script names its interpreter.
  if (
    magic === 'MZ' &&
    !text.includes('This program cannot be run in DOS mode') &&
    !(head.length >= 64 && new DataView(head.buffer, head.byteOffset).getUint32(60, true) < 1 << 16)
  )
    return undefined;
  if (magic === '#!' && !/^#! ?\/[^\n]+\n/.test(text)) return undefined;
  return what;
}

/** A program under a model's name. Nothing in it is judged: it says so, and is never green. */
async function scanExecutable(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string> {
  const what = programOf(await source.read(0, 512)) ?? '';
  scan.add(executableModel, member, 0, {
    identity: `program ${what}`,
    message: t('executable.is-a-program', what === script ? t('executable.script-program') : what),
    evidence: what,
    effect: 'native-code',
  });
  scan.reason('unsupported-format', 'unsupported', t('executable.programs-not-analysed'), member);
  return what.startsWith('llamafile') ? 'llamafile' : 'executable';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'executable',
      rank: Rank.loose,
      recognise: ({ bytes }) => programOf(bytes) !== undefined,
      scan: async (scan, source, member, certain) =>
        // A program is a model only where its name says so.
        certain ? scanExecutable(scan, source, member) : undefined,
    },
  ],
  endings: ['llamafile'],
  readme: [
    {
      row: 23,
      models:
        'TensorRT, ExecuTorch, RKNN, CNTK, Caffe, ncnn, MNN, ggml, ML.NET, H2O MOJO, spaCy, Vowpal Wabbit, CRFsuite, llamafile and other programs',
      judged: 'recognised by their content',
      notJudged: 'everything else (unsupported)',
    },
  ],
};
