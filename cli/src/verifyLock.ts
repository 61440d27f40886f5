import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { CheckError, FileReport } from '../../engine/src/check';
import { judgeLock, type PresentFile } from '../../engine/src/provenance/judgeLock';
import type { ReadLock } from '../../engine/src/provenance/lockFile';
import { isBelowAny, meetsAny, outermost } from '../../engine/src/provenance/names';
import { terminal } from '../../engine/src/report/display';
import { makeReport, type Report } from '../../engine/src/report/report';
import { isExcluded } from '../../host/src/exclusion';
import { nodePlatform } from '../../host/src/nodePlatform';
import { digestFile } from '../../host/src/provenance/digests';
import { nameBelow } from '../../host/src/provenance/nameBelow';
import { leadsOutside } from '../../host/src/provenance/places';
import { type FileTask, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeModels } from './checkFiles';
import { configurationNotices, exclusionOf, type RunConfigurations } from './configurations';
import { namesBelow } from './lock';
import { UsageError } from './usage';

/** What verifying found, and one sentence for people. */
export interface Verified {
  readonly report: Report;
  readonly summary: string;
}

/** What the lock makes of what is there; undefined when Ctrl-C was pressed. @throws UsageError */
export async function verifyLock(
  lock: ReadLock,
  lockPath: string,
  paths: readonly string[],
  configurations: RunConfigurations,
  version: string,
): Promise<Verified | undefined> {
  const { configuration } = configurations.folders;
  const exclude = exclusionOf(configurations);
  const folder = dirname(resolve(lockPath));
  const pathOf = (name: string) => relative('.', join(folder, name)) || '.';
  const asked = paths.length === 0 ? ['.'] : namesBelow(folder, lockPath, paths);
  const outer = outermost(asked);
  const scope = (name: string) => isBelowAny(name, outer);
  const areas = outermost(lock.paths);
  const all = outermost([...lock.paths, ...lock.models.map(({ path }) => path)]);
  const unknown = paths.filter((_, index) => !meetsAny(asked[index], all));
  if (unknown.length > 0)
    throw new UsageError(t('usage.names-nothing', terminal(lockPath), unknown.map(terminal).join(', ')));
  const roots = [...lock.paths.filter(scope), ...asked.filter((name) => isBelowAny(name, areas))];
  const walked = walk(
    [...new Set(roots)].map(pathOf).filter((path) => existsSync(path)),
    exclude,
    paths.length > 0,
  );
  // What the lock names is read even where the configuration excludes it.
  const names = new Map(walked.files.map(({ path }) => [nameBelow(folder, path), path]));
  const others = lock.models.map(({ path }) => path).filter((name) => scope(name) && !names.has(name));
  const files = [
    ...walked.files,
    ...others.map((name): FileTask => ({ path: pathOf(name), explicit: true })),
  ].filter(({ path }) => existsSync(path));
  const outside = new Set(files.map(({ path }) => path).filter((path) => leadsOutside(folder, path)));
  const inside = files.filter(({ path }) => !outside.has(path));
  const checked = await checkFiles(inside, {
    configurations,
    inline: 'none',
    digest: true,
    modelsOnly: true,
  });
  if (checked === undefined) return undefined;
  const reports = await judgeModels(checked, { ...walked, files: inside }, configurations);
  const present = new Map<string, PresentFile>();
  for (const path of outside) present.set(nameBelow(folder, path) ?? path, { path, outside: true });
  const locked = new Set(lock.models.map(({ path }) => path));
  for (const { path, model } of reports) {
    const name = nameBelow(folder, path) ?? path;
    const sha256 = model === undefined && locked.has(name) ? await sha256Of(path) : model?.sha256;
    present.set(name, { path, model, sha256 });
  }
  const { models, findings, verified } = judgeLock(lock, scope, present, {
    platform: nodePlatform,
    lockPath,
    sourceName: (path) => nameBelow(folder, path) ?? path,
    modelSources: configuration.modelSources,
    severityOf: (ruleId) => configuration.rules[ruleId],
  });
  const byPath = new Map<string, FileReport>();
  for (const model of models) byPath.set(model.path, { path: model.path, model, findings: [], errors: [] });
  for (const finding of findings) {
    const { path } = finding.location;
    const known = byPath.get(path) ?? { path, findings: [], errors: [] };
    byPath.set(path, { ...known, findings: [...known.findings, finding] });
  }
  // A link that leads outside is told once.
  const changedPaths = new Set(findings.map(({ location }) => location.path));
  const errors = walked.problems
    .filter(({ path }) => !changedPaths.has(path))
    .map(({ path, id, message }): CheckError => ({ path, id, status: 'incomplete', message }));
  const readAnyway = others.filter((name) => isExcluded(pathOf(name), exclude)).length;
  const total = lock.models.filter(({ path }) => scope(path)).length;
  return {
    report: makeReport(
      version,
      [...byPath.values()],
      walked.excluded - readAnyway,
      errors,
      configurationNotices(configurations),
    ),
    summary: t('verify-lock.locked-models-unchanged', verified, total),
  };
}

async function sha256Of(path: string): Promise<string | undefined> {
  const read = await digestFile(path, { cancelled: false });
  return typeof read === 'string' ? undefined : read.digests[0];
}
