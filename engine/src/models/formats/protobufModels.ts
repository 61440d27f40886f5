import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { Cost } from '../../meter';
import { isBlank, type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { coremlJudge, coremlModel } from './coreml';
import { FormatReport } from './formatReport';
import { onnxJudge, onnxModel } from './onnx';
import { paddleJudge, paddleProgram } from './paddle';
import { type Message, type MessageType, textOf, walkMessage } from './protobuf';
import { walkText } from './protobufText';
import { graphDef, kerasMetadata, metaGraph, savedModel, tensorflowJudge } from './tensorflow';
import { MalformedError, WindowReader } from './windowReader';

/** A format whose files are one protobuf message without any mark of their own. */
interface ProtobufFormat {
  readonly name: string;
  readonly title: string;
  readonly root: MessageType;
  /** A type of message that proves the format when it has such a text in this field. */
  readonly proof: readonly [type: string, field: string, text: RegExp];
  /** `source` has the bytes that messages tell the places of. */
  judge(
    report: FormatReport,
    source?: ByteSource,
  ): { visit(message: Message): void; finish(): void | Promise<void> };
}

const anyText = /^[^\0-\x1f\x7f\ufffd]+$/;
/** TensorFlow registers ops under no other names. Messages of other kinds have texts in the same places. */
const opName = /^_?[A-Z][A-Za-z0-9_>]*$/;

const formats: readonly ProtobufFormat[] = [
  { name: 'onnx', title: 'ONNX', root: onnxModel, proof: ['node', 'op_type', anyText], judge: onnxJudge },
  {
    name: 'tensorflow-savedmodel',
    title: 'TensorFlow',
    root: savedModel,
    proof: ['node', 'op', opName],
    judge: tensorflowJudge,
  },
  {
    name: 'tensorflow-metagraph',
    title: 'TensorFlow',
    root: metaGraph,
    proof: ['node', 'op', opName],
    judge: tensorflowJudge,
  },
  {
    name: 'tensorflow-graph',
    title: 'TensorFlow',
    root: graphDef,
    proof: ['node', 'op', opName],
    judge: tensorflowJudge,
  },
  {
    name: 'keras-metadata',
    title: 'Keras',
    root: kerasMetadata,
    proof: ['keras_object', 'identifier', anyText],
    judge: tensorflowJudge,
  },
  {
    name: 'coreml',
    title: 'Core ML',
    root: coremlModel,
    proof: ['feature', 'name', anyText],
    judge: coremlJudge,
  },
  {
    name: 'paddle',
    title: 'PaddlePaddle',
    root: paddleProgram,
    proof: ['op', 'type', anyText],
    judge: paddleJudge,
  },
];

const maxDepth = 256;

/** A look at so many fields of a file decides which message it may be. */
const probeSteps = 256;

/**
 * Scans a protobuf message as every format whose schema its beginning fits. Undefined where it fits none: the wire format has no
 * marks, so that a proof is asked for (a node with an op), and that nothing contradicts the schema.
 */
async function scanProtobuf(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  const fits: { format: ProtobufFormat; unknown: number }[] = [];
  for (const format of formats) {
    const unknown = await probe(scan, source, format);
    if (unknown !== undefined && (certain || unknown === 0)) fits.push({ format, unknown });
  }
  fits.sort((a, b) => a.unknown - b.unknown);
  // Every reading counts; a lesser fit only where nothing fits wholly.
  for (const { format, unknown } of fits) {
    if (unknown > 0 && format !== fits[0].format) break;
    const report = new FormatReport(scan, member, format.title);
    const judge = format.judge(report, source);
    await report.guard(() =>
      walkMessage(new WindowReader(source, scan), format.root, source.size, maxDepth, judge.visit),
    );
    await judge.finish();
  }
  return fits[0]?.format.name;
}

/** How many of the first fields of the root the schema does not have; undefined where nothing proves the format. */
async function probe(
  scan: ModelScan,
  source: ByteSource,
  format: ProtobufFormat,
): Promise<number | undefined> {
  const reader = new WindowReader(source, scan);
  let proven = false;
  let unknown = 0;
  try {
    // Fields of the root are stepped over one by one, so that one giant field does not hide what follows it.
    for (let steps = 0; reader.position < source.size && steps < probeSteps; steps++) {
      const tag = await peekTag(reader);
      if (!(tag.number in format.root.fields) || !wireFits(format.root, tag)) unknown++;
      reader.position = tag.end;
    }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    unknown++;
  }
  try {
    await walkMessage(new WindowReader(source, scan), format.root, source.size, maxDepth, (message) => {
      if (proves(format, message)) {
        proven = true;
        throw new Found();
      }
    });
  } catch (error) {
    if (!(error instanceof MalformedError) && !(error instanceof Found)) throw error;
  }
  return proven ? unknown : undefined;
}

function proves({ proof: [type, field, text] }: ProtobufFormat, message: Message): boolean {
  return message.type.replace(/^function_/, '') === type && text.test(textOf(message, field));
}

class Found extends Error {}

interface Tag {
  readonly number: number;
  readonly wire: number;
  /** Where the field ends. */
  readonly end: number;
}

async function peekTag(reader: WindowReader): Promise<Tag> {
  const tag = await reader.varint();
  const wire = tag % 8;
  if (wire === 0) await reader.varint();
  else if (wire === 2) reader.skip(await reader.varint());
  else if (wire === 1 || wire === 5) reader.skip(wire === 1 ? 8 : 4);
  else throw new MalformedError(`wire type ${wire}`, reader.position);
  return { number: Math.floor(tag / 8), wire, end: reader.position };
}

function wireFits(root: MessageType, { number, wire }: Tag): boolean {
  return (root.fields[number]?.[1] === 'number') === (wire === 0);
}

/** Scans protobuf's text format: `saved_model.pbtxt`, `graph.pbtxt`, textual ONNX. Undefined where it is none of these. */
async function scanProtobufText(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  if (source.size > scan.options.limits.textBytes) {
    if (certain) throw new LimitError('textBytes');
    return undefined;
  }
  scan.spendText(source.size, Cost.parsed);
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined) return undefined;
  for (const format of formats) {
    const messages: Message[] = [];
    const judged = new FormatReport(scan, member, format.title);
    const judge = format.judge(judged);
    let failed: MalformedError | undefined;
    try {
      await walkText(text, format.root, maxDepth, (message) => {
        if (messages.length >= scan.options.limits.members * 10) throw new LimitError('members');
        messages.push(message);
      });
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      failed = error;
    }
    if (!messages.some((message) => proves(format, message))) continue;
    if (failed !== undefined && !certain) continue;
    for (const message of messages) judge.visit(message);
    await judge.finish();
    if (failed !== undefined) judged.malformed(failed.problem, failed.offset);
    return format.name;
  }
  return undefined;
}

