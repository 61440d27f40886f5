import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeAll, eventually, openNotebook, openText, person, setSetting, workspaceUri } from '../support';

describe('explaining and converting', () => {
  afterEach(closeAll);

  it('the explanation is a document whose dangerous lines are marked', async () => {
    await vscode.commands.executeCommand('secureMl.explainModel', workspaceUri('unsafe/model.joblib'));
    const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
    assert.equal(document.uri.scheme, 'secure-ml-explain');
    assert.match(document.getText(), /v\d+ = posix\.system\(/);
    // Problems has the model's findings; what is dangerous here is marked, and not listed once more.
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    const isMarked = document
      .getText()
      .split('\n')
      .map((text) => text.endsWith('# dangerous: command'));
    const line = isMarked.lastIndexOf(true);
    assert(line > 0);
    const variable = new vscode.Position(line, document.lineAt(line).text.indexOf('v'));
    const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      variable,
    );
    assert.equal(definition.range.start.line, line);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert(folds.some(({ start }) => document.lineAt(start).text.startsWith('def load()')));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const link = links.find(({ range }) => range.start.line === line);
    assert.equal(link?.target?.scheme, 'secure-ml-hex');
    await person.screenshot('explanation');
    await vscode.commands.executeCommand('vscode.open', link.target);
    await eventually(() =>
      assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'secure-ml-hex'),
    );
    const bytes = vscode.window.activeTextEditor as vscode.TextEditor;
    // The opcode REDUCE, `R`, which makes the call.
    const { active } = bytes.selection;
    assert.equal(bytes.document.lineAt(active.line).text.slice(active.character, active.character + 2), '52');
    await person.screenshot('explanation-bytes');
  });

  it('the report lists tensors and converts the file', async () => {
    const uri = workspaceUri('weights.pt');
    await vscode.workspace.fs.copy(workspaceUri('safe/checkpoint.pt'), uri, { overwrite: true });
    await vscode.commands.executeCommand('secureMl.scanModel', uri);
    const text = await person.report('Tensors');
    assert.match(text, /torch\.load\(weights_only=True\)/);
    await person.screenshot('tensors');
    await person.reportButton('Convert to safetensors');
    // The receipt comes last.
    const output = workspaceUri('weights.safetensors.receipt.json');
    await eventually(async () => assert(existsSync(output.fsPath)));
    const receipt = JSON.parse(readFileSync(workspaceUri('weights.safetensors.receipt.json').fsPath, 'utf8'));
    assert.equal(receipt.verified, true);
    await person.screenshot('converted');
  });

  it('asks which part of a checkpoint is meant, and whether a prefix stays', async () => {
    const fixtures = join(process.env.SECURE_ML_FIXTURES ?? '', 'convert');
    copyFileSync(join(fixtures, 'two.pt'), workspaceUri('two.pt').fsPath);
    void vscode.commands.executeCommand('secureMl.convertModel', workspaceUri('two.pt'));
    const parts = await person.choices();
    assert.match(
      parts.join('\n'),
      /Everything.*tensors: 2[\s\S]*generator.*tensors: 1[\s\S]*discriminator.*tensors: 1/,
    );
    await person.screenshot('convert-parts');
    await person.choose('generator');
    await eventually(() => assert(existsSync(workspaceUri('two.safetensors.receipt.json').fsPath)));
    const receipt = JSON.parse(readFileSync(workspaceUri('two.safetensors.receipt.json').fsPath, 'utf8'));
    assert.deepEqual(receipt.skipped, ['discriminator.w']);
    copyFileSync(join(fixtures, 'training.pt'), workspaceUri('wrapped.pt').fsPath);
    void vscode.commands.executeCommand('secureMl.convertModel', workspaceUri('wrapped.pt'));
    assert.match((await person.choices()).join('\n'), /Remove “module\.” from every name/);
    await person.choose('Remove');
    await eventually(() => assert(existsSync(workspaceUri('wrapped.safetensors').fsPath)));
    const header = readFileSync(workspaceUri('wrapped.safetensors').fsPath, 'latin1');
    assert(!header.includes('module.'));
  });

  it('a dangerous file is not converted', async () => {
    void vscode.commands.executeCommand('secureMl.convertModel', workspaceUri('unsafe/model.joblib'));
    await vscode.commands.executeCommand('notifications.showList');
    assert.match(await person.notification('Not converted'), /dangerous/);
    assert(!existsSync(workspaceUri('unsafe/model.safetensors').fsPath));
  });
});

