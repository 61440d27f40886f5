import { severities } from '../finding';
import { ruleSeverities } from '../generated/ruleSeverities';
import {
  defaultEditorSettings,
  defaultOf,
  type EditorSettings,
  editorSettingsBy,
  settingOf,
} from './configuration';
import type { Setting } from './settings';

/**
 * Reads what an editor answered for the section `secureMl`; whatever is missing or of a wrong type is the default. Only a plain
 * `true` switches anything on.
 */
export function readEditorSettings(answer: unknown): EditorSettings {
  if (typeof answer !== 'object' || answer === null) return defaultEditorSettings;
  return editorSettingsBy((name) => {
    const value = name
      .split('.')
      .reduce<unknown>(
        (part, key) =>
          typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined,
        answer,
      );
    const read = readValue(settingOf(name), value);
    return read === undefined ? defaultOf(name) : (read as never);
  });
}

/** A value as code takes it; undefined for one of a wrong type. */
function readValue(setting: Setting, value: unknown): unknown {
  switch (setting.kind) {
    case 'switch':
      return typeof value === 'boolean' ? value : undefined;
    case 'count':
      return Number.isSafeInteger(value) && (value as number) >= 1 ? value : undefined;
    case 'severity':
      return severities.find((severity) => severity === value);
    case 'choice':
      return Object.keys(setting.choices).find((choice) => choice === value);
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'address':
      if (value === '' && setting.optional === true) return '';
      return typeof value === 'string' && /^https?:\/\//.test(value) ? value.replace(/\/+$/, '') : undefined;
    case 'rules':
      if (typeof value !== 'object' || value === null) return undefined;
      // By the rules, not by what was said: an answer of megabytes names few of them.
      return Object.fromEntries(
        Object.keys(ruleSeverities).flatMap((id) => {
          const level: unknown = Object.hasOwn(value, id)
            ? (value as Record<string, unknown>)[id]
            : undefined;
          return level === 'off' || severities.some((severity) => severity === level) ? [[id, level]] : [];
        }),
      );
    case 'texts': {
      const items = Array.isArray(value)
        ? value.filter((item): item is string => typeof item === 'string')
        : [];
      const { read = (item: string) => item } = setting.items?.reader ?? {};
      const texts = items.flatMap((item) => read(item) ?? []);
      // Editors have no way to say nothing but an empty list.
      return texts.length === 0 ? undefined : texts;
    }
  }
}
