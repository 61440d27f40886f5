import { t } from '../../../../l10n/messages';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, either, interpolated } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';

const frames = [
  'DataFrame',
  'read_csv',
  'read_parquet',
  'read_excel',
  'read_json',
  'read_sql',
  'concat',
  'merge',
];

export const rule = callRule(
  {
    id: 'pandas-eval',
    code: 'SML112',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-95',
    atlas: ['AML.T0050'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'pandas.eval',
        'numexpr.evaluate',
        ...frames.flatMap((name) => [`pandas.${name}().query`, `pandas.${name}().eval`]),
      ],
      when: either(interpolated('expr', 0), comesFrom(['model', 'request', 'user', 'download'], 'expr', 0)),
      message: ({ callee }) => t('pandas-eval.external-values-in-expression', callee),
      severity: (call, context) =>
        comesFrom(['model', 'request', 'download'], 'expr', 0)(call, context)
          ? 'high'
          : namesOwnColumns(call, context) || comparesOnly(call, context)
            ? 'low'
            : undefined,
      strict: 'medium',
      effect: 'code',
    },
  ],
);

/** `df.query(f"{self.target}.notnull()")`: names of columns that an object was made with, and nothing else. */
function namesOwnColumns(call: Call, { document: { evaluator } }: PythonContext): boolean {
  const node = argumentOf(call, 'expr', 0)?.node;
  const written = node?.type === 'string' ? evaluator.textOf(node).slice(0, 2_000) : '';
  const parts = [...written.matchAll(/\{([^{}]{1,200})\}/g)].map(([, part]) => part.trim());
  return parts.length > 0 && parts.every((part) => /^(?:self|cls)\.\w+$/.test(part));
}

/** What stands on both sides of a value that is only compared: `{start} <= time <= {end}`. */
const compared = /^(?:\{\w{1,60}\}|[\w.]{1,60})$/;

/** Bounds of the program's own, without quotes around them: numbers that columns are compared with. */
function comparesOnly(call: Call, context: PythonContext): boolean {
  const node = argumentOf(call, 'expr', 0)?.node;
  const written = node?.type === 'string' ? context.document.evaluator.textOf(node) : '';
  const text = /^[fF](["'])([^"'\\\n]{1,300})\1$/.exec(written)?.[2];
  return (
    text !== undefined &&
    /[<>]/.test(text) &&
    text.split(/[ ]?(?:[<>]=?|[!=]=|[&|]| and | or )[ ]?/).every((part) => compared.test(part)) &&
    !comesFrom(['user'], 'expr', 0)(call, context)
  );
}
