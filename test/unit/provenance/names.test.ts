import { describe, expect, it } from 'vitest';
import { isBelow, isBelowAny, meetsAny, outermost } from '../../../engine/src/provenance/names';

const names = ['.', 'a', 'a/b', 'a/b/c', 'a-b', 'a.b', 'a0', 'ab', 'b', 'b/a', 'ж', '\u{1f600}/x', '\uffee'];

/** A name that counts how often it is compared. */
class Counted {
  static count = 0;
  constructor(readonly text: string) {}
  startsWith(other: string): boolean {
    Counted.count++;
    return this.text.startsWith(other);
  }
  [Symbol.toPrimitive](): string {
    Counted.count++;
    return this.text;
  }
}

describe('names below any of many folders', () => {
  it('are those below one of them, whatever the folders are', () => {
    for (let set = 0; set < 1 << names.length; set += 7) {
      const folders = names.filter((_, index) => (set >> index) & 1);
      const outer = outermost(folders);
      for (const name of names) {
        const below = folders.some((folder) => isBelow(name, folder));
        const meets = below || folders.some((folder) => isBelow(folder, name));
        expect([folders, name, isBelowAny(name, outer), meetsAny(name, outer)]).toEqual([
          folders,
          name,
          below,
          meets,
        ]);
      }
    }
  });

  it('are found with a search, not with a look at each of them', () => {
    const folders = outermost(Array.from({ length: 1 << 16 }, (_, index) => `folder-${index}`));
    const counted = folders.map((folder) => new Counted(folder)) as unknown as string[];
    Counted.count = 0;
    meetsAny('folder-40000x', counted);
    expect(Counted.count).toBeGreaterThan(8);
    expect(Counted.count).toBeLessThan(64);
  });
});