/** Root fields of the messages that are kept as text. */
const textFields =
  /^(?:\s|#[^\n]*\n)*(?:ir_version|producer_name|producer_version|model_version|opset_import|graph|node|library|versions?|saved_model_schema_version|meta_graphs|meta_info_def|graph_def|saver_def|collection_def|signature_def|domain|doc_string|functions|metadata_props|training_info)\s*[:{<]/;

/** A first field of type number or bytes, with a number that one of the schemas may have. */
function startsLikeProtobuf(head: Uint8Array): boolean {
  const [first, second] = head;
  const wire = first & 7;
  if (first === undefined || (wire !== 0 && wire !== 2)) return false;
  if (first < 0x80) return first >= 8;
  return second !== undefined && second > 0 && second < 0x80;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'protobuf-text',
      rank: Rank.text,
      recognise: ({ text }) => textFields.test(text) || isBlank(text),
      scan: scanProtobufText,
    },
    {
      id: 'protobuf',
      rank: Rank.loose,
      recognise: ({ bytes }) => startsLikeProtobuf(bytes),
      scan: scanProtobuf,
    },
  ],
  endings: ['onnx', 'mlmodel', 'pdmodel', 'pdparams', 'pdiparams', 'nemo'],
  sharedEndings: ['pb', 'model'],
  readme: [
    {
      row: 8,
      models: 'ONNX, binary and text; ONNX Runtime `.ort`',
      judged: 'operators of all graphs and functions, external data',
      notJudged: 'weights',
    },
    {
      row: 9,
      models: 'TensorFlow SavedModel, GraphDef, `.meta`, `.pbtxt`, checkpoints (`.index`)',
      judged: 'operators, functions, assets, paths; tensors of checkpoints',
      notJudged: 'checkpoints whose shards are elsewhere (incomplete)',
    },
    {
      row: 19,
      models: 'Core ML',
      judged: 'custom layers, linked models, blob paths',
      notJudged: 'user metadata',
    },
    {
      row: 20,
      models: 'MXNet symbol, Paddle program, Caffe `.prototxt`',
      judged: 'operators',
      notJudged: '`.params` (unsupported); Paddle is never safe',
    },
  ],
};
