import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tokens } from '../unit/secrets/tokens';
import { builtServer } from './bundle';
import { at, quiet, TestClient } from './client';
import { TestNotebook } from './notebook';

let server: string;
let client: TestClient;
beforeAll(async () => {
  server = builtServer;
});
beforeEach(async () => {
  client = await TestClient.start({ server });
});
afterEach(() => client.stop());

/** The server still does its work. */
async function alive(): Promise<void> {
  expect(client.process.exitCode).toBeNull();
  await client.open('untitled:alive', 'import pickle\npickle.load(f)', 'python');
  await client.shows('untitled:alive', 'SML101 1:0-1:14');
  await client.close('untitled:alive');
  await client.shows('untitled:alive');
}

const junk: readonly unknown[] = [
  {},
  { textDocument: null },
  { textDocument: { uri: 7 } },
  [],
  [1, 2],
  { textDocument: {} },
];

describe('the server outlives', () => {
  it('a second initialize, which it refuses', async () => {
    const again = client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      initializationOptions: { trusted: true },
    });
    await expect(again).rejects.toThrow('The server is initialized already.');
    await alive();
  });

  it('requests and notifications without sense', async () => {
    const methods = [
      'textDocument/codeAction',
      'textDocument/hover',
      'secureMl/scanModels',
      'textDocument/definition',
      'made/up',
    ];
    for (const method of methods) {
      for (const params of junk) await client.connection.sendRequest(method, params).catch(() => undefined);
    }
    const notifications = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'notebookDocument/didOpen',
      'notebookDocument/didChange',
      'notebookDocument/didSave',
      'notebookDocument/didClose',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWorkspaceFolders',
      'made/up',
    ];
    for (const method of notifications) {
      for (const params of junk) await client.connection.sendNotification(method, params);
    }
    await alive();
  });

  it('edits of what is not open and ranges that are not there', async () => {
    await client.change('untitled:closed', 2, 'x');
    await client.close('untitled:closed');
    await client.open('untitled:a', 'import pickle\npickle.load(f)');
    await client.change('untitled:a', 2, { range: at(90, 5, 7), text: '\n' });
    await client.change('untitled:a', 3, { range: at(-1, -5, -7), text: '' });
    expect(await client.actions('untitled:a', at(900, 3))).toEqual([]);
    expect(await client.hover('untitled:a', -4, 2 ** 31)).toBeNull();
    expect(await client.actions('untitled:never', at(0, 0))).toEqual([]);
    await alive();
  });

  it('notebook changes that contradict each other', async () => {
    const notebook = new TestNotebook(client, 'file:///tmp/broken.ipynb');
    await notebook.open('import pickle', 'pickle.load(f)');
    const send = (cells: unknown) =>
      client.connection.sendNotification('notebookDocument/didChange', {
        notebookDocument: { uri: notebook.uri, version: 2 },
        change: { cells },
      });
    await send({ data: [{ kind: 2, document: 'vscode-notebook-cell:/none' }] });
    await send({ textContent: [{ document: { uri: notebook.cellUri(1) }, changes: [{ text: 'x' }] }] });
    await send({
      structure: { array: { start: 90, deleteCount: 7 }, didClose: [{ uri: 'vscode-notebook-cell:/none' }] },
    });
    await send({ structure: {} });
    await alive();
    await notebook.edit(notebook.cellUri(0), 'import pickle\npickle.load(g)');
    await client.diagnostics(notebook.cellUri(0), ({ diagnostics }) => diagnostics.length === 1);
    // A closing that names no cells closes them all the same.
    await client.connection.sendNotification('notebookDocument/didClose', {
      notebookDocument: { uri: notebook.uri },
    });
    await client.shows(notebook.cellUri(0));
  });

  it('a message that is no JSON', async () => {
    client.process.stdin?.write('Content-Length: 9\r\n\r\n{"a": [}}');
    client.process.stdin?.write('Content-Length: 2\r\n\r\n[]');
    await quiet(200);
    await alive();
  });

  it('texts that no Python is', async () => {
    const texts = [
      '\u0000\ud800\udfff\ufeff',
      '('.repeat(100_000),
      `import pickle\n${'if 1:\n '.repeat(5_000)}`,
      'import pickle\npickle.load('.repeat(3_000),
      `import pickle\nx = ${'-'.repeat(100_000)}1`,
      `import pickle\n${'f"{'.repeat(3_000)}pickle.load(f)`,
    ];
    for (const [index, text] of texts.entries()) {
      await client.open(`untitled:t${index}`, text);
      await client.summary(`untitled:t${index}`, 1);
    }
    await alive();
  });

  it('a client that answers questions with errors', async () => {
    client.settings = () => {
      throw new Error('no settings today');
    };
    await alive();
    expect(client.logs.some((line) => line.includes('workspace/configuration'))).toBe(true);
  });
});

it('logs no secret', async () => {
  const token = tokens.get('huggingface-user-token') ?? '';
  client.settings = () => {
    throw new Error(`cannot read ${token} \u001b[31m`);
  };
  await alive();
  const text = client.logs.join('\n');
  expect(text).toContain('cannot read hf_');
  expect(text).not.toContain(token);
  expect(text).not.toContain('\u001b');
});

it.each(['stdio', 'ipc'] as const)('ends with its client over %s', async (transport) => {
  const left = await TestClient.start({ server, transport });
  const ended = new Promise((resolve) => left.process.once('exit', resolve));
  if (transport === 'ipc') left.process.disconnect();
  else left.process.stdin?.end();
  expect(await ended).toBe(1);
});
