import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';

/* `verify --signature` with the bundled command line, over signatures of test/fixtures/provenance/make_signatures.py. */

const fixtures = fileURLToPath(new URL('../fixtures/provenance', import.meta.url));
const top = mkdtempSync(join(tmpdir(), 'secure-ml-signature-'));
const identity = 'trainer@example.org';
const issuer = 'https://accounts.example.org';
let folder = '';
let count = 0;

afterAll(() => rmSync(top, { recursive: true, force: true }));
beforeEach(() => {
  folder = join(top, `case-${count++}`);
  cpSync(fixtures, folder, { recursive: true });
});

function run(args: readonly string[]) {
  return secureMl(['verify', ...args], {
    cwd: folder,
  });
}

/** Exit code, messages of findings and errors. */
function verify(signature: string, ...trust: string[]): [number | null, ...string[]] {
  const { status, stdout, stderr } = run(['model', '--signature', signature, '--format', 'json', ...trust]);
  if (stdout === '') return [status, stderr];
  const { findings, errors } = JSON.parse(stdout) as Record<string, { path: string; message: string }[]>;
  return [status, ...[...findings, ...errors].map(({ path, message }) => `${path}: ${message}`)];
}
const sigstore = ['--identity', identity, '--issuer', issuer, '--trusted-root', 'trusted_root.json'];
const key = ['--public-key', 'p256.pem'];
const put = (path: string, content: string) => writeFileSync(join(folder, path), content, 'latin1');
/** A signature with something in it changed. */
function edit(signature: string, change: (bundle: ReturnType<typeof JSON.parse>) => void): void {
  const bundle = JSON.parse(readFileSync(join(folder, signature), 'utf8'));
  change(bundle);
  writeFileSync(join(folder, 'edited.sig'), JSON.stringify(bundle));
}

describe('a key', () => {
  it.each(['p256', 'p384', 'p521'])('on curve %s signed every byte', (curve) => {
    expect(verify(`${curve}.sig`, '--public-key', `${curve}.pem`)).toEqual([0]);
  });

  it('may be DER, and files may be signed by BLAKE2 and in stretches', () => {
    expect(verify('p256.sig', '--public-key', 'p256.der')).toEqual([0]);
    expect(verify('blake2b.sig', ...key)).toEqual([0]);
    expect(verify('shards.sig', ...key)).toEqual([0]);
    put('model/config.json', '{"model_type": "Example"}\n');
    expect(verify('shards.sig', ...key)[1]).toContain('contents or lengths of its shards differ');
    expect(verify('blake2b.sig', ...key)[0]).toBe(1);
  });

  it('is another one', () => {
    expect(verify('p384.sig', ...key)).toEqual([1, expect.stringContaining('not made with this key')]);
    expect(verify('p256.sig', '--certificate-chain', 'ca.pem')[1]).toContain('uses the method key');
    expect(verify('p256.sig', ...sigstore)[1]).toContain('uses the method key');
    expect(verify('certificate.sig', ...key)[1]).toContain('uses the method certificate');
    expect(verify('sigstore.sig', ...key)[1]).toContain('uses the method sigstore');
  });

  it('signed something else', () => {
    edit('p256.sig', (bundle) => {
      const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
      bundle.dsseEnvelope.payload = Buffer.from(payload.replace('weights.pkl', 'weights.bin')).toString(
        'base64',
      );
    });
    expect(verify('edited.sig', ...key)[1]).toContain('its contents changed after signing');
    expect(verify('provenance.sig', ...key)[1]).toContain('https://slsa.dev/provenance/v1');
    expect(verify('blake3.sig', ...key)).toEqual([3, expect.stringContaining('blake3')]);
  });

  it('is in a file that is no signature', () => {
    const bundles: [string, (bundle: ReturnType<typeof JSON.parse>) => void][] = [
      ['media type', (bundle) => Object.assign(bundle, { mediaType: 'application/json' })],
      ['dsseEnvelope', (bundle) => delete bundle.dsseEnvelope],
      ['payload type', (bundle) => Object.assign(bundle.dsseEnvelope, { payloadType: 'text/plain' })],
      ['exactly one signature', (bundle) => Object.assign(bundle.dsseEnvelope, { signatures: [] })],
      [
        'sig is not valid base64',
        (bundle) => Object.assign(bundle.dsseEnvelope.signatures[0], { sig: 'a b' }),
      ],
      ['verificationMaterial', (bundle) => Object.assign(bundle, { verificationMaterial: 7 })],
      ['x509CertificateChain', (bundle) => Object.assign(bundle, { verificationMaterial: {} })],
    ];
    for (const [message, change] of bundles) {
      edit('p256.sig', change);
      expect(verify('edited.sig', ...key)).toEqual([1, expect.stringContaining(message)]);
    }
    put('edited.sig', readFileSync(join(folder, 'p256.sig'), 'latin1').slice(0, 500));
    expect(verify('edited.sig', ...key)[1]).toContain('not valid JSON');
  });
});

