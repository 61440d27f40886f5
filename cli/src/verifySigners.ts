import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Configuration } from '../../engine/src/configuration/configuration';
import { signatureFinding } from '../../engine/src/provenance/judgeSignature';
import { isBelow } from '../../engine/src/provenance/names';
import { type ExpectedSigner, readSigners } from '../../engine/src/provenance/signersFile';
import { terminal } from '../../engine/src/report/display';
import { makeReport } from '../../engine/src/report/report';
import { nodePlatform } from '../../host/src/nodePlatform';
import { nameBelow } from '../../host/src/provenance/nameBelow';
import { statsOf } from '../../host/src/stats';
import { t } from '../../l10n/messages';
import type { RunConfigurations } from './configurations';
import { readNamed } from './namedFile';
import { defaultSignature } from './sign';
import { UsageError } from './usage';
import type { Verified } from './verifyLock';
import { verifyBySignature } from './verifySignature';

/** The signers that a file names. @throws UsageError */
export function loadSigners(path: string, max: number): readonly ExpectedSigner[] {
  const shown = terminal(path);
  const stats = statsOf(path);
  if (stats === undefined) throw new UsageError(t('usage.no-such-path', shown));
  if (!stats.isFile() || stats.size > max) throw new UsageError(t('verify-signers.not-a-file', shown));
  const { signers, mistakes } = readSigners(readNamed(path, max).toString('utf8'));
  const [first] = mistakes;
  if (first !== undefined) throw new UsageError(`${shown}:${first.line}: ${terminal(first.message)}`);
  return signers;
}

/** The signers of models that are asked about: all, or those at some paths. */
export function signersAt(signers: readonly ExpectedSigner[], paths: readonly string[]): ExpectedSigner[] {
  const folder = resolve('.');
  const names = paths.map((path) => nameBelow(folder, path));
  if (paths.length === 0) return [...signers];
  return signers.filter(({ path }) => names.some((name) => name !== undefined && isBelow(path, name)));
}

/** What the signatures of several models make of them; undefined when Ctrl-C was pressed. @throws UsageError */
export async function verifySigners(
  signers: readonly ExpectedSigner[],
  configurations: RunConfigurations,
  version: string,
  withDigests = false,
): Promise<Verified[] | undefined> {
  const all: Verified[] = [];
  for (const signer of signers) {
    const { path, ignored, by } = signer;
    const signature = signer.signature ?? relative('.', defaultSignature(path));
    if (!existsSync(signature) || !existsSync(path)) {
      all.push(missing(existsSync(path) ? signature : path, configurations.folders.configuration, version));
      continue;
    }
    const verified = await verifyBySignature(
      {
        paths: [path],
        signature,
        withDigests,
        'ignore-paths': ignored.map((name) => join(path, name)),
        ...(by.method === 'key' ? { 'public-key': by.file } : {}),
        ...(by.method === 'certificate' ? { 'certificate-chain': by.file } : {}),
        ...(by.method === 'sigstore'
          ? { identity: by.identity, issuer: by.issuer, 'trusted-root': by.file }
          : {}),
      },
      configurations,
      version,
    );
    if (verified === undefined) return undefined;
    all.push({ ...verified, summary: `${terminal(path)}: ${verified.summary}` });
  }
  return all;
}

/** A model that has to be signed, and is not there or has no signature. */
function missing(path: string, { rules }: Configuration, version: string): Verified {
  const findings = signatureFinding(path, 'missing', t('verify-signers.not-there'), {
    platform: nodePlatform,
    severityOf: (ruleId) => rules[ruleId],
  });
  return {
    report: makeReport(version, [{ path, findings, errors: [] }], 0),
    summary: `${terminal(path)}: ${t('verify-signers.not-there')}`,
  };
}
