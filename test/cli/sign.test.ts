import { createHash, createPublicKey } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { ownRepository } from '../support/ownRepository';

/* `keygen`, `sign` and `verify` with the bundled command line. What signatures say is tested in test/unit/provenance. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-sign-'));
const at = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const name of ['model/sub', 'keys']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('model/config.json'), '{}\n');
  writeFileSync(at('model/weights.pkl'), 'N.');
  writeFileSync(at('model/sub/own.pkl'), 'cmypkg.net\nNet\n.');
  writeFileSync(at('one.pkl'), 'N.');
  writeFileSync(at('password'), 'pass phrase\n');
  expect(run('keygen', '--output-dir', 'keys', '--no-password').status).toBe(0);
});

function run(...args: string[]) {
  const env = { ...process.env, SECURE_ML_KEY_PASSWORD: undefined, SIGSTORE_ID_TOKEN: undefined };
  return secureMl(args, {
    cwd: folder,
    env,
  });
}
const key = ['--key', 'keys/secure-ml.key'];
const trust = ['--public-key', 'keys/secure-ml.pub'];

describe('keygen', () => {
  it('writes two keys, the private one for its owner alone, and never replaces one', () => {
    expect(readdirSync(at('keys')).sort()).toEqual(['secure-ml.key', 'secure-ml.pub']);
    if (process.platform !== 'win32') expect(statSync(at('keys/secure-ml.key')).mode & 0o077).toBe(0);
    const before = readFileSync(at('keys/secure-ml.key'));
    rmSync(at('keys/secure-ml.pub'));
    expect(run('keygen', '--output-dir', 'keys', '--no-password')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('already exists'),
    });
    expect(readdirSync(at('keys'))).toEqual(['secure-ml.key']);
    expect(readFileSync(at('keys/secure-ml.key'))).toEqual(before);
    rmSync(at('keys/secure-ml.key'));
    expect(run('keygen', '--output-dir', 'keys', '--no-password').status).toBe(0);
  });

  it('encrypts, and asks for a password where nobody can type one', () => {
    expect(run('keygen', '--output-dir', 'closed')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('SECURE_ML_KEY_PASSWORD'),
    });
    expect(existsSync(at('closed'))).toBe(false);
    expect(
      run('keygen', '--output-dir', 'closed', '--curve', 'p384', '--password-file', 'password').status,
    ).toBe(0);
    expect(readFileSync(at('closed/secure-ml.key'), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    writeFileSync(at('wrong'), 'pass\n');
    const closed = ['one.pkl', '--key', 'closed/secure-ml.key', '--output', 'closed.sig'];
    expect(run('sign', ...closed)).toMatchObject({ status: 2, stderr: expect.stringContaining('password') });
    expect(run('sign', ...closed, '--password-file', 'wrong')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not open this key'),
    });
    expect(existsSync(at('closed.sig'))).toBe(false);
    expect(run('sign', ...closed, '--password-file', 'password').status).toBe(0);
    expect(
      run('verify', 'one.pkl', '--signature', 'closed.sig', '--public-key', 'closed/secure-ml.pub').status,
    ).toBe(0);
  });
});

describe('sign', () => {
  it('writes beside a folder and beside a file what verify says holds, until something changes', () => {
    expect(run('sign', 'model', ...key).status).toBe(0);
    expect(run('sign', 'one.pkl', ...key).status).toBe(0);
    const verifyFolder = () => run('verify', 'model', '--signature', 'model.sig', ...trust);
    const verifyFile = () => run('verify', 'one.pkl', '--signature', 'one.pkl.sig', ...trust);
    expect(verifyFolder()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /Signed files that are unchanged, byte for byte: 3 of 3\. Signed by the key with SHA-256 [\da-f]{32}/,
      ),
    });
    expect(verifyFile().status).toBe(0);
    appendFileSync(at('model/config.json'), ' ');
    writeFileSync(at('one.pkl'), 'I1\n.');
    expect([verifyFolder().status, verifyFile().status]).toEqual([1, 1]);
    // Signed again, it replaces its own signature.
    expect([run('sign', 'model', ...key).status, run('sign', 'one.pkl', ...key).status]).toEqual([0, 0]);
    expect([verifyFolder().status, verifyFile().status]).toEqual([0, 0]);
    for (const form of ['oms', 'bundle', 'detached']) {
      const output = ['--form', form, '--output', `one.${form}`];
      expect(run('sign', 'one.pkl', ...key, ...output).status).toBe(0);
      expect(run('verify', 'one.pkl', '--signature', `one.${form}`, ...trust).status).toBe(0);
      expect(run('verify', 'model', '--signature', `one.${form}`, ...trust).status).toBe(1);
    }
  });

  it('writes where verify looks for a signature, or a model, that is not named', () => {
    run('sign', 'model', ...key);
    run('sign', 'one.pkl', ...key);
    const holds = (stdout: unknown) => ({ status: 0, stdout });
    expect(run('verify', 'model', ...trust).status).toBe(0);
    expect(run('verify', 'one.pkl', ...trust).status).toBe(0);
    const unnamed = (signature: string) => run('verify', '--signature', signature, ...trust);
    expect(unnamed('model.sig')).toMatchObject(holds(expect.stringMatching(/^model: .*3 of 3/m)));
    expect(unnamed('one.pkl.sig')).toMatchObject(holds(expect.stringMatching(/^one\.pkl: .*1 of 1/m)));
    appendFileSync(at('model/config.json'), ' ');
    expect([run('verify', 'model', ...trust).status, unnamed('model.sig').status]).toEqual([1, 1]);
    rmSync(at('one.pkl.sig'));
    expect(run('verify', 'one.pkl', ...trust)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Not found: one.pkl.sig'),
    });
  });

  it('signs a folder that its signature is in, without it', () => {
    expect(run('sign', 'model', ...key, '--output', 'model/model.sig').status).toBe(0);
    expect(run('verify', 'model', '--signature', 'model/model.sig', ...trust).status).toBe(0);
    rmSync(at('model/model.sig'));
  });

  it('replaces nothing that is no signature, and says how it is used wrong', () => {
    const before = readFileSync(at('model/sub/own.pkl'));
    const cases: [string[], string][] = [
      [['model', ...key, '--output', 'model/sub/own.pkl'], 'not a signature'],
      [['model', ...key, '--form', 'detached'], 'a folder takes oms'],
      [['model'], 'keygen'],
      [[...key], 'one path'],
      [['none', ...key], 'Not found: none'],
      [['model', '--key', 'keys/secure-ml.pub'], 'not a private key'],
      [['model', '--key', 'none'], 'cannot be read'],
      [['model', ...key, '--output', 'none/x.sig'], 'folder does not exist'],
      [['model', ...key, '--ignore-paths', '../x'], '../x is not in'],
      [['model', ...key, '--fulcio', 'http://127.0.0.1:9'], 'exclude each other'],
      [['model', '--fulcio', 'http://127.0.0.1:9'], 'go together'],
      [['model', '--fulcio', 'x', '--rekor', 'x'], 'identity token'],
    ];
    for (const [args, message] of cases)
      expect([args, run('sign', ...args)]).toMatchObject([
        args,
        { status: 2, stdout: '', stderr: expect.stringContaining(message) },
      ]);
    expect(readFileSync(at('model/sub/own.pkl'))).toEqual(before);
    writeFileSync(at('token'), 'no.token');
    const keyless = [
      '--fulcio',
      'http://127.0.0.1:9',
      '--rekor',
      'http://127.0.0.1:9',
      '--identity-token',
      'token',
    ];
    expect(run('sign', 'model', ...keyless, '--output', 'none.sig')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did not sign'),
    });
    expect(existsSync(at('none.sig'))).toBe(false);
  });
});

describe('secure-ml.signers.yaml', () => {
  const say = (...models: string[]) =>
    writeFileSync(
      at('secure-ml.signers.yaml'),
      `models:\n${models.map((model) => `  - ${model}\n`).join('')}`,
    );

  it('names who signs, so that verify needs no arguments', () => {
    run('sign', 'model', ...key);
    run('sign', 'one.pkl', ...key);
    say(
      '{ path: model, public-key: keys/secure-ml.pub }',
      '{ path: ./one.pkl, public-key: keys/secure-ml.pub }',
    );
    // Whoever made the folder may have signed it with a key of their own.
    expect(run('verify')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name it with --signers'),
    });
    expect(run('verify', '--signers', 'secure-ml.signers.yaml').status).toBe(0);
    ownRepository(folder);
    expect(run('verify')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('model: Signed files that are unchanged, byte for byte: 3 of 3'),
    });
    expect(run('verify', 'one.pkl').stdout).not.toContain('model:');
    const der = createPublicKey(readFileSync(at('keys/secure-ml.pub'))).export({
      type: 'spki',
      format: 'der',
    });
    const digest = createHash('sha256').update(der).digest('hex');
    const bom = JSON.parse(run('verify', 'one.pkl', '--format', 'cyclonedx').stdout);
    expect(bom.components).toMatchObject([
      {
        name: 'one.pkl',
        hashes: [{ alg: 'SHA-256' }],
        properties: expect.arrayContaining([
          {
            name: 'secure-ml:signed-by',
            value: expect.stringMatching(/^the key with SHA-256 [0-9a-f]{32}$/),
          },
          { name: 'secure-ml:signer:method', value: 'key' },
          { name: 'secure-ml:signer:key-sha256', value: digest },
        ]),
      },
    ]);
    const spdx = run('verify', 'one.pkl', '--format', 'spdx').stdout;
    expect(spdx).toContain('Signed by the key with SHA-256');
    const graph = JSON.parse(spdx)['@graph'] as { type: string; subject?: string; statement?: string }[];
    const notes = graph.filter(({ type }) => type === 'Annotation');
    expect(notes).toMatchObject([{ annotationType: 'review', subject: expect.stringMatching(/#model-1$/) }]);
    expect(JSON.parse(notes[0].statement ?? '')).toEqual({ signer: { method: 'key', sha256: digest } });
    expect(JSON.parse(run('verify', 'one.pkl', '--format', 'json').stdout).models[0].signedBy).toContain(
      'SHA-256',
    );
    appendFileSync(at('model/config.json'), ' ');
    expect([run('verify').status, run('verify', 'one.pkl').status]).toEqual([1, 0]);
    expect(run('verify', 'keys')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('lists nothing'),
    });
    rmSync(at('one.pkl.sig'));
    expect(run('verify', 'one.pkl')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('is missing'),
    });
  });

  it.each([
    ['{ path: model, public-key: model/key.pub }', 'cannot say itself who signs it'],
    ['{ path: ., public-key: keys/secure-ml.pub }', 'path is not a path below'],
    ['{ path: model, public-key: ../x.pub }', 'public-key is not a path below'],
    ['{ path: model }', 'exactly one of'],
    ['{ path: model, identity: a@b.c, issuer: x }', 'go together'],
    ['{ path: model, public-key: k, pubic-key: k }', 'did you mean public-key'],
    ['[', 'not valid YAML'],
  ])('is refused as a whole with %s', (model, message) => {
    say(model);
    expect(run('verify', '--signers', 'secure-ml.signers.yaml')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
