import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { judgeGlobal } from '../pickle/globals/globals';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { type Message, type MessageType, textOf } from './protobuf';
import { walkText } from './protobufText';
import { MalformedError } from './windowReader';

const python: MessageType = { name: 'python', fields: { 1: ['module', 'string'], 2: ['layer', 'string'] } };
const data: MessageType = { name: 'data', fields: { 1: ['source', 'string'] } };
const layer: MessageType = {
  name: 'layer',
  fields: {
    1: ['type', 'string'],
    2: ['python_param', python],
    3: ['data_param', data],
    4: ['image_data_param', data],
    5: ['hdf5_data_param', data],
    6: ['window_data_param', data],
  },
};
/** What of `NetParameter` makes Caffe import a module or open a file. Source: caffe/src/caffe/proto/caffe.proto; only its names count in text. */
const net: MessageType = { name: 'net', fields: { 1: ['layer', layer], 2: ['layers', layer] } };

const maxDepth = 32;
const maxLayers = 100_000;

/** Scans the text of a net: a layer in Python is imported and made as soon as the net is, and layers of data open their files. */
async function scanPrototxt(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!/\.prototxt$/i.test(member.at(-1) ?? scan.path)) return undefined;
  if (source.size > scan.options.limits.textBytes) throw new LimitError('textBytes');
  scan.spendText(source.size);
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined || !/\blayers?\s{0,8}:?\s{0,8}[{<]/.test(text)) return undefined;
  const report = new FormatReport(scan, member, 'Caffe');
  const messages: Message[] = [];
  await report.guard(() =>
    walkText(text, net, maxDepth, (message) => {
      if (messages.length === maxLayers) throw new MalformedError('too many layers', message.offset);
      messages.push(message);
    }),
  );
  const acts = messages.filter(({ type }) => type === 'python' || type === 'data');
  for (const message of acts) {
    if (message.type === 'python') judgeLayer(report, message);
    else if (leavesFolder(textOf(message, 'source')))
      report.external(textOf(message, 'source'), 'file-read', 'medium');
  }
  return acts.length > 0 || scan.options.explicit ? 'caffe-prototxt' : undefined;
}

/** `getattr(__import__(module), layer)(...)`. */
function judgeLayer(report: FormatReport, message: Message): void {
  const name = `${textOf(message, 'module')}.${textOf(message, 'layer')}`;
  const judged = judgeGlobal(name);
  if (judged.kind === 'capability') report.dangerous(name, judged.effect, name, message.offset);
  else report.unreviewed(name, name, message.offset);
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'caffe-prototxt',
      rank: Rank.text,
      recognise: ({ text }) => !text.includes('\0'),
      scan: scanPrototxt,
    },
  ],
  sharedEndings: ['prototxt'],
};
