import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, CodeLens, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type LoadSitesResult,
  loadSitesRequest,
  type RewriteLoadsResult,
  rewriteLoadsRequest,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { builtServer, root } from './bundle';
import { TestClient } from './client';
import { TestNotebook } from './notebook';

const uriOf = (path: string) => pathToFileURL(path).href;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-loads-'));
  copyFileSync(join(root, 'test/fixtures/convert/tied.pt'), join(folder, 'tied.pt'));
  copyFileSync(join(root, 'examples/unsafe/model.joblib'), join(folder, 'model.joblib'));
  client = await TestClient.start({
    server: builtServer,
    folders: [uriOf(folder)],
    transport: 'ipc',
  });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uri = (name: string) => uriOf(join(folder, name));

async function open(name: string, text: string): Promise<void> {
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uri(name), languageId: 'python', version: 3, text },
  });
}

describe('code that loads a file', () => {
  it('is judged by what the scan said of the file', async () => {
    const text = 'import joblib, torch\njoblib.load("model.joblib")\ntorch.load("tied.pt")\n';
    await open('judged.py', text);
    const shown = async (expected: (messages: readonly string[]) => boolean) =>
      (
        await client.diagnostics(uri('judged.py'), ({ diagnostics }) =>
          expected(diagnostics.map(({ message }) => String(message))),
        )
      ).map(({ severity, message }) => [severity, message]);
    const before = await shown((messages) => messages.length === 2);
    expect(before.map(([severity]) => severity)).toEqual([2, 2]);
    await client.connection.sendRequest(scanModelsRequest, { uris: [uri('model.joblib'), uri('tied.pt')] });
    const after = await shown((messages) => messages.every((message) => message.includes('was scanned')));
    expect(after).toEqual([
      [1, expect.stringMatching(/\. model\.joblib was scanned and is dangerous; do not run this code$/)],
      [3, expect.stringMatching(/\. tied\.pt was scanned and is safe in its current state$/)],
    ]);
  });

  it('is found in files and notebooks, open and closed, and rewritten in those that are open', async () => {
    const code = 'import torch\nweights = torch.load("tied.pt", map_location="cpu")\n';
    writeFileSync(join(folder, 'closed.py'), code);
    writeFileSync(join(folder, 'other.py'), 'import torch\ntorch.load("elsewhere.pt")\n');
    const cells = [{ cell_type: 'code', metadata: {}, outputs: [], source: code, execution_count: null }];
    writeFileSync(
      join(folder, 'closed.ipynb'),
      JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }),
    );
    await open(
      'open.py',
      'import torch, dill\ntorch.load("tied.pt", pickle_module=dill)\na = torch.load("tied.pt")\n',
    );
    const notebook = new TestNotebook(client, uri('open.ipynb'));
    await notebook.open('import torch\nname = "tied"', 'b = torch.load(f"{name}.pt")');
    const names = ['closed.py', 'other.py', 'closed.ipynb', 'open.py', 'open.ipynb'];
    const found = await client.connection.sendRequest<LoadSitesResult>(loadSitesRequest, {
      model: uri('tied.pt'),
      uris: names.map(uri),
    });
    expect(found.uris).toEqual(['closed.py', 'closed.ipynb', 'open.py', 'open.ipynb'].map(uri));
    const { edit, left, closed } = await client.connection.sendRequest<RewriteLoadsResult>(
      rewriteLoadsRequest,
      {
        model: uri('tied.pt'),
        output: uri('tied.safetensors'),
        part: '.',
        uris: found.uris,
      },
    );
    expect(closed).toEqual(['closed.py', 'closed.ipynb'].map(uri));
    expect(left).toEqual([
      { uri: uri('open.py'), line: 2, reason: 'its argument pickle_module has no equivalent' },
    ]);
    const [annotation] = Object.values(edit.changeAnnotations ?? {});
    expect(annotation).toMatchObject({ label: 'Load tied.safetensors instead', needsConfirmation: false });
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument }) => textDocument)).toEqual([
      { uri: uri('open.py'), version: 3 },
      { uri: notebook.cellUri(1), version: 1 },
    ]);
    const document = TextDocument.create('', 'python', 1, 'b = torch.load(f"{name}.pt")');
    expect(TextDocument.applyEdits(document, changes[1].edits as TextEdit[])).toBe(
      'from safetensors.torch import load_file\nb = load_file("tied.safetensors")',
    );
  });

  it('is offered a scan before anything else', async () => {
    copyFileSync(join(root, 'test/fixtures/convert/tied.pt'), join(folder, 'new.pt'));
    await open('unknown.py', 'import torch\ntorch.load("new.pt")\n');
    const position = { line: 1, character: 3 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri('unknown.py') },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const commands = actions.flatMap(({ command }) => command?.command ?? []);
    expect(commands).toContain('secureMl.scanModel');
    expect(commands).not.toContain('secureMl.convertAndLoad');
    rmSync(join(folder, 'new.pt'));
  });

  it('is offered a conversion, unless the file is known to be refused', async () => {
    const actionsAt = async (line: number) => {
      const position = { line, character: 3 };
      const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uri('offers.py') },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
      // What silences a finding comes after all that mends one.
      const silencing = actions.findIndex(({ title }) => title.startsWith('Ignore'));
      if (silencing >= 0) expect(silencing).toBe(actions.length - 1);
      return actions.filter(({ command }) => command?.command === 'secureMl.convertAndLoad');
    };
    await open(
      'offers.py',
      'import torch, joblib\ntorch.load("tied.pt")\njoblib.load("model.joblib")\nx = 1\n',
    );
    expect((await actionsAt(1)).map(({ title, command }) => [title, command?.arguments])).toEqual([
      ['Convert tied.pt and load the safetensors file instead', [uri('tied.pt')]],
    ]);
    // It was scanned above and is dangerous.
    expect(await actionsAt(2)).toEqual([]);
    expect(await actionsAt(3)).toEqual([]);
    expect(existsSync(join(folder, 'tied.safetensors'))).toBe(false);
  });

  it('of a folder has a lens with the worst of what was scanned there', async () => {
    await open('folder.py', 'from transformers import AutoModel\nAutoModel.from_pretrained("./")\n');
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uri('folder.py') },
    });
    expect(lenses.map(({ command }) => command?.title)).toEqual([
      'Files scanned in this folder: 2, worst result: dangerous',
    ]);
  });
});

describe('a model that names what was not reviewed', () => {
  it('offers to allow a name that was not reviewed, once the file was scanned', async () => {
    const model = '\x80\x03cmy_package.models\nNet\n)\x81.';
    writeFileSync(join(folder, 'own.pkl'), Buffer.from(model, 'latin1'));
    await open('own.py', 'import pickle\npickle.load(open("own.pkl", "rb"))\n');
    const place = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
    const allowing = async () =>
      (await client.actions(uri('own.py'), place)).filter(({ title }) => title.startsWith('Allow'));
    expect(await allowing()).toEqual([]);
    await client.connection.sendRequest(scanModelsRequest, { uris: [uri('own.pkl')] });
    const [allow] = await allowing();
    expect(allow.title).toBe('Allow my_package.models.Net in secure-ml.yaml after a review');
    expect(JSON.stringify(allow.edit)).toContain(
      'models:\\n  allowGlobals:\\n    - my_package.models.Net\\n',
    );
  });
});
