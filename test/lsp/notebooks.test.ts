import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtServer } from './bundle';
import { quiet, TestClient } from './client';
import { TestNotebook } from './notebook';

const load = 'pickle.load(f)';
let client: TestClient;
let notebook: TestNotebook;
let count = 0;

beforeAll(async () => {
  client = await TestClient.start({ server: builtServer });
});
afterAll(() => client.stop());
afterEach(() => notebook.close());

async function open(...cells: string[]): Promise<void> {
  notebook = new TestNotebook(client, `vscode-remote://wsl%2Bubuntu/home/me/n${count++}.ipynb`);
  await notebook.open(...cells);
}
const cell = (number: number) => notebook.cellUri(number);

describe('notebooks', () => {
  it('reads all cells as one program and shows each finding in its cell', async () => {
    await open('import pickle', `y = 1\n${load}`, load);
    expect(await client.summary(cell(0), 1)).toEqual([]);
    expect(await client.summary(cell(1), 1)).toEqual(['SML101 1:0-1:14']);
    expect(await client.summary(cell(2), 1)).toEqual(['SML101 0:0-0:14']);
    const [diagnostic] = await client.diagnostics(cell(1));
    expect(diagnostic.codeDescription?.href).toMatch(/pickle-load\.md$/);
  });

  it('masks magics and reads installs', async () => {
    await open(`%pip install torch\n%matplotlib inline\nimport pickle\n${load}`, '%%bash\npip install numpy');
    await client.shows(cell(0), 'SML210 0:13-0:18', 'SML101 3:0-3:14');
    await client.shows(cell(1), 'SML210 1:12-1:17');
  });

  it('follows an edit of one cell into another, and back again', async () => {
    await open('import pickle', load);
    await client.shows(cell(1), 'SML101 0:0-0:14');
    await notebook.edit(cell(0), 'import json as pickle');
    await client.shows(cell(1));
    // Undo: the old text under a new version.
    await notebook.edit(cell(0), 'import pickle');
    await client.shows(cell(1), 'SML101 0:0-0:14');
  });

  it('shows an edited cell under its own version', async () => {
    await open('import pickle', '1');
    await client.summary(cell(1), 1);
    expect(await notebook.edit(cell(1), load)).toBe(2);
    expect(await client.summary(cell(1), 2)).toEqual(['SML101 0:0-0:14']);
    expect(await notebook.edit(cell(1), '1')).toBe(3);
    expect(await client.summary(cell(1), 3)).toEqual([]);
    expect(await notebook.edit(cell(1), load)).toBe(4);
    expect(await client.summary(cell(1), 4)).toEqual(['SML101 0:0-0:14']);
  });

  it('keeps findings in their cells when cells come and go', async () => {
    await open('import pickle', load);
    await client.shows(cell(1), 'SML101 0:0-0:14');
    const inserted = await notebook.insert(1, 7, `x = 1\n\n${load}`);
    await client.shows(inserted, 'SML101 2:0-2:14');
    await client.shows(cell(1), 'SML101 0:0-0:14');
    expect(await notebook.remove(1)).toBe(inserted);
    await client.shows(inserted);
    await quiet();
    await client.shows(cell(1), 'SML101 0:0-0:14');
    // Undo of the deletion brings the same URI back, at version 1 again.
    await notebook.insert(1, 7, load);
    await client.shows(inserted, 'SML101 0:0-0:14');
  });

  it('reads a notebook again when cells only change places', async () => {
    await open('import pickle', load);
    await client.shows(cell(1), 'SML101 0:0-0:14');
    await notebook.swap(0);
    await client.shows(cell(1));
    await notebook.swap(0);
    await client.shows(cell(1), 'SML101 0:0-0:14');
  });

  it('clears a cell that is no longer Python, and everything at closing', async () => {
    await open('import pickle', load, load);
    await client.shows(cell(2), 'SML101 0:0-0:14');
    await notebook.remove(1);
    await client.shows(cell(1));
    await notebook.close();
    await client.shows(cell(2));
    await quiet();
    expect([0, 1, 2].map((number) => client.last(cell(number)))).toEqual([[], [], []]);
  });

  it('does not send cells again that did not change', async () => {
    await open('import pickle', load, 'x = 1', 'y = 2');
    await client.summary(cell(3), 1);
    const before = client.published.length;
    const version = await notebook.edit(cell(2), 'x = 3');
    await client.summary(cell(2), version);
    await quiet();
    expect(client.published.slice(before).map(({ uri }) => uri)).toEqual([cell(2)]);
  });
});
