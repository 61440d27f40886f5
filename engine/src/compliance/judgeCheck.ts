import { t } from '../../../l10n/messages';
import { matchesGlob } from '../configuration/glob';
import { atLeast, type Finding } from '../finding';
import type { ModelReport } from '../models/scan/verdict';
import { placesOf } from '../report/grouping';
import { allFindings } from '../report/report';
import type { RuleFamily, RuleMeta } from '../rule';
import type { GivenAnswer } from './answers';
import { daysAfter } from './days';
import type { Run } from './facts';
import { type Check, type Control, type Question, speaksTo } from './profile';

/** What one check comes to. `open`: a person has not answered, or not lately. `told`: it says something and decides nothing. */
export type CheckStatus =
  | 'failed'
  | 'incomplete'
  | 'open'
  | 'passed'
  | 'not-checked'
  | 'not-applicable'
  | 'told';

export interface CheckResult {
  readonly status: CheckStatus;
  /** What was looked at and what it showed, a sentence each. */
  readonly evidence: readonly string[];
  /** Rules that ran, and those that did not: switched off, or without what they need. */
  readonly rules: readonly RuleMeta[];
  readonly idle: readonly RuleMeta[];
  /** At or above the threshold. */
  readonly findings: readonly Finding[];
  /** Findings that do not count: below the threshold, and suppressed. */
  readonly below: number;
  readonly suppressed: number;
}

/** Paths that one sentence names; more are counted. */
const maxNamed = 5;

const manifests = [
  'requirements*.txt',
  'pyproject.toml',
  'environment*.y*ml',
  'Pipfile',
  'setup.cfg',
  'setup.py',
  'conda*.y*ml',
].map((name) => `**/${name}`);
const pipelines = [
  '**/.github/workflows/*.y*ml',
  '**/.gitlab-ci.yml',
  '**/Dockerfile*',
  '**/*.dockerfile',
  '**/docker-compose*.y*ml',
  '**/compose*.y*ml',
  '**/azure-pipelines.yml',
  '**/Jenkinsfile',
  '**/dvc.yaml',
];

/** Judges one check of a control by what a run found. */
export function judgeCheck(check: Check, control: Control, run: Run): CheckResult {
  switch (check.kind) {
    case 'speaking':
      return byRules(
        ({ owasp = [], atlas = [] }) => [...owasp, ...atlas].some((own) => speaksTo(own, control.id)),
        run,
      );
    case 'rules':
      return byRules(
        ({ id, family }) => check.rules.includes(id) || check.families.includes(family),
        check.severity === undefined ? run : withThreshold(run, check.severity),
      );
    case 'verdicts':
      return byVerdicts(check.worst, run);
    case 'locks':
      return byModels(
        run,
        run.facts.lock,
        [
          ['unlocked', (names) => t('judge-check.unlocked', names)],
          ['changed', (names) => t('judge-check.changed', names)],
        ] as const,
        t('judge-check.no-lock'),
        t('judge-check.locked'),
      );
    case 'signatures':
      return byModels(
        run,
        run.facts.signatures,
        [
          ['unsigned', (names) => t('judge-check.unsigned', names)],
          ['failed', (names) => t('judge-check.signature-failed', names)],
        ] as const,
        t('judge-check.no-signers'),
        t('judge-check.signed'),
      );
    case 'dependencies':
      // What is pinned is no question of severity.
      return byFamily('dependencies', manifests, withThreshold(run, 'low'));
    case 'pipelines':
      return byFamily('pipelines', pipelines, run);
    case 'file':
      return byFile(check, run);
    case 'hint':
      return hinted(check, run);
    case 'question':
      return byAnswer(check, control, run);
  }
}

function result(status: CheckStatus, ...evidence: string[]): CheckResult {
  return { status, evidence, rules: [], idle: [], findings: [], below: 0, suppressed: 0 };
}

function byRules(speaks: (meta: RuleMeta) => boolean, run: Run): CheckResult {
  const { report, settings } = run;
  const speaking = run.rules.filter(speaks);
  const ran = ({ id, needs }: RuleMeta) =>
    settings.severityOf(id) !== 'off' && (needs === undefined || settings.given.has(needs));
  const rules = speaking.filter(ran);
  const ids = new Set(rules.map(({ id }) => id));
  const all = allFindings(report).filter(({ ruleId }) => ids.has(ruleId));
  const counted = all.filter(({ suppressed }) => suppressed === undefined);
  const findings = counted.filter((finding) =>
    placesOf(finding).some(({ path }) => atLeast(finding.severity, settings.thresholdOf(path))),
  );
  const status = statusOf(rules, findings, run);
  return {
    status,
    evidence: status === 'passed' ? [t('judge-check.rules-silent', rules.length, report.summary.files)] : [],
    rules,
    idle: speaking.filter((meta) => !ran(meta)),
    findings,
    below: counted.length - findings.length,
    suppressed: all.length - counted.length,
  };
}

function statusOf(rules: readonly RuleMeta[], findings: readonly Finding[], { report }: Run): CheckStatus {
  // Where nothing was looked at, nothing was checked.
  if (rules.length === 0 || report.summary.files === 0) return 'not-checked';
  if (findings.length > 0) return 'failed';
  const judgesModels = rules.some(({ family }) => family === 'models');
  const isUnread = report.errors.length > 0 || (judgesModels && report.models.some(isUnreadModel));
  return isUnread ? 'incomplete' : 'passed';
}

function isUnreadModel({ verdict, complete }: ModelReport): boolean {
  return verdict === 'incomplete' || verdict === 'unsupported' || !complete;
}

