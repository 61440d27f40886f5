import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chunksOf } from '../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { scanModel } from '../../engine/src/models/scan/scanModel';
import { FileSource } from '../../host/src/fileSource';
import { nodePlatform } from '../../host/src/nodePlatform';
import { compressedArrays, joblibArrays, writeTorchLegacy, writeTorchZip } from './checkpoints';
import { writeDicts } from './dicts';
import { line, median } from './report';
import { walkOpcodes } from './walk';

/*
 * Scans of models, each beside its limit or its physical bound, measured in the same run. Measurements are processes of their own, so
 * that memory is their own; of several runs the median counts.
 */

const folder = process.argv[2];
const runs = 9;

/** Times in milliseconds, memory in bytes. */
interface Measurement {
  readonly bound: number;
  readonly scan: number;
  /** The first scan of a process, before anything was compiled. */
  readonly cold: number;
  /** By how much the process grew in its first scan. */
  readonly growth: number;
}

async function scan(path: string): Promise<void> {
  const source = FileSource.open(path);
  const report = await scanModel(source, path, {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel: { cancelled: false },
    explicit: true,
  });
  source.close();
  if (report?.verdict !== 'safe') throw new Error(`${path} is ${report?.verdict}`);
}

/** What a scan is compared with: the least that any reader of such a file has to do. */
const bounds = {
  /** Find where each opcode ends. */
  opcodes: (path: string) => void walkOpcodes(path),
  /** Decompress everything, and nothing else. */
  inflate: async (path: string) => {
    const source = FileSource.open(path);
    for await (const _ of nodePlatform.inflate('zlib', chunksOf(source)));
    source.close();
  },
  /** Read the first and the last megabyte. */
  ends: async (path: string) => {
    const source = FileSource.open(path);
    await source.read(0, 1 << 20);
    await source.read(source.size - (1 << 20), 1 << 20);
    source.close();
  },
};

type Bound = keyof typeof bounds;

/** Runs in a child: bound and scan in turn, after one of each that is not counted, and the growth of the first scan. */
export async function measureHere(path: string, bound: Bound): Promise<void> {
  const before = process.resourceUsage().maxRSS;
  const started = performance.now();
  await scan(path);
  const cold = performance.now() - started;
  const growth = (process.resourceUsage().maxRSS - before) * 1024;
  await bounds[bound](path);
  const least: number[] = [];
  const scans: number[] = [];
  for (let i = 0; i < runs; i++) {
    const at = performance.now();
    await bounds[bound](path);
    const between = performance.now();
    await scan(path);
    least.push(between - at);
    scans.push(performance.now() - between);
  }
  process.stdout.write(
    JSON.stringify({ bound: median(least), scan: median(scans), cold, growth } satisfies Measurement),
  );
}

function run(...args: string[]): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1], folder, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function measure(path: string, bound: Bound): Measurement {
  return JSON.parse(run(path, bound)) as Measurement;
}

const fixtures = {
  'dicts-1000000.pkl': (path: string) => writeDicts(path, 1_000_000),
  'checkpoint.pt': writeTorchZip,
  'legacy.pth': writeTorchLegacy,
  'arrays.joblib': (path: string) => writeFileSync(path, joblibArrays()),
  'arrays.joblib.z': (path: string) => writeFileSync(path, compressedArrays()),
};

/** Runs in a child as well: what a process needed before it starts another counts as the other's peak. */
export function writeHere(name: string): void {
  fixtures[name as keyof typeof fixtures](join(folder, name));
}

function fixture(name: keyof typeof fixtures): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (!existsSync(path)) run(name, 'write');
  return path;
}

function benchPickle(): void {
  const path = fixture('dicts-1000000.pkl');
  const megabytes = statSync(path).size / 1e6;
  const { bound, scan, cold, growth } = measure(path, 'opcodes');
  console.log(
    `pickle of 1,000,000 dicts, ${megabytes.toFixed(0)} MB, ${(walkOpcodes(path) / 1e6).toFixed(1)} million opcodes`,
  );
  console.log(
    `     bare opcode walk ${bound.toFixed(0)} ms, scan ${scan.toFixed(0)} ms, first scan of a process ${cold.toFixed(0)} ms`,
  );
  line(
    '  scan / bare walk, medians of runs in turn',
    `${(scan / bound).toFixed(2)}x`,
    '3.00x',
    scan <= 3 * bound,
  );
  line('  memory growth', `${(growth / 1e6).toFixed(0)} MB`, '150 MB', growth <= 150e6);
}

function benchCheckpoint(
  name: string,
  path: string,
  bound: Bound,
  limit: { milliseconds: number; growth?: number },
): void {
  const measured = measure(path, bound);
  console.log(
    `${name}, ${(statSync(path).size / 1e6).toFixed(0)} MB; reading its ends ${measured.bound.toFixed(1)} ms, first scan of a process ${measured.cold.toFixed(0)} ms`,
  );
  line(
    '  milliseconds',
    measured.scan.toFixed(1),
    `${limit.milliseconds}`,
    measured.scan <= limit.milliseconds,
  );
  if (limit.growth === undefined) return;
  line(
    '  memory growth',
    `${(measured.growth / 1e6).toFixed(0)} MB`,
    `${limit.growth / 1e6} MB`,
    measured.growth <= limit.growth,
  );
}

function benchCompressed(): void {
  const path = fixture('arrays.joblib.z');
  const { bound, scan, growth } = measure(path, 'inflate');
  console.log(
    `joblib with zlib, 200 MB of arrays; bare inflate ${bound.toFixed(0)} ms, scan ${scan.toFixed(0)} ms`,
  );
  line(
    '  speed of bare streaming inflate',
    `${((bound / scan) * 100).toFixed(0)} %`,
    '70 % at least',
    bound >= 0.7 * scan,
  );
  line('  memory growth', `${(growth / 1e6).toFixed(0)} MB`, '300 MB', growth <= 300e6);
}

function benchSmallFiles(): void {
  const source = readFileSync(join(process.cwd(), 'test/fixtures/benign/sklearn/logistic-regression.joblib'));
  const models = join(folder, 'small');
  mkdirSync(models, { recursive: true });
  for (let i = 0; i < 1000; i++) {
    const path = join(models, `m${i}.joblib`);
    if (!existsSync(path)) writeFileSync(path, source);
  }
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', models, '--format', 'json'], {
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`exit code ${status}`);
    times.push(performance.now() - started);
  }
  const rate = 1000 / (times.sort((a, b) => a - b)[1] / 1000);
  console.log('a folder of 1,000 small models, the whole command line');
  line('  files a second', rate.toFixed(0), '400 at least', rate >= 400);
}

/** Every bench of models. */
export function benchModels(): void {
  benchPickle();
  const large = { milliseconds: 60, growth: 100e6 };
  benchCheckpoint('torch zip', fixture('checkpoint.pt'), 'ends', large);
  benchCheckpoint('torch legacy', fixture('legacy.pth'), 'ends', large);
  const arrays = fixture('arrays.joblib');
  benchCheckpoint('joblib with 200 raw arrays', arrays, 'ends', { milliseconds: 150 });
  benchCompressed();
  benchSmallFiles();
}
