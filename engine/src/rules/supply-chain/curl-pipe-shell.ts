import { t } from '../../../../l10n/messages';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';

const fetchers = /^(?:curl|wget|fetch|aria2c)$/;
const interpreters = /^(?:(?:ba|z|da|k|fi)?sh|python[\d.]*|perl|ruby|node|pwsh)$/;

export const rule: CommandRule = {
  meta: {
    id: 'curl-pipe-shell',
    code: 'SML212',
    family: 'supply-chain',
    severity: 'high',
    cwe: 'CWE-494',
    atlas: ['AML.T0011.001', 'AML.T0050'],
    since: '0.1.0',
  },
  command: {
    check({ pipelines, text }) {
      for (const programs of pipelines) {
        const fetched = programs.findIndex((words) => fetchers.test(programOf(words)));
        const run = programs.findIndex(
          (words, index) => index > fetched && interpreters.test(programOf(words)),
        );
        if (fetched >= 0 && run > fetched) {
          return {
            message: t('curl-pipe-shell.download-runs-unverified'),
            effect: 'command',
          };
        }
      }
      return /\b(?:ba|z)?sh\s{1,4}(?:-c\s{1,4})?["']?(?:<\(|\$\()\s{0,4}(?:curl|wget)\b/.test(
        text.slice(0, 5_000),
      )
        ? {
            message: t('curl-pipe-shell.download-runs-unverified'),
            effect: 'command',
          }
        : undefined;
    },
  },
};
