import { severities } from '../finding';
import type { detectorKeys } from '../secrets/custom/definition';
import { choicesOf, editorSettings, type FileSetting, fileSettings, settingOf } from './configuration';
import { type ConfigurationKey, configurationKeys } from './keys';
import type { Setting, SettingName } from './settings';

/* What scripts/generate.mjs writes from the table of settings. Knows no message and no rule, because both are generated too. */

/** A rule as settings name it. */
export interface NamedRule {
  readonly id: string;
  readonly title: string;
}

type Schema = Record<string, unknown>;

const ruleLevels = ['off', ...severities] as const;

/** Texts by their ids: `setting.rules`, `setting.rules.off`. In English. */
function textsOf(name: SettingName, description: string): (readonly [string, string])[] {
  const setting = settingOf(name);
  const choices = Object.entries(choicesOf(setting) ?? {});
  return [
    [`setting.${name}`, description],
    ...choices.map(([choice, text]) => [`setting.${name}.${choice}`, text] as const),
  ];
}

/** The texts of secure-ml.yaml's settings, which the language server shows: a part of the catalogue of messages. */
export function messages(): Record<string, string> {
  return Object.fromEntries(
    fileSettings.flatMap((name) => {
      const setting = settingOf(name);
      const error = setting.kind === 'texts' ? setting.items?.reader?.error : undefined;
      const item = error === undefined ? [] : [[`setting.${name}.item`, error] as const];
      return [...textsOf(name, setting.description), ...item];
    }),
  );
}

/** The texts of the editor's settings, for package.nls.json. */
export function editorTexts(): Record<string, string> {
  return Object.fromEntries(
    editorSettings.flatMap((name) => {
      const setting = settingOf(name);
      const { description, editor } = setting;
      const error = setting.kind === 'texts' ? setting.items?.patternError : undefined;
      const pattern = error === undefined ? [] : [[`setting.${name}.pattern`, error] as const];
      const restriction = editor?.restricted === true ? 'Ignored in Restricted Mode.' : undefined;
      const texts = textsOf(name, [description, editor?.note, restriction].filter(Boolean).join(' '));
      return [...texts, ...pattern];
    }),
  );
}

/** Settings that workspaces which are not trusted cannot set, for package.json. */
export function restrictedSettings(): string[] {
  return editorSettings
    .filter((name) => settingOf(name).editor?.restricted === true)
    .map((name) => `secureMl.${name}`);
}

/** `contributes.configuration.properties` of package.json. */
export function editorProperties(ruleIds: readonly string[]): Record<string, Schema> {
  return Object.fromEntries(
    editorSettings.map((name, index) => {
      const setting = settingOf(name);
      const { scope, online } = setting.editor ?? {};
      const property = {
        ...editorSchema(name, setting, ruleIds),
        scope,
        order: index + 1,
        markdownDescription: `%setting.${name}%`,
        ...(online === true ? { tags: ['usesOnlineServices'] } : {}),
      };
      return [`secureMl.${name}`, property];
    }),
  );
}

function editorSchema(name: SettingName, setting: Setting, ruleIds: readonly string[]): Schema {
  const usual = { default: setting.default ?? [] };
  switch (setting.kind) {
    case 'switch':
      return { type: 'boolean', ...usual };
    case 'count':
      return { type: 'integer', minimum: 1, ...usual };
    case 'severity':
      return { type: 'string', enum: severities, ...usual };
    case 'text':
    case 'address':
      return { type: 'string', ...usual };
    case 'choice':
      return { ...choiceSchema(name, Object.keys(setting.choices)), ...usual };
    case 'rules':
      return {
        type: 'object',
        ...usual,
        properties: Object.fromEntries(
          ruleIds.map((id) => [
            id,
            { ...choiceSchema(name, ruleLevels), markdownDescription: `%rule.${id}%` },
          ]),
        ),
        additionalProperties: false,
      };
    case 'detectors':
      return { type: 'array', ...usual };
    case 'texts': {
      const { items } = setting;
      const checks =
        items === undefined
          ? {}
          : { pattern: items.pattern, patternErrorMessage: `%setting.${name}.pattern%` };
      return {
        type: 'array',
        items: { type: 'string', ...checks },
        uniqueItems: true,
        ...usual,
      };
    }
  }
}

function choiceSchema(name: SettingName, choices: readonly string[]): Schema {
  return {
    type: 'string',
    enum: choices,
    markdownEnumDescriptions: choices.map((choice) => `%setting.${name}.${choice}%`),
  };
}

/** JSON schema of secure-ml.yaml. */
export function configurationSchema(rules: readonly NamedRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Secure ML: secure-ml.yaml, or [tool.secure-ml] in pyproject.toml',
    ...sectionSchema(configurationKeys, rules),
    // Once, not at each rule: the schema is in the package.
    definitions: { level: { enum: ruleLevels } },
  };
}

function sectionSchema({ children }: ConfigurationKey, rules: readonly NamedRule[]): Schema {
  const properties = [...children].map(([key, child]) => [
    key,
    child.setting === undefined ? sectionSchema(child, rules) : fileSchema(child.setting, rules),
  ]);
  // An empty section is none.
  return {
    type: ['object', 'null'],
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

function fileSchema(name: FileSetting, rules: readonly NamedRule[]): Schema {
  const setting = settingOf(name);
  const { description } = setting;
  const usual = setting.default === undefined ? {} : { default: setting.default };
  switch (setting.kind) {
    case 'switch':
      return { type: 'boolean', description, ...usual };
    case 'count':
      return { type: 'integer', minimum: 1, description, ...usual };
    case 'severity':
      return { type: 'string', enum: severities, description, ...usual };
    case 'text':
      return { type: 'string', description, ...usual };
    case 'address':
      return {
        type: 'string',
        pattern: setting.optional === true ? '^(https?://.*)?$' : '^https?://',
        description,
        ...usual,
      };
    case 'choice':
      return { enum: Object.keys(setting.choices), description: withChoices(setting), ...usual };
    case 'rules':
      return {
        type: ['object', 'null'],
        description: withChoices(setting),
        ...usual,
        properties: Object.fromEntries(
          rules.map(({ id, title }) => [id, { $ref: '#/definitions/level', description: title }]),
        ),
        additionalProperties: false,
      };
    case 'detectors': {
      const text = { type: 'string', minLength: 1 };
      const kinds: Readonly<Record<(typeof detectorKeys)[number], Schema>> = {
        name: text,
        expression: text,
        keywords: { type: 'array', items: text, minItems: 1 },
        severity: { type: 'string', enum: severities },
        message: text,
      };
      const items = {
        type: 'object',
        properties: kinds,
        required: ['name', 'expression'],
        additionalProperties: false,
      };
      return { type: 'array', items, description, ...usual };
    }
    case 'texts': {
      // Only what is read as something else than text has to look like it.
      const checks = setting.items?.reader === undefined ? {} : { pattern: setting.items.pattern };
      return { type: 'array', items: { type: 'string', ...checks }, description, ...usual };
    }
  }
}

function withChoices(setting: Setting): string {
  const choices = Object.entries(choicesOf(setting) ?? {}).map(
    ([choice, text]) => `- \`${choice}\`: ${text}`,
  );
  return [setting.description, '', ...choices].join('\n');
}
