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
import { readStatement, type SignedManifest, wholeFile } from '../../../engine/src/provenance/statement';
import { t } from '../../../l10n/messages';
import { readBounded } from '../boundedFile';
import { nodePlatform } from '../nodePlatform';
import { statsOf } from '../stats';
import { readSignatureFile, type SignatureFile } from './bundle';
import { digestFile, type FileDigests, isUnchanged, type NoDigest } from './digests';
import { nameBelow } from './nameBelow';
import { listSigned } from './signedFiles';
import { type Trust, verifyEnvelope } from './trust';
import { verifyFile } from './verifyFile';

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
 * Verifies a signature of a model in any form: first who made it, then every byte of what it names. What an unverified signature says
 * is not looked at. Nothing is fetched.
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
  const errors: CheckError[] = [];
  const incomplete = (path: string, id: string, message: string) =>
    errors.push({ path, id, status: 'incomplete', message });
  const unread = (path: string, why: NoDigest) =>
    incomplete(
      path,
      why,
      t(why === 'changing' ? 'verify-signature.file-changing' : 'verify-signature.signature-not-compared'),
    );
  let manifest: SignedManifest;
  try {
    const signature = readSignature(task.signature, limits.textBytes);
    if (signature.form !== 'envelope') {
      if (statsOf(task.path)?.isDirectory() === true)
        throw new SignatureError('malformed', t('verify-signature.signature-of-one-file'));
      const read = await verifyFile(task.path, signature, task.trust, cancel, onRead);
      if (read !== undefined) unread(task.path, read);
      const verified = new Set(read === undefined ? [task.path] : []);
      return { findings: [], errors, files: [task.path], verified, signed: 1 };
    }
    manifest = readStatement(verifyEnvelope(signature, task.trust, new Date()), limits, nodePlatform);
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    return refused(task.signature, error, context);
  }
  const present = new Map<string, PlacedFile>();
  const states = new Map<string, FileDigests>();
  for (const { name, path, link } of filesOf(task, manifest, limits.members, incomplete)) {
    const ranges =
      link === undefined && (isPortableName(name) || name === wholeFile)
        ? manifest.files.get(name)
        : undefined;
    if (ranges === undefined) {
      const size = link === undefined ? statsOf(path)?.size : undefined;
      present.set(name, { path, size, ...(link === undefined ? {} : { link }) });
      continue;
    }
    const read = await digestFile(path, cancel, manifest.algorithm, ranges, onRead);
    if (typeof read === 'string') unread(path, read);
    else states.set(path, read);
    present.set(name, { path, ...(typeof read === 'string' ? {} : read) });
  }
  for (const [path, read] of states) if (!isUnchanged(path, read)) unread(path, 'changing');
  checkListing(task, manifest, limits.members, present, incomplete);
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

/** What a signature that says nothing about the model comes to. */
function refused(
  path: string,
  { kind, message }: SignatureError,
  context: Parameters<typeof signatureFinding>[3],
): SignatureResult {
  const isUnsupported = kind === 'unsupported';
  return {
    findings: isUnsupported ? [] : signatureFinding(path, kind, message, context),
    errors: isUnsupported ? [{ path, id: 'signature-unsupported', status: 'unsupported', message }] : [],
    files: [],
    verified: new Set(),
    signed: 0,
  };
}

/** @throws SignatureError */
function readSignature(path: string, max: number): SignatureFile {
  if ((statsOf(path)?.size ?? 0) > max)
    throw new SignatureError('unsupported', t('verify-signature.signature-too-large', max));
  let bytes: Buffer;
  try {
    bytes = readBounded(path, max);
  } catch {
    throw new SignatureError(
      'malformed',
      t('common.invalid-model-signature', t('verify-signature.not-a-signature-file')),
    );
  }
  return readSignatureFile(bytes);
}

function filesOf(
  { path, signature, ignored, allowSymlinks }: SignatureTask,
  manifest: SignedManifest,
  max: number,
  incomplete: (path: string, id: string, message: string) => void,
): readonly { name: string; path: string; link?: 'link' | 'outside' }[] {
  // A model of one file is named by its last part, or, by the reference implementation, not at all.
  if (statsOf(path)?.isDirectory() !== true)
    return [{ name: manifest.files.has(wholeFile) ? wholeFile : basename(path), path }];
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

/** A folder into which somebody put files while its others were read is not what was verified. */
function checkListing(
  task: SignatureTask,
  manifest: SignedManifest,
  max: number,
  present: ReadonlyMap<string, PlacedFile>,
  incomplete: (path: string, id: string, message: string) => void,
): void {
  const now = filesOf(task, manifest, max, () => {});
  const isSame =
    now.length === present.size && now.every(({ name, link }) => present.get(name)?.link === link);
  if (!isSame) incomplete(task.path, 'changing', t('verify-signature.folder-changing'));
}
