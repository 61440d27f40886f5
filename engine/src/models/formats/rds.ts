import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeUtf8 } from '../../bytes/text';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/** Types of R's serialized values. Source: R Internals, "Serialization Formats"; src/main/serialize.c. */
const Sexp = {
  symbol: 1,
  pairlist: 2,
  closure: 3,
  environment: 4,
  promise: 5,
  call: 6,
  special: 7,
  builtin: 8,
  char: 9,
  logical: 10,
  integer: 13,
  real: 14,
  complex: 15,
  string: 16,
  dots: 17,
  list: 19,
  expression: 20,
  bytecode: 21,
  externalPointer: 22,
  weakReference: 23,
  raw: 24,
  s4: 25,
} as const;

/** Codes of values that are not of a type of their own. */
const Pseudo = {
  reference: 255,
  nil: 254,
  globalEnvironment: 253,
  unbound: 252,
  missing: 251,
  base: 250,
  namespace: 249,
  package: 248,
  persistent: 247,
  empty: 242,
  baseEnvironment: 241,
  attributedCall: 240,
  attributedPairlist: 239,
  altrep: 238,
} as const;

/** Functions whose name in serialized code says what the code is for. */
const capable = new Set(
  'system system2 shell eval evalq source sys.source download.file url socketConnection pipe file.remove unlink writeLines Sys.setenv Sys.getenv library.dynam dyn.load .External .Call reg.finalizer install.packages parse'.split(
    ' ',
  ),
);

const deepest = 10_000;

/**
 * Scans R's serialization (.rds, .rda; usually inside gzip, bzip2 or xz). Code in it is data until somebody touches it, except
 * promises: reading a variable of a loaded workspace forces them (CVE-2024-27322), so that one which is not yet forced is dangerous.
 */
