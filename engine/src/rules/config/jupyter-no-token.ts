import { t } from '../../../../l10n/messages';
import { deleteStatement } from '../../python/fixes/fixes';
import { callRule } from '../../python/rules/callRule';
import { all, is } from '../../python/rules/conditions';
import type { PythonRule } from '../../python/rules/pythonRule';
import type { CommandRule } from '../../shell/commandRule';

const names = ['NotebookApp', 'ServerApp', 'IdentityProvider', 'PasswordIdentityProvider'];
const secret =
  /^--(?:NotebookApp|ServerApp|IdentityProvider|PasswordIdentityProvider)\.(?:token|password|hashed_password)$/;

const written =
  /\bc\.(?:NotebookApp|ServerApp|IdentityProvider|PasswordIdentityProvider)\.(?:token|password)[ \t]{0,4}=[ \t]{0,4}u?\\?(?:''|"")/;

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'jupyter-no-token',
      code: 'SML226',
      family: 'config',
      severity: 'high',
      cwe: 'CWE-306',
      atlas: ['AML.T0049', 'AML.T0132'],
      since: '0.1.0',
    },
    [
      {
        callees: names.flatMap((name) =>
          ['traitlets.config.get_config()', 'builtins.get_config()', 'builtins.c'].flatMap((root) =>
            ['token', 'password'].map((part) => `${root}.${name}.${part}=`),
          ),
        ),
        // No call has such keywords; a file with these words is worth reading, whatever it imports.
        keywords: names,
        when: all(({ callee }) => callee.endsWith('='), is('', '', 0)),
        message: ({ callee }) =>
          t('jupyter-no-token.empty-credential', callee.split('.').slice(-2).join('.').slice(0, -1)),
        effect: 'code',
        fixes: (call, context) => [deleteStatement(call, context, t('common.remove-setting'))],
      },
    ],
    { needs: /NotebookApp|ServerApp|IdentityProvider/ },
  ),
  command: {
    check({ pipelines, text }) {
      // What a command writes into the settings.
      if (written.test(text.slice(0, 5_000)))
        return { message: t('jupyter-no-token.command-without-token'), effect: 'code' };
      for (const words of pipelines.flat()) {
        if (
          !words
            .slice(0, 4)
            .some((word) =>
              /(?:^|\/)(?:jupyter(?:-\w+)?|start-(?:notebook|singleuser)(?:\.sh|\.py)?)$/.test(word),
            )
        )
          continue;
        const open = words.some((word, at) => {
          // The value may be the next word.
          const [name = '', value = words[at + 1]] = word.split('=');
          return secret.test(name) && (value === '' || value === "''" || value === '""');
        });
        if (open)
          return {
            message: t('jupyter-no-token.command-without-token'),
            effect: 'code',
          };
      }
      return undefined;
    },
  },
};
