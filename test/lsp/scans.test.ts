import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  FileChangeType,
  LSPErrorCodes,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver/node';
import { documentationUrl } from '../../engine/src/rule';
import {
  type ScanModelsParams,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { builtServer, root } from './bundle';
import { quiet, summaryOf, TestClient } from './client';

const unsafe = join(root, 'examples/unsafe/model.joblib');
const safe = join(root, 'examples/safe/model.joblib');
const uriOf = (path: string) => pathToFileURL(path).href;
let folder: string;
let server: string;
let client: TestClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-scans-'));
  server = builtServer;
  client = await TestClient.start({ server, folders: [uriOf(folder)], transport: 'ipc' });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

function scan(
  paths: readonly string[],
  more: Partial<ScanModelsParams> = {},
  by = client,
): Promise<ScanModelsResult> {
  return by.connection.sendRequest(scanModelsRequest, { uris: paths.map(uriOf), ...more });
}
const last = (path: string) => summaryOf(client.last(uriOf(path)));

describe('a scan', () => {
  it('looks at the modules of the workspace that loading the file imports', async () => {
    const path = join(folder, 'below/model.joblib');
    mkdirSync(join(folder, 'below'));
    copyFileSync(safe, path);
    expect((await scan([path])).models[0]?.verdict).toBe('safe');
    const module = join(folder, 'joblib.py');
    writeFileSync(module, 'import os\nos.system("id")\n');
    expect((await scan([path])).models[0]?.verdict).toBe('dangerous');
    rmSync(module);
    expect((await scan([path])).models[0]?.verdict).toBe('safe');
    rmSync(join(folder, 'below'), { recursive: true });
  });

  it('rests on the sources of the workspace, and is made again when they change', async () => {
    const [path, source] = [join(folder, 'own/m.pkl'), join(folder, 'own_nets.py')];
    mkdirSync(join(folder, 'own'));
    writeFileSync(path, Buffer.from('\x80\x02cown_nets\nNet\n)\x81}X\x01\x00\x00\x00aK\x01sb.', 'latin1'));
    writeFileSync(source, 'class Net:\n    pass\n');
    const [first] = (await scan([path])).models;
    expect(first?.verdict).toBe('conditional');
    expect(first?.dependsOn?.map((each) => [each.global, each.path])).toEqual([['own_nets.Net', source]]);
    const change = async (text: string, codes: string) => {
      writeFileSync(source, text);
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uriOf(source), type: FileChangeType.Changed }],
      });
      await expect
        .poll(
          () =>
            client
              .last(uriOf(path))
              .map(({ code }) => code)
              .join(),
          { timeout: 20_000 },
        )
        .toBe(codes);
    };
    await change('class Net:\n    def __setstate__(self, state):\n        print(state)\n', 'SML302');
    await change('class Net:\n    pass\n', '');
    rmSync(join(folder, 'own'), { recursive: true });
    rmSync(source);
  });

  it('says what a dangerous model would do, and shows it', async () => {
    const { models, errors, excluded } = await scan([unsafe]);
    expect({ errors, excluded }).toEqual({ errors: [], excluded: 0 });
    expect(models).toEqual([
      {
        uri: uriOf(unsafe),
        format: 'pickle',
        verdict: 'dangerous',
        complete: true,
        isConvertible: false,
        reasons: [],
        sha256: createHash('sha256').update(readFileSync(unsafe)).digest('hex'),
        size: readFileSync(unsafe).length,
        findings: [
          expect.objectContaining({
            ruleId: 'pickle-dangerous-global',
            severity: 'critical',
            evidence: expect.stringContaining('posix.system'),
            effect: 'command',
            href: documentationUrl('pickle-dangerous-global'),
          }),
        ],
      },
    ]);
    expect(client.scanned.at(-1)).toEqual(models[0]);
    const [diagnostic] = await client.diagnostics(uriOf(unsafe));
    expect(diagnostic).toMatchObject({
      code: 'SML301',
      severity: 1,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      message: expect.stringContaining('posix.system'),
      codeDescription: { href: models[0].findings[0].href },
    });
  });

  it('shows nothing for a safe model', async () => {
    const { models } = await scan([safe]);
    expect(models.map(({ verdict, complete, findings }) => ({ verdict, complete, findings }))).toEqual([
      { verdict: 'safe', complete: true, findings: [] },
    ]);
    expect(client.published.filter(({ uri }) => uri === uriOf(safe))).toEqual([]);
    expect(client.scanned.at(-1)?.verdict).toBe('safe');
  });

  it('says what it could not read', async () => {
    const missing = join(folder, 'missing.pt');
    const empty = join(folder, 'empty.pt');
    const pipe = join(folder, 'pipe.pkl');
    writeFileSync(empty, '');
    execFileSync('mkfifo', [pipe]);
    const { models, errors } = await scan([missing, empty, pipe], {
      uris: [...[missing, empty, pipe].map(uriOf), 'https://example.org/m.pt', 'file://%00', 'nonsense'],
    });
    expect(models.map(({ uri, verdict, reasons }) => [uri, verdict, reasons.map(({ id }) => id)])).toEqual([
      [uriOf(empty), 'incomplete', ['empty']],
      [uriOf(pipe), 'unsupported', ['not-a-file']],
    ]);
    expect(errors.map(({ uri }) => uri)).toEqual([
      'https://example.org/m.pt',
      'file://%00',
      'nonsense',
      uriOf(missing),
    ]);
    await client.shows(uriOf(empty), 'empty 0:0-0:0');
    await client.shows(uriOf(pipe), 'not-a-file 0:0-0:0');
    rmSync(pipe);
    rmSync(empty);
  });

  it('walks folders, tells how far it is and counts what is excluded', async () => {
    const models = join(folder, 'models');
    mkdirSync(join(models, 'deep'), { recursive: true });
    mkdirSync(join(models, 'old'));
    for (let index = 0; index < 150; index++) copyFileSync(safe, join(models, `m${index}.joblib`));
    copyFileSync(unsafe, join(models, 'deep/bad.bin'));
    copyFileSync(unsafe, join(models, 'old/bad.joblib'));
    writeFileSync(join(models, 'train.py'), 'x = 1');
    writeFileSync(join(folder, 'secure-ml.yaml'), 'exclude: ["models/old/**"]');
    await client.filesChanged({ uri: uriOf(join(folder, 'secure-ml.yaml')), type: FileChangeType.Created });
    const progress: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
    const listener = client.connection.onProgress(WorkDoneProgress.type, 'token-1', (value) => {
      progress.push(value);
    });
    const result = await scan([models], { workDoneToken: 'token-1' });
    listener.dispose();
    expect(result.models).toHaveLength(151);
    expect(result).toMatchObject({ errors: [], excluded: 1 });
    // A URI is a name: patterns are for who types a command.
    const pattern = join(models, 'm*.joblib');
    expect(await scan([pattern])).toMatchObject({ models: [], errors: [{ uri: uriOf(pattern) }] });
    expect(result.models.filter(({ verdict }) => verdict !== 'safe').map(({ uri }) => uri)).toEqual([
      uriOf(join(models, 'deep/bad.bin')),
    ]);
    expect(progress[0]).toEqual({
      kind: 'begin',
      title: 'Scanning models',
      percentage: 0,
      cancellable: true,
    });
    expect(progress.at(-2)).toEqual({ kind: 'report', percentage: 100, message: 'Files: 152 of 152' });
    expect(progress.at(-1)).toEqual({ kind: 'end' });
    expect(last(join(models, 'old/bad.joblib'))).toEqual([]);
    // Named by the user, an excluded file is scanned all the same.
    expect((await scan([join(models, 'old/bad.joblib')])).models[0].verdict).toBe('dangerous');
    rmSync(join(folder, 'secure-ml.yaml'));
  });

  it('does not let a workspace that is not trusted hide or allow anything', async () => {
    const models = join(folder, 'distrusted');
    mkdirSync(models);
    copyFileSync(unsafe, join(models, 'bad.joblib'));
    writeFileSync(join(models, 'secure-ml.yaml'), 'exclude: ["**"]\nlimits: {opcodes: 999999999999}\n');
    const distrustful = await TestClient.start({ server, folders: [uriOf(models)], trusted: false });
    const result = await scan([models], {}, distrustful);
    expect(result.models.map(({ verdict }) => verdict)).toEqual(['dangerous']);
    expect(result.excluded).toBe(0);
    await distrustful.stop();
  });

  it('counts names that the user allowed, in a trusted workspace only', async () => {
    const model = join(folder, 'mine.pkl');
    writeFileSync(model, Buffer.from('cmy.module\nThing\n(tR.', 'latin1'));
    const verdict = async (by: TestClient) => (await scan([model], {}, by)).models[0].verdict;
    expect(await verdict(client)).toBe('suspicious');
    await client.changeSettings({ allowGlobals: ['my.module.Thing'] });
    expect(await verdict(client)).toBe('safe');
    await client.shows(uriOf(model));
    const distrustful = await TestClient.start({ server, folders: [uriOf(folder)], trusted: false });
    distrustful.settings = { allowGlobals: ['my.module.Thing'] };
    expect(await verdict(distrustful)).toBe('suspicious');
    await distrustful.stop();
    await client.changeSettings(null);
  });

  it('can be cancelled, and keeps the editor answered meanwhile', async () => {
    const huge = join(folder, 'huge.pt');
    writeFileSync(huge, '');
    truncateSync(huge, 64 * 2 ** 30);
    const source = new CancellationTokenSource();
    const before = client.scanned.length;
    let ended = false;
    const answer = client.connection
      .sendRequest(scanModelsRequest, { uris: [uriOf(huge)] }, source.token)
      .then(
        () => undefined,
        (error: { code: number }) => error.code,
      )
      .finally(() => {
        ended = true;
      });
    await quiet(300);
    await client.open('untitled:meanwhile', 'import pickle\npickle.load(f)');
    await client.hover('untitled:meanwhile', 1, 2);
    expect(ended).toBe(false);
    source.cancel();
    expect(await answer).toBe(LSPErrorCodes.RequestCancelled);
    expect(client.scanned.length).toBe(before);
    rmSync(huge);
    // The threads are free again.
    expect((await scan([safe])).models[0].verdict).toBe('safe');
  });

  it('ends with the server', async () => {
    const huge = join(folder, 'huge.pt');
    writeFileSync(huge, '');
    truncateSync(huge, 64 * 2 ** 30);
    const leaving = await TestClient.start({ server });
    const answer = scan([huge], {}, leaving).catch(() => 'ended');
    await quiet(300);
    await leaving.stop();
    expect(leaving.process.exitCode).toBe(0);
    leaving.connection.dispose();
    expect(await answer).toBe('ended');
    rmSync(huge);
  });

  it('says that a file is no model when the user names it', async () => {
    const script = join(folder, 'train.py');
    writeFileSync(script, 'import pickle\npickle.load(f)\n');
    expect(await scan([script])).toEqual({
      models: [],
      errors: [{ uri: uriOf(script), message: 'This file is not a model.' }],
      excluded: 0,
    });
  });

  it('refuses parameters that are none', async () => {
    for (const params of [{}, { uris: 'file:///a' }, { uris: [1] }]) {
      await expect(client.connection.sendRequest(scanModelsRequest, params)).rejects.toThrow('uris must be');
    }
  });
});

