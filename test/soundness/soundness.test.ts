import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findJudge, judgeGraphs, safeGraphs } from './judge';

/*
 * Graphs that the scanner calls safe are loaded by the real libraries, with a function that must not be called wherever something may be
 * kept, and a watch on files, processes, connections and signals. Where the libraries are missing, the recorded answers are used;
 * `RECORD=1 npx vitest run test/soundness` writes them anew.
 */

const seed = 20_269;
const count = 20_000;
const recordingPath = new URL('./recording.json', import.meta.url);

interface Recording {
  /** SHA-256 over all graphs, so that answers of other graphs are not taken for these. */
  readonly graphs: string;
  /** Numbers of the graphs that were loaded and did nothing, as differences with spaces between. */
  readonly sound: string;
}

const differences = (numbers: readonly number[]) =>
  numbers.map((number, index) => number - (index === 0 ? 0 : numbers[index - 1])).join(' ');

function sums(steps: string): number[] {
  let sum = 0;
  return steps.split(' ').map((step) => {
    sum += Number(step);
    return sum;
  });
}

describe('what the scanner calls safe', () => {
  it(`does nothing when it is loaded: ${count} random graphs`, { timeout: 1_800_000 }, async () => {
    const safe: { readonly index: number; readonly graph: Uint8Array }[] = [];
    const hash = createHash('sha256');
    for await (const graph of safeGraphs(seed, 0, count, (any) => hash.update(any))) safe.push(graph);
    const graphs = hash.digest('hex');
    // A generator whose graphs are all refused shows nothing.
    expect(safe.length).toBeGreaterThan(count / 10);
    const python = process.env.RECORD === undefined ? undefined : findJudge();
    if (python === undefined) {
      const recording = JSON.parse(readFileSync(recordingPath, 'utf8')) as Recording;
      expect(graphs).toBe(recording.graphs);
      const sound = new Set(sums(recording.sound));
      expect(safe.filter(({ index }) => !sound.has(index)).map(({ index }) => index)).toEqual([]);
      return;
    }
    const answers = await judgeGraphs(
      python,
      safe.map(({ graph }) => graph),
    );
    const wrong = safe.flatMap(({ index }, at) => (answers[at] === 'ok' ? [] : [`${index}: ${answers[at]}`]));
    expect(wrong).toEqual([]);
    const sound = differences(safe.map(({ index }) => index));
    writeFileSync(recordingPath, `${JSON.stringify({ graphs, sound }, null, 2)}\n`);
  });
});
