import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LSPErrorCodes, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver/node';
import {
  type ConfigurationEditResult,
  configurationEditRequest,
  type RuleSettingsResult,
  ruleSettingsRequest,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { builtServer, root } from './bundle';
import { at, TestClient } from './client';
import { applied } from './edits';
import { TestNotebook } from './notebook';

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-actions-'));
const folderUri = pathToFileURL(folder).href;
let client: TestClient;
let server: string;
let count = 0;

beforeAll(async () => {
  // Below torch 2.6 the default is safe already, so saying it is a safe fix.
  writeFileSync(join(folder, 'requirements.txt'), 'torch==2.7.0\n');
  server = builtServer;
  client = await TestClient.start({ server, folders: [folderUri] });
});
afterAll(() => client.stop());

async function openPython(text: string): Promise<string> {
  const uri = `${folderUri}/a${count++}.py`;
  await client.open(uri, text);
  await client.summary(uri, 1);
  return uri;
}

/** What the settings of the folder can say of a rule, between the fixes and the comment that ignores. */
const settingsOf = (rule: string, level?: string) => [
  ...(level === undefined ? [] : [`Lower the severity of ${rule} to ${level} in secure-ml.yaml`]),
  `Turn off ${rule} in secure-ml.yaml`,
];

/** Title of each action, `!` before those that are preferred. */
const titles = (actions: { title: string; isPreferred?: boolean }[]) =>
  actions.map(({ title, isPreferred }) => (isPreferred === true ? `! ${title}` : title));

describe('quick fixes', () => {
  const text = 'import torch\na = torch.load(p)\nb = torch.load(q, weights_only=False)\n';

  it('are offered for the findings that the selection touches', async () => {
    const uri = await openPython(text);
    const safe = await client.actions(uri, at(1, 6));
    expect(titles(safe)).toEqual([
      '! Set weights_only=True',
      ...settingsOf('torch-load-unsafe'),
      'Ignore this finding (torch-load-unsafe)',
    ]);
    expect(applied(text, safe[0], uri, 1)).toBe(text.replace('load(p)', 'load(p, weights_only=True)'));
    const unsafe = await client.actions(uri, at(2, 0, 30));
    expect(titles(unsafe)).toEqual([
      'Set weights_only=True',
      ...settingsOf('torch-load-unsafe', 'medium'),
      'Ignore this finding (torch-load-unsafe)',
    ]);
    expect(applied(text, unsafe[0], uri, 1)).toBe(text.replace('False', 'True'));
    expect(await client.actions(uri, at(0, 0))).toEqual([]);
    expect(await client.actions(uri, at(1, 0, 3))).toEqual([]);
  });

  it('belong to the diagnostic that the client sent', async () => {
    const uri = await openPython(text);
    const [diagnostic] = await client.diagnostics(uri);
    const sent = { ...diagnostic, data: 'mine' };
    const actions = await client.actions(uri, at(0, 0), { diagnostics: [sent] });
    expect(actions.map(({ diagnostics }) => diagnostics)).toEqual([[sent], [sent], [sent]]);
  });

  it('honour the wanted kinds', async () => {
    const uri = await openPython(text);
    const kinds = async (only?: string[]) =>
      (await client.actions(uri, at(1, 6), only === undefined ? {} : { only })).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['quickfix', 'quickfix', 'quickfix']);
    expect(await kinds([''])).toEqual(['quickfix', 'quickfix', 'quickfix', 'source.fixAll.secureMl']);
    expect(await kinds(['quickfix'])).toEqual(['quickfix', 'quickfix', 'quickfix']);
    expect(await kinds(['refactor'])).toEqual([]);
    expect(await kinds(['quick'])).toEqual([]);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.secureMl']) {
      expect(await kinds([kind])).toEqual(['source.fixAll.secureMl']);
    }
    expect(await kinds(['source.fixAll.eslint'])).toEqual([]);
  });

  it('are made for the version that is open, without waiting for its diagnostics', async () => {
    const uri = await openPython(text);
    const moved = `import os\n\n${text}`;
    await client.change(uri, 2, moved);
    expect(await client.actions(uri, at(1, 6))).toEqual([]);
    const [fix] = await client.actions(uri, at(3, 6));
    expect(applied(moved, fix, uri, 2)).toContain('a = torch.load(p, weights_only=True)\n');
  });

  it('are not offered when the text changes meanwhile', async () => {
    const uri = await openPython(text);
    const many = `import torch\n${'torch.load(p)\n'.repeat(2000)}`;
    await client.change(uri, 2, many);
    const asked = client.actions(uri, at(5, 2)).then(
      (actions) => actions,
      (error: { code: number }) => error.code,
    );
    await client.change(uri, 3, '\n'.repeat(20));
    const answer = await asked;
    // Either it was answered before the edit was read, or it is refused; the client refuses what is of version 2.
    if (typeof answer === 'number') expect(answer).toBe(LSPErrorCodes.ContentModified);
    else expect(applied(many, answer[0], uri, 2)).toContain('weights_only');
    expect(await client.actions(uri, at(5, 2))).toEqual([]);
  });

  it('change the cell that they were asked for', async () => {
    const notebook = new TestNotebook(client, `${folderUri}/fix.ipynb`);
    const second = '# here\ntorch.load(p)\n';
    await notebook.open('import torch', second);
    const uri = notebook.cellUri(1);
    const [fix] = await client.actions(uri, at(1, 3));
    expect(applied(second, fix, uri, 1)).toBe('# here\ntorch.load(p, weights_only=True)\n');
    expect(await client.actions(notebook.cellUri(0), at(0, 3))).toEqual([]);
    const edited = `x = 1\n${second}`;
    const version = await notebook.edit(uri, edited);
    const [again] = await client.actions(uri, at(2, 3));
    expect(applied(edited, again, uri, version)).toBe('x = 1\n# here\ntorch.load(p, weights_only=True)\n');
    await notebook.close();
    expect(await client.actions(uri, at(2, 3))).toEqual([]);
  });

  it('pin a requirement to the version of the project', async () => {
    const uri = `${folderUri}/requirements-dev.txt`;
    await client.open(uri, 'torch\n', 'pip-requirements');
    const actions = await client.actions(uri, at(0, 2));
    expect(titles(actions)).toEqual([
      '! Pin to 2.7.0',
      ...settingsOf('unpinned-requirement', 'info'),
      'Ignore this finding (unpinned-requirement)',
    ]);
    expect(applied('torch\n', actions[0], uri, 1)).toBe('torch==2.7.0\n');
    await client.close(uri);
  });
});

