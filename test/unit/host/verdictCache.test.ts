import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../engine/src/check';
import {
  configurationBy,
  defaultConfiguration,
  fileSettings,
  settingOf,
  valueIn,
} from '../../../engine/src/configuration/configuration';
import { policyVersion } from '../../../engine/src/models/pickle/globals/globals';
import { checkPath } from '../../../host/src/checkPath';
import { FileSource } from '../../../host/src/fileSource';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { keyOfOptions, VerdictCache } from '../../../host/src/verdictCache';

const safe = Buffer.concat([Buffer.from('\x80\x03C', 'latin1'), Buffer.from([5]), Buffer.from('hello0')]);
const attack = Buffer.from('\x80\x03cposix\nsystem\nX\x02\x00\x00\x00id\x85R.', 'latin1');
/** Longer than what is not worth keeping; the same length for both. */
const length = 100_000;

function model(start: Buffer): Buffer {
  const body = Buffer.alloc(length, 'N0');
  start.copy(body);
  body.write('N.', length - 2);
  return body;
}

describe('the cache of verdicts', () => {
  let folder: string;
  let path: string;
  let cacheFolder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secure-ml-cache-'));
    path = join(folder, 'model.pkl');
    cacheFolder = join(folder, 'profile');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function check(program = 'build 1', allowGlobals: readonly string[] = []) {
    const cache = new VerdictCache(cacheFolder, program);
    const options = {
      platform: nodePlatform,
      cancel: { cancelled: false },
      configuration: { ...defaultConfiguration, allowGlobals },
      inlineSuppressions: true,
      versions: new Map<string, string>(),
      digest: false,
    };
    return (await checkPath({ path, explicit: true }, options, cache)).model?.verdict;
  }

  async function write(bytes: Buffer) {
    writeFileSync(path, bytes);
    // A file that has just changed may change again unseen, so nothing is kept of it yet.
    await wait(150);
  }

  /** Marks every kept report, so that one that is used can be told from a scan. */
  function mark() {
    for (const name of readdirSync(cacheFolder)) {
      const kept = JSON.parse(readFileSync(join(cacheFolder, name), 'utf8'));
      kept.model.verdict = 'marked';
      writeFileSync(join(cacheFolder, name), JSON.stringify(kept));
    }
  }

  it('spares a second scan of the same file', async () => {
    await write(model(safe));
    expect(await check()).toBe('safe');
    mark();
    expect(await check()).toBe('marked');
  });

  it('never shows an old verdict, not even when size and time are set back', async () => {
    await write(model(safe));
    expect(await check()).toBe('safe');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, model(Buffer.concat([attack.subarray(0, -1), Buffer.from('0')])));
    utimesSync(path, atime, mtime);
    expect(statSync(path).size).toBe(length);
    expect(await check()).toBe('dangerous');
    await wait(150);
    expect(await check()).toBe('dangerous');
  });

  it('keeps apart builds and settings', async () => {
    await write(model(safe));
    await check();
    mark();
    expect([await check('build 2'), await check('build 1', ['some.Name'])]).toEqual(['safe', 'safe']);
  });

  const sameOptions: CheckOptions = {
    platform: nodePlatform,
    cancel: { cancelled: false },
    configuration: defaultConfiguration,
    inlineSuppressions: true,
    versions: new Map(),
    digest: false,
  };

  it.each(fileSettings)('keeps apart what %s decides', (name) => {
    const usual: unknown = valueIn(defaultConfiguration, name);
    const other = typeof usual === 'number' ? usual - 1 : typeof usual === 'string' ? 'low' : ['a'];
    const value = settingOf(name).kind === 'rules' ? { 'pickle-load': 'low' } : other;
    const configuration = configurationBy(
      (each) => (each === name ? value : valueIn(defaultConfiguration, each)) as never,
    );
    const keys = [sameOptions, { ...sameOptions, configuration }].map((options) => keyOfOptions(options));
    expect(keys[0]).not.toEqual(keys[1]);
  });

  it('keeps apart ways of checking, and keeps nothing where something is looked up', () => {
    const key = (more: Partial<CheckOptions>) => JSON.stringify(keyOfOptions({ ...sameOptions, ...more }));
    const keys = [
      key({}),
      key({ inlineSuppressions: false }),
      key({ digest: true }),
      key({ staged: true }),
      key({ modelsOnly: true }),
      key({ versions: new Map([['torch', '2.4']]) }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    const rules = (...ids: string[]) => ({
      configuration: {
        ...defaultConfiguration,
        rules: Object.fromEntries(ids.map((id) => [id, 'low' as const])),
      },
    });
    expect(key(rules('a', 'b'))).toBe(key(rules('b', 'a')));
    expect(keyOfOptions({ ...sameOptions, verification: async () => undefined })).toBeUndefined();
    expect(keyOfOptions({ ...sameOptions, pins: [] })).toBeUndefined();
  });

  it('counts a change of what is known of globals', async () => {
    await write(model(safe));
    const source = FileSource.open(path);
    try {
      const cache = new VerdictCache(cacheFolder, 'build 1');
      const keyWith = (policy: number) =>
        createHash('sha256')
          .update(
            JSON.stringify([
              'build 1',
              policy,
              source.name,
              source.identity(),
              true,
              keyOfOptions(sameOptions),
            ]),
          )
          .digest('hex');
      expect(cache.keyOf(source, true, sameOptions)).toBe(keyWith(policyVersion));
      expect(keyWith(policyVersion + 1)).not.toBe(keyWith(policyVersion));
    } finally {
      source.close();
    }
  });

  it('keeps nothing of a file that has just changed, or that was not read to its end', async () => {
    writeFileSync(path, model(safe));
    await check();
    expect(() => readdirSync(cacheFolder)).toThrow();
    await write(model(safe).subarray(0, length - 1));
    expect(await check()).toBe('incomplete');
    expect(() => readdirSync(cacheFolder)).toThrow();
  });

  it('scans when a kept report is damaged or the folder cannot be used', async () => {
    await write(model(safe));
    await check();
    for (const name of readdirSync(cacheFolder)) writeFileSync(join(cacheFolder, name), '{"model":');
    expect(await check()).toBe('safe');
    rmSync(cacheFolder, { recursive: true });
    writeFileSync(cacheFolder, 'a file where the folder should be');
    expect(await check()).toBe('safe');
  });
});
