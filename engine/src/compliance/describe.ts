import { t } from '../../../l10n/messages';
import { type Check, type Control, checksOf } from './profile';

/** What a control looks at, a sentence for each of its checks. */
export function looksAt(control: Control): string[] {
  return checksOf(control).map(sentence);
}

function sentence(check: Check): string {
  switch (check.kind) {
    case 'speaking':
      return t('describe.speaking');
    case 'rules': {
      const names = [...check.families.map((family) => t('describe.family', family)), ...check.rules].join(
        ', ',
      );
      return check.severity === undefined
        ? t('describe.rules', names)
        : t('describe.rules-from', names, check.severity);
    }
    case 'verdicts':
      return t('describe.verdicts', check.worst);
    case 'locks':
      return t('describe.locks');
    case 'signatures':
      return t('describe.signatures');
    case 'dependencies':
      return t('describe.dependencies');
    case 'pipelines':
      return t('describe.pipelines');
    case 'file': {
      const paths = check.paths.join(', ');
      const texts = [...check.contains, ...check.lacks.map((text) => `!${text}`)];
      return texts.length === 0
        ? t('describe.file-there', paths)
        : t('describe.file', paths, texts.join(', '));
    }
    case 'hint': {
      const paths = check.paths.join(', ');
      return check.mentions.length === 0
        ? t('describe.hint-files', paths)
        : t('describe.hint', paths, check.mentions.join(', '));
    }
    case 'question':
      return t('describe.question', check.id, check.text);
  }
}
