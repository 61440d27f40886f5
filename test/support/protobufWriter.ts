/** A field of a message: a number, a text, or messages inside it. */
export type Field = readonly [number: number, value: number | string | readonly Field[]];

/** A message of these fields. */
export function encode(fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [varint(number << 3), varint(value)];
      const bytes = typeof value === 'string' ? Buffer.from(value) : encode(value);
      return [varint((number << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; bytes.push(rest & 127) && rest > 127; rest >>>= 7) bytes[bytes.length - 1] |= 128;
  return Buffer.from(bytes);
}
