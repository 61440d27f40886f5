import { t } from '../../../../l10n/messages';
import { actionsIn } from '../../pipelines/actions';
import { type Expression, expressionsIn } from '../../pipelines/expressions/parse';
import type { PipelineRule } from '../../pipelines/pipelineRule';

export const rule: PipelineRule = {
  meta: {
    id: 'obfuscated-workflow',
    code: 'SML258',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-506',
    atlas: ['AML.T0010'],
    since: '0.1.0',
    counterparts: ['obfuscation'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document }) {
      for (const { node, name } of actionsIn(document)) {
        const { start, end } = node;
        if (/\/\.{0,2}(?:\/|$)/.test(name))
          yield { start, end, message: t('obfuscated-workflow.indirect-path') };
      }
      for (const { start, end, tree } of expressionsIn(document.text))
        if (tree !== undefined && hides(tree))
          yield { start, end, message: t('obfuscated-workflow.constant-expression') };
    },
  },
};

/** What gives one text whatever happens, by a function or an index that only hides it. */
function hides(tree: Expression): boolean {
  switch (tree.kind) {
    case 'member':
      // An index that is worked out of literals only.
      return hides(tree.base) || (tree.index !== undefined && (isConstant(tree.index) || hides(tree.index)));
    case 'call':
      return (
        (/^(?:format|tojson|join)$/.test(tree.name) && tree.args.length > 0 && tree.args.every(isConstant)) ||
        tree.args.some(hides)
      );
    case 'and':
    case 'or':
    case 'comparison':
      return hides(tree.left) || hides(tree.right);
    case 'not':
      return hides(tree.operand);
    default:
      return false;
  }
}

function isConstant(tree: Expression): boolean {
  if (tree.kind === 'literal') return true;
  return tree.kind === 'call' && tree.args.length > 0 && tree.args.every(isConstant);
}
