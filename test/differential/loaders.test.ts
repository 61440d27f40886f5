import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { breathe } from '../support/breathe';
import { loaderDisagreement } from './agreement';
import { loaderProgram, loaders } from './loaderPrograms';
import { askLoaders, findLoaders, type OracleAnswer } from './oracle';

/*
 * joblib and torch themselves load random and damaged programs, every name a stand-in (loaders.py). On what they load to the end
 * our ordered list of (use, global) equals theirs; on the rest it contains theirs. Where they are missing, the recorded answers
 * are used; `RECORD=1 npx vitest run test/differential` writes them anew.
 */

const seed = 20262;
const count = 2_000;
const recordingPath = new URL('./loaders.json.gz', import.meta.url);

const questions = loaders.flatMap((loader) =>
  Array.from({ length: count }, (_, index) => ({ loader, program: loaderProgram(loader, seed, index) })),
);

async function answers(): Promise<OracleAnswer[]> {
  const python = findLoaders();
  if (python === undefined) return JSON.parse(gunzipSync(readFileSync(recordingPath)).toString());
  const answered = await askLoaders(python, questions);
  if (process.env.RECORD !== undefined)
    writeFileSync(recordingPath, gzipSync(JSON.stringify(answered), { level: 9 }));
  return answered;
}

describe('the pickle machine beside real loaders', () => {
  it(`agrees on ${count} random and damaged programs of each`, { timeout: 900_000 }, async () => {
    const judged = await answers();
    expect(judged.length).toBe(questions.length);
    const wrong: string[] = [];
    const loaded = new Map<string, number>();
    for (const [index, { loader, program }] of questions.entries()) {
      if (index % 100 === 0) await breathe();
      const problem = await loaderDisagreement(loader, program, judged[index]);
      if (problem !== undefined) wrong.push(`${index}: ${problem}`);
      if (judged[index].stop) loaded.set(loader, (loaded.get(loader) ?? 0) + 1);
    }
    expect(wrong).toEqual([]);
    for (const loader of loaders) expect(loaded.get(loader)).toBeGreaterThan(count / 8);
  });
});
