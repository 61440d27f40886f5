import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, sign, verify as verifyRaw } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import { afterAll, describe, expect, it } from 'vitest';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { readSignatureFile } from '../../../host/src/provenance/bundle';
import { SigningError, signStatement, statementOf } from '../../../host/src/provenance/signModel';
import { readPublicKey, type Trust } from '../../../host/src/provenance/trust';
import { at, fileForms, folder, newModel, newSigner, put, signFolder, taskOf, verify } from './signing';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signer = newSigner();
const other = newSigner();
const curves = ['prime256v1', 'secp384r1', 'secp521r1'] as const;
let count = 0;
/** A folder, signed, and its signature. */
async function signed(): Promise<[string, string]> {
  const name = `model-${count++}`;
  return [newModel(name), await signFolder(name, signer)];
}
type Bundle = ReturnType<typeof JSON.parse>;
function edit(signature: string, change: (bundle: Bundle) => void): void {
  const bundle = JSON.parse(readFileSync(signature, 'utf8'));
  change(bundle);
  writeFileSync(signature, JSON.stringify(bundle));
}
/** A statement that the signer signed, whatever it says. */
async function signText(signature: string, change: (statement: Bundle) => void): Promise<void> {
  const { dsseEnvelope } = JSON.parse(readFileSync(signature, 'utf8'));
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
  change(statement);
  writeFileSync(signature, signStatement(JSON.stringify(statement), signer));
}

describe('what is signed', () => {
  it.each(curves)('holds in every form, by a key on %s', async (curve) => {
    const own = newSigner(curve);
    const path = put('one.pkl', 'N.');
    for (const [form, make] of Object.entries(fileForms)) {
      const signature = put(`one.${form}`, await make(path, own));
      expect([form, await verify(path, signature, own.trust)]).toEqual([
        form,
        { findings: [], errors: [], verified: 1 },
      ]);
      expect((await verify(path, signature, other.trust)).findings).toHaveLength(1);
    }
    newModel('folder');
    expect(await verify(at('folder'), await signFolder('folder', own), own.trust)).toEqual({
      findings: [],
      errors: [],
      verified: 3,
    });
  });

  it('is a statement as the reference implementation writes it', async () => {
    newModel('order');
    put('order/sub-x', 'x');
    const text = await statementOf(taskOf(at('order'), { ignored: ['weights.pkl'] }));
    const { subject, predicate, ...rest } = JSON.parse(text);
    expect(rest).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://model_signing/signature/v1.0',
    });
    expect(subject[0].name).toBe('order');
    expect(predicate.serialization).toEqual({
      method: 'files',
      hash_type: 'sha256',
      allow_symlinks: false,
      ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', 'weights.pkl'],
    });
    // Part by part: `sub` before `sub-x`, though the text `sub-x` sorts before `sub/data.bin`.
    expect(predicate.resources.map(({ name }: { name: string }) => name)).toEqual([
      'config.json',
      'sub/data.bin',
      'sub-x',
    ]);
  });

  it('is what the Sigstore packages verify', async () => {
    const path = put('interop.pkl', 'N.');
    const open = createPublicKey(signer.key);
    const material = {
      certificateAuthorities: [],
      timestampAuthorities: [],
      tlogs: [],
      ctlogs: [],
      publicKey: () => ({ publicKey: open, validFor: () => true }),
    };
    const verifier = new Verifier(material, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
    const bundleOf = async (form: string) =>
      bundleFromJSON(JSON.parse(String(await fileForms[form](path, signer))));
    const [oms, message] = [await bundleOf('oms'), await bundleOf('bundle')];
    expect(() => verifier.verify(toSignedEntity(oms))).not.toThrow();
    expect(() => verifier.verify(toSignedEntity(message, Buffer.from('N.')))).not.toThrow();
    expect(() => verifier.verify(toSignedEntity(message, Buffer.from('I1\n.')))).toThrow('signature');
  });

  it('is what OpenSSL verifies, and the other way round', async () => {
    const path = put('openssl.pkl', 'N.');
    const bytes = readFileSync(path);
    const signature = put('openssl.sig', await fileForms.detached(path, signer));
    const open = createPublicKey(signer.key);
    // Node.js is built on OpenSSL; its own program is asked too where there is one.
    expect(verifyRaw('sha256', bytes, open, readFileSync(signature))).toBe(true);
    const pem = put('openssl.pub', open.export({ type: 'spki', format: 'pem' }));
    const args = ['dgst', '-sha256', '-verify', pem, '-signature', signature, path];
    const { stdout, error } = spawnSync('openssl', args, { encoding: 'utf8' });
    if (error === undefined) expect(stdout).toContain('Verified OK');
    for (const kind of ['p384-sha256', 'p521-sha512', 'rsa-sha256', 'rsa-sha512', 'rsa-pss', 'ed25519']) {
      const recorded = (name: string) =>
        new URL(`../../fixtures/provenance/openssl/${name}`, import.meta.url);
      const trust: Trust = { method: 'key', key: readPublicKey(readFileSync(recorded(`${kind}.pem`))) };
      const made = put(`${kind}.sig`, readFileSync(recorded(`${kind}.sig`)));
      const model = put('recorded.txt', 'A model that OpenSSL signed.\n');
      expect([kind, await verify(model, made, trust)]).toEqual([
        kind,
        { findings: [], errors: [], verified: 1 },
      ]);
      writeFileSync(made, `${readFileSync(made).toString('base64')}\n`);
      expect((await verify(model, made, trust)).verified).toBe(1);
      put('recorded.txt', 'A model that OpenSSL signed!\n');
      expect((await verify(model, made, trust)).findings).toHaveLength(1);
    }
  });
});

