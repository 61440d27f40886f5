/** Prints how fast the server answers; what fails is an answer that never comes, and memory that grows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtServer, root } from './bundle';
import { TestClient } from './client';
import { TestNotebook } from './notebook';

let server: string;
let client: TestClient;
const figures: string[] = [];

beforeAll(async () => {
  server = builtServer;
  client = await TestClient.start({ server });
});
afterAll(async () => {
  await client.stop();
  process.stdout.write(`${figures.join('\n')}\n`);
});

const percentile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
const note = (name: string, values: number[]) =>
  figures.push(
    `  ${name}: p50 ${percentile(values, 0.5).toFixed(0)} ms, p95 ${percentile(values, 0.95).toFixed(0)} ms`,
  );

/** Megabytes of the server's resident memory; undefined where /proc is not there to tell. */
function residentMegabytes(): number | undefined {
  try {
    const status = readFileSync(`/proc/${client.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

describe('speed', () => {
  it('shows the first finding soon after the process started', async () => {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      const fresh = await TestClient.start({ server, transport: 'ipc' });
      await fresh.open('untitled:a', 'import pickle\npickle.load(f)');
      await fresh.shows('untitled:a', 'SML101 1:0-1:14');
      times.push(performance.now() - start);
      await fresh.stop();
    }
    note('process start to first diagnostic', times);
  });

  it('follows opening and typing', async () => {
    const opened: number[] = [];
    const typed: number[] = [];
    const text = readFileSync(join(root, 'examples/serve.py'), 'utf8').repeat(20);
    for (let index = 0; index < 30; index++) {
      const uri = `untitled:s${index}`;
      let start = performance.now();
      await client.open(uri, text);
      await client.summary(uri, 1);
      opened.push(performance.now() - start);
      start = performance.now();
      await client.change(uri, 2, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: '#\n',
      });
      await client.summary(uri, 2);
      typed.push(performance.now() - start);
      await client.close(uri);
    }
    note(`open to diagnostics (${(text.length / 1024).toFixed(0)} KB)`, opened);
    note('edit to diagnostics (100 ms of them waiting for the next key)', typed);
  });

  it('follows typing in a notebook of 200 cells', async () => {
    const notebook = new TestNotebook(client, pathToFileURL(join(root, 'examples/long.ipynb')).href);
    await notebook.open(
      'import pickle',
      ...Array.from({ length: 199 }, (_, index) => `x${index} = pickle.load(f)`),
    );
    await client.summary(notebook.cellUri(199), 1);
    const times: number[] = [];
    for (let index = 0; index < 20; index++) {
      const start = performance.now();
      const version = await notebook.edit(notebook.cellUri(100), `y = ${index}\npickle.load(f)`);
      await client.summary(notebook.cellUri(100), version);
      times.push(performance.now() - start);
    }
    note('edit to diagnostics in 200 cells', times);
    await notebook.close();
  });

  it('does not grow over thousands of edits, each of them analysed', async () => {
    const uri = 'untitled:memory';
    const line = 'import pickle\npickle.load(f)\n';
    await client.open(uri, line.repeat(20));
    // 10,000 gave the same picture; fewer keep the suite quick.
    const edits = Number(process.env.LSP_EDITS ?? 3_000);
    let early: number | undefined;
    const start = performance.now();
    for (let version = 2; version <= edits; version++) {
      const range = {
        start: { line: 5, character: 0 },
        end: { line: 5, character: version % 2 === 0 ? 0 : 1 },
      };
      await client.change(uri, version, { range, text: version % 2 === 0 ? '#' : '' });
      await client.hover(uri, 1, 3);
      if (version === Math.floor(edits / 3)) early = residentMegabytes();
    }
    const late = residentMegabytes();
    const perEdit = (performance.now() - start) / edits;
    figures.push(
      `  ${edits} edits: ${perEdit.toFixed(2)} ms each; resident ${early?.toFixed(0)} MB after a third, ${late?.toFixed(0)} MB after all`,
    );
    if (early !== undefined && late !== undefined) expect(late - early).toBeLessThan(60);
  });
});
