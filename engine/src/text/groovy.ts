import { unescapedInPlace } from './escapes';

/** The words of a program in Groovy with their places, as far as settings written in it need them. Nothing is evaluated. */

export interface GroovyToken {
  readonly kind: 'name' | 'text' | 'sign';
  /** A text without its quotes, each character at its offset behind `start`. */
  readonly value: string;
  /** Offsets; of a text without its quotes. */
  readonly start: number;
  readonly end: number;
  /** Groovy puts values into the text. */
  readonly isOpen: boolean;
  /** First on its line. */
  readonly first: boolean;
}

const token = /[ \t\r\f]+|\n|\/\/[^\n]*|\/\*|"""|'''|"|'|[A-Za-z_]\w*|\d[\w.]*|[\s\S]/gy;

/** Reads any text; linear in it. Texts between slashes are read as signs and names. The caller counts what it takes. */
export function readGroovy(text: string): readonly GroovyToken[] {
  const tokens: GroovyToken[] = [];
  let first = true;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    if (word === '\n') first = true;
    if (word === '/*') {
      const end = text.indexOf('*/', token.lastIndex);
      token.lastIndex = end < 0 ? text.length : end + 2;
    }
    if (/^(?:\s|\/[/*])/.test(word)) continue;
    if (/^["']/.test(word)) {
      const { value, start, end, isOpen } = quoted(text, token.lastIndex, word);
      tokens.push({ kind: 'text', value, start, end, isOpen, first });
      token.lastIndex = Math.min(text.length, end + (text.startsWith(word, end) ? word.length : 0));
    } else {
      const kind = /^[A-Za-z_]/.test(word) ? 'name' : 'sign';
      tokens.push({ kind, value: word, start: match.index, end: token.lastIndex, isOpen: false, first });
    }
    first = false;
  }
  return tokens;
}

/** The text behind opening quotes, up to those that close it; one quote alone closes at the end of its line. */
function quoted(
  text: string,
  start: number,
  quotes: string,
): { readonly value: string; readonly start: number; readonly end: number; readonly isOpen: boolean } {
  const ends = quotes.length === 1 ? '\n' : undefined;
  let end = start;
  while (end < text.length && !text.startsWith(quotes, end) && text[end] !== ends)
    end += text[end] === '\\' ? 2 : 1;
  end = Math.min(end, text.length);
  const written = text.slice(start, end);
  return {
    value: unescapedInPlace(written),
    start,
    end,
    isOpen: quotes.startsWith('"') && written.includes('$'),
  };
}
