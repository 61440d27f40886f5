import { basename, resolve } from 'node:path';
import { MemorySource } from '../../engine/src/bytes/byteSource';
import { type CheckOptions, checkFile, type FileReport } from '../../engine/src/check';
import { LimitError } from '../../engine/src/limits';
import { judged, type Reason } from '../../engine/src/models/scan/verdict';
import { t } from '../../l10n/messages';
import { FileSource } from './fileSource';
import type { KeptReports } from './keptReports';
import { type OpenFile, UnreadableFile } from './machine';
import { nodeMachine } from './nodeMachine';
import { filesBeside, unopenedReport } from './opening';
import type { RangeSource } from './remote/rangeSource';
import type { VerdictCache } from './verdictCache';
import { type FileTask, reportedPath } from './walk';

/**
 * Opens and checks one file; a file that cannot be opened gets a report that says so. A `cache` is only for those who can live with
 * what the file system says about a file: never for continuous integration.
 */
export async function checkPath(
  task: FileTask,
  given: CheckOptions,
  cache?: VerdictCache,
  kept?: KeptReports,
): Promise<FileReport> {
  const { path, explicit } = task;
  const beside = task.remote === undefined ? filesBeside(path, nodeMachine) : undefined;
  const project = basename(resolve(task.root ?? '.'));
  const options = { ...given, within: task.within, project, beside };
  let source: OpenFile;
  try {
    source = await open(task, options);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return ofCommit(task, unopenedReport(task, error));
  }
  try {
    if (task.remote !== undefined) return await checkRemote(task, source as RangeSource, options);
    if (kept !== undefined && source instanceof FileSource && source.size <= kept.largest)
      return await checkKept(path, source, explicit, options, kept);
    if (task.commit !== undefined) return ofCommit(task, await checkFile(path, source, explicit, options));
    if (cache === undefined || !(source instanceof FileSource))
      return await checkFile(path, source, explicit, { ...options, staged: task.blob !== undefined });
    const key = cache.keyOf(source, explicit, options);
    const known = key === undefined ? undefined : cache.get(key);
    if (known !== undefined) return known;
    const report = await checkFile(path, source, explicit, options);
    if (key !== undefined) cache.put(key, report, cache.keyOf(source, explicit, options) === key);
    return report;
  } finally {
    if ('close' in source) source.close?.();
    beside?.close();
  }
}

/**
 * Checks a small file, or says again what was said of the same content. What anything beside the file took part in is not kept: it may be
 * another the next time.
 */
async function checkKept(
  path: string,
  source: FileSource,
  explicit: boolean,
  options: CheckOptions,
  kept: KeptReports,
): Promise<FileReport> {
  const state = source.state();
  const key = kept.keyOf(path, await source.read(0, source.size), explicit, options);
  const known = key === undefined ? undefined : kept.get(key, path);
  if (known !== undefined) return known;
  let asked = false;
  const { platform, verification } = options;
  const watched =
    <Values extends readonly unknown[], Result>(ask: (...values: Values) => Result) =>
    (...values: Values): Result => {
      asked = true;
      return ask(...values);
    };
  const report = await checkFile(path, source, explicit, {
    ...options,
    platform: {
      ...platform,
      ...(platform.readText === undefined ? {} : { readText: watched(platform.readText) }),
      ...(platform.linkOf === undefined ? {} : { linkOf: watched(platform.linkOf) }),
      ...(platform.digestOf === undefined ? {} : { digestOf: watched(platform.digestOf) }),
    },
    verification: verification === undefined ? undefined : watched(verification),
  });
  const hasNeighbours = (report.model?.neighbours?.length ?? 0) > 0;
  if (key !== undefined && !asked && !hasNeighbours && source.state() === state) kept.put(key, report);
  return report;
}

/** The report of what a commit wrote. No edit mends it: the commit stays. */
function ofCommit(task: FileTask, report: FileReport): FileReport {
  const { commit } = task;
  if (commit === undefined) return report;
  const path = reportedPath(task);
  return {
    path,
    findings: report.findings.map(({ fixes: _, ...finding }) => ({
      ...finding,
      message: t('check-path.in-commit', finding.message, commit.slice(0, 12)),
      location: { ...finding.location, path },
    })),
    errors: report.errors.map((error) => ({ ...error, path })),
  };
}

/** Checks a remote file without its digest, for which all of it would be fetched, and says so. */
async function checkRemote(
  { path, explicit }: FileTask,
  source: RangeSource,
  options: CheckOptions,
): Promise<FileReport> {
  let report: FileReport;
  try {
    report = await checkFile(path, source, explicit, { ...options, digest: false });
  } catch (error) {
    const { RemoteError } = await import('./remote/address');
    // What ends the reading of a model is in its report; a long text has none.
    if (!(error instanceof RemoteError || error instanceof LimitError)) throw error;
    const { message } = error;
    return { path, findings: [], errors: [{ path, id: 'unreadable', status: 'incomplete', message }] };
  }
  const { model, errors } = report;
  const { failure } = source;
  if (model === undefined) {
    if (failure === undefined || errors.length > 0) return report;
    const { id, message } = failure;
    return { ...report, errors: [{ path, id, status: 'incomplete', message }] };
  }
  const reasons: Reason[] = [
    ...(failure === undefined
      ? model.reasons
      : [
          // In place of what readers made of it: damage, or a file that cannot be read.
          { id: failure.id, verdict: 'incomplete' as const, message: failure.message },
          ...model.reasons.filter(({ id }) => id !== 'unreadable'),
        ]),
    {
      id: 'digest-not-checked',
      verdict: 'safe',
      message: t('check-path.remote-digest-unchecked'),
    },
  ];
  return { ...report, model: judged({ ...model, reasons }) };
}

/** @throws UnreadableFile */
async function open({ path, blob, storedAt, remote }: FileTask, options: CheckOptions): Promise<OpenFile> {
  if (remote !== undefined) {
    const { RangeSource } = await import('./remote/rangeSource');
    const { RemoteError } = await import('./remote/address');
    try {
      return await RangeSource.open(remote, options.configuration.limits, options.cancel);
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      throw new UnreadableFile(error.id, 'incomplete', error.message);
    }
  }
  if (blob === undefined) return FileSource.open(storedAt ?? path);
  // Programs and networks are for those who asked for them: most runs load neither.
  const { GitError } = await import('./git');
  const { stagedContent } = await import('./staged');
  try {
    return new MemorySource(path, stagedContent(blob));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UnreadableFile(
      'unreadable',
      'incomplete',
      t('check-path.staged-content-unavailable', error.message),
    );
  }
}
