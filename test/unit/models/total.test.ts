import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathe } from '../../support/breathe';
import { Random } from '../../support/random';
import { scanBytes } from '../../support/scan';

const names = ['m.pkl', 'm.pt', 'm.npy', 'm.npz', 'm.safetensors', 'm.joblib', 'm.h5', 'm.zip', 'm'];
const limits = { opcodes: 200_000, time: 5_000 };

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

describe('any bytes', () => {
  it('give a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...names), async (bytes, name) => {
        const report = await scanBytes(bytes, name, limits);
        expect(['dangerous', 'incomplete', 'suspicious', 'unsupported', 'safe']).toContain(report.verdict);
        // Not green without having been read.
        if (report.verdict === 'safe') expect(report.complete).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('made from real files by mutation give a report', async () => {
    const random = new Random(99);
    const files = ['benign', 'malicious'].flatMap((folder) =>
      filesBelow(fileURLToPath(new URL(`../../fixtures/${folder}`, import.meta.url))),
    );
    for (let round = 0; round < 1500; round++) {
      if (round % 50 === 0) await breathe();
      const original = readFileSync(random.pick(files));
      const bytes = Uint8Array.from(original.subarray(0, 20_000));
      for (let edit = 0; edit <= random.below(8) && bytes.length > 0; edit++)
        bytes[random.below(bytes.length)] = random.below(256);
      const cut = random.chance(0.3) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes;
      const report = await scanBytes(cut, random.pick(names), limits);
      expect(report.findings.length).toBeLessThanOrEqual(2_000);
    }
  });
});
