import { formats } from '../hostile/formats';
import { pickles } from '../hostile/pickles';
import type { Shape } from '../hostile/shape';
import { python, texts } from '../hostile/texts';
import type { Random } from '../support/random';

const shapes: readonly Shape[] = [...pickles, ...formats, ...python, ...texts];
/** Longer files only take longer. */
const maxLength = 60_000;

/** A shape that is known to be dear, of a random size. */
export function grownShape(random: Random): { readonly file: string; readonly bytes: Uint8Array } {
  const { file, n, make } = random.pick(shapes);
  return { file, bytes: make(1 + random.below(n)).subarray(0, maxLength) };
}

/** Changes what formats are made of: numbers that are lengths, counts or places, what is repeated, and what stands inside what. */
export function mutateParts(random: Random, original: Uint8Array): Uint8Array {
  const bytes = Buffer.from(original);
  if (bytes.length < 16) return bytes;
  const at = random.below(bytes.length - 8);
  switch (random.below(5)) {
    case 0: {
      // A number of four bytes, in either order.
      const value = random.pick([0, 1, at, bytes.length, 0x7fffffff, 0xffffffff, random.below(1 << 16)]);
      if (random.chance(0.5)) bytes.writeUInt32LE(value, at);
      else bytes.writeUInt32BE(value, at);
      return bytes;
    }
    case 1: {
      // A number that is there already, a little more or less.
      bytes[at] = (bytes[at] + random.pick([-1, 1, 127, 128])) & 255;
      return bytes;
    }
    case 2: {
      // A part, again and again.
      const part = bytes.subarray(at, at + 1 + random.below(64));
      const times = Math.max(1, Math.floor(random.below(maxLength) / part.length));
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: times }, () => part),
        bytes.subarray(at),
      ]).subarray(0, maxLength);
    }
    case 3: {
      // A place that points elsewhere: four bytes of one place at another.
      bytes.copy(bytes, at, random.below(bytes.length - 8), random.below(bytes.length - 8) + 8);
      return bytes;
    }
    default:
      // The whole inside itself.
      return Buffer.concat([bytes.subarray(0, at), bytes, bytes.subarray(at)]).subarray(0, maxLength);
  }
}

/** Changes what texts are made of: lines of two of them, their indentation, their order, what ends them, and how they are quoted. */
export function mutateLines(random: Random, original: Uint8Array, other: Uint8Array): Uint8Array {
  const lines = Buffer.from(original).toString('latin1').split('\n');
  const others = Buffer.from(other).toString('latin1').split('\n');
  for (let edit = 0; edit <= random.below(8); edit++) {
    const at = random.below(lines.length);
    const [line] = lines.slice(at, at + 1);
    const changed: () => string[] = random.pick([
      () => [' '.repeat(random.below(8)) + line],
      () => [line.trimStart()],
      () => [line, line],
      () => [],
      () => [random.pick(others), line],
      () => [random.pick(lines), line],
      () => [`${line}\r`],
      () => [
        line + random.pick(['"', "'", '{', '}', '[', '(', '${{', '{{', '#', '\\', ':', '&a', '*a', '\0']),
      ],
      () => [line.replace(/\d+/, random.pick(['-1', '0', '1e999', '99999999999999999999', '0x7fffffff']))],
      () => [
        line.replace(/[\w.-]+/, random.pick(['__proto__', 'constructor', 'toString', '', 'null', '<<'])),
      ],
    ]);
    lines.splice(at, 1, ...changed());
    if (lines.length === 0) lines.push('');
  }
  return Buffer.from(lines.join('\n'), 'latin1').subarray(0, maxLength);
}
