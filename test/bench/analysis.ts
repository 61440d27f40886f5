/*
 * Prints the figures of the Python analysis beside their limits: keystrokes in a file of 100 KB, a cold run over 50,000 lines beside
 * Ruff's security rules in the same process, and memory over many edits.
 *
 *   node scripts/bench.mjs analysis [folder of Python files]
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeDocument } from '../../engine/src/analysis/analyzeDocument';
import type { AnalysisContext } from '../../engine/src/analysis/context';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { rules } from '../../engine/src/generated/rules';
import { Meter } from '../../engine/src/meter';
import { ParseMemory } from '../../engine/src/python/memory';
import { Dispatch } from '../../engine/src/python/rules/dispatch';
import { shellFunctions, shellWords } from '../../engine/src/python/rules/judgeCalls';
import { isPythonRule } from '../../engine/src/python/rules/pythonRule';
import { pythonParser } from '../../engine/src/python/syntax/syntax';
import { nodeMachine } from '../../host/src/nodeMachine';
import { nodePlatform } from '../../host/src/nodePlatform';
import { projectFunctions } from '../../host/src/projectFunctions';

const context: AnalysisContext = {
  ...defaultConfiguration,
  platform: nodePlatform,
  cancel: { cancelled: false },
  inlineSuppressions: true,
  versions: new Map(),
};

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

function line(name: string, value: string, limit: string, ok: boolean): void {
  console.log(`${ok ? 'ok  ' : 'OVER'} ${name.padEnd(58)} ${value.padStart(12)}   limit ${limit}`);
}

/** Python files below a folder, in order, until they have so many lines. */
function collect(folder: string, wanted: number): { path: string; text: string }[] {
  const files: { path: string; text: string }[] = [];
  let lines = 0;
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (lines >= wanted) return;
      const inner = join(path, entry.name);
      if (entry.isDirectory()) visit(inner);
      else if (entry.isFile() && entry.name.endsWith('.py')) {
        const text = readFileSync(inner, 'utf8');
        lines += text.split('\n').length;
        files.push({ path: inner, text });
      }
    }
  };
  visit(folder);
  return files;
}

