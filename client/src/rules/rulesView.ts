import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { RuleSetting, RuleSettingsResult } from '../../../protocol/src/languageServer';
import type { Choice, RulesView } from '../../../protocol/src/rulesPage';
import { severityTexts } from '../report/verdictTexts';
import { visible } from '../report/visible';

const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;

/** The page of rules. */
export function rulesView(
  result: RuleSettingsResult,
  folders: readonly vscode.WorkspaceFolder[],
  folder: number,
): RulesView {
  const levels: readonly Choice[] = [
    ...severities.map((id) => ({ id, text: severityTexts(id).label })),
    { id: 'off', text: t('rule-settings.off') },
  ];
  const { rules, profile, profiles, profileFrom, file } = result;
  return {
    language: vscode.env.language,
    folders: folders.map(({ name }) => visible(name)),
    folder,
    profile,
    profiles: profiles.map((id) => ({ id, text: profileText(id) })),
    profileFrom: sourceText(profileFrom, result, 'profile', () => true),
    levels,
    rules: rules.map((rule) => ({
      id: rule.id,
      code: rule.code,
      title: rule.title,
      kind: familyText(rule.family),
      level: rule.level,
      from: ruleSource(rule, result),
      isChanged: rule.from !== 'default',
    })),
    notes: [
      file !== undefined
        ? t('rule-settings.written-to-file', visible(nameOf(file)))
        : folders.length > 0
          ? t('rule-settings.written-to-workspace')
          : t('rule-settings.written-to-user'),
      ...(vscode.workspace.isTrusted ? [] : [t('rule-settings.not-trusted')]),
    ],
    labels: labels(),
  };
}

function ruleSource(rule: RuleSetting, result: RuleSettingsResult): string {
  if (rule.from === 'default') return t('rule-settings.from-default');
  const text = sourceText(rule.from, result, 'rules', (value) => Object.hasOwn(value, rule.id));
  return t('rule-settings.standard', text, severityTexts(rule.standard).label);
}

/** Where a value comes from, in words. */
function sourceText(
  from: RuleSetting['from'],
  { file }: RuleSettingsResult,
  name: string,
  sets: (value: object) => boolean,
): string {
  if (from === 'default') return t('rule-settings.from-default');
  if (from === 'file') return file === undefined ? 'pyproject.toml' : visible(nameOf(file));
  const { workspaceFolderValue, workspaceValue } =
    vscode.workspace.getConfiguration('secureMl').inspect(name) ?? {};
  const isSet = (value: unknown) => value !== undefined && value !== null && sets(Object(value));
  return isSet(workspaceFolderValue) || isSet(workspaceValue)
    ? t('rule-settings.from-workspace')
    : t('rule-settings.from-user');
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function profileText(id: string): string {
  switch (id) {
    case 'essential':
      return t('rule-settings.profile-essential');
    case 'recommended':
      return t('rule-settings.profile-recommended');
    case 'strict':
      return t('rule-settings.profile-strict');
    default:
      return id;
  }
}

function familyText(family: RuleSetting['family']): string {
  const texts: Readonly<Record<RuleSetting['family'], string>> = {
    config: t('rule-settings.family-config'),
    dependencies: t('rule-settings.family-dependencies'),
    deserialization: t('rule-settings.family-deserialization'),
    integrity: t('rule-settings.family-integrity'),
    llm: t('rule-settings.family-llm'),
    models: t('rule-settings.family-models'),
    network: t('rule-settings.family-network'),
    notebook: t('rule-settings.family-notebook'),
    pipelines: t('rule-settings.family-pipelines'),
    privacy: t('rule-settings.family-privacy'),
    provenance: t('rule-settings.family-provenance'),
    'remote-code': t('rule-settings.family-remote-code'),
    secrets: t('rule-settings.family-secrets'),
    'supply-chain': t('rule-settings.family-supply-chain'),
  };
  return texts[family];
}

function labels(): RulesView['labels'] {
  return {
    title: t('rule-settings.title'),
    search: t('rule-settings.search'),
    kind: t('rule-settings.kind'),
    everyKind: t('rule-settings.every-kind'),
    onlyChanged: t('rule-settings.only-changed'),
    profile: t('rule-settings.profile'),
    folder: t('rule-settings.folder'),
    rule: t('rule-settings.rule'),
    severity: t('rule-settings.severity'),
    severityOf: t('rule-settings.severity-of'),
    source: t('rule-settings.source'),
    reset: t('rule-settings.reset'),
    resetOf: t('rule-settings.reset-of'),
    shown: t('rule-settings.shown'),
    none: t('rule-settings.none'),
    openFile: t('rule-settings.open-file'),
    openSettings: t('rule-settings.open-settings'),
  };
}
