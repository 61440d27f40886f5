import { existsSync } from 'node:fs';
import type { Piscina } from 'piscina';
import { documentKind, isLockFile } from '../../engine/src/analysis/documentKind';
import type { CheckError, FileReport } from '../../engine/src/check';
import { BaselineShares, readBaseline, writeBaseline } from '../../engine/src/configuration/baseline';
import { findingsOf, withFindings } from '../../engine/src/fileReport';
import { listed } from '../../engine/src/models/scan/verdict';
import { pushAll } from '../../engine/src/pushAll';
import { terminal } from '../../engine/src/report/display';
import { exitCode, makeReport, type Notice, type Report } from '../../engine/src/report/report';
import { summaryLines } from '../../engine/src/report/text';
import { folderOfBaseline } from '../../host/src/baselineFolder';
import { readBounded } from '../../host/src/boundedFile';
import type { Exclusion } from '../../host/src/exclusion';
import { isRemotePath } from '../../host/src/remote/remotePath';
import { ScanPool } from '../../host/src/scanPool';
import { isAbsent, statsOf } from '../../host/src/stats';
import { type FileTask, isPattern, type Walk, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeTogether, openPool } from './checkFiles';
import type { Given } from './commandTable';
import {
  configurationNotices,
  exclusionOf,
  nestedErrors,
  openConfigurations,
  type RunConfigurations,
  whyNoComments,
} from './configurations';
import { type Format, write } from './formats';
import { interrupted } from './interrupt';
import { readable } from './namedFile';
import { refuseUnwritable, save } from './output';
import { sourcesOf } from './reviewPlaces';
import { StandardInput, standardInputPath } from './standardInput';
import { countOf, inlineOf, UsageError } from './usage';
import { reportsOf, type Wanted, writeReports } from './wantedReports';

/** What a run of `check` was asked for, with what stands for what was not said. */
function readArguments({ values, positionals }: Given<'check'>) {
  const { staged = false, digest = false, online = false } = values;
  const wanted = reportsOf(values.format ?? ['text'], values.output ?? []);
  return {
    ...values,
    paths: positionals.length === 0 && !staged && values.history === undefined ? ['.'] : positionals,
    wanted,
    // A bill of materials is worth little without digests.
    digest: digest || wanted.some(({ format }) => format === 'cyclonedx' || format === 'spdx'),
    staged,
    online,
    failOn: values['fail-on'],
    writeBaseline: values['write-baseline'],
    actionTags: values['action-tags'] === true,
    inline: inlineOf(values),
    exitZero: values['exit-zero'] === true,
    quiet: values.quiet === true,
    jobs: countOf('jobs', values.jobs),
  };
}

/** Bytes of a baseline that are read: some hundred thousand findings. */
const maxBaselineBytes = 1 << 26;

/** Marks what a baseline covers; undefined where there is none. @throws UsageError */
function loadBaseline(path: string | undefined): ((report: FileReport) => FileReport) | undefined {
  if (path === undefined) return undefined;
  const baseline = readBaseline(readable(path, () => readBounded(path, maxBaselineBytes)).toString('utf8'));
  if (baseline === undefined) throw new UsageError(t('check.not-a-baseline', terminal(path)));
  const { nameOf, exists } = folderOfBaseline(path, existsSync);
  const shares = new BaselineShares(baseline, exists);
  return (report) => withFindings(report, shares.apply(nameOf(report.path), findingsOf(report)));
}

/** The files of this machine that a run checks. @throws UsageError */
async function localFiles(
  options: ReturnType<typeof readArguments>,
  paths: readonly string[],
  exclude: Exclusion,
): Promise<Walk> {
  const { history, 'changed-since': revision } = options;
  if (!options.staged && revision === undefined && history === undefined) return walk(paths, exclude);
  const { changedSince, stagedNow, writtenIn } = await import('./gitFiles');
  if (history !== undefined) return writtenIn(history, paths, exclude);
  return revision === undefined ? stagedNow(options.paths, exclude) : changedSince(revision, paths, exclude);
}

/** What stands on a network, of what was named. @throws UsageError where that was not allowed */
async function remoteFiles(remote: readonly string[], online: boolean): Promise<Omit<Walk, 'excluded'>> {
  if (remote.length === 0) return { files: [], problems: [] };
  const { displayRemote, remoteTasks } = await import('../../host/src/remote/remoteTasks');
  if (!online) throw new UsageError(t('check.needs-online', terminal(displayRemote(remote[0]))));
  return remoteTasks(remote);
}

/** What stands in git is one of three things. @throws UsageError */
function refuseTwoSources(options: ReturnType<typeof readArguments>): void {
  const [first, second] = (['staged', 'changed-since', 'history'] as const).filter(
    (name) => options[name] !== undefined && options[name] !== false,
  );
  if (second !== undefined) throw new UsageError(t('usage.one-of-two', `--${first}`, `--${second}`));
}

/** `secure-ml check`: gives the exit code. `threads` were started for it, and are closed at the end. */
export async function check(given: Given<'check'>, version: string, threads?: Piscina): Promise<number> {
  const pool = threads === undefined ? openPool() : new ScanPool(threads);
  try {
    return await checkIn(pool, readArguments(given), version);
  } finally {
    await pool.close();
  }
}

