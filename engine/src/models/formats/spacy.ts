import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { utf8 } from '../../bytes/text';
import { Cost } from '../../meter';
import { type ModelFormat, Rank } from '../scan/format';
import { dataAt } from '../scan/memberNames';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, shorten } from './formatReport';
import { Bytes, extension, type MsgpackValue, Pairs, readMsgpack } from './msgpackTree';
import { answersSoon } from './patternCost';
import { MalformedError, WindowReader } from './windowReader';

/*
 * What spaCy keeps in the folder of a pipeline as msgpack: weights of a component, as thinc writes them, and the rules of a tokenizer. Arrays are
 * maps with keys of bytes. A layer of another library brings a file of that library inside. A tokenizer's expressions are compiled, and tried
 * on its exceptions, while it is loaded. Source: thinc 8.3, `Model.from_dict` and shims/; spaCy 3.8, tokenizer.pyx; srsly 2.5.
 */

const modelKeys = new Set(['nodes', 'attrs', 'params', 'shims']);
const patternKeys = ['prefix_search', 'suffix_search', 'infix_finditer', 'token_match', 'url_match'];
const tokenizerKeys = new Set([...patternKeys, 'exceptions', 'faster_heuristics']);
/** What a layer of another library keeps in its own map: PyTorch's state, the whole of TorchScript, MXNet's parameters. */
const shimFiles = ['state', 'model'];

/** SHA-256 of expressions of spaCy's own that go back often, and not far: of all addresses, of French, of Hungarian. Source: spaCy 3.8, lang/. */
const reviewedPatterns = new Set([
  '7adb1342672774f94ffb32ef3bc6eb2f7a5a803ab8c51920bba19c34fd9cec14',
  '52070ecee59516e7e9ff5d79aeaec973ef15fcf68c34021021bc293f52bd4173',
  'af444f56ff3f9e4cf60c9e4537c303bcfbb8472db4b2740ec53b944300797f00',
]);
/** Characters of the longest exception: what answers soon for one of them does not for a whole book. */
const maxException = 200;

/** Every value in a value, itself included; without recursion. */
function* valuesIn(root: MsgpackValue): Generator<MsgpackValue> {
  const open: MsgpackValue[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    if (next instanceof Pairs) for (const [, value] of next.entries) open.push(value);
    else if (Array.isArray(next)) for (const value of next) open.push(value);
  }
}

const product = (sizes: readonly MsgpackValue[]) =>
  sizes.reduce<number>((all, size) => (typeof size === 'number' && size >= 0 ? all * size : Number.NaN), 1);

/** Whether a map that stands for an array has the bytes of its shape. */
function isWhole(array: Pairs): boolean {
  const type = array.get('b:type');
  const data = array.get('b:data');
  const bytes = typeof type === 'string' ? /^[<>|=][?biufc](\d{1,2})$/.exec(type)?.[1] : undefined;
  if (bytes === undefined || !(data instanceof Bytes)) return false;
  if (array.get('b:nd') !== true) return data.length === Number(bytes);
  const kind = array.get('b:kind');
  const shape = array.get('b:shape');
  const isPlain = kind === undefined || kind === '' || (kind instanceof Bytes && kind.length === 0);
  return isPlain && Array.isArray(shape) && product(shape) * Number(bytes) === data.length;
}

class SpacyReader {
  constructor(
    private readonly report: FormatReport,
    private readonly source: ByteSource,
  ) {}

  /** A value that begins at a place and fills so many bytes. */
  private async tree(start: number, length: number): Promise<MsgpackValue> {
    const { scan } = this.report;
    const reader = new WindowReader(this.source, scan, start);
    const root = await readMsgpack(scan, reader);
    if (reader.position !== start + length) throw new MalformedError('length of a value', start);
    this.judgeValues(root, start);
    return root;
  }

  private judgeValues(root: MsgpackValue, start: number): void {
    for (const value of valuesIn(root)) {
      if (value === extension) throw new MalformedError('an extension of msgpack', start);
      if (value instanceof Pairs && value.get('b:nd') !== undefined && !isWhole(value))
        throw new MalformedError('an array of another size', start);
    }
  }

  async scan(): Promise<void> {
    const root = await this.tree(0, this.source.size);
    if (!(root instanceof Pairs)) throw new MalformedError('no map', 0);
    const isModel = root.get('nodes') !== undefined;
    const known = isModel ? modelKeys : tokenizerKeys;
    for (const [key] of root.entries) if (!known.has(key)) this.report.notRead(shorten(key));
    if (isModel) await this.model(root);
    else this.tokenizer(root);
  }

  private async model(root: Pairs): Promise<void> {
    const [attrs, shims] = [root.get('attrs'), root.get('shims')];
    if (!Array.isArray(attrs) || !Array.isArray(shims)) throw new MalformedError('no layers', 0);
    // Settings of a layer are values of msgpack of their own.
    for (const map of attrs.flatMap((layer) => (layer instanceof Pairs ? layer.entries : [])))
      if (map[1] instanceof Bytes) await this.tree(map[1].start, map[1].length);
    for (const shim of shims.flat()) await this.shim(shim);
  }

  private async shim(shim: MsgpackValue): Promise<void> {
    if (!(shim instanceof Bytes)) throw new MalformedError('a layer of another library', 0);
    const inside = await this.tree(shim.start, shim.length).catch((error: unknown) => {
      if (error instanceof MalformedError) return undefined;
      throw error;
    });
    const files = inside instanceof Pairs ? shimFiles.map((key) => inside.get(key)) : [shim];
    for (const file of files) if (file instanceof Bytes) await this.file(file);
    if (!files.some((file) => file instanceof Bytes))
      throw new MalformedError('a layer of another library', shim.start);
  }

  private async file({ start, length }: Bytes): Promise<void> {
    const { scan, member } = this.report;
    const slice = new SliceSource(this.source.name, this.source, start, length);
    const found = await scan.nested.scan(scan, slice, [...member, dataAt(start)], true);
    if (found === undefined) throw new MalformedError('a layer of another library', start);
  }

  private tokenizer(root: Pairs): void {
    for (const key of patternKeys) {
      const pattern = root.get(key);
      if (typeof pattern !== 'string') continue;
      this.report.scan.meter.spend(pattern.length * Cost.parsed);
      if (!answersSoon(pattern) && !this.isReviewed(pattern)) this.report.slowPattern(`${key} ${pattern}`);
    }
    const exceptions = root.get('exceptions');
    if (exceptions instanceof Pairs && exceptions.entries.some(([text]) => text.length > maxException))
      throw new MalformedError('an exception that is too long', 0);
  }

  private isReviewed(pattern: string): boolean {
    const hash = this.report.scan.options.platform.sha256();
    hash.update(utf8.encode(pattern));
    return reviewedPatterns.has(hash.hex());
  }
}

/** A map of at least as many keys, the first of which is one of theirs. */
const mark =
  /^(?:[\x84-\x8f](?:\xa5(?:nodes|attrs|shims)|\xa6params)[\x90-\x9f\xdc\xdd]|[\x81-\x8f](?:\xad(?:prefix_search|suffix_search)|\xaeinfix_finditer|\xabtoken_match|\xa9url_match|\xaaexceptions|\xb1faster_heuristics|\xa5vocab[\xc4-\xc6]))/;

async function scanSpacy(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'spaCy');
  await report.guard(() => new SpacyReader(report, source).scan());
  return 'spacy';
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'spacy',
      rank: Rank.mark,
      // Of thinc 8, and of a tokenizer; the keys of a map have no order.
      recognise: ({ text }) => mark.test(text),
      scan: scanSpacy,
    },
  ],
};
