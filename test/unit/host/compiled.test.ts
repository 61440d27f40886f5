import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadCompiled } from '../../../host/src/compiled';
import { cacheFolder } from '../../../host/src/diskCache';

/* Bundles that are loaded with what was compiled of them before. */

let folder: string;
let bundle: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-compiled-'));
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  bundle = join(folder, 'bundle.js');
  write('one');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A bundle of always the same length, and with the same times: only the file system knows that it is another. */
function write(word: string): void {
  writeFileSync(
    bundle,
    `(function (exports, require, module, __filename) { exports.value = () => '${word}'; exports.path = __filename; })`,
  );
  utimesSync(bundle, 1, 1);
}

const load = () => loadCompiled<{ value(): string; path: string }>(bundle, 'test');
const kept = () => readdirSync(cacheFolder('compiled')).map((name) => join(cacheFolder('compiled'), name));

it('are the same with and without, and another bundle is another', () => {
  const first = load();
  expect([first.exports.value(), first.exports.path]).toEqual(['one', bundle]);
  first.keep();
  const [file] = kept();
  const before = readFileSync(file);
  const second = load();
  expect(second.exports.value()).toBe('one');
  // What was used is kept already.
  second.keep();
  expect(readFileSync(file)).toEqual(before);
  write('two');
  expect(load().exports.value()).toBe('two');
});

it('are loaded without what is damaged, or what others may have written', () => {
  const first = load();
  first.exports.value();
  first.keep();
  const [file] = kept();
  const whole = readFileSync(file);
  for (const bytes of [
    whole.subarray(0, 20),
    whole.subarray(0, whole.length - 50),
    Buffer.alloc(5000),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, bytes);
    expect(load().exports.value()).toBe('one');
  }
  writeFileSync(file, whole);
  chmodSync(file, 0o666);
  const open = load();
  expect(open.exports.value()).toBe('one');
  // It is made anew, for nobody else.
  open.keep();
  expect(readFileSync(file).length).toBeGreaterThan(100);
});

it('have no cache in a folder that is named by where the program runs', () => {
  vi.stubEnv('XDG_CACHE_HOME', 'cache');
  expect(cacheFolder('compiled').startsWith('cache')).toBe(false);
});

it('go where a hundred builds left theirs, those first that were not used for longest', () => {
  load().keep();
  const [first] = kept();
  for (let build = 0; build < 100; build++) {
    const path = join(cacheFolder('compiled'), `old-${build}.bin`);
    writeFileSync(path, '');
    utimesSync(path, 1_000 + build, 1_000 + build);
  }
  write('new');
  load().keep();
  const left = kept();
  expect(left.length).toBe(40);
  expect(left).toContain(first);
  expect(left.some((path) => path.endsWith('old-99.bin'))).toBe(true);
  expect(left.some((path) => path.endsWith('old-20.bin'))).toBe(false);
});
