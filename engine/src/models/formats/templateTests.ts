import type { tokenize } from '@huggingface/jinja';
import { pushAll } from '../../pushAll';

type Token = ReturnType<typeof tokenize>[number];

/**
 * @huggingface/jinja parses tests without arguments only. `x is [not] divisibleby(2)` and `x is sameas true` are given to it as the
 * filters `x | divisibleby(2)` and `x | sameas(true)`, and `x is in y` as `x in y`: the same names and the same arguments are judged.
 */
export function testsAsFilters(tokens: readonly Token[]): Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const nameAt = isWord(tokens[at + 1], 'not') ? at + 2 : at + 1;
    const name = tokens[nameAt];
    const argument = tokens[nameAt + 1];
    const isTest = isWord(tokens[at], 'is') && tokens[at - 1]?.type !== 'Dot' && name?.type === 'Identifier';
    if (!isTest || argument === undefined) made.push(tokens[at]);
    else if (name.value === 'in') continue;
    else if (argument.type === 'OpenParen') {
      made.push({ value: '|', type: 'Pipe' }, name);
      at = nameAt;
    } else if (isLiteral(argument)) {
      made.push({ value: '|', type: 'Pipe' }, name, { value: '(', type: 'OpenParen' }, argument);
      made.push({ value: ')', type: 'CloseParen' });
      at = nameAt + 1;
    } else made.push(tokens[at]);
  }
  return made;
}

/**
 * Statements that the parser lacks, as ones that it has: `with` binds as `set` does, `do` is an expression, and what marks a part of the
 * template marks nothing here. Scopes are not told apart anyway.
 */
export function plainStatements(tokens: readonly Token[]): Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at].type === 'OpenStatement' ? tokens[at + 1] : undefined;
    const end = name?.type === 'Identifier' && rewritten.has(name.value) ? statementEnd(tokens, at) : -1;
    if (name === undefined || end < 0) {
      made.push(tokens[at]);
      continue;
    }
    const inner = tokens.slice(at + 2, end);
    if (name.value === 'do')
      made.push({ value: '{{', type: 'OpenExpression' }, ...inner, { value: '}}', type: 'CloseExpression' });
    else if (name.value === 'with') pushAll(made, bindings(inner));
    at = end;
  }
  return made;
}

const rewritten = new Set(['with', 'endwith', 'do', 'block', 'endblock', 'autoescape', 'endautoescape']);

function statementEnd(tokens: readonly Token[], at: number): number {
  for (let end = at; end < tokens.length; end++) if (tokens[end].type === 'CloseStatement') return end;
  return -1;
}

/** `a = x, b = y` as a `set` each. */
function bindings(tokens: readonly Token[]): Token[] {
  const made: Token[] = [];
  let depth = 0;
  let part: Token[] = [];
  const close = () => {
    if (part.length === 0) return;
    made.push({ value: '{%', type: 'OpenStatement' }, { value: 'set', type: 'Identifier' }, ...part);
    made.push({ value: '%}', type: 'CloseStatement' });
    part = [];
  };
  for (const token of tokens) {
    if (/^Open/.test(token.type)) depth++;
    else if (/^Close/.test(token.type)) depth--;
    if (depth === 0 && token.type === 'Comma') close();
    else part.push(token);
  }
  close();
  return made;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.type === 'Identifier' && token.value === word;
}

function isLiteral({ type, value }: Token): boolean {
  return (
    type === 'NumericLiteral' ||
    type === 'StringLiteral' ||
    (type === 'Identifier' && /^(?:true|false|none)$/i.test(value))
  );
}
