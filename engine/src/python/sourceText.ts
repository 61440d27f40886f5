/**
 * Python source as Python reads it, as far as that can be told: its encoding, its line ends, and names in look-alike letters. Where it
 * cannot, it is said, because code can hide there.
 */
import { t } from '../../../l10n/messages';
import type { DocumentProblem } from '../analysis/context';
import { decodeLatin1, decodeStrictUtf8, decodeText, textEncodingOf } from '../bytes/text';
import { type TextTest, testText } from '../text/textTests';
import { withExecTexts } from './execTexts';

declare const TextDecoder: {
  new (
    label: string,
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  ): { decode(bytes: Uint8Array): string };
};

/** A source file as text. */
export interface SourceText {
  readonly text: string;
  /** The encoding that the file declares and that nobody here reads: what is shown may be other code than what Python runs. */
  readonly unread?: string;
}

/** How a file says what its encoding is, on one of its first two lines. Source: PEP 263. */
const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
/** A byte is a character, and those of ASCII are what they are: the others do not matter to rules. Not those of IBM's mainframes. */
const singleByte =
  /^(?:cp(?:437|720|737|775|85\d|86[0-35689]|866|869|874|1006|1125|125\d)|mac-?\w+|hp-roman8|kz1048|ptcp154|tis-620)$/;
/** Names that Python has for encodings of the Encoding Standard of the web. */
const aliases: Readonly<Record<string, string>> = {
  u8: 'utf-8',
  utf: 'utf-8',
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  latin: 'latin1',
  'latin-1': 'latin1',
  l1: 'latin1',
  '646': 'ascii',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  sjis: 'shift_jis',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
};

/** Decodes the bytes of a Python file; undefined where they are no text. */
export function decodePython(bytes: Uint8Array): SourceText | undefined {
  const encoding = textEncodingOf(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { text: decodeText(bytes, encoding) };
  // Versions before 3.12 read a line up to a zero byte; other systems' files about files begin with one.
  if (encoding === undefined && bytes[0] === 0) return undefined;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = isMarked ? bytes.subarray(3) : bytes;
  const name = isMarked ? undefined : declaredEncoding(body);
  const utf8 = decodeStrictUtf8(body);
  if (name === undefined || name === 'utf-8') return { text: utf8 ?? decodeLatin1(body) };
  if (singleByte.test(name)) return { text: utf8 ?? decodeLatin1(body) };
  try {
    return { text: new TextDecoder(name, { ignoreBOM: true }).decode(body) };
  } catch {
    return { text: utf8 ?? decodeLatin1(body), unread: name };
  }
}

/** The encoding that a file declares, as the web names it; undefined where it declares none. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  for (const line of decodeLatin1(bytes.subarray(0, 1_000)).split(/\r\n?|\n/, 2)) {
    const name = declaration.exec(line)?.[1];
    if (name !== undefined) {
      const written = name.toLowerCase().replaceAll('_', '-');
      return aliases[written] ?? written;
    }
    // Only comments may stand above.
    if (!/^[ \t\f]*(?:#|$)/.test(line)) return undefined;
  }
  return undefined;
}

/**
 * A text of the same length in which lines end where Python ends them: at a carriage return alone too. A zero byte ends nothing that is
 * read, and code that is handed to `exec` stands by itself.
 */
export function asPythonReads<Text extends string | undefined>(
  text: Text,
  test: TextTest = testText,
): Text | string {
  if (text === undefined) return text;
  return test(oddCharacter, text)
    ? withExecTexts(text.replace(/\r(?!\n)/g, '\n').replaceAll('\0', ' '))
    : withExecTexts(text, test);
}

const oddCharacter = /\r(?!\n)|\0/;

/** Letters that Unicode's compatibility makes ASCII: Python reads them so in names (PEP 3131), in strings they stay what they are. */
const lookAlike =
  /[\u00aa\u00ba\u017f\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d6a\u2071\u207f-\u209c\u2100-\u214f\u2160-\u217f\u249c-\u24e9\ufb00-\ufb06\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** True where a text may hold a name in look-alike letters. */
export function mayDisguise(text: string, test: TextTest = testText): boolean {
  return test(lookAlike, text);
}

/** True for a name that Python reads as another one, of ASCII alone. */
export function isDisguised(name: string): boolean {
  return lookAlike.test(name) && /^\w+$/.test(name.normalize('NFKC'));
}

/** What is said of a file in an encoding that nobody here reads. */
export function unreadEncoding(name: string): DocumentProblem {
  return { id: 'unread-encoding', message: t('source-text.unread-encoding', name), verdict: 'incomplete' };
}
