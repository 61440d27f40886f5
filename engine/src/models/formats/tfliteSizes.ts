import type { FlatTable } from './flatbuffer';
import type { WindowReader } from './windowReader';

/*
 * TensorFlow Lite allocates what a model is given, gives and keeps, all at once, and what passes between operators as long as it is
 * needed, before anything runs (`AllocateTensors`). Sizes are those that the file declares. Source: tensorflow/lite/arena_planner.cc.
 */

const SubGraph = { inputs: 1, outputs: 2 } as const;
const Tensor = { shape: 0, type: 1, variable: 5 } as const;

/** Bytes of an element by the number of its type; of texts and resources the tensor holds none. */
const widths = [4, 2, 4, 1, 8, 0, 1, 2, 8, 1, 8, 16, 8, 0, 0, 4, 2, 1];
const gigabyte = 2 ** 30;
/** Gigabytes that no model for phones is given or keeps at once, and that no tensors of one have together. */
const [maxKept, maxAll] = [gigabyte, 16 * gigabyte];
/** Weights are tensors too; of the smallest types a byte of the file holds some. */
const byByte = 4;
/** Dimensions of a tensor, and tensors that a model is given or gives, that are read: what has more is taken for the largest. */
const [maxRank, maxOuter] = [64, 10_000];

/** Adds up what the interpreter allocates. */
export class TfliteSizes {
  private kept = 0;
  private all = 0;
  private largest = 0;

  constructor(private readonly reader: WindowReader) {}

  async addGraph(graph: FlatTable, tensors: AsyncIterable<FlatTable>): Promise<void> {
    const inputs = await this.numbers(graph, SubGraph.inputs, maxOuter);
    const outputs = await this.numbers(graph, SubGraph.outputs, maxOuter);
    const outer = inputs && outputs && new Set([...inputs, ...outputs]);
    let index = 0;
    for await (const tensor of tensors) {
      const bytes = await this.bytesOf(tensor);
      this.all += bytes;
      this.largest = Math.max(this.largest, bytes);
      const isOuter = outer?.has(index) ?? true;
      if (isOuter || (await tensor.u8(Tensor.variable)) !== 0) this.kept += bytes;
      index++;
    }
  }

  /** Bytes that a file of `size` bytes makes the interpreter allocate; undefined where that is usual. */
  beyond(size: number): number | undefined {
    const kept = Math.max(this.kept, this.largest);
    if (kept > Math.max(maxKept, byByte * size)) return kept;
    return this.all > Math.max(maxAll, byByte * size) ? this.all : undefined;
  }

  /** The numbers of a vector; undefined for more than `most`. */
  private async numbers(table: FlatTable, field: number, most: number): Promise<number[] | undefined> {
    const { start, length } = await table.vector(field, 4);
    if (length > most) return undefined;
    this.reader.position = start;
    const values: number[] = [];
    while (values.length < length) values.push(await this.reader.i32());
    return values;
  }

  /** What is not known (-1) has one element until somebody resizes it. */
  private async bytesOf(tensor: FlatTable): Promise<number> {
    const width = widths[await tensor.u8(Tensor.type)] ?? 8;
    const shape = await this.numbers(tensor, Tensor.shape, maxRank);
    if (shape === undefined) return Number.POSITIVE_INFINITY;
    return shape.reduce((bytes, size) => bytes * Math.max(size, size < 0 ? 1 : 0), width);
  }
}
