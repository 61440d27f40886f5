import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../engine/src/check';
import type { Signer } from '../../engine/src/models/scan/verdict';
import { accept } from '../../engine/src/provenance/accept';
import { alwaysIgnored } from '../../engine/src/provenance/statement';
import { terminal } from '../../engine/src/report/display';
import { makeReport } from '../../engine/src/report/report';
import { readCertificates } from '../../host/src/provenance/certificates';
import { readPublicKey, readTrustedRoot, type Trust } from '../../host/src/provenance/trust';
import {
  type SignatureResult,
  type SignatureTask,
  verifySignature,
} from '../../host/src/provenance/verifySignature';
import { isAbsent } from '../../host/src/stats';
import { walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { checkFiles } from './checkFiles';
import { configurationNotices, type RunConfigurations } from './configurations';
import { untilInterrupted } from './interrupt';
import { readNamed, refuseMissing } from './namedFile';
import { ByteProgress } from './progress';
import { ignoredBelow, signedBy } from './sign';
import { UsageError } from './usage';
import type { Verified } from './verifyLock';

/** Options that say who must have signed. */
export const trustOptions = ['public-key', 'certificate-chain', 'identity'] as const;

/** Options that mean nothing without a signature. */
export const signatureOptions = [
  ...trustOptions,
  'issuer',
  'trusted-root',
  'ignore-paths',
  'ignore-unsigned-files',
  'allow-symlinks',
] as const;

interface SignatureArguments {
  readonly paths: readonly string[];
  readonly signature: string;
  readonly lock?: string | undefined;
  readonly 'public-key'?: string | undefined;
  readonly 'certificate-chain'?: string | undefined;
  readonly identity?: string | undefined;
  readonly issuer?: string | undefined;
  readonly 'trusted-root'?: string | undefined;
  readonly 'ignore-paths'?: string[] | undefined;
  readonly 'ignore-unsigned-files'?: boolean | undefined;
  readonly 'allow-symlinks'?: boolean | undefined;
  /** A report that is an inventory, which wants digests. */
  readonly withDigests?: boolean | undefined;
}

/** What a signature makes of a model; undefined when Ctrl-C was pressed. @throws UsageError */
export async function verifyBySignature(
  options: SignatureArguments,
  configurations: RunConfigurations,
  version: string,
): Promise<Verified | undefined> {
  const task = taskOf(options);
  const result = await interruptible((cancel, onRead) =>
    verifySignature(task, configurations.folders.configuration, cancel, onRead),
  );
  if (result === undefined) return undefined;
  const { findings, errors, files, verified, signed } = result;
  const known = new Set(files);
  const signer = signerOf(task.trust);
  const unsigned = walk(unsignedBelow(task.path)).files.map(({ path }) => path);
  const checked = await checkFiles(
    [...files, ...unsigned].map((path) => ({ path, explicit: false })),
    { configurations, inline: 'none', digest: options.withDigests === true, modelsOnly: true },
  );
  if (checked === undefined) return undefined;
  const counted = checked.filter(({ path, model }) => known.has(path) || model !== undefined);
  const reports = counted.map((report): FileReport => {
    const own = findings.filter(({ location }) => location.path === report.path);
    const { model } = report;
    const accepted =
      model !== undefined && verified.has(report.path)
        ? {
            model: {
              ...accept(model, t('verify-signature.exact-bytes-signed')),
              signedBy: signerText(signer),
              signer,
            },
          }
        : {};
    return { ...report, ...accepted, findings: own };
  });
  const others = findings.filter(({ location }) => !known.has(location.path));
  const paths = [...new Set(others.map(({ location }) => location.path))];
  for (const path of paths)
    reports.push({ path, findings: others.filter(({ location }) => location.path === path), errors: [] });
  const summary = [
    signed === 0
      ? t('verify-signature.nothing-compared')
      : t('verify-signature.signed-files-unchanged', verified.size, signed),
    ...(verified.size === 0 ? [] : [t('verify-signature.signed-by', signerText(signer))]),
  ].join(' ');
  return {
    report: makeReport(version, reports, 0, errors, configurationNotices(configurations)),
    // Who named no model reads which one it was.
    summary: options.paths.length === 0 ? `${terminal(task.path)}: ${summary}` : summary,
  };
}

/** What no signature covers, in a model folder: a model there is judged all the same. */
function unsignedBelow(path: string): string[] {
  return alwaysIgnored.map((name) => join(path, name)).filter((each) => existsSync(each));
}

/** Who was shown to have signed, as far as what is trusted says it. */
function signerOf(trust: Trust): Signer {
  switch (trust.method) {
    case 'key': {
      const der = trust.key.export({ type: 'spki', format: 'der' });
      return { method: 'key', sha256: createHash('sha256').update(der).digest('hex') };
    }
    case 'certificate':
      return {
        method: 'certificate',
        roots: trust.roots.map(({ subject }) => subject.replaceAll('\n', ', ')),
      };
    case 'sigstore':
      return { method: 'sigstore', identity: trust.identity, issuer: trust.issuer };
  }
}

/** The same in words. */
function signerText(signer: Signer): string {
  switch (signer.method) {
    case 'key':
      return t('verify-signature.signer-key', signer.sha256.slice(0, 32));
    case 'certificate':
      return t('verify-signature.signer-certificate', terminal(signer.roots.join('; ')));
    case 'sigstore':
      return t('verify-signature.signer-identity', terminal(signer.identity), terminal(signer.issuer));
  }
}

/** @throws UsageError */
function taskOf(options: SignatureArguments): SignatureTask {
  const { signature, paths } = options;
  if (options.lock !== undefined) throw new UsageError(t('usage.one-of-two', '--signature', '--lock'));
  if (paths.length > 1) throw new UsageError(t('verify-signature.one-model'));
  const path = paths[0] ?? signedBy(signature);
  refuseMissing([signature, path].filter(isAbsent));
  const ignored = (options['ignore-paths'] ?? []).map((name) => ignoredBelow(path, name));
  return {
    path,
    signature,
    trust: trustOf(options),
    ignored,
    allowUnsigned: options['ignore-unsigned-files'] === true,
    allowSymlinks: options['allow-symlinks'] === true,
  };
}

/** @throws UsageError */
function trustOf(options: SignatureArguments): Trust {
  const { identity, issuer } = options;
  const { 'public-key': key, 'certificate-chain': chain, 'trusted-root': root } = options;
  const isSigstore = identity !== undefined || issuer !== undefined || root !== undefined;
  if ([key !== undefined, chain !== undefined, isSigstore].filter(Boolean).length !== 1)
    throw new UsageError(t('verify-signature.what-to-trust'));
  if (key !== undefined)
    return { method: 'key', key: load(key, 'usage.not-a-public-key', (bytes) => readPublicKey(bytes)) };
  if (chain !== undefined)
    return {
      method: 'certificate',
      roots: load(chain, 'usage.not-a-certificate', (bytes) => readCertificates(bytes.toString())),
    };
  if (identity === undefined || issuer === undefined || root === undefined)
    throw new UsageError(t('verify-signature.all-three'));
  return {
    method: 'sigstore',
    identity,
    issuer,
    root: load(root, 'verify-signature.not-a-trusted-root', (bytes) => readTrustedRoot(bytes.toString())),
  };
}

/** @throws UsageError */
function load<Value>(
  path: string,
  wrong: 'usage.not-a-certificate' | 'usage.not-a-public-key' | 'verify-signature.not-a-trusted-root',
  read: (bytes: Buffer) => Value,
): Value {
  const bytes = readNamed(path);
  try {
    return read(bytes);
  } catch (error) {
    throw new UsageError(t(wrong, terminal(path), terminal((error as Error).message)));
  }
}

/** Reads with progress on a terminal; undefined when Ctrl-C was pressed. */
async function interruptible(
  work: (cancel: { cancelled: boolean }, onRead: (bytes: number) => void) => Promise<SignatureResult>,
): Promise<SignatureResult | undefined> {
  const cancel = { cancelled: false };
  const progress = new ByteProgress();
  let done = 0;
  const onRead = (bytes: number) => {
    done += bytes;
    progress.show(done);
  };
  try {
    return await untilInterrupted(
      () => {
        cancel.cancelled = true;
      },
      () => work(cancel, onRead),
    );
  } finally {
    progress.clear();
  }
}
