import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, is, lists } from '../../python/rules/conditions';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import { type CommandRule, optionOf } from '../../shell/commandRule';

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'web-debug',
      code: 'SML227',
      family: 'config',
      severity: 'medium',
      cwe: 'CWE-489',
      atlas: ['AML.T0049'],
      since: '0.1.0',
      counterparts: ['B201', 'S201'],
    },
    [
      {
        callees: [
          'flask.Flask().run',
          'dash.Dash().run',
          'dash.Dash().run_server',
          'fastapi.FastAPI',
          'quart.Quart().run',
          'bottle.run',
          'starlette.applications.Starlette',
        ],
        when: is('debug', true),
        message: ({ callee }) => t('web-debug.debug-mode', callee),
        effect: 'code',
        fixes: withArgument('debug', 'False'),
      },
      {
        callees: [
          'fastapi.FastAPI().add_middleware',
          'starlette.applications.Starlette().add_middleware',
          'fastapi.middleware.cors.CORSMiddleware',
          'starlette.middleware.cors.CORSMiddleware',
        ],
        when: all(lists('allow_origins', /^\*$/), is('allow_credentials', true)),
        message: ({ callee }) => t('web-debug.credentials-for-every-origin', callee),
        effect: 'network',
        fixes: withArgument('allow_credentials', 'False'),
      },
    ],
  ),
  command: {
    check({ pipelines }) {
      for (const words of pipelines.flat()) {
        if (programOf(words) !== 'streamlit') continue;
        const off = ['--server.enableCORS', '--server.enableXsrfProtection'].find(
          (name) => optionOf(words, name)?.toLowerCase() === 'false',
        );
        if (off !== undefined)
          return {
            message: t('web-debug.protection-disabled', off),
            effect: 'network',
          };
      }
      return undefined;
    },
  },
};
