import * as vscode from 'vscode';
import type { ModelFinding, ScannedModel } from '../../../protocol/src/languageServer';
import type { Tone } from '../../../protocol/src/reportPage';

export interface VerdictTexts {
  readonly tone: Tone;
  readonly icon: string;
  readonly title: string;
  readonly sentence: string;
}

/** What a verdict means for somebody about to load the file. Only a model that is safe and fully read gets the calm tone. */
export function verdictTexts({
  verdict,
  complete,
}: Pick<ScannedModel, 'verdict' | 'complete'>): VerdictTexts {
  switch (verdict) {
    case 'dangerous':
      return {
        tone: 'danger',
        icon: 'error',
        title: vscode.l10n.t('Dangerous'),
        sentence: vscode.l10n.t('Loading this file runs code that a model does not need. Do not load it.'),
      };
    case 'suspicious':
      return {
        tone: 'warning',
        icon: 'warning',
        title: vscode.l10n.t('Suspicious'),
        sentence: vscode.l10n.t(
          'This file uses something that was not reviewed. Load it only if you trust its author.',
        ),
      };
    case 'unsupported':
      return {
        tone: 'unknown',
        icon: 'question',
        title: vscode.l10n.t('Not supported'),
        sentence: vscode.l10n.t('This file cannot be judged, so nothing is known about it.'),
      };
    case 'safe':
      if (complete) {
        return {
          tone: 'safe',
          icon: 'pass',
          title: vscode.l10n.t('Safe to load'),
          sentence: vscode.l10n.t(
            'Everything that a loader would interpret was read, and nothing in it can run code. What the model answers was not judged.',
          ),
        };
      }
      break;
    case 'incomplete':
      break;
  }
  return {
    tone: 'warning',
    icon: 'warning',
    title: vscode.l10n.t('Not fully read'),
    sentence: vscode.l10n.t(
      'Nothing bad was found in what could be read, but not everything was. Do not take this file for safe.',
    ),
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
      return { tone: 'danger', icon: 'error', label: vscode.l10n.t('Critical') };
    case 'high':
      return { tone: 'danger', icon: 'error', label: vscode.l10n.t('High') };
    case 'medium':
      return { tone: 'warning', icon: 'warning', label: vscode.l10n.t('Medium') };
    case 'low':
      return { tone: 'unknown', icon: 'info', label: vscode.l10n.t('Low') };
    default:
      return { tone: 'unknown', icon: 'info', label: vscode.l10n.t('Information') };
  }
}

/** What happens to the user when a finding's code runs; unknown effects keep their id. */
export function effectText(effect: string): string {
  switch (effect) {
    case 'command':
      return vscode.l10n.t('Runs a command of the operating system');
    case 'code':
      return vscode.l10n.t('Runs Python code');
    case 'network':
      return vscode.l10n.t('Talks to the network');
    case 'file-write':
      return vscode.l10n.t('Writes, moves or deletes files');
    case 'file-read':
      return vscode.l10n.t('Reads files');
    case 'credential':
      return vscode.l10n.t('Reads passwords or tokens');
    case 'process':
      return vscode.l10n.t('Changes or ends the running process');
    case 'native-code':
      return vscode.l10n.t('Runs machine code');
    case 'import':
      return vscode.l10n.t('Imports a module, which runs its code');
    default:
      return effect;
  }
}
