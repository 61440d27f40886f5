import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';

/** Media type of the bundles that model signing writes (OMS 1.0, section 4). */
const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What an in-toto statement is called in an envelope. */
const payloadType = 'application/vnd.in-toto+json';
/** Longer chains are nobody's. */
const maxCertificates = 10;

/** How a bundle says who signed. */
export type Material =
  | { readonly method: 'key' }
  /** DER; the signer's first. */
  | { readonly method: 'certificate'; readonly chain: readonly Buffer[] }
  | { readonly method: 'sigstore' };

/** A bundle that was read, and not verified. */
export interface Envelope {
  readonly material: Material;
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** The JSON, for those who read it by themselves. */
  readonly json: object;
}

/** Reads a Sigstore bundle with a DSSE envelope. @throws SignatureError */
export function readBundle(text: string): Envelope {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    malformed(t('common.payload-not-json'));
  }
  const bundle = objectOf(json, 'bundle');
  if (bundle.mediaType !== mediaType) malformed(t('bundle.wrong-media-type', mediaType));
  const envelope = objectOf(bundle.dsseEnvelope, 'dsseEnvelope');
  if (envelope.payloadType !== payloadType) malformed(t('bundle.wrong-payload-type', payloadType));
  const { signatures } = envelope;
  if (!Array.isArray(signatures) || signatures.length !== 1) malformed(t('bundle.not-one-signature'));
  const [first] = signatures as unknown[];
  return {
    material: materialOf(objectOf(bundle.verificationMaterial, 'verificationMaterial')),
    payload: base64Of(envelope.payload, 'payload'),
    signature: base64Of(objectOf(first, 'signature').sig, 'sig'),
    json: bundle,
  };
}

/**
 * The bytes that a DSSE signature is made over: type and payload with their lengths, so that neither can be taken for the other.
 * Source: github.com/secure-systems-lab/dsse, protocol.md.
 */
export function preAuthenticationEncoding(payload: Buffer): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
}

function materialOf(material: Record<string, unknown>): Material {
  if (material.publicKey !== undefined) return { method: 'key' };
  if (material.certificate !== undefined) return { method: 'sigstore' };
  const { certificates } = objectOf(material.x509CertificateChain, 'x509CertificateChain');
  if (!Array.isArray(certificates) || certificates.length === 0 || certificates.length > maxCertificates)
    malformed(t('bundle.chain-length', maxCertificates));
  const chain = (certificates as unknown[]).map((one) =>
    base64Of(objectOf(one, 'certificate').rawBytes, 'rawBytes'),
  );
  return { method: 'certificate', chain };
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    malformed(t('common.field-not-an-object', name));
  return value as Record<string, unknown>;
}

function base64Of(value: unknown, name: string): Buffer {
  if (typeof value !== 'string' || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    malformed(t('bundle.not-base64', name));
  return Buffer.from(value as string, 'base64');
}

function malformed(reason: string): never {
  throw new SignatureError('malformed', t('common.invalid-model-signature', reason));
}
