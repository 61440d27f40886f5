import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache } from '../../../host/src/diskCache';
import { KeptReports, keptReportsPath } from '../../../host/src/keptReports';
import { VerdictCache } from '../../../host/src/verdictCache';

/* What is kept between runs is believed, so that it counts only where nobody else can have written it. Windows keeps a profile by its list of access rights. */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-caches-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const report = {
  path: 'model.pkl',
  findings: [],
  errors: [],
  model: { path: 'model.pkl', format: 'pickle', verdict: 'safe', complete: true, reasons: [], findings: [] },
} as unknown as Parameters<VerdictCache['put']>[1];
const key = 'a'.repeat(64);

interface Kept {
  /** Keeps something, in one file below the folder. */
  put(): Promise<void> | void;
  /** Whether a new process finds it. */
  isFound(): Promise<boolean> | boolean;
}

const caches: Record<string, () => Kept> = {
  verdicts: () => ({
    put: () => new VerdictCache(join(folder, 'cache'), 'build').put(key, report, true),
    isFound: () => new VerdictCache(join(folder, 'cache'), 'build').get(key) !== undefined,
  }),
  'answers of services': () => ({
    put: () => new DiskCache(join(folder, 'cache')).write('question', 'answer'),
    isFound: async () => (await new DiskCache(join(folder, 'cache')).read('question')) !== undefined,
  }),
  'reports of a workspace': () => ({
    put: () => {
      const reports = new KeptReports(keptReportsPath(folder, '/work'), 'build');
      reports.put(key, report);
      reports.flush();
    },
    isFound: () => new KeptReports(keptReportsPath(folder, '/work'), 'build').get(key, 'a') !== undefined,
  }),
};

function onlyFile(): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  expect(files.length).toBe(1);
  return files[0];
}

/** What others may put in the place of a file. */
const changes: Record<string, (file: string) => void> = {
  'that others may write to': (file) => chmodSync(file, 0o666),
  'that a group may write to': (file) => chmodSync(file, 0o660),
  'that is a link': (file) => {
    renameSync(file, `${file}.aside`);
    symlinkSync(`${file}.aside`, file);
  },
  'that is a pipe': (file) => {
    rmSync(file);
    execFileSync('mkfifo', [file]);
  },
  'that is a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'that is larger than any': (file) => truncateSync(file, 65 << 20),
};

describe.skipIf(process.platform === 'win32').each(Object.entries(caches))('kept %s', (_name, make) => {
  it('are found, for this user alone', async () => {
    const cache = make();
    await cache.put();
    expect(await cache.isFound()).toBe(true);
    expect(statSync(onlyFile()).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(onlyFile())).mode & 0o777).toBe(0o700);
  });

  it.each(Object.entries(changes))('are made anew in place of a file %s', async (_change, change) => {
    const cache = make();
    await cache.put();
    const file = onlyFile();
    change(file);
    expect(await cache.isFound()).toBe(false);
    if (existsSync(`${file}.aside`)) {
      const before = readFileSync(`${file}.aside`);
      await cache.put();
      // Nothing is written through a link.
      expect(readFileSync(`${file}.aside`)).toEqual(before);
    }
  });

  it('are found again once they were made anew', async () => {
    const cache = make();
    await cache.put();
    writeFileSync(onlyFile(), readFileSync(onlyFile()));
    chmodSync(onlyFile(), 0o666);
    expect(await cache.isFound()).toBe(false);
    await cache.put();
    expect(await cache.isFound()).toBe(true);
    expect(statSync(onlyFile()).mode & 0o777).toBe(0o600);
  });
});