describe('a checkpoint that was scanned', () => {
  it('is loaded with exactly the names that it needs', async () => {
    copyFileSync(join(root, 'test/fixtures/benign/torch/module-linear.pt'), join(folder, 'linear.pt'));
    const text = 'import torch\nnet = torch.load("linear.pt", weights_only=False)\n';
    const uri = await openPython(text);
    const offered = async () =>
      (await client.actions(uri, at(1, 8))).find(({ title }) => title.includes('allow only'));
    expect(await offered()).toBeUndefined();
    await client.connection.sendRequest(scanModelsRequest, { uris: [`${folderUri}/linear.pt`] });
    const action = await offered();
    expect(action?.title).toBe('Load with weights_only=True and allow only Linear');
    expect(applied(text, action, uri, 1)).toBe(
      'import torch.nn.modules.linear\nimport torch\nwith torch.serialization.safe_globals([torch.nn.modules.linear.Linear]):\n    net = torch.load("linear.pt", weights_only=True)\n',
    );
  });
});

describe('a guard', () => {
  it('stands in front of a load of a file that was scanned', async () => {
    copyFileSync(join(root, 'test/fixtures/benign/torch/module-linear.pt'), join(folder, 'guarded.pt'));
    const text = 'import torch\nnet = torch.load("guarded.pt", map_location="cpu", weights_only=False)\n';
    const uri = await openPython(text);
    const offered = async () =>
      (await client.actions(uri, at(1, 8))).find(({ title }) => title.includes('secure_ml_guard.py'));
    expect(await offered()).toBeUndefined();
    await client.connection.sendRequest(scanModelsRequest, { uris: [`${folderUri}/guarded.pt`] });
    const action = await offered();
    expect(action?.title).toBe('Load through secure_ml_guard.py, which accepts only this file');
    const [made, guard, code] = action?.edit?.documentChanges ?? [];
    const target = `${folderUri}/secure_ml_guard.py`;
    expect(made).toMatchObject({ kind: 'create', uri: target });
    expect(guard).toMatchObject({ textDocument: { uri: target, version: null } });
    const [{ newText }] = (guard as TextDocumentEdit).edits as TextEdit[];
    expect(newText).toContain('"guarded.pt",\n        "torch",');
    expect(newText).toContain('"torch.nn.modules.linear.Linear",');
    expect((code as TextDocumentEdit).edits).toMatchObject([
      { newText: 'import secure_ml_guard\n' },
      { newText: 'secure_ml_guard.load("guarded.pt", map_location="cpu"' },
    ]);
    // Each is shown before it is made.
    expect(Object.values(action?.edit?.changeAnnotations ?? {}).map((one) => one.needsConfirmation)).toEqual([
      true,
    ]);
    writeFileSync(join(folder, 'secure_ml_guard.py'), newText);
    const again = (await offered())?.edit?.documentChanges ?? [];
    expect(again).toHaveLength(2);
    writeFileSync(join(folder, 'secure_ml_guard.py'), 'def load(path):\n    return path\n');
    expect(await offered()).toBeUndefined();
    rmSync(join(folder, 'secure_ml_guard.py'));
  });
});

