import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanModelsRequest } from '../../protocol/src/languageServer';
import { builtServer, root } from '../lsp/bundle';
import { TestClient } from '../lsp/client';
import { Random } from '../support/random';

/*
 * Programs that are killed (SIGKILL) at random points of their work: what they write is there as it was, or whole, and the next run ends as
 * if nothing had been, and leaves nothing behind. `npm run test:kill` does it 500 times; KILLS and KILL_SEED say how often and where.
 */

const kills = Number(process.env.KILLS ?? 24);
const seed = Number(process.env.KILL_SEED ?? 1);
const random = new Random(seed);

/** A command, and the files that it writes, by how a whole one is told. */
interface Job {
  readonly args: readonly string[];
  /** `same`: byte for byte what a run that nobody disturbs writes. `json`: another date may stand in it. */
  readonly writes: Readonly<Record<string, 'same' | 'json'>>;
  readonly input?: Buffer;
  /** It refuses where its files are there already. */
  readonly once?: true;
}

const model = readFileSync(join(root, 'test/fixtures/convert/model.pt'));
const code = 'import torch\n\nstate = torch.load("model.pt")\nother = torch.load("model.pt")\n';
const jobs: Readonly<Record<string, Job>> = {
  report: {
    args: ['check', '.', '--format', 'json', '--output', 'report.json'],
    writes: { 'report.json': 'json' },
  },
  page: {
    args: ['check', '.', '--format', 'html', '--output', 'page.html'],
    writes: { 'page.html': 'same' },
  },
  baseline: {
    args: ['check', '.', '--write-baseline', 'baseline.json'],
    writes: { 'baseline.json': 'json' },
  },
  lock: { args: ['lock', '.'], writes: { 'models.lock': 'json' } },
  convert: {
    args: ['convert', 'model.pt', '--output', 'model.safetensors'],
    writes: { 'model.safetensors': 'same', 'model.safetensors.receipt.json': 'json' },
    once: true,
  },
  fix: { args: ['fix', '--unsafe', '.'], writes: { 'train.py': 'same' } },
  settings: { args: ['init'], writes: { 'secure-ml.yaml': 'same' }, once: true },
  input: { args: ['check', '-'], writes: {}, input: model },
};

const base = mkdtempSync(join(tmpdir(), 'killed-'));
const temporary = join(base, 'tmp');
const env = {
  ...process.env,
  ...{ TMPDIR: temporary, XDG_CACHE_HOME: join(base, 'cache'), XDG_CONFIG_HOME: join(base, 'config') },
};
let folders = 0;

/** A folder with a model, code with findings, and an older file in the place of each result that is replaced. */

