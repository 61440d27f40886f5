import { keep, type Message, type MessageType, typeOf, type Visitor } from './protobuf';
import { MalformedError } from './windowReader';

/** Name, number or punctuation of the text format; strings with both quotes; comments and white space between them. */
const token =
  /\s+|#[^\n]*|"(?:[^"\\\n]+|\\[\s\S])*"?|'(?:[^'\\\n]+|\\[\s\S])*'?|[A-Za-z0-9_.+/-]+|\[[^\]\n{<"']{0,200}\]|[\s\S]/g;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

interface Open {
  /** Undefined for messages that nobody judges. */
  readonly type: MessageType | undefined;
  readonly offset: number;
  readonly texts: Map<string, string[]>;
  readonly numbers: Map<string, number[]>;
  readonly counts: Map<string, number>;
  /** The field whose value comes next, whether its colon was there, and whether the values stand in brackets. */
  field: string | undefined;
  colon: boolean;
  list: boolean;
}

/**
 * Walks protobuf's text format (`.pbtxt`, textual ONNX) and tells messages as `walkMessage` does. Linear; no recursion.
 * Source: protobuf.dev/reference/protobuf/textformat-spec.
 * @throws MalformedError where the text is none.
 */
export async function walkText(
  text: string,
  root: MessageType,
  deepest: number,
  visit: Visitor,
): Promise<void> {
  const open: Open[] = [begin(root, 0)];
  for (const match of text.matchAll(token)) {
    const [piece] = match;
    const at = match.index;
    const top = open.at(-1) as Open;
    const isText = /^["']/.test(piece);
    if (/^[\s#]/.test(piece) || piece === ',' || piece === ';') continue;
    if (piece === '[' || piece === ']') {
      if (top.list === (piece === '[') || top.field === undefined)
        throw new MalformedError('a stray bracket', at);
      top.list = piece === '[';
      if (!top.list) top.field = undefined;
    } else if (piece === ':') top.colon = true;
    else if (piece === '{' || piece === '<') {
      if (top.field === undefined) throw new MalformedError('a message without a name', at);
      if (open.length >= deepest) throw new MalformedError('messages nest too deeply', at);
      const known = fieldOf(top.type, top.field);
      open.push(begin(known === undefined ? undefined : typeOf(known), at));
    } else if (piece === '}' || piece === '>') {
      if (open.length === 1 || top.list) throw new MalformedError('a stray bracket', at);
      await end(top, visit);
      open.pop();
      const parent = open.at(-1) as Open;
      if (!parent.list) parent.field = undefined;
    } else if (top.field === undefined || (!top.colon && !top.list && !isText)) {
      if (!/^(?:[A-Za-z_][\w.]*|\[.*\])$/.test(piece)) throw new MalformedError('no name of a field', at);
      top.field = piece;
      top.colon = false;
    } else {
      // Adjacent strings are one value.
      if (isText && !top.colon && !top.list) joinText(top, top.field, piece);
      else keepValue(top, top.field, piece);
      // Another string may follow; after any other value comes a name again.
      if (!top.list && !isText) top.field = undefined;
      else if (!top.list) top.colon = false;
    }
  }
  if (open.length !== 1) throw new MalformedError('a message that does not end', text.length);
  await end(open[0], visit);
}

function keepValue(top: Open, field: string, piece: string): void {
  const type = fieldOf(top.type, field);
  if (type === 'string' && /^["']/.test(piece)) keep(top.counts, top.texts, field, unquote(piece));
  else if (type === 'bytes') keep(top.counts, top.texts, field, '');
  else if (type === 'number' || type === 'signed' || type === 'fraction')
    keep(top.counts, top.numbers, field, Number(piece));
  else if (piece.startsWith('['))
    for (const part of piece.slice(1, -1).split(',')) keepValue(top, field, part.trim() || '0');
}

function joinText(top: Open, field: string, piece: string): void {
  const list = top.texts.get(field);
  if (list !== undefined && list.length > 0) list[list.length - 1] += unquote(piece);
}

function fieldOf(type: MessageType | undefined, field: string) {
  return type === undefined ? undefined : Object.values(type.fields).find(([name]) => name === field)?.[1];
}

function begin(type: MessageType | undefined, offset: number): Open {
  return {
    type,
    offset,
    texts: new Map(),
    numbers: new Map(),
    counts: new Map(),
    field: undefined,
    colon: false,
    list: false,
  };
}

async function end({ type, offset, texts, numbers, counts }: Open, visit: Visitor): Promise<void> {
  if (type !== undefined) await visit({ type: type.name, offset, texts, numbers, counts } satisfies Message);
}

function unquote(piece: string): string {
  return piece
    .slice(1, -1)
    .replace(
      /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g,
      (_, octal?: string, hex?: string, letter?: string) => {
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
        if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
        return escapes[letter as string] ?? (letter as string);
      },
    );
}
