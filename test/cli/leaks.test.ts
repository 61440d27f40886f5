import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, secureMl } from '../support/commandLine';
import { leaksIn, plantedSecrets } from '../support/plantedSecrets';

/* Secrets in every place, and everything that the bundled command line writes: eight characters of one are too many. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-leaks-'));
const planted = plantedSecrets();

beforeAll(() => {
  for (const { path, content } of planted) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content, 'latin1');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = secureMl(args, {
    cwd: folder,
  });
  return { status, output: stdout + stderr };
}

describe('secrets', () => {
  it('are planted, and found', () => {
    expect(new Set(planted.map(({ value }) => value)).size).toBeGreaterThanOrEqual(200);
    const { status, output } = run('check', '.', '--format', 'json');
    expect(status).toBe(1);
    const { models, findings } = JSON.parse(output);
    const silent = new Set(planted.map(({ path }) => path));
    for (const { path } of [...findings, ...models.flatMap((one: { findings: object[] }) => one.findings)])
      silent.delete(path);
    // Blocks begin at the beginning of a line; these stand in a command, and are masked all the same.
    expect([...silent].filter((path) => !/service-account|private-key/.test(path))).toEqual([]);
  });

  it.each(['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx', 'html', 'markdown'])(
    'are in no report: %s',
    (format) => {
      expect(leaksIn(run('check', '.', '--format', format).output, planted)).toEqual([]);
    },
  );

  it('are in no other output: comply, lock, baseline, explain, convert', () => {
    const outputs = [
      ...['text', 'json', 'html'].map((format) => run('comply', '.', '--format', format).output),
      run('lock', '--force').output,
      run('verify').output,
      run('check', '.', '--write-baseline', 'base.json').output,
      readFileSync(join(folder, 'models.lock'), 'utf8'),
      readFileSync(join(folder, 'base.json'), 'utf8'),
    ];
    const models = planted.filter(({ path }) => path.endsWith('.pkl'));
    for (const { path } of models.filter((_, index) => index % 24 === 0))
      outputs.push(run('explain', path).output);
    outputs.push(run('convert', models[0].path).output);
    for (const output of outputs) expect(leaksIn(output, planted)).toEqual([]);
  });

  it('are in no diff of fixes, no answer to an agent, and no other command', async () => {
    const models = planted.filter(({ path }) => path.endsWith('.pkl'));
    const outputs = [
      run('fix', '.', '--unsafe', '--dry-run').output,
      run('deps', '.', '--format', 'json').output,
      run('guard', ...models.slice(0, 5).map(({ path }) => path)).output,
      ...['markdown', 'sarif', 'junit'].map((format) => run('comply', '.', '--reporter', format).output),
      run('explain', models[0].path, '--values', '--format', 'json').output,
    ];
    expect(outputs[0]).toContain('+++ ');
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, 'mcp', folder] }));
    try {
      const paths = planted.filter((_, index) => index % 40 === 0).map(({ path }) => path);
      for (const path of paths)
        for (const name of ['check_model', 'check_code', 'explain_model'])
          outputs.push(JSON.stringify(await client.callTool({ name, arguments: { path } })));
    } finally {
      await client.close();
    }
    for (const output of outputs) expect(leaksIn(output, planted)).toEqual([]);
  });
});
