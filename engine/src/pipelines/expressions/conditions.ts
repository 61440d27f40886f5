import type { Expression } from './parse';
import { expressionsIn } from './parse';

/** What is wrong with a condition, in words of its text. */
export type ConditionFault =
  /** Text stands around the braces, so that what comes out is a text that is not empty. */
  | { readonly kind: 'always' }
  /** A part of a list in one text is searched for: `contains('a b', x)` is true for every part of `a b`. */
  | { readonly kind: 'contains'; readonly needle: string }
  /** A bot is told by who caused the event, which somebody else may choose. */
  | { readonly kind: 'actor'; readonly bot: string };

/** Texts that others choose freely. */
const chosen =
  /^(?:github\.(?:head_ref|ref|ref_name|actor|triggering_actor)|github\.event\.(?:[\w*-]{1,60}\.){0,6}(?:title|body|ref|label|login|name|message|head_branch)|inputs\.\w{1,100})$/i;

/** The faults of a condition; `isBlock` for a block scalar that keeps its last line break. */
export function* faultsOf(text: string, isBlock: boolean): Iterable<ConditionFault> {
  const found = [...expressionsIn(text)];
  // Without braces all of it is one expression.
  const trees =
    found.length > 0
      ? found.map(({ tree }) => tree)
      : [...expressionsIn(`\${{ ${text} }}`)].map(({ tree }) => tree);
  const [first] = found;
  if (first !== undefined) {
    const around = isBlock ? text : text.trim();
    const isWhole = found.length === 1 && first.start === 0 && first.end === around.length;
    if (!isWhole) yield { kind: 'always' };
  }
  for (const tree of trees) if (tree !== undefined) yield* faultsIn(tree);
}

function* faultsIn(tree: Expression): Iterable<ConditionFault> {
  switch (tree.kind) {
    case 'and':
    case 'or':
      yield* faultsIn(tree.left);
      yield* faultsIn(tree.right);
      return;
    case 'not':
      yield* faultsIn(tree.operand);
      return;
    case 'comparison': {
      // Whom a condition leaves out gains nothing by being left out.
      if (tree.sign !== '==') return;
      const bot = [tree.left, tree.right].find(
        (side) => side.kind === 'literal' && /\[bot\]$/.test(side.value),
      );
      const actor = [tree.left, tree.right]
        .map(writtenOf)
        .find((path) => /^github\.(?:triggering_)?actor$/i.test(path));
      if (bot?.kind === 'literal' && actor !== undefined) yield { kind: 'actor', bot: bot.value };
      return;
    }
    case 'call': {
      const [haystack, needle] = tree.args;
      if (tree.name !== 'contains' || haystack?.kind !== 'literal' || needle === undefined) return;
      const written = writtenOf(needle);
      if (chosen.test(written)) yield { kind: 'contains', needle: written };
      return;
    }
    default:
  }
}

/** `github.event.action` of a tree that is a path; '' for any other. */
function writtenOf(tree: Expression): string {
  if (tree.kind === 'name') return tree.name;
  if (tree.kind !== 'member' || tree.name === undefined) return '';
  const base = writtenOf(tree.base);
  return base === '' ? '' : `${base}.${tree.name}`;
}
