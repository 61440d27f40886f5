import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { ConfigurationChange } from '../../../engine/src/configuration/changes';
import { type Finding, severities } from '../../../engine/src/finding';
import { t } from '../../../l10n/messages';
import { type AddToBaselineArguments, addToBaselineCommand } from '../../../protocol/src/languageServer';
import { type ConfigurationFile, editOfConfiguration } from '../settings/configurationFiles';

/** What can be said about a finding in the settings of its folder instead of being mended: to be offered after all that mends it. */
export function settingActions(
  { ruleId, severity, fingerprint, allowable }: Finding,
  file: ConfigurationFile | undefined,
  diagnostics: Diagnostic[],
  /** URI of the file, where the client keeps a baseline. */
  baselineOf: string | undefined,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const offer = (title: string, change: ConfigurationChange) => {
    const edit = file && editOfConfiguration(file, change);
    if (edit !== undefined) actions.push({ title, ...common(diagnostics), edit });
  };
  // Where a list is given, allowing the place is the way to go on with it; what YAML would read otherwise is written by hand.
  if (
    ruleId === 'model-source' &&
    allowable !== undefined &&
    /^[a-z0-9][\w./@-]*(?::\/\/[\w./@-]+)?$/i.test(allowable)
  )
    offer(t('setting-actions.allow', allowable.slice(0, 80)), { kind: 'allow-source', name: allowable });
  const level = severities[severities.indexOf(severity) - 1];
  if (level !== undefined) offer(t('setting-actions.lower', ruleId, level), { kind: 'rule', ruleId, level });
  offer(t('setting-actions.turn-off', ruleId), { kind: 'rule', ruleId, level: 'off' });
  // A baseline never covers what is critical.
  if (baselineOf !== undefined && severity !== 'critical') {
    const title = t('setting-actions.add-to-baseline');
    const argument: AddToBaselineArguments = { uri: baselineOf, fingerprint };
    const command = { title, command: addToBaselineCommand, arguments: [argument] };
    actions.push({ title, ...common(diagnostics), command });
  }
  return actions;
}

/** Allows the names that a model was found suspicious for, one at a time: each is for somebody to review. */
export function allowActions(
  names: readonly string[],
  file: ConfigurationFile | undefined,
  diagnostics: Diagnostic[],
): CodeAction[] {
  return names.flatMap((name): CodeAction[] => {
    const edit = file && editOfConfiguration(file, { kind: 'allow', name });
    return edit === undefined
      ? []
      : [{ title: t('setting-actions.allow', name.slice(0, 80)), ...common(diagnostics), edit }];
  });
}

function common(diagnostics: Diagnostic[]) {
  return { kind: CodeActionKind.QuickFix, diagnostics, isPreferred: false };
}
