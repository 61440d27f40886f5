import { t } from '../../../l10n/messages';
import { type Severity, severities } from '../finding';
import { ruleSeverities } from '../generated/ruleSeverities';
import { isWithin, narrowed } from '../pipelines/registries';
import { type CustomDetector, maxCustomDetectors } from '../secrets/custom/definition';
import { maskSecrets } from '../secrets/mask';
import {
  type Configuration,
  configurationBy,
  type FileSetting,
  type FileValues,
  fileSettings,
  keyPathOf,
  settingOf,
  valueIn,
} from './configuration';
import type { ConfigurationProblem, ConfigurationResult } from './readConfiguration';
import type { RuleSeverities } from './settings';

/** A configuration that another one was added to. */
export interface Tightened {
  readonly configuration: Configuration;
  /** Paths of the keys that would have weakened a check, and do not count. */
  readonly ignored: readonly string[];
}

const ownSeverity: ReadonlyMap<string, Severity> = new Map(Object.entries(ruleSeverities));
const rank = (severity: Severity | 'off') => severities.indexOf(severity as Severity);

/**
 * Adds what a file says that may not weaken a check (trust.ts) to the configuration that counts without it: as far as the table of
 * settings lets it tighten. Everything else is listed as ignored.
 */
export function tighten(parent: Configuration, nested: FileValues): Tightened {
  const ignored: string[] = [];
  const values: Partial<Record<FileSetting, unknown>> = {};
  for (const name of fileSettings) {
    const old: unknown = valueIn(parent, name);
    const wanted: unknown = nested[name];
    values[name] = wanted === undefined ? old : tightened(name, old, wanted, ignored);
  }
  return { configuration: configurationBy((name) => values[name] as never), ignored };
}

function tightened(name: FileSetting, old: unknown, wanted: unknown, ignored: string[]): unknown {
  const path = keyPathOf(name);
  const how = settingOf(name).file?.nested;
  const keep = () => {
    ignored.push(path);
    return old;
  };
  if (how === 'raised') return raised(old as RuleSeverities, wanted as RuleSeverities, path, ignored);
  if (how === 'added')
    return added(old as readonly CustomDetector[], wanted as readonly CustomDetector[], keep);
  if (how === 'lowered') return rank(wanted as Severity) <= rank(old as Severity) ? wanted : keep();
  if (how === 'narrowed') {
    const whole = old as readonly string[] | undefined;
    // A list where there was none says of some things that they are fine, about which nothing was said.
    if (whole === undefined) return keep();
    const part = wanted as readonly string[];
    const overlaps = (item: string) =>
      isWithin(item, whole) || whole.some((other) => isWithin(other, [item]));
    if (!part.every(overlaps)) ignored.push(path);
    return narrowed(whole, part);
  }
  return keep();
}

/** What a folder adds counts as long as there is room for it. */
function added(
  parent: readonly CustomDetector[],
  wanted: readonly CustomDetector[],
  keep: () => unknown,
): unknown {
  const all = [...parent, ...wanted];
  return all.length > maxCustomDetectors ? keep() : all;
}

function raised(
  parent: RuleSeverities,
  wanted: RuleSeverities,
  path: string,
  ignored: string[],
): RuleSeverities {
  const all: Record<string, Severity | 'off'> = { ...parent };
  for (const [id, severity] of Object.entries(wanted)) {
    const old = parent[id] ?? ownSeverity.get(id);
    if (old === undefined || rank(severity) < rank(old)) ignored.push(`${path}.${id}`);
    else if (rank(severity) > rank(old)) all[id] = severity;
  }
  return all;
}

/** Adds what a file says to what counts without it, where its voice may weaken a check. */
export function override(parent: Configuration, said: FileValues): Configuration {
  return configurationBy((name) => (said[name] === undefined ? valueIn(parent, name) : said[name]) as never);
}

/** What is said of keys of a file that would have weakened a check; `why` says why it may not, in one sentence. */
export function ignoredRemarks(
  ignored: readonly string[],
  places: ConfigurationResult['places'],
  why: string = t('configuration.nested-ignored'),
): ConfigurationProblem[] {
  const remarks = ignored.flatMap((key) => {
    const range = places.get(key);
    return range === undefined
      ? []
      : [{ key, range, message: t('configuration.ignored', maskSecrets(key), why) }];
  });
  return remarks.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}
