import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

const model = (name: string) => readFileSync(new URL(`../../../fixtures/onnx/${name}`, import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onnx-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The verdict of a model whose data a link was made for. */
async function verdictOf(
  name: string,
  place: (path: (name: string) => string) => string,
  file = 'beside.onnx',
) {
  const path = (at: string) => join(folder, name, at);
  mkdirSync(path('model'), { recursive: true });
  writeFileSync(path('secret'), 'secret');
  const target = place(path);
  writeFileSync(target, model(file));
  const { verdict, findings } = await scanBytes(model(file), target);
  return [verdict, ...findings.map(({ evidence }) => evidence)];
}

describe('the file with the tensors of an ONNX model', () => {
  it.each([
    ['out of the folder', () => '../secret'],
    ['to an absolute path', (path: (name: string) => string) => path('secret')],
    ['to nothing', () => '../nothing'],
  ])('is no symbolic link %s', async (name, target) => {
    const said = await verdictOf(name, (path) => {
      symlinkSync(target(path), path('model/weights.bin'));
      return path('model/model.onnx');
    });
    expect(said).toEqual(['suspicious', 'weights.bin']);
  });

  it('is in no folder that leads elsewhere', async () => {
    const said = await verdictOf(
      'directory',
      (path) => {
        mkdirSync(path('other'));
        writeFileSync(path('other/ORT_MEM.bin'), 'x');
        symlinkSync('../other', path('model/data'));
        return path('model/model.onnx');
      },
      'beside-folder.onnx',
    );
    expect(said).toEqual(['suspicious', 'data/ORT_MEM.bin']);
  });

  it('is no hard link', async () => {
    const said = await verdictOf('hard', (path) => {
      linkSync(path('secret'), path('model/weights.bin'));
      return path('model/model.onnx');
    });
    expect(said).toEqual(['suspicious', 'weights.bin']);
  });

  it('may be a file, or a link inside the folder', async () => {
    const plain = (path: (name: string) => string) => {
      writeFileSync(path('model/weights.bin'), 'x');
      return path('model/model.onnx');
    };
    const inside = (path: (name: string) => string) => {
      writeFileSync(path('model/real.bin'), 'x');
      symlinkSync('real.bin', path('model/weights.bin'));
      return path('model/model.onnx');
    };
    expect(await verdictOf('plain', plain)).toEqual(['safe']);
    expect(await verdictOf('inside', inside)).toEqual(['safe']);
    expect(await verdictOf('absent', (path) => path('model/model.onnx'))).toEqual(['safe']);
  });

  it('may be what the cache of the Hub links to, and nothing else there', async () => {
    const hub = (blob: string) => (path: (name: string) => string) => {
      const snapshot = path('models--a--b/snapshots/0123456789012345678901234567890123456789/model.onnx');
      mkdirSync(dirname(snapshot), { recursive: true });
      mkdirSync(path('models--a--b/blobs'), { recursive: true });
      writeFileSync(path(`models--a--b/blobs/${blob}`), 'x');
      symlinkSync(`../../blobs/${blob}`, join(dirname(snapshot), 'weights.bin'));
      return snapshot;
    };
    expect(await verdictOf('hub', hub('a'.repeat(64)))).toEqual(['safe']);
    expect(await verdictOf('hub-other', hub('secret'))).toEqual(['suspicious', 'weights.bin']);
  });
});
