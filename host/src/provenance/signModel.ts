import {
  createHash,
  createPublicKey,
  createSign,
  type KeyObject,
  sign,
  type X509Certificate,
} from 'node:crypto';
import { basename, resolve } from 'node:path';
import type { CancelFlag } from '../../../engine/src/limits';
import { makeStatement, type SignedFile } from '../../../engine/src/provenance/makeStatement';
import { isPortableName } from '../../../engine/src/provenance/names';
import { alwaysIgnored, wholeFile } from '../../../engine/src/provenance/statement';
import { t } from '../../../l10n/messages';
import { nodePlatform } from '../nodePlatform';
import { statsOf } from '../stats';
import { mediaType, messageDigests, payloadType, preAuthenticationEncoding } from './bundle';
import { digestFile, type FileDigests, feedFile, isUnchanged, type NoDigest } from './digests';
import { listSigned } from './signedFiles';
import { digestOf } from './trust';

/** Sigstore's package signs a file that is in memory. */
const maxWholeBytes = 256 << 20;

/** A model that cannot be signed, and why, in one localised sentence. */
export class SigningError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SigningError';
  }
}

/** Who signs: a private key, and the certificates that say whose it is, its own first. */
export interface KeySigner {
  readonly key: KeyObject;
  readonly chain: readonly X509Certificate[];
}

/** What is signed, and how it is read. */
export interface SigningTask {
  /** A model's folder, or its only file. */
  readonly path: string;
  /** Names below the folder that are no part of the model. */
  readonly ignored: readonly string[];
  /** Follow symbolic links that stay inside the model. */
  readonly allowSymlinks: boolean;
  /** Most files that a model may have. */
  readonly maxFiles: number;
  readonly cancel: CancelFlag;
  /** Is told how many bytes were read since. */
  readonly onRead: (bytes: number) => void;
}

/** The statement about every file of a model, read now. @throws SigningError, CancelledError */
export async function statementOf(task: SigningTask): Promise<string> {
  const { path, ignored, allowSymlinks } = task;
  const name = basename(resolve(path));
  if (statsOf(path)?.isDirectory() !== true) {
    const [sha256] = (await digestOrThrow(path, task)).digests;
    return makeStatement(
      { name, files: [{ name: wholeFile, sha256 }], allowSymlinks, ignored },
      nodePlatform,
    );
  }
  const listed = listOrThrow(task);
  if (listed.length === 0) throw new SigningError(t('sign-model.no-files', path));
  const files: SignedFile[] = [];
  const reads = new Map<string, FileDigests>();
  for (const file of listed) {
    const read = await digestOrThrow(file.path, task);
    reads.set(file.path, read);
    files.push({ name: file.name, sha256: read.digests[0] });
  }
  for (const [file, read] of reads) if (!isUnchanged(file, read)) checkRead('changing', file);
  const names = (list: readonly { name: string }[]) => list.map((one) => one.name).join('\n');
  if (names(listOrThrow(task)) !== names(listed))
    throw new SigningError(t('sign-model.folder-changing', path));
  return makeStatement({ name, files, allowSymlinks, ignored }, nodePlatform);
}

/** An OpenSSF model signature of a statement: a Sigstore bundle with a DSSE envelope. */
export function signStatement(statement: string, signer: KeySigner): string {
  const payload = Buffer.from(statement);
  const sig = sign(digestOf(signer.key), preAuthenticationEncoding(payload), signer.key);
  return bundleText(signer, {
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType,
      signatures: [{ sig: sig.toString('base64'), keyid: '' }],
    },
  });
}

/** A Sigstore bundle over the bytes of one file. @throws SigningError, CancelledError */
export async function signMessage(task: SigningTask, signer: KeySigner): Promise<string> {
  const algorithm = digestOf(signer.key);
  const hash = createHash(algorithm);
  const signature = await signBytes(task, signer.key, algorithm, hash);
  const [name] = Object.entries(messageDigests).find(([, openssl]) => openssl === algorithm) ?? [];
  return bundleText(signer, {
    messageSignature: {
      messageDigest: { algorithm: name, digest: hash.digest('base64') },
      signature: signature.toString('base64'),
    },
  });
}

/** A bare signature over the bytes of one file, which OpenSSL verifies. @throws SigningError, CancelledError */
export function signDetached(task: SigningTask, { key }: KeySigner): Promise<Buffer> {
  return signBytes(task, key, digestOf(key));
}

/** The bytes of a file that is signed as a whole. @throws SigningError, CancelledError */
export async function readWhole({ path, cancel, onRead }: SigningTask): Promise<Buffer> {
  if ((statsOf(path)?.size ?? 0) > maxWholeBytes)
    throw new SigningError(t('sign-model.too-large-for-bundle', path, maxWholeBytes));
  const parts: Buffer[] = [];
  const taker = { update: (bytes: Uint8Array) => parts.push(Buffer.from(bytes)) };
  checkRead(await feedFile(path, [{ start: 0 }], [taker], cancel, onRead), path);
  return Buffer.concat(parts);
}

async function signBytes(
  { path, cancel, onRead }: SigningTask,
  key: KeyObject,
  algorithm: string,
  ...others: readonly { update(bytes: Uint8Array): unknown }[]
): Promise<Buffer> {
  const signer = createSign(algorithm);
  checkRead(await feedFile(path, [{ start: 0 }], [signer, ...others], cancel, onRead), path);
  return signer.sign(key);
}

function bundleText({ key, chain }: KeySigner, content: object): string {
  const open = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  const verificationMaterial = {
    ...(chain.length === 0
      ? { publicKey: { hint: createHash('sha256').update(open).digest('hex') } }
      : {
          x509CertificateChain: {
            certificates: chain.map(({ raw }) => ({ rawBytes: raw.toString('base64') })),
          },
        }),
    tlogEntries: [],
  };
  return `${JSON.stringify({ mediaType, verificationMaterial, ...content })}\n`;
}

async function digestOrThrow(path: string, { cancel, onRead }: SigningTask): Promise<FileDigests> {
  const read = await digestFile(path, cancel, 'sha256', undefined, onRead);
  checkRead(read, path);
  return read as FileDigests;
}

/** @throws SigningError where a file could not be read as a whole. */
function checkRead(read: NoDigest | object, path: string): void {
  if (read === 'unreadable') throw new SigningError(t('sign-model.unreadable-file', path));
  if (read === 'changing') throw new SigningError(t('sign-model.file-changing', path));
}

/** The files of a folder, in order. @throws SigningError for what no signature can name. */
function listOrThrow({ path, ignored, allowSymlinks, maxFiles }: SigningTask) {
  const { files, unreadable, tooMany } = listSigned(
    path,
    [...alwaysIgnored, ...ignored],
    allowSymlinks ? 'inside' : 'none',
    maxFiles,
  );
  if (tooMany) throw new SigningError(t('verify-signature.too-many-files', maxFiles));
  if (unreadable.length > 0) throw new SigningError(t('sign-model.unreadable-folder', unreadable[0]));
  const link = files.find((file) => file.link !== undefined);
  if (link?.link === 'link') throw new SigningError(t('sign-model.symlink', link.path));
  if (link !== undefined) throw new SigningError(t('sign-model.symlink-outside', link.path));
  const odd = files.find(({ name }) => !isPortableName(name));
  if (odd !== undefined) throw new SigningError(t('sign-model.no-portable-name', odd.path));
  return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}
