import type { Random } from '../support/random';
import { storedZip } from '../support/zip';
import { PickleWriter } from './pickleWriter';

/*
 * Random checkpoints of torch: storages and views of them that are right, or lie about one of their numbers. torch 2.10 and newer refuses
 * what lies, so that a file that is called safe must load.
 */

/** Storage classes, with the bytes of one element. */
const classes = [
  ['FloatStorage', 4],
  ['DoubleStorage', 8],
  ['LongStorage', 8],
  ['HalfStorage', 2],
  ['BFloat16Storage', 2],
  ['ByteStorage', 1],
  ['BoolStorage', 1],
  ['ComplexFloatStorage', 8],
] as const;

/** One storage of a file. */
interface Stored {
  readonly key: string;
  readonly name: string;
  readonly width: number;
  readonly count: number;
}

/** A checkpoint under the name that its container has. */
export function randomTorchFile(random: Random): { readonly name: string; readonly bytes: Uint8Array } {
  const isZip = random.chance(0.6);
  const stored = Array.from({ length: 1 + random.below(3) }, (_, index): Stored => {
    const [name, width] = random.pick(classes);
    return { key: String(index), name, width, count: random.below(12) };
  });
  const file = new TorchFile(random, stored, !isZip);
  const pickle = file.pickle();
  return isZip
    ? { name: 'graph.pt', bytes: zip(pickle, stored) }
    : { name: 'graph.pth', bytes: legacy(pickle, file.used) };
}

class TorchFile {
  /** Storages that a tensor names, in the order of their first use. */
  readonly used: Stored[] = [];
  private readonly out = new PickleWriter(2);

  constructor(
    private readonly random: Random,
    private readonly stored: readonly Stored[],
    private readonly isLegacy: boolean,
  ) {}

  pickle(): Uint8Array {
    const { random, out } = this;
    // Most lies are told alone: two could hide each other.
    const lies = random.chance(0.5) ? 1 : 0;
    out.begin().emptyList();
    const tensors = 1 + random.below(3);
    const liar = random.below(tensors);
    for (let index = 0; index < tensors; index++) {
      this.tensor(lies > 0 && index === liar);
      out.append();
    }
    return out.stop();
  }

  private tensor(lies: boolean): void {
    const { random, out } = this;
    const storage = random.pick(this.stored);
    const lie = lies
      ? random.pick(['count', 'offset', 'size', 'stride', 'class', 'item'] as const)
      : undefined;
    const dimensions = random.below(3);
    const sizes: number[] = [];
    for (let axis = 0, left = storage.count; axis < dimensions; axis++) {
      const size = 1 + random.below(Math.max(1, left));
      sizes.push(left === 0 ? 0 : size);
      left = Math.floor(left / size);
    }
    const strides = sizes.map((_, axis) =>
      sizes.slice(axis + 1).reduce((product, size) => product * size, 1),
    );
    const needed = sizes.length === 0 ? 1 : sizes.reduce((product, size) => product * size, 1);
    // A number alone needs an element.
    if (needed > storage.count) sizes.splice(0, sizes.length, 0);
    if (strides.length !== sizes.length) strides.splice(0, strides.length, 1);
    const room = sizes.includes(0) ? 0 : storage.count - needed;
    const offset = random.below(room + 1) + (lie === 'offset' ? room + 1 + random.below(1 << 20) : 0);
    if (lie === 'size') sizes.push(2 + random.below(1 << 16));
    if (lie === 'size') strides.push(1 + random.below(8));
    if (lie === 'stride' && strides.length > 0) strides[0] += 1 + random.below(1 << 20);
    const typed = random.chance(0.2);
    if (typed)
      out
        .global('torch._tensor._rebuild_from_type_v2')
        .global('torch._utils._rebuild_tensor_v2')
        .global('torch.nn.parameter.Parameter');
    else out.global('torch._utils._rebuild_tensor_v2');
    this.storage(storage, lie);
    out.scalar(offset);
    for (const numbers of [sizes, strides]) {
      for (const number of numbers) out.scalar(number);
      out.tuple(numbers.length);
    }
    out.scalar(false).global('collections.OrderedDict').tuple(0).reduce().tuple(6);
    if (typed) out.emptyDict().tuple(4);
    out.reduce();
    if (lie === 'item') out.scalar(0).scalar(1).setItem();
  }

  private storage(storage: Stored, lie: string | undefined): void {
    const { random, out } = this;
    if (!this.used.includes(storage)) this.used.push(storage);
    const name = lie === 'class' ? 'ComplexDoubleStorage' : storage.name;
    const count = storage.count + (lie === 'count' ? 1 + random.below(1 << 20) : 0);
    out.text('storage').global(`torch.${name}`).text(storage.key).text('cpu').scalar(count);
    if (this.isLegacy) out.scalar(null);
    out.tuple(this.isLegacy ? 6 : 5).persistentId();
  }
}

const bytesOf = ({ count, width }: Stored) => Buffer.alloc(count * width);

function zip(pickle: Uint8Array, stored: readonly Stored[]): Uint8Array {
  return storedZip({
    'm/data.pkl': Buffer.from(pickle),
    'm/byteorder': Buffer.from('little'),
    ...Object.fromEntries(stored.map((storage) => [`m/data/${storage.key}`, bytesOf(storage)])),
    'm/version': Buffer.from('3\n'),
  });
}

/** torch's magic number, its version, and the machine's kind. */
const legacyHead = Buffer.from(
  '\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.\x80\x02}X\x0d\0\0\0little_endian\x88s.',
  'latin1',
);

function legacy(pickle: Uint8Array, used: readonly Stored[]): Uint8Array {
  const keys = new PickleWriter(2);
  keys.begin().emptyList();
  for (const { key } of used) keys.text(key).append();
  const storages = used.flatMap((storage) => {
    const count = Buffer.alloc(8);
    count.writeUInt32LE(storage.count);
    return [count, bytesOf(storage)];
  });
  return Buffer.concat([legacyHead, pickle, keys.stop(), ...storages]);
}
