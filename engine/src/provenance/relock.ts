import { t } from '../../../l10n/messages';
import type { ModelReport } from '../models/scan/verdict';
import type { HubOrigin, LockedModel, ModelLock } from './lockFile';
import { compareNames, isBelowAny, keyOf, outermost } from './names';

/** A model that a scan found, to be locked. */
export interface FoundModel {
  /** Below the lock's folder; undefined where the path has no portable name, or leads elsewhere. */
  readonly name: string | undefined;
  /** With size and digest, unless it could not be read. */
  readonly model: ModelReport;
  readonly hub?: HubOrigin | undefined;
  /** How the lock names the file of a source. */
  readonly sourceName?: (path: string) => string;
}

/** A model that is not locked, and one sentence why. */
export interface Unlocked {
  readonly path: string;
  readonly reason: string;
}

/** A lock, and what is different from the one before. */
export interface Relock {
  readonly lock: ModelLock;
  readonly added: readonly LockedModel[];
  readonly changed: readonly { readonly before: LockedModel; readonly after: LockedModel }[];
  readonly removed: readonly LockedModel[];
  readonly unlocked: readonly Unlocked[];
}

/**
 * Locks what was found below `paths` (names; `.` for all). What the lock before says of other places is kept. Dangerous models are
 * locked only with `force`.
 */
export function relock(
  before: ModelLock | undefined,
  paths: readonly string[],
  found: readonly FoundModel[],
  force: boolean,
): Relock {
  const old = new Map(before?.models.map((model) => [model.path, model]));
  const models = new Map<string, LockedModel>();
  const locked = outermost(paths);
  for (const model of old.values()) if (!isBelowAny(model.path, locked)) models.set(model.path, model);
  const added: LockedModel[] = [];
  const changed: { before: LockedModel; after: LockedModel }[] = [];
  const unlocked: Unlocked[] = [];
  const sorted = [...found].sort((a, b) => compareNames(a.model.path, b.model.path));
  for (const candidate of sorted) {
    const made = lockOne(candidate, force);
    if ('reason' in made) {
      unlocked.push(made);
      continue;
    }
    const known = old.get(made.path);
    const after = keepOrigin(made, known);
    models.set(after.path, after);
    if (known === undefined) added.push(after);
    else if (!isSame(known, after)) changed.push({ before: known, after });
  }
  const removed = [...old.values()].filter(({ path }) => !models.has(path));
  const kept = (before?.paths ?? []).filter((path) => !isBelowAny(path, locked));
  // A path below another one adds nothing.
  const all = [...new Set([...kept, ...paths])];
  const outer = new Set(outermost(all));
  return {
    lock: {
      paths: all.filter((path) => outer.has(keyOf(path))),
      models: [...models.values()].sort((a, b) => compareNames(a.path, b.path)),
    },
    added,
    changed,
    removed,
    unlocked,
  };
}

function lockOne(
  { name, model, hub, sourceName = (path) => path }: FoundModel,
  force: boolean,
): LockedModel | Unlocked {
  const { path, size, sha256, format, verdict, dependsOn } = model;
  if (name === undefined)
    return {
      path,
      reason: t('relock.no-portable-path'),
    };
  if (size === undefined || sha256 === undefined)
    return { path, reason: model.reasons[0]?.message ?? t('relock.unreadable-model') };
  if (verdict === 'dangerous' && !force) {
    const worst = model.findings.find(({ severity }) => severity === 'critical');
    return { path, reason: t('relock.dangerous-model', worst?.message ?? '') };
  }
  return {
    path: name,
    size,
    sha256,
    format,
    verdict,
    ...(dependsOn === undefined
      ? {}
      : { dependsOn: dependsOn.map((each) => ({ ...each, path: sourceName(each.path) })) }),
    ...(hub === undefined ? {} : { hub }),
  };
}

/** Where the same bytes came from does not change when the cache forgets it. */
function keepOrigin(made: LockedModel, known: LockedModel | undefined): LockedModel {
  return made.hub === undefined && known?.hub !== undefined && known.sha256 === made.sha256
    ? { ...made, hub: known.hub }
    : made;
}

function isSame(a: LockedModel, b: LockedModel): boolean {
  return (
    a.size === b.size &&
    a.sha256 === b.sha256 &&
    a.format === b.format &&
    a.verdict === b.verdict &&
    JSON.stringify(a.dependsOn) === JSON.stringify(b.dependsOn) &&
    a.hub?.repository === b.hub?.repository &&
    a.hub?.revision === b.hub?.revision
  );
}
