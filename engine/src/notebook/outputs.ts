import type { SourcePart } from '../text/source';
import { itemsOf, type JsonNode, member } from './positionedJson';
import { joined, type Reader } from './texts';

/** Payloads that hold no text that anybody wrote; they are never looked into. */
const opaqueTypes = /^(?:image|audio|video|font)\/|^application\/(?:pdf|octet-stream|zip)$/;
/** Formats 3 stores what an output shows beside its other members. */
const oldTypes = ['html', 'latex', 'json', 'javascript'];

/** A text of an output. */
export interface OutputPart extends SourcePart {
  /** MIME type, or the name that format 3 gives it; undefined for what is not shown. */
  readonly type?: string;
}

/** What an output shows as text: streams, errors with their traceback, and results by their MIME type. */
export function outputTexts(reader: Reader, output: JsonNode): readonly OutputPart[] {
  const data = member(output, 'data');
  const shown = data?.kind === 'object' ? [...data.entries] : [];
  const nodes = [
    ...['text', 'ename', 'evalue', ...oldTypes].map((name) => [name, member(output, name)] as const),
    ...shown.filter(([type]) => !opaqueTypes.test(type)),
  ];
  const traceback = member(output, 'traceback');
  const metadata = member(output, 'metadata');
  return [
    ...nodes.flatMap(([type, node]) => (node === undefined ? [] : [{ ...textOf(reader, node), type }])),
    // A traceback is a list of lines without their breaks.
    ...(traceback === undefined ? [] : [joined(reader, traceback, '\n')]),
    ...(metadata === undefined ? [] : [asWritten(reader, metadata)]),
  ].filter(({ text }) => text !== '');
}

/** Text decoded and joined; any other JSON as it is written. */
function textOf(reader: Reader, node: JsonNode): SourcePart {
  const isText = node.kind === 'string' || itemsOf(node).some(({ kind }) => kind === 'string');
  return isText ? joined(reader, node) : asWritten(reader, node);
}

function asWritten({ text, lines }: Reader, { start, end }: JsonNode): SourcePart {
  return { text: text.slice(start, end), fileLineAt: (offset) => lines.lineOf(start + offset) };
}
