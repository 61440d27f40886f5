import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { generateKeys, KeyError, readPrivateKey } from '../../../host/src/provenance/keys';
import { isPkcs12, readPkcs12 } from '../../../host/src/provenance/pkcs12';
import type { Trust } from '../../../host/src/provenance/trust';
import { fileForms, folder, put, verify } from './signing';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('PKCS #12', () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../fixtures/provenance/openssl/${name}`, import.meta.url));

  it('as OpenSSL writes it gives a key and its certificate, which sign', async () => {
    const own = readPkcs12(file('signer.p12'), 'not a secret');
    expect(own.chain.map(({ subject }) => subject)).toEqual(['CN=Test Signer']);
    const path = put('pkcs12.pkl', 'N.');
    const signature = put('pkcs12.oms', await fileForms.oms(path, own));
    const trust: Trust = { method: 'certificate', roots: [...own.chain] };
    expect(await verify(path, signature, trust)).toEqual({ findings: [], errors: [], verified: 1 });
  });

  it('is told apart from other keys, and does not open by another password', () => {
    expect([isPkcs12(file('signer.p12')), isPkcs12(file('ed25519.pem')), isPkcs12(Buffer.alloc(0))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(() => readPkcs12(file('signer.p12'), 'wrong')).toThrow('does not open');
    expect(() => readPkcs12(file('signer.p12'), undefined)).toThrow('needs its password');
    expect(() => readPkcs12(file('signer.p12').subarray(0, 300), 'not a secret')).toThrow(KeyError);
    expect(() => readPkcs12(file('old.p12'), 'not a secret')).toThrow('OpenSSL 3');
  });
});

describe('a key', () => {
  it('is encrypted, and opens with its password alone', () => {
    const { secret, open } = generateKeys('prime256v1', 'pass phrase');
    expect(secret).toContain('BEGIN ENCRYPTED');
    expect(createPublicKey(readPrivateKey(Buffer.from(secret), 'pass phrase'))).toEqual(
      createPublicKey(open),
    );
    const kind = (password: string | undefined) => {
      try {
        readPrivateKey(Buffer.from(secret), password);
      } catch (error) {
        return (error as KeyError).kind;
      }
      return 'opened';
    };
    expect([kind('pass phrase'), kind('pass phrase '), kind(''), kind(undefined)]).toEqual([
      'opened',
      'wrong-password',
      'wrong-password',
      'password-needed',
    ]);
    expect(() => readPrivateKey(Buffer.from(open), undefined)).toThrow(KeyError);
    expect(() => readPrivateKey(Buffer.from('x'), undefined)).toThrow(KeyError);
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(() => readPrivateKey(Buffer.from(pem), undefined)).toThrow('P-256');
  });
});
