import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

/*
 * Functions of R that call what another call gave, written in R's ASCII form (serialize.c, version 2): the kind of call by which any function
 * can be reached without its name. Files that R itself wrote are in test/fixtures/r.
 */

type Expression = string | readonly Expression[] | { readonly text: string };

const characters = (value: string) => `262153\n${value.length}\n${value}\n`;
const nil = '254\n';

/** A symbol, a text, or a call of the first by the others. */
function item(expression: Expression): string {
  if (typeof expression === 'string') return `1\n${characters(expression)}`;
  if ('text' in expression) return `16\n1\n${characters(expression.text)}`;
  const [head, ...rest] = expression;
  return `6\n${item(head)}${rest.map((argument) => `2\n${item(argument)}`).join('')}${nil}`;
}

/** `saveRDS` of a function without parameters, in ASCII. */
const functionOf = (body: Expression) => `A\n2\n262147\n131840\n1027\n253\n${nil}${item(body)}`;

const text = (value: string) => ({ text: value });
const command = text('echo pwned');
const base = ['as.list', ['baseenv']];

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
