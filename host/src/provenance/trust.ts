import { createPublicKey, type KeyObject, verify, type X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';
import { type Envelope, type Material, type MessageSignature, preAuthenticationEncoding } from './bundle';
import { signerOf } from './certificates';
import { curveOf, curves } from './keys';

/** Whom a signature must be by. */
export type Trust =
  | { readonly method: 'key'; readonly key: KeyObject }
  | { readonly method: 'certificate'; readonly roots: readonly X509Certificate[] }
  | {
      readonly method: 'sigstore';
      /** Subject alternative name of the certificate: an address or a URI, exactly. */
      readonly identity: string;
      /** Who vouches for the identity, exactly. */
      readonly issuer: string;
      readonly root: TrustedRoot;
    };

/** A public key of a PEM or DER file. @throws whatever makes it none. */
export function readPublicKey(bytes: Buffer): KeyObject {
  if (bytes.includes('-----BEGIN')) {
    // A private key would be taken too, and has no place here.
    if (!bytes.includes('PUBLIC KEY-----')) throw new SyntaxError('no public key in PEM');
    return createPublicKey(bytes);
  }
  return createPublicKey({ key: bytes, format: 'der', type: 'spki' });
}

/**
 * A Sigstore `trusted_root.json`, the target of a TUF repository, alone or inside a client's trust configuration.
 * @throws whatever makes it none.
 */
export function readTrustedRoot(text: string): TrustedRoot {
  const json = JSON.parse(text) as { trustedRoot?: unknown } | null;
  const root = TrustedRoot.fromJSON(json?.trustedRoot ?? json);
  if (root.certificateAuthorities.length === 0 || root.tlogs.length === 0)
    throw new SyntaxError('no certificate authority or no transparency log in it');
  return root;
}

/** What was signed, once it is certain that who is trusted signed it. @throws SignatureError */
export function verifyEnvelope(envelope: Envelope, trust: Trust, now: Date): Buffer {
  const { material, payload, signature } = envelope;
  if (trust.method === 'sigstore') {
    verifySigstore(envelope, trust);
    return payload;
  }
  const key = signerKey(material, trust, now);
  if (!verify(digestOf(key), preAuthenticationEncoding(payload), key, signature))
    throw new SignatureError('untrusted', t('trust.signature-mismatch'));
  return payload;
}

/** The key that a signature with this material has to be made with; not of Sigstore's. @throws SignatureError */
export function signerKey(
  material: Material,
  trust: Exclude<Trust, { method: 'sigstore' }>,
  now: Date,
): KeyObject {
  checkMethod(material, trust);
  return material.method === 'certificate' && trust.method === 'certificate'
    ? signerOfChain(material.chain, trust.roots, now)
    : (trust as { key: KeyObject }).key;
}

/** The digest that goes with the curve of a key. @throws SignatureError */
export function digestOf(key: KeyObject): string {
  const curve = curveOf(key);
  if (curve === undefined) throw new SignatureError('unsupported', t('trust.unsupported-key-curve'));
  return curves[curve];
}

/** @throws SignatureError where a signature is of another kind than the one that is asked for. */
function checkMethod(material: Material, trust: Trust): void {
  if (material.method === trust.method) return;
  throw new SignatureError('untrusted', t('trust.unexpected-method', material.method, trust.method));
}

/** As `signerOf`; what the parsers trip over is no certificate. @throws SignatureError */
function signerOfChain(...chain: Parameters<typeof signerOf>): KeyObject {
  try {
    return signerOf(...chain);
  } catch (error) {
    if (error instanceof SignatureError) throw error;
    throw new SignatureError('malformed', t('common.unreadable-certificate'));
  }
}

/**
 * Certificate of a short-lived key, its log entry and the identity in it, by what the user's root trusts; nothing is fetched.
 * @param content how the file was signed, for a signature over one file.
 * @throws SignatureError
 */
export function verifySigstore(
  { material, json }: Envelope | MessageSignature,
  trust: Extract<Trust, { method: 'sigstore' }>,
  content?: SignedEntity['signature'],
): void {
  const { identity, issuer, root } = trust;
  // Bundles before 0.3 have a chain there too; the package refuses it in later ones.
  if (material.method !== 'certificate') checkMethod(material, trust);
  let signer: ReturnType<Verifier['verify']>;
  try {
    const bundle = bundleFromJSON(json);
    for (const { inclusionProof } of bundle.verificationMaterial.tlogEntries)
      refusePatterns(inclusionProof?.checkpoint?.envelope ?? '');
    const entity = toSignedEntity(bundle, Buffer.alloc(0));
    signer = new Verifier(toTrustMaterial(root)).verify({
      ...entity,
      ...(content === undefined ? {} : { signature: content }),
    });
  } catch (error) {
    throw new SignatureError('untrusted', t('trust.sigstore-verification-failed', (error as Error).message));
  }
  // The package would take the identity for a regular expression that matches anywhere.
  const { subjectAlternativeName = '', extensions } = signer.identity ?? {};
  if (subjectAlternativeName !== identity || extensions?.issuer !== issuer)
    throw new SignatureError(
      'untrusted',
      t('trust.unexpected-signer', subjectAlternativeName, extensions?.issuer ?? '?', identity, issuer),
    );
}

/** The package takes the names of logs in a checkpoint for regular expressions, which could be made to run for ever. @throws Error */
function refusePatterns(checkpoint: string): void {
  for (const [, name] of checkpoint.matchAll(/\u2014 (\S+)/g))
    if (!/^[\w.:/-]+$/.test(name)) throw new Error('the name of a log is no name');
}
