/** No expression takes quadratic time, whatever text it is asked about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = ['engine/src', 'host/src', 'cli/src', 'server/src'];

interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

/** Literals are read off the syntax tree, so that a division is none. */
function expressionsIn(path: string): readonly Found[] {
  const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
  const found: Found[] = [];
  JSON.stringify(parseAst(code), (_, node) => {
    if (typeof node?.regex?.pattern === 'string') {
      const { pattern, flags } = node.regex;
      found.push({
        place: `${path.slice(root.length + 1)} /${pattern}/`,
        expression: new RegExp(pattern, flags),
      });
    }
    return typeof node === 'bigint' ? undefined : node;
  });
  return found;
}

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
    .map((name) => join(root, folder, name)),
);
const expressions = files.flatMap(expressionsIn);

const length = 24_000;
/** What runs of an expression meet: one character over and over, words, pairs. */
const parts = [
  'A',
  'a',
  '0',
  '_',
  ' ',
  '\t',
  '\n',
  '-',
  '.',
  '/',
  '"',
  "'",
  '(',
  '[',
  '{',
  '<',
  '=',
  ':',
  '#',
  '@',
  '%',
  '\\',
  '*',
  ',',
  'é',
  'A_',
  'a.',
  'a-',
  'a ',
  ' \n',
  '"a',
  'a=',
  '=a ',
  'a/',
  '1.',
  '${',
  '{{',
  '\\\n',
  '[a',
  ', a',
  'http://',
  'ab:',
  '--a ',
  '<a ',
  '\r\n',
  '#a\r\n',
  '# a\r\n\r\n',
  'a\r\n',
];
/** Words of an expression itself that are tried. */
const mostWords = 4;

/** What an expression itself looks for: its words, and one of its words with what they are parted by behind it. */
function ownTexts({ source }: RegExp): string[] {
  const words = source
    .replace(/\(\?(?:[:=!]|<[=!]|<\w+>)|\\[a-zA-Z0]/g, '\0')
    .replace(/\\(.)/g, '$1')
    .split(/[\0()[\]{}*+?|^$]+/)
    .concat(/\\\[/.test(source) ? ['['] : [], /\\\\/.test(source) ? ['"\\'] : [])
    .filter((word) => word !== '' && word.length < 20);
  return [...new Set(words)]
    .slice(-mostWords)
    .flatMap((word) => [fill(word), fill(`${word} `), `${word}${fill(' ')}`, `${word}${fill('a')}`]);
}

function fill(part: string): string {
  return part.repeat(Math.ceil(length / part.length));
}

/** Milliseconds that are not worth a second look. */
const longest = 100;

/** Looks at one expression: the processor's time is that of the whole process, whose other threads run other tests. */
const looks = 6;

/** The processor's time that reading a text to its end takes, in milliseconds: others may use the machine. */
function timeOf(expression: RegExp, text: string): number {
  const start = process.cpuUsage();
  expression.lastIndex = 0;
  if (expression.global) for (const _ of text.matchAll(expression));
  else expression.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Four times the text takes four times as long, or where an expression is quadratic sixteen times. */
function isQuadratic(expression: RegExp, text: string): boolean {
  // What doubles with each line is found out before it would take days; what is worse than quadratic would not come to an end either.
  if (timeOf(expression, text.slice(0, 112)) > longest) return true;
  if (timeOf(expression, text.slice(0, length / 16)) > longest) return true;
  if (timeOf(expression, text) <= longest) return false;
  const short = Math.max(1, timeOf(expression, text.slice(0, length / 4)));
  return timeOf(expression, text) > 8 * short;
}

describe('expressions', () => {
  it('are found', () => expect(expressions.length).toBeGreaterThan(300));

  it('take linear time', async () => {
    const slow: string[] = [];
    for (const { place, expression } of expressions) {
      // The thread has to answer now and then.
      await new Promise(setImmediate);
      const worst = [...parts.map(fill), ...ownTexts(expression)].find((text) =>
        Array.from({ length: looks }).every(() => isQuadratic(expression, text)),
      );
      if (worst !== undefined) slow.push(`${place} on ${JSON.stringify(worst.slice(0, 40))}`);
    }
    expect(slow).toEqual([]);
  });
});

describe('lists', () => {
  it('are not handed over as arguments, of which a stack holds few', () => {
    const spread = folders.flatMap((folder) => {
      const base = join(root, folder);
      return readdirSync(base, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .filter((name) =>
          /\.(?:push|unshift)\(\s*\.\.\./.test(
            readFileSync(join(base, name), 'utf8').replace(/\/\*.*?\*\//gs, ''),
          ),
        )
        .map((name) => `${folder}/${name}: use pushAll`);
    });
    expect(spread).toEqual([]);
  });
});