describe('the model', () => {
  it('has a file that was changed, one too few, or one too many', () => {
    put('model/weights.pkl', 'I1\n.');
    rmSync(join(folder, 'model/config.json'));
    put('model/sub/extra.bin', 'x');
    mkdirSync(join(folder, 'model/sub/.git'));
    put('model/sub/.git/config', 'x');
    expect(verify('p256.sig', ...key)).toEqual([
      1,
      'model/sub/.git/config: This file is in the signed model but is not listed in the signature.',
      'model/sub/extra.bin: This file is in the signed model but is not listed in the signature.',
      expect.stringContaining('model/weights.pkl: This file is not the one that was signed'),
      'p256.sig: The signature lists config.json, but the file does not exist.',
    ]);
  });

  it('may have what is no part of it: version control at its top, what the signer and the user left out, the signature', () => {
    mkdirSync(join(folder, 'model/.git'));
    mkdirSync(join(folder, 'model/cache'));
    for (const path of ['.git/config', '.gitattributes', 'cache/x', 'own.txt']) put(`model/${path}`, 'x');
    cpSync(join(folder, 'p256.sig'), join(folder, 'model/signature.json'));
    expect(verify('model/signature.json', ...key, '--ignore-paths', 'own.txt')).toEqual([0]);
    expect(
      verify('p256.sig', ...key, '--ignore-paths', 'own.txt', '--ignore-paths', 'model/signature.json'),
    ).toEqual([0]);
    expect(verify('p256.sig', ...key, '--ignore-unsigned-files')).toEqual([0]);
    expect(verify('p256.sig', ...key)).toHaveLength(3);
    put('model/weights.pkl', 'I1\n.');
    expect(verify('p256.sig', ...key, '--ignore-unsigned-files')[0]).toBe(1);
  });

  it('has links, which the signer did not follow', () => {
    rmSync(join(folder, 'model/weights.pkl'));
    put('weights.pkl', 'N.');
    symlinkSync('../weights.pkl', join(folder, 'model/weights.pkl'));
    symlinkSync('.', join(folder, 'model/loop'));
    expect(verify('p256.sig', ...key)).toEqual([
      1,
      'model/loop: This is a symlink, and the signer did not follow symlinks.',
      'model/weights.pkl: This is a symlink, and the signer did not follow symlinks.',
    ]);
  });

  it('is a snapshot of the cache of the Hub, whose files are links', () => {
    mkdirSync(join(folder, 'hub/blobs'), { recursive: true });
    mkdirSync(join(folder, 'hub/snapshots/abc'), { recursive: true });
    for (const name of ['config.json', 'empty.txt', 'own.pkl', 'weights.pkl']) {
      cpSync(join(folder, 'model', name), join(folder, 'hub/blobs', name));
      symlinkSync(`../../blobs/${name}`, join(folder, 'hub/snapshots/abc', name));
    }
    cpSync(join(folder, 'model/sub'), join(folder, 'hub/snapshots/abc/sub'), { recursive: true });
    const snapshot = (...more: string[]) =>
      run(['hub/snapshots/abc', '--signature', 'p256.sig', '--public-key', 'p256.pem', ...more]);
    expect(snapshot().stdout).toContain('unchanged, byte for byte: 1 of 5.');
    expect(snapshot('--allow-symlinks')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('unchanged, byte for byte: 5 of 5.'),
    });
    put('hub/blobs/weights.pkl', 'I1\n.');
    expect(snapshot('--allow-symlinks').stdout).toContain('not the one that was signed');
    // Folders elsewhere are not followed.
    put('hub/blobs/weights.pkl', 'N.');
    rmSync(join(folder, 'hub/snapshots/abc/sub'), { recursive: true });
    symlinkSync('../../../model/sub', join(folder, 'hub/snapshots/abc/sub'));
    expect(snapshot('--allow-symlinks').stdout).toContain('points outside the model and was not followed');
  });

  it("is scanned: suspicious is the signer's business, dangerous is not", () => {
    const { status, stdout } = run(['model', '--signature', 'p256.sig', ...key]);
    expect([status, stdout]).toEqual([0, expect.stringContaining('suspicious  model/own.pkl')]);
    expect(stdout).toContain('unchanged, byte for byte: 5 of 5.');
    put('model/weights.pkl', "cposix\nsystem\n(S'echo hello'\ntR.");
    const { models } = JSON.parse(
      run(['model', '--signature', 'p256.sig', ...key, '--format', 'json']).stdout,
    );
    expect(
      models.map(({ path, verdict }: { path: string; verdict: string }) => [path, verdict]),
    ).toContainEqual(['model/weights.pkl', 'dangerous']);
  });

  it('is judged with what no signature covers: a dangerous model in the folder of version control is one', () => {
    mkdirSync(join(folder, 'model/.git'));
    put('model/.git/HEAD', 'ref: refs/heads/main\n');
    expect(verify('p256.sig', ...key)).toEqual([0]);
    put('model/.git/hidden', 'cposix\nsystem\n(S"true"\ntR.');
    const { status, stdout } = run(['model', '--signature', 'p256.sig', ...key]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('model/.git/hidden')]);
  });

  it('is not judged by a signature that nobody asked about', () => {
    put('model/model.sig', '{}');
    const { status } = secureMl(['check', 'model', '--fail-on', 'high'], {
      cwd: folder,
    });
    expect(status).toBe(0);
  });

  it('defaults to the folder of its signature', () => {
    cpSync(join(folder, 'p256.sig'), join(folder, 'model/model.sig'));
    expect(run(['--signature', 'model/model.sig', ...key]).status).toBe(0);
  });
});

