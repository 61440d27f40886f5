import { basename, resolve } from 'node:path';
import type { CheckError } from '../../../engine/src/check';
import type { Configuration } from '../../../engine/src/configuration/configuration';
import type { Finding } from '../../../engine/src/finding';
import type { CancelFlag } from '../../../engine/src/limits';
import {
  judgeSignature,
  type PlacedFile,
  signatureFinding,
} from '../../../engine/src/provenance/judgeSignature';
import { isPortableName } from '../../../engine/src/provenance/names';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { readStatement, type SignedManifest } from '../../../engine/src/provenance/statement';
import { t } from '../../../l10n/messages';
import { readBounded } from '../boundedFile';
import { nodePlatform } from '../nodePlatform';
import { readBundle } from './bundle';
import { digestFile } from './digests';
import { nameBelow, statsOf } from './places';
import { listSigned } from './signedFiles';
import { type Trust, verifyEnvelope } from './trust';

/** What to verify, and by whom it must be signed. */
export interface SignatureTask {
  /** A model's folder, or its only file. */
  readonly path: string;
  readonly signature: string;
  readonly trust: Trust;
  /** Names below the folder that are no part of the model, beside those that the signer left out. */
  readonly ignored: readonly string[];
  readonly allowUnsigned: boolean;
  /** Follow links, to files elsewhere too, whatever the signer did. */
  readonly allowSymlinks: boolean;
}

export interface SignatureResult {
  readonly findings: readonly Finding[];
  readonly errors: readonly CheckError[];
  /** Paths of the files that the signature names and that are there. */
  readonly files: readonly string[];
  /** Those of them whose every byte was signed. */
  readonly verified: ReadonlySet<string>;
  /** Files that the signature names. */
  readonly signed: number;
}

/**
 * Verifies an OpenSSF model signature: first who made it, then every byte of what it names. What an unverified signature says is not
 * looked at. Nothing is fetched.
 * @param onRead is told how many bytes were read since.
 * @throws CancelledError
 */
export async function verifySignature(
  task: SignatureTask,
  { limits, rules }: Configuration,
  cancel: CancelFlag,
  onRead: (bytes: number) => void,
): Promise<SignatureResult> {
  const context = {
    platform: nodePlatform,
    signaturePath: task.signature,
    allowUnsigned: task.allowUnsigned,
    severityOf: (ruleId: string) => rules[ruleId],
  };
  let manifest: SignedManifest;
  try {
    const envelope = readBundle(readSignature(task.signature, limits.textBytes));
    manifest = readStatement(verifyEnvelope(envelope, task.trust, new Date()), limits, nodePlatform);
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    const { kind, message } = error;
    const isUnsupported = kind === 'unsupported';
    return {
      findings: isUnsupported ? [] : signatureFinding(task.signature, kind, message, context),
      errors: isUnsupported
        ? [{ path: task.signature, id: 'signature-unsupported', status: 'unsupported', message }]
        : [],
      files: [],
      verified: new Set(),
      signed: 0,
    };
  }
  const errors: CheckError[] = [];
  const incomplete = (path: string, id: string, message: string) =>
    errors.push({ path, id, status: 'incomplete', message });
  const present = new Map<string, PlacedFile>();
  for (const { name, path, link } of filesOf(task, manifest, limits.members, incomplete)) {
    const ranges = link === undefined && isPortableName(name) ? manifest.files.get(name) : undefined;
    if (ranges === undefined) {
      const size = link === undefined ? statsOf(path)?.size : undefined;
      present.set(name, { path, size, ...(link === undefined ? {} : { link }) });
      continue;
    }
    const read = await digestFile(path, cancel, manifest.algorithm, ranges, onRead);
    if (read === undefined) incomplete(path, 'unreadable', t('verify-signature.signature-not-compared'));
    present.set(name, { path, ...read });
  }
  const { findings, verified } = judgeSignature(manifest, present, context);
  const pathsOf = (names: Iterable<string>) => [...names].flatMap((name) => present.get(name)?.path ?? []);
  const named = [...manifest.files.keys()].filter((name) => present.get(name)?.link === undefined);
  return {
    findings,
    errors,
    files: pathsOf(named),
    verified: new Set(pathsOf(verified)),
    signed: manifest.files.size,
  };
}

/** @throws SignatureError */
function readSignature(path: string, max: number): string {
  try {
    return readBounded(path, max).toString('utf8');
  } catch {
    throw new SignatureError(
      'malformed',
      t('common.invalid-model-signature', t('verify-signature.not-a-signature-file')),
    );
  }
}

function filesOf(
  { path, signature, ignored, allowSymlinks }: SignatureTask,
  manifest: SignedManifest,
  max: number,
  incomplete: (path: string, id: string, message: string) => void,
): readonly { name: string; path: string; link?: 'link' | 'outside' }[] {
  // A model of one file is named by its last part.
  if (statsOf(path)?.isDirectory() !== true) return [{ name: basename(path), path }];
  const own = nameBelow(resolve(path), signature);
  const { files, unreadable, tooMany } = listSigned(
    path,
    [...manifest.ignored, ...ignored, ...(own === undefined ? [] : [own])],
    allowSymlinks ? 'files' : manifest.allowSymlinks ? 'inside' : 'none',
    max,
  );
  for (const folder of unreadable) incomplete(folder, 'unreadable', t('verify-signature.unreadable-folder'));
  if (tooMany) incomplete(path, 'limit-members', t('verify-signature.too-many-files', max));
  return files;
}
