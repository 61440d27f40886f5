import { Random } from '../support/random';
import { program } from './programs';

/** Loaders whose files hold more than a plain pickle. */
export const loaders = ['joblib', 'torch-zip', 'torch-legacy'] as const;
export type Loader = (typeof loaders)[number];

const text = (value: string): number[] => [0x58, value.length, 0, 0, 0, ...Buffer.from(value, 'latin1')];
const global = (module: string, name: string): number[] => [
  0x63,
  ...Buffer.from(`${module}\n${name}\n`, 'latin1'),
];
const pop = 0x30;
const posix = [...global('posix', 'system'), 0x29, 0x52, pop];

/** A program for a loader: random opcodes between pieces that only this loader reads in its way; some are damaged. */
export function loaderProgram(loader: Loader, seed: number, index: number): Uint8Array {
  const random = new Random(seed * 31 + index * 7 + loaders.indexOf(loader));
  const piece = loader === 'joblib' ? array : (from: Random) => tensor(from, loader);
  const bytes: number[] = random.chance(0.8) ? [0x80, 2 + random.below(3)] : [];
  for (let i = 0; i <= random.below(3); i++) {
    if (random.chance(0.7)) bytes.push(...piece(random), pop);
    if (random.chance(0.4)) bytes.push(...posix);
  }
  bytes.push(...program(seed, index));
  for (let i = random.chance(0.25) ? random.below(4) : 0; i > 0; i--)
    bytes[random.below(bytes.length)] = random.below(256);
  return Uint8Array.from(bytes);
}

/** An array as joblib writes it, with numbers that may lie, and its raw bytes, which may be opcodes. */
function array(random: Random): number[] {
  const count = random.below(12);
  const type = random.pick(['f8', 'u1', 'b1', 'i4', 'S3', 'U2', 'V5', '<f4', '|O', 'O8', 'M8', 'c16']);
  const size = type.includes('O') ? 0 : Number(/\d+$/.exec(type)?.[0] ?? 1) * (type.startsWith('U') ? 4 : 1);
  const alignment = random.pick([undefined, 'none', 16] as const);
  const fields = [
    ...text('subclass'),
    ...global('numpy', 'ndarray'),
    ...text('shape'),
    ...random.pick([
      [0x4b, count, 0x85],
      [0x4b, count, 0x4b, 1, 0x86],
    ]),
    ...text('order'),
    ...text(random.pick(['C', 'F'])),
    ...text('dtype'),
    ...[...global('numpy', 'dtype'), ...text(type), 0x89, 0x88, 0x87, 0x52],
    ...text('allow_mmap'),
    0x88,
    ...(alignment === undefined
      ? []
      : [...text('numpy_array_alignment_bytes'), ...(alignment === 'none' ? [0x4e] : [0x4b, alignment])]),
  ];
  const wrapper = [...global('joblib.numpy_pickle', 'NumpyArrayWrapper'), 0x29, 0x81, 0x7d, 0x28];
  const head = [...wrapper, ...fields, 0x75, 0x62];
  // An array of objects is a pickle of its own.
  if (type.includes('O')) {
    const made = [...global('numpy', 'ndarray'), 0x4b, 2, 0x85, 0x85, 0x52];
    return [...head, 0x80, 2, ...posix, ...(random.chance(0.9) ? made : [0x4e]), 0x2e];
  }
  const padding = alignment === 16 ? random.below(16) : 0;
  const length = count * size + (random.chance(0.1) ? random.below(3) : 0);
  const filler = random.chance(0.5) ? [...posix, 0x2e] : [random.below(256), random.below(256)];
  const raw = Array.from({ length: padding + length }, (_, i) => filler[i % filler.length]);
  return [...head, ...(alignment === 16 ? [padding] : []), ...raw];
}

/** What torch's persistent ids stand for: a storage, the tensor over it, or a container whose class the id itself names. */
function tensor(random: Random, loader: Loader): number[] {
  const storage = [
    0x28,
    ...text(random.chance(0.95) ? 'storage' : 'other'),
    ...global('torch', 'FloatStorage'),
    ...text('0'),
    ...text('cpu'),
    // The legacy format names a view, too; a count that is wrong is an error.
    ...[0x4b, 8, ...((loader === 'torch-legacy') === random.chance(0.95) ? [0x4e] : []), 0x74, 0x51],
  ];
  const container = [
    ...[0x28, ...text('module'), ...global(random.pick(['a.b', 'posix']), random.pick(['C', 'system']))],
    ...[0x4e, 0x4e, 0x74, 0x51],
    ...random.pick([[], [0x29, 0x52], [0x29, 0x81], [0x7d, 0x62]]),
  ];
  if (loader === 'torch-legacy' && random.chance(0.4)) return container;
  if (random.chance(0.2)) return storage;
  return [
    ...global('torch._utils', '_rebuild_tensor_v2'),
    ...[0x28, ...storage, 0x4b, 0, 0x4b, 2, 0x85, 0x4b, 1, 0x85, 0x89],
    ...[...global('collections', 'OrderedDict'), 0x29, 0x52, 0x74, 0x52],
  ];
}
