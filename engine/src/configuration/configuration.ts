import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { parseDocument } from 'yaml';
import { t } from '../../../l10n/messages';
import { type Severity, severities } from '../finding';
import { defaultLimits, type Limits } from '../limits';
import { narrowed, readRegistry } from '../pipelines/registries';

/** What a workspace says about how it wants to be checked: `secure-ml.yaml` or `[tool.secure-ml]` in pyproject.toml. */
export interface Configuration {
  /** Severity of each rule, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Exact dotted names of pickle globals that count as reviewed. Lowers suspicious, never dangerous. */
  readonly allowGlobals: readonly string[];
  /** Registries that images may come from, see pipelines/registries.ts; undefined where nobody said. */
  readonly registries: readonly string[] | undefined;
  readonly limits: Limits;
  /** Glob patterns of paths, relative to the configuration's folder, that are not checked. Reports count what they hide. */
  readonly exclude: readonly string[];
  /** Lowest severity that makes the command line fail. */
  readonly failOn: Severity;
}

export const defaultConfiguration: Configuration = {
  rules: {},
  allowGlobals: [],
  registries: undefined,
  limits: defaultLimits,
  exclude: [],
  failOn: 'medium',
};

/** A configuration as far as it could be read, and what could not. */
export interface ConfigurationResult {
  readonly configuration: Configuration;
  /** Localised sentences, without the file's name. */
  readonly problems: readonly string[];
}

/** Names under which a configuration is looked for, in this order. */
export const configurationNames = ['secure-ml.yaml', 'secure-ml.yml', 'pyproject.toml'] as const;

/**
 * Reads a configuration file by its name; undefined where a pyproject.toml has no `[tool.secure-ml]`. Total: what is wrong is
 * listed and left out, never guessed.
 */
export function readConfiguration(name: string, text: string): ConfigurationResult | undefined {
  let value: unknown;
  try {
    if (name.endsWith('.toml')) {
      const toml = getStaticTOMLValue(parseTOML(text)) as { tool?: Record<string, unknown> };
      value = toml.tool?.['secure-ml'];
      if (value === undefined) return undefined;
    } else {
      const document = parseDocument(text, { uniqueKeys: true });
      if (document.errors.length > 0) throw document.errors[0];
      // Aliases are not needed here, and expanding them is how YAML bombs work.
      value = document.toJS({ maxAliasCount: 0 }) ?? {};
    }
  } catch (error) {
    return {
      configuration: defaultConfiguration,
      problems: [t('configuration.not-parsable', firstLine(error))],
    };
  }
  return fromValue(value);
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n', 1)[0];
}

function fromValue(value: unknown): ConfigurationResult {
  const problems: string[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { configuration: defaultConfiguration, problems: [t('configuration.not-a-mapping')] };
  }
  const { rules, models, pipelines, limits, exclude, failOn, ...unknown } = value as Record<string, unknown>;
  for (const key of Object.keys(unknown)) problems.push(t('configuration.unknown-setting', key));
  const known = { ...defaultConfiguration };
  const read = {
    ...known,
    rules: readRules(rules, problems),
    allowGlobals: readStrings(
      readSection(models, 'models', 'allowGlobals', problems),
      'models.allowGlobals',
      problems,
    ),
    registries: readRegistries(readSection(pipelines, 'pipelines', 'registries', problems), problems),
    limits: readLimits(limits, problems),
    exclude: readStrings(exclude, 'exclude', problems),
  };
  if (failOn === undefined) return { configuration: read, problems };
  if (!isSeverity(failOn)) problems.push(t('configuration.invalid-threshold', severities.join(', ')));
  return { configuration: isSeverity(failOn) ? { ...read, failOn } : read, problems };
}

function isSeverity(value: unknown): value is Severity {
  return severities.includes(value as Severity);
}

function readRules(value: unknown, problems: string[]): Record<string, Severity | 'off'> {
  const rules: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (severity === 'off' || isSeverity(severity)) rules[id] = severity;
    else problems.push(t('configuration.invalid-rule-severity', id, severities.join(', ')));
  }
  return rules;
}

/** The one setting of a section. */
function readSection(value: unknown, section: string, name: string, problems: string[]): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(t('configuration.section-not-a-mapping', section));
    return undefined;
  }
  const { [name]: setting, ...unknown } = value as Record<string, unknown>;
  for (const key of Object.keys(unknown))
    problems.push(t('configuration.unknown-setting', `${section}.${key}`));
  return setting;
}

function readRegistries(value: unknown, problems: string[]): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const known = problems.length;
  const registries = readStrings(value, 'pipelines.registries', problems).flatMap((text) => {
    const registry = readRegistry(text);
    if (registry === undefined) problems.push(t('configuration.invalid-registry', text));
    return registry ?? [];
  });
  // Half a list would say of images that are fine that they are not.
  return problems.length > known ? undefined : registries;
}

function readStrings(value: unknown, name: string, problems: string[]): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  problems.push(t('configuration.not-a-string-list', name));
  return [];
}

function readLimits(value: unknown, problems: string[]): Limits {
  const limits: Record<string, number> = { ...defaultLimits };
  for (const [name, limit] of Object.entries((value ?? {}) as Record<string, unknown>)) {
    if (!(name in defaultLimits)) problems.push(t('configuration.unknown-limit', name));
    else if (!Number.isSafeInteger(limit) || (limit as number) < 1)
      problems.push(t('configuration.invalid-limit', name));
    else limits[name] = limit as number;
  }
  return limits as unknown as Limits;
}

/**
 * Adds a nested folder's configuration to its parent's. Only the workspace root may weaken a check: what a nested file says
 * counts where it raises a severity, lowers a limit or the threshold, or leaves some of the registries out that its parent lists;
 * everything else in it is ignored.
 */
export function tighten(parent: Configuration, nested: Configuration): Configuration {
  const rules = { ...parent.rules };
  for (const [id, severity] of Object.entries(nested.rules)) {
    const old = rules[id];
    // A rule's own severity is not known here, so only what the parent set can be raised, and only `off` is refused outright.
    if (
      severity !== 'off' &&
      (old === 'off' || (old !== undefined && severities.indexOf(severity) > severities.indexOf(old)))
    ) {
      rules[id] = severity;
    }
  }
  const limits: Record<string, number> = { ...parent.limits };
  for (const [name, limit] of Object.entries(nested.limits)) limits[name] = Math.min(limits[name], limit);
  const failOn =
    severities.indexOf(nested.failOn) < severities.indexOf(parent.failOn) ? nested.failOn : parent.failOn;
  const registries =
    parent.registries === undefined || nested.registries === undefined
      ? parent.registries
      : narrowed(parent.registries, nested.registries);
  return { ...parent, rules, limits: limits as unknown as Limits, failOn, registries };
}
