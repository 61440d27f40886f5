import { existsSync } from 'node:fs';
import { type Compliance, complianceExitCode, comply as judge } from '../../engine/src/compliance/comply';
import { looksAt } from '../../engine/src/compliance/describe';
import type { Profile } from '../../engine/src/compliance/profile';
import { profiles } from '../../engine/src/compliance/profiles';
import { complianceHtml, complianceJson, complianceText } from '../../engine/src/compliance/write';
import {
  complianceJunit,
  complianceMarkdown,
  complianceProgress,
  complianceSarif,
} from '../../engine/src/compliance/writeAudit';
import { rules } from '../../engine/src/generated/rules';
import { terminal } from '../../engine/src/report/display';
import { makeReport } from '../../engine/src/report/report';
import { isAbsent } from '../../host/src/stats';
import { isPattern, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles, judgeTogether } from './checkFiles';
import type { Given } from './commandTable';
import { asksFor, notOwn, projectFacts } from './complyFacts';
import { checkProfile, initProfile } from './complyFiles';
import { openProfile } from './complyProfile';
import { differences, readEarlier, record } from './complyTrail';
import { configurationNotices, exclusionOf, nestedErrors, openConfigurations } from './configurations';
import { interrupted } from './interrupt';
import { refuseMissing } from './namedFile';
import { print, refuseUnwritable } from './output';
import { paintFor } from './paint';
import { UsageError } from './usage';
import { reportsOf, writeReports } from './wantedReports';

type Format = NonNullable<Given<'comply'>['values']['format' | 'reporter']>[number];

function parse({ values, positionals }: Given<'comply'>) {
  for (const [name, needed] of [
    ['key', 'record'],
    ['public-key', 'compare'],
  ] as const)
    if (values[name] !== undefined && values[needed] === undefined)
      throw new UsageError(t('usage.goes-with', `--${name}`, `--${needed}`));
  const profile = openProfile(values.profile ?? profiles[0].id);
  const { controls, paths } = chosen(profile, values.controls, positionals);
  return {
    ...values,
    actionTags: values['action-tags'] === true,
    profile: { ...profile, controls },
    wanted: reportsOf(values.format ?? values.reporter ?? (['text'] as const), values.output ?? []),
    failOn: values['fail-on'],
    paths: paths.length === 0 ? ['.'] : paths,
  };
}

/** The controls that are asked about. After `--controls A`, further ones may stand without it, as in InSpec. @throws UsageError */
function chosen(
  profile: Profile,
  given: readonly string[] | undefined,
  positionals: readonly string[],
): { controls: Profile['controls']; paths: readonly string[] } {
  if (given === undefined) return { controls: profile.controls, paths: positionals };
  const isControl = (name: string) => profile.controls.some(({ id }) => id === name) && !existsSync(name);
  const ids = [...given.flatMap((text) => text.split(',')), ...positionals.filter(isControl)];
  const unknown = ids.filter((id) => !profile.controls.some((control) => control.id === id));
  if (unknown.length > 0)
    throw new UsageError(
      t(
        'comply.no-such-control',
        terminal(profile.id),
        unknown.map(terminal).join(', '),
        terminal(
          profile.controls
            .slice(0, 20)
            .map(({ id }) => id)
            .join(', '),
        ),
      ),
    );
  return {
    controls: profile.controls.filter(({ id }) => ids.includes(id)),
    paths: positionals.filter((name) => !isControl(name)),
  };
}

/** `secure-ml comply`: gives the exit code. */
export async function comply(given: Given<'comply'>, version: string): Promise<number> {
  const [first, second, ...rest] = given.positionals;
  if (first === 'init' || first === 'check') {
    if (second === undefined || rest.length > 0)
      throw new UsageError(t(first === 'init' ? 'comply.init-takes' : 'comply.check-takes'));
    return first === 'init' ? initProfile(second) : checkProfile(second);
  }
  const options = parse(given);
  const { profile, wanted, failOn, paths, advisories, actionTags, config } = options;
  if (options.explain === true) return await explainControls(profile);
  const configurations = openConfigurations(config, paths, 'verdict');
  const { configuration } = configurations.folders;
  refuseUnwritable(...wanted.map(({ output }) => output), options.record);
  const earlier =
    options.compare === undefined ? undefined : readEarlier(options.compare, options['public-key']);
  if (advisories !== undefined) await (await import('./advisories')).checkAdvisories(advisories);
  const walked = walk(paths, exclusionOf(configurations));
  refuseMissing(paths.filter((path) => isAbsent(path) && !(isPattern(path) && walked.files.length > 0)));
  const learnt = actionTags ? await (await import('./actionTags')).learnTags(walked.files) : undefined;
  const checked = await checkFiles(walked.files, {
    configurations,
    inline: 'none',
    digest: asksFor(profile, 'locks'),
    ...(advisories === undefined ? {} : { advisoryFile: advisories }),
    ...(learnt === undefined ? {} : { tags: learnt.tags }),
  });
  if (checked === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  const reports = await judgeTogether(checked, walked, configurations);
  const errors = [
    ...walked.problems.map((problem) => ({ ...problem, status: 'incomplete' as const })),
    ...(learnt?.errors ?? []),
    ...nestedErrors(configurations),
  ];
  const report = makeReport(version, reports, walked.excluded, errors, [
    ...configurationNotices(configurations),
    ...notOwn(options, configurations),
  ]);
  const facts = await projectFacts(profile, {
    report,
    walked,
    configurations,
    version,
    named: options,
  });
  if (facts === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  const compliance = judge(profile, {
    report,
    facts,
    rules: rules.map(({ meta }) => meta),
    settings: {
      threshold: failOn ?? configuration.failOn,
      thresholdOf: (path) => failOn ?? configurations.folders.of(path).failOn,
      severityOf: (ruleId) => configuration.rules[ruleId],
      given: new Set([
        ...(advisories === undefined ? [] : (['advisories'] as const)),
        ...(learnt === undefined ? [] : (['tags'] as const)),
      ]),
    },
  });
  if (options.record !== undefined)
    await record(compliance, options.record, options.key, options['password-file']);
  await writeReports(wanted, (format, toTerminal) => written(compliance, format, toTerminal));
  // Not part of the report, which may be for a program.
  if (earlier !== undefined) process.stderr.write(`${differences(compliance, earlier).join('\n')}\n`);
  return complianceExitCode(compliance);
}

function written(compliance: Compliance, format: Format, toTerminal: boolean): string {
  switch (format) {
    case 'text':
    case 'cli':
      return complianceText(compliance, paintFor(toTerminal));
    case 'json':
      return complianceJson(compliance);
    case 'html':
      return complianceHtml(compliance);
    case 'junit':
      return complianceJunit(compliance);
    case 'sarif':
      return complianceSarif(compliance);
    case 'markdown':
      return complianceMarkdown(compliance);
    case 'progress':
      return complianceProgress(compliance);
  }
}

/** Says what controls look at, and checks nothing. */
async function explainControls({ title, version, controls }: Profile): Promise<number> {
  const lines = controls.flatMap((control) => [
    `${terminal(control.id)} ${terminal(control.title)}`,
    ...looksAt(control).map((text) => `  ${terminal(text)}`),
  ]);
  await print(`${[terminal(`${title} ${version}`), '', ...lines].join('\n')}\n`);
  return 0;
}
