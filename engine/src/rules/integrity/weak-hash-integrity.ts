import { t } from '../../../../l10n/messages';
import { withFunction } from '../../python/fixes/edits';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import { all, is, isCall, matches, not } from '../../python/rules/conditions';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';

const weak = ['hashlib.md5', 'hashlib.sha1'];

export const rule = callRule(
  {
    id: 'weak-hash-integrity',
    code: 'SML233',
    family: 'integrity',
    severity: 'low',
    cwe: 'CWE-328',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
    counterparts: ['B324', 'S324'],
  },
  [
    {
      callees: [...weak, 'hashlib.new'],
      when: all(
        isCall,
        not(is('usedforsecurity', false)),
        (call, context) =>
          call.callee !== 'hashlib.new' || matches('name', /^(?:md5|sha1)$/i, 0)(call, context),
        isCompared,
      ),
      message: ({ callee }) => t('weak-hash-integrity.not-collision-resistant', callee),
      effect: 'file-read',
      fixes: (call, context) => (weak.includes(call.callee) ? withFunction('sha256')(call, context) : []),
    },
  ],
);

/** The digest is compared, here or through a name: what guards a file, not what names a cache entry. */
function isCompared({ node }: Call, context: PythonContext): boolean {
  let around: SyntaxNode | undefined = node;
  for (let steps = 0; around !== undefined && steps < 12; steps++, around = around.parent) {
    if (around.type === 'comparison_operator') return true;
    if (around.type === 'assignment') {
      const target = around.children[0];
      const name = target?.type === 'identifier' ? context.document.evaluator.textOf(target) : undefined;
      if (name === undefined) return false;
      const rest = context.document.textAround(around.end, around.end + 2_000);
      return new RegExp(
        `(?:\\b${name}(?:\\.hexdigest\\(\\)|\\.digest\\(\\))?\\s{0,4}[!=]=)|(?:[!=]=\\s{0,4}${name}\\b)`,
      ).test(rest);
    }
    if (around.type === 'block' || around.type === 'function_definition') return false;
  }
  return false;
}
