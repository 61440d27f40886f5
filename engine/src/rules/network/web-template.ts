import { t } from '../../../../l10n/messages';
import { isBuilt } from '../../python/flow/built';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { absent, all, comesFrom, either, interpolated, is, isCall } from '../../python/rules/conditions';
import type { SyntaxNode } from '../../python/syntax/node';

const outside = comesFrom(['request', 'model', 'download'], 'source', 0);

/** The function around speaks of the template of a model. */
function ofModel(node: SyntaxNode, evaluator: Evaluator): boolean {
  let around = node.parent;
  while (around !== undefined && around.type !== 'function_definition' && around.type !== 'module')
    around = around.parent;
  return around !== undefined && /\bchat_template\b/.test(evaluator.textOf(around).slice(0, 10_000));
}

export const rule = callRule(
  {
    id: 'web-template',
    code: 'SML187',
    family: 'network',
    severity: 'medium',
    cwe: 'CWE-1336',
    since: '0.1.0',
    counterparts: ['B701', 'B702', 'B703', 'B704', 'S701', 'S702', 'S703', 'S704'],
    coveredBy: ['prompt-template-injection'],
  },
  [
    {
      callees: [
        'flask.render_template_string',
        'quart.render_template_string',
        'flask.templating.render_template_string',
      ],
      when: either(outside, interpolated('source', 0)),
      message: ({ callee }) => t('web-template.template-of-a-client', callee),
      severity: (call, context) => (outside(call, context) ? 'high' : undefined),
      effect: 'code',
    },
    {
      callees: [
        'jinja2.Template',
        'jinja2.Environment().from_string',
        'mako.template.Template',
        'django.template.Template',
        'tornado.template.Template',
      ],
      when: outside,
      message: ({ callee }) => t('web-template.template-of-a-client', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      // A model brings its template of conversations, which runs code outside of a sandbox.
      callees: ['jinja2.Template', 'jinja2.Environment().from_string'],
      when: ({ positional: [first], node }, { document: { evaluator } }) =>
        first !== undefined && first.value.kind !== 'constant' && ofModel(node, evaluator),
      message: ({ callee }) => t('web-template.template-of-a-model', callee.replace('()', '')),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: [
        'jinja2.Environment',
        'jinja2.environment.Environment',
        'jinja2.sandbox.SandboxedEnvironment',
      ],
      when: (call, context) => {
        const isWeb = /\b(?:flask|fastapi|starlette|aiohttp|tornado|django|bottle|quart|sanic|html)\b/i.test(
          context.document.textAround(0, 20_000),
        );
        return all(isCall, either(absent('autoescape'), is('autoescape', false)))(call, context) && isWeb;
      },
      message: ({ callee }) => t('web-template.no-escaping', callee),
      severity: 'low',
      strict: 'medium',
    },
    {
      callees: ['django.utils.safestring.mark_safe', 'markupsafe.Markup', 'flask.Markup'],
      when: (call, context) =>
        call.positional[0] !== undefined &&
        (isBuilt(call.positional[0].node, context.document.evaluator) || outside(call, context)),
      message: ({ callee }) => t('web-template.marked-safe', callee),
    },
  ],
);
