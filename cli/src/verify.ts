import { existsSync } from 'node:fs';
import { lockName } from '../../engine/src/provenance/lockFile';
import { signersName } from '../../engine/src/provenance/signersFile';
import { terminal } from '../../engine/src/report/display';
import { exitCode, joinReports } from '../../engine/src/report/report';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { openConfigurations, type RunConfigurations, whyNotOwn } from './configurations';
import { write } from './formats';
import { interrupted } from './interrupt';
import { loadLock } from './lock';
import { print, refuseUnwritable, save } from './output';
import { defaultSignature } from './sign';
import { UsageError } from './usage';
import { type Verified, verifyLock } from './verifyLock';
import { signatureOptions, trustOptions, verifyBySignature } from './verifySignature';
import { loadSigners, signersAt, verifySigners } from './verifySigners';

function parse({ values, positionals }: Given<'verify'>) {
  return {
    ...values,
    format: values.format ?? 'text',
    withDigests: values.format === 'cyclonedx' || values.format === 'spdx',
    failOn: values['fail-on'],
    paths: positionals,
  };
}

/** `secure-ml verify`: gives the exit code. */
export async function verify(given: Given<'verify'>, version: string): Promise<number> {
  const options = parse(given);
  const configurations = openConfigurations(options.config, options.paths, 'verdict');
  refuseUnwritable(options.output);
  const signature = options.signature ?? besideModel(options);
  const verified =
    signature === undefined
      ? await verifyByFiles(options, configurations, version)
      : await verifyBySignature({ ...options, signature }, configurations, version);
  if (verified === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  return hand(verified, options, configurations);
}

/** Where `sign` writes the signature of the one model that is named, if it is said who must have signed it. */
function besideModel({ paths, lock, signers, ...given }: ReturnType<typeof parse>): string | undefined {
  const isBySigner = trustOptions.some((name) => given[name] !== undefined);
  if (!isBySigner || paths.length !== 1 || lock !== undefined || signers !== undefined) return undefined;
  return defaultSignature(paths[0]);
}

/** By what stands in this folder: who signs its models, and their lock. @throws UsageError */
async function verifyByFiles(
  options: ReturnType<typeof parse>,
  configurations: RunConfigurations,
  version: string,
): Promise<Verified | undefined> {
  const { lock, paths } = options;
  const alone = signatureOptions.find((name) => options[name] !== undefined);
  if (alone !== undefined) throw new UsageError(t('usage.goes-with', `--${alone}`, '--signature'));
  if (lock !== undefined && options.signers !== undefined)
    throw new UsageError(t('usage.one-of-two', '--signers', '--lock'));
  const file = options.signers ?? (existsSync(signersName) ? signersName : undefined);
  if (lock !== undefined || file === undefined) return verifyByLock(options, configurations, version);
  const ignored = options.signers === undefined ? whyNotOwn(file, '--signers', configurations) : undefined;
  if (ignored !== undefined) throw new UsageError(`${terminal(file)}: ${ignored}`);
  const named = loadSigners(file, configurations.folders.configuration.limits.textBytes);
  const signed = await verifySigners(signersAt(named, paths), configurations, version, options.withDigests);
  if (signed === undefined) return undefined;
  const isLocked = existsSync(lockName);
  if (signed.length === 0 && !isLocked)
    throw new UsageError(t('usage.names-nothing', terminal(file), paths.map(terminal).join(', ')));
  const locked = isLocked ? [await verifyByLock(options, configurations, version)] : [];
  const [first, ...others] = [...signed, ...locked];
  if (first === undefined || others.includes(undefined)) return undefined;
  const all = [first, ...(others as Verified[])];
  return {
    report: joinReports(first.report, ...all.slice(1).map(({ report }) => report)),
    summary: all.map(({ summary }) => summary).join('\n'),
  };
}

/** @throws UsageError */
async function verifyByLock(
  options: ReturnType<typeof parse>,
  configurations: RunConfigurations,
  version: string,
): Promise<Verified | undefined> {
  const { lock: lockPath = lockName, paths } = options;
  const lock = loadLock(lockPath, configurations.folders.configuration.limits);
  if (lock === undefined) throw new UsageError(t('verify.no-lock', terminal(lockPath)));
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
