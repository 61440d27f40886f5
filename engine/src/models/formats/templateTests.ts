import type { tokenize } from '@huggingface/jinja';

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
