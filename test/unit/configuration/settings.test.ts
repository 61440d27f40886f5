import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
  configurationBy,
  configurationKey,
  defaultConfiguration,
  defaultEditorSettings,
  editorSettings,
  type FileSetting,
  fileSettings,
  keyPathOf,
  settingOf,
  valueIn,
} from '../../../engine/src/configuration/configuration';
import { readConfiguration } from '../../../engine/src/configuration/readConfiguration';
import { readEditorSettings } from '../../../engine/src/configuration/readEditorSettings';
import type { Setting, SettingName } from '../../../engine/src/configuration/settings';
import { effectiveConfiguration } from '../../../server/src/settings/effective';

/* Whatever is derived from the table of settings, asked for each of its entries: a new one is in these tests by itself. */

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

/** A value of a setting that is not its default. */
function otherValue(setting: Setting): unknown {
  switch (setting.kind) {
    case 'switch':
      return !setting.default;
    case 'count':
      return setting.default - 1;
    case 'severity':
      return setting.default === 'low' ? 'high' : 'low';
    case 'rules':
      return { 'pickle-load': 'critical' };
    case 'texts':
      return ['ghcr.io'];
    case 'text':
      return 'something';
    case 'address':
      return 'https://example.org';
    case 'detectors':
      return [{ name: 'own', expression: 'own-[0-9]{20}' }];
    case 'choice':
      return Object.keys(setting.choices).find((choice) => choice !== setting.default);
  }
}

/** A value as code takes it, of what a file says. */
function readAs({ kind }: Setting, written: unknown): unknown {
  if (kind !== 'detectors') return written;
  const keywords = [{ word: 'own-', offsets: [0] }];
  const more = { flags: '', keywords, severity: undefined, message: undefined };
  return [{ name: 'own', source: 'own-[0-9]{20,20}', ...more }];
}

/** An object with one value at a path. */
function nest(path: string, value: unknown): object {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
}

const isBoth = (name: FileSetting) => (editorSettings as readonly SettingName[]).includes(name);

describe.each(fileSettings)('the setting %s of files', (name) => {
  const written = otherValue(settingOf(name));
  const value = readAs(settingOf(name), written);
  const text = stringify(nest(keyPathOf(name), written));

  it('is read, and has its default where it is not said', () => {
    const result = readConfiguration('secure-ml.yaml', text);
    expect(result?.problems).toEqual([]);
    expect(result?.configuration).toEqual(
      configurationBy((other) => (other === name ? value : valueIn(defaultConfiguration, other)) as never),
    );
    expect(valueIn(defaultConfiguration, name)).toEqual(settingOf(name).default);
  });

  it('counts in a workspace as its file says it', () => {
    const configuration = readConfiguration('secure-ml.yaml', text)?.configuration ?? defaultConfiguration;
    expect(valueIn(effectiveConfiguration(defaultEditorSettings, configuration, true), name)).toEqual(value);
  });

  it('is a part of what keeps verdicts apart', () => {
    const configuration = readConfiguration('secure-ml.yaml', text)?.configuration ?? defaultConfiguration;
    expect(configurationKey(configuration)).not.toEqual(configurationKey(defaultConfiguration));
  });

  it('counts where the editor says it, if it is one of the editor too', () => {
    if (!isBoth(name)) return;
    const editor = readEditorSettings(nest(name, value));
    expect(valueIn(effectiveConfiguration(editor, defaultConfiguration, true), name)).toEqual(value);
  });
});

describe.each(editorSettings)('the setting %s of the editor', (name) => {
  const { properties } = read('package.json').contributes.configuration;
  const setting = settingOf(name);

  it('is read, and has its default for anything else', () => {
    const value = otherValue(setting);
    expect(valueIn(readEditorSettings(nest(name, value)), name)).toEqual(value);
    for (const wrong of [undefined, null, 7.5, {}, ['']])
      if (setting.kind !== 'rules' && setting.kind !== 'texts')
        expect(valueIn(readEditorSettings(nest(name, wrong)), name)).toEqual(setting.default);
    expect(valueIn(readEditorSettings('nonsense'), name)).toEqual(setting.default);
  });

  it('is contributed with its text', () => {
    const property = properties[`secureMl.${name}`];
    expect(property).toMatchObject({ scope: setting.editor?.scope, default: setting.default ?? [] });
    expect(read('package.nls.json')[`setting.${name}`]).toContain(setting.description);
  });
});

it('takes of an answer of megabytes the rules that there are', () => {
  const said = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`rule-${index}`, 'off']));
  const { rules } = readEditorSettings({ rules: { ...said, 'pickle-load': 'off', 'joblib-load': 'loud' } });
  expect(rules).toEqual({ 'pickle-load': 'off' });
});

describe('the schema of secure-ml.yaml', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(read('docs/configuration.schema.json'));

  it.each([
    {},
    { rules: { 'pickle-load': 'off' }, models: { allowGlobals: ['a.B'] }, exclude: ['**'], failOn: 'info' },
    { pipelines: { registries: ['docker.io/library', 'localhost:5000'] }, limits: null },
    { rules: { 'pickle-load': 'loud' } },
    { rules: { 'no-rule': 'off' } },
    { typo: 1 },
    { limits: { depth: 0 } },
    { limits: { depth: 1.5 } },
    { limits: { width: 1 } },
    { exclude: 'a' },
    { exclude: [1] },
    { pipelines: { registries: ['acme'] } },
    { failOn: 'never' },
    [],
  ])('takes what the reader takes, and nothing else: %j', (value) => {
    const result = readConfiguration('secure-ml.yaml', stringify(value));
    expect(validate(value)).toBe(result?.problems.length === 0);
  });
});
