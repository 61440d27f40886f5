import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { preAuthenticationEncoding, readBundle } from '../../../host/src/provenance/bundle';
import { readCertificates } from '../../../host/src/provenance/certificates';
import {
  readPublicKey,
  readTrustedRoot,
  type Trust,
  verifyEnvelope,
} from '../../../host/src/provenance/trust';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/provenance/${name}`, import.meta.url));
const text = (name: string) => fixture(name).toString();
const now = new Date('2026-11-21T00:00:00Z');
const key: Trust = { method: 'key', key: readPublicKey(fixture('p256.pem')) };
const certificate: Trust = { method: 'certificate', roots: readCertificates(text('ca.pem')) };
const sigstore: Trust = {
  method: 'sigstore',
  identity: 'trainer@example.org',
  issuer: 'https://accounts.example.org',
  root: readTrustedRoot(text('trusted_root.json')),
};
const verify = (bundle: string, trust: Trust, at = now) => {
  const read = readBundle(bundle);
  if (read.form !== 'envelope') throw new SignatureError('malformed', 'over one file');
  return verifyEnvelope(read, trust, at);
};

describe('what is signed', () => {
  it('is the payload with its type and both lengths', () => {
    expect(preAuthenticationEncoding(Buffer.from('h\u00e9')).toString()).toBe(
      'DSSEv1 28 application/vnd.in-toto+json 3 h\u00e9',
    );
  });

  it.each<[string, Trust]>([
    ['p256.sig', key],
    ['certificate.sig', certificate],
    ['sigstore.sig', sigstore],
  ])('comes out of %s as it went in', (name, trust) => {
    const { payload } = JSON.parse(text(name)).dsseEnvelope;
    expect(verify(text(name), trust)).toEqual(Buffer.from(payload, 'base64'));
  });
});

describe('a signature that was changed', () => {
  it.each<[string, Trust]>([
    ['p256.sig', key],
    ['certificate.sig', certificate],
    ['sigstore.sig', sigstore],
  ])('gives nothing else than what was signed, or an error: %s', (name, trust) => {
    const original = text(name);
    const signed = verify(original, trust);
    const edit = fc.tuple(
      fc.nat(original.length),
      fc.nat(3),
      fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('A', '0', '=', '"', '{', '[]', 'null')),
    );
    fc.assert(
      fc.property(edit, ([at, length, put]) => {
        try {
          // What nobody has to believe may change: white space, the hint at the key, other certificates.
          expect(verify(original.slice(0, at) + put + original.slice(at + length), trust)).toEqual(signed);
        } catch (error) {
          expect(error).toBeInstanceOf(SignatureError);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (value) => {
        expect(() => verify(value, key)).toThrow(SignatureError);
      }),
    );
    const deep = `{"mediaType":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect(() => verify(deep, key)).toThrow(SignatureError);
  });
});

describe('a certificate', () => {
  it('counts while it is valid', () => {
    expect(() => verify(text('certificate.sig'), certificate, new Date('2019-12-31'))).toThrow(
      'is not valid before 2020',
    );
    expect(() => verify(text('certificate.sig'), certificate, new Date('2121-01-01'))).toThrow(
      'expired on 2120',
    );
    expect(verify(text('certificate-expired.sig'), certificate, new Date('2020-06-01'))).toBeInstanceOf(
      Buffer,
    );
  });

  it('is found among many in any order, quickly', () => {
    const bundle = JSON.parse(text('certificate.sig'));
    const { x509CertificateChain } = bundle.verificationMaterial;
    const [leaf, middle] = x509CertificateChain.certificates;
    const others = JSON.parse(text('certificate-too-deep.sig')).verificationMaterial.x509CertificateChain
      .certificates;
    x509CertificateChain.certificates = [leaf, ...others, leaf, leaf, middle, middle];
    expect(verify(JSON.stringify(bundle), certificate)).toBeInstanceOf(Buffer);
    x509CertificateChain.certificates = Array.from({ length: 11 }, () => leaf);
    expect(() => verify(JSON.stringify(bundle), certificate)).toThrow('1 to 10 certificates');
  });
});

describe('the name of a log', () => {
  it('is no pattern that runs for ever', () => {
    const bundle = JSON.parse(text('sigstore.sig'));
    const [{ inclusionProof }] = bundle.verificationMaterial.tlogEntries;
    const { envelope } = inclusionProof.checkpoint;
    inclusionProof.checkpoint.envelope = envelope.replace(
      '\u2014 log.example.org',
      '\u2014 ((([a-z:/.])+)+)+!',
    );
    expect(inclusionProof.checkpoint.envelope).not.toBe(envelope);
    expect(() => verify(JSON.stringify(bundle), sigstore)).toThrow('no name');
  });
});

describe('what is trusted', () => {
  it('is public', () => {
    const secret = ['-----BEGIN PRIV', 'ATE KEY-----\nMAAA\n-----END PRIV', 'ATE KEY-----'].join('');
    expect(() => readPublicKey(Buffer.from(secret))).toThrow('no public key');
    expect(() => readCertificates(secret)).toThrow('no certificate');
    expect(() => readTrustedRoot('{}')).toThrow('no certificate authority');
    expect(() => readTrustedRoot('[')).toThrow(SyntaxError);
  });
});
