import { t } from '../../../l10n/messages';
import type { Aim, AimFound } from '../finding';

/** What code is after, as a sentence. */
function aimSentence(aim: Aim): string {
  switch (aim) {
    case 'shell':
      return t('aim-texts.shell');
    case 'exfiltration':
      return t('aim-texts.exfiltration');
    case 'credentials':
      return t('aim-texts.credentials');
    case 'destruction':
      return t('aim-texts.destruction');
    case 'persistence':
      return t('aim-texts.persistence');
    case 'mining':
      return t('aim-texts.mining');
    case 'poisoning':
      return t('aim-texts.poisoning');
    case 'download':
      return t('aim-texts.download');
    case 'execution':
      return t('aim-texts.execution');
    case 'unknown':
      return t('aim-texts.unknown');
  }
}

/** The sentence with its technique. The evidence is untrusted, and is left to the sink of whoever shows it. */
export function aimText({ aim, atlas }: AimFound): string {
  return `${aimSentence(aim)} (ATLAS ${atlas})`;
}