describe('fix all', () => {
  it('applies every safe fix of a file, and no other', async () => {
    const text = [
      'import torch',
      'a = torch.load(torch.load(p))',
      'b = torch.load(q, weights_only=False)',
      'c = 1  # secure-ml: ignore[torch-load-unsafe] old',
      'd = [torch.load(r), torch.load(s, map_location="cpu")]',
      '',
    ].join('\n');
    const uri = await openPython(text);
    const [action, ...rest] = await client.actions(uri, at(0, 0), { only: ['source.fixAll'] });
    expect(rest).toEqual([]);
    const fixed = applied(text, action, uri, 1);
    expect(fixed).toBe(
      [
        'import torch',
        'a = torch.load(torch.load(p, weights_only=True), weights_only=True)',
        'b = torch.load(q, weights_only=False)',
        'c = 1',
        'd = [torch.load(r, weights_only=True), torch.load(s, map_location="cpu", weights_only=True)]',
        '',
      ].join('\n'),
    );
    await client.change(uri, 2, fixed);
    expect(await client.actions(uri, at(0, 0), { only: ['source.fixAll'] })).toEqual([]);
    await client.shows(uri, 'SML120 2:4-2:37');
  });

  it('works on one cell', async () => {
    const notebook = new TestNotebook(client, `${folderUri}/all.ipynb`);
    await notebook.open('import torch\ntorch.load(p)', 'torch.load(q)');
    const [action] = await client.actions(notebook.cellUri(1), at(0, 0), {
      only: ['source.fixAll.secureMl'],
    });
    expect(applied('torch.load(q)', action, notebook.cellUri(1), 1)).toBe('torch.load(q, weights_only=True)');
    await notebook.close();
  });
});

