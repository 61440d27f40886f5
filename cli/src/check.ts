import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CheckError, FileReport } from '../../engine/src/check';
import { BaselineFilter, makeBaseline, readBaseline } from '../../engine/src/configuration/baseline';
import { type Severity, severities } from '../../engine/src/finding';
import { terminal } from '../../engine/src/report/display';
import { allFindings, exitCode, makeReport, type Notice } from '../../engine/src/report/report';
import { checkAdvisoryFile } from '../../host/src/advisories/offline';
import { readBounded } from '../../host/src/boundedFile';
import { GitError } from '../../host/src/git';
import { displayRemote, partPaths, remoteTasks } from '../../host/src/remote/remoteTasks';
import { stagedFiles } from '../../host/src/staged';
import { type Exclusion, isExcluded, isPattern, type Walk, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { learnTags } from './actionTags';
import { checkFiles, judgeTogether } from './checkFiles';
import {
  configurationNotices,
  nestedErrors,
  openConfigurations,
  type RunConfigurations,
  whyNoComments,
} from './configurations';
import { type Format, formats, write } from './formats';
import { interrupted } from './interrupt';
import { StandardInput, standardInputPath } from './standardInput';
import { type InlineComments, inlineOf, inlineOptions, oneOf, readOptions, UsageError } from './usage';

interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly output?: string;
  readonly failOn?: Severity;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly digest: boolean;
  /** Check git's index. */
  readonly staged: boolean;
  /** Remote paths may be read. */
  readonly online: boolean;
  /** Export of advisories. */
  readonly advisories?: string;
  /** A git host may be asked for the tags of actions. */
  readonly actionTags: boolean;
  readonly inline: InlineComments;
}

function readArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    config: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    digest: { type: 'boolean' },
    staged: { type: 'boolean' },
    online: { type: 'boolean' },
    advisories: { type: 'string' },
    'action-tags': { type: 'boolean' },
    ...inlineOptions,
  });
  const { output, config, baseline, advisories, digest = false, staged = false, online = false } = values;
  const format = oneOf('format', values.format, formats) ?? 'text';
  const failOn = oneOf('fail-on', values['fail-on'], severities);
  const writeBaseline = values['write-baseline'];
  return {
    paths: positionals.length === 0 && !staged ? ['.'] : positionals,
    format,
    // A bill of materials is worth little without digests.
    digest: digest || format === 'cyclonedx',
    staged,
    online,
    actionTags: values['action-tags'] === true,
    inline: inlineOf(values),
    ...(advisories === undefined ? {} : { advisories }),
    ...(output === undefined ? {} : { output }),
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(writeBaseline === undefined ? {} : { writeBaseline }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

/** Bytes of a baseline that are read: some hundred thousand findings. */
const maxBaselineBytes = 1 << 26;

/** Says before anything is checked that an export cannot be used. @throws UsageError */
export async function checkAdvisories(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  try {
    await checkAdvisoryFile(path);
  } catch (error) {
    throw new UsageError(`The advisories ${terminal(path)} cannot be read: ${(error as Error).message}`);
  }
}

function loadBaseline(path: string | undefined): BaselineFilter | undefined {
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = readBounded(path, maxBaselineBytes).toString('utf8');
  } catch (error) {
    throw new UsageError(`The baseline ${terminal(path)} cannot be read: ${(error as Error).message}`);
  }
  const baseline = readBaseline(text);
  if (baseline === undefined) throw new UsageError(`${terminal(path)} is no baseline.`);
  return new BaselineFilter(baseline);
}

function applyBaseline(report: FileReport, filter: BaselineFilter): FileReport {
  const { model } = report;
  return {
    ...report,
    ...(model === undefined
      ? {}
      : { model: { ...model, findings: model.findings.map((finding) => filter.apply(finding)) } }),
    findings: report.findings.map((finding) => filter.apply(finding)),
  };
}

/** What the next commit would change, without what the configuration excludes. */
function staged(paths: readonly string[], exclude: Exclusion): Walk {
  try {
    const { files, problems } = stagedFiles(paths);
    const kept = files.filter(({ path }) => !isExcluded(path, exclude));
    return { files: kept, problems, excluded: files.length - kept.length };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`--staged needs a git repository: ${terminal(error.message)}`);
  }
}

