import {
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  pbkdf2Sync,
  randomBytes,
} from 'node:crypto';
import { t } from '../../../l10n/messages';

/** Curves that models are signed with (OMS 1.0, algorithm registry), and the digest that goes with each. */
export const curves = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
} as const;
export type Curve = keyof typeof curves;

/** Rounds of PBKDF2 with HMAC-SHA-256; OWASP's Password Storage Cheat Sheet, 2025, asks for no fewer. */
const rounds = 600_000;

/** A key that cannot be used, and why, in one localised sentence. */
export class KeyError extends Error {
  constructor(
    readonly kind: 'no-key' | 'password-needed' | 'wrong-password' | 'unsupported',
    message: string,
  ) {
    super(message);
    this.name = 'KeyError';
  }
}

/** A new pair of keys, as PEM: the private one as PKCS #8, encrypted where there is a password, and the public one. */
export function generateKeys(curve: Curve, password: string | undefined): { secret: string; open: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  return {
    secret:
      password === undefined ? pem('PRIVATE KEY', der) : pem('ENCRYPTED PRIVATE KEY', encrypt(der, password)),
    open: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** A private key of PEM (PKCS #8, SEC 1) or DER (PKCS #8). @throws KeyError */
export function readPrivateKey(bytes: Buffer, password: string | undefined): KeyObject {
  const isPem = bytes.includes('-----BEGIN');
  const isEncrypted = isPem ? bytes.includes('ENCRYPTED') : undefined;
  if (isEncrypted === true && password === undefined)
    throw new KeyError('password-needed', t('keys.password-needed'));
  const passphrase = password === undefined ? {} : { passphrase: password };
  let key: KeyObject;
  try {
    key = createPrivateKey({
      key: bytes,
      ...(isPem ? { format: 'pem' } : { format: 'der', type: 'pkcs8' }),
      ...passphrase,
    });
  } catch {
    if (isEncrypted === true) throw new KeyError('wrong-password', t('keys.wrong-password'));
    throw new KeyError('no-key', t('keys.not-a-private-key'));
  }
  if (curveOf(key) === undefined) throw new KeyError('unsupported', t('trust.unsupported-key-curve'));
  return key;
}

/** The curve of a key that can sign models; undefined for any other key. */
export function curveOf(key: KeyObject): Curve | undefined {
  const name = key.asymmetricKeyDetails?.namedCurve ?? '';
  return key.asymmetricKeyType === 'ec' && Object.hasOwn(curves, name) ? (name as Curve) : undefined;
}

/** True where a private key is the other half of a public one. */
export function isPair(secret: KeyObject, open: KeyObject): boolean {
  return createPublicKey(secret).equals(open);
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * PKCS #8 EncryptedPrivateKeyInfo with PBES2 (RFC 8018): AES-256-CBC under PBKDF2 with HMAC-SHA-256. Node.js can write this too, but
 * with 2,048 rounds, which a graphics card guesses through.
 */
function encrypt(der: Buffer, password: string): Buffer {
  const [salt, iv] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(password, salt, rounds, 32, 'sha256'), iv);
  const hidden = Buffer.concat([cipher.update(der), cipher.final()]);
  const octets = (value: Buffer) => tlv(0x04, value);
  const sequence = (...parts: Buffer[]) => tlv(0x30, ...parts);
  const identifier = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'));
  const hmacSha256 = sequence(identifier('2a864886f70d0209'), Buffer.from([0x05, 0]));
  const count = Buffer.from(`0${rounds.toString(16)}`.slice(-6), 'hex');
  const derivation = sequence(
    identifier('2a864886f70d01050c'),
    sequence(octets(salt), tlv(0x02, count), hmacSha256),
  );
  const encryption = sequence(identifier('60864801650304012a'), octets(iv));
  const scheme = sequence(identifier('2a864886f70d01050d'), sequence(derivation, encryption));
  return sequence(scheme, octets(hidden));
}

/** One DER value: a tag, the length of what follows, and that. */
function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}
