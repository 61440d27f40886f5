import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { textsOf } from '../../python/rules/conditions';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';

const files =
  /(?:^|\/)(?:\.netrc|\.aws\/credentials|\.ssh\/id_\w+|\.kaggle\/kaggle\.json|\.cache\/huggingface\/token|\.huggingface\/token|\.docker\/config\.json|\.git-credentials|\.pypirc)$/;

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'notebook-reads-credentials',
      code: 'SML244',
      family: 'privacy',
      severity: 'medium',
      cwe: 'CWE-200',
      atlas: ['AML.T0037', 'AML.T0055'],
      owasp: ['LLM02:2026'],
      since: '0.1.0',
    },
    [
      {
        callees: [
          'google.colab.files.download',
          'IPython.display.FileLink',
          'huggingface_hub.upload_file',
          'huggingface_hub.HfApi().upload_file',
          'mlflow.log_artifact',
          'wandb.save',
        ],
        when: (call, context) =>
          [...call.positional, ...call.keywords.values()].some((argument) =>
            textsOf(argument, context).some((text) => files.test(text)),
          ),
        message: ({ callee }) => t('notebook-reads-credentials.sends-credentials-file', callee),
        effect: 'credential',
      },
    ],
  ),
  command: {
    check({ pipelines }) {
      for (const words of pipelines.flat()) {
        const reads = [
          'cat',
          'head',
          'tail',
          'less',
          'more',
          'base64',
          'cp',
          'curl',
          'scp',
          'gsutil',
          'aws',
        ].includes(programOf(words));
        const named = words
          .slice(1)
          .some((word, index) => files.test(word.replace(/^@/, '')) && !/^\d?>{1,2}$/.test(words[index]));
        const protects = programOf(words) === 'cp' && words.slice(1, -1).every((word) => !files.test(word));
        if (reads && named && !protects)
          return { message: t('notebook-reads-credentials.shows-credentials-file'), effect: 'credential' };
      }
      return undefined;
    },
  },
};
