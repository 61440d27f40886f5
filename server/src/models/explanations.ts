import type { Effect, Finding } from '../../../engine/src/finding';
import { t } from '../../../engine/src/l10n';
import type { RuleMeta } from '../../../engine/src/rule';

/** What an effect is called. */
export function effectName(effect: Effect): string {
  switch (effect) {
    case 'command':
      return t('runs a command');
    case 'code':
      return t('runs code');
    case 'network':
      return t('uses the network');
    case 'file-write':
      return t('writes files');
    case 'file-read':
      return t('reads files');
    case 'credential':
      return t('gives credentials away');
    case 'process':
      return t('controls processes');
    case 'native-code':
      return t('loads native code');
    default:
      return t('imports a module');
  }
}

/** Why a finding matters, in one sentence; undefined where the rule's title says it all. */
export function whyItMatters({ effect }: Finding, { family }: RuleMeta): string | undefined {
  switch (effect) {
    case 'command':
    case 'process':
      return t('Whoever made or changed the data can run any command with your rights.');
    case 'code':
    case 'native-code':
    case 'import':
      return t('Whoever can change what is loaded runs code with your rights.');
    case 'network':
      return t('Data of this machine can leave it, or more code can come in.');
    case 'file-write':
    case 'file-read':
      return t('Files of this machine are open to whoever made the data.');
    case 'credential':
      return t('Whoever gets the credential acts in your name.');
    default:
      break;
  }
  switch (family) {
    case 'secrets':
      return t('Whoever can read this file, or its history, can use the credential.');
    case 'dependencies':
      return t('The next install may bring another release, with code that nobody here has seen.');
    default:
      return undefined;
  }
}
