import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import type { ModelScan } from '../scan/modelScan';
import { programOf, scanExecutable } from './executable';
import { scanGguf } from './gguf';
import { scanHdf5 } from './hdf5/scanHdf5';
import { scanJsonModel } from './jsonModels';
import { scanLightgbm, startsLikeLightgbm } from './lightgbm';
import { scanMsgpack, startsLikeMsgpack } from './msgpack';
import { scanProtobuf, scanProtobufText } from './protobufModels';
import { scanRds } from './rds';
import { hasGadget, isChatTemplate, judgeTemplate } from './template';
import { scanTflite } from './tflite';
import { scanTorch7, startsLikeTorch7 } from './torch7';
import { scanUbjson, startsLikeUbjson } from './ubjson';
import { scanXmlModel } from './xml';
import { scanYamlModel } from './yaml';

/** Ways to read bytes as one of the formats of this folder. */
export const formatReadings = [
  'hdf5',
  'gguf',
  'tflite',
  'rds',
  'torch7',
  'ubjson',
  'msgpack',
  'lightgbm',
  'json',
  'xml',
  'yaml',
  'template',
  'protobuf',
  'protobuf-text',
  'executable',
] as const;
export type FormatReading = (typeof formatReadings)[number];

/** Root fields of the messages that are kept as text. */
const textFields =
  /^(?:\s|#[^\n]*\n)*(?:ir_version|producer_name|producer_version|model_version|opset_import|graph|node|library|versions?|saved_model_schema_version|meta_graphs|meta_info_def|graph_def|saver_def|collection_def|signature_def|domain|doc_string|functions|metadata_props|training_info)\s*[:{<]/;

/** Which of these formats the first bytes may be, best guess first. `text` is the head as Latin-1. */
export function sniffFormats(head: Uint8Array, text: string): FormatReading[] {
  const found: FormatReading[] = [];
  const add = (reading: FormatReading, fits: boolean) => {
    if (fits) found.push(reading);
  };
  add('gguf', text.startsWith('GGUF'));
  add('tflite', text.startsWith('TFL3', 4));
  add('rds', /^(?:RD[XAB][23]\n)?(?:X\n\0\0\0[\x02\x03]|[AB]\n)/.test(text));
  add('torch7', startsLikeTorch7(head));
  add('ubjson', startsLikeUbjson(head));
  add('msgpack', startsLikeMsgpack(head));
  add('lightgbm', startsLikeLightgbm(text));
  const start = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*/.exec(text)?.[0].length ?? 0;
  // White space in front hides nothing: a head of nothing else may be any of these. Zeros alone are no text.
  const blank = start === text.length && /\s/.test(text);
  add('json', text[start] === '{' || /^\[\s*\{/.test(text.slice(start)) || blank);
  add('xml', text[start] === '<' || blank);
  add('protobuf-text', textFields.test(text) || blank);
  if (!text.includes('\0')) found.push('yaml', 'template');
  add('protobuf', startsLikeProtobuf(head));
  add('executable', programOf(head) !== undefined);
  return found;
}

/** A first field of type number or bytes, with a number that one of the schemas may have. */
function startsLikeProtobuf(head: Uint8Array): boolean {
  const [first, second] = head;
  const wire = first & 7;
  if (first === undefined || (wire !== 0 && wire !== 2)) return false;
  if (first < 0x80) return first >= 8;
  return second !== undefined && second > 0 && second < 0x80;
}

/** Scans bytes in one of these ways; undefined where they turn out to be something else, or nothing that is called a model. */
export async function scanFormat(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  reading: FormatReading,
  certain: boolean,
): Promise<string | undefined> {
  switch (reading) {
    case 'hdf5':
      return scanHdf5(scan, source, member);
    case 'gguf':
      return scanGguf(scan, source, member);
    case 'tflite':
      return scanTflite(scan, source, member);
    case 'rds':
      return scanRds(scan, source, member);
    case 'torch7':
      return scanTorch7(scan, source, member);
    case 'ubjson':
      return scanUbjson(scan, source, member);
    case 'msgpack':
      return scanMsgpack(scan, source, member, certain);
    case 'lightgbm':
      return scanLightgbm(scan, source, member);
    case 'json':
      return scanJsonModel(scan, source, member, certain);
    case 'xml':
      return scanXmlModel(scan, source, member, certain);
    case 'protobuf':
      return scanProtobuf(scan, source, member, certain);
    case 'protobuf-text':
      return scanProtobufText(scan, source, member, certain);
    case 'yaml':
      return /\.ya?ml$/i.test(nameOf(scan, member)) ? scanYamlModel(scan, source, member) : undefined;
    case 'template':
      return scanTemplate(scan, source, member);
    case 'executable':
      // A program is a model only where its name says so.
      return certain ? scanExecutable(scan, source, member) : undefined;
  }
}

function nameOf(scan: ModelScan, member: readonly string[]): string {
  return member.at(-1) ?? scan.path;
}

/** Text has no mark that makes it a template; its name has to say so. */
async function scanTemplate(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!/(?:\.(?:jinja2?|j2|template|tmpl)|(?:^|[/\\])chat_template\.\w+)$/i.test(nameOf(scan, member)))
    return undefined;
  if (source.size > scan.options.limits.textBytes) return undefined;
  const text = decodeTextFile(await source.read(0, source.size));
  if (text === undefined || !/\{[{%]/.test(text)) return undefined;
  // Web sites and generators of files have templates, too; those of models are rendered with messages, or stand in the model.
  const isNamed = scan.options.explicit || member.length > 0 || /chat_template/i.test(scan.path);
  if (!isNamed && !isChatTemplate(text) && !hasGadget(text)) return undefined;
  judgeTemplate(scan, text, member);
  return 'jinja-template';
}
