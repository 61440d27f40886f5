import { pushAll } from '../../pushAll';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { isConstantNode } from './nameCheck';

const patterns =
  /^(?:pattern_list|tuple_pattern|list_pattern|list_splat_pattern|list_splat|expression_list|tuple|list|parenthesized_expression|as_pattern_target)$/;

/** Something that a statement or an expression binds or deletes. */
export interface Bound {
  /** An identifier, an attribute or a subscript. */
  readonly target: SyntaxNode;
  /** What it is given where that is the whole of a value; undefined for parts, loops, handlers and deletions. */
  readonly value: SyntaxNode | undefined;
}

/** What a node itself binds or deletes, without what its children do. Annotations alone bind nothing. */
export function boundBy(node: SyntaxNode): readonly Bound[] {
  switch (node.type) {
    case 'assignment':
    case 'augmented_assignment': {
      const left = childOf(node, 'left');
      const right = childOf(node, 'right');
      if (left === undefined || right === undefined) return [];
      const isWhole = node.type === 'assignment' && !patterns.test(left.type);
      return targetsOf(left).map((target) => ({ target, value: isWhole ? right : undefined }));
    }
    case 'named_expression': {
      const name = childOf(node, 'name');
      return name === undefined ? [] : [{ target: name, value: childOf(node, 'value') }];
    }
    case 'for_statement':
    case 'for_in_clause': {
      const left = childOf(node, 'left');
      return left === undefined ? [] : targetsOf(left).map((target) => ({ target, value: undefined }));
    }
    case 'as_pattern_target':
    case 'delete_statement':
      return node.children.flatMap(targetsOf).map((target) => ({ target, value: undefined }));
    default:
      return [];
  }
}

/** Identifiers, attributes and subscripts that a target is made of. */
function targetsOf(target: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open = [target];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    if (patterns.test(node.type)) pushAll(open, node.children);
    else if (/^(?:identifier|attribute|subscript)$/.test(node.type)) found.push(node);
  return found;
}

/** A value of Python's own plain types, whatever is in it: neither a class nor anything that computes. */
export function isPlainValue(node: SyntaxNode): boolean {
  if (isConstantNode(node)) return true;
  switch (node.type) {
    case 'string':
    case 'concatenated_string':
    case 'tuple':
    case 'list':
    case 'set':
    case 'dictionary':
    case 'expression_list':
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return true;
    case 'parenthesized_expression':
    case 'unary_operator':
    case 'binary_operator':
    case 'not_operator':
      return node.children.filter(({ type }) => type !== 'comment').every(isPlainValue);
    case 'conditional_expression': {
      const [yes, , no] = node.children;
      return yes !== undefined && no !== undefined && isPlainValue(yes) && isPlainValue(no);
    }
    default:
      return false;
  }
}

/** A value of such a type that holds nothing else. */
export function isPlainThrough(node: SyntaxNode): boolean {
  if (!/^(?:tuple|list|set|expression_list)$/.test(node.type))
    return isPlainValue(node) && !keepsOthers.test(node.type);
  return node.children.every((child) => child.type === 'comment' || isPlainThrough(child));
}

const keepsOthers = /^(?:dictionary|\w+_comprehension|generator_expression)$/;