describe('a certificate', () => {
  const ca = ['--certificate-chain', 'ca.pem'];

  it('that a trusted one stands behind', () => {
    expect(verify('certificate.sig', ...ca)).toEqual([0]);
    expect(verify('certificate.sig', '--certificate-chain', 'ca-intermediate.pem')).toEqual([0]);
    expect(verify('certificate-code-signing.sig', ...ca)).toEqual([0]);
    expect(verify('certificate-self-signed.sig', '--certificate-chain', 'self-signed.pem')).toEqual([0]);
  });

  it.each([
    ['certificate-expired', 'expired on 2021-01-01'],
    ['certificate-future', 'is not valid before 2119-01-01'],
    ['certificate-usage', 'is not valid for signing'],
    ['certificate-critical', 'critical extension, 1.3.6.1.4.1.99999.1, that is not supported'],
    ['certificate-no-authority', 'does not chain to a trusted certificate'],
    ['certificate-too-deep', 'does not chain to a trusted certificate'],
    ['certificate-self-signed', 'does not chain to a trusted certificate'],
  ])('that does not count: %s', (signature, message) => {
    expect(verify(`${signature}.sig`, ...ca)).toEqual([1, expect.stringContaining(message)]);
  });

  it('of somebody else, without its intermediate, or that is none', () => {
    expect(verify('certificate.sig', '--certificate-chain', 'ca-other.pem')[1]).toContain(
      'does not chain to a trusted certificate',
    );
    edit('certificate.sig', (bundle) => bundle.verificationMaterial.x509CertificateChain.certificates.pop());
    expect(verify('edited.sig', ...ca)[1]).toContain('does not chain to a trusted certificate');
    edit('certificate.sig', (bundle) => {
      bundle.verificationMaterial.x509CertificateChain.certificates[0].rawBytes = 'MAAA';
    });
    expect(verify('edited.sig', ...ca)[1]).toContain('cannot be read');
  });

  it('whose key did not make the signature', () => {
    const other = JSON.parse(readFileSync(join(folder, 'p384.sig'), 'utf8'));
    edit('certificate.sig', (bundle) => {
      bundle.dsseEnvelope = other.dsseEnvelope;
    });
    expect(verify('edited.sig', ...ca)[1]).toContain('not made with this key');
  });
});

