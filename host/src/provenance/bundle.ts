import { decodeStrictUtf8 } from '../../../engine/src/bytes/text';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { t } from '../../../l10n/messages';

/** Media type of the bundles that are written now (OMS 1.0, section 4), and of those that were written before. */
export const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const mediaTypes: readonly unknown[] = [
  mediaType,
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
];
/** What an in-toto statement is called in an envelope. */
export const payloadType = 'application/vnd.in-toto+json';
/** Longer chains are nobody's. */
const maxCertificates = 10;
/** A signature of the longest RSA key that OpenSSL takes, in Base64 with line ends, is shorter. */
const maxDetached = 4096;

/** How a bundle says who signed. */
export type Material =
  | { readonly method: 'key' }
  /** DER; the signer's first. */
  | { readonly method: 'certificate'; readonly chain: readonly Buffer[] }
  | { readonly method: 'sigstore' };

/** A bundle over a statement about a model's files that was read, and not verified. */
export interface Envelope {
  readonly form: 'envelope';
  readonly material: Material;
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** The JSON, for those who read it by themselves. */
  readonly json: object;
}

/** Digests that bundles over a file name, as OpenSSL calls them. */
export const messageDigests = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' } as const;
export type MessageDigest = (typeof messageDigests)[keyof typeof messageDigests];

/** A bundle over the bytes of one file, as cosign writes it. */
export interface MessageSignature {
  readonly form: 'message';
  readonly material: Material;
  readonly signature: Buffer;
  /** What the file's digest must be, beside the signature. */
  readonly digest: { readonly algorithm: MessageDigest; readonly bytes: Buffer };
  readonly json: object;
}

/** A bare signature over the bytes of one file, as OpenSSL writes it. */
export interface DetachedSignature {
  readonly form: 'detached';
  readonly signature: Buffer;
}

/** Every form of signature that is read. */
export type SignatureFile = Envelope | MessageSignature | DetachedSignature;

/** Reads a signature in any form, by its content. @throws SignatureError */
export function readSignatureFile(bytes: Buffer): SignatureFile {
  const text = decodeStrictUtf8(bytes)?.trim();
  if (text?.startsWith('{')) return readBundle(text);
  const armour = /^-----BEGIN ([A-Z ]{1,40})-----/.exec(text ?? '')?.[1];
  if (armour !== undefined) throw new SignatureError('unsupported', t('bundle.other-signature', armour));
  if (bytes.length === 0 || bytes.length > maxDetached) malformed(t('bundle.no-known-form'));
  const base64 = text?.replace(/\s+/g, '') ?? '';
  const isBase64 = base64 !== '' && base64.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  if (text !== undefined && !isBase64) malformed(t('bundle.no-known-form'));
  return { form: 'detached', signature: isBase64 ? Buffer.from(base64, 'base64') : bytes };
}

/** Reads a Sigstore bundle. @throws SignatureError */
export function readBundle(text: string): Envelope | MessageSignature {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    malformed(t('common.payload-not-json'));
  }
  const bundle = objectOf(json, 'bundle');
  if (bundle.base64Signature !== undefined)
    throw new SignatureError('unsupported', t('bundle.old-cosign-bundle'));
  if (!mediaTypes.includes(bundle.mediaType)) malformed(t('bundle.wrong-media-type', mediaType));
  // One that is two could be read as either.
  if (bundle.messageSignature !== undefined && bundle.dsseEnvelope !== undefined)
    malformed(t('bundle.not-one-signature'));
  return bundle.messageSignature === undefined ? envelopeOf(bundle) : messageOf(bundle);
}

function envelopeOf(bundle: Record<string, unknown>): Envelope {
  const envelope = objectOf(bundle.dsseEnvelope, 'dsseEnvelope');
  if (envelope.payloadType !== payloadType) malformed(t('bundle.wrong-payload-type', payloadType));
  const { signatures } = envelope;
  if (!Array.isArray(signatures) || signatures.length !== 1) malformed(t('bundle.not-one-signature'));
  const [first] = signatures as unknown[];
  return {
    form: 'envelope',
    material: materialOf(objectOf(bundle.verificationMaterial, 'verificationMaterial')),
    payload: base64Of(envelope.payload, 'payload'),
    signature: base64Of(objectOf(first, 'signature').sig, 'sig'),
    json: bundle,
  };
}

function messageOf(bundle: Record<string, unknown>): MessageSignature {
  const message = objectOf(bundle.messageSignature, 'messageSignature');
  const { algorithm, digest } = objectOf(message.messageDigest, 'messageDigest');
  if (typeof algorithm !== 'string' || !Object.hasOwn(messageDigests, algorithm))
    throw new SignatureError('unsupported', t('statement.digest-not-supported', String(algorithm)));
  return {
    form: 'message',
    material: materialOf(objectOf(bundle.verificationMaterial, 'verificationMaterial')),
    signature: base64Of(message.signature, 'signature'),
    digest: {
      algorithm: messageDigests[algorithm as keyof typeof messageDigests],
      bytes: base64Of(digest, 'digest'),
    },
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
