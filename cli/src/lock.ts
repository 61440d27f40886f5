import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Limits } from '../../engine/src/limits';
import {
  LockError,
  type LockedModel,
  lockName,
  type ReadLock,
  readLock,
  writeLock,
} from '../../engine/src/provenance/lockFile';
import { type FoundModel, type Relock, relock } from '../../engine/src/provenance/relock';
import { terminal } from '../../engine/src/report/display';
import { exitCode, makeReport } from '../../engine/src/report/report';
import { readBounded } from '../../host/src/boundedFile';
import { HubOrigins } from '../../host/src/provenance/hubOrigin';
import { nameBelow } from '../../host/src/provenance/nameBelow';
import { leadsOutside } from '../../host/src/provenance/places';
import { isAbsent } from '../../host/src/stats';
import { walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeModels } from './checkFiles';
import type { Given } from './commandTable';
import { exclusionOf, openConfigurations, sayRemarks } from './configurations';
import { interrupted } from './interrupt';
import { refuseMissing } from './namedFile';
import { print, refuseUnwritable, save } from './output';
import { UsageError } from './usage';

/** The lock at a path; undefined where there is none. @throws UsageError */
export function loadLock(path: string, limits: Limits): ReadLock | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return readLock(readBounded(path, limits.textBytes).toString('utf8'), limits);
  } catch (error) {
    const line = error instanceof LockError ? `:${error.line}` : '';
    throw new UsageError(`${terminal(path)}${line}: ${terminal((error as Error).message)}`);
  }
}

/** Where paths stand below the folder of a lock. @throws UsageError for those that stand elsewhere. */
export function namesBelow(folder: string, lockPath: string, paths: readonly string[]): string[] {
  return paths.map((path) => {
    const name = nameBelow(folder, path);
    if (name !== undefined) return name;
    throw new UsageError(t('lock.not-below', terminal(path), terminal(lockPath)));
  });
}

/** `secure-ml lock`: gives the exit code. */
export async function lock({ values, positionals }: Given<'lock'>, version: string): Promise<number> {
  const configurations = openConfigurations(values.config, positionals, 'verdict');
  const { configuration } = configurations.folders;
  const output = values.output ?? lockName;
  refuseUnwritable(output);
  const folder = dirname(resolve(output));
  const known = loadLock(output, configuration.limits);
  refuseMissing(positionals.filter(isAbsent));
  const names = positionals.length === 0 ? (known?.paths ?? ['.']) : namesBelow(folder, output, positionals);
  // Relative paths are what reports show.
  const paths = names.map((name) => relative('.', join(folder, name)) || '.');
  const walked = walk(
    paths.filter((path) => !isAbsent(path)),
    exclusionOf(configurations),
    positionals.length > 0,
  );
  const checked = await checkFiles(walked.files, {
    configurations,
    inline: 'none',
    digest: true,
    modelsOnly: true,
  });
  sayRemarks(configurations);
  if (checked === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  const reports = await judgeModels(checked, walked, configurations);
  const origins = await HubOrigins.list();
  const found: FoundModel[] = [];
  for (const { path, model } of reports) {
    if (model === undefined) continue;
    found.push({
      name: leadsOutside(folder, path) ? undefined : nameBelow(folder, path),
      model,
      hub: model.sha256 === undefined ? undefined : await origins.of(model.sha256),
      sourceName: (source) => nameBelow(folder, source) ?? source,
    });
  }
  // Another process may have locked other models since.
  const before = loadLock(output, configuration.limits);
  const result = relock(before, names, found, values.force === true);
  const text = writeLock(result.lock);
  const isNew = before === undefined || text !== readFileSync(output, 'utf8');
  if (isNew) save(output, text);
  const errors = walked.problems.map((problem) => ({ ...problem, status: 'incomplete' as const }));
  for (const { path, message } of errors)
    process.stderr.write(`${t('lock.path-not-read', terminal(path), terminal(message))}\n`);
  await print(`${describe(result, output, isNew).join('\n')}\n`);
  return exitCode(makeReport(version, reports, walked.excluded, errors), 'critical');
}

function describe(
  { lock, added, changed, removed, unlocked }: Relock,
  output: string,
  isNew: boolean,
): string[] {
  const line = (kind: string, { path, format, verdict }: LockedModel, more = '') =>
    `${kind.padEnd(10)} ${terminal(path)} (${terminal(format)}, ${verdict})${more}`;
  return [
    ...added.map((model) => line(t('lock.model-added'), model)),
    ...changed.map(({ before, after }) =>
      line(
        t('lock.file-was-changed'),
        after,
        before.sha256 === after.sha256
          ? t('lock.same-bytes-was', `${terminal(before.format)}, ${before.verdict}`)
          : t('lock.size-was', after.size, before.size),
      ),
    ),
    ...removed.map((model) => line(t('lock.model-removed'), model)),
    ...unlocked.map(
      ({ path, reason }) => `${t('lock.not-locked').padEnd(10)} ${terminal(path)}: ${terminal(reason)}`,
    ),
    isNew
      ? t(
          'lock.lock-summary',
          terminal(output),
          lock.models.length,
          added.length,
          changed.length,
          removed.length,
          unlocked.length,
        )
      : t('lock.lock-unchanged', terminal(output), lock.models.length),
  ];
}
