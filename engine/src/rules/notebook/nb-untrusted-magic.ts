import { t } from '../../../../l10n/messages';
import type { CommandRule } from '../../shell/commandRule';

const startFiles =
  /(?:^|[\s/])(?:[\w.-]{1,80}\.pth|sitecustomize\.py|usercustomize\.py|\.bashrc|\.profile|\.zshrc|(?:[\w./~-]{0,80}\/)?startup\/[\w-]{1,80}\.py)\s*$/;

export const rule: CommandRule = {
  meta: {
    id: 'nb-untrusted-magic',
    code: 'SML242',
    family: 'notebook',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0011.001'],
    since: '0.1.0',
  },
  command: {
    check({ text, origin }) {
      if (origin !== 'magic') return undefined;
      const [, name = '', argument = ''] = /^%{1,2}(\w+)[ \t]*([^\r\n]{0,1000})/.exec(text) ?? [];
      if (
        (name === 'load' || name === 'run' || name === 'loadpy') &&
        /(?:^|\s)(?:https?|ftp):\/\//.test(argument)
      )
        return {
          message: t('nb-untrusted-magic.magic-fetches-code', name),
          effect: 'code',
        };
      if ((name === 'writefile' || name === 'file') && startFiles.test(argument))
        return { message: t('nb-untrusted-magic.magic-writes-startup-file', name), effect: 'code' };
      const body = text.slice(0, 20_000);
      if (
        (name === 'javascript' || name === 'js' || name === 'html' || name === 'HTML') &&
        /<script[^>]{0,200}\bsrc\s{0,4}=|\bimport\s{0,4}\(\s{0,4}["']https?:|\bfetch\(|XMLHttpRequest|Jupyter\.notebook\.kernel|IPython\.notebook\.kernel/.test(
          body,
        )
      )
        return {
          message: t('nb-untrusted-magic.magic-browser-access', name),
          effect: 'code',
        };
      return undefined;
    },
  },
};
