import {
  type Configuration,
  configurationBy,
  defaultConfiguration,
  type EditorSetting,
  type EditorSettings,
  editorSettings,
  type FileSetting,
  settingOf,
  valueIn,
  valuesOf,
} from '../../../engine/src/configuration/configuration';
import { tighten } from '../../../engine/src/configuration/tighten';
import { mayWeaken } from '../../../engine/src/configuration/trust';

/**
 * What counts for a resource: what the files of its folders say, then the editor's settings with it. Where the workspace is not
 * trusted, neither may weaken a check: they count as far as a file of a subfolder would.
 */
export function effectiveConfiguration(
  editor: EditorSettings,
  folder: Configuration,
  trusted: boolean,
): Configuration {
  const merged = configurationBy((name) => {
    const said: unknown = valueIn(folder, name);
    return (isInEditor(name) ? together(name, said, valueIn(editor, name)) : said) as never;
  });
  return mayWeaken(trusted ? 'workspace' : 'folder', 'check')
    ? merged
    : tighten(defaultConfiguration, valuesOf(merged)).configuration;
}

function isInEditor(name: FileSetting): name is FileSetting & EditorSetting {
  return (editorSettings as readonly string[]).includes(name);
}

/** How the value of a file and that of the editor meet, as the table of settings has it. */
function together(name: FileSetting & EditorSetting, said: unknown, wanted: unknown): unknown {
  const setting = settingOf(name);
  const meets = setting.editor !== undefined && 'meets' in setting.editor ? setting.editor.meets : 'over';
  if (meets === 'otherwise') return said ?? wanted;
  if (meets === 'joined')
    return [...new Set([...(said as readonly string[]), ...(wanted as readonly string[])])];
  if (setting.kind === 'rules') return { ...(said as object), ...(wanted as object) };
  // Editors always have a value: the default is no wish.
  return wanted === setting.default ? said : wanted;
}
