import { t } from '../../../l10n/messages';
import { type Finding, type FindingDraft, fileStart, type Severity } from '../finding';
import type { Dependence } from '../models/pickle/globals/derived';
import { type ModelReport, type Verdict, verdictPrecedence } from '../models/scan/verdict';
import { isWithin } from '../pipelines/registries';
import type { Platform } from '../platform';
import { finishFinding, type RuleMeta } from '../rule';
import { rule as modelChanged } from '../rules/provenance/model-changed';
import { rule as modelMissing } from '../rules/provenance/model-missing';
import { rule as modelUnlocked } from '../rules/provenance/model-unlocked';
import { rule as modelSource } from '../rules/supply-chain/model-source';
import { accept } from './accept';
import type { LockedModel, ReadLock } from './lockFile';
import { hubSource } from './modelSources';
import { isBelowAny, outermost } from './names';

/** What stands at a name now. */
export interface PresentFile {
  /** As reports show it. */
  readonly path: string;
  /** What a scan says of it; undefined where it is no model. */
  readonly model?: ModelReport | undefined;
  /** Digest of all its bytes; undefined where they could not be read. */
  readonly sha256?: string | undefined;
  /** It is a link that leads out of the lock's folder and was not followed. */
  readonly outside?: boolean;
}

export interface LockContext {
  readonly platform: Platform;
  /** The lock, as reports show it. */
  readonly lockPath: string;
  /** Places that models may come from; undefined where no list is given. */
  readonly modelSources?: readonly string[] | undefined;
  /** How the lock names the file of a source; as the report does where it is missing. */
  readonly sourceName?: (path: string) => string;
  /** Severity that the configuration gives a rule. */
  readonly severityOf: (ruleId: string) => Severity | 'off' | undefined;
}

/** What a lock makes of what is there. */
export interface LockJudgement {
  /** Every model that was scanned; those that are as they were locked are `accepted`. */
  readonly models: readonly ModelReport[];
  readonly findings: readonly Finding[];
  /** Locked models whose every byte is what it was. */
  readonly verified: number;
}

/**
 * Compares what is there with what was locked. `scope` tells which names are asked about; `present` has each file there that the
 * lock names or that is a model.
 */
export function judgeLock(
  lock: ReadLock,
  scope: (name: string) => boolean,
  present: ReadonlyMap<string, PresentFile>,
  context: LockContext,
): LockJudgement {
  const findings: Finding[] = [];
  const add = (meta: RuleMeta, draft: FindingDraft) => {
    const severity = context.severityOf(meta.id);
    if (severity === 'off') return;
    const own = severity === undefined ? draft : { ...draft, severity };
    findings.push(finishFinding(meta, own, context.platform));
  };
  const models: ModelReport[] = [];
  const named = new Set<string>();
  let verified = 0;
  lock.models.forEach((locked, index) => {
    named.add(locked.path);
    if (!scope(locked.path)) return;
    const elsewhere = originElsewhere(locked, context.modelSources);
    if (elsewhere !== undefined) {
      const line = lock.lines[index];
      add(modelSource.meta, {
        location: { path: context.lockPath, ...fileStart, line, endLine: line },
        identity: `${locked.path} ${elsewhere}`,
        message: t('model-source.not-configured', elsewhere),
      });
    }
    const file = present.get(locked.path);
    if (file === undefined) {
      const line = lock.lines[index];
      add(modelMissing.meta, {
        location: { path: context.lockPath, ...fileStart, line, endLine: line },
        identity: locked.path,
        message: t('judge-lock.locked-file-missing', locked.path),
      });
      return;
    }
    const isSame = file.sha256 === locked.sha256;
    if (isSame) verified++;
    else if (file.outside === true || file.sha256 !== undefined)
      add(modelChanged.meta, changed(locked, file));
    const sources = isSame ? changedSources(locked, file.model, context) : [];
    for (const { global, path } of sources)
      add(modelChanged.meta, {
        location: { path: file.path, ...fileStart },
        identity: `${locked.path} ${global} ${path}`,
        message: t('judge-lock.source-differs', global, path),
      });
    const isLocked = isSame && sources.length === 0;
    if (file.model !== undefined) models.push(isLocked ? acceptAs(locked.verdict, file.model) : file.model);
  });
  const folders = outermost(lock.paths);
  for (const [name, { path, model }] of present) {
    if (model === undefined || named.has(name) || !scope(name)) continue;
    models.push(model);
    if (!isBelowAny(name, folders)) continue;
    add(modelUnlocked.meta, {
      location: { path, ...fileStart },
      identity: `${name} ${model.sha256 ?? ''}`,
      message: t('judge-lock.model-not-locked'),
    });
  }
  return { models, findings, verified };
}

/** Sources that the locked verdict rests on and that are no longer what they were. */
function changedSources(
  { dependsOn = [] }: LockedModel,
  model: ModelReport | undefined,
  { sourceName = (path) => path }: LockContext,
): readonly Dependence[] {
  const now = new Set(
    (model?.dependsOn ?? []).map(({ global, path, sha256 }) => `${global}\0${sourceName(path)}\0${sha256}`),
  );
  return dependsOn.filter(({ global, path, sha256 }) => !now.has(`${global}\0${path}\0${sha256}`));
}

/** Where a locked model came from, if that is none of the places that are allowed. */
function originElsewhere({ hub }: LockedModel, allowed: readonly string[] | undefined): string | undefined {
  if (hub === undefined || allowed === undefined) return undefined;
  const source = hubSource(hub.repository.replace(/^(?:datasets|spaces)\//, ''), hub.revision);
  return isWithin(source, allowed) ? undefined : source;
}

function changed(locked: LockedModel, { path, sha256, outside }: PresentFile): FindingDraft {
  return {
    location: { path, ...fileStart },
    identity: `${locked.path} ${sha256 ?? ''}`,
    message:
      outside === true
        ? t('judge-lock.link-leaves-folder')
        : t('judge-lock.locked-digest-differs', sha256 ?? '', locked.sha256),
  };
}

/** The model, accepted where a scan says nothing worse of the same bytes than when they were locked. */
function acceptAs(locked: Verdict, model: ModelReport): ModelReport {
  return verdictPrecedence.indexOf(model.verdict) < verdictPrecedence.indexOf(locked)
    ? model
    : accept(model, t('judge-lock.locked-with-verdict', locked));
}
