import { firstFrom } from '../../text/firstFrom';
import type { FoundWords } from '../../text/wordIndex';
import { reachable } from '../names/value';
import { indirect } from './condense';

/** What a text imports, as far as its lines tell without being parsed. */
export interface WrittenImports {
  /** Numbers of the words that stand in an import, or that a text names where modules are looked up by texts. */
  readonly words: ReadonlySet<number>;
  /** Of these, those that `from x import` binds by themselves. */
  readonly members: ReadonlySet<number>;
  /** Names after `as`. */
  readonly aliases: ReadonlySet<string>;
  /** All names of something are imported: `from torch import *`. */
  readonly star: boolean;
  /** Modules are looked up by texts, so that any name may hold one. */
  readonly byText: boolean;
  /** Modules are looked up by texts that may be written in pieces, so that any may be meant. */
  readonly isSpelled: boolean;
  /** True for a place inside of an import, where a name is bound and not used. */
  isImport(offset: number): boolean;
}

/** Characters of a line in front of its `import`. */
const maxStartLength = 1_000;
const maxListLength = 5_000;
/** Lines that a backslash joins. */
const maxLines = 50;
/**
 * `__import__("pick" + "le")`, `import_module("".join(parts))`, `__import__("elkcip"[::-1])`, `import_module(f"{a}le")`. A choice of two
 * names is none: both are written.
 */
const spelledModule =
  /(?:__import__|import_module)\s{0,20}\(\s{0,20}(?:["'][^"'\n]{0,80}["']\s{0,20}[+"'%.[]|f["'])/;

/** An import and nothing else; what stands beside one may use what it binds. */
const plainImport = /^[\s\w\\.,*(]*(?:#[^\n]*)?$/;

/** Reads the imports of a text. What only looks like one, in a docstring, counts too. */
export function readImports(
  text: string,
  list: readonly string[],
  { numbers, starts }: FoundWords,
): WrittenImports {
  const words = new Set<number>();
  const members = new Set<number>();
  const aliases = new Set<string>();
  const byText = indirect.test(text);
  /** Where imports begin and end, one after the other. */
  const bounds: number[] = [];
  let star = false;
  let done = 0;
  for (let index = 0; index < starts.length; index++) {
    const at = starts[index];
    const number = numbers[index];
    // `torch.serialization.pickle.load`: one module reached through another.
    if (text[at - 1] === '.' && text[at + list[number].length] === '.' && reachable.has(list[number]))
      words.add(number);
    if (byText && (text[at - 1] === '"' || text[at - 1] === "'")) words.add(number);
    if (at < done || list[number] !== 'import') continue;
    const start = startOfImport(text, at, done);
    const { end, next } = endOfImport(text, at + 'import'.length);
    done = next;
    // One line may hold several: `import os; from pickle import load`.
    const written = text.slice(start, end);
    const isFrom = /\bfrom\b/.test(written);
    let known = false;
    for (let other = firstFrom(starts, start); other < starts.length && starts[other] < end; other++) {
      if (numbers[other] === number) continue;
      known = true;
      words.add(numbers[other]);
      if (isFrom && starts[other] > at) members.add(numbers[other]);
    }
    if (plainImport.test(written)) bounds.push(start, end);
    if (!known) continue;
    star ||= /\bimport\s{0,20}\*/.test(written);
    for (const [, alias] of written.matchAll(/\bas\s{1,20}(\w+)/g)) aliases.add(alias);
  }
  return {
    words,
    members,
    aliases,
    star,
    byText,
    isSpelled: byText && spelledModule.test(text),
    isImport: (offset) => firstFrom(bounds, offset + 1) % 2 === 1,
  };
}

/** Where the line of an import begins, those included that a backslash joins to it. */
function startOfImport(text: string, at: number, earliest: number): number {
  const from = Math.max(earliest, at - maxStartLength);
  const before = text.slice(from, at);
  let start = before.lastIndexOf('\n') + 1;
  while (start > 1 && /\\\r?\n$/.test(before.slice(Math.max(0, start - 3), start)))
    start = before.lastIndexOf('\n', start - 2) + 1;
  return from + start;
}

/** Behind the last name of an import: of its brackets, else of its line. What may be no import after all is read on from the line's end. */
function endOfImport(text: string, from: number): { end: number; next: number } {
  let line = text.indexOf('\n', from);
  for (let lines = 0; line >= 0 && lines < maxLines && /\\\r?$/.test(text.slice(line - 2, line)); lines++)
    line = text.indexOf('\n', line + 1);
  if (line < 0) line = text.length;
  if (!/^[ \t\\\r\n]{0,20}\(/.test(text.slice(from, from + 24))) return { end: line, next: line };
  const close = text.slice(from, from + maxListLength).indexOf(')');
  if (close < 0) return { end: line, next: line };
  const isList = /^[\s\w\\(,.]*$/.test(text.slice(from, from + close));
  return { end: from + close, next: isList ? from + close : Math.min(line, from + close) };
}
