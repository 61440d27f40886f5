import { lockName } from '../../engine/src/provenance/lockFile';
import { terminal } from '../../engine/src/report/display';
import { exitCode } from '../../engine/src/report/report';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { openConfigurations, type RunConfigurations } from './configurations';
import { write } from './formats';
import { interrupted } from './interrupt';
import { loadLock } from './lock';
import { print, refuseMissingFolder, save } from './output';
import { UsageError } from './usage';
import { type Verified, verifyLock } from './verifyLock';
import { signatureOptions, verifyBySignature } from './verifySignature';

function parse({ values, positionals }: Given<'verify'>) {
  return {
    ...values,
    format: values.format ?? 'text',
    failOn: values['fail-on'],
    paths: positionals,
  };
}

/** `secure-ml verify`: gives the exit code. */
export async function verify(given: Given<'verify'>, version: string): Promise<number> {
  const options = parse(given);
  const configurations = openConfigurations(options.config, options.paths, 'verdict');
  refuseMissingFolder(options.output);
  const verified =
    options.signature === undefined
      ? await verifyByLock(options, configurations, version)
      : await verifyBySignature({ ...options, signature: options.signature }, configurations, version);
  if (verified === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  return hand(verified, options, configurations);
}

/** @throws UsageError */
async function verifyByLock(
  options: ReturnType<typeof parse>,
  configurations: RunConfigurations,
  version: string,
): Promise<Verified | undefined> {
  const { lock: lockPath = lockName, paths } = options;
  const alone = signatureOptions.find((name) => options[name] !== undefined);
  if (alone !== undefined) throw new UsageError(`--${alone} goes with --signature.`);
  const lock = loadLock(lockPath, configurations.folders.configuration.limits);
  if (lock === undefined)
    throw new UsageError(`There is no ${terminal(lockPath)}; secure-ml lock writes one.`);
  return verifyLock(lock, lockPath, paths, configurations, version);
}

/** Writes a report where it was asked for; gives the exit code. */
async function hand(
  { report, summary }: Verified,
  { format, output, failOn }: ReturnType<typeof parse>,
  configurations: RunConfigurations,
): Promise<number> {
  const threshold = failOn ?? ((path: string) => configurations.folders.of(path).failOn);
  const toTerminal = output === undefined && process.stdout.isTTY === true;
  const text =
    (await write(report, format, { threshold, toTerminal })) + (format === 'text' ? `${summary}\n` : '');
  if (output === undefined) await print(text);
  else save(output, text);
  return exitCode(report, threshold);
}