describe('a scanned model', () => {
  it('is scanned again when its file changes, and forgotten when it is gone', async () => {
    const model = join(folder, 'changing.joblib');
    copyFileSync(unsafe, model);
    await scan([model]);
    await client.shows(uriOf(model), 'SML301 0:0-0:0');
    copyFileSync(safe, model);
    await client.filesChanged({ uri: uriOf(model), type: FileChangeType.Changed });
    await client.shows(uriOf(model));
    await client.until(
      () => client.scanned.at(-1)?.uri === uriOf(model) && client.scanned.at(-1)?.verdict === 'safe',
      () => 'a safe verdict',
    );
    copyFileSync(unsafe, model);
    await client.filesChanged({ uri: uriOf(model), type: FileChangeType.Changed });
    await client.shows(uriOf(model), 'SML301 0:0-0:0');
    rmSync(model);
    await client.filesChanged({ uri: uriOf(model), type: FileChangeType.Deleted });
    await client.shows(uriOf(model));
    await client.until(
      () => client.forgotten.includes(uriOf(model)),
      () => 'word that the model is gone',
    );
  });

  it('is forgotten with its folder, and when it vanishes before the next scan', async () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    for (const name of ['a.joblib', 'b.joblib']) copyFileSync(unsafe, join(inner, name));
    await scan([inner]);
    await client.shows(uriOf(join(inner, 'a.joblib')), 'SML301 0:0-0:0');
    rmSync(inner, { recursive: true });
    const { models, errors } = await scan([join(inner, 'a.joblib')]);
    expect({ models, errors }).toEqual({
      models: [],
      errors: [{ uri: uriOf(join(inner, 'a.joblib')), message: 'File not found. Was it moved or deleted?' }],
    });
    await client.shows(uriOf(join(inner, 'a.joblib')));
    await client.filesChanged({ uri: uriOf(inner), type: FileChangeType.Deleted });
    await client.shows(uriOf(join(inner, 'b.joblib')));
  });

  it('keeps its diagnostics beside those of the text that is open under its name', async () => {
    const file = join(folder, 'both.json');
    const text = "cposix\nsystem\n(S'id'\ntR.";
    writeFileSync(file, text);
    await scan([file]);
    await client.shows(uriOf(file), 'SML301 0:0-0:0');
    await client.open(uriOf(file), text, 'json');
    await client.diagnostics(
      uriOf(file),
      ({ version, diagnostics }) => version === 1 && diagnostics.length === 1,
    );
    await client.close(uriOf(file));
    await client.diagnostics(
      uriOf(file),
      ({ version, diagnostics }) => version === undefined && diagnostics.length === 1,
    );
  });
});
