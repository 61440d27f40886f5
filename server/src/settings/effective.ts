import type { Configuration } from '../../../engine/src/configuration/configuration';
import { type Severity, severities } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { defaultLimits, type Limits } from '../../../engine/src/limits';
import { readRegistry } from '../../../engine/src/pipelines/registries';
import { publicServices } from '../../../host/src/advisories/advisoryClient';
import { usualTagService } from '../../../host/src/tags/tagClient';
import type {
  ActionTagSettings,
  AdvisorySettings,
  ServerSettings,
} from '../../../protocol/src/languageServer';

export const defaultSettings: ServerSettings = {
  enable: true,
  allowGlobals: [],
  registries: [],
  rules: {},
  advisories: { enable: false, service: publicServices.advisories, index: publicServices.index, file: '' },
  actionTags: { enable: false, host: usualTagService.host },
};

/** Reads what a client answered for the section `secureMl`; whatever is missing or of a wrong type is the default. */
export function readServerSettings(value: unknown): ServerSettings {
  if (typeof value !== 'object' || value === null) return defaultSettings;
  const {
    enable,
    allowGlobals,
    registries,
    rules: severityByRule,
    advisories,
    actionTags,
  } = value as Record<string, unknown>;
  const read: Record<string, Severity | 'off'> = {};
  if (typeof severityByRule === 'object' && severityByRule !== null) {
    for (const [id, severity] of Object.entries(severityByRule)) {
      if (severity === 'off' || severities.includes(severity)) read[id] = severity;
    }
  }
  return {
    enable: enable !== false,
    allowGlobals: textsOf(allowGlobals),
    registries: textsOf(registries).flatMap((text) => readRegistry(text) ?? []),
    rules: read,
    advisories: readAdvisorySettings(advisories),
    actionTags: readActionTagSettings(actionTags),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}

/** Only a plain `true` switches anything on that leaves the machine. */
function readAdvisorySettings(value: unknown): AdvisorySettings {
  const { enable, service, index, file } = fieldsOf(value);
  const known = defaultSettings.advisories;
  return {
    enable: enable === true,
    file: typeof file === 'string' ? file : '',
    service: addressOf(service, known.service),
    index: index === '' ? '' : addressOf(index, known.index),
  };
}

/** Only a plain `true` here too. */
function readActionTagSettings(value: unknown): ActionTagSettings {
  const { enable, host } = fieldsOf(value);
  return { enable: enable === true, host: addressOf(host, defaultSettings.actionTags.host) };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function addressOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^https?:\/\//.test(value) ? value.replace(/\/+$/, '') : otherwise;
}

/**
 * What counts for a resource: the workspace root's file, then the editor's settings over it. Where the workspace is not trusted,
 * neither may weaken a check: rules are only raised, limits only lowered, and nothing is excluded or allowed, no registry either.
 */
export function effectiveConfiguration(
  settings: ServerSettings,
  folder: Configuration,
  trusted: boolean,
): Configuration {
  const merged = { ...folder.rules, ...settings.rules };
  if (trusted) {
    const allowGlobals = [...new Set([...folder.allowGlobals, ...settings.allowGlobals])];
    // The project's list is complete: what a person adds for all projects would widen it.
    const registries =
      folder.registries ?? (settings.registries.length === 0 ? undefined : settings.registries);
    return { ...folder, rules: merged, allowGlobals, registries };
  }
  const limits: Record<string, number> = { ...defaultLimits };
  for (const [name, limit] of Object.entries(folder.limits)) limits[name] = Math.min(limits[name], limit);
  return {
    ...folder,
    rules: raisedOnly(merged),
    allowGlobals: [],
    registries: undefined,
    exclude: [],
    limits: limits as unknown as Limits,
  };
}

function raisedOnly(wanted: Readonly<Record<string, Severity | 'off'>>): Record<string, Severity> {
  const raised: Record<string, Severity> = {};
  for (const { meta } of rules) {
    const severity = wanted[meta.id];
    if (severity === undefined || severity === 'off') continue;
    if (severities.indexOf(severity) > severities.indexOf(meta.severity)) raised[meta.id] = severity;
  }
  return raised;
}
