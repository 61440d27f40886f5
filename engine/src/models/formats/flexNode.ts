/*
 * Options of a Flex operator, which runs TensorFlow's own kernels: a flexbuffer of the operator's name and of the node, as `NodeDef`, that is
 * run whatever the name is. Sources: tensorflow/lite/delegates/flex/kernel.cc (`InitializeNodeDef`), flatbuffers/flexbuffers.h.
 */

/** Types of flexbuffers. */
const [stringType, mapType, vectorType] = [5, 9, 10];

/** The bytes of the node in the options; undefined where they are no vector whose second element is a text. */
export function flexNodeOf(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.length - 2;
  const root = bytes[bytes.length - 1];
  const vector = follow(bytes, end - root, root, bytes[end]);
  if (vector === undefined || (vector.type !== vectorType && vector.type !== mapType)) return undefined;
  const length = numberAt(bytes, vector.at - vector.width, vector.width);
  if (length === undefined || length < 2) return undefined;
  // Types of the elements stand behind them.
  const type = bytes[vector.at + length * vector.width + 1];
  const text = follow(bytes, vector.at + vector.width, vector.width, type);
  if (text?.type !== stringType) return undefined;
  const size = numberAt(bytes, text.at - text.width, text.width);
  return size === undefined || text.at + size > bytes.length
    ? undefined
    : bytes.subarray(text.at, text.at + size);
}

/** Where a value lies whose offset stands here, backwards; its packed type says how wide its own numbers are. */
function follow(
  bytes: Uint8Array,
  at: number,
  width: number,
  packed: number | undefined,
): { at: number; width: number; type: number } | undefined {
  const offset = numberAt(bytes, at, width);
  if (offset === undefined || packed === undefined || offset > at) return undefined;
  return { at: at - offset, width: 1 << (packed & 3), type: packed >> 2 };
}

function numberAt(bytes: Uint8Array, at: number, width: number): number | undefined {
  if (at < 0 || at + width > bytes.length || ![1, 2, 4, 8].includes(width)) return undefined;
  let value = 0;
  for (let index = width - 1; index >= 0; index--) value = value * 256 + bytes[at + index];
  return value;
}
