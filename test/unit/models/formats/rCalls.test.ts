import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

/*
 * Functions of R that call what another call gave, written in R's ASCII form (serialize.c, version 2): the kind of call by which any function
 * can be reached without its name. Files that R itself wrote are in test/fixtures/r.
 */

type Expression =
  | string
  | readonly Expression[]
  | { readonly text: string }
  | { readonly parameter: string }
  | { readonly tag: string; readonly is: Expression };

const characters = (value: string) => `262153\n${value.length}\n${value}\n`;
const nil = '254\n';
const global = '253\n';

/** A symbol, a text, a list of one parameter, or a call of the first by the others. */
function item(expression: Expression): string {
  if (typeof expression === 'string') return `1\n${characters(expression)}`;
  if ('text' in expression) return `16\n1\n${characters(expression.text)}`;
  if ('parameter' in expression) return `1026\n${item(expression.parameter)}251\n${nil}`;
  if ('tag' in expression) return item(expression.is);
  const [head, ...rest] = expression;
  return `6\n${item(head)}${rest.map(argument).join('')}${nil}`;
}

/** An argument, with its name if it has one. */
function argument(expression: Expression): string {
  if (typeof expression === 'string' || !('tag' in expression)) return `2\n${item(expression)}`;
  return `1026\n${item(expression.tag)}${item(expression)}`;
}

const header = 'A\n2\n262147\n131840\n';

/** `saveRDS` of a function without parameters, in ASCII. */
const functionOf = (body: Expression) => `${header}1027\n${global}${nil}${item(body)}`;

/** `saveRDS` of an environment with a variable whose expression was not evaluated yet. */
const promiseOf = (code: Expression) =>
  `${header}4\n0\n${global}1026\n${item('x')}1029\n${global}252\n${item(code)}${nil}${nil}${nil}`;

const text = (value: string) => ({ text: value });
const named = (tag: string, is: Expression) => ({ tag, is });
const lambda = (parameter: string, body: Expression): Expression => ['function', { parameter }, body];
const command = text('echo pwned');
const base = ['as.list', ['baseenv']];
const spelled = ['paste0', text('sys'), text('tem')];

describe('calls of what a call gave', () => {
  it.each<[string, Expression, string]>([
    ['an item of an environment', [['[[', base, text('system')], command], 'suspicious'],
    ['one by its place', [['[[', base, text('sys.call')], command], 'suspicious'],
    ['an element that is a function', [['Find', 'is.function', base], command], 'suspicious'],
    ['the same in parentheses', [['(', [['[[', base, text('q')]]], command], 'suspicious'],
    ['the same in braces', [['{', ['[[', base, text('q')]], command], 'suspicious'],
    ['a curve', [['splinefun', text('x'), text('y')], text('3')], 'safe'],
    ['a colour', [['colorRampPalette', text('red')], text('3')], 'safe'],
    ['a sum', ['sum', text('1')], 'safe'],
  ])('%s', async (_, body, verdict) => {
    expect((await scanBytes(functionOf(body), 'model.rds')).verdict).toBe(verdict);
  });
});

describe('functions whose names are put together', () => {
  const item = ['[[', '.BaseNamespaceEnv', spelled];
  it.each<[string, Expression, string]>([
    ['an argument by the beginning of its name', ['lapply', command, named('F', spelled)], 'suspicious'],
    ['behind one that is not its own', ['lapply', text('mean'), named('x', command), spelled], 'suspicious'],
    ['in front of the others, which are named', ['sapply', spelled, named('X', command)], 'suspicious'],
    ['as the second function', ['optim', text('1'), 'mean', spelled], 'suspicious'],
    ['by a parameter', [lambda('g', ['sapply', command, 'g']), spelled], 'suspicious'],
    ['by a parameter, in plain text', [lambda('g', ['sapply', command, 'g']), text('system')], 'suspicious'],
    [
      'by a variable that was a function',
      ['{', ['<-', 'f', lambda('v', 'v')], ['<-', 'f', spelled], ['sapply', command, 'f']],
      'suspicious',
    ],
    [
      'by a variable that a loop changes',
      ['{', ['<-', 'f', lambda('v', 'v')], ['for', 'f', spelled, ['sapply', command, 'f']]],
      'suspicious',
    ],
    ['from an environment by its name', ['{', ['<-', 'f', item], ['f', command]], 'suspicious'],
    ['from that of a function', ['{', ['<-', 'f', ['environment', 'mean']], ['f', command]], 'suspicious'],
    ['as a method for a class', ['UseMethod', text('file')], 'suspicious'],
    ['as a method of a generic that is computed', ['UseMethod', spelled], 'suspicious'],
    ['as the next method', ['NextMethod', text('dir')], 'suspicious'],
    ['as a symbol', ['as.name', spelled], 'suspicious'],
    ['as symbols', ['lapply', command, 'as.name'], 'suspicious'],
    [
      'a variable that is a function',
      ['{', ['<-', 'f', lambda('v', 'v')], ['sapply', 'mtcars', 'f']],
      'safe',
    ],
    ['an argument by its name', ['sapply', named('FUN', 'mean'), named('X', 'mtcars')], 'safe'],
    ['a generic of its own', ['UseMethod', text('centre')], 'safe'],
    ['the next method', ['NextMethod'], 'safe'],
    ['a symbol', ['as.name', text('x')], 'safe'],
  ])('%s', async (_, body, verdict) => {
    expect((await scanBytes(functionOf(body), 'model.rds')).verdict).toBe(verdict);
  });
});

describe('promises', () => {
  it.each<[string, Expression, string]>([
    ['a method that the file chooses', ['print', 'y'], 'suspicious'],
    ['a function that is made and called', [lambda('x', 'x'), command], 'suspicious'],
    ['a loop over names', ['sapply', 'y', 'mean'], 'suspicious'],
    ['an item', ['[[', 'y', text('a')], 'safe'],
    ['a sum', ['+', 'y', ['exp', 'z']], 'safe'],
    ['a setting', ['getOption', text('digits')], 'safe'],
    ['a function that is made', lambda('x', ['sapply', 'x', 'mean']), 'safe'],
  ])('%s', async (_, code, verdict) => {
    expect((await scanBytes(promiseOf(code), 'model.rds')).verdict).toBe(verdict);
  });
});

describe('what follows the end', () => {
  /** A number in the binary form. */
  const number = Buffer.from('X\n\0\0\0\x02\0\x02\x03\0\0\x02\x03\0\0\0\0\x0d\0\0\0\x01\0\0\0\x07', 'latin1');
  it.each([
    ['', 'safe'],
    ['\n', 'safe'],
    ['\r\n', 'safe'],
    ['\n\0', 'incomplete'],
    ['\n'.repeat(20), 'incomplete'],
    ['\nmore', 'incomplete'],
  ])('%j is %s', async (rest, verdict) => {
    expect((await scanBytes(Buffer.concat([number, Buffer.from(rest)]), 'model.rds')).verdict).toBe(verdict);
  });
});
