import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits } from '../../engine/src/limits';
import { scanModel } from '../../engine/src/models/scanModel';
import { FileSource } from '../../host/src/fileSource';
import { nodePlatform } from '../../host/src/nodePlatform';
import { writeDicts } from './dicts';
import { walkOpcodes } from './walk';

/*
 * Prints each figure beside its limit or its physical bound, measured in the same run. Measurements are processes of their own, so
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
    platform: nodePlatform,
    limits: defaultLimits,
    cancel: { cancelled: false },
    allowedGlobals: new Set(),
    explicit: true,
  });
  source.close();
  if (report?.verdict !== 'safe') throw new Error(`${path} is ${report?.verdict}`);
}

/** Runs in a child: bound and scan in turn, after one of each that is not counted, and the growth of the first scan. */
async function measureHere(path: string): Promise<void> {
  const before = process.resourceUsage().maxRSS;
  const started = performance.now();
  await scan(path);
  const cold = performance.now() - started;
  const growth = (process.resourceUsage().maxRSS - before) * 1024;
  walkOpcodes(path);
  const bounds: number[] = [];
  const scans: number[] = [];
  for (let i = 0; i < runs; i++) {
    const at = performance.now();
    walkOpcodes(path);
    const between = performance.now();
    await scan(path);
    bounds.push(between - at);
    scans.push(performance.now() - between);
  }
  process.stdout.write(
    JSON.stringify({ bound: median(bounds), scan: median(scans), cold, growth } satisfies Measurement),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function measure(path: string): Measurement {
  const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1], folder, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measurement;
}

function line(name: string, value: string, limit: string, ok: boolean): void {
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name.padEnd(58)} ${value.padStart(12)}   limit ${limit}`);
}

function fixture(name: string, write: (path: string) => void): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (!existsSync(path)) write(path);
  return path;
}

function benchPickle(): void {
  const path = fixture('dicts-1000000.pkl', (file) => writeDicts(file, 1_000_000));
  const megabytes = statSync(path).size / 1e6;
  const { bound, scan, cold, growth } = measure(path);
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

if (process.argv[3] !== undefined) await measureHere(process.argv[3]);
else {
  benchPickle();
  benchSmallFiles();
}