export async function scanRds(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string> {
  const report = new FormatReport(scan, member, 'R');
  const head = decodeUtf8(await source.read(0, 5));
  const workspace = /^RD[XAB][23]\n/.test(head);
  const start = workspace ? 5 : 0;
  const mark = decodeUtf8(await source.read(start, 2));
  if (mark !== 'X\n') {
    report.notRead(mark === 'A\n' ? t('rds.ascii-form') : t('rds.native-binary-form'));
    return workspace ? 'rda' : 'rds';
  }
  const reader = new WindowReader(source, scan, start + 2);
  reader.littleEndian = false;
  const state: State = { reader, report, code: 0, promises: 0, symbols: new Set() };
  await report.guard(async () => {
    const version = await reader.u32();
    if (version !== 2 && version !== 3) throw new MalformedError(`version ${version}`, start + 2);
    reader.skip(8);
    if (version === 3) reader.skip(await reader.u32());
    await walk(state);
    if (reader.position < reader.size) throw new MalformedError('bytes after the end', reader.position);
  });
  judge(state);
  return workspace ? 'rda' : 'rds';
}

interface State {
  readonly reader: WindowReader;
  readonly report: FormatReport;
  readonly symbols: Set<string>;
  code: number;
  promises: number;
}

function judge({ report, symbols, code, promises }: State): void {
  const [name] = [...symbols].filter((symbol) => capable.has(symbol));
  if (promises > 0) report.embeddedCode(t('rds.forced-promise'), [...symbols].slice(0, 20).join(' '));
  else if (code > 0 && name !== undefined) report.unreviewed(t('rds.code-calling', name), name);
}

/** What is still to be read, as a stack of actions, so that nesting costs no recursion. */
type Action = 'item' | 'promise' | 'bytecode';

async function walk(state: State): Promise<void> {
  const { reader } = state;
  const open: { action: Action; count: number }[] = [{ action: 'item', count: 1 }];
  const push = (count: number, action: Action = 'item') => {
    if (open.length >= deepest) throw new MalformedError('values nest too deeply', reader.position);
    if (count > reader.size) throw new MalformedError('a count that the file cannot hold', reader.position);
    if (count > 0) open.push({ action, count });
  };
  while (open.length > 0) {
    const top = open[open.length - 1];
    if (top.count-- === 0) open.pop();
    else await item(state, push);
  }
}

async function item(state: State, push: (count: number) => void): Promise<void> {
  const { reader } = state;
  const at = reader.position;
  const flags = await reader.u32();
  const type = flags & 0xff;
  const hasAttributes = (flags & 0x200) !== 0;
  const hasTag = (flags & 0x400) !== 0;
  const after = hasAttributes ? 1 : 0;
  switch (type) {
    case Sexp.symbol:
    case Pseudo.package:
    case Pseudo.namespace:
    case Pseudo.persistent:
      if (type === Sexp.symbol) {
        const [name] = [await charsxp(reader)];
        state.symbols.add(name);
      } else {
        reader.skip(4);
        push(await reader.u32());
      }
      return;
    case Sexp.closure:
    case Sexp.call:
    case Sexp.promise:
    case Sexp.dots:
    case Sexp.pairlist:
    case Pseudo.attributedCall:
    case Pseudo.attributedPairlist: {
      if (type === Sexp.closure || type === Sexp.call || type === Pseudo.attributedCall) state.code++;
      // A promise that has an environment is still to be evaluated.
      if (type === Sexp.promise && hasTag) state.promises++;
      push(after + (hasTag ? 1 : 0) + 2);
      return;
    }
    case Sexp.environment:
      reader.skip(4);
      push(4);
      return;
    case Sexp.special:
    case Sexp.builtin:
      state.symbols.add(decodeUtf8(await reader.bytes(await bounded(reader, await reader.u32(), 1))));
      return;
    case Sexp.char:
      await text(reader);
      return;
    case Sexp.logical:
    case Sexp.integer:
      await skipVector(reader, 4);
      break;
    case Sexp.real:
      await skipVector(reader, 8);
      break;
    case Sexp.complex:
      await skipVector(reader, 16);
      break;
    case Sexp.raw:
      await skipVector(reader, 1);
      break;
    case Sexp.string:
    case Sexp.list:
    case Sexp.expression:
      if (type === Sexp.expression) state.code++;
      push(after);
      push(await vectorLength(reader));
      return;
    case Sexp.externalPointer:
      push(2 + after);
      return;
    case Sexp.weakReference:
    case Sexp.s4:
      break;
    case Pseudo.reference:
      if (flags >>> 8 === 0) reader.skip(4);
      return;
    case Pseudo.altrep:
      push(3);
      return;
    case Pseudo.nil:
    case Pseudo.globalEnvironment:
    case Pseudo.unbound:
    case Pseudo.missing:
    case Pseudo.base:
    case Pseudo.empty:
    case Pseudo.baseEnvironment:
      return;
    case Sexp.bytecode:
      state.code++;
      throw new MalformedError('compiled code, which is not read', at);
    default:
      throw new MalformedError(`type ${type}`, at);
  }
  push(after);
}

async function bounded(reader: WindowReader, count: number, size: number): Promise<number> {
  if (reader.position + count * size > reader.size) throw new MalformedError('truncated', reader.position);
  return count;
}

async function vectorLength(reader: WindowReader): Promise<number> {
  const length = await reader.u32();
  return length === 0xffffffff ? (await reader.u32()) * 2 ** 32 + (await reader.u32()) : length;
}

async function skipVector(reader: WindowReader, size: number): Promise<void> {
  reader.skip((await vectorLength(reader)) * size);
}

/** A CHARSXP inside a symbol, with its flags. */
async function charsxp(reader: WindowReader): Promise<string> {
  const flags = await reader.u32();
  if ((flags & 0xff) !== Sexp.char) throw new MalformedError('a symbol without a name', reader.position);
  return text(reader);
}

async function text(reader: WindowReader): Promise<string> {
  const length = await reader.i32();
  if (length < 0) return 'NA';
  if (length > 1 << 16) {
    reader.skip(length);
    return '';
  }
  return decodeUtf8(await reader.bytes(length));
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'rds',
      rank: Rank.sharedMark,
      recognise: ({ text }) => /^(?:RD[XAB][23]\n)?(?:X\n\0\0\0[\x02\x03]|[AB]\n)/.test(text),
      scan: scanRds,
    },
  ],
  endings: ['rds', 'rda'],
  readme: [
    {
      row: 16,
      models: 'R `.rds`, `.rda`',
      judged: 'promises, calls in code',
      notJudged: 'bytecode (incomplete), ASCII form (unsupported)',
    },
  ],
};
