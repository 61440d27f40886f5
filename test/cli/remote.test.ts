import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import { cli } from '../support/commandLine';
import { sendRange, serve, type TestServer } from '../support/httpServer';

/* The bundled command line against real servers on this machine. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8')) as object,
);
const commit = '0123456789abcdef0123456789abcdef01234567';
const attack = Buffer.from("cposix\nsystem\n(S'echo hello'\ntR.");
/** A checkpoint that torch wrote. */

const checkpoint = readFileSync(join(root, 'examples/safe/checkpoint.pt'));

interface JsonReport {
  models: { path: string; verdict: string; complete: boolean; reasons: string[] }[];
  findings: { path: string; code: string }[];
  errors: { path: string; id: string }[];
}

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Serves files by path, and the Hub's API over those of `o/n`. */
async function files(content: Record<string, Buffer>): Promise<TestServer> {
  const server = await serve((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
    if (path === '/api/models/o/n/revision/v1') response.end(JSON.stringify({ sha: commit }));
    else if (path === `/api/models/o/n/tree/${commit}`)
      response.end(JSON.stringify(Object.keys(content).map((name) => ({ type: 'file', path: name }))));
    else {
      const bytes = content[path.replace(/^\/(?:o\/n\/resolve\/[0-9a-f]{40}\/)?/, '')];
      if (bytes === undefined) response.writeHead(404).end();
      else sendRange(request, response, bytes);
    }
  });
  open.push(server);
  return server;
}