describe('a folder that is not what was signed', () => {
  const cases: [string, (model: string, signature: string) => void | Promise<void>, string][] = [
    ['a file too many', (model) => writeFileSync(`${model}/extra.bin`, 'x'), 'not listed in the signature'],
    [
      'a hidden file too many',
      (model) => writeFileSync(`${model}/sub/.x`, 'x'),
      'not listed in the signature',
    ],
    ['a file too few', (model) => rmSync(`${model}/config.json`), 'the file does not exist'],
    ['a byte changed', (model) => appendFileSync(`${model}/weights.pkl`, '.'), 'not the one that was signed'],
    ['a file cut', (model) => truncateSync(`${model}/sub/data.bin`, 1 << 20), 'not the one that was signed'],
    [
      'a file renamed',
      (model) => renameSync(`${model}/weights.pkl`, `${model}/weights.bin`),
      'does not exist',
    ],
    [
      'two files exchanged',
      (model) => {
        renameSync(`${model}/config.json`, `${model}/x`);
        renameSync(`${model}/weights.pkl`, `${model}/config.json`);
        renameSync(`${model}/x`, `${model}/weights.pkl`);
      },
      'not the one that was signed',
    ],
    ['a file moved', (model) => renameSync(`${model}/sub/data.bin`, `${model}/data.bin`), 'does not exist'],
    [
      'a link to the same bytes',
      (model) => {
        renameSync(`${model}/weights.pkl`, `${model}/../same.pkl`);
        symlinkSync('../same.pkl', `${model}/weights.pkl`);
      },
      'symlink',
    ],
    ['a link beside the files', (model) => symlinkSync('weights.pkl', `${model}/link.pkl`), 'symlink'],
    [
      'a second name of a file',
      (model) => linkSync(`${model}/weights.pkl`, `${model}/again.pkl`),
      'not listed',
    ],
    [
      'a folder in place of a file',
      (model) => {
        rmSync(`${model}/config.json`);
        cpSync(`${model}/sub`, `${model}/config.json`, { recursive: true });
      },
      'not listed',
    ],
    [
      'another payload type',
      (_, signature) =>
        edit(signature, ({ dsseEnvelope }) =>
          Object.assign(dsseEnvelope, { payloadType: 'application/json' }),
        ),
      'payload type',
    ],
    [
      'a second signature, of somebody else',
      (_, signature) =>
        edit(signature, ({ dsseEnvelope }) => dsseEnvelope.signatures.push({ sig: 'AAAA', keyid: '' })),
      'exactly one signature',
    ],
    [
      'the wrong signature before the right one',
      (_, signature) =>
        edit(signature, ({ dsseEnvelope }) => dsseEnvelope.signatures.unshift({ sig: 'AAAA', keyid: '' })),
      'exactly one signature',
    ],
    [
      'no signature',
      (_, signature) =>
        edit(signature, ({ dsseEnvelope }) => Object.assign(dsseEnvelope, { signatures: [] })),
      'exactly one signature',
    ],
    [
      'a payload that was not signed',
      (_, signature) =>
        edit(signature, ({ dsseEnvelope }) => {
          const text = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('config', 'konfig');
          dsseEnvelope.payload = Buffer.from(text).toString('base64');
        }),
      'not made with this key',
    ],
    [
      'a signature of something else',
      (_, signature) =>
        edit(signature, ({ dsseEnvelope }) => {
          dsseEnvelope.signatures[0].sig = sign('sha256', Buffer.from('x'), signer.key).toString('base64');
        }),
      'not made with this key',
    ],
    [
      'both kinds of content',
      (_, signature) => edit(signature, (bundle) => Object.assign(bundle, { messageSignature: {} })),
      'exactly one signature',
    ],
    [
      'another media type',
      (_, signature) => edit(signature, (bundle) => Object.assign(bundle, { mediaType: 'application/json' })),
      'media type',
    ],
    [
      'material of a certificate',
      (_, signature) =>
        edit(signature, (bundle) => Object.assign(bundle, { verificationMaterial: { certificate: {} } })),
      'method sigstore',
    ],
    ['half a bundle', (_, signature) => truncateSync(signature, 400), 'not valid JSON'],
    ['no bundle', (_, signature) => writeFileSync(signature, ''), 'neither a Sigstore bundle'],
    [
      'a name twice',
      (_, signature) =>
        signText(signature, ({ predicate }) => predicate.resources.push(predicate.resources[0])),
      'lists config.json twice',
    ],
    [
      'a list that the root digest does not cover',
      (_, signature) => signText(signature, ({ predicate }) => predicate.resources.pop()),
      'digest',
    ],
    [
      'another predicate',
      (_, signature) =>
        signText(signature, (statement) =>
          Object.assign(statement, { predicateType: 'https://slsa.dev/provenance/v1' }),
        ),
      'slsa.dev',
    ],
    [
      'another statement type',
      (_, signature) =>
        signText(signature, (statement) =>
          Object.assign(statement, { _type: 'https://in-toto.io/Statement/v0.1' }),
        ),
      'in-toto',
    ],
    ['two models', (_, signature) => signText(signature, ({ subject }) => subject.push(subject[0])), '2 '],
    [
      'a name outside of the model',
      (_, signature) =>
        signText(signature, ({ predicate }) => {
          predicate.resources[0].name = '../config.json';
        }),
      'not a valid name',
    ],
    [
      'the whole model among its files',
      (_, signature) =>
        signText(signature, ({ predicate }) => {
          predicate.resources[0].name = '.';
        }),
      'not a valid name',
    ],
    [
      'shards that leave out the end',
      (_, signature) =>
        signText(signature, ({ predicate }) => {
          Object.assign(predicate.serialization, { method: 'shards', shard_size: 1 });
        }),
      'shard',
    ],
  ];

  it.each(cases)('has %s', async (_, change, message) => {
    const [model, signature] = await signed();
    expect((await verify(model, signature, signer.trust)).findings).toEqual([]);
    await change(model, signature);
    const { findings, errors } = await verify(model, signature, signer.trust);
    expect(findings.join('\n')).toContain(message);
    expect(errors).toEqual([]);
  });

  it('is signed by another key', async () => {
    const [model, signature] = await signed();
    expect((await verify(model, signature, other.trust)).findings.join()).toContain('not made with this key');
  });
});

