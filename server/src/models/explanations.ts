import type { Effect, Finding } from '../../../engine/src/finding';
import type { RuleMeta } from '../../../engine/src/rule';
import { t } from '../../../l10n/messages';

/** What an effect is called. */
export function effectName(effect: Effect): string {
  switch (effect) {
    case 'command':
      return t('explanations.runs-command');
    case 'code':
      return t('explanations.runs-code');
    case 'network':
      return t('explanations.uses-network');
    case 'file-write':
      return t('explanations.writes-files');
    case 'file-read':
      return t('explanations.reads-files');
    case 'credential':
      return t('explanations.exposes-credentials');
    case 'process':
      return t('explanations.controls-processes');
    case 'native-code':
      return t('explanations.loads-native-code');
    default:
      return t('explanations.imports-module');
  }
}

/** Why a finding matters, in one sentence; undefined where the rule's title says it all. */
export function whyItMatters({ effect }: Finding, { family }: RuleMeta): string | undefined {
  switch (effect) {
    case 'command':
    case 'process':
      return t('explanations.command-impact');
    case 'code':
    case 'native-code':
    case 'import':
      return t('explanations.code-impact');
    case 'network':
      return t('explanations.network-impact');
    case 'file-write':
    case 'file-read':
      return t('explanations.file-access-impact');
    case 'credential':
      return t('explanations.credential-impact');
    default:
      break;
  }
  switch (family) {
    case 'secrets':
      return t('explanations.secret-impact');
    case 'dependencies':
      return t('explanations.release-impact');
    default:
      return undefined;
  }
}