/** About 100 KB of the code of examples/, which is full of what the rules look for. */
function largeFile(): string {
  const text = ['make_examples.py', 'serve.py']
    .map((name) => readFileSync(join(process.cwd(), 'examples', name), 'utf8'))
    .join('\n');
  let result = 'import torch, pickle, joblib\n';
  for (let count = 0; result.length < 100 * 1024; count++) {
    // Each part works with files of its own, as parts of one program do.
    const own = text.replace(/(["'])([\w/-]+)\.(\w+)\1/g, `$1$2_${count}.$3$1`);
    const body = own.split('\n').map((part) => `    ${part}`.trimEnd());
    result += `\ndef part_${count}():\n${body.join('\n')}\n`;
  }
  return result;
}

/** The texts of somebody who types words at one place, then goes elsewhere. */
function* typing(base: string, edits: number): Generator<string> {
  let text = base;
  for (let index = 0; index < edits; index++) {
    const word = index % 40;
    if (word === 0) text = base;
    const at = base.indexOf('\n', Math.floor((((index / 40) | 0) * 7919) % base.length));
    text = `${text.slice(0, at)}${' value = other'[word % 14]}${text.slice(at)}`;
    yield text;
  }
}

/** A project whose module does what rules look for with what it is handed, and a file that hands it downloads. */
function projectFile(): { readonly path: string; readonly text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'secure-ml-bench-'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(
    join(folder, 'helpers.py'),
    'import pickle, subprocess\ndef load(data):\n    return pickle.loads(data)\ndef run(line):\n    subprocess.run(line, shell=True)\n',
  );
  const call = 'load(requests.get("https://example.org/data").content)';
  const text = largeFile().replace(/^def part_/gm, `${call}\n\n$&`);
  return { path: join(folder, 'a.py'), text: `import requests\nfrom helpers import load, run\n${text}` };
}

async function benchKeystrokes(file: { readonly path: string; readonly text: string }): Promise<void> {
  const { path, text: base } = file;
  const memory = new ParseMemory();
  const functions = projectFunctions(context.limits, nodeMachine);
  const open = { ...context, memory, functions: (asked: string, text: string) => functions.of(asked, text) };
  const times: number[] = [];
  /** Of the processor alone, which others that use the machine disturb less. */
  const own: number[] = [];
  let heap = 0;
  const edits = Number(process.env.BENCH_EDITS ?? 2_000);
  await analyzeDocument(path, base, 'python', open);
  for (const text of typing(base, edits)) {
    const start = performance.now();
    const before = process.cpuUsage();
    await analyzeDocument(path, text, 'python', open);
    own.push(process.cpuUsage(before).user / 1_000);
    times.push(performance.now() - start);
    if (times.length === edits >> 1) heap = process.memoryUsage().rss;
  }
  const growth = process.memoryUsage().rss - heap;
  memory.dispose();
  console.log(`typing in a file of ${(base.length / 1024).toFixed(0)} KB, ${edits} keystrokes`);
  const [p50, p95] = [percentile(times.slice(20), 0.5), percentile(times.slice(20), 0.95)];
  line('  keystroke to findings, p50', `${p50.toFixed(1)} ms`, '5 ms', p50 <= 5);
  line('  keystroke to findings, p95', `${p95.toFixed(1)} ms`, '20 ms', p95 <= 20);
  const busy = percentile(own.slice(20), 0.95);
  line("  processor's time of a keystroke, p95", `${busy.toFixed(1)} ms`, '8 ms', busy <= 8);
  console.log(`     p50 ${percentile(own.slice(20), 0.5).toFixed(1)} ms`);
  line('  growth over the second half', `${(growth / 1e6).toFixed(0)} MB`, '30 MB', growth <= 30e6);
}

/** What of a keystroke the parser alone takes: the least that any analysis with its trees needs. */
async function benchParser(): Promise<void> {
  const base = largeFile();
  const parser = await pythonParser(nodePlatform);
  const limits = { ...context.limits, work: Number.POSITIVE_INFINITY, memory: Number.POSITIVE_INFINITY };
  const meter = new Meter({ limits, cancel: context.cancel }, base.length);
  let parsed = parser.parse(base, meter);
  const times: number[] = [];
  for (const text of typing(base, 500)) {
    const start = performance.now();
    const next = parser.parse(text, meter, parsed);
    times.push(performance.now() - start);
    parsed.dispose();
    parsed = next;
  }
  parsed.dispose();
  console.log(
    `     the parser alone: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
  );
}

interface Ruff {
  new (options: object, encoding: number): { check(text: string): readonly unknown[] };
}

async function benchCold(folder: string): Promise<void> {
  const files = collect(folder, 50_000);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const { Workspace } = createRequire(import.meta.url)('@astral-sh/ruff-wasm-nodejs') as { Workspace: Ruff };
  const ruff = new Workspace({ lint: { select: ['S'] } }, 1);
  /**
   * Milliseconds of both over the same files, one after the other: taking turns, the engine's compilers would be busy with the one
   * while the other runs.
   */
  const race = async (list: typeof files) => {
    const start = performance.now();
    for (const { path, text } of list) await analyzeDocument(path, text, 'python', context);
    const half = performance.now();
    for (const { text } of list) ruff.check(text);
    return { ours: half - start, theirs: performance.now() - half };
  };
  // What loads the parsers is not counted.
  await race([{ path: 'first.py', text: 'import pickle\npickle.load(f)\n' }]);
  const all = await race(files);
  const dispatch = new Dispatch(rules.filter(isPythonRule), shellFunctions, shellWords);
  const passing = files.filter(({ text }) => dispatch.look(text) !== undefined);
  const passed = await race(passing);
  console.log(`${files.length} files of ${folder}, ${lines} lines, one thread`);
  console.log(`     secure-ml ${all.ours.toFixed(0)} ms, ruff (wasm, S rules) ${all.theirs.toFixed(0)} ms`);
  const ratio = all.theirs / all.ours;
  line('  ruff / secure-ml, all files', `${ratio.toFixed(2)}x`, '1.5x at least', ratio >= 1.5);
  console.log(
    `     ${passing.length} files that pass the prefilter: secure-ml ${passed.ours.toFixed(0)} ms, ruff ${passed.theirs.toFixed(0)} ms, ${(passed.theirs / passed.ours).toFixed(2)}x`,
  );
}

await benchKeystrokes({ path: 'a.py', text: largeFile() });
await benchKeystrokes(projectFile());
await benchParser();
await benchCold(process.argv[3] ?? '/usr/lib/python3.11');