describe('code that loads a converted file', () => {
  // What the workspace check has scanned is not offered to be scanned.
  before(() => setSetting('secureMl.workspaceCheck', 'openFiles'));
  after(() => setSetting('secureMl.workspaceCheck', undefined));
  afterEach(closeAll);

  it('is rewritten as one edit to review; undo brings the code back and leaves the file', async () => {
    const model = workspaceUri('quick.pt');
    await vscode.workspace.fs.copy(workspaceUri('safe/checkpoint.pt'), model, { overwrite: true });
    const code =
      'import torch\n\nweights = torch.load("quick.pt", map_location="cpu", weights_only=False)["model"]\n';
    const cell = {
      cell_type: 'code',
      id: 'load',
      metadata: {},
      outputs: [],
      execution_count: null,
      source: 'import torch\nweights = torch.load("quick.pt")["model"]',
    };
    const notebookUri = workspaceUri('closed.ipynb');
    await vscode.workspace.fs.writeFile(
      notebookUri,
      Buffer.from(JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 })),
    );
    const { document } = await openText('quick.py', code);
    const at = new vscode.Range(2, 12, 2, 12);
    const title = 'Convert quick.pt and load the safetensors file instead';
    const titles = async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          at,
        )
      ).map((action) => action.title);
    await eventually(async () =>
      assert((await titles()).includes('Scan quick.pt to see whether it is safe to load')),
    );
    assert(!(await titles()).includes(title));
    await vscode.commands.executeCommand('secureMl.scanModel', model);
    await eventually(async () => assert((await titles()).includes(title)));
    assert.match((await titles()).at(-1) ?? '', /^Ignore/);
    await vscode.window.showTextDocument(document);
    // Who leaves the question gets neither a file nor an edit.
    void vscode.commands.executeCommand('secureMl.convertAndLoad', model);
    assert.match(
      (await person.choices()).join('\n'),
      /quick\.py[\s\S]*closed\.ipynb|closed\.ipynb[\s\S]*quick\.py/,
    );
    await person.screenshot('convert-review');
    await person.press('Escape');
    assert(!existsSync(workspaceUri('quick.safetensors').fsPath));
    assert.equal(document.getText(), code);
    void vscode.commands.executeCommand('secureMl.convertAndLoad', model);
    await person.choices();
    await person.press('Enter');
    await eventually(() => assert(existsSync(workspaceUri('quick.safetensors.receipt.json').fsPath)));
    await eventually(() =>
      assert.equal(
        document.getText(),
        'from safetensors.torch import load_file\nimport torch\n\nweights = load_file("quick.safetensors", device="cpu")\n',
      ),
    );
    const notebook = vscode.workspace.notebookDocuments.find(({ uri }) => uri.path === notebookUri.path);
    assert.equal(
      notebook?.cellAt(0).document.getText(),
      'from safetensors.torch import load_file\nimport torch\nweights = load_file("quick.safetensors")',
    );
    await vscode.window.showTextDocument(document);
    await person.screenshot('convert-rewritten');
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), code));
    // Messages go to the list by themselves after a while, and where others are shown.
    await vscode.commands.executeCommand('notifications.showList');
    assert.match(
      await person.notification('The code change was undone'),
      /quick\.safetensors was not removed/,
    );
    assert(existsSync(workspaceUri('quick.safetensors').fsPath));
    await person.screenshot('convert-undone');
    // The file is there and holds the same: it is used.
    await vscode.commands.executeCommand('notifications.clearAll');
    void vscode.commands.executeCommand('secureMl.convertAndLoad', model);
    await person.choices();
    await person.press('Enter');
    await eventually(() =>
      assert.match(document.getText(), /load_file\("quick\.safetensors", device="cpu"\)/),
    );
    await vscode.commands.executeCommand('notifications.showList');
    await person.notification('Converted to quick.safetensors');
    await vscode.workspace.saveAll();
  });
});

describe('lenses on calls that load a model', () => {
  afterEach(closeAll);

  it('show what the file is, in a file and in a cell', async () => {
    const lensesOf = async (uri: vscode.Uri) =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)
      ).map(({ command }) => command?.title ?? '');
    await vscode.commands.executeCommand('secureMl.scanModel', workspaceUri('unsafe/model.joblib'));
    await person.report('Dangerous');
    const code = 'import joblib\nmodel = joblib.load("unsafe/model.joblib")\n';
    const { document } = await openText('lens.py', code);
    await eventually(async () =>
      assert.match((await lensesOf(document.uri))[0], /^\w+: dangerous, \d+ bytes/),
    );
    await person.lens('dangerous', 'file');
    await person.screenshot('lens');
    const { notebook } = await openNotebook('lens.ipynb');
    const edit = new vscode.WorkspaceEdit();
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, code, 'python');
    edit.set(notebook.uri, [vscode.NotebookEdit.insertCells(0, [cell])]);
    await vscode.workspace.applyEdit(edit);
    await eventually(async () =>
      assert.match((await lensesOf(notebook.cellAt(0).document.uri))[0], /^\w+: dangerous, \d+ bytes/),
    );
    await person.lens('dangerous', 'cell');
    await person.screenshot('lens-cell');
  });
});
