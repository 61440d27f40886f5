import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { convertPath } from '../../host/src/convertPath';
import { tensors } from '../../host/src/modelTasks';
import { nodeMachine } from '../../host/src/nodeMachine';
import {
  type ModelTensorsResult,
  modelTensorsRequest,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { TestClient } from '../lsp/client';
import { manyTensors, manyTensorsZip } from '../support/manyTensors';
import { writeTorchZip } from './checkpoints';
import { line, median } from './report';

/*
 * Converting a checkpoint of 1.15 GB beside `cp` of the same file in the same run, both down to the disk (fsync). Each conversion is a
 * process of its own, so that its memory is its own.
 */

const [, , folder, how] = process.argv;
const source = join(folder, 'conversion.pt');
const output = join(folder, 'conversion.safetensors');
const runs = 3;

interface Measurement {
  readonly milliseconds: number;
  readonly growth: number;
}

/** Runs in a child. */
async function convertHere(verify: boolean): Promise<void> {
  const before = process.resourceUsage().maxRSS;
  const started = performance.now();
  const options = { duplicateTied: false };
  const task = {
    path: source,
    output,
    options,
    verify,
    dryRun: false,
    configuration: defaultConfiguration,
    version: 'bench',
  };
  await convertPath(task, { cancelled: false });
  const milliseconds = performance.now() - started;
  const growth = (process.resourceUsage().maxRSS - before) * 1024;
  process.stdout.write(JSON.stringify({ milliseconds, growth } satisfies Measurement));
}

function clean(): void {
  for (const path of [output, `${output}.receipt.json`, `${output}.copy`]) rmSync(path, { force: true });
}

function copy(): number {
  clean();
  const started = performance.now();
  const shell = 'cp --reflink=never --sparse=never "$0" "$1" && sync "$1"';
  if (spawnSync('sh', ['-c', shell, source, `${output}.copy`]).status !== 0) throw new Error('cp failed');
  return performance.now() - started;
}

function convert(verify: boolean): Measurement {
  clean();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [process.argv[1], folder, verify ? 'verify' : 'plain'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measurement;
}

/** Milliseconds from the file to the table's rows, as a worker thread makes them; the median of several. */
async function benchTable(): Promise<void> {
  const path = join(folder, 'many-tensors.pt');
  writeFileSync(path, manyTensorsZip());
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    const cancelled = new Int32Array(1);
    const answer = await tensors({ path, configuration: defaultConfiguration, cancelled }, nodeMachine);
    if (!('value' in answer) || answer.value.names.length !== manyTensors) throw new Error('no table');
    times.push(performance.now() - started);
  }
  const asked: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < 5; i++) {
    first.push(await askForTable(path, 500));
    asked.push(await askForTable(path));
  }
  rmSync(path);
  const print = (name: string, milliseconds: number) =>
    line(name, `${Math.round(milliseconds)} ms`, '<= 300 ms', milliseconds <= 300);
  print('table of 50,000 tensors, from the file', median(times));
  print('its first rows, of a new language server that scanned it', median(first));
  const whole = Math.round(median(asked));
  console.log(`     all of its rows, of such a server: ${whole} ms`);
}

/** Milliseconds until an editor has the table of a file whose report it shows: the server's threads have scanned it and no more. */
async function askForTable(path: string, max?: number): Promise<number> {
  const client = await TestClient.start({ server: 'dist/server.js', transport: 'ipc' });
  const uri = pathToFileURL(path).href;
  await client.connection.sendRequest<ScanModelsResult>(scanModelsRequest, { uris: [uri] });
  const started = performance.now();
  const params = { uri, ...(max === undefined ? {} : { max }) };
  const { names } = await client.connection.sendRequest<ModelTensorsResult>(modelTensorsRequest, params);
  const milliseconds = performance.now() - started;
  await client.stop();
  if (names.length !== (max ?? manyTensors)) throw new Error('no table');
  return milliseconds;
}

export async function benchConversion(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(source)) writeTorchZip(source, 'numbers');
  const size = statSync(source).size;
  const copies: number[] = [];
  const plain: Measurement[] = [];
  const verified: Measurement[] = [];
  copy();
  for (let i = 0; i < runs; i++) {
    copies.push(copy());
    plain.push(convert(false));
    verified.push(convert(true));
  }
  clean();
  const least = median(copies);
  const speed = (milliseconds: number) => `${Math.round(size / 1e3 / milliseconds)} MB/s`;
  console.log(`     cp of ${Math.round(size / 1e6)} MB: ${speed(least)}`);
  const rate = (name: string, measured: readonly Measurement[], limit: number) => {
    const milliseconds = median(measured.map((one) => one.milliseconds));
    const ratio = least / milliseconds;
    line(
      `${name} (${speed(milliseconds)})`,
      `${Math.round(ratio * 100)} % of cp`,
      `>= ${limit * 100} %`,
      ratio >= limit,
    );
    const growth = Math.max(...measured.map((one) => one.growth)) / 2 ** 20;
    line(`${name}: memory growth`, `${Math.round(growth)} MB`, '<= 150 MB', growth <= 150);
  };
  rate('convert 1.15 GB without verification', plain, 0.6);
  rate('convert 1.15 GB with verification', verified, 0.35);
  await benchTable();
}

if (how === undefined) await benchConversion();
else if (how === 'table') await benchTable();
else await convertHere(how === 'verify');