describe('ignore', () => {
  const mark = '# secure-ml: ignore[pickle-load] TODO: explain why this is safe';

  /** The text after ignoring the first finding, which must be gone then with nothing in its place. */
  async function ignored(text: string): Promise<string> {
    const uri = await openPython(text);
    const diagnostics = await client.diagnostics(uri);
    const actions = await client.actions(uri, diagnostics[0].range);
    const action = actions.find(({ title }) => title.startsWith('Ignore'));
    expect(action?.isPreferred).toBe(false);
    const after = applied(text, action, uri, 1);
    await client.change(uri, 2, after);
    const left = await client.diagnostics(uri, ({ version }) => version === 2);
    expect(left.map(({ code }) => code)).toEqual(diagnostics.slice(1).map(({ code }) => code));
    await client.close(uri);
    return after;
  }

  it('adds a comment at the end of the line', async () => {
    const line = 'import pickle\npickle.load(f)';
    expect(await ignored(`${line}   \nx = 1\n`)).toBe(`${line}  ${mark}\nx = 1\n`);
    expect(await ignored(line)).toBe(`${line}  ${mark}`);
    expect(await ignored(`import pickle\r\npickle.load(f)\r\n`)).toBe(
      `import pickle\r\npickle.load(f)  ${mark}\r\n`,
    );
  });

  it('joins a comment that is there', async () => {
    const line = 'import pickle\npickle.load(f)';
    expect(await ignored(`${line}  # type: ignore\n`)).toBe(`${line}  # type: ignore  ${mark}\n`);
    expect(await ignored(`${line} # noqa: E501\n`)).toBe(`${line} # noqa: E501  ${mark}\n`);
    expect(await ignored(`${line}#\n`)).toBe(`${line}#  ${mark}\n`);
    // Two findings on one line: the second joins the first one's list.
    const both =
      'import pickle, torch\ntorch.load(pickle.load(f), weights_only=False)  # secure-ml: ignore[torch-load-unsafe] mine\n';
    expect(await ignored(both)).toBe(both.replace('unsafe]', 'unsafe, pickle-load]'));
  });

  it('finds another place where the line has none', async () => {
    const head = 'import pickle\n';
    // A backslash continues the line.
    expect(await ignored(`${head}x = pickle.load( \\\n  f)\n`)).toBe(
      `${head}x = pickle.load( \\\n  f)  ${mark}\n`,
    );
    expect(await ignored(`${head}x = pickle.load(f) + \\\n  1\n`)).toBe(
      `${head}${mark}\nx = pickle.load(f) + \\\n  1\n`,
    );
    // The line ends inside a string.
    expect(await ignored(`${head}if 1:\n    pickle.load("""\n""")\n`)).toBe(
      `${head}if 1:\n    pickle.load("""\n""")  ${mark}\n`,
    );
    expect(await ignored(`${head}if 1:\n    x = [pickle.load(f), """\n"""]\n`)).toBe(
      `${head}if 1:\n    ${mark}\n    x = [pickle.load(f), """\n"""]\n`,
    );
    // A comment of ours on the line above speaks for this line already.
    const above = `import pickle, torch\n# secure-ml: ignore[torch-load-unsafe]\nx = [torch.load(pickle.load(f), weights_only=False), """\n"""]\n`;
    expect(await ignored(above)).toBe(above.replace('unsafe]', 'unsafe, pickle-load]'));
    // Nothing can be said here: the call is inside of a string of many lines.
    const uri = await openPython('import pickle\nx = f"""\n{pickle.load(f)}\n"""\n');
    await client.shows(uri, 'SML101 2:1-2:15');
    expect(titles(await client.actions(uri, at(2, 3)))).not.toContain('Ignore this finding (pickle-load)');
  });

  it('works in cells, on Python and on installs', async () => {
    const notebook = new TestNotebook(client, `${folderUri}/ignore.ipynb`);
    const texts = ['%pip install numpy\nimport pickle', 'pickle.load(f)', '%%bash\npip install numpy\n'];
    await notebook.open(...texts);
    for (const [number, line] of [0, 0, 1].entries()) {
      const uri = notebook.cellUri(number);
      const [diagnostic] = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
      const action = (await client.actions(uri, diagnostic.range)).find(({ title }) =>
        title.startsWith('Ignore'),
      );
      const after = applied(texts[number], action, uri, 1);
      expect(after.split('\n')[line]).toMatch(/ {2}# secure-ml: ignore\[[a-z-]+\] TODO/);
      await notebook.edit(uri, after);
      await client.shows(uri);
    }
    await notebook.close();
  });

  it('asks clients that can for the reason', async () => {
    const asking = await TestClient.start({ server, asksForReasons: true });
    const text =
      'import pickle, torch\npickle.load(f)\ntorch.load(pickle.load(f))  # secure-ml: ignore[torch-load-unsafe] mine\n';
    await asking.open('untitled:a', text);
    const ignoring = async (line: number) =>
      (await asking.actions('untitled:a', at(line, 12))).filter(({ title }) => title.startsWith('Ignore'));
    expect((await ignoring(1)).map(({ edit, command }) => [edit, command])).toEqual([
      [
        undefined,
        {
          title: 'Ignore this finding (pickle-load)',
          command: 'secureMl.ignoreFinding',
          arguments: [
            {
              uri: 'untitled:a',
              version: 1,
              ruleId: 'pickle-load',
              range: at(1, 14),
              before: '  # secure-ml: ignore[pickle-load] ',
              after: '',
            },
          ],
        },
      ],
    ]);
    // A comment that is there has its reason already.
    expect((await ignoring(2)).map(({ command, edit }) => [command, edit !== undefined])).toEqual([
      [undefined, true],
    ]);
    await asking.stop();
  });

  it('is not offered where it would not count', async () => {
    const distrustful = await TestClient.start({ server, trusted: false });
    await distrustful.open('untitled:a', 'import pickle\npickle.load(f)');
    expect(titles(await distrustful.actions('untitled:a', at(1, 3)))).toEqual([
      'Load with an Unpickler that only allows what you list',
    ]);
    await distrustful.stop();
  });
});

describe('a file that is no code', () => {
  it.each<[string, string, string, number, string]>([
    [
      'deploy.yaml',
      'yaml',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: "b:1"\n',
      5,
      '      image: "b:1"  # secure-ml: ignore[image-unpinned] TODO: explain why this is safe\n',
    ],
    [
      'Dockerfile',
      'dockerfile',
      'FROM python:3.12\nUSER app\n',
      0,
      '# secure-ml: ignore[image-unpinned] TODO: explain why this is safe\nFROM python:3.12\n',
    ],
    [
      'requirements-own.txt',
      'pip-requirements',
      'numpy>=2 # why\n',
      0,
      'numpy>=2 # why  # secure-ml: ignore[unpinned-requirement] TODO: explain why this is safe\n',
    ],
  ])('has comments that ignore: %s', async (name, language, text, line, expected) => {
    const uri = `${folderUri}/${name}`;
    await client.open(uri, text, language);
    const actions = await client.actions(uri, at(line, 0, 20));
    const last = actions.at(-1);
    expect(last?.title).toMatch(/^Ignore this finding/);
    const after = applied(text, last, uri, 1);
    expect(after).toContain(expected);
    await client.change(uri, 2, after);
    const left = await client.diagnostics(uri, ({ version }) => version === 2);
    expect(left.filter(({ code }) => code === last?.diagnostics?.[0].code)).toEqual([]);
    await client.close(uri);
  });

  it('turns the rule off where it has no comments', async () => {
    const uri = `${folderUri}/mcp.json`;
    const text = '{ "mcpServers": { "a": { "url": "http://mcp.example.org/sse" } } }';
    await client.open(uri, text, 'json');
    const actions = await client.actions(uri, at(0, 40));
    expect(titles(actions)).toEqual(['Use HTTPS', ...settingsOf('agent-server-unsafe', 'medium')]);
    expect(actions[2].edit?.documentChanges).toEqual([
      { kind: 'create', uri: `${folderUri}/secure-ml.yaml`, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: `${folderUri}/secure-ml.yaml`, version: null },
        edits: [{ range: at(0, 0), newText: 'rules:\n  agent-server-unsafe: off\n' }],
      },
    ]);
    writeFileSync(join(folder, 'secure-ml.yaml'), 'profile: strict # ours\nrules:\n  pickle-load: low\n');
    const [, , again] = await client.actions(uri, at(0, 40));
    expect(again.edit?.documentChanges).toEqual([
      {
        textDocument: { uri: `${folderUri}/secure-ml.yaml`, version: null },
        edits: [{ range: at(2, 18), newText: '\n  agent-server-unsafe: off' }],
      },
    ]);
    rmSync(join(folder, 'secure-ml.yaml'));
    await client.close(uri);
  });
});

