import { existsSync } from 'node:fs';
import { complianceExitCode, comply as judge } from '../../engine/src/compliance/comply';
import { profiles } from '../../engine/src/compliance/profiles';
import { complianceHtml, complianceJson, complianceText } from '../../engine/src/compliance/write';
import { rules } from '../../engine/src/generated/rules';
import { terminal } from '../../engine/src/report/display';
import { makeReport } from '../../engine/src/report/report';
import { isPattern, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { learnTags } from './actionTags';
import { checkAdvisories } from './advisories';
import { checkFiles, judgeTogether } from './checkFiles';
import type { Given } from './commandTable';
import { configurationNotices, exclusionOf, nestedErrors, openConfigurations } from './configurations';
import { interrupted } from './interrupt';
import { print, refuseMissingFolder, save } from './output';
import { paintFor } from './paint';
import { UsageError } from './usage';

function parse({ values, positionals }: Given<'comply'>) {
  const name = values.profile ?? profiles[0].id;
  return {
    ...values,
    actionTags: values['action-tags'] === true,
    profile: profiles.find(({ id }) => id === name) ?? profiles[0],
    format: values.format ?? 'text',
    failOn: values['fail-on'],
    paths: positionals.length === 0 ? ['.'] : positionals,
  };
}

/** `secure-ml comply`: gives the exit code. */
export async function comply(given: Given<'comply'>, version: string): Promise<number> {
  const { profile, format, output, failOn, paths, advisories, actionTags, config } = parse(given);
  const configurations = openConfigurations(config, paths, 'verdict');
  const { configuration } = configurations.folders;
  refuseMissingFolder(output);
  if (advisories !== undefined) await checkAdvisories(advisories);
  const walked = walk(paths, exclusionOf(configurations));
  const missing = paths.filter((path) => !existsSync(path) && !(isPattern(path) && walked.files.length > 0));
  if (missing.length > 0) throw new UsageError(`There is no ${missing.map(terminal).join(', ')}.`);
  const learnt = actionTags ? await learnTags(walked.files) : undefined;
  const checked = await checkFiles(walked.files, {
    configurations,
    inline: 'none',
    digest: false,
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
  const compliance = judge(
    profile,
    makeReport(version, reports, walked.excluded, errors, configurationNotices(configurations)),
    rules.map(({ meta }) => meta),
    {
      threshold: failOn ?? configuration.failOn,
      thresholdOf: (path) => failOn ?? configurations.folders.of(path).failOn,
      severityOf: (ruleId) => configuration.rules[ruleId],
      given: new Set([
        ...(advisories === undefined ? [] : (['advisories'] as const)),
        ...(learnt === undefined ? [] : (['tags'] as const)),
      ]),
    },
  );
  const toTerminal = output === undefined && process.stdout.isTTY === true;
  const text = {
    text: () => complianceText(compliance, paintFor(toTerminal)),
    json: () => complianceJson(compliance),
    html: () => complianceHtml(compliance),
  }[format]();
  if (output === undefined) await print(text);
  else save(output, text);
  return complianceExitCode(compliance);
}
