import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { listGguf } from '../formats/gguf';
import { type MessageType, textOf, walkMessage } from '../formats/protobuf';
import { MalformedError, WindowReader } from '../formats/windowReader';
import type { Budget } from '../scan/budget';
import {
  contiguousStrides,
  dtypeBytes,
  type Entry,
  elementCount,
  isInside,
  type Refusal,
  RefusedError,
  type Tensor,
  type TensorFile,
} from './tensor';

/** Formats whose tensors are listed, and not converted: they are safe to load as they are. */
function refusalOf(format: string): Refusal {
  return {
    id: 'unsupported-format',
    message: t('listed.tensors-not-converted', format),
  };
}

interface Listed {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: number;
  /** Where its numbers can be read. */
  readonly tensor?: Tensor;
}

function fileOf(
  format: string,
  title: string,
  tensors: readonly Listed[],
  metadata: ReadonlyMap<string, string>,
): TensorFile {
  const refusal = refusalOf(title);
  const entries = tensors.map(
    ({ name, ...tensor }): Entry => [name, { kind: 'refused', refusal, ...tensor }],
  );
  return { format, root: { kind: 'mapping', entries }, refusal, metadata };
}

/** The tensors that a GGUF file lists, quantised ones with the bytes of their blocks. @throws RefusedError */
export async function readGguf(budget: Budget, source: ByteSource): Promise<TensorFile> {
  const { tensors, facts, data, bigEndian } = await damaged('GGUF', () => listGguf(budget, source));
  const listed = tensors.map(({ name, type, shape, bytes, offset }) => {
    const own = new SliceSource(name, source, data + offset, bytes);
    const storage = { name, source: own, bigEndian };
    const tensor = { dtype: type, shape, strides: contiguousStrides(shape), offset: 0, storage };
    // Blocks of quantised numbers are of no element type.
    return { name, dtype: type, shape, bytes, ...(isInside(tensor) ? { tensor } : {}) };
  });
  return fileOf('gguf', 'GGUF', listed, new Map(facts));
}

/** Element types by their number. Source: onnx.proto, `TensorProto.DataType`. */
const onnxTypes = [
  'undefined',
  'F32',
  'U8',
  'I8',
  'U16',
  'I16',
  'I32',
  'I64',
  'string',
  'BOOL',
  'F16',
  'F64',
  'U32',
  'U64',
  'C64',
  'complex128',
  'BF16',
  'F8_E4M3',
  'F8_E4M3FNUZ',
  'F8_E5M2',
  'F8_E5M2FNUZ',
  'uint4',
  'int4',
  'float4_e2m1',
];

const initializer: MessageType = {
  name: 'initializer',
  fields: { 1: ['dims', 'number'], 2: ['data_type', 'number'], 8: ['name', 'string'] },
};
const graph: MessageType = { name: 'graph', fields: { 5: ['initializer', initializer] } };
const model: MessageType = {
  name: 'model',
  fields: { 2: ['producer_name', 'string'], 3: ['producer_version', 'string'], 7: ['graph', graph] },
};

/** The initializers of an ONNX model's graph. @throws RefusedError */
export async function readOnnx(budget: Budget, source: ByteSource): Promise<TensorFile> {
  const tensors: Listed[] = [];
  const metadata = new Map<string, string>();
  await damaged('ONNX', () =>
    walkMessage(
      new WindowReader(source, budget),
      model,
      source.size,
      budget.options.limits.depth,
      (message) => {
        if (message.type === 'initializer') {
          budget.spendMember();
          const shape = message.numbers.get('dims') ?? [];
          const type = message.numbers.get('data_type')?.at(-1) ?? 0;
          const dtype = onnxTypes[type] ?? `type ${type}`;
          const half = /^(?:u?int|float)4/.test(dtype) ? 0.5 : 0;
          const bytes = Math.ceil(elementCount(shape) * (dtypeBytes(dtype) ?? half));
          tensors.push({ name: textOf(message, 'name'), dtype, shape, bytes });
        } else if (message.type === 'model') {
          for (const field of ['producer_name', 'producer_version']) {
            const text = textOf(message, field);
            if (text !== '') metadata.set(field, text);
          }
        }
      },
    ),
  );
  return fileOf('onnx', 'ONNX', tensors, metadata);
}

async function damaged<T>(format: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MalformedError)
      throw new RefusedError('malformed', t('listed.format-damaged', format, error.message));
    throw error;
  }
}
