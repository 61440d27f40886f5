import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../support/commandLine';
import { GitHost, recordedFacts } from '../support/gitHost';

/* Tags of actions through the bundled command line. */

const { commits } = recordedFacts['example/setup'];
let host: GitHost;
let folder: string;
beforeEach(async () => {
  host = await GitHost.start();
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-tags-'));
});
afterEach(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): void {
  mkdirSync(join(folder, 'project', dirname(name)), { recursive: true });
  writeFileSync(join(folder, 'project', name), content);
}
const workflow = (uses: string) =>
  `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;

/** Runs beside the host, which is in this process. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: join(folder, 'project'),
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), GITHUB_SERVER_URL: host.url },
  });
  const [stdout, status] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { status, report: JSON.parse(stdout) };
}
const check = (...args: string[]) => run('check', '--format', 'json', ...args);

describe('tags of actions on the command line', () => {
  beforeEach(() => {
    write('.github/workflows/ci.yml', workflow(`example/setup@${commits[0]} # v1.1.0`));
    write('.github/workflows/train.yml', workflow(`example/setup@${commits[0]} # v1`));
    write('.github/actions/own/action.yml', 'runs:\n  using: composite\n  steps:\n    - uses: ./local\n');
    write('values.yaml', 'uses: nobody/asked@v1\n');
  });

  it('are asked for with --action-tags only, each repository once', async () => {
    expect(await check()).toMatchObject({ status: 0, report: { findings: [] } });
    expect(host.requests).toEqual([]);
    const { status, report } = await check('--action-tags');
    expect(host.requests).toEqual(['POST /example/setup.git/git-upload-pack']);
    expect([status, report.findings]).toMatchObject([
      1,
      [{ path: '.github/workflows/ci.yml', code: 'SML620', line: 7 }],
    ]);
    // What was answered is used without asking again, from the user's own cache.
    expect((await check('--action-tags')).report.findings).toHaveLength(1);
    expect([host.requests.length, readdirSync(join(folder, 'cache/secure-ml/tags')).length]).toEqual([1, 1]);
  });

  it('that could not be asked for leave the check incomplete', async () => {
    host.mood = 'error';
    const { status, report } = await check('--action-tags');
    expect([status, report.findings, report.errors]).toEqual([
      3,
      [],
      [
        expect.objectContaining({
          id: 'tags-not-asked',
          message: expect.stringMatching(
            /^Could not look up action tags: 127\.0\.0\.1:\d+ responded with status 500\.$/,
          ),
        }),
      ],
    ]);
  });

  it('count for frameworks where they were asked for', async () => {
    const notRun = async (...args: string[]) =>
      JSON.stringify((await run('comply', '--format', 'json', ...args)).report).includes('"needs":"tags"');
    expect([await notRun(), await notRun('--action-tags')]).toEqual([true, false]);
  });

  it('are those of what is staged', async () => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-C', join(folder, 'project'), ...args], { encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '.');
    write('.github/workflows/ci.yml', 'on: push\n');
    const { report } = await check('--staged', '--action-tags');
    expect(report.findings).toMatchObject([{ path: '.github/workflows/ci.yml', code: 'SML620' }]);
  });
});
