import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../engine/src/check';
import { checkBytes as check } from '../../support/scan';
import { letters, tokens } from './tokens';

const token = tokens.get('huggingface-user-token') ?? '';
const password = letters(24);

const placesOf = ({ findings }: FileReport) =>
  findings.map(
    ({ ruleId, location: { line, column, endColumn } }) => `${ruleId} ${line}:${column}-${endColumn}`,
  );

describe('files of any kind', () => {
  it.each([
    ['config.yaml', `a:\n  token: ${token}\n`, 'known 2:10-47'],
    ['config.json', `{"x": "${token}"}`, 'known 1:8-45'],
    ['pyproject.toml', `t = '${token}'`, 'known 1:6-43'],
    ['setup.ini', `[a]\napi_key = ${password}`, 'named 2:11-35'],
    ['.env', `export HF=${token}`, 'known 1:11-48'],
    ['train.sh', `hf auth login --token ${token}`, 'known 1:23-60'],
    ['Dockerfile', `ARG HUGGINGFACE_TOKEN=${token}`, 'known 1:23-60'],
    ['main.tf', `password = "${password}"`, 'named 1:13-37'],
    ['train.R', `api_key <- "${password}"`, 'named 1:13-37'],
    ['app.js', `const client = new C({ apiKey: '${password}' });`, 'named 1:33-57'],
    ['app.ts', `const secretKey: string = "${password}";`, 'named 1:28-52'],
    ['README.md', `Use \`${token}\`.`, 'known 1:6-43'],
    ['.netrc', `machine api.wandb.ai\n  login user\n  password ${password}\n`, 'named 3:12-36'],
    ['.npmrc', `//registry.npmjs.org/:_authToken=${password}`, 'named 1:34-58'],
    ['nohup.out', `x ${token}`, 'known 1:3-40'],
    ['notes', `x ${token}`, 'known 1:3-40'],
    ['notes.txt', `é😀 ${token}`, 'known 1:5-42'],
  ])('%s', async (path, text, place) => {
    expect(placesOf(await check(path, text))).toEqual([`hardcoded-secret-${place}`]);
  });

  it.each(['.env', '.env.local', '.netrc'])(
    '%s is told to stay out of version control, not to read itself',
    async (path) => {
      const texts = [
        `HF=${token}\n`,
        `machine a.example.org\n  login user\n  password ${password}\nPASSWORD=${password}\n`,
      ];
      for (const text of texts)
        for (const { message } of (await check(path, text)).findings) {
          expect(message).toMatch(/file of secrets .*out of version control/);
          expect(message).not.toMatch(/from the environment/);
        }
      const [known] = (await check(path, texts[0])).findings;
      expect(known.ruleId).toBe('hardcoded-secret-known');
      const [plain] = (await check('settings.yaml', `HF: ${token}\n`)).findings;
      expect(plain.message).toContain('from the environment');
    },
  );

  it('reads the values of a Kubernetes secret, plain and in base64', async () => {
    const text = [
      'apiVersion: v1',
      'kind: Secret',
      'metadata: {name: a}',
      'data:',
      `  one: ${Buffer.from(password).toString('base64')}`,
      '  two: {{ .Values.two }}',
      'stringData:',
      `  three: "${password}"`,
      '---',
      'kind: ConfigMap',
      'data:',
      `  four: ${password}`,
    ].join('\n');
    expect(placesOf(await check('a.yaml', text))).toEqual([
      'hardcoded-secret-named 5:8-40',
      'hardcoded-secret-named 8:11-35',
    ]);
  });

  it('leaves lock files and binaries alone', async () => {
    for (const [path, bytes] of [
      ['uv.lock', token],
      ['package-lock.json', token],
      ['a.bin2', Buffer.concat([Buffer.from(token), Buffer.from([0, 1, 2, 3])])],
      ['b.dat', Buffer.concat([Buffer.from(token), Buffer.alloc(40, 3)])],
    ] as const) {
      expect({ path, report: await check(path, bytes) }).toEqual({
        path,
        report: { path, findings: [], errors: [] },
      });
    }
  });

  it.each([
    ['with a mark', Buffer.from(`\ufeffa\r\nHF=${token}`, 'utf16le')],
    ['big-endian', Buffer.from(`\ufeffa\r\nHF=${token}`, 'utf16le').swap16()],
    ['without a mark', Buffer.from(`a\r\nHF=${token}`, 'utf16le')],
    ['big-endian, without', Buffer.from(`a\r\nHF=${token}`, 'utf16le').swap16()],
  ])('reads UTF-16 %s', async (_, bytes) => {
    expect(placesOf(await check('.env', bytes))).toEqual(['hardcoded-secret-known 2:4-41']);
    expect(placesOf(await check('unknown', bytes))).toEqual(['hardcoded-secret-known 2:4-41']);
  });
});

describe('a log of 20 MB', () => {
  it('is read to its end, with exact places', async () => {
    const line = 'é 2026-01-01 00:00:00 INFO epoch 3 loss 0.1234 accuracy 0.98\r\n';
    const lines = Math.ceil(20e6 / Buffer.byteLength(line));
    const half = Math.floor(lines / 2);
    const text = `${line.repeat(half)}é key ${token}\r\n${line.repeat(lines - half)}😀 ${token}`;
    expect(placesOf(await check('train.log', text))).toEqual([
      `hardcoded-secret-known ${half + 1}:7-44`,
      `hardcoded-secret-known ${lines + 2}:4-41`,
    ]);
  });

  it('may be a single line, whose windows cut tokens and characters', async () => {
    // Every place around the edge of a window is tried: the filler is shorter by one each time.
    for (const cut of [0, 17, 38]) {
      const filler = `${'é'.repeat(2 ** 21 - 10 - cut)} `;
      const text = `${filler}${token} ${'a '.repeat(2 ** 21)} ${token}`;
      const at = filler.length + 1;
      const second = text.length - token.length + 1;
      expect(placesOf(await check('train.log', text))).toEqual([
        `hardcoded-secret-known 1:${at}-${at + 37}`,
        `hardcoded-secret-known 1:${second}-${second + 37}`,
      ]);
    }
  });
});
