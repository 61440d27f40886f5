import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signerOf } from '../../../host/src/provenance/certificates';

/* Certificates that stand below a trusted one, and must not sign all the same; make_weak_certificates.py makes them. */

const text = readFileSync(
  new URL('../../fixtures/provenance/weak-certificates.pem', import.meta.url),
  'utf8',
);
const certificates = new Map(
  [...text.matchAll(/# ([\w-]+)\n(-----BEGIN CERTIFICATE-----[^#]+)/g)].map(([, name, pem]) => [
    name,
    new X509Certificate(pem),
  ]),
);
const of = (name: string) => certificates.get(name) as X509Certificate;
const signer = (name: string) => signerOf([of(name).raw], [of('root')], new Date('2030-01-01'));

describe('a signer', () => {
  it.each(['good', 'good-pss', 'code-signing'])('may be certified so: %s', (name) => {
    expect(signer(name).equals(of(name).publicKey)).toBe(true);
  });

  it.each([
    ['tls-only', 'not valid for signing'],
    ['sha1', '1.2.840.113549.1.1.5'],
    ['md5', '1.2.840.113549.1.1.4'],
    ['pss-sha1', '1.2.840.113549.1.1.10'],
    ['short-key', '1024 bits'],
  ])('may not be certified so: %s', (name, message) => {
    expect(() => signer(name)).toThrow(message);
  });
});