async function checkIn(
  pool: ScanPool,
  options: ReturnType<typeof readArguments>,
  version: string,
): Promise<number> {
  refuseTwoSources(options);
  const configurations = openConfigurations(options.config, options.paths, 'check', options.staged);
  refuseUnwritable(...options.wanted.map(({ output }) => output), options.writeBaseline);
  const baseline = loadBaseline(options.baseline);
  if (options.advisories !== undefined)
    await (await import('./advisories')).checkAdvisories(options.advisories);
  const isPast = options.staged || options.history !== undefined;
  const takesInput = !isPast && options.paths.includes(standardInputPath);
  const named = options.paths.filter((path) => isPast || path !== standardInputPath);
  const isRemote = (path: string) => !isPast && isRemotePath(path);
  const paths = named.filter((path) => !isRemote(path));
  const remote = await remoteFiles(named.filter(isRemote), options.online);
  const missing = isPast ? [] : paths.filter((path) => !isPattern(path) && isAbsent(path));
  const {
    files,
    problems: walkProblems,
    excluded,
  } = await localFiles(options, paths, exclusionOf(configurations));
  if (files.length === 0 && !isPast && options['changed-since'] === undefined)
    pushAll(missing, paths.filter(isPattern));
  const learnt = options.actionTags ? await (await import('./actionTags')).learnTags(files) : undefined;
  const asked = options.online ? await (await import('./advisories')).askAboutFiles(files) : undefined;
  const inputErrors = [
    ...[...walkProblems, ...remote.problems].map(
      ({ path, id, message }): CheckError => ({ path, id, status: 'incomplete', message }),
    ),
    ...(learnt?.errors ?? []),
    ...(asked?.errors ?? []),
  ];

  const input = takesInput ? await StandardInput.store() : undefined;
  let checked: FileReport[] | undefined;
  try {
    const tasks = [...files, ...remote.files, ...(input === undefined ? [] : [input.task])];
    const { digest, inline, advisories: advisoryFile } = options;
    checked = await checkFiles(tasks, {
      configurations,
      inline,
      digest,
      pool,
      quiet: options.quiet,
      secretsOnly: options.history !== undefined,
      sources: sourcesOf(options),
      ...(asked === undefined ? {} : { learnt: asked.memory.data() }),
      ...(advisoryFile === undefined ? {} : { advisoryFile }),
      ...(learnt === undefined ? {} : { tags: learnt.tags }),
    });
  } finally {
    input?.remove();
  }
  if (checked === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  const together = { files: [...files, ...remote.files], problems: inputErrors };
  const judged =
    options.history === undefined
      ? await judgeTogether(checked, together, configurations, options.staged)
      : checked;
  const reports = baseline === undefined ? judged : judged.map(baseline);
  const errors = [
    ...inputErrors,
    ...nestedErrors(configurations),
    ...(takesInput ? unnamedInput(reports) : []),
  ];
  const notices = [
    ...configurationNotices(configurations),
    ...commentNotices(checked, configurations),
    ...(options.quiet ? [] : unknownKinds(files, checked)),
  ];
  const report = makeReport(version, reports, excluded, errors, notices);
  if (options.writeBaseline !== undefined) {
    const { nameOf } = folderOfBaseline(options.writeBaseline, existsSync);
    const files = reports.map((one) => ({ name: nameOf(one.path), findings: findingsOf(one) }));
    save(options.writeBaseline, writeBaseline(files));
  }
  const threshold = options.failOn ?? ((path: string) => configurations.folders.of(path).failOn);
  await writeReports(options.wanted, (format, toTerminal) =>
    write(report, format, { threshold, toTerminal, quiet: options.quiet, files }),
  );
  if (!options.quiet) sayWritten(options.wanted, report);
  const code = exitCode(report, threshold);
  if (missing.length > 0) {
    process.stderr.write(`secure-ml: ${t('usage.no-such-path', missing.map(terminal).join(', '))}\n`);
    // A wrong path must not pass for a clean one.
    if (code !== 1) return 2;
  }
  return options.exitZero ? 0 : code;
}

/** Which files reports are in, and what came of the run where none was shown; a device such as /dev/stdout showed it. */
function sayWritten(wanted: readonly Wanted<Format>[], report: Report): void {
  const paths = wanted.map(({ output }) => output);
  const files = paths.filter((path) => path !== undefined && statsOf(path)?.isFile() === true);
  if (files.length === 0) return;
  const lines = files.map((path) => t('convert.wrote-file', terminal(path ?? '')));
  // An exit code of 1 without a word would leave people guessing.
  if (files.length === paths.length) pushAll(lines, summaryLines(report));
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** That standard input was no model: it has no name by which code and manifests are told, so that nothing looked at it. */
function unnamedInput(reports: readonly FileReport[]): readonly CheckError[] {
  const input = reports.find(({ path }) => path === standardInputPath);
  if (input === undefined || input.model !== undefined || input.errors.length > 0) return [];
  const message = t('check.input-without-name');
  return [{ path: standardInputPath, id: 'input-without-name', status: 'unsupported', message }];
}

/** Says of files that were named, and that are of no kind that is read, how little that they pass means. */
function unknownKinds(files: readonly FileTask[], reports: readonly FileReport[]): readonly Notice[] {
  const isUnread = ({ model, packages, errors }: FileReport) =>
    model === undefined && packages === undefined && errors.length === 0;
  const unread = new Set(reports.filter(isUnread).map(({ path }) => path));
  const unknown = files.filter(
    ({ path, explicit }) =>
      explicit && unread.has(path) && documentKind(path) === undefined && !isLockFile(path),
  );
  if (unknown.length === 0) return [];
  return [{ id: 'unknown-kind', message: t('check.unknown-kind', listed(unknown.map(({ path }) => path))) }];
}

/** Says that comments asked for silence and did not get it. */
function commentNotices(
  reports: readonly FileReport[],
  configurations: RunConfigurations,
): readonly Notice[] {
  const count = reports.reduce((sum, { unsilenced = 0 }) => sum + unsilenced, 0);
  if (count === 0) return [];
  return [
    { id: 'comments-ignored', message: t('check.comments-ignored', count, whyNoComments(configurations)) },
  ];
}
