import type { FlatTable } from './flatbuffer';
import { MalformedError, type WindowReader } from './windowReader';

/*
 * Inputs that operators of TensorFlow Lite can do without: the number -1 stands in the place of the tensor. Kernels follow any other without a
 * look. Source: tensorflow/lite/kernels, where they call GetOptionalInputTensor.
 */

/** Inputs of one direction of an LSTM: of the gate that a coupled one lacks, peepholes, projection. */
const gates = [1, 5, 9, 10, 11, 12, 16, 17];
const lstm = [...gates, 20, 21, 22, 23];
const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** By the number of the builtin: which inputs may be left out. */
const optional: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  (
    [
      [3, [2]], // CONV_2D
      [4, [2]], // DEPTHWISE_CONV_2D
      [9, [2]], // FULLY_CONNECTED
      [16, lstm],
      [27, [3]], // SVDF
      [44, lstm], // UNIDIRECTIONAL_SEQUENCE_LSTM
      [46, range(9, 11)], // BIDIRECTIONAL_SEQUENCE_RNN
      [52, [...gates, ...gates.map((gate) => gate + 17), ...range(39, 47)]], // BIDIRECTIONAL_SEQUENCE_LSTM
      [67, [3]], // TRANSPOSE_CONV
      [132, [2]], // CONV_3D
      [141, [3]], // CONV_3D_TRANSPOSE
    ] as const
  ).map(([builtin, inputs]) => [builtin, new Set<number>(inputs)]),
);

/** Control flow and custom operators look at each input themselves: IF, WHILE, STABLEHLO_COMPOSITE, CUSTOM. */
const careful = new Set([32, 118, 119, 206]);

const inputs = 1;
/** Stands in the place of a tensor that is left out. */
const none = -1;

/** @throws MalformedError where an operator lacks an input that its kernel reads. */
export async function verifyInputs(
  reader: WindowReader,
  operator: FlatTable,
  builtin: number,
): Promise<void> {
  if (careful.has(builtin)) return;
  const { start, length } = await operator.vector(inputs, 4);
  for (let index = 0; index < length; index++) {
    reader.position = start + 4 * index;
    if ((await reader.i32()) === none && optional.get(builtin)?.has(index) !== true)
      throw new MalformedError('an operator without an input', operator.offset);
  }
}
