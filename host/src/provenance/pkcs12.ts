import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  pbkdf2Sync,
  X509Certificate,
} from 'node:crypto';
import { ASN1Obj } from '@sigstore/core';
import { t } from '../../../l10n/messages';
import { curveOf, KeyError } from './keys';

/*
 * Reads a key and its certificates from PKCS #12 (RFC 7292), as OpenSSL 3, Java and Windows write it now: PBES2 with AES. Node.js reads
 * such files for TLS alone, and does not give the key. The file's MAC is not looked at: a key that does not open is no key, and a
 * certificate that does not fit the key is refused.
 */

const identifiers = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
} as const;
const prfs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
const ciphers: Readonly<Record<string, readonly [name: string, keyBytes: number]>> = {
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16],
  '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24],
  '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32],
};
/** More rounds would take a minute, and nobody asks for them. */
const maxRounds = 10_000_000;

/** What a file holds: a key, and its certificates, its own first. */
export interface Pkcs12 {
  readonly key: KeyObject;
  readonly chain: readonly X509Certificate[];
}

/** True for bytes that begin as such a file does: a sequence whose first value is version 3. */
export function isPkcs12(bytes: Buffer): boolean {
  return bytes[0] === 0x30 && bytes.subarray(1, 12).includes(Buffer.from([2, 1, 3, 0x30]));
}

/** @throws KeyError */
export function readPkcs12(bytes: Buffer, password: string | undefined): Pkcs12 {
  if (password === undefined) throw new KeyError('password-needed', t('keys.password-needed'));
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  try {
    const [, safe] = ASN1Obj.parseBuffer(Buffer.from(bytes)).subs;
    for (const content of inner(safe).subs)
      for (const bag of contentsOf(content, password)) read(bag, password, keys, certificates);
  } catch (error) {
    if (error instanceof KeyError) throw error;
    // Neither the parser nor the cipher tells a wrong password from a damaged file.
    throw new KeyError('wrong-password', t('keys.wrong-password'));
  }
  const [key] = keys;
  if (key === undefined || keys.length > 1) throw new KeyError('no-key', t('pkcs12.not-one-key'));
  if (curveOf(key) === undefined) throw new KeyError('unsupported', t('trust.unsupported-key-curve'));
  const open = createPublicKey(key);
  const own = certificates.filter(({ publicKey }) => publicKey.equals(open));
  return { key, chain: [...own, ...certificates.filter((one) => !own.includes(one))] };
}

/** What an explicitly tagged octet string holds: `ContentInfo` with plain content. */
function inner({ subs }: ASN1Obj): ASN1Obj {
  return ASN1Obj.parseBuffer(Buffer.from(subs[1].subs[0].value));
}

function contentsOf(content: ASN1Obj, password: string): readonly ASN1Obj[] {
  const kind = content.subs[0].toOID();
  if (kind === identifiers.data) return inner(content).subs;
  if (kind !== identifiers.encryptedData) return [];
  const [, encrypted] = content.subs[1].subs[0].subs;
  const [, algorithm, hidden] = encrypted.subs;
  return ASN1Obj.parseBuffer(decrypt(algorithm, hidden.value, password)).subs;
}

function read(bag: ASN1Obj, password: string, keys: KeyObject[], certificates: X509Certificate[]): void {
  const [identifier, holder] = bag.subs;
  const [value] = holder.subs;
  switch (identifier.toOID()) {
    case identifiers.keyBag:
      keys.push(createPrivateKey({ key: value.toDER(), format: 'der', type: 'pkcs8' }));
      break;
    case identifiers.shroudedKeyBag:
      checkAlgorithm(value.subs[0]);
      keys.push(createPrivateKey({ key: value.toDER(), format: 'der', type: 'pkcs8', passphrase: password }));
      break;
    case identifiers.certBag:
      certificates.push(new X509Certificate(value.subs[1].subs[0].value));
  }
}

function decrypt(algorithm: ASN1Obj, hidden: Buffer, password: string): Buffer<ArrayBuffer> {
  const [salt, rounds, prf, cipher, iv] = checkAlgorithm(algorithm);
  const [name, size] = ciphers[cipher];
  const decipher = createDecipheriv(name, pbkdf2Sync(password, salt, rounds, size, prf), iv);
  return Buffer.from(Buffer.concat([decipher.update(hidden), decipher.final()]));
}

/** What PBES2 is used with. @throws KeyError for older ways of encrypting, which are broken */
function checkAlgorithm({ subs }: ASN1Obj): [Buffer, number, string, string, Buffer] {
  if (subs[0].toOID() !== identifiers.pbes2) throw new KeyError('unsupported', t('pkcs12.old-encryption'));
  const [derivation, encryption] = subs[1].subs;
  const [salt, count, ...rest] = derivation.subs[1].subs;
  const rounds = Number(count.toInteger());
  const prf = rest.find(({ subs: parts }) => parts.length > 0)?.subs[0].toOID() ?? '1.2.840.113549.2.7';
  const cipher = encryption.subs[0].toOID();
  const isKnown =
    derivation.subs[0].toOID() === identifiers.pbkdf2 &&
    Object.hasOwn(prfs, prf) &&
    Object.hasOwn(ciphers, cipher);
  if (!isKnown || rounds > maxRounds) throw new KeyError('unsupported', t('pkcs12.old-encryption'));
  return [salt.value, rounds, prfs[prf], cipher, encryption.subs[1].value];
}
