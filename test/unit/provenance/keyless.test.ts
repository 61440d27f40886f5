import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signKeyless } from '../../../host/src/provenance/signKeyless';
import { readWhole, statementOf } from '../../../host/src/provenance/signModel';
import { readTrustedRoot, type Trust } from '../../../host/src/provenance/trust';
import { type SigstoreServices, startSigstore } from '../../support/sigstoreServices';
import { at, folder, newModel, put, taskOf, verify } from './signing';

/* Signing with a certificate that lives for minutes, against services on this machine that speak Sigstore's protocols. */

const identity = 'trainer@example.org';
const issuer = 'https://accounts.example.org';
let services: SigstoreServices;
let trust: Extract<Trust, { method: 'sigstore' }>;

beforeAll(async () => {
  services = await startSigstore();
  const root = readTrustedRoot(JSON.stringify(services.trustedRoot));
  trust = { method: 'sigstore', identity, issuer, root };
});
afterAll(async () => {
  await services.server.close();
  rmSync(folder, { recursive: true, force: true });
});

const signer = (origin = services.server.origin) => ({
  fulcio: new URL(origin),
  rekor: new URL(origin),
  token: services.token(identity, issuer),
});

describe('an identity', () => {
  it('signs a folder and a file, and both hold', async () => {
    const model = newModel('model');
    const oms = put(
      'model.sig',
      await signKeyless({ statement: await statementOf(taskOf(model)) }, signer()),
    );
    expect(await verify(model, oms, trust)).toEqual({ findings: [], errors: [], verified: 3 });
    const file = at('model/weights.pkl');
    const bundle = put('file.sig', await signKeyless({ bytes: await readWhole(taskOf(file)) }, signer()));
    expect(await verify(file, bundle, trust)).toEqual({ findings: [], errors: [], verified: 1 });
    // A client's trust configuration has the same root inside.
    const inside = readTrustedRoot(JSON.stringify({ trustedRoot: services.trustedRoot }));
    expect((await verify(file, bundle, { ...trust, root: inside })).verified).toBe(1);
    writeFileSync(file, 'I1\n.');
    expect((await verify(file, bundle, trust)).findings).toHaveLength(1);
    expect((await verify(model, oms, trust)).findings).toHaveLength(1);
  });

  it.each<[string, (wrong: typeof trust) => typeof trust]>([
    ['another identity', (right) => ({ ...right, identity: 'other@example.org' })],
    ['an identity that begins as it', (right) => ({ ...right, identity: 'trainer@example' })],
    ['an identity that goes on after it', (right) => ({ ...right, identity: `${identity}.evil.org` })],
    ['a pattern that fits it', (right) => ({ ...right, identity: '.*' })],
    ['another issuer', (right) => ({ ...right, issuer: `${issuer}/` })],
  ])('is not %s', async (_, wrong) => {
    const file = put('signed.pkl', 'N.');
    const bundle = put('signed.sig', await signKeyless({ bytes: Buffer.from('N.') }, signer()));
    expect((await verify(file, bundle, trust)).verified).toBe(1);
    expect((await verify(file, bundle, wrong(trust))).findings).toHaveLength(1);
  });

  it.each<[string, (bundle: ReturnType<typeof JSON.parse>) => void]>([
    ['without its log entry', ({ verificationMaterial }) => verificationMaterial.tlogEntries.pop()],
    [
      'with the promise of another entry',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries[0].integratedTime = '1700000000';
      },
    ],
    [
      'with another digest',
      ({ messageSignature }) => {
        messageSignature.messageDigest.digest = Buffer.alloc(32).toString('base64');
      },
    ],
    [
      'with another signature',
      ({ messageSignature }) => {
        messageSignature.signature = Buffer.alloc(70, 48).toString('base64');
      },
    ],
  ])('is not believed %s', async (_, change) => {
    const file = put('changed.pkl', 'N.');
    const bundle = JSON.parse(await signKeyless({ bytes: readFileSync(file) }, signer()));
    change(bundle);
    const signature = put('changed.sig', JSON.stringify(bundle));
    expect((await verify(file, signature, trust)).findings).toHaveLength(1);
  });

  it('is sent to nobody in the clear, and a service that fails is named', async () => {
    const content = { bytes: Buffer.from('N.') };
    await expect(signKeyless(content, signer('http://fulcio.example.org'))).rejects.toThrow('HTTPS');
    await expect(signKeyless(content, signer('http://127.0.0.1:9'))).rejects.toThrow('did not sign');
    await expect(signKeyless(content, { ...signer(), token: 'no.token' })).rejects.toThrow('did not sign');
  });
});