describe('settings instead of a fix', () => {
  const yaml = join(folder, 'secure-ml.yaml');
  const tellChanged = () =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folderUri}/secure-ml.yaml`, type: 2 }],
    });

  it('are offered once for several findings of a rule', async () => {
    const uri = await openPython('import pickle\npickle.load(f)\npickle.load(g)\n');
    const all = titles(await client.actions(uri, { start: at(1, 0).start, end: at(2, 14).end }));
    expect(all.filter((title) => title.includes('pickle-load in'))).toHaveLength(1);
    expect(all.slice(-2)).toEqual(Array(2).fill('Ignore this finding (pickle-load)'));
  });

  it('lower a severity to the next, and that counts', async () => {
    const uri = await openPython('import pickle\npickle.load(f)\n');
    const lower = (await client.actions(uri, at(1, 3))).find(({ title }) => title.startsWith('Lower'));
    const [, changed] = (lower?.edit?.documentChanges ?? []) as [unknown, TextDocumentEdit];
    const [{ newText }] = changed.edits as TextEdit[];
    expect(newText).toMatch(/^rules:\n {2}pickle-load: (?:low|medium)\n$/);
    const result = await client.connection.sendRequest<RuleSettingsResult>(ruleSettingsRequest, {
      uri: folderUri,
    });
    const of = ({ rules }: RuleSettingsResult) => rules.find(({ id }) => id === 'pickle-load');
    expect(of(result)).toMatchObject({ from: 'default', level: of(result)?.standard });
    writeFileSync(yaml, newText);
    await tellChanged();
    const after = await client.connection.sendRequest<RuleSettingsResult>(ruleSettingsRequest, {
      uri: folderUri,
    });
    expect(of(after)).toMatchObject({ from: 'file', level: /: (\w+)/.exec(newText)?.[1] });
    expect(after.file).toBe(`${folderUri}/secure-ml.yaml`);
    rmSync(yaml);
    await tellChanged();
  });

  it('are not offered where the folder is configured in pyproject.toml, or its file is damaged', async () => {
    const uri = await openPython('import pickle\npickle.load(f)\n');
    const offered = async () =>
      (await client.actions(uri, at(1, 3))).filter(({ title }) => title.includes('secure-ml.yaml'));
    expect(await offered()).toHaveLength(2);
    writeFileSync(join(folder, 'pyproject.toml'), '[tool.secure-ml]\nprofile = "strict"\n');
    expect(await offered()).toEqual([]);
    rmSync(join(folder, 'pyproject.toml'));
    writeFileSync(yaml, 'rules: [\n');
    expect(await offered()).toEqual([]);
    rmSync(yaml);
  });

  it('add to the baseline where the client keeps one, except what is critical', async () => {
    const keeping = await TestClient.start({ server, folders: [folderUri], asksForReasons: true });
    const uri = `${folderUri}/kept.py`;
    await keeping.open(uri, 'import pickle\npickle.load(f)\n');
    const actions = await keeping.actions(uri, at(1, 3));
    const add = actions.at(-2);
    expect(add?.title).toBe('Add this finding to the baseline');
    expect(add?.command).toMatchObject({
      command: 'secureMl.addToBaseline',
      arguments: [{ uri, fingerprint: expect.stringMatching(/^[\da-f]{16}$/) }],
    });
    await keeping.stop();
  });

  it('allow a place that models come from, at the revision that is pinned, where places are listed', async () => {
    const revision = 'a'.repeat(40);
    writeFileSync(yaml, 'sources:\n  models:\n    - huggingface.co/acme\n');
    await tellChanged();
    const uri = await openPython(
      `from transformers import AutoModel\nAutoModel.from_pretrained("other/net", revision="${revision}")\n`,
    );
    const actions = await client.actions(uri, at(1, 5));
    const allow = actions.find(({ title }) => title.startsWith('Allow'));
    expect(allow?.title).toContain(`huggingface.co/other/net@${revision}`);
    expect(JSON.stringify(allow?.edit)).toContain(`- huggingface.co/other/net@${revision}`);
    rmSync(yaml);
    await tellChanged();
  });

  it('lock the file that a manifest serves, where the workspace has it', async () => {
    const own = mkdtempSync(join(tmpdir(), 'secure-ml-served-'));
    const ownUri = pathToFileURL(own).href;
    mkdirSync(join(own, '.git'));
    copyFileSync(join(root, 'examples/safe/model.joblib'), join(own, 'model.joblib'));
    const text = `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: a
spec:
  predictor:
    model:
      modelFormat:
        name: sklearn
      storageUri: s3://models/net/model.joblib
`;
    writeFileSync(join(own, 'serve.yaml'), text);
    const checking = await TestClient.start({ server, folders: [ownUri], checksWorkspace: 'now' });
    await checking.open(`${ownUri}/serve.yaml`, text, 'yaml');
    await vi.waitFor(
      async () => {
        const actions = await checking.actions(`${ownUri}/serve.yaml`, at(9, 25));
        const lock = actions.find(({ command }) => command?.command === 'secureMl.lockModel');
        expect(lock?.title).toBe('Lock model.joblib, which the workspace has, in models.lock');
        expect(lock?.command?.arguments).toEqual([`${ownUri}/model.joblib`]);
      },
      { timeout: 60_000, interval: 200 },
    );
    await checking.stop();
    rmSync(own, { recursive: true });
  });

  it('change nothing that is no word of ours', async () => {
    const ask = (change: unknown) =>
      client.connection.sendRequest<ConfigurationEditResult>(configurationEditRequest, {
        uri: folderUri,
        change,
      });
    const allowed = await ask({ kind: 'allow', name: 'my.Net' });
    expect(JSON.stringify(allowed.edit)).toContain('- my.Net');
    for (const change of [
      { kind: 'allow', name: 'a\nrules: {}' },
      { kind: 'rule', ruleId: 'no-such-rule', level: 'off' },
      { kind: 'rule', ruleId: 'pickle-load', level: 'off\n' },
      { kind: 'profile', profile: 'constructor' },
      undefined,
    ])
      expect(await ask(change)).toEqual({});
  });
});

it('gives unversioned edits to clients that know no others', async () => {
  const plain = await TestClient.start({ server, capabilities: {} });
  await plain.open('untitled:a', 'import torch\ntorch.load(p)');
  const [fix] = await plain.actions('untitled:a', at(1, 3));
  expect(fix.edit).toEqual({
    changes: { 'untitled:a': [{ range: at(1, 12), newText: ', weights_only=True' }] },
  });
  await plain.stop();
});
