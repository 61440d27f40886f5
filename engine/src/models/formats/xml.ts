import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeTextFile } from '../../bytes/text';
import { LimitError } from '../../limits';
import { Cost } from '../../meter';
import { isBlank, type ModelFormat, Rank, textStart } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport, leavesFolder } from './formatReport';
import { pythonPattern } from './javaPattern';
import { judgePattern } from './namePatterns';

/** A start tag with its attributes; entities stay as they are written. */
interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag ends in the text. */
  readonly end: number;
  /** Elements that it stands in. */
  readonly depth: number;
}

/** Comments, CDATA, instructions, declarations with what they hold, and beginnings of tags: a name has letters of any script. */
const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<!|<\/?([^\s<>"'/=!?&][^\s<>"'/=&]*)/g;
/** An attribute of a tag whose white space is one blank each. */
const attribute = /(?<![\w:.-])([A-Za-z_][\w:.-]{0,200}) ?= ?(?:"([^"]*)"|'([^']*)')/g;

/** Reads the tags of XML in order. Nothing is expanded, nothing is fetched: a document type is only said to be there. */
function* tagsOf(text: string): Generator<Tag> {
  const tokens = new RegExp(token);
  let depth = 0;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [whole, name] = match;
    if (name === undefined) continue;
    const start = tokens.lastIndex;
    const end = tagEnd(text, start);
    tokens.lastIndex = end;
    if (whole.startsWith('</')) {
      depth--;
      continue;
    }
    const rest = text.slice(start, end);
    const attributes = new Map<string, string>();
    for (const [, key, double, single] of rest.replace(/\s+/g, ' ').matchAll(attribute))
      attributes.set(key, double ?? single ?? '');
    yield { name, attributes, end, depth };
    if (text[end - 1] !== '/') depth++;
  }
}

/** Where the attributes of a tag end, however many they are: at a bracket that is in no value, or a quote that nothing closes. */
function tagEnd(text: string, start: number): number {
  const stop = /[<>"']/g;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const [sign] = match;
    const close = sign === '<' || sign === '>' ? -1 : text.indexOf(sign, stop.lastIndex);
    if (close < 0) return match.index;
    stop.lastIndex = close + 1;
  }
  return text.length;
}

/** Layers of OpenVINO's own operation sets; `Custom` and `extension` name code of the application's. */
const openvinoOpset = /^opset(?:[1-9]|1[0-9])$|^experimental$|^type_relaxed_opset$/;

/** PMML elements that hold nothing a consumer runs, beside `Extension`, which is for vendors. */
const executable =
  /(?:^|[^\w])(?:eval|exec|system|popen|subprocess|os\.|__import__|Runtime\.getRuntime|ProcessBuilder|java\.lang)\b/;

/**
 * Scans XML models: PMML and OpenVINO. Undefined for any other XML. A model has no reason to declare entities: an external one reads
 * files when an XML library expands it, and nested ones fill the memory.
 */
async function scanXmlModel(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  const { textBytes } = scan.options.limits;
  const beginning = async (length: number) =>
    decodeTextFile(await source.read(0, Math.min(source.size, length)));
  let head = await beginning(1 << 16);
  if (head === undefined) return undefined;
  // A comment of any length may come first.
  if (rootOf(head) === undefined && source.size > 1 << 16) head = (await beginning(textBytes)) ?? head;
  const root = rootOf(head);
  const isPmml = root === 'PMML' || (certain && /<!DOCTYPE\s+PMML/.test(head));
  if (!isPmml && root !== 'net') return undefined;
  if (source.size > textBytes) {
    // Maps of roads have a root of this name as well; a long text is searched for layers elsewhere.
    if (!isPmml && !layers.test(head)) return undefined;
    throw new LimitError('textBytes');
  }
  scan.spendText(source.size, Cost.parsed);
  const text = await beginning(source.size);
  if (text === undefined || (!isPmml && !layers.test(text))) return undefined;
  const isOpenvino = !isPmml;
  const report = new FormatReport(scan, member, isPmml ? 'PMML' : 'OpenVINO');
  judgeEntities(text, report);
  if (isOpenvino) for (const tag of tagsOf(text)) judgeOpenvino(tag, report);
  else judgePmml(text, report);
  return isPmml ? 'pmml' : 'openvino';
}

const layers = /<layers[\s>]/;

/** Name of the first element, without its prefix; undefined where there is none. */
function rootOf(text: string): string | undefined {
  return tagsOf(text).next().value?.name.replace(/^.*:/, '');
}

