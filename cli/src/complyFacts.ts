import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { decodeTextFile } from '../../engine/src/bytes/text';
import { answersName, type GivenAnswer, readAnswers } from '../../engine/src/compliance/answers';
import type { ProjectFacts } from '../../engine/src/compliance/facts';
import type { Profile } from '../../engine/src/compliance/profile';
import { lockName } from '../../engine/src/provenance/lockFile';
import { isBelow } from '../../engine/src/provenance/names';
import { signersName } from '../../engine/src/provenance/signersFile';
import { terminal } from '../../engine/src/report/display';
import type { Notice, Report } from '../../engine/src/report/report';
import { readBounded } from '../../host/src/boundedFile';
import { GitError, git } from '../../host/src/git';
import { nameBelow } from '../../host/src/provenance/nameBelow';
import type { Walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { type RunConfigurations, whyNotOwn } from './configurations';
import { loadLock } from './lock';
import { UsageError } from './usage';
import { loadSigners, verifySigners } from './verifySigners';

/** Longer files are not searched for texts. */
const maxBytes = 1 << 20;

/** Whether any control of a profile has a check of a kind, so that nothing is done that nobody asks about. */
export function asksFor(profile: Profile, kind: string): boolean {
  return profile.controls.some(({ checks = [] }) => checks.some((check) => check.kind === kind));
}

/** What a project says of itself, for the checks of a profile; undefined when Ctrl-C was pressed. @throws UsageError */
export async function projectFacts(
  profile: Profile,
  {
    report,
    walked,
    configurations,
    version,
    named,
  }: {
    readonly report: Report;
    readonly walked: Walk;
    readonly configurations: RunConfigurations;
    readonly version: string;
    readonly named: OwnFiles;
  },
): Promise<ProjectFacts | undefined> {
  const texts = new Map<string, string | undefined>();
  const textOf = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, readText(path));
    return texts.get(path);
  };
  const ignored = new Set(notOwn(named, configurations).map(({ path }) => path));
  const file =
    named.signers ?? (existsSync(signersName) && !ignored.has(signersName) ? signersName : undefined);
  const signatures =
    file !== undefined && asksFor(profile, 'signatures')
      ? await signatureFacts(file, report, configurations, version)
      : undefined;
  if (signatures === null) return undefined;
  const lock = asksFor(profile, 'locks') ? lockFacts(report, configurations) : undefined;
  return {
    files: walked.files.map(({ path }) => path.split(sep).join('/')),
    textOf,
    answers: ignored.has(answersName) ? [] : loadAnswers(named.answers),
    today: new Date().toISOString().slice(0, 10),
    ...(lock === undefined ? {} : { lock }),
    ...(signatures === undefined ? {} : { signatures }),
  };
}

/** Files by which a folder speaks for itself, where they are named; the usual ones where they are not. */
export interface OwnFiles {
  readonly answers?: string | undefined;
  readonly signers?: string | undefined;
}

/** Of the usual files, those that do not count, because nothing shows that they are the user's own. */
export function notOwn(named: OwnFiles, configurations: RunConfigurations): Notice[] {
  const usual = [
    ...(named.answers === undefined ? [{ path: answersName, option: '--answers' }] : []),
    ...(named.signers === undefined ? [{ path: signersName, option: '--signers' }] : []),
  ];
  return usual.flatMap(({ path, option }) => {
    const message = existsSync(path) ? whyNotOwn(path, option, configurations) : undefined;
    return message === undefined ? [] : [{ id: 'not-own', path, message }];
  });
}

function readText(path: string): string | undefined {
  try {
    return decodeTextFile(readBounded(path, maxBytes));
  } catch {
    return undefined;
  }
}

function lockFacts(report: Report, configurations: RunConfigurations): ProjectFacts['lock'] {
  const lock = loadLock(lockName, configurations.folders.configuration.limits);
  if (lock === undefined) return undefined;
  const locked = new Map(lock.models.map(({ path, sha256 }) => [path, sha256]));
  const nameOf = (path: string) => nameBelow(resolve('.'), path) ?? path;
  const known = report.models.filter(({ path }) => locked.has(nameOf(path)));
  return {
    unlocked: report.models.filter((model) => !known.includes(model)).map(({ path }) => path),
    changed: known.filter(({ path, sha256 }) => locked.get(nameOf(path)) !== sha256).map(({ path }) => path),
  };
}

/** Null when Ctrl-C was pressed. */
async function signatureFacts(
  file: string,
  report: Report,
  configurations: RunConfigurations,
  version: string,
): Promise<ProjectFacts['signatures'] | null> {
  const signers = loadSigners(file, configurations.folders.configuration.limits.textBytes);
  const verified = await verifySigners(signers, configurations, version);
  if (verified === undefined) return null;
  const nameOf = (path: string) => nameBelow(resolve('.'), path) ?? path;
  const holds = verified.map(
    ({ report: { findings, errors } }) =>
      errors.length === 0 && findings.every(({ ruleId }) => ruleId !== 'model-signature'),
  );
  return {
    unsigned: report.models
      .map(({ path }) => path)
      .filter((path) => !signers.some((signer) => isBelow(nameOf(path), signer.path))),
    failed: signers.filter((_, index) => !holds[index]).map(({ path }) => path),
  };
}

/** Answers of a file, or of the one in this folder. @throws UsageError */
function loadAnswers(named: string | undefined): readonly GivenAnswer[] {
  const path = named ?? answersName;
  if (!existsSync(path)) {
    if (named === undefined) return [];
    throw new UsageError(t('usage.no-such-path', terminal(named)));
  }
  const text = readText(path);
  if (text === undefined) throw new UsageError(t('comply-facts.not-a-text', terminal(path), maxBytes));
  const { answers, mistakes } = readAnswers(text);
  const [first] = mistakes;
  if (first !== undefined)
    throw new UsageError(`${terminal(path)}:${first.line}: ${terminal(first.message)}.`);
  const authors = authorsOf(path);
  return answers.map((answer) => {
    const author = authors.get(answer.line);
    return author === undefined ? answer : { ...answer, author };
  });
}

/** Who wrote each line of a file and when, as git has it; empty where git does not know the file. */
function authorsOf(path: string): ReadonlyMap<number, string> {
  const authors = new Map<number, string>();
  let text: string;
  try {
    text = git(['blame', '--line-porcelain', '--', relative('.', path)]).toString('utf8');
  } catch (error) {
    if (error instanceof GitError) return authors;
    throw error;
  }
  let line = 0;
  let name = '';
  for (const row of text.split('\n')) {
    const head = /^[0-9a-f]{40,64} \d+ (\d+)/.exec(row);
    if (head !== null) line = Number(head[1]);
    else if (row.startsWith('author ')) name = row.slice(7);
    else if (row.startsWith('author-time ') && name !== 'Not Committed Yet')
      authors.set(line, `${name}, ${new Date(Number(row.slice(12)) * 1000).toISOString().slice(0, 10)}`);
  }
  return authors;
}
