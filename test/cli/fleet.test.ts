import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, fixtures, readReport, run, start, withoutDigests } from '../fleet/support';
import { sendRange, serve } from '../support/httpServer';

const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
const models = join(folder, 'models');
const store = join(folder, 'store');
const inStore = (...args: string[]) => run(['fleet', ...args, '--store', store]);

/** A store of its own, copied: making a database takes seconds. */

function emptyStore(name: string): string {
  const copy = join(folder, name);
  cpSync(join(folder, 'empty'), copy, { recursive: true });
  return copy;
}

beforeAll(async () => {
  await run(['fleet', 'status', '--store', join(folder, 'empty')]);
  mkdirSync(models);
  for (const part of ['benign/numpy', 'benign/torch', 'malicious/opcodes', 'malicious/torch'])
    cpSync(join(fixtures, part), join(models, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a fleet in a folder', () => {
  it('gives the report of check', async () => {
    const listed = await inStore('enqueue', models);
    expect(listed).toMatchObject({ status: 0, stderr: '' });
    const waiting = await inStore('report', '--format', 'json');
    expect(new Set(readReport(waiting.stdout).errors.map(({ id }) => id))).toEqual(new Set(['waiting']));
    expect((await inStore('work', '--until-empty', '--concurrency', '2')).stdout).toMatch(
      /^Files judged: \d+, given up: 0/,
    );
    const report = await inStore('report', '--format', 'json');
    const checked = await run(['check', models, '--format', 'json']);
    expect(withoutDigests(report.stdout)).toEqual(withoutDigests(checked.stdout));
    expect(report.status).toBe(checked.status);
  });

  it('judges nothing twice, and what changed again', async () => {
    expect((await inStore('enqueue', models)).stdout).toContain(', to judge: 0, removed: 0');
    const path = join(models, 'benign/numpy/scalar.npy');
    utimesSync(path, new Date(), new Date(0));
    rmSync(join(models, 'benign/numpy/empty.npy'));
    expect((await inStore('enqueue', models)).stdout).toContain(', to judge: 1, removed: 1');
    expect((await inStore('work', '--until-empty')).stdout).toContain('Files judged: 1');
    // A store that stands below what it judges is no part of it.
    expect((await inStore('enqueue', store)).stdout).toContain('files: 0, to judge: 0');
  });

  it('lets in what is safe and nothing else', async () => {
    expect((await inStore('gate', join(models, 'benign/numpy'))).status).toBe(0);
    expect((await inStore('gate', 'path:malicious')).status).toBe(3);
    expect((await inStore('gate', `${models}/**`, 'verdict:dangerous')).status).toBe(1);
    const users = await inStore('report', 'global:posix.system', '--format', 'json');
    expect(readReport(users.stdout).models.length).toBeGreaterThan(5);
    expect((await inStore('gate', 'colour:red')).status).toBe(2);
  });

  it('counts and says how far it is', async () => {
    const status = JSON.parse((await inStore('status', '--format', 'json')).stdout) as Record<
      string,
      unknown
    >;
    expect(status).toMatchObject({ waiting: 0, failed: 0, workers: [] });
    expect((await inStore('report', '--by', 'library')).stdout).toMatch(/^\d+\tposix\t/m);
    expect((await inStore('prune')).status).toBe(0);
  });

  it('registers sources', async () => {
    const registry = (...args: string[]) => run(['registry', ...args, '--store', store]);
    expect((await registry('add', models)).status).toBe(0);
    expect((await registry('list')).stdout).toContain(models);
    expect((await inStore('enqueue')).stdout).toContain(', to judge: 0');
    expect((await registry('add', 'ftp://example.com/models')).stderr).toContain('ftp:// is not a source');
    expect((await registry('remove', models)).status).toBe(0);
  });

  it('serves one process at a time', async () => {
    let first = start(['fleet', 'work', '--store', store]);
    let second = await inStore('status');
    // Until the first has the folder; one that came while the other had it has ended.
    while (second.status === 0) {
      if (first.exitCode !== null) first = start(['fleet', 'work', '--store', store]);
      second = await inStore('status');
    }
    expect(second.stderr).toContain('is in use by process');
    first.kill('SIGTERM');
    expect((await ended(first)).status).toBe(0);
  });

  it('goes on where a worker was killed', async () => {
    await inStore('enqueue', models, '--again');
    const worker = start(['fleet', 'work', '--store', store, '--concurrency', '1']);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    worker.kill('SIGKILL');
    await ended(worker);
    expect((await inStore('work', '--until-empty')).status).toBe(0);
    const report = await inStore('report', '--format', 'json');
    const checked = await run(['check', models, '--format', 'json']);
    expect(withoutDigests(report.stdout)).toEqual(withoutDigests(checked.stdout));
  });
});

describe('sources on a network', () => {
  it('gives up a file that never comes, asks a busy server again, and judges the others', async () => {
    const harmless = Buffer.from('\x80\x02}q\0.', 'latin1');
    let asked = 0;
    const hub = await serve((request, response) => {
      const url = request.url ?? '';
      if (url.startsWith('/api/models?author=lab')) response.end(JSON.stringify([{ id: 'lab/one' }]));
      else if (url.includes('/revision/')) response.end(JSON.stringify({ sha: 'a'.repeat(40) }));
      else if (url.includes('/tree/'))
        response.end(
          JSON.stringify(
            ['busy.pkl', 'good.pkl', 'stuck.pkl'].map((path) => ({
              type: 'file',
              path,
              oid: 'b'.repeat(40),
              size: harmless.length,
            })),
          ),
        );
      else if (url.endsWith('/busy.pkl') && asked++ === 0) response.writeHead(503).end();
      else if (/\/(?:busy|good)\.pkl$/.test(url))
        response
          .writeHead(206, {
            'content-range': `bytes 0-${harmless.length - 1}/${harmless.length}`,
            etag: '"1"',
          })
          .end(harmless);
    });
    try {
      const env = { ...process.env, HF_ENDPOINT: hub.origin };
      const remote = emptyStore('remote');
      const fleet = (...args: string[]) => run(['fleet', ...args, '--store', remote], env);
      expect((await fleet('enqueue', 'hf://lab')).stdout).toContain('files: 3, to judge: 3');
      expect((await fleet('work', '--until-empty', '--timeout', '2')).stdout).toContain(
        'Files judged: 2, given up: 1',
      );
      expect(asked).toBe(2);
      const { models: judged } = readReport((await fleet('report', '--format', 'json')).stdout);
      expect(judged.map(({ path, verdict }) => [path, verdict])).toEqual([
        ['hf://lab/one/busy.pkl', 'safe'],
        ['hf://lab/one/good.pkl', 'safe'],
        ['hf://lab/one/stuck.pkl', 'incomplete'],
      ]);
      expect((await fleet('retry')).stdout).toContain('Files to judge again: 1');
      expect((await fleet('enqueue', 'hf://lab')).stdout).toContain('to judge: 0');
    } finally {
      await hub.close();
    }
  });

  it('ends where a bucket lists the same page for ever', async () => {
    const bucket = await serve((_, response) => {
      response.end(
        '<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>x</NextContinuationToken>' +
          '<Contents><Key>a.pkl</Key><Size>5</Size><ETag>"1"</ETag></Contents></ListBucketResult>',
      );
    });
    try {
      const env = { ...process.env, AWS_ENDPOINT_URL_S3: bucket.origin, AWS_NO_SIGN_REQUEST: '1' };
      const listed = await run(['fleet', 'enqueue', 's3://models', '--store', emptyStore('bucket')], env);
      expect(listed.status).toBe(3);
      expect(listed.stderr).toContain('does not end');
    } finally {
      await bucket.close();
    }
  });

  it('signs for S3 as a profile of Amazon says, and keeps no signature', async () => {
    const harmless = Buffer.from('\x80\x02}q\0.', 'latin1');
    const bucket = await serve((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      if (!/^MADE-UP\/\d{8}\/eu-west-1\/s3\//.test(url.searchParams.get('X-Amz-Credential') ?? ''))
        response.writeHead(403).end();
      else if (url.searchParams.has('list-type'))
        response.end(
          `<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>a b.pkl</Key><Size>6</Size><ETag>"1"</ETag></Contents></ListBucketResult>`,
        );
      else sendRange(request, response, harmless);
    });
    try {
      const profiles = join(folder, 'profiles');
      const secret = ['made', 'up', 'for', 'tests'].join('-');
      writeFileSync(profiles, `[team]\naws_access_key_id = MADE-UP\naws_secret_access_key = ${secret}\n`);
      const env = {
        ...process.env,
        AWS_ENDPOINT_URL_S3: bucket.origin,
        AWS_SHARED_CREDENTIALS_FILE: profiles,
        AWS_CONFIG_FILE: profiles,
        AWS_PROFILE: 'team',
        AWS_REGION: 'eu-west-1',
      };
      const signed = emptyStore('signed');
      const fleet = (...args: string[]) => run(['fleet', ...args, '--store', signed], env);
      expect((await fleet('enqueue', 's3://models')).stdout).toContain('files: 1, to judge: 1');
      expect((await fleet('work', '--until-empty')).stdout).toContain('Files judged: 1, given up: 0');
      expect(JSON.stringify(bucket.requests)).not.toContain(secret);
      // The store is PostgreSQL's files; what they hold of a row is text.
      const kept = readdirSync(signed, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
      expect(kept.some((text) => text.includes('s3://models/a b.pkl'))).toBe(true);
      expect(kept.some((text) => text.includes('X-Amz-Signature') || text.includes(secret))).toBe(false);
    } finally {
      await bucket.close();
    }
  });

  it('takes a list of files', async () => {
    const list = join(folder, 'list.txt');
    writeFileSync(list, `${join(models, 'benign/numpy/scalar.npy')}\n${join(folder, 'missing.pkl')}\n`);
    const listed = await run(['fleet', 'enqueue', `list:${list}`, '--store', emptyStore('listed')]);
    expect(listed.stdout).toContain('files: 1, to judge: 1');
    expect(listed.stderr).toContain('missing.pkl');
  });
});