function judgeEntities(text: string, report: FormatReport): void {
  let seen = 0;
  for (const [, rest] of text.matchAll(
    /<!(?:ENTITY|DOCTYPE)([^>"'[]*(?:"[^"]*"|'[^']*')?[^>"'[]*(?:"[^"]*"|'[^']*')?)/g,
  )) {
    if (++seen > 100) break;
    const declared = rest.slice(0, 2000);
    const texts = [...declared.matchAll(/"([^"]*)"|'([^']*)'/g)];
    const isExternal = /\b(?:SYSTEM|PUBLIC)\b/.test(declared.slice(0, texts[0]?.index));
    // `PUBLIC "a name" "an address"`.
    const last = isExternal ? texts.at(-1) : undefined;
    const target = last?.[1] ?? last?.[2];
    if (target !== undefined) report.external(target, /^https?:/.test(target) ? 'network' : 'file-read');
  }
  if (/<!ENTITY/.test(text)) report.structure(wordsOf('xml.declares-entities'));
}

function judgeOpenvino({ name, attributes }: Tag, report: FormatReport): void {
  const type = attributes.get('type') ?? '';
  const version = attributes.get('version');
  for (const [key, value] of attributes) {
    if (/\.(?:so|dll|dylib)$/i.test(value)) report.external(value, 'native-code');
    else if (/^(?:path|file|library|src)$/.test(key) && leavesFolder(value))
      report.external(value, 'file-read');
  }
  // OpenVINO adds both and compares the sum with the file of the weights: a sum beyond 64 bits is small again.
  if (
    name === 'data' &&
    ['offset', 'size'].some((key) => !/^\s*\d{0,15}\s*$/.test(attributes.get(key) ?? ''))
  )
    report.structure(wordsOf('xml.weights-outside'));
  if (name !== 'layer') return;
  if (version !== undefined ? !openvinoOpset.test(version) : /^(?:custom|python|plugin)/i.test(type))
    report.unreviewed(`${version ?? ''} ${type}`.trim(), `layer ${type}`);
}

/**
 * A function whose name has a dot is no function of PMML: JPMML loads the Java class of that name and makes one. It matches expressions
 * already when it verifies a model on the values that the file brings. Tables elsewhere are asked for by vendors' own connections.
 * Source: JPMML-Evaluator 1.7, FunctionRegistry and ModelEvaluator.
 */
function judgePmml(text: string, report: FormatReport): void {
  const matching: { readonly depth: number; given: number }[] = [];
  for (const { name: prefixed, attributes, end, depth } of tagsOf(text)) {
    const name = prefixed.replace(/^.*:/, '');
    while (matching.length > 0 && (matching.at(-1)?.depth ?? 0) >= depth) matching.pop();
    const around = matching.at(-1);
    const isGiven = around?.depth === depth - 1 && name !== 'Extension';
    if (isGiven && name === 'Constant') judgeExpression(report, contentAt(text, end + 1));
    // The expression is given second: one that is computed can be any.
    else if (isGiven && around.given === 1) report.unreviewed(name);
    if (isGiven) around.given++;
    if (name === 'Apply') {
      const applied = unescaped(attributes.get('function') ?? '');
      if (/[.&]/.test(applied)) report.unreviewed(applied, `function="${applied}"`);
      if (/^(?:matches|replace)$/.test(applied)) matching.push({ depth, given: 0 });
    } else if (name === 'TableLocator') report.unreviewed(name);
    judgeExpression(report, unescaped(attributes.get('wordSeparatorCharacterRE') ?? ''));
  }
  judgeExtensions(text, report);
}

/** The text of an element up to the next tag, with what comments part and CDATA holds. */
function contentAt(text: string, start: number): string {
  const piece = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/y;
  piece.lastIndex = start;
  let content = '';
  for (let match = piece.exec(text); match !== null; match = piece.exec(text))
    content += match[1] ?? unescaped(match[2] ?? '');
  return content;
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Characters in the place of what stands for them. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (all, sign, decimal, hex) => {
      if (sign !== undefined) return signs[sign];
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function judgeExpression(report: FormatReport, pattern: string): void {
  const read = pythonPattern(pattern);
  if (read === undefined) report.slowPattern(pattern);
  else judgePattern(report, read);
}

/** `Extension` holds what a vendor likes; code in it is only run by that vendor's software. */
function judgeExtensions(text: string, report: FormatReport): void {
  let at = text.indexOf('Extension');
  for (let seen = 0; at >= 0 && seen < 1000; seen++, at = text.indexOf('Extension', at + 1)) {
    const body = text.slice(at, at + 4096).split('</', 1)[0];
    const [found] = executable.exec(body) ?? [];
    if (found !== undefined) report.unreviewed(`Extension with ${found.trim()}`, body.trim());
  }
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'xml',
      rank: Rank.text,
      recognise: ({ text }) => isBlank(text) || text[textStart(text)] === '<',
      scan: scanXmlModel,
    },
  ],
  endings: ['pmml'],
  readme: [
    {
      row: 18,
      models: 'PMML, OpenVINO XML',
      judged: 'entities, functions of other classes, custom layers, libraries',
      notJudged: '`.bin` weights',
    },
  ],
};
