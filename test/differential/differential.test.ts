import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { breathe } from '../support/breathe';
import { disagreement } from './agreement';
import { askOracle, findPython, type OracleAnswers } from './oracle';
import { program } from './programs';

/*
 * CPython is the judge of our pickle machine. Random and mutated programs go through its C unpickler (from memory-like and
 * from buffered files) and its pure-Python one with find_class intercepted. On programs that reach STOP our ordered list of
 * (use, global) equals theirs; on failing ones it contains theirs. Where python3 is missing, the recorded answers are used;
 * `RECORD=1 npx vitest run test/differential` writes them anew.
 */

const seed = 20261;
const count = 20_000;
const recordingPath = new URL('./recording.json.gz', import.meta.url);

async function answers(programs: readonly Uint8Array[]): Promise<OracleAnswers[]> {
  const python = findPython();
  if (python === undefined)
    return JSON.parse(gunzipSync(readFileSync(recordingPath)).toString()) as OracleAnswers[];
  const collected: OracleAnswers[] = [];
  for await (const answer of askOracle(python, programs)) collected.push(answer);
  if (process.env.RECORD !== undefined)
    writeFileSync(recordingPath, gzipSync(JSON.stringify(collected), { level: 9 }));
  return collected;
}

describe('the pickle machine beside CPython', () => {
  it(`agrees on ${count} random and mutated programs`, { timeout: 900_000 }, async () => {
    const programs = Array.from({ length: count }, (_, index) => program(seed, index));
    const judged = await answers(programs);
    expect(judged.length).toBe(count);
    const wrong: string[] = [];
    let stopped = 0;
    for (let index = 0; index < count; index++) {
      if (index % 500 === 0) await breathe();
      if (judged[index].c.stop) stopped++;
      const problem = await disagreement(programs[index], judged[index]);
      if (problem !== undefined) wrong.push(`program ${index}: ${problem}`);
    }
    expect(wrong).toEqual([]);
    // The programs must be worth running: many finish, and they do things.
    expect(stopped).toBeGreaterThan(count / 4);
  });
});
