/** Element types by numpy's type strings. Source: numpy reference, array interface protocol, `typestr`. */

const types: Record<string, string> = {
  b1: 'BOOL',
  '?': 'BOOL',
  u1: 'U8',
  u2: 'U16',
  u4: 'U32',
  u8: 'U64',
  i1: 'I8',
  i2: 'I16',
  i4: 'I32',
  i8: 'I64',
  f2: 'F16',
  f4: 'F32',
  f8: 'F64',
  c8: 'C64',
  c16: 'complex128',
};

/** An element type and its byte order; `dtype` is undefined where the bytes are no numbers that we know. */
export function numpyDtype(text: string): { dtype: string | undefined; bigEndian: boolean } {
  const match = /^([<>|=]?)([a-zA-Z?]\d*)$/.exec(text);
  if (match === null || !Object.hasOwn(types, match[2])) return { dtype: undefined, bigEndian: false };
  return { dtype: types[match[2]], bigEndian: match[1] === '>' };
}
