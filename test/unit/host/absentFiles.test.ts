/** A file that was not there is found as soon as it is, also where its folder was remembered without it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presentStats } from '../../../host/src/absentFiles';

const turn = () => new Promise((done) => setImmediate(done));

/** A folder that has not changed for an hour, as far as its own times tell. */
function oldFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'secure-ml-absent-'));
  const then = new Date(Date.now() - 3_600_000);
  utimesSync(folder, then, then);
  return folder;
}

describe('files that are not there', () => {
  it('are found once they are', async () => {
    const folder = oldFolder();
    const path = join(folder, 'model.pt');
    expect(presentStats(path)).toBeUndefined();
    await turn();
    expect(presentStats(path)).toBeUndefined();
    await turn();
    writeFileSync(path, 'x');
    expect(presentStats(path)?.size).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('are found in a folder that was not there either', async () => {
    const folder = oldFolder();
    const path = join(folder, 'weights', 'model.pt');
    expect(presentStats(path)).toBeUndefined();
    await turn();
    mkdirSync(join(folder, 'weights'));
    writeFileSync(path, 'xy');
    expect(presentStats(path)?.size).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it('are found where a link to nothing leads somewhere later', async () => {
    const [folder, other] = [oldFolder(), oldFolder()];
    const path = join(folder, 'model.pt');
    symlinkSync(join(other, 'real.pt'), path);
    const then = new Date(Date.now() - 3_600_000);
    utimesSync(folder, then, then);
    expect(presentStats(path)).toBeUndefined();
    await turn();
    writeFileSync(join(other, 'real.pt'), 'xyz');
    expect(presentStats(path)?.size).toBe(3);
    for (const one of [folder, other]) rmSync(one, { recursive: true });
  });
});
