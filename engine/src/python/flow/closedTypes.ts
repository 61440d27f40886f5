/** Parameters whose type leaves a caller no text of its own: numbers, ids, dates, members of an enumeration, literals. */
import type { Evaluator } from '../names/evaluator';
import { isEnum } from '../names/value';
import type { Bound, SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** Steps into a type. */
const maxDepth = 6;
const plain =
  /^(?:int|float|bool|None|(?:uuid\.)?UUID\d?|datetime\.\w{1,20}|date|time|datetime|timedelta|(?:decimal\.)?Decimal|(?:pydantic\.)?(?:Positive|Negative|NonNegative|NonPositive|Strict)(?:Int|Float|Bool))$/;
const literals = /^(?:typing|typing_extensions)\.Literal$/;
/** Types that hold what their parameters say, and nothing else. */
const holders =
  /^(?:(?:typing|typing_extensions)\.(?:Optional|Union|Annotated|Final|List|Sequence|Set|Tuple)|builtins\.(?:list|set|tuple))$/;

/** True for a parameter whose type is closed. */
export function isClosed(bound: Bound, evaluator: Evaluator): boolean {
  const type = bound.kind === 'parameter' ? childOf(bound.parameter, 'type') : undefined;
  return type !== undefined && isClosedType(type, evaluator, 0);
}

function isClosedType(node: SyntaxNode, evaluator: Evaluator, depth: number): boolean {
  if (depth > maxDepth || node.end - node.start > 1_000) return false;
  if (plain.test(evaluator.textOf(node))) return true;
  const inner = (part: SyntaxNode) => isClosedType(part, evaluator, depth + 1);
  switch (node.type) {
    case 'none':
      return true;
    case 'identifier':
    case 'attribute':
      return isEnumeration(node, evaluator);
    // `Optional[Mode]`, as a type and as an expression.
    case 'generic_type':
    case 'subscript': {
      const [holder, ...parts] = node.children;
      const value = holder === undefined ? undefined : evaluator.evaluate(holder);
      if (value?.kind !== 'reference') return false;
      if (literals.test(value.name)) return true;
      const held = parts.flatMap((part) => (part.type === 'type_parameter' ? part.children : [part]));
      // Behind the type, `Annotated` has what is said of it.
      const types = value.name.endsWith('.Annotated') ? held.slice(0, 1) : held;
      return holders.test(value.name) && types.length > 0 && types.every(inner);
    }
    case 'type':
    case 'union_type':
    case 'binary_operator':
    case 'parenthesized_expression':
      return node.children.length > 0 && node.children.every(inner);
    default:
      return false;
  }
}

/** A class that derives from an enumeration, or from one that does: of the file, or of a module of the project. */
function isEnumeration(node: SyntaxNode, evaluator: Evaluator): boolean {
  const value = evaluator.evaluate(node);
  if (value.kind === 'reference') return evaluator.traitOf(value.name) === 'enumeration';
  return (
    value.kind === 'class' &&
    value.bases.some((base) => isEnum(base) || (base.kind === 'class' && base.bases.some(isEnum)))
  );
}