describe('a file that is not what was signed', () => {
  it.each(Object.keys(fileForms))('is seen in the form %s', async (form) => {
    const path = put(`changed.${form}.pkl`, 'N.');
    const signature = put(`changed.${form}`, await fileForms[form](path, signer));
    writeFileSync(path, 'I1\n.');
    expect((await verify(path, signature, signer.trust)).findings).toHaveLength(1);
    writeFileSync(path, '');
    expect((await verify(path, signature, signer.trust)).findings).toHaveLength(1);
    // Over one file, it says nothing about a folder.
    newModel('wrong');
    expect((await verify(at('wrong'), signature, signer.trust)).verified).toBe(0);
  });

  it('has a bundle whose digest and signature are of two files', async () => {
    const path = put('digest.pkl', 'N.');
    const signature = put('digest.bundle', await fileForms.bundle(path, signer));
    edit(signature, ({ messageSignature }) => {
      messageSignature.messageDigest.digest = Buffer.alloc(32).toString('base64');
    });
    expect((await verify(path, signature, signer.trust)).findings.join()).toContain('digest differs');
  });

  it('has a bare signature that is cut, empty, or of a short key', async () => {
    const path = put('bare.pkl', 'N.');
    const whole = Buffer.from(await fileForms.detached(path, signer));
    const signature = put('bare.sig', whole.subarray(0, 40));
    expect((await verify(path, signature, signer.trust)).findings).toHaveLength(1);
    writeFileSync(signature, '');
    expect((await verify(path, signature, signer.trust)).findings.join()).toContain('neither');
    writeFileSync(signature, whole);
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const short = await verify(path, signature, { method: 'key', key: publicKey });
    expect([short.verified, short.errors.join()]).toEqual([0, expect.stringContaining('2048 bits')]);
  });
});

