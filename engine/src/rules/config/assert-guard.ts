import { t } from '../../../../l10n/messages';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';

const loaders = [
  'pickle.load',
  'pickle.loads',
  'joblib.load',
  'torch.load',
  'dill.load',
  'dill.loads',
  'numpy.load',
  'pandas.read_pickle',
  'builtins.exec',
];

export const rule = callRule(
  {
    id: 'assert-guard',
    code: 'SML256',
    family: 'config',
    severity: 'low',
    cwe: 'CWE-617',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
    counterparts: ['B101', 'S101'],
  },
  [
    {
      callees: loaders,
      when: (call, context) => assertBefore(call, context) !== undefined,
      message: ({ callee }) => t('assert-guard.assert-removed', callee.replace('builtins.', '')),
      effect: 'code',
      fixes: (call, { document }) => {
        const guard = assertBefore(call, { document });
        const [condition] = guard?.children ?? [];
        if (guard === undefined || condition === undefined || guard.children.length !== 1) return [];
        const { evaluator, source } = document;
        const lineBreak = source.lineBreakAt(guard.start);
        const indent = ' '.repeat(document.range(guard).column - 1);
        const text = `if not (${evaluator.textOf(condition)}):${lineBreak}${indent}    raise ValueError("digest mismatch")`;
        return [
          {
            title: t('assert-guard.raise-instead'),
            edits: [document.edit(guard.start, guard.end, text)],
            safe: false,
          },
        ];
      },
    },
  ],
  { needs: /\bassert\b/ },
);

/** An assert about a digest among the five statements before a call. */
function assertBefore({ node }: Call, { document }: Pick<PythonContext, 'document'>): SyntaxNode | undefined {
  let statement = node;
  while (
    statement.parent !== undefined &&
    statement.parent.type !== 'block' &&
    statement.parent.type !== 'module'
  ) {
    statement = statement.parent;
  }
  const siblings = statement.parent?.children ?? [];
  const index = siblings.indexOf(statement);
  return siblings
    .slice(Math.max(0, index - 5), index)
    .find(
      (other) =>
        other.type === 'assert_statement' &&
        /digest|sha\d|md5|hash|checksum/i.test(document.evaluator.textOf(other).slice(0, 500)),
    );
}
