import { existsSync } from 'node:fs';
import { severities } from '../../engine/src/finding';
import { lockName } from '../../engine/src/provenance/lockFile';
import { signersName } from '../../engine/src/provenance/signersFile';
import { terminal } from '../../engine/src/report/display';
import { exitCode, joinReports } from '../../engine/src/report/report';
import { t } from '../../l10n/messages';
import { refuseMissingFolder, save } from './check';
import { openConfigurations, type RunConfigurations } from './configurations';
import { type Format, write } from './formats';
import { interrupted } from './interrupt';
import { loadLock } from './lock';
import { oneOf, readOptions, UsageError } from './usage';
import { type Verified, verifyLock } from './verifyLock';
import { signatureOptions, verifyBySignature } from './verifySignature';
import { loadSigners, signersAt, verifySigners } from './verifySigners';

const formats = ['text', 'json', 'sarif', 'junit'] as const satisfies readonly Format[];

export const verifyUsage = `Usage: secure-ml verify [paths...] [options]

Reads every byte of the models that ${lockName} names and says which are not what was locked, which are missing, and which stand among
them and were never locked. Models are scanned anew: one that is dangerous now fails, whatever the lock says of it.

       secure-ml verify [MODEL] --signature FILE (--public-key FILE | --certificate-chain FILE |
                        --identity ID --issuer URL --trusted-root FILE)

Verifies a signature of a model's folder or file (default: the folder of the signature), offline: who signed, and then every byte of what
is signed. It may be an OpenSSF model signature, a Sigstore bundle over one file, or a bare signature over one file, with a key.

Without --signature, the models that ${signersName} of this folder names are verified by what it says, and those of ${lockName} if there
is one. Each has path, public-key, certificate-chain, or identity with issuer and trusted-root; signature and ignore-paths if need be.
What a model is verified by never stands inside it.

Options:
  --lock FILE               the lock (default: ${lockName} in this folder)
  --signature FILE          the signature
  --public-key FILE         key that it must be by, PEM or DER
  --certificate-chain FILE  certificates, PEM, one of which must stand behind the signer's
  --identity ID             address or URI that Sigstore must have certified, exactly
  --issuer URL              who must have vouched for it, exactly
  --trusted-root FILE       trusted_root.json of the Sigstore instance
  --ignore-paths PATH       not part of the signed model; may be repeated
  --ignore-unsigned-files   files that the signature does not name are no finding
  --allow-symlinks          follow symbolic links, to files elsewhere too, as in a snapshot of the Hub's cache
  --format FORMAT           text, json, sarif or junit (default: text)
  --output FILE             write the report to a file
  --fail-on LEVEL           exit with 1 from this severity on (default: medium)
  --config FILE             configuration; without it, folders only make the check stricter

Exit codes: 0 all is as it was, 1 findings, 2 usage or internal error, 3 something could not be read.
`;

function parse(args: readonly string[]) {
  const { values, positionals } = readOptions(args, {
    lock: { type: 'string' },
    signature: { type: 'string' },
    'public-key': { type: 'string' },
    'certificate-chain': { type: 'string' },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    'trusted-root': { type: 'string' },
    'ignore-paths': { type: 'string', multiple: true },
    'ignore-unsigned-files': { type: 'boolean' },
    'allow-symlinks': { type: 'boolean' },
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    config: { type: 'string' },
  });
  return {
    ...values,
    format: oneOf('format', values.format, formats) ?? 'text',
    failOn: oneOf('fail-on', values['fail-on'], severities),
    paths: positionals,
  };
}

/** `secure-ml verify`: gives the exit code. */
export async function verify(args: readonly string[], version: string): Promise<number> {
  const options = parse(args);
  const configurations = openConfigurations(options.config, options.paths, 'verdict');
  refuseMissingFolder(options.output);
  const verified =
    options.signature === undefined
      ? await verifyByFiles(options, configurations, version)
      : await verifyBySignature({ ...options, signature: options.signature }, configurations, version);
  if (verified === undefined) {
    process.stderr.write(`${t('common.nothing-written')}\n`);
    return interrupted;
  }
  return hand(verified, options, configurations);
}

/** By what stands in this folder: who signs its models, and their lock. @throws UsageError */
async function verifyByFiles(
  options: ReturnType<typeof parse>,
  configurations: RunConfigurations,
  version: string,
): Promise<Verified | undefined> {
  const { lock, paths } = options;
  const named =
    lock === undefined ? loadSigners(configurations.folders.configuration.limits.textBytes) : undefined;
  if (named === undefined) return verifyByLock(options, configurations, version);
  const signed = await verifySigners(signersAt(named, paths), configurations, version);
  if (signed === undefined) return undefined;
  const isLocked = existsSync(lockName);
  if (signed.length === 0 && !isLocked)
    throw new UsageError(`${signersName} names nothing at ${paths.map(terminal).join(', ')}.`);
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
  const alone = signatureOptions.find((name) => options[name] !== undefined);
  if (alone !== undefined) throw new UsageError(`--${alone} goes with --signature.`);
  const lock = loadLock(lockPath, configurations.folders.configuration.limits);
  if (lock === undefined)
    throw new UsageError(`There is no ${terminal(lockPath)}; secure-ml lock writes one.`);
  return verifyLock(lock, lockPath, paths, configurations, version);
}

/** Writes a report where it was asked for; gives the exit code. */
function hand(
  { report, summary }: Verified,
  { format, output, failOn }: ReturnType<typeof parse>,
  configurations: RunConfigurations,
): number {
  const threshold = failOn ?? ((path: string) => configurations.folders.of(path).failOn);
  const toTerminal = output === undefined && process.stdout.isTTY === true;
  const text = write(report, format, threshold, toTerminal) + (format === 'text' ? `${summary}\n` : '');
  if (output === undefined) process.stdout.write(text);
  else save(output, text);
  return exitCode(report, threshold);
}
