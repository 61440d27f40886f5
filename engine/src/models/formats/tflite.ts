import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource } from '../../bytes/byteSource';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FlatTable } from './flatbuffer';
import { FlatSchema } from './flatSchema';
import { flexNodeOf } from './flexNode';
import { FormatReport, leavesFolder } from './formatReport';
import { textOf, walkMessage } from './protobuf';
import { judgeTensorFlowOp } from './reviewed/tensorflowOps';
import { tfliteTables, tfliteUnions } from './reviewed/tfliteSchema';
import { graphNode, tensorflowJudge } from './tensorflow';
import { callsOf, verifyCalls } from './tfliteCalls';
import { verifyInputs } from './tfliteInputs';
import { TfliteSizes } from './tfliteSizes';
import { MalformedError, WindowReader } from './windowReader';

/** Fields of the schema's tables by their index. Source: tensorflow/lite/schema/schema.fbs. */
const Model = { operatorCodes: 1, subgraphs: 2, buffers: 4, externalGroups: 8 } as const;
const ExternalGroup = { name: 0 } as const;
const OperatorCode = { deprecatedBuiltin: 0, customCode: 1, builtin: 3 } as const;
const SubGraph = { tensors: 0, operators: 3 } as const;
const Tensor = { buffer: 2 } as const;
const Operator = { opcodeIndex: 0, customOptions: 5 } as const;
const Buffer = { data: 0, offset: 1, size: 2 } as const;

/** The builtin that stands for a custom op, and the last one of the schema of 2.21. */
const custom = 32;
const lastBuiltin = 208;

/** Custom ops that TensorFlow Lite's own converter writes, and that its task library and the signal library of its Micro carry; each computes. */
const reviewedCustom = new Set(
  'TFLite_Detection_PostProcess Convolution2DTransposeBias MaxPoolingWithArgmax2D MaxUnpooling2D AudioSpectrogram Mfcc Mean RFFT2D Imag Real ComplexAbs HashTable HashTableFind HashTableImport HashTableSize TFSentencepieceTokenizeOp SignalDelay SignalEnergy SignalFftAutoScale SignalFilterBank SignalFilterBankLog SignalFilterBankSpectralSubtraction SignalFilterBankSquareRoot SignalFramer SignalIrfft SignalOverlapAdd SignalPCAN SignalRfft SignalStacker SignalWindow tftext:WhitespaceTokenizer'.split(
    ' ',
  ),
);

const schema = new FlatSchema(tfliteTables, tfliteUnions);

/** Messages inside each other in a node. */
const deepestNode = 64;

/** Custom ops that read their options without looking whether there are some. */
const needOptions = new Set(
  'TFLite_Detection_PostProcess Convolution2DTransposeBias MaxPoolingWithArgmax2D MaxUnpooling2D AudioSpectrogram Mfcc'.split(
    ' ',
  ),
);

/** In people's numbers, where more than a million of them are as good as any. */
const gigabytes = (bytes: number): number => Math.min(1e6, Math.round(bytes / 2 ** 30));

/** Scans a TensorFlow Lite model: its operators, and whether what points lies inside the file. Weights are never read. */
async function scanTflite(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'TensorFlow Lite');
  await report.guard(async () => {
    const reader = new WindowReader(source, scan);
    const model = await FlatTable.root(reader);
    const codes: Code[] = [];
    for await (const code of model.tables(Model.operatorCodes)) codes.push(await judgeCode(code, report));
    const { length: buffers } = await model.vector(Model.buffers, 4);
    const calls: Set<number>[] = [];
    const sizes = new TfliteSizes(reader);
    for await (const graph of model.tables(Model.subgraphs)) {
      const called = new Set<number>();
      calls.push(called);
      for await (const operator of graph.tables(SubGraph.operators)) {
        const code = codes.at((await operator.i32(Operator.opcodeIndex)) >>> 0);
        if (code === undefined) throw new MalformedError('an operator without a code', operator.offset);
        await verifyInputs(reader, operator, code.builtin);
        if (code.name !== '') await judgeOptions(reader, operator, code.name, report);
        for (const other of await callsOf(reader, schema, operator)) called.add(other);
      }
      for await (const tensor of graph.tables(SubGraph.tensors)) {
        if ((await tensor.i32(Tensor.buffer)) >>> 0 >= Math.max(1, buffers))
          throw new MalformedError('a tensor without a buffer', tensor.offset);
      }
      await sizes.addGraph(graph, graph.tables(SubGraph.tensors));
    }
    const bytes = sizes.beyond(source.size);
    if (bytes !== undefined)
      report.growth('tensors', t('tflite.allocates', 'TensorFlow Lite', gigabytes(bytes)));
    if (calls.length === 0) throw new MalformedError('no subgraph', model.offset);
    await judgeBuffers(model, source.size, report);
    await schema.verify(reader, 'Model', model.offset);
    verifyCalls(calls);
  });
  return 'tflite';
}

