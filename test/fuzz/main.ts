import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MemorySource } from '../../engine/src/bytes/byteSource';
import { checkFile } from '../../engine/src/check';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { Meter } from '../../engine/src/meter';
import { nodePlatform } from '../../host/src/nodePlatform';
import { disagreement, loaderDisagreement } from '../differential/agreement';
import { loaderProgram, loaders } from '../differential/loaderPrograms';
import { askLoaders, askOracle, findLoaders, findPython } from '../differential/oracle';
import { program } from '../differential/programs';
import { findJudge, judgeGraphs, safeGraphs } from '../soundness/judge';
import { Random } from '../support/random';
import { lookInside } from './lookInside';
import { grownShape, mutateLines, mutateParts } from './mutators';

/*
 * Hostile input for as long as one likes: `npm run fuzz -- [mutations] [programs] [seed] [graphs]`, or `npm run fuzz -- --minutes N [seed]`
 * for mutated files alone. Mutated files must give a report
 * within the meter, the processor's time that it stands for, and memory; random programs must agree with CPython where python3 is there; graphs that the scanner calls safe must do
 * nothing where the libraries are there. What breaks is kept under .cache/fuzz.
 */

const [first, ...others] = process.argv.slice(2);
const minutes = first === '--minutes' ? Number(others[0]) : undefined;
const [mutations = 20_000, programs = 20_000, seed = Date.now() & 0xffff, graphs = 20_000] =
  minutes === undefined
    ? process.argv.slice(2).map(Number)
    : [Number.POSITIVE_INFINITY, 0, Number(others[1] ?? Date.now() & 0xffff), 0];
const deadline = performance.now() + (minutes ?? Number.POSITIVE_INFINITY) * 60_000;
const { limits } = defaultConfiguration;
/** Files that are mutated: of every format that is read, and of texts. */
const folders = [
  'benign',
  'malicious',
  'formats',
  'seven-zip',
  'manifests',
  'pipelines',
  'convert',
  'convertHdf5',
  'evasions',
  'modern',
  'onnx',
  'checkpoints',
  'provenance',
  'r',
  'statistics',
  'tensorflow',
];
/** Milliseconds for a file that may cost least. */
const slowest = 2_000;
/** Above what the process takes without any file. */
const maxMemory = 400 * 2 ** 20;
/** Inputs that cost more than any before are kept to go on from: what is dear is looked for. */
const maxKept = 64;
const kept = join(process.cwd(), '.cache/fuzz');
let failures = 0;

function keep(name: string, bytes: Uint8Array, problem: string): void {
  mkdirSync(kept, { recursive: true });
  const path = join(kept, name);
  writeFileSync(path, bytes);
  console.log(`${path}: ${problem}`);
  failures++;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function mutate(random: Random, original: Uint8Array, other: Uint8Array): Uint8Array {
  let bytes = Uint8Array.from(original);
  for (let edit = 0; edit <= random.below(10) && bytes.length > 0; edit++) {
    const at = random.below(bytes.length);
    const choice = random.below(5);
    if (choice < 2) bytes[at] = random.below(256);
    else if (choice === 2)
      bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + random.below(16))]);
    else if (choice === 3) {
      const from = random.below(other.length);
      bytes = Uint8Array.from([
        ...bytes.subarray(0, at),
        ...other.subarray(from, from + random.below(64)),
        ...bytes.subarray(at),
      ]);
    } else bytes.set([0xff, 0xff, 0xff, 0x7f].slice(0, bytes.length - at), at);
  }
  return bytes;
}

async function fuzzFiles(random: Random): Promise<void> {
  const files = folders
    .flatMap((folder) => filesBelow(join(process.cwd(), 'test/fixtures', folder)))
    .filter((path) => !path.endsWith('.tsv') && statSync(path).size < 40_000);
  const contents = files.map((path) => readFileSync(path));
  const dear: { readonly name: string; readonly bytes: Uint8Array; readonly cost: number }[] = [];
  const floor = process.memoryUsage.rss();
  let round = 0;
  for (; round < mutations && performance.now() < deadline; round++) {
    const { name, bytes } = next(random, files, contents, dear);
    // Time of the processor, which other work on the machine does not lengthen.
    const started = process.cpuUsage();
    const meter = new Meter({ limits, cancel }, bytes.length);
    try {
      await checkFile(name, new MemorySource(name, bytes), true, {
        platform: nodePlatform,
        cancel,
        configuration: defaultConfiguration,
        inlineSuppressions: true,
        versions: new Map(),
        digest: false,
        meter,
      });
      if (random.chance(0.3)) await lookInside(name, bytes);
    } catch (error) {
      keep(`crash-${seed}-${round}-${name}`, bytes, String((error as Error).stack ?? error));
    }
    const { user, system } = process.cpuUsage(started);
    const time = (user + system) / 1_000;
    const cost = meter.work / Math.max(1_000, bytes.length);
    if (dear.length < maxKept || cost > dear[dear.length - 1].cost) {
      dear.push({ name, bytes, cost });
      dear.sort((a, b) => b.cost - a.cost);
      dear.length = Math.min(dear.length, maxKept);
    }
    if (time > slowest) keep(`slow-${seed}-${round}-${name}`, bytes, `${time.toFixed(0)} ms`);
    if (process.memoryUsage.rss() - floor > maxMemory) {
      keep(`memory-${seed}-${round}-${name}`, bytes, `${process.memoryUsage.rss()} bytes`);
      return;
    }
  }
  console.log(
    `${round} mutated files, seed ${seed}; the dearest costs ${dear[0]?.cost.toFixed(1)} units a byte`,
  );
}

