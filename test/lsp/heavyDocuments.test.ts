import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtServer } from './bundle';
import { at, TestClient } from './client';
import { TestNotebook } from './notebook';

/* Documents that take long are analysed in threads of their own, and many one after the other: the server answers meanwhile. */

const small = 'untitled:small';
const line = 'values = [load(name, 1) for name in ["a", "b", "c"]]\n';
/** More than half a megabyte of Python with an unsafe load at the end. */
const large = `import pickle\n${line.repeat(12_000)}pickle.load(f)\n`;
const finding = 'SML101 12001:0-12001:14';

let client: TestClient;
beforeEach(async () => {
  client = await TestClient.start({ server: builtServer });
  await client.open(small, 'import pickle\npickle.load(f)');
  await client.shows(small, 'SML101 1:0-1:14');
});
afterEach(() => client.stop());

/** How many questions about a small document are answered, one after the other, before there is something to see. */
async function answersUntil(isSeen: () => boolean): Promise<number> {
  let answers = 0;
  while (!isSeen() && answers < 1_000) {
    expect(await client.hover(small, 1, 2)).not.toBeNull();
    answers++;
  }
  return answers;
}

describe('while a large document is analysed', () => {
  it('others are answered, and it has the findings of a small one, with fixes', async () => {
    const uri = 'untitled:large';
    await client.open(uri, large);
    const answers = await answersUntil(() => client.last(uri).length > 0);
    expect(answers).toBeGreaterThan(10);
    await client.shows(uri, finding);
    const actions = await client.actions(uri, at(12_001, 3));
    expect(actions.length).toBeGreaterThan(0);
  });

  it('an edit ends the analysis of what was there before', async () => {
    const uri = 'untitled:edited';
    await client.open(uri, large);
    await client.change(uri, 2, { range: at(0, 0, 0), text: '\n' });
    await client.change(uri, 3, { range: at(0, 0, 0), text: '\n' });
    await client.shows(uri, 'SML101 12003:0-12003:14');
    await client.close(uri);
    await client.shows(uri);
  });

  it('cells of a large notebook are found again', async () => {
    const notebook = new TestNotebook(client, 'file:///tmp/heavy.ipynb');
    await notebook.open(
      ...Array.from({ length: 200 }, () => line.repeat(20)),
      'import pickle\npickle.load(f)',
    );
    await client.shows(notebook.cellUri(200), 'SML101 1:0-1:14');
  });
});

describe('while many documents are analysed', () => {
  it('questions are answered between them', async () => {
    const text = `import pickle\n${line.repeat(200)}pickle.load(f)\n`;
    const uris = Array.from({ length: 100 }, (_, index) => `untitled:many-${index}`);
    for (const uri of uris) await client.open(uri, text);
    const answers = await answersUntil(() => uris.every((uri) => client.last(uri).length > 0));
    expect(answers).toBeGreaterThan(20);
  });
});