function withThreshold(run: Run, severity: Finding['severity']): Run {
  return { ...run, settings: { ...run.settings, threshold: severity, thresholdOf: () => severity } };
}

function byVerdicts(worst: 'safe' | 'suspicious', { report }: Run): CheckResult {
  const { models } = report;
  if (models.length === 0) return result('not-applicable', t('judge-check.no-models'));
  const bad = models.filter(
    ({ verdict }) => verdict === 'dangerous' || (worst === 'safe' && verdict === 'suspicious'),
  );
  if (bad.length > 0)
    return result(
      'failed',
      t('judge-check.worse-models', worst, named(bad.map(({ path, verdict }) => `${path} (${verdict})`))),
    );
  const unread = models.filter(isUnreadModel);
  if (unread.length > 0)
    return result('incomplete', t('judge-check.unread-models', named(unread.map(({ path }) => path))));
  return result('passed', t('judge-check.models-scanned', models.length, worst));
}

/** Models against what a file of the project says of each. */
function byModels<Key extends string>(
  { report }: Run,
  stand: Readonly<Record<Key, readonly string[]>> | undefined,
  wrong: readonly (readonly [Key, (names: string) => string])[],
  absent: string,
  right: string,
): CheckResult {
  if (report.models.length === 0) return result('not-applicable', t('judge-check.no-models'));
  if (stand === undefined) return result('failed', absent);
  const evidence = wrong.flatMap(([key, say]) => (stand[key].length === 0 ? [] : [say(named(stand[key]))]));
  return evidence.length > 0 ? result('failed', ...evidence) : result('passed', right);
}

function byFamily(family: RuleFamily, globs: readonly string[], run: Run): CheckResult {
  const files = run.facts.files.filter((path) => globs.some((glob) => matchesGlob(glob, path)));
  if (files.length === 0) return result('not-applicable', t('judge-check.no-such-files', named(globs)));
  return {
    ...byRules((meta) => meta.family === family, run),
    evidence: [t('judge-check.read', named(files))],
  };
}

function byFile({ paths, contains, lacks }: Extract<Check, { kind: 'file' }>, { facts }: Run): CheckResult {
  const files = facts.files.filter((path) => paths.some((glob) => matchesGlob(glob, path)));
  if (files.length === 0) return result('failed', t('judge-check.no-such-files', named(paths)));
  const texts = files.map((path) => ({ path, text: facts.textOf(path) }));
  const unread = texts.flatMap(({ path, text }) => (text === undefined ? [path] : []));
  const missing = contains.filter((wanted) => !texts.some(({ text }) => text?.includes(wanted)));
  const found = lacks.flatMap((unwanted) =>
    texts.filter(({ text }) => text?.includes(unwanted)).map(({ path }) => `${path}: ${unwanted}`),
  );
  if (found.length > 0) return result('failed', t('judge-check.has-text', named(found)));
  if (unread.length > 0 && (missing.length > 0 || lacks.length > 0))
    return result('incomplete', t('judge-check.unread-files', named(unread)));
  if (missing.length > 0) return result('failed', t('judge-check.lacks-text', named(missing), named(files)));
  return result('passed', t('judge-check.read', named(files)));
}

function hinted({ paths, mentions }: Extract<Check, { kind: 'hint' }>, { facts }: Run): CheckResult {
  const found = facts.files
    .filter((path) => paths.some((glob) => matchesGlob(glob, path)))
    .flatMap((path) => {
      const text = facts.textOf(path);
      const mentioned = mentions.filter((word) => text?.includes(word));
      return mentioned.length === 0 && mentions.length > 0 ? [] : [[path, ...mentioned].join(': ')];
    });
  return result(
    'told',
    found.length === 0
      ? mentions.length === 0
        ? t('judge-check.no-such-files', named(paths))
        : t('judge-check.nothing-mentioned', named(mentions))
      : t('judge-check.mentioned', named(found)),
  );
}

function byAnswer(question: Question, { id, checks = [] }: Control, { facts }: Run): CheckResult {
  const isOnly = checks.filter(({ kind }) => kind === 'question').length === 1;
  const given = facts.answers.filter(
    (answer) =>
      answer.control === id && (answer.question === question.id || (isOnly && answer.question === undefined)),
  );
  const latest = given.reduce<GivenAnswer | undefined>(
    (best, answer) => (best === undefined || answer.date > best.date ? answer : best),
    undefined,
  );
  if (latest === undefined)
    return result('open', t('judge-check.not-answered', question.text, id, question.id));
  const { answer, evidence, owner, date, author } = latest;
  const last = latest.expires ?? daysAfter(date, question.validDays);
  const said = t(
    'judge-check.answered',
    question.text,
    answer,
    owner,
    date,
    evidence,
    author ?? t('judge-check.not-in-git'),
  );
  if (date > facts.today) return result('open', said, t('judge-check.answer-of-tomorrow'));
  if (last < facts.today) return result('open', said, t('judge-check.answer-expired', last));
  if (isProjectPath(evidence) && !facts.files.includes(evidence))
    return result('open', said, t('judge-check.evidence-missing', evidence));
  return result(answer === 'yes' ? 'passed' : answer === 'no' ? 'failed' : 'not-applicable', said);
}

/** True for evidence that names a file of the project: one word with a slash or an extension, and no scheme. */
function isProjectPath(evidence: string): boolean {
  return /^[\w.-]+(?:\/[\w.-]+)*\.\w{1,8}$/.test(evidence);
}

function named(names: readonly string[]): string {
  const more = names.length - maxNamed;
  return [...names.slice(0, maxNamed), ...(more > 0 ? [t('common.and-more', more)] : [])].join(', ');
}