const cancel = { cancelled: false };

/** A mutated file, a mutation of one that was dear, or a known shape of a random size. */
function next(
  random: Random,
  files: readonly string[],
  contents: readonly Uint8Array[],
  dear: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): { readonly name: string; readonly bytes: Uint8Array } {
  if (random.chance(0.2)) {
    const { file, bytes } = grownShape(random);
    return { name: file, bytes: random.chance(0.5) ? bytes : mutate(random, bytes, random.pick(contents)) };
  }
  if (random.chance(0.3) && dear.length > 0) {
    const { name, bytes } = random.pick(dear);
    return {
      name,
      bytes: random.chance(0.5) ? mutateParts(random, bytes) : mutate(random, bytes, random.pick(contents)),
    };
  }
  const index = random.below(files.length);
  const change = random.chance(0.5) ? mutateParts : random.chance(0.3) ? mutateLines : mutate;
  return {
    bytes: change(random, contents[index], random.pick(contents)),
    name: files[random.chance(0.8) ? index : random.below(files.length)].replace(/^.*\//, ''),
  };
}

async function fuzzPrograms(): Promise<void> {
  const python = findPython();
  if (python === undefined) {
    console.log('no python3: random programs have no judge and were not run');
    return;
  }
  function* all(): Iterable<Uint8Array> {
    for (let index = 0; index < programs; index++) yield program(seed, index);
  }
  let index = 0;
  for await (const answer of askOracle(python, all())) {
    const bytes = program(seed, index);
    const problem = await disagreement(bytes, answer);
    if (problem !== undefined) keep(`program-${seed}-${index}.pkl`, bytes, problem);
    index++;
  }
  console.log(`${index} random programs beside CPython, seed ${seed}`);
}

/** A tenth as many, with joblib and torch as judges, where they are installed. */
async function fuzzLoaders(): Promise<void> {
  const python = findLoaders();
  if (python === undefined) {
    console.log('no joblib and torch: their files have no judge and were not loaded');
    return;
  }
  const batch = 1_000;
  let count = 0;
  for (; count < programs / 10; count += batch) {
    const first = count;
    const questions = Array.from({ length: batch }, (_, i) => {
      const loader = loaders[i % loaders.length];
      return { loader, program: loaderProgram(loader, seed, first + i) };
    });
    for (const [i, answer] of (await askLoaders(python, questions)).entries()) {
      const { loader, program } = questions[i];
      const problem = await loaderDisagreement(loader, program, answer);
      if (problem !== undefined) keep(`${loader}-${seed}-${first + i}.pkl`, program, problem);
    }
  }
  console.log(`${count} random programs beside joblib and torch, seed ${seed}`);
}

/** Graphs of reviewed names: those that the scanner calls safe are loaded by the real libraries. */
async function fuzzGraphs(): Promise<void> {
  const python = findJudge();
  if (python === undefined) {
    console.log(
      'no Python with torch, scikit-learn and pandas: random graphs have no judge and were not loaded',
    );
    return;
  }
  // Starting the libraries takes longer than loading some thousand graphs.
  const batch = 20_000;
  let loaded = 0;
  for (let first = 0; first < graphs; first += batch) {
    const safe: { readonly index: number; readonly graph: Uint8Array }[] = [];
    for await (const one of safeGraphs(seed, first, Math.min(first + batch, graphs))) safe.push(one);
    const answers = await judgeGraphs(
      python,
      safe.map(({ graph }) => graph),
    );
    for (const [at, { index, graph }] of safe.entries())
      if (answers[at] !== 'ok') keep(`graph-${seed}-${index}.pkl`, graph, answers[at] ?? 'no answer');
    loaded += safe.length;
    const done = Math.min(first + batch, graphs);
    if (done < graphs) console.log(`${done} of ${graphs} graphs, ${loaded} of them safe`);
  }
  console.log(`${loaded} of ${graphs} random graphs were safe and did nothing unless listed, seed ${seed}`);
}

await fuzzFiles(new Random(seed));
if (minutes === undefined) {
  await fuzzPrograms();
  await fuzzLoaders();
  await fuzzGraphs();
}
console.log(`${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;
