import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CheckError, FileReport } from '../../engine/src/check';
import { BaselineFilter, makeBaseline, readBaseline } from '../../engine/src/configuration/baseline';
import { type Finding, type Severity, severities } from '../../engine/src/finding';
import { terminal } from '../../engine/src/report/display';
import { exitCode, makeReport } from '../../engine/src/report/report';
import { checkAdvisoryFile } from '../../host/src/advisories/offline';
import { displayRemote, partPaths, remoteTasks } from '../../host/src/remote/remoteTasks';
import { GitError, stagedFiles } from '../../host/src/staged';
import { isExcluded, isPattern, type Walk, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { learnTags } from './actionTags';
import { checkFiles, judgeTogether } from './checkFiles';
import { nestedErrors, openConfigurations } from './configurations';
import { type Format, formats, write } from './formats';
import { interrupted } from './interrupt';
import { StandardInput, standardInputPath } from './standardInput';
import { oneOf, readOptions, UsageError } from './usage';

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
    ...(advisories === undefined ? {} : { advisories }),
    ...(output === undefined ? {} : { output }),
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(writeBaseline === undefined ? {} : { writeBaseline }),
    ...(failOn === undefined ? {} : { failOn }),
  };
}

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
    text = readFileSync(path, 'utf8');
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
function staged(paths: readonly string[], exclude: readonly string[]): Walk {
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
  const configurations = openConfigurations(options.config, options.paths);
  const { configuration } = configurations.root;
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
  } = options.staged ? staged(options.paths, configuration.exclude) : walk(paths, configuration.exclude);
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
    const { digest, advisories: advisoryFile } = options;
    checked = await checkFiles(tasks, {
      configurations,
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
    configuration,
    options.staged,
  );
  const reports = baseline === undefined ? judged : judged.map((report) => applyBaseline(report, baseline));
  const errors = [...inputErrors, ...nestedErrors(configurations)];
  const report = makeReport(version, reports, excluded, errors);
  if (options.writeBaseline !== undefined) {
    save(options.writeBaseline, `${JSON.stringify(makeBaseline(reports.flatMap(allOf)), undefined, 2)}\n`);
  }
  const toTerminal = options.output === undefined && process.stdout.isTTY === true;
  const threshold = options.failOn ?? ((path: string) => configurations.of(path).failOn);
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

/** Findings of a file, its model's included, each place by itself. */
function allOf({ model, findings }: FileReport): readonly Finding[] {
  return [...(model?.findings ?? []), ...findings];
}

/** Writes a file that the user named. @throws UsageError */
export function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${terminal(path)} cannot be written: ${terminal((error as Error).message)}`);
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