describe('what cannot be told', () => {
  it('is a signature of another kind, or one that is too large to be one', async () => {
    const path = put('unknown.pkl', 'N.');
    const pgp = put('pgp.sig', '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n');
    expect(await verify(path, pgp, signer.trust)).toMatchObject({ findings: [], verified: 0 });
    const huge = put('huge.sig', '{}');
    truncateSync(huge, 100 << 20);
    const { errors, findings } = await verify(path, huge, signer.trust);
    expect([findings, errors.join()]).toEqual([[], expect.stringContaining('limit textBytes')]);
    expect(() => readSignatureFile(Buffer.from('{"base64Signature":""}'))).toThrow(SignatureError);
  });

  it('is a folder that changes while it is read', async () => {
    const [model, signature] = await signed();
    let done = false;
    const onRead = () => {
      if (!done) appendFileSync(`${model}/config.json`, 'x');
      done = true;
    };
    await expect(statementOf(taskOf(model, { onRead }))).rejects.toThrow(SigningError);
    const added = await verify(model, signature, signer.trust, {}, () =>
      writeFileSync(`${model}/late.bin`, 'x'),
    );
    expect(added.errors.join()).toContain('changed while they were read');
  });
});

describe('what is not signed', () => {
  it('is a link, a folder without files, and a file that cannot be read', async () => {
    newModel('links');
    symlinkSync('weights.pkl', at('links/same.pkl'));
    await expect(statementOf(taskOf(at('links')))).rejects.toThrow('--allow-symlinks');
    expect(await statementOf(taskOf(at('links'), { allowSymlinks: true }))).toContain('same.pkl');
    symlinkSync('../../one.pkl', at('links/sub/out.pkl'));
    await expect(statementOf(taskOf(at('links'), { allowSymlinks: true }))).rejects.toThrow('outside');
    put('nothing/.gitignore', '');
    await expect(statementOf(taskOf(at('nothing')))).rejects.toThrow('no file');
    await expect(statementOf(taskOf(at('gone.pkl')))).rejects.toThrow('cannot be read');
  });
});
