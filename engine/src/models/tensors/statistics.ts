import { t } from '../../../../l10n/messages';
import { bytesOf } from '../../convert/gather';
import { eachLeaf } from '../../convert/select';
import { type ElementReader, elementReader } from './elements';
import { dtypeBytes, RefusedError, type Tensor, type TensorFile, tensorBytes } from './tensor';

/** Bars of a histogram. */
const barCount = 48;

/** How often numbers lie in stretches of equal width between the smallest and the largest. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** What the numbers of a tensor are like. All of them were read. */
export interface TensorStatistics {
  readonly dtype: string;
  /** Numbers; of complex elements there are two each, the real and the imaginary part. */
  readonly count: number;
  readonly isComplex: boolean;
  readonly zeros: number;
  readonly nans: number;
  readonly infinities: number;
  /** What follows is of the finite numbers, and missing where there is none. `min` and `max` are spelled as short as their type allows. */
  readonly min?: string;
  readonly max?: string;
  readonly mean?: number;
  /** Of the whole population: numpy's `std`. */
  readonly std?: number;
  readonly histogram?: Histogram;
}

/** Told how many bytes are read, and of how many. */
type Progress = (done: number, total: number) => void;

/** The tensor at a place of the file's table, with its name. @throws RefusedError where none is there, or its numbers are not read. */
export function tensorAt({ root }: TensorFile, place: number): { name: string; tensor: Tensor } {
  let index = 0;
  let found: { name: string; tensor: Tensor } | undefined;
  let refusal = new RefusedError('changed', t('statistics.file-changed'));
  eachLeaf(root, (name, leaf) => {
    if (leaf.kind !== 'tensor' && leaf.kind !== 'refused') return;
    if (index++ !== place) return;
    if (leaf.tensor !== undefined) found = { name, tensor: leaf.tensor };
    const { dtype = '' } = leaf.kind === 'tensor' ? leaf.tensor : leaf;
    refusal =
      leaf.kind === 'refused' && (leaf.refusal.id === 'quantised' || /^(?:I?Q|TQ)\d|FP4$/.test(dtype))
        ? new RefusedError('quantised', t('statistics.quantised', dtype))
        : new RefusedError('not-read', t('statistics.numbers-not-read'));
  });
  if (found === undefined) throw refusal;
  return found;
}

/**
 * Reads all numbers of a tensor: once where they have few patterns, else twice, because bars need the ends.
 * @throws RefusedError where they cannot be read; CancelledError.
 */
export async function statisticsOf(tensor: Tensor, progress: Progress): Promise<TensorStatistics> {
  const reader = elementReader(tensor.dtype);
  if (reader === undefined)
    throw /^qu?int/.test(tensor.dtype)
      ? new RefusedError('quantised', t('statistics.quantised', tensor.dtype))
      : new RefusedError('not-read', t('statistics.numbers-not-read'));
  refuseRepetition(tensor);
  const passes = reader.kind === 'wide' ? 2 : 1;
  const total = tensorBytes(tensor) * passes;
  let done = 0;
  const blocks = async (visit: (bytes: Uint8Array) => void) => {
    for await (const bytes of bytesOf(tensor)) {
      visit(bytes);
      done += bytes.length;
      progress(done, total);
    }
  };
  const { moments, bars } = await (reader.kind === 'wide'
    ? readWide(reader, blocks)
    : readPatterns(reader, blocks));
  const { count, zeros, nans, infinities, min, max, mean, squares } = moments;
  const finite = count - nans - infinities;
  return {
    dtype: tensor.dtype,
    count,
    isComplex: tensor.dtype === 'C64' || tensor.dtype.startsWith('complex'),
    zeros,
    nans,
    infinities,
    ...(finite === 0 ? {} : { min: reader.spell(min), max: reader.spell(max), histogram: bars.histogram }),
    // Sums of the largest numbers have no number of 64 bits.
    ...(finite > 0 && Number.isFinite(mean) ? { mean } : {}),
    ...(finite > 0 && Number.isFinite(squares) ? { std: Math.sqrt(squares / finite) } : {}),
  };
}

/** A view that shows the same bytes over and over can have more elements than anybody has time for. */
function refuseRepetition(tensor: Tensor): void {
  const { size } = tensor.storage.source;
  if (tensorBytes(tensor) > Math.max(size, 1 << 24) + (dtypeBytes(tensor.dtype) ?? 1))
    throw new RefusedError('repetition', t('statistics.repeats-itself'));
}

type Blocks = (visit: (bytes: Uint8Array) => void) => Promise<void>;

interface Read {
  readonly moments: Moments;
  readonly bars: Bars;
}