/** `secure-ml check`: gives the exit code. */
export async function check(args: readonly string[], version: string): Promise<number> {
  const options = readArguments(args);
  const configurations = openConfigurations(options.config, options.paths, 'check', options.staged);
  const exclude = exclusionOf(configurations);
  refuseMissingFolder(options.output, options.writeBaseline);
  const baseline = loadBaseline(options.baseline);
  await checkAdvisories(options.advisories);
  const takesInput = !options.staged && options.paths.includes(standardInputPath);
  const named = options.paths.filter((path) => options.staged || path !== standardInputPath);
  const { local: paths, remote } = options.staged ? { local: named, remote: [] } : partPaths(named);
  if (remote.length > 0 && !options.online) {
    throw new UsageError(
      `${terminal(displayRemote(remote[0]))} is on a network, and nothing is asked there without --online.`,
    );
  }
  const missing = options.staged ? [] : paths.filter((path) => !isPattern(path) && !existsSync(path));
  const {
    files,
    problems: walkProblems,
    excluded,
  } = options.staged ? staged(options.paths, exclude) : walk(paths, exclude);
  if (files.length === 0) missing.push(...paths.filter(isPattern));
  const { files: remoteFiles, problems: remoteProblems } = await remoteTasks(remote);
  const learnt = options.actionTags ? await learnTags(files) : undefined;
  const inputErrors = [
    ...[...walkProblems, ...remoteProblems].map(
      ({ path, id, message }): CheckError => ({ path, id, status: 'incomplete', message }),
    ),
    ...(learnt?.errors ?? []),
  ];

  const input = takesInput ? await StandardInput.store() : undefined;
  let checked: FileReport[] | undefined;
  try {
    const tasks = [...files, ...remoteFiles, ...(input === undefined ? [] : [input.task])];
    const { digest, inline, advisories: advisoryFile } = options;
    checked = await checkFiles(tasks, {
      configurations,
      inline,
      digest,
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
  const judged = await judgeTogether(
    checked,
    { files: [...files, ...remoteFiles], problems: inputErrors },
    configurations,
    options.staged,
  );
  const reports = baseline === undefined ? judged : judged.map((report) => applyBaseline(report, baseline));
  const errors = [...inputErrors, ...nestedErrors(configurations)];
  const notices = [...configurationNotices(configurations), ...commentNotices(checked, configurations)];
  const report = makeReport(version, reports, excluded, errors, notices);
  if (options.writeBaseline !== undefined) {
    save(options.writeBaseline, `${JSON.stringify(makeBaseline(allFindings(report)), undefined, 2)}\n`);
  }
  const toTerminal = options.output === undefined && process.stdout.isTTY === true;
  const threshold = options.failOn ?? ((path: string) => configurations.folders.of(path).failOn);
  const text = write(report, options.format, threshold, toTerminal);
  if (options.output === undefined) process.stdout.write(text);
  else save(options.output, text);
  const code = exitCode(report, threshold);
  if (missing.length > 0) {
    process.stderr.write(`secure-ml: there is no ${missing.map(terminal).join(', ')}\n`);
    // A wrong path must not pass for a clean one.
    if (code !== 1) return 2;
  }
  return code;
}

/** What the configuration excludes. */
export function exclusionOf({ folders: { configuration, top } }: RunConfigurations): Exclusion {
  return { patterns: configuration.exclude, from: top };
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

/**
 * Writes a file that the user named. A link under that name, which a checked folder can hold, would have any file of the user's
 * overwritten. @throws UsageError
 */
export function save(path: string, text: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true)
    throw new UsageError(`${terminal(path)} is a link, which is not written through; name the file itself.`);
  try {
    // What is no file, such as a terminal, cannot be replaced.
    if (stats !== undefined && !stats.isFile()) writeFileSync(path, text);
    else replace(path, text);
  } catch (error) {
    throw new UsageError(`${terminal(path)} cannot be written: ${terminal((error as Error).message)}`);
  }
}

/** Writes a file that is whole whenever somebody reads it. Throws what writing throws. */
function replace(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Says at once, not after minutes of checking, that a result has no place to go to. @throws UsageError */
export function refuseMissingFolder(...paths: readonly (string | undefined)[]): void {
  for (const path of paths) {
    if (path === undefined || statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() === true)
      continue;
    throw new UsageError(`${terminal(path)} cannot be written: its folder does not exist.`);
  }
}
