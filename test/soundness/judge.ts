import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MemorySource } from '../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { shapeNames } from '../../engine/src/models/pickle/globals/shapes';
import { scanModel } from '../../engine/src/models/scan/scanModel';
import { nodePlatform } from '../../host/src/nodePlatform';
import { breathe } from '../support/breathe';
import { Random } from '../support/random';
import { randomGraph } from './graphs';
import { randomTorchFile } from './torchFiles';

const options = {
  ...defaultConfiguration,
  platform: nodePlatform,
  cancel: { cancelled: false },
  explicit: true,
};

/** Every so many files is a checkpoint of torch; the others are pickles by themselves. */
const torchEvery = 8;

/** A random file of a seed, by its number, under a name of its kind. */
function randomFile(seed: number, index: number): { readonly name: string; readonly bytes: Uint8Array } {
  const random = new Random(seed * 1_000_003 + index);
  return index % torchEvery === 0
    ? randomTorchFile(random)
    : { name: 'graph.pkl', bytes: randomGraph(random) };
}

/** The graphs of a seed that the scanner calls safe, with their numbers; `each` gets all graphs. */
export async function* safeGraphs(
  seed: number,
  from: number,
  to: number,
  each: (graph: Uint8Array) => void = () => {},
): AsyncIterable<{ readonly index: number; readonly graph: Uint8Array }> {
  for (let index = from; index < to; index++) {
    if (index % 100 === 0) await breathe();
    const { name, bytes: graph } = randomFile(seed, index);
    each(graph);
    const report = await scanModel(new MemorySource(name, graph), name, options);
    if (report?.verdict === 'safe') yield { index, graph };
  }
}

/** A python3 with the libraries, or undefined. `SOUNDNESS_PYTHON` names another one. */
export function findJudge(): string | undefined {
  return [process.env.SOUNDNESS_PYTHON, 'python3', '/usr/bin/python3'].find(
    (python) =>
      python !== undefined &&
      spawnSync(python, ['-c', 'import joblib, numpy, scipy, pandas, sklearn, torch']).status === 0,
  );
}

/** What loading each graph did: `ok`, or what must not happen. */
export async function judgeGraphs(python: string, graphs: readonly Uint8Array[]): Promise<string[]> {
  const child = spawn(python, [fileURLToPath(new URL('../soundness/judge.py', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const feeding = (async () => {
    const modules = new Set(shapeNames().map((name) => name.slice(0, name.lastIndexOf('.'))));
    for (const graph of [Buffer.from([...modules].join(' ')), ...graphs]) {
      const head = Buffer.alloc(4);
      head.writeUInt32LE(graph.length);
      if (!child.stdin.write(Buffer.concat([head, graph])))
        await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end();
  })();
  const answers: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) answers.push(line);
  await feeding;
  return answers;
}