async function readWide(reader: ElementReader & { kind: 'wide' }, blocks: Blocks): Promise<Read> {
  const moments = new Moments();
  await blocks((bytes) => moments.addBlock(reader.decode(bytes)));
  const bars = new Bars(moments.min, moments.max);
  await blocks((bytes) => {
    for (const value of reader.decode(bytes)) bars.add(value, 1);
  });
  return { moments, bars };
}

async function readPatterns(reader: ElementReader & { kind: 'patterns' }, blocks: Blocks): Promise<Read> {
  const values = reader.values();
  const counts = new Float64Array(values.length);
  await blocks((bytes) => {
    // Pairs of bytes, whatever the block begins at.
    if (reader.unit === 1) for (const byte of bytes) counts[byte]++;
    else for (let at = 0; at + 1 < bytes.length; at += 2) counts[bytes[at] | (bytes[at + 1] << 8)]++;
  });
  const moments = new Moments();
  for (const [pattern, count] of counts.entries()) moments.add(values[pattern], count);
  const bars = new Bars(moments.min, moments.max);
  for (const [pattern, count] of counts.entries()) bars.add(values[pattern], count);
  return { moments, bars };
}

/** Counts and moments. Means and squares of parts are put together as by Chan, Golub and LeVeque (1979), which loses no digits. */
class Moments {
  count = 0;
  zeros = 0;
  nans = 0;
  infinities = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  mean = 0;
  /** Sum of the squares of the distances from the mean. */
  squares = 0;
  private finite = 0;

  /** Adds a number that is there `count` times. */
  add(value: number, count: number): void {
    if (count === 0) return;
    this.count += count;
    if (Number.isNaN(value)) this.nans += count;
    else if (!Number.isFinite(value)) this.infinities += count;
    else {
      if (value === 0) this.zeros += count;
      this.reach(value, value);
      this.join(count, value, 0);
    }
  }

  addBlock(numbers: ArrayLike<number>): void {
    let [sum, finite, zeros, nans] = [0, 0, 0, 0];
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = 0; index < numbers.length; index++) {
      const value = numbers[index];
      // Neither of no number nor of infinity the difference from itself is 0.
      if (value - value !== 0) {
        if (Number.isNaN(value)) nans++;
        continue;
      }
      finite++;
      if (value === 0) zeros++;
      if (value < min) min = value;
      if (value > max) max = value;
      sum += value;
    }
    this.count += numbers.length;
    this.nans += nans;
    this.infinities += numbers.length - finite - nans;
    this.zeros += zeros;
    if (finite === 0) return;
    const mean = sum / finite;
    let squares = 0;
    for (let index = 0; index < numbers.length; index++) {
      const distance = numbers[index] - mean;
      if (distance - distance === 0) squares += distance * distance;
    }
    this.reach(min, max);
    this.join(finite, mean, squares);
  }

  private reach(min: number, max: number): void {
    this.min = Math.min(this.min, min);
    this.max = Math.max(this.max, max);
  }

  private join(count: number, mean: number, squares: number): void {
    const all = this.finite + count;
    const distance = mean - this.mean;
    this.mean += distance * (count / all);
    this.squares += squares + distance * distance * this.finite * (count / all);
    this.finite = all;
  }
}

/** As numpy's `histogram`: what lies on an edge belongs to the bar above it, and the largest number to the last one. */
class Bars {
  private readonly counts: number[];
  private readonly edges: Float64Array;
  private readonly scale: number;

  constructor(
    private readonly from: number,
    private readonly to: number,
  ) {
    const count = from === to ? 1 : barCount;
    this.counts = new Array<number>(count).fill(0);
    // The distance between the ends may itself have no number of 64 bits.
    this.scale = Number.isFinite(to - from) ? 1 : 0.5;
    const [start, end] = [from * this.scale, to * this.scale];
    const step = (end - start) / count;
    this.edges = Float64Array.from({ length: count + 1 }, (_, edge) => edge * step + start);
    this.edges[count] = end;
  }

  get histogram(): Histogram {
    const { from, to, counts } = this;
    return { from, to, counts };
  }

  add(value: number, count: number): void {
    if (count === 0 || value - value !== 0) return;
    const { counts, edges, scale } = this;
    const last = counts.length - 1;
    const scaled = value * scale;
    const place = ((scaled - edges[0]) / (edges[last + 1] - edges[0])) * counts.length;
    // Where both ends are one number, there is one bar.
    let bar = place < last ? Math.floor(place) : last;
    if (scaled < edges[bar]) bar--;
    else if (bar < last && scaled >= edges[bar + 1]) bar++;
    counts[bar] += count;
  }
}