async function judgeBuffers(model: FlatTable, size: number, report: FormatReport): Promise<void> {
  for await (const buffer of model.tables(Model.buffers)) {
    await buffer.vector(Buffer.data, 1);
    const offset = await buffer.u64(Buffer.offset);
    // 0 and 1 say that the data is inside the flatbuffer.
    if (offset > 1 && offset + (await buffer.u64(Buffer.size)) > size)
      throw new MalformedError('a buffer beyond the end', buffer.offset);
  }
  for await (const group of model.tables(Model.externalGroups)) {
    const path = await group.string(ExternalGroup.name);
    if (leavesFolder(path)) report.external(path, 'file-read', undefined, group.offset);
  }
}

/** What an operator is: the number of a builtin, and the name of a custom one, '' for others. */
interface Code {
  readonly builtin: number;
  readonly name: string;
}

async function judgeCode(code: FlatTable, report: FormatReport): Promise<Code> {
  const builtin = Math.max(
    await code.i8(OperatorCode.deprecatedBuiltin),
    await code.i32(OperatorCode.builtin),
  );
  if (builtin !== custom) {
    if (builtin < 0 || builtin > lastBuiltin)
      report.unreviewed(`operator ${builtin}`, undefined, code.offset);
    return { builtin, name: '' };
  }
  const name = await code.string(OperatorCode.customCode);
  if (name.startsWith(flex)) judgeFlex(name.slice(flex.length), code.offset, report);
  else if (!reviewedCustom.has(name)) report.unreviewed(name, `custom operator ${name}`, code.offset);
  return { builtin, name };
}

/** Select TensorFlow ops run TensorFlow's own kernels. */
const flex = 'Flex';

function judgeFlex(op: string, offset: number, report: FormatReport): void {
  const judged = judgeTensorFlowOp(op);
  const name = flex + op;
  if (judged === undefined || judged === 'checkpoint') report.unreviewed(name, undefined, offset);
  else if (judged !== 'inert') report.dangerous(name, judged, name, offset);
}

/** Options of a custom operator: those of a Flex operator hold the node that is run in the place of what its name says. */
async function judgeOptions(
  reader: WindowReader,
  operator: FlatTable,
  name: string,
  report: FormatReport,
): Promise<void> {
  const { start, length } = await operator.vector(Operator.customOptions, 1);
  if (length === 0) {
    if (needOptions.has(name)) throw new MalformedError('an operator without options', operator.offset);
    return;
  }
  if (!name.startsWith(flex)) return;
  reader.position = start;
  const node = flexNodeOf(await reader.bytes(length));
  if (node === undefined) throw new MalformedError('an operator without a node', operator.offset);
  const texts = tensorflowJudge(report);
  await walkMessage(
    new WindowReader(new MemorySource('node', node), report.scan),
    graphNode,
    node.length,
    deepestNode,
    (message) => {
      texts.visit(message);
      if (message.type === graphNode.name) judgeFlex(textOf(message, 'op'), operator.offset, report);
    },
  );
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'tflite',
      rank: Rank.sharedMark,
      recognise: ({ text }) => text.startsWith('TFL3', 4),
      scan: scanTflite,
    },
  ],
  endings: ['tflite'],
  readme: [
    { row: 10, models: 'TFLite', judged: 'operators, Flex included; structure', notJudged: 'weights' },
  ],
};