describe('Sigstore', () => {
  it('confirms identity, issuer and every byte, offline', () => {
    expect(verify('sigstore.sig', ...sigstore)).toEqual([0]);
    put('model/config.json', '{}');
    expect(verify('sigstore.sig', ...sigstore)[1]).toContain('not the one that was signed');
  });

  it('certified somebody else; an identity is no pattern', () => {
    const by = (name: string, url: string) =>
      verify('sigstore.sig', '--identity', name, '--issuer', url, '--trusted-root', 'trusted_root.json')[1];
    for (const name of ['someone@example.org', 'example.org', '.*', 'trainer@example.org|x', ''])
      expect(by(name, issuer)).toContain(`signer is ${identity}`);
    expect(by(identity, 'https://accounts.example.com')).toContain('signer is');
  });

  it('finds no entry in the log, another entry, another log, or another authority', () => {
    const broken: ((bundle: ReturnType<typeof JSON.parse>) => void)[] = [
      ({ verificationMaterial }) => Object.assign(verificationMaterial, { tlogEntries: [] }),
      ({ verificationMaterial: { tlogEntries } }) =>
        Object.assign(tlogEntries[0], { integratedTime: '1767323046' }),
      ({ verificationMaterial: { tlogEntries } }) =>
        Object.assign(tlogEntries[0].inclusionProof, { hashes: [Buffer.alloc(32).toString('base64')] }),
      ({ verificationMaterial: { tlogEntries } }) =>
        Object.assign(tlogEntries[0], { canonicalizedBody: Buffer.from('{}').toString('base64') }),
      ({ verificationMaterial }) => Object.assign(verificationMaterial.certificate, { rawBytes: 'MAAA' }),
      ({ dsseEnvelope }) => Object.assign(dsseEnvelope, { payload: Buffer.from('{}').toString('base64') }),
    ];
    for (const change of broken) {
      edit('sigstore.sig', change);
      expect(verify('edited.sig', ...sigstore)).toEqual([
        1,
        expect.stringContaining('Sigstore verification of the signature failed'),
      ]);
    }
    const root = JSON.parse(readFileSync(join(folder, 'trusted_root.json'), 'utf8'));
    const [log] = root.tlogs;
    for (const change of [{ ctlogs: [] }, { ctlogs: [log] }, { tlogs: root.ctlogs }]) {
      put('trusted_root.json', JSON.stringify({ ...root, ...change }));
      expect(verify('sigstore.sig', ...sigstore)[1]).toContain(
        'Sigstore verification of the signature failed',
      );
    }
  });
});

describe('wrong use', () => {
  it.each<[string, string[]]>([
    ['takes one of', ['--signature', 'p256.sig']],
    ['takes one of', ['--signature', 'p256.sig', ...key, '--certificate-chain', 'ca.pem']],
    ['go together', ['--signature', 'sigstore.sig', '--identity', identity]],
    ['needs --signature', key],
    ['exclude each other', ['--signature', 'p256.sig', '--lock', 'models.lock', ...key]],
    ['one model', ['a', 'b', '--signature', 'p256.sig', ...key]],
    ['Not found: none.sig', ['model', '--signature', 'none.sig', ...key]],
    ['Not found: nowhere', ['nowhere', '--signature', 'p256.sig', ...key]],
    ['no public key', ['model', '--signature', 'p256.sig', '--public-key', 'ca.pem']],
    ['not a certificate', ['model', '--signature', 'certificate.sig', '--certificate-chain', 'p256.pem']],
    [
      'not a trusted root',
      ['model', '--signature', 'sigstore.sig', ...sigstore.slice(0, 4), '--trusted-root', 'p256.sig'],
    ],
    ['../x is not in', ['model', '--signature', 'p256.sig', ...key, '--ignore-paths', '../x']],
  ])('%s', (message, args) => {
    expect(run(args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });
});
