import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, secureMl } from '../support/commandLine';
import { sarifMistakes } from '../support/schemas';

/* Report formats beside text and JSON, standard input and patterns, with the bundled command line. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-formats-'));
const attack = Buffer.from("cposix\nsystem\n(S'echo <b>&\"hello'\ntR.");
const hostileName = 'a <b>&"\u202e name.pkl';
const notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    { cell_type: 'markdown', metadata: {}, id: 'a', source: '# Title' },
    {
      cell_type: 'code',
      metadata: {},
      id: 'b',
      outputs: [],
      execution_count: null,
      source: 'import pickle\npickle.load(f)',
    },
  ],
};
writeFileSync(join(folder, hostileName), attack);
writeFileSync(join(folder, 'cut.pkl'), '\x80\x03X\x10\0\0\0abc', 'latin1');
writeFileSync(join(folder, 'good.pkl'), 'N.');
writeFileSync(
  join(folder, 'load.py'),
  'import pickle\npickle.load(f)\npickle.load(g)  # secure-ml: ignore[pickle-load] ours\n',
);
writeFileSync(join(folder, 'book.ipynb'), JSON.stringify(notebook, undefined, 1));
mkdirSync(join(folder, 'deep/er'), { recursive: true });
writeFileSync(join(folder, 'deep/er/model.joblib'), attack);

afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input?: Buffer) {
  return secureMl(['check', ...args], {
    cwd: folder,
    ...(input === undefined ? {} : { input }),
  });
}

describe('SARIF', () => {
  const { status, stdout } = run(['.', '--format', 'sarif', '--inline']);
  const [log] = JSON.parse(stdout).runs;

  it('is valid by the official schema, which refuses what it does not know', () => {
    const whole = JSON.parse(stdout);
    expect(sarifMistakes(whole)).toBe(null);
    expect(sarifMistakes({ ...whole, runs: [{ ...log, colour: 'red' }] })).toMatchObject([
      { keyword: 'additionalProperties', instancePath: '/runs/0' },
    ]);
  });

  it('has a result a finding, each with its rule', () => {
    expect(status).toBe(1);
    for (const { ruleId, ruleIndex } of log.results) expect(log.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const rules = log.results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(rules.filter((id: string) => id === 'SML301').length).toBe(2);
    expect(log.tool.driver.rules.every(({ helpUri }: { helpUri: string }) => helpUri.endsWith('.md'))).toBe(
      true,
    );
  });

  it('gives lines of the raw file for cells, and lines and columns elsewhere', () => {
    const region = (uri: string) =>
      log.results
        .map(
          ({
            locations: [{ physicalLocation }],
          }: {
            locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
          }) => physicalLocation,
        )
        .filter(({ artifactLocation }: { artifactLocation: { uri: string } }) => artifactLocation.uri === uri)
        .map(({ region }: { region: object }) => region);
    const raw = readFileSync(join(folder, 'book.ipynb'), 'utf8').split('\n');
    const line = raw.findIndex((text) => text.includes('pickle.load')) + 1;
    expect(region('book.ipynb')).toEqual([{ startLine: line }]);
    expect(region('load.py')[0]).toMatchObject({ startLine: 2, startColumn: 1, endLine: 2 });
  });

  it('names files by valid references, keeps suppressions, and says what was not checked', () => {
    const uris = log.results.map(
      ({ locations }: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
        locations[0].physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain(hostileName.split('').map(encodeURIComponent).join(''));
    expect(
      log.results.filter(({ suppressions }: { suppressions?: object[] }) => suppressions !== undefined),
    ).toMatchObject([{ suppressions: [{ kind: 'inSource', justification: 'ours' }] }]);
    expect(log.invocations[0].toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'truncated' } },
    ]);
  });
});

describe('JUnit', () => {
  it('fails files with findings at the threshold, and nothing inside leaves its place', () => {
    const { stdout } = run(['.', '--format', 'junit']);
    expect(stdout).toContain('tests="6" failures="4" errors="1"');
    expect(stdout).toContain('name="a &lt;b&gt;&amp;&quot;\\u202e name.pkl"');
    expect(stdout).not.toContain('<b>');
    const calm = run(['load.py', '--format', 'junit', '--fail-on', 'critical']);
    expect([calm.status, calm.stdout.includes('failures="0"')]).toEqual([0, true]);
  });
});

describe('CycloneDX', () => {
  it('lists models with digest and verdict, and what was found in them', () => {
    const bom = JSON.parse(run(['.', '--format', 'cyclonedx']).stdout);
    expect([bom.bomFormat, bom.specVersion, bom.components.length]).toEqual(['CycloneDX', '1.6', 4]);
    const good = bom.components.find(({ name }: { name: string }) => name === 'good.pkl');
    const digest = createHash('sha256').update('N.').digest('hex');
    expect(good).toMatchObject({
      type: 'machine-learning-model',
      hashes: [{ alg: 'SHA-256', content: digest }],
    });
    expect(good.properties).toContainEqual({ name: 'secure-ml:verdict', value: 'safe' });
    const known = new Set(bom.components.map((component: { 'bom-ref': string }) => component['bom-ref']));
    expect(bom.vulnerabilities.length).toBeGreaterThanOrEqual(2);
    for (const { affects } of bom.vulnerabilities) expect(known.has(affects[0].ref)).toBe(true);
  });
});

describe('HTML', () => {
  it('loads and runs nothing, and shows names and evidence as text', () => {
    const { stdout } = run(['.', '--format', 'html']);
    expect(stdout).toContain("default-src 'none'");
    expect(stdout).not.toMatch(/<script|<img|<b>|\u202e/);
    expect(stdout).toContain('posix.system(&#39;echo &lt;b&gt;&amp;&quot;hello&#39;)');
  });

  it('has a box for each kind of its rows, which its style follows', () => {
    const { stdout } = run(['.', '--format', 'html']);
    const kinds = new Set([...stdout.matchAll(/<tr class="row (\w+)">/g)].map(([, kind]) => kind));
    expect([...kinds].sort()).toEqual(['dangerous', 'high', 'incomplete', 'safe']);
    for (const kind of kinds) {
      expect(stdout).toContain(`id="show-${kind}" checked`);
      expect(stdout).toContain(`body:has(#show-${kind}:not(:checked)) tr.${kind}{display:none}`);
    }
  });
});

describe('what could not be read', () => {
  it.each(['text', 'json', 'sarif', 'junit', 'html', 'markdown', 'cyclonedx', 'spdx'])(
    'is told by %s: of a file, of a model, and of a model that is dangerous all the same',
    (format) => {
      const own = join(folder, 'partial');
      mkdirSync(own, { recursive: true });
      writeFileSync(join(own, 'cut.pkl'), '\x80\x03X\x10\0\0\0abc', 'latin1');
      // It acts, and then its end is missing.
      writeFileSync(
        join(own, 'both.pkl'),
        Buffer.concat([attack.subarray(0, -1), Buffer.from('X\x10\0\0\0abc', 'latin1')]),
      );
      writeFileSync(join(own, 'broken.py'), Buffer.from([0, 159, 146, 150]));
      const { stdout } = run(['partial', '--format', format]);
      const { models, errors } = JSON.parse(run(['partial', '--format', 'json']).stdout) as {
        models: { path: string; verdict: string; complete: boolean; reasons: string[] }[];
        errors: { message: string }[];
      };
      expect(models.map(({ path, verdict, complete }) => [path, verdict, complete])).toEqual([
        ['partial/both.pkl', 'dangerous', false],
        ['partial/cut.pkl', 'incomplete', false],
      ]);
      const told = [...models.flatMap(({ reasons }) => reasons), ...errors.map(({ message }) => message)];
      expect(told.length).toBeGreaterThan(2);
      const plain = stdout.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      for (const reason of told) expect(plain).toContain(reason.replace(/^[\w-]+: /, '').slice(0, 60));
      rmSync(own, { recursive: true });
    },
  );
});

describe('where input comes from', () => {
  it('standard input is scanned and not left behind', () => {
    // A folder of its own: other tests write to the usual one at the same time.
    const own = join(folder, 'temporary');
    mkdirSync(own);
    const { status, stdout } = secureMl(['check', '-', '--format', 'json'], {
      cwd: folder,
      input: attack,
      env: { ...process.env, TMPDIR: own, TEMP: own, TMP: own },
    });
    const models = JSON.parse(stdout).models as { path: string; verdict: string }[];
    expect([status, models.map(({ path, verdict }) => [path, verdict])]).toEqual([1, [['-', 'dangerous']]]);
    expect(readdirSync(own)).toEqual([]);
    rmSync(own, { recursive: true });
  });

  it('standard input that is no model is not passed over', () => {
    const { status, stdout } = secureMl(['check', '-', '--format', 'json'], {
      cwd: folder,
      input: 'import pickle\npickle.load(f)\n',
    });
    const { errors } = JSON.parse(stdout) as { errors: { path: string; id: string }[] };
    expect([status, errors.map(({ path, id }) => [path, id])]).toEqual([3, [['-', 'input-without-name']]]);
  });

  it('a file that is named and of no kind that is read passes, and one line says how little that means', () => {
    writeFileSync(join(folder, 'notes.xyz'), 'hello\n');
    const line = /^ {2}At most searched for secrets, .*: notes\.xyz$/m;
    expect(run(['notes.xyz'])).toMatchObject({ status: 0, stdout: expect.stringMatching(line) });
    expect(run(['notes.xyz', '--quiet'])).toMatchObject({ status: 0, stdout: '' });
    expect(run(['.']).stdout).not.toMatch(/At most/);
    // An ending of models is one that silence would be wrong about.
    writeFileSync(join(folder, 'notes.onnx'), 'hello\n');
    const named = run(['notes.onnx']);
    expect([named.status, named.stdout]).toEqual([3, expect.not.stringMatching(/At most/)]);
    for (const name of ['notes.xyz', 'notes.onnx']) rmSync(join(folder, name));
  });

  it('patterns name files below, and one that matches nothing is an error', () => {
    const paths = (pattern: string) =>
      JSON.parse(run([pattern, '--format', 'json']).stdout).models.map(({ path }: { path: string }) => path);
    expect(paths('**/*.joblib')).toEqual(['deep/er/model.joblib']);
    expect(paths('*.pkl').length).toBe(3);
    expect(run(['*.gguf'])).toMatchObject({ status: 2, stderr: expect.stringContaining('*.gguf') });
  });

  it('writes several reports of one run, and prints the one without a file', () => {
    const reports = mkdtempSync(join(tmpdir(), 'secure-ml-reports-'));
    const [sarif, markdown] = ['sarif', 'markdown'].map((name) => join(reports, name));
    const one = run(['.', '--format', 'json']);
    const several = run([
      ...['.', '--format', 'sarif', '--output', sarif, '--format', 'markdown', '--output', markdown],
      ...['--format', 'json'],
    ]);
    // What was shown is not summed up.
    expect(several).toMatchObject({ status: one.status, stderr: `Wrote ${sarif}\nWrote ${markdown}\n` });
    expect(JSON.parse(several.stdout).findings).toEqual(JSON.parse(one.stdout).findings);
    expect(readFileSync(sarif, 'utf8')).toBe(run(['.', '--format', 'sarif']).stdout);
    expect(readFileSync(markdown, 'utf8')).toBe(run(['.', '--format', 'markdown']).stdout);
    rmSync(reports, { recursive: true });
  });

  it.each([
    [['--format', 'json', '--format', 'text'], 'Formats: 2, files for reports: 0.'],
    [['--output', 'a', '--output', 'b'], 'Files for reports: 2, formats: 1.'],
    [['--format', 'json', '--output', 'a', '--format', 'sarif', '--output', './a'], 'the same file'],
  ])('refuses %j before anything is checked', (options, sentence) => {
    const { status, stderr } = run(['.', ...options]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('a format that does not exist is a wrong use', () => {
    expect(run(['.', '--format', 'yaml'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('sarif'),
    });
  });

  it('the language server starts over standard input', async () => {
    const message = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}';
    const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
    let answer = '';
    for await (const chunk of server.stdout) {
      answer += String(chunk);
      if (answer.includes('serverInfo')) break;
    }
    server.kill();
    expect(answer).toContain('"serverInfo":{"name":"Secure ML"}');
  });
});
