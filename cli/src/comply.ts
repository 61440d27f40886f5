import { existsSync } from 'node:fs';
import { complianceExitCode, comply as judge } from '../../engine/src/compliance/comply';
import { profiles } from '../../engine/src/compliance/profiles';
import { complianceHtml, complianceJson, complianceText } from '../../engine/src/compliance/write';
import { severities } from '../../engine/src/finding';
import { rules } from '../../engine/src/generated/rules';
import { terminal } from '../../engine/src/report/display';
import { makeReport } from '../../engine/src/report/report';
import { isPattern, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { learnTags } from './actionTags';
import { checkAdvisories, exclusionOf, refuseMissingFolder, save } from './check';
import { checkFiles, judgeTogether } from './checkFiles';
import { configurationNotices, nestedErrors, openConfigurations } from './configurations';
import { interrupted } from './interrupt';
import { paintFor } from './paint';
import { oneOf, readOptions, UsageError } from './usage';

const formats = ['text', 'json', 'html'] as const;
const names = profiles.map(({ id }) => id);

export const complyUsage = `Usage: secure-ml comply [paths...] [options]

Checks as secure-ml check does, and says for each control of a framework what the rules that speak to it found: failed, passed
(nothing was found by them, which is no proof that the control is met), incomplete, or not checked by this tool.

Options:
  --profile PROFILE  ${names.join(', ')} (default: ${names[0]})
  --format FORMAT    text, json or html (default: text)
  --output FILE      write the report to a file
  --fail-on LEVEL    a control fails from this severity on (default: medium)
  --advisories FILE  judge versions by this export of advisories too
  --action-tags      ask a git host for the tags of actions, as check does
  --config FILE      configuration; without it, folders only make the check stricter

Exit codes: 0 no control failed, 1 some did, 2 usage or internal error, 3 something could not be checked.
`;

function parse(args: readonly string[]) {
  const { values, positionals } = readOptions(args, {
    profile: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    advisories: { type: 'string' },
    'action-tags': { type: 'boolean' },
    config: { type: 'string' },
  });
  const name = oneOf('profile', values.profile, names) ?? names[0];
  return {
    ...values,
    actionTags: values['action-tags'] === true,
    profile: profiles.find(({ id }) => id === name) ?? profiles[0],
    format: oneOf('format', values.format, formats) ?? 'text',
    failOn: oneOf('fail-on', values['fail-on'], severities),
    paths: positionals.length === 0 ? ['.'] : positionals,
  };
}

/** `secure-ml comply`: gives the exit code. */
export async function comply(args: readonly string[], version: string): Promise<number> {
  const { profile, format, output, failOn, paths, advisories, actionTags, config } = parse(args);
  const configurations = openConfigurations(config, paths, 'verdict');
  const { configuration } = configurations.folders;
  refuseMissingFolder(output);
  await checkAdvisories(advisories);
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
  if (output === undefined) process.stdout.write(text);
  else save(output, text);
  return complianceExitCode(compliance);
}
