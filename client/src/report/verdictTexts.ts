import { t } from '../../../l10n/messages';
import type { ModelFinding, ScannedModel } from '../../../protocol/src/languageServer';
import type { Tone } from '../../../protocol/src/reportPage';

export interface VerdictTexts {
  readonly tone: Tone;
  readonly icon: string;
  readonly title: string;
  readonly sentence: string;
}

/** Formats of files of whose model nothing was read: to say that nothing was found in it would be a comfort. */
const unreadFormats = new Set(['unknown', 'git-lfs-pointer']);

/** What a verdict means for somebody about to load the file. Only a model that is safe and fully read gets the calm tone. */
export function verdictTexts({
  verdict,
  complete,
  format,
}: Pick<ScannedModel, 'verdict' | 'complete' | 'format'>): VerdictTexts {
  switch (verdict) {
    case 'dangerous':
      return {
        tone: 'danger',
        icon: 'error',
        title: t('verdict-texts.dangerous-verdict'),
        sentence: t('verdict-texts.verdict-dangerous'),
      };
    case 'suspicious':
      return {
        tone: 'warning',
        icon: 'warning',
        title: t('verdict-texts.suspicious-verdict'),
        sentence: t('verdict-texts.verdict-suspicious'),
      };
    case 'unsupported':
      return {
        tone: 'unknown',
        icon: 'question',
        title: t('verdict-texts.not-supported'),
        sentence: t('verdict-texts.verdict-unsupported'),
      };
    case 'conditional':
      if (complete) {
        return {
          tone: 'safe',
          icon: 'pass',
          title: t('verdict-texts.safe-with-code'),
          sentence: t('verdict-texts.verdict-conditional'),
        };
      }
      break;
    case 'safe':
      if (complete) {
        return {
          tone: 'safe',
          icon: 'pass',
          title: t('verdict-texts.safe-to-load'),
          sentence: t('verdict-texts.verdict-safe'),
        };
      }
      break;
    case 'incomplete':
      break;
  }
  return {
    tone: 'warning',
    icon: 'warning',
    title: t('verdict-texts.not-fully-read'),
    sentence: unreadFormats.has(format)
      ? t('verdict-texts.verdict-nothing-read')
      : t('verdict-texts.verdict-incomplete'),
  };
}

/** A severity in words, with its tone and icon. */
export function severityTexts(severity: ModelFinding['severity']): {
  tone: Tone;
  icon: string;
  label: string;
} {
  switch (severity) {
    case 'critical':
      return { tone: 'danger', icon: 'error', label: t('verdict-texts.critical-severity') };
    case 'high':
      return { tone: 'danger', icon: 'error', label: t('verdict-texts.high-severity') };
    case 'medium':
      return { tone: 'warning', icon: 'warning', label: t('verdict-texts.medium-severity') };
    case 'low':
      return { tone: 'unknown', icon: 'info', label: t('verdict-texts.low-severity') };
    default:
      return { tone: 'unknown', icon: 'info', label: t('verdict-texts.information-severity') };
  }
}

/** What happens to the user when a finding's code runs; unknown effects keep their id. */
export function effectText(effect: string): string {
  switch (effect) {
    case 'command':
      return t('verdict-texts.effect-command');
    case 'code':
      return t('verdict-texts.effect-code');
    case 'network':
      return t('verdict-texts.effect-network');
    case 'file-write':
      return t('verdict-texts.effect-write-files');
    case 'file-read':
      return t('verdict-texts.effect-read-files');
    case 'credential':
      return t('verdict-texts.effect-credentials');
    case 'process':
      return t('verdict-texts.effect-process');
    case 'native-code':
      return t('verdict-texts.effect-native-code');
    case 'import':
      return t('verdict-texts.effect-import');
    default:
      return effect;
  }
}
