import { constants, createHash, createVerify, type KeyObject, publicDecrypt, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CancelFlag } from '../../../engine/src/limits';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';
import { statsOf } from '../stats';
import type { DetachedSignature, MessageSignature } from './bundle';
import { type ByteTaker, feedFile, type NoDigest } from './digests';
import { curveOf, curves } from './keys';
import { signerKey, type Trust, verifySigstore } from './trust';

/** Shorter RSA keys are no protection any more (NIST SP 800-131A). */
const fewestRsaBits = 2048;
/** Ed25519 signs a message as a whole, which has to fit into memory. */
const maxWholeBytes = 256 << 20;

/** One way in which a signature may have been made over the bytes that it takes. */
interface Attempt extends ByteTaker {
  holds(): boolean;
}

/**
 * Verifies a signature over the bytes of one file; gives why it could not be read, or nothing where the signature holds.
 * @throws SignatureError where it is not by whom it must be, or of other bytes; CancelledError
 */
export async function verifyFile(
  path: string,
  signature: MessageSignature | DetachedSignature,
  trust: Trust,
  cancel: CancelFlag,
  onRead: (bytes: number) => void,
): Promise<NoDigest | undefined> {
  if (signature.form === 'message') return verifyMessage(path, signature, trust, cancel, onRead);
  if (trust.method !== 'key')
    throw new SignatureError('untrusted', t('trust.unexpected-method', 'key', trust.method));
  const { key } = trust;
  if (key.asymmetricKeyType === 'ed25519') {
    const size = statsOf(path)?.size ?? 0;
    if (size > maxWholeBytes)
      throw new SignatureError('unsupported', t('verify-file.too-large-for-ed25519', maxWholeBytes));
    const bytes = readFileSync(path);
    if (!verify(null, bytes, key, signature.signature)) mismatch();
    onRead(bytes.length);
    return undefined;
  }
  const attempts = attemptsOf(key, signature.signature);
  const read = await feedFile(path, [{ start: 0 }], attempts, cancel, onRead);
  if (typeof read === 'string') return read;
  if (!attempts.some((attempt) => attempt.holds())) mismatch();
  return undefined;
}

async function verifyMessage(
  path: string,
  message: MessageSignature,
  trust: Trust,
  cancel: CancelFlag,
  onRead: (bytes: number) => void,
): Promise<NoDigest | undefined> {
  const { signature, digest, material } = message;
  const key = trust.method === 'sigstore' ? undefined : signerKey(material, trust, new Date());
  if (key !== undefined && curveOf(key) === undefined)
    throw new SignatureError('unsupported', t('trust.unsupported-key-curve'));
  const hash = createHash(digest.algorithm);
  const verifier = createVerify(digest.algorithm);
  const read = await feedFile(path, [{ start: 0 }], [hash, verifier], cancel, onRead);
  if (typeof read === 'string') return read;
  const actual = hash.digest();
  if (!actual.equals(digest.bytes)) throw new SignatureError('untrusted', t('verify-file.other-digest'));
  if (trust.method === 'sigstore')
    verifySigstore(message, trust, {
      signature,
      compareSignature: (other) => signature.equals(other),
      compareDigest: (other) => actual.equals(other),
      verifySignature: (signer) => verifier.verify(signer, signature),
    });
  else if (!verifier.verify(key as KeyObject, signature)) mismatch();
  return undefined;
}

/** How a bare signature may have been made: it does not say. */
function attemptsOf(key: KeyObject, signature: Buffer): Attempt[] {
  const attempt = (digest: string, options: object = {}): Attempt => {
    const verifier = createVerify(digest);
    return {
      update: (bytes) => verifier.update(bytes),
      holds: () => verifier.verify({ key, ...options }, signature),
    };
  };
  const curve = curveOf(key);
  // OpenSSL's and cosign's usual digest is SHA-256, whatever the curve.
  if (curve !== undefined) return [...new Set([curves[curve], 'sha256'])].map((digest) => attempt(digest));
  if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= fewestRsaBits) {
    const digest = digestInside(key, signature);
    return digest === undefined
      ? [attempt('sha256', { padding: constants.RSA_PKCS1_PSS_PADDING })]
      : [attempt(digest, { padding: constants.RSA_PKCS1_PADDING })];
  }
  throw new SignatureError('unsupported', t('verify-file.unsupported-key'));
}

/** Which digest a signature of RSA says that it is of (PKCS #1 v1.5); only a hint at what to verify it by. */
function digestInside(key: KeyObject, signature: Buffer): string | undefined {
  const digests: Readonly<Record<string, string>> = {
    '608648016503040201': 'sha256',
    '608648016503040202': 'sha384',
    '608648016503040203': 'sha512',
  };
  try {
    const inside = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).toString('hex');
    const [, digest = 'sha256'] =
      Object.entries(digests).find(([identifier]) => inside.includes(identifier)) ?? [];
    return digest;
  } catch {
    return undefined;
  }
}

function mismatch(): never {
  throw new SignatureError('untrusted', t('trust.signature-mismatch'));
}