function run(
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [cli, 'check', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

async function check(args: string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = await run([...args, '--format', 'json'], environment);
  const report = JSON.parse(stdout) as JsonReport;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { status, report, stderr };
}

describe('remote files', () => {
  it('are not asked for without --online', async () => {
    const { origin, requests } = await files({ 'model.pt': checkpoint });
    for (const path of [
      `${origin.replace('//', '//user:word@')}/model.pt?token=x`,
      'hf://o/n',
      's3://b/k.pt',
    ]) {
      const { status, stdout, stderr } = await run([path], { HF_ENDPOINT: origin, AWS_ENDPOINT_URL: origin });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--online');
      expect(stderr).not.toMatch(/word|token=x/);
    }
    expect(requests).toEqual([]);
  });

  it('have a verdict that says what was not checked', async () => {
    const { origin } = await files({ 'good.pt': checkpoint, 'bad.pkl': attack });
    const { status, report } = await check([
      '--online',
      '--digest',
      `${origin}/good.pt?download=true`,
      `${origin}/bad.pkl`,
      `${origin}/missing.pt`,
    ]);
    expect(status).toBe(1);
    expect(
      report.models.map(({ path, verdict, complete, reasons }) => [
        path.slice(origin.length),
        verdict,
        complete,
        reasons.map((reason) => reason.split(':')[0]),
      ]),
    ).toEqual([
      ['/bad.pkl', 'dangerous', true, ['digest-not-checked']],
      ['/good.pt', 'safe', true, ['digest-not-checked']],
      ['/missing.pt', 'incomplete', false, ['not-found']],
    ]);
  });

  it('pass with exit code 0 where nothing is wrong, without the weights', async () => {
    const big = Buffer.alloc(40_000_000);
    const header = Buffer.from('{"w":{"dtype":"U8","shape":[39000000],"data_offsets":[0,39000000]}}');
    big.writeBigUInt64LE(BigInt(header.length));
    header.copy(big, 8);
    const bytes = big.subarray(0, 8 + header.length + 39_000_000);
    let sent = 0;
    const server = await serve((request, response) => {
      response.on('finish', () => {
        sent += Number(response.getHeader('content-length') ?? 0);
      });
      sendRange(request, response, bytes);
    });
    open.push(server);
    const { status, report } = await check(['--online', `${server.origin}/model.safetensors`]);
    expect([status, report.models.map(({ verdict }) => verdict)]).toEqual([0, ['safe']]);
    expect(sent).toBeLessThan(200_000);
  });

  it('of the Hub are checked at one commit, whatever they are called', async () => {
    const { origin, requests } = await files({
      'model.pt': checkpoint,
      'notes.dat': attack,
      'modeling.py': Buffer.from('import pickle\n\npickle.load(open("x", "rb"))\n'),
    });
    const { status, report } = await check(['--online', 'hf://o/n@v1'], {
      HF_ENDPOINT: origin,
      HF_TOKEN: 'of-the-test',
    });
    const at = `hf://o/n@${commit}/`;
    expect(status).toBe(1);
    expect(report.models.map(({ path, verdict }) => [path, verdict])).toEqual([
      [`${at}model.pt`, 'safe'],
      [`${at}notes.dat`, 'dangerous'],
    ]);
    expect(report.findings.map(({ path }) => path)).toContain(`${at}modeling.py`);
    expect(requests.every(({ headers }) => headers.authorization === 'Bearer of-the-test')).toBe(true);
    expect(requests.filter(({ url }) => url.includes('/resolve/v1/'))).toEqual([]);
  });

  it('of the Hub are one model together: a shard that is not there is missing', async () => {
    const { origin } = await files({
      'model.safetensors.index.json': Buffer.from(
        '{"weight_map": {"w": "model-00001-of-00001.safetensors"}}',
      ),
    });
    const { status, report } = await check(['--online', 'hf://o/n@v1'], { HF_ENDPOINT: origin });
    expect(status).toBe(3);
    expect(
      report.models.map(({ verdict, reasons }) => [verdict, reasons.map((reason) => reason.split(':')[0])]),
    ).toEqual([['incomplete', ['digest-not-checked', 'missing-shard']]]);
  });

  it('of S3 are read through its endpoint', async () => {
    const { origin } = await files({ 'bucket/a b.pt': checkpoint });
    const { status, report } = await check(['--online', 's3://bucket/a b.pt'], { AWS_ENDPOINT_URL: origin });
    expect([status, report.models.map(({ path, verdict }) => [path, verdict])]).toEqual([
      0,
      [['s3://bucket/a b.pt', 'safe']],
    ]);
  });

  it('have addresses that SARIF readers understand, and notes that are no warnings', async () => {
    const { origin } = await files({ 'a b.pt': checkpoint, 'bucket/a b.pt': checkpoint });
    const { stdout } = await run(
      ['--online', `${origin}/a b.pt`, 's3://bucket/a b.pt', '--format', 'sarif'],
      {
        AWS_ENDPOINT_URL: origin,
      },
    );
    const notifications: {
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    }[] = JSON.parse(stdout).runs[0].invocations[0].toolExecutionNotifications;
    expect(
      notifications.map(({ level, locations }) => [
        level,
        locations[0].physicalLocation.artifactLocation.uri,
      ]),
    ).toEqual([
      ['note', `${origin}/a%20b.pt`],
      ['note', 's3://bucket/a%20b.pt'],
    ]);
  });

  it('that change while they are read, or cannot be listed, are not passed over', async () => {
    let asked = 0;
    const server = await serve((request, response) => {
      if (request.url?.startsWith('/api') === true) response.writeHead(503).end();
      else sendRange(request, response, Buffer.concat([Buffer.alloc(500_000), checkpoint]), `"${asked++}"`);
    });
    open.push(server);
    const { status, report } = await check(['--online', `${server.origin}/model.zip`, 'hf://o/n'], {
      HF_ENDPOINT: server.origin,
    });
    expect(status).toBe(3);
    expect(report.models.map(({ verdict, reasons }) => [verdict, reasons[0]])).toEqual([
      ['incomplete', 'changed: The file changed while it was being read.'],
    ]);
    expect(report.errors.map(({ path, id }) => [path, id])).toEqual([['hf://o/n', 'bad-answer']]);
  });
});
