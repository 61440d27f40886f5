import { createPublicKey, type KeyObject, verify, type X509Certificate } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';
import { type Envelope, preAuthenticationEncoding } from './bundle';
import { signerOf } from './certificates';

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

/** Digests of the curves that signatures are made with (OMS 1.0, algorithm registry). */
const digests: Readonly<Record<string, string>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
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

/** A Sigstore `trusted_root.json`. @throws whatever makes it none. */
export function readTrustedRoot(text: string): TrustedRoot {
  const root = TrustedRoot.fromJSON(JSON.parse(text));
  if (root.certificateAuthorities.length === 0 || root.tlogs.length === 0)
    throw new SyntaxError('no certificate authority or no transparency log in it');
  return root;
}

/** What was signed, once it is certain that who is trusted signed it. @throws SignatureError */
export function verifyEnvelope(envelope: Envelope, trust: Trust, now: Date): Buffer {
  const { material } = envelope;
  if (material.method !== trust.method)
    throw new SignatureError('untrusted', t('trust.unexpected-method', material.method, trust.method));
  if (trust.method === 'sigstore') return verifySigstore(envelope, trust);
  const key =
    material.method === 'certificate' && trust.method === 'certificate'
      ? signerOfChain(material.chain, trust.roots, now)
      : (trust as { key: KeyObject }).key;
  const digest = digests[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (key.asymmetricKeyType !== 'ec' || digest === undefined)
    throw new SignatureError('unsupported', t('trust.unsupported-key-curve'));
  if (!verify(digest, preAuthenticationEncoding(envelope.payload), key, envelope.signature))
    throw new SignatureError('untrusted', t('trust.signature-mismatch'));
  return envelope.payload;
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

/** Certificate of a short-lived key, its log entry and the identity in it, by what the user's root trusts; nothing is fetched. */
function verifySigstore(
  { json }: Envelope,
  { identity, issuer, root }: Extract<Trust, { method: 'sigstore' }>,
): Buffer {
  let payload: Buffer | undefined;
  let signer: ReturnType<Verifier['verify']>;
  try {
    const bundle = bundleFromJSON(json);
    for (const { inclusionProof } of bundle.verificationMaterial.tlogEntries)
      refusePatterns(inclusionProof?.checkpoint?.envelope ?? '');
    payload = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope.payload : undefined;
    signer = new Verifier(toTrustMaterial(root)).verify(toSignedEntity(bundle));
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
  if (payload === undefined) throw new SignatureError('malformed', t('trust.not-a-model-signature'));
  return payload;
}

/** The package takes the names of logs in a checkpoint for regular expressions, which could be made to run for ever. @throws Error */
function refusePatterns(checkpoint: string): void {
  for (const [, name] of checkpoint.matchAll(/\u2014 (\S+)/g))
    if (!/^[\w.:/-]+$/.test(name)) throw new Error('the name of a log is no name');
}