function workFolder(job: Job): string {
  const folder = join(base, `work${folders++}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'model.pt'), model);
  writeFileSync(join(folder, 'train.py'), code);
  cpSync(join(root, 'examples/safe/model.joblib'), join(folder, 'model.joblib'));
  for (let i = 0; i < 40; i++) writeFileSync(join(folder, `part${i}.py`), code);
  for (const name of Object.keys(job.writes))
    if (job.once === undefined && name !== 'train.py' && name !== 'models.lock')
      writeFileSync(join(folder, name), 'older');
  return folder;
}

function start(job: Job, cwd: string): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...job.args], {
    ...{ cwd, env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  // Who is killed reads no more.
  child.stdin?.on('error', () => {});
  child.stdin?.end(job.input);
  return child;
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));

function run(job: Job, cwd: string): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...job.args], {
    ...{ cwd, env, input: job.input ?? '' },
    encoding: 'utf8',
  });
  return { status, stderr };
}

/** What a file must be: as before, not there, or whole. */
function expectWhole(job: Job, folder: string, before: string): void {
  for (const [name, kind] of Object.entries(job.writes)) {
    const path = join(folder, name);
    const old = join(before, name);
    if (!existsSync(path)) {
      expect(existsSync(old), `${name} was there before`).toBe(false);
      continue;
    }
    const content = readFileSync(path);
    if (existsSync(old) && content.equals(readFileSync(old))) continue;
    if (kind === 'json') expect(() => JSON.parse(content.toString()), name).not.toThrow();
    else expect(content.equals(wholeOf(job, name)), `${name} is whole`).toBe(true);
  }
}

/** Programs that were to be killed, and those that had not ended before. */
const counts = { runs: 0, atWork: 0 };

const references = new Map<Job, { folder: string; status: number | null; duration: number }>();

function referenceOf(job: Job) {
  let reference = references.get(job);
  if (reference === undefined) {
    const folder = workFolder(job);
    const from = performance.now();
    const { status, stderr } = run(job, folder);
    expect([0, 1, 3], stderr).toContain(status);
    reference = { folder, status, duration: performance.now() - from };
    references.set(job, reference);
  }
  return reference;
}

const wholeOf = (job: Job, name: string) => readFileSync(join(referenceOf(job).folder, name));

/** Files that no result is: hidden ones beside the results, and folders of what was read from standard input. */
const leftIn = (folder: string) => readdirSync(folder).filter((name) => /\.tmp$|^secure-ml-/.test(name));

/** Kills a program after some time, or as soon as it begins to write. */
async function kill(child: ChildProcess, places: readonly string[], duration: number): Promise<void> {
  const over = ended(child);
  const die = () => child.kill('SIGKILL');
  const isWatching = random.chance(0.6);
  const delay = random.next() * (isWatching ? 4 : duration);
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    timer ??= setTimeout(die, delay);
  };
  // Where nothing is written, it dies all the same.
  const last = setTimeout(die, 4 * duration);
  const watchers = isWatching ? places.map((place) => watch(place, later)) : [];
  if (!isWatching) later();
  const status = await over;
  clearTimeout(timer);
  clearTimeout(last);
  for (const watcher of watchers) watcher.close();
  counts.runs++;
  if (status === null) counts.atWork++;
}

beforeAll(() => {
  for (const name of ['tmp', 'cache', 'config']) mkdirSync(join(base, name));
});
afterAll(() => {
  rmSync(base, { recursive: true });
  if (process.env.KILLS !== undefined) console.log(`${counts.runs} runs, ${counts.atWork} killed at work`);
});

describe('a command that is killed', () => {
  it.each(Object.entries(jobs))(
    '%s: what it writes is whole, and the next run is as any other',
    async (_, job) => {
      const { status, duration } = referenceOf(job);
      const before = workFolder(job);
      const times = Math.max(1, Math.round(kills / (Object.keys(jobs).length + 2)));
      for (let time = 0; time < times; time++) {
        const folder = workFolder(job);
        await kill(start(job, folder), [folder, temporary], duration);
        expectWhole(job, folder, before);
        // A result that is never replaced may be there by now; its owner takes it away.
        if (job.once) for (const name of Object.keys(job.writes)) rmSync(join(folder, name), { force: true });
        const again = run(job, folder);
        expect(again.status, again.stderr).toBe(status);
        expectWhole(job, folder, folder);
        for (const name of Object.keys(job.writes)) expect(existsSync(join(folder, name))).toBe(true);
        expect(leftIn(folder)).toEqual([]);
        rmSync(folder, { recursive: true });
      }
      if (job.input !== undefined) expect(leftIn(temporary)).toEqual([]);
    },
    3_600_000,
  );

  it('beside another of its kind, which ends as it would alone', async () => {
    const all = Object.values(jobs).filter(({ once }) => once === undefined);
    const times = Math.max(1, Math.round(kills / 10));
    for (let time = 0; time < times; time++) {
      const job = random.pick(all);
      const { status, duration } = referenceOf(job);
      const before = workFolder(job);
      const folder = workFolder(job);
      const killed = start(job, folder);
      const lives = start(job, folder);
      const end = ended(lives);
      await kill(killed, [folder, temporary], duration);
      // Of two that fix one file, each sees what the other has done.
      if (job !== jobs.fix) expect(await end).toBe(status);
      else await end;
      expectWhole(job, folder, before);
      // The next that has something to write: what is fixed already is not written once more.
      if (job === jobs.fix)
        for (const name of Object.keys(job.writes)) cpSync(join(before, name), join(folder, name));
      run(job, folder);
      expect(leftIn(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    }
  }, 3_600_000);
});

describe('a server that is killed', () => {
  it('leaves a cache that the next one can use', async () => {
    const folder = workFolder(jobs.lock);
    const large = Buffer.concat([
      Buffer.from('\x80\x04](', 'latin1'),
      Buffer.alloc(200_000, 'K\x01'),
      Buffer.from('e.'),
    ]);
    const cacheFolder = join(base, 'verdicts');
    mkdirSync(cacheFolder);
    const models = Array.from({ length: 4 }, (_, i) => join(folder, `large${i}.pkl`));
    const options = { server: builtServer, folders: [pathToFileURL(folder).href], cacheFolder };
    const times = Math.max(1, Math.round(kills / 10));
    for (let time = 0; time < times; time++) {
      for (const path of models) writeFileSync(path, Buffer.concat([large, Buffer.from(`# ${time}`)]));
      const client = await TestClient.start(options);
      const uris = models.map((path) => pathToFileURL(path).href);
      const asked = client.connection.sendRequest(scanModelsRequest, { uris }).catch(() => undefined);
      await kill(client.process, [cacheFolder], 400);
      client.connection.dispose();
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 10))]);
    }
    for (const path of models) writeFileSync(path, large);
    const client = await TestClient.start(options);
    const uris = models.map((path) => pathToFileURL(path).href);
    const answer = await client.connection.sendRequest(scanModelsRequest, { uris });
    expect(JSON.stringify(answer)).toContain('safe');
    await client.stop();
    expect(leftIn(cacheFolder)).toEqual([]);
    for (const name of readdirSync(cacheFolder))
      expect(() => JSON.parse(readFileSync(join(cacheFolder, name), 'utf8')), name).not.toThrow();
  }, 3_600_000);
});
