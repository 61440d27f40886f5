import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, comesFrom, is, variable } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'llm-output-render',
    code: 'SML159',
    family: 'llm',
    severity: 'medium',
    cwe: 'CWE-79',
    atlas: ['AML.T0077'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
    counterparts: ['B704', 'S704'],
  },
  [
    {
      callees: [
        'streamlit.markdown',
        'streamlit.write',
        'streamlit.chat_message().markdown',
        'streamlit.sidebar.markdown',
      ],
      when: all(is('unsafe_allow_html', true), variable('body', 0)),
      message: ({ callee }) => t('llm-output-render.html-allowed', callee),
      severity: (call, context) =>
        comesFrom(['model', 'request', 'user', 'download'], 'body', 0)(call, context) ? undefined : 'low',
      effect: 'code',
      fixes: withArgument('unsafe_allow_html', 'False'),
    },
    {
      callees: [
        'gradio.HTML',
        'IPython.display.HTML',
        'IPython.core.display.HTML',
        'IPython.display.Javascript',
        'markupsafe.Markup',
        'flask.Markup',
        'streamlit.html',
        'streamlit.components.v1.html',
      ],
      when: comesFrom(['model', 'request', 'download'], 'value', 0),
      message: ({ callee }) => t('llm-output-render.untrusted-scripts', callee),
      effect: 'code',
    },
    {
      // What a client sent is judged by the rule on pages.
      callees: [
        ...['fastapi', 'starlette', 'litestar', 'sanic', 'nicegui'].flatMap((name) => [
          `${name}.responses.HTMLResponse`,
          `${name}.response.html`,
        ]),
        'nicegui.ui.html',
        'panel.pane.HTML',
        'flask.make_response',
      ],
      when: comesFrom(['model'], 'content', 0),
      message: ({ callee }) => t('llm-output-render.untrusted-scripts', callee),
      effect: 'code',
    },
  ],
);
