import { nearest } from '../../../text/nearest';
import type { ArgumentCheck, ReviewedUse, StateCheck } from './globals';

/*
 * The grammar of the tables below reviewed/, strictly. globals.ts reads them as files ask for them and takes any word for a use, so that a
 * misspelt one would make a name harmless; scripts/generate.mjs lets none through.
 */

/** A word of a table that nobody can have meant. */
export interface TableMistake {
  /** From 1, in the file. */
  readonly line: number;
  readonly message: string;
}

// Records, so that the compiler asks for a word that is new.
const uses = words<ReviewedUse>({
  called: 0,
  created: 0,
  built: 0,
  mutated: 0,
  appended: 0,
  hashed: 0,
  passed: 0,
  stored: 0,
});
const checks = words<ArgumentCheck>({
  codec: 0,
  nested: 0,
  plain: 0,
  size: 0,
  attribute: 0,
  'none-type': 0,
  'arrow-field': 0,
  'arrow-array': 0,
  geometry: 0,
  ratio: 0,
  'dill-type': 0,
  'dill-array': 0,
  'dill-partial': 0,
  'dill-text': 0,
  lookup: 0,
  module: 0,
});
const states = words<StateCheck>({
  'parser-template': 0,
  'no-formula': 0,
  dtype: 0,
  optimizer: 0,
  members: 0,
  data: 0,
  bounds: 0,
  features: 0,
  image: 0,
});
const keys = ['makes', 'arg0', 'check', 'state', 'depth'];
const flags = ['enum', ...uses];

function words<Word extends string>(all: Readonly<Record<Word, 0>>): readonly string[] {
  return Object.keys(all);
}

/** Mistakes in the tables of a source file: every template that an exported function returns. */
export function mistakesInTables(source: string): readonly TableMistake[] {
  const tables = [...source.matchAll(/^export const \w+ = \(\): string => `([^`]*)`/gm)];
  if (tables.length === 0) return [{ line: 1, message: 'the file exports no table' }];
  return tables.flatMap(({ 0: whole, 1: table, index }) => {
    const start = index + whole.indexOf('`') + 1;
    const before = source.slice(0, start).split('\n').length - 1;
    return mistakesInTable(table).map(({ line, message }) => ({ line: line + before, message }));
  });
}

/** Mistakes in one table; lines count from 1. */
export function mistakesInTable(table: string): readonly TableMistake[] {
  const group = { isOpen: false, hasModule: false };
  return table
    .split('\n')
    .flatMap((text, index) => mistakesInLine(text, group).map((message) => ({ line: index + 1, message })));
}

/** What is wrong with a line, in the group that the lines before it began. */
function mistakesInLine(text: string, group: { isOpen: boolean; hasModule: boolean }): string[] {
  if (text.trim() === '') return [];
  if (text.startsWith('[')) {
    group.isOpen = true;
    group.hasModule = false;
    return text.endsWith(']')
      ? mistakesInOptions(text.slice(1, -1))
      : ['a line that begins with [ must end with ]'];
  }
  if (!group.isOpen) return ['names stand in a group, so a line [uses and options] must come first'];
  const [, module, names] = /^(?:([\w.]+): | )(.*)$/.exec(text) ?? [];
  if (names === undefined)
    return ['a line is "module: name name", or goes on with the last one behind white space'];
  if (module === undefined && !group.hasModule)
    return ['there is no module yet that the line could go on with'];
  group.hasModule = true;
  return names
    .trim()
    .split(/\s+/)
    .filter((name) => !/^[\w.<>-]+$/.test(name))
    .map((name) => `"${name}" cannot be a name`);
}

function mistakesInOptions(options: string): string[] {
  return options.split(' ').flatMap((word) => mistakeInOption(word) ?? []);
}

/** What is wrong with `called`, `makes=0:created`, `arg1=stored`, `check=plain`, `state=data`, `depth=1`, `enum`. */
function mistakeInOption(word: string): string | undefined {
  const [key, value, ...more] = word.split('=');
  if (more.length > 0) return `"${word}" has more than one equals sign`;
  if (value === undefined) return flags.includes(key) ? undefined : unknown('use', key, flags);
  if (key === 'check') return checks.includes(value) ? undefined : unknown('check', value, checks);
  if (key === 'state') return states.includes(value) ? undefined : unknown('state', value, states);
  if (key === 'depth') return isIndex(value) ? undefined : `depth takes a number, not "${value}"`;
  if (/^arg\d+$/.test(key)) return uses.includes(value) ? undefined : unknown('use', value, uses);
  if (key !== 'makes') return unknown('option', key, keys);
  const [index, use, ...others] = value.split(':');
  if (!isIndex(index) || use === undefined || others.length > 0)
    return `makes takes the index of an argument and a use, such as makes=0:created, not "${value}"`;
  return uses.includes(use) ? undefined : unknown('use', use, uses);
}

function isIndex(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

function unknown(what: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  const hint = meant === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`;
  return `unknown ${what} "${word}". ${hint}`;
}
