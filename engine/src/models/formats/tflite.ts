import type { ByteSource } from '../../bytes/byteSource';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FlatTable } from './flatbuffer';
import { FormatReport } from './formatReport';
import { judgeTensorFlowOp } from './reviewed/tensorflowOps';
import { MalformedError, WindowReader } from './windowReader';

/** Fields of the schema's tables by their index. Source: tensorflow/lite/schema/schema.fbs. */
const Model = { operatorCodes: 1, subgraphs: 2, buffers: 4 } as const;
const OperatorCode = { deprecatedBuiltin: 0, customCode: 1, builtin: 3 } as const;
const SubGraph = { tensors: 0, operators: 3 } as const;
const Tensor = { buffer: 2 } as const;
const Operator = { opcodeIndex: 0 } as const;
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

/** Scans a TensorFlow Lite model: its operators, and whether what points lies inside the file. Weights are never read. */
async function scanTflite(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'TensorFlow Lite');
  await report.guard(async () => {
    const reader = new WindowReader(source, scan);
    const model = await FlatTable.root(reader);
    let codes = 0;
    for await (const code of model.tables(Model.operatorCodes)) {
      codes++;
      await judgeOperator(code, report);
    }
    const { length: buffers } = await model.vector(Model.buffers, 4);
    for await (const graph of model.tables(Model.subgraphs)) {
      for await (const operator of graph.tables(SubGraph.operators)) {
        if ((await operator.i32(Operator.opcodeIndex)) >>> 0 >= codes)
          throw new MalformedError('an operator without a code', operator.offset);
      }
      for await (const tensor of graph.tables(SubGraph.tensors)) {
        if ((await tensor.i32(Tensor.buffer)) >>> 0 >= Math.max(1, buffers))
          throw new MalformedError('a tensor without a buffer', tensor.offset);
      }
    }
    for await (const buffer of model.tables(Model.buffers)) {
      await buffer.vector(Buffer.data, 1);
      const offset = await buffer.u64(Buffer.offset);
      // 0 and 1 say that the data is inside the flatbuffer.
      if (offset > 1 && offset + (await buffer.u64(Buffer.size)) > source.size)
        throw new MalformedError('a buffer beyond the end', buffer.offset);
    }
  });
  return 'tflite';
}

async function judgeOperator(code: FlatTable, report: FormatReport): Promise<void> {
  const builtin = Math.max(
    await code.i8(OperatorCode.deprecatedBuiltin),
    await code.i32(OperatorCode.builtin),
  );
  const name = await code.string(OperatorCode.customCode);
  if (builtin !== custom) {
    if (builtin < 0 || builtin > lastBuiltin)
      report.unreviewed(`operator ${builtin}`, undefined, code.offset);
    return;
  }
  if (name.startsWith('Flex')) {
    // Select TensorFlow ops run TensorFlow's own kernels.
    const judged = judgeTensorFlowOp(name.slice(4));
    if (judged === undefined || judged === 'checkpoint') report.unreviewed(name, undefined, code.offset);
    else if (judged !== 'inert') report.dangerous(name, judged, name, code.offset);
  } else if (!reviewedCustom.has(name)) report.unreviewed(name, `custom operator ${name}`, code.offset);
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
