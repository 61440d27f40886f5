/**
 * Hostile files of text with blanks before or behind what they say, so that they are longer than one limit or another: a reader that
 * leaves a long file out has to say so.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeTextFile } from '../../engine/src/bytes/text';
import { checkBytes } from '../support/scan';

const fixtures = new URL('../fixtures/', import.meta.url);
const rows = ['formats', 'evasions', 'layouts'].flatMap((folder) =>
  readFileSync(new URL(`${folder}/MANIFEST.tsv`, fixtures), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, , expected]) => expected !== 'safe' && expected !== 'unsupported')
    .map(([path, format]) => ({
      path: `${folder}/${path}`,
      format,
      bytes: readFileSync(new URL(`${folder}/${path}`, fixtures)),
    })),
);
const texts = rows.filter(({ path, bytes }) => {
  const text = decodeTextFile(bytes);
  return text !== undefined && !/[^\P{Cc}\s]/u.test(text) && !/\.(?:pkl|r|rds)$|\/pickle\//i.test(path);
});

/** One path for each of what a text is known by. */
const oneOfEach = (keyOf: (text: { readonly format: string; readonly path: string }) => string) =>
  new Set(new Map(texts.map((text) => [keyOf(text), text.path])).values());

/** Above each bound that a reader has had: 64 KiB, 1 MiB, and what a text may have at all. */
const greatLength = (16 << 20) + 1;
/** The larger ones take time: a file of each name of a format, and one of each format, are enough. */
const lengths: readonly (readonly [length: number, of: ReadonlySet<string>])[] = [
  [70_000, oneOfEach(({ path }) => path)],
  [(1 << 20) + 1, oneOfEach(({ format, path }) => `${format} ${basename(path)}`)],
  [greatLength, oneOfEach(({ format }) => format)],
];

/** Blank lines, few and long: what many lines cost is asked elsewhere. */
function blanksOf(length: number): Buffer {
  const blanks = Buffer.alloc(length, `\n${' '.repeat(1022)}\n`);
  blanks[length - 1] = 10;
  return blanks;
}

describe('a long file that says something harmful is not safe', () => {
  it('is tried with many files', () => expect(texts.length).toBeGreaterThan(30));

  it.each(texts)('$path', async ({ path, format, bytes }) => {
    for (const [length, paths] of lengths) {
      if (!paths.has(path)) continue;
      const blanks = blanksOf(length);
      for (const [place, content] of [
        ['behind', Buffer.concat([bytes, blanks])],
        ['in front', Buffer.concat([blanks, bytes])],
      ] as const) {
        // LightGBM takes no file that begins with anything else. A great length is the same on either side.
        if (place === 'in front' && (format === 'lightgbm' || length === greatLength)) continue;
        const { model, errors, findings } = await checkBytes(path, content, false);
        expect([length, place, model?.verdict ?? 'none']).not.toEqual([length, place, 'safe']);
        // A report of some kind: a verdict, a finding, or that it was not read.
        expect(
          model !== undefined || errors.length > 0 || findings.length > 0,
          `${length} ${place}: silent`,
        ).toBe(true);
      }
    }
  });
});
