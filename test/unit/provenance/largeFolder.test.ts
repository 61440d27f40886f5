import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { CancelledError } from '../../../engine/src/limits';
import { signStatement, statementOf } from '../../../host/src/provenance/signModel';
import { verifySignature } from '../../../host/src/provenance/verifySignature';

/* A folder of files that are far larger than memory, where the file system keeps no zeros: as large as this machine hashes in some seconds. */

const top = mkdtempSync(join(tmpdir(), 'secure-ml-large-'));
const folder = join(top, 'model');
const gigabyte = 2 ** 30;
const files = 5;
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signature = join(top, 'model.sig');
let each = 0;

/** Bytes of one file: all together take about two seconds to hash, and are ten gigabytes at most. */
function sizeOfEach(): number {
  const block = Buffer.alloc(1 << 26);
  const before = process.cpuUsage();
  createHash('sha256').update(block).digest();
  const { user, system } = process.cpuUsage(before);
  const perSecond = block.length / Math.max((user + system) / 1e6, 0.001);
  return Math.min(2 * gigabyte, Math.floor((perSecond * 2) / files));
}

/** True where what was never written takes no room. */
function writeSparse(path: string, bytes: number, last: string): boolean {
  const descriptor = openSync(path, 'w');
  ftruncateSync(descriptor, bytes);
  writeSync(descriptor, last, bytes - last.length);
  closeSync(descriptor);
  return statSync(path).blocks * 512 < bytes / 100;
}

beforeAll(async () => {
  mkdirSync(folder);
  each = sizeOfEach();
  for (let index = 0; index < files; index++)
    if (!writeSparse(join(folder, `${index}.safetensors`), each, `end of ${index}`)) each = 1 << 20;
  // Where zeros take room, small files have to do.
  if (each === 1 << 20)
    for (let index = 0; index < files; index++)
      writeFileSync(join(folder, `${index}.safetensors`), Buffer.alloc(each, index));
  const cancel = { cancelled: false };
  const task = { path: folder, ignored: [], allowSymlinks: false, maxFiles: files, cancel, onRead: () => {} };
  writeFileSync(signature, signStatement(await statementOf(task), { key: privateKey, chain: [] }));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

function verify(cancel: { cancelled: boolean }, onRead: (bytes: number) => void) {
  const task = {
    path: folder,
    signature,
    trust: { method: 'key', key: publicKey } as const,
    ignored: [],
    allowUnsigned: false,
    allowSymlinks: false,
  };
  return verifySignature(task, defaultConfiguration, cancel, onRead);
}

it('is verified to the last byte, and says how far it is', async () => {
  let done = 0;
  let steps = 0;
  const { verified, findings, errors } = await verify({ cancelled: false }, (bytes) => {
    done += bytes;
    steps++;
  });
  expect([verified.size, findings, errors]).toEqual([files, [], []]);
  expect(done).toBe(files * each);
  expect(steps).toBeGreaterThanOrEqual(files);
  const path = join(folder, '3.safetensors');
  const descriptor = openSync(path, 'r+');
  writeSync(descriptor, '!', each - 1);
  closeSync(descriptor);
  const changed = await verify({ cancelled: false }, () => {});
  expect(changed.findings.map(({ location }) => location.path)).toEqual([path]);
});

it('ends where it is cancelled', async () => {
  const cancel = { cancelled: false };
  let done = 0;
  const verifying = verify(cancel, (bytes) => {
    done += bytes;
    cancel.cancelled = true;
  });
  await expect(verifying).rejects.toBeInstanceOf(CancelledError);
  expect(done).toBeLessThan(files * each);
});
