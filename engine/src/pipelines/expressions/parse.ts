/**
 * Expressions of GitHub Actions, `${{ ... }}`, as trees. The grammar is the one of GitHub's documentation, "Evaluate expressions in
 * workflows and actions". Total: what is no expression gives undefined.
 */
export type Expression =
  /** A literal; numbers, booleans and null as they are written. */
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  /** `base.name` and `base['name']`; `*` for `base.*`; undefined for an index that is worked out. */
  | {
      readonly kind: 'member';
      readonly base: Expression;
      readonly name: string | undefined;
      /** What is worked out to give the name. */
      readonly index?: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'and' | 'or' | 'comparison';
      /** As it is written: `==`. */
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** An expression in a text, with its braces. */
export interface PlacedExpression {
  readonly start: number;
  readonly end: number;
  /** Undefined where it follows no grammar, or is longer or deeper than any that people write. */
  readonly tree: Expression | undefined;
}

const maxLength = 20_000;
const maxDepth = 60;
const token =
  /[ \t\r\n]*(?:('(?:[^']|'')*')|(0x[\da-fA-F]+|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|NaN\b|Infinity\b)|([A-Za-z_][\w-]*)|(&&|\|\||==|!=|<=|>=|\}\}|[()[\].,!<>*]))/y;

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly value: string;
}

/** Every expression of a text, in order. Braces inside of a quoted text do not end one. Time is proportional to the text. */
export function* expressionsIn(text: string): Iterable<PlacedExpression> {
  let close = 0;
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const { tokens, at } = readTokens(text, start + 3);
    let end = at;
    if (tokens === undefined) {
      // What is no expression ends at its braces all the same; where there are none any more, none are looked for again.
      if (close >= 0 && close < at) close = text.indexOf('}}', at);
      if (close >= at && close - at <= maxLength) end = close + 2;
    }
    yield { start, end, tree: tokens === undefined ? undefined : new Parser(tokens).parse() };
    start = text.indexOf('${{', end);
  }
}

/** Tokens up to the closing braces. Without them, or with a sign that the language does not have, there are none. */
function readTokens(text: string, from: number): { tokens: readonly Token[] | undefined; at: number } {
  const tokens: Token[] = [];
  let at = from;
  while (at - from < maxLength) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) break;
    at = token.lastIndex;
    const [, quoted, number, name, sign] = match;
    if (sign === '}}') return { tokens, at };
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else tokens.push(name === undefined ? { kind: 'sign', value: sign } : { kind: 'name', value: name });
  }
  return { tokens: undefined, at };
}

const comparisons = ['==', '!=', '<', '<=', '>', '>='];

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Expression | undefined {
    const tree = this.or();
    return this.at === this.tokens.length ? tree : undefined;
  }

  private takes(...signs: readonly string[]): boolean {
    const next = this.tokens[this.at];
    if (next?.kind !== 'sign' || !signs.includes(next.value)) return false;
    this.at++;
    return true;
  }

  private or(): Expression | undefined {
    if (++this.depth > maxDepth) return undefined;
    const tree = this.chain('or', ['||'], () => this.chain('and', ['&&'], () => this.compared()));
    this.depth--;
    return tree;
  }

  private compared(): Expression | undefined {
    return this.chain('comparison', comparisons, () => this.negated());
  }

  /** Operands with signs between them, from the left. */
  private chain(
    kind: 'and' | 'or' | 'comparison',
    signs: readonly string[],
    operand: () => Expression | undefined,
  ): Expression | undefined {
    let left = operand();
    while (left !== undefined && this.takes(...signs)) {
      const sign = this.tokens[this.at - 1].value;
      const right = operand();
      left = right && { kind, sign, left, right };
    }
    return left;
  }

  private negated(): Expression | undefined {
    let count = 0;
    while (this.takes('!')) count++;
    const operand = this.reached();
    // Whatever is negated once or more is a boolean.
    return operand !== undefined && count > 0 ? { kind: 'not', operand } : operand;
  }

  /** A value and what is taken out of it. */
  private reached(): Expression | undefined {
    let base = this.primary();
    for (let steps = 0; base !== undefined && steps < maxDepth; steps++) {
      if (this.takes('.')) {
        const next = this.tokens[this.at++];
        if (next?.kind !== 'name' && next?.value !== '*') return undefined;
        base = { kind: 'member', base, name: next.value };
      } else if (this.takes('[')) {
        if (this.takes('*')) base = { kind: 'member', base, name: '*' };
        else {
          const index = this.or();
          if (index === undefined) return undefined;
          base =
            index.kind === 'literal'
              ? { kind: 'member', base, name: index.value }
              : { kind: 'member', base, name: undefined, index };
        }
        if (!this.takes(']')) return undefined;
      } else return base;
    }
    return undefined;
  }

  private primary(): Expression | undefined {
    const next = this.tokens[this.at];
    if (next === undefined) return undefined;
    if (this.takes('(')) {
      const inner = this.or();
      return this.takes(')') ? inner : undefined;
    }
    if (next.kind === 'sign') return undefined;
    this.at++;
    if (next.kind !== 'name') return { kind: 'literal', value: next.value };
    if (/^(?:true|false|null)$/i.test(next.value)) return { kind: 'literal', value: next.value };
    if (!this.takes('(')) return { kind: 'name', name: next.value };
    const args: Expression[] = [];
    while (!this.takes(')')) {
      const argument = this.or();
      if (argument === undefined) return undefined;
      args.push(argument);
      if (!this.takes(',') && this.tokens[this.at]?.value !== ')') return undefined;
    }
    return { kind: 'call', name: next.value.toLowerCase(), args };
  }
}
