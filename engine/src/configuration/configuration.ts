import {
  type Choices,
  ruleChoices,
  type Setting,
  type SettingName,
  type SettingValues,
  settings,
} from './settings';

type Table = typeof settings;

/** Settings that a place holds: `file` for secure-ml.yaml, `editor` for the editor's settings. */
type NamesIn<Place extends 'file' | 'editor'> = {
  [Name in SettingName]: Table[Name] extends { readonly [P in Place]: object } ? Name : never;
}[SettingName];
export type FileSetting = NamesIn<'file'>;
export type EditorSetting = NamesIn<'editor'>;

/** What a setting holds. */
export type ValueOf<Name extends SettingName> = undefined extends Table[Name]['default']
  ? SettingValues[Table[Name]['kind']] | undefined
  : SettingValues[Table[Name]['kind']];

/** Settings as an object; those with a dot in their name stand in an object of their own: `limits.depth`. */
type Tree<Names extends SettingName> = {
  readonly [Head in Names as Head extends `${infer Group}.${string}`
    ? Group
    : Head]: Head extends `${infer Group}.${string}`
    ? {
        readonly [Name in Names as Name extends `${Group}.${infer Rest}` ? Rest : never]: ValueOf<Name>;
      }
    : ValueOf<Head>;
};

/** How a project wants to be checked: `secure-ml.yaml` or `[tool.secure-ml]` in pyproject.toml. */
export type Configuration = Tree<FileSetting>;

/** The editor's settings below `secureMl`. */
export type EditorSettings = Tree<EditorSetting>;

/** What one file says, by the names of settings; what it does not mention is missing. */
export type FileValues = { readonly [Name in FileSetting]?: ValueOf<Name> };

/** The table without the types of its single entries. */
const table: Readonly<Record<SettingName, Setting>> = settings;

/** A setting's entry in the table. */
export function settingOf(name: SettingName): Setting {
  return table[name];
}

const names = Object.keys(settings) as SettingName[];
/** Settings of secure-ml.yaml, in the order of the table. */
export const fileSettings = names.filter((name): name is FileSetting => table[name].file !== undefined);
/** Settings of the editor, in the order of the table. */
export const editorSettings = names.filter((name): name is EditorSetting => table[name].editor !== undefined);

/** Where a setting stands in secure-ml.yaml: `models.allowGlobals`. */
export function keyPathOf(name: FileSetting): string {
  return table[name].file?.at ?? name;
}

/** What can be chosen for a setting, each with what it means; undefined for one that takes other values. */
export function choicesOf(setting: Setting): Choices | undefined {
  if (setting.kind === 'rules') return ruleChoices;
  return setting.kind === 'choice' ? setting.choices : undefined;
}

/** Builds the object of some settings from the value of each. */
function treeOf<Names extends SettingName>(
  wanted: readonly Names[],
  value: (name: Names) => unknown,
): Tree<Names> {
  const tree: Record<string, unknown> = {};
  for (const name of wanted) {
    const [head, rest] = name.split('.');
    if (rest === undefined) tree[head] = value(name);
    else tree[head] = { ...(tree[head] as object | undefined), [rest]: value(name) };
  }
  return tree as Tree<Names>;
}

/** A configuration from the value of each setting. */
export function configurationBy(
  value: <Name extends FileSetting>(name: Name) => ValueOf<Name>,
): Configuration {
  return treeOf(fileSettings, value);
}

/** The editor's settings from the value of each. */
export function editorSettingsBy(
  value: <Name extends EditorSetting>(name: Name) => ValueOf<Name>,
): EditorSettings {
  return treeOf(editorSettings, value);
}

/** What a setting holds where nobody says anything. */
export function defaultOf<Name extends SettingName>(name: Name): ValueOf<Name> {
  return settings[name].default as ValueOf<Name>;
}

/** The value of one setting, by its name. */
export function valueIn<Name extends SettingName>(
  tree: Configuration | EditorSettings,
  name: Name,
): ValueOf<Name> {
  const value = name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], tree);
  return value as ValueOf<Name>;
}

export const defaultConfiguration: Configuration = configurationBy(defaultOf);
export const defaultEditorSettings: EditorSettings = editorSettingsBy(defaultOf);

/** Every value of a configuration, as a file would say it. */
export function valuesOf(configuration: Configuration): FileValues {
  return Object.fromEntries(fileSettings.map((name) => [name, valueIn(configuration, name)]));
}

/** What tells two configurations apart, whatever the order in which they name rules. Plain data. */
export function configurationKey(configuration: Configuration): unknown {
  return fileSettings.map((name) => {
    const value: unknown = valueIn(configuration, name);
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [name, isMap ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : (value ?? null)];
  });
}

/** Names under which a configuration is looked for, in this order. */
export const configurationNames = ['secure-ml.yaml', 'secure-ml.yml', 'pyproject.toml'] as const;
