// Carries out commands of the built product one after the other in one process, for the tests' commandHost.ts: most of what a short
// command costs is reading and compiling the program twice, for itself and for its threads. Takes a command by a line of JSON from the
// first named pipe that it is given, and answers by a line to the second.
import { createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { runInThisContext } from 'node:vm';
import { SHARE_ENV, Worker } from 'node:worker_threads';
import { root } from './install.mjs';

const [, , requests, answers] = process.argv;
const load = createRequire(import.meta.url);
const dist = join(root, 'dist');

/** Threads by what they were opened with and the language that they speak. @type {Map<string, import('piscina').Piscina>} */
const threads = new Map();
/** Of commands. What threads read around files they know as long as this is the same. */
let epoch = 0;
let language = '';

/** Lets threads outlive the command that opened them: the product gets them from here. */
function keepThreads() {
  const path = join(dist, 'piscina.js');
  /** @type {typeof import('piscina')} */
  const piscina = load(path);
  const Piscina = new Proxy(piscina.Piscina, {
    construct(target, [options]) {
      const key = JSON.stringify([language, options]);
      let pool = threads.get(key);
      if (pool === undefined) {
        pool = new target({ ...options, env: SHARE_ENV });
        const run = pool.run.bind(pool);
        pool.run = (task, how) => run({ ...task, epoch }, how);
        // For the command, which is done with them.
        pool.close = async () => {};
        threads.set(key, pool);
      }
      return pool;
    },
  });
  const cached = load.cache[path];
  if (cached !== undefined) cached.exports = { ...piscina, Piscina };
}

/**
 * What the product's program offers, of program/src/core.ts.
 * @typedef {{ speak(language: string): unknown }} Language
 * @typedef {{ run(name: string, given: object, version: string): Promise<number> }} CommandLine
 * @returns {{ language(): Promise<Language>, commandLine(): Promise<CommandLine> }}
 */
function loadCore() {
  const path = join(dist, 'core.js');
  const module = { exports: {} };
  const run = runInThisContext(readFileSync(path, 'latin1'), { filename: path });
  run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  return /** @type {any} */ (module.exports);
}

/**
 * Makes the process what one of its own would have been; its threads have its environment.
 * @param {string} cwd
 * @param {Record<string, string>} env
 */
function enter(cwd, env) {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

/**
 * Takes the place of one of the process's streams.
 * @param {'stdout' | 'stderr'} name
 * @returns {() => string} what was written to it
 */
function collect(name) {
  /** @type {Buffer[]} */
  const chunks = [];
  const value = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  Object.defineProperty(process, name, { configurable: true, value });
  return () => Buffer.concat(chunks).toString();
}

/** Milliseconds after which a command hangs. */
const limit = 600_000;

/** Ends the process when a command hangs, also in one call. @returns {{ commandBegins(): void, commandEnds(): void }} */
function watch() {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const watcher = `const { workerData: [count, limit] } = require('node:worker_threads');
    for (;;) {
      const now = Atomics.load(count, 0);
      const told = Atomics.wait(count, 0, now, now % 2 === 0 ? Infinity : limit);
      if (told === 'timed-out') process.kill(process.pid, 'SIGKILL');
    }`;
  new Worker(watcher, { eval: true, workerData: [count, limit] }).unref();
  const next = () => {
    Atomics.add(count, 0, 1);
    Atomics.notify(count, 0);
  };
  return { commandBegins: next, commandEnds: next };
}

const { commandBegins, commandEnds } = watch();
keepThreads();
const core = loadCore();
const { run } = await core.commandLine();
const out = openSync(answers, 'w');
for await (const line of createInterface({ input: createReadStream(requests) })) {
  const { name, given, version, cwd, env, ...asked } = JSON.parse(line);
  enter(cwd, env);
  epoch++;
  language = asked.language;
  (await core.language()).speak(language);
  const [stdout, stderr] = [collect('stdout'), collect('stderr')];
  commandBegins();
  const status = await run(name, given, version);
  commandEnds();
  // Tests remove their folders.
  process.chdir(tmpdir());
  writeSync(out, `${JSON.stringify({ status, signal: null, stdout: stdout(), stderr: stderr() })}\n`);
}
process.exit();
