import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secureMl, secureMlLong } from '../support/commandLine';

/* What commands write, beside others that write. */

const top = mkdtempSync(join(tmpdir(), 'secure-ml-written-'));
let folder = '';
let count = 0;
afterAll(() => rmSync(top, { recursive: true, force: true }));
beforeEach(() => {
  folder = join(top, `case-${count++}`);
  mkdirSync(folder);
});
const at = (name: string) => join(folder, name);
const unsafe = 'import yaml\nx = yaml.load(text)\n';

it('fix keeps what is written to a file while its fixes are made', async () => {
  writeFileSync(at('a.py'), `import yaml\n${'x = yaml.load(text)\n'.repeat(1500)}`);
  let added = 0;
  const writer = setInterval(() => appendFileSync(at('a.py'), `# line ${added++}\n`), 10);
  const { status, stderr } = await secureMlLong(['fix', '--unsafe', 'a.py'], { cwd: folder });
  clearInterval(writer);
  const text = readFileSync(at('a.py'), 'utf8');
  expect([added > 10, text.match(/^# line /gm)?.length]).toEqual([true, added]);
  expect([status, stderr]).toEqual([3, expect.stringContaining('a.py was not fixed: it changed')]);
});

it('fix keeps the mode, and takes names as long and odd as they may be', () => {
  const names = [`${'n'.repeat(252)}.py`, `${'ж'.repeat(126)}.py`, 'two\nlines.py'];
  for (const name of names) {
    writeFileSync(at(name), unsafe);
    chmodSync(at(name), 0o750);
  }
  expect(secureMl(['fix', '--unsafe', '.'], { cwd: folder }).status).toBe(0);
  for (const name of names)
    expect([readFileSync(at(name), 'utf8'), lstatSync(at(name)).mode & 0o777]).toEqual([
      unsafe.replace('load', 'safe_load'),
      0o750,
    ]);
});

it('fix prints a diff of very many lines as one hunk, in time that grows with them', () => {
  writeFileSync(at('a.py'), `import yaml\n${'# kept\nx = yaml.load(text)\n'.repeat(600)}x = 1`);
  const { stdout } = secureMl(['fix', '--unsafe', '--dry-run', 'a.py'], { cwd: folder });
  expect([stdout.match(/^@@ /gm)?.length, /^ /m.test(stdout)]).toEqual([1, false]);
  spawnSync('git', ['init', '-q'], { cwd: folder });
  const { status, stderr } = spawnSync('git', ['apply', '-'], {
    cwd: folder,
    input: stdout,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(at('a.py'), 'utf8')).toBe(
    `import yaml\n${'# kept\nx = yaml.safe_load(text)\n'.repeat(600)}x = 1`,
  );
});

it('lock keeps what another one locks meanwhile', async () => {
  const header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1500000000,), }".padEnd(117);
  writeFileSync(at('slow.npy'), `\u0093NUMPY\u0001\u0000v\u0000${header}\n`, 'latin1');
  truncateSync(at('slow.npy'), 128 + 1_500_000_000);
  writeFileSync(at('quick.pkl'), 'N.');
  const ended = await Promise.all(
    ['slow.npy', 'quick.pkl'].map((name) => secureMlLong(['lock', name], { cwd: folder })),
  );
  expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  const { models } = JSON.parse(readFileSync(at('models.lock'), 'utf8')) as { models: { path: string }[] };
  expect(models.map(({ path }) => path)).toEqual(['quick.pkl', 'slow.npy']);
});

describe.skipIf(process.platform === 'win32')('pipes and links', () => {
  it('comply records into a pipe, and through no link', async () => {
    writeFileSync(at('a.py'), unsafe);
    const comply = (record: string) =>
      secureMlLong(['comply', '--profile', 'owasp-ml', '--record', record, 'a.py'], { cwd: folder });
    writeFileSync(at('own.json'), 'own');
    symlinkSync('own.json', at('link.json'));
    const linked = await comply('link.json');
    expect([linked.status, linked.stderr]).toEqual([2, expect.stringContaining('link.json is a link')]);
    expect([readFileSync(at('own.json'), 'utf8'), lstatSync(at('link.json')).isSymbolicLink()]).toEqual([
      'own',
      true,
    ]);
    await once(spawn('mkfifo', [at('pipe')]), 'close');
    const reader = spawn('cat', [at('pipe')]);
    let text = '';
    reader.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    const done = once(reader, 'close');
    await comply('pipe');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    await done;
    expect(JSON.parse(text)).toHaveProperty('controls');
  });
});
