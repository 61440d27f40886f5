import { nameOf, operatorOf, type TemplateNode } from './templateScopes';

/** Constants inside constants that are followed; deeper ones count as one. */
const maxConstantDepth = 8;

/** Filters that put a text of their arguments between, or in front of, the parts of what they are given. */
export const repeating = /^(?:indent|join|wordwrap)$/;

/** About how large the value of an expression of constants is: a number's value, a text's length, a list's; 1 for anything else. */
export function magnitudeOf(node: TemplateNode, depth = maxConstantDepth): number {
  if (isNumber(node)) return Math.abs(Number(node.value));
  if (node.type === 'StringLiteral') return Math.max(1, (node.value as string).length);
  if (depth === 0) return 1;
  const of = (part: unknown) => magnitudeOf(part as TemplateNode, depth - 1);
  /** A number is one item, whatever its value. */
  const largest = (parts: unknown) =>
    ((parts ?? []) as TemplateNode[]).reduce((all, part) => Math.max(all, isNumber(part) ? 1 : of(part)), 1);
  switch (node.type) {
    case 'ArrayLiteral':
    case 'TupleLiteral':
      return largest(node.value);
    case 'KeywordArgumentExpression':
      return largest([node.value]);
    case 'CallExpression':
      return nameOf(node) === 'range'
        ? Math.max(1, ...((node.args ?? []) as TemplateNode[]).slice(0, 3).map(of))
        : 1;
    case 'FilterExpression': {
      const { args } = node.filter as TemplateNode;
      const name = nameOf(node.filter) ?? '';
      if (repeating.test(name)) return largest([node.operand]) * largest(args);
      return /^(?:list|string|sort|reverse|map|safe|upper|lower)$/.test(name) ? largest([node.operand]) : 1;
    }
    case 'BinaryExpression': {
      const operator = operatorOf(node);
      const [left, right] = [of(node.left), of(node.right)];
      if (operator === '**') return left ** right;
      return operator === '*' ? Math.max(1, left) * Math.max(1, right) : operator === '+' ? left + right : 1;
    }
    default:
      return 1;
  }
}

const isNumber = ({ type }: TemplateNode) => /^(?:Integer|Float)Literal$/.test(type);
