import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, secureMlLong } from '../support/commandLine';
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

async function run(...args: string[]) {
  const { status, stdout, stderr } = await secureMlLong(args, { cwd: folder });
  return { status, output: stdout + stderr };
}

/** What several runs print, one after the other. */
async function outputsOf(runs: readonly (readonly string[])[]): Promise<string[]> {
  const outputs: string[] = [];
  for (const args of runs) outputs.push((await run(...args)).output);
  return outputs;
}

const formats = ['text', 'json', 'sarif', 'junit', 'cyclonedx', 'spdx', 'html', 'markdown'];

describe('secrets', () => {
  const reports = mkdtempSync(join(tmpdir(), 'secure-ml-leaks-reports-'));
  const reportIn = (format: string) => readFileSync(join(reports, format), 'utf8');
  let checked: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    const wanted = formats.flatMap((format) => ['--format', format, '--output', join(reports, format)]);
    checked = await run('check', '.', ...wanted);
  });
  afterAll(() => rmSync(reports, { recursive: true }));

  it('are planted, and found', () => {
    expect(new Set(planted.map(({ value }) => value)).size).toBeGreaterThanOrEqual(200);
    expect(checked.status).toBe(1);
    const { models, findings } = JSON.parse(reportIn('json'));
    const silent = new Set(planted.map(({ path }) => path));
    for (const { path } of [...findings, ...models.flatMap((one: { findings: object[] }) => one.findings)])
      silent.delete(path);
    // Blocks begin at the beginning of a line; these stand in a command, and are masked all the same.
    expect([...silent].filter((path) => !/service-account|private-key/.test(path))).toEqual([]);
  });

  it.each(formats)('are in no report: %s', (format) => {
    expect(leaksIn(reportIn(format), planted)).toEqual([]);
  });

  it('are in nothing that is printed', async () => {
    expect(leaksIn(checked.output, planted)).toEqual([]);
    expect(leaksIn((await run('check', '.')).output, planted)).toEqual([]);
  });

  it('are in no other output: comply, lock, baseline, explain, convert', async () => {
    const models = planted.filter(({ path }) => path.endsWith('.pkl'));
    const written = ['json', 'html', 'markdown', 'sarif', 'junit'];
    const inFiles = written.flatMap((format) => [
      '--format',
      format,
      '--output',
      join(reports, `comply-${format}`),
    ]);
    const outputs = await outputsOf([
      // The last is printed.
      ['comply', '.', ...inFiles, '--format', 'text'],
      ['lock', '--force'],
      ['verify'],
      ['check', '.', '--write-baseline', 'base.json'],
      ...models.filter((_, index) => index % 24 === 0).map(({ path }) => ['explain', path]),
      ['convert', models[0].path],
    ]);
    for (const name of ['models.lock', 'base.json']) outputs.push(readFileSync(join(folder, name), 'utf8'));
    for (const format of written) outputs.push(reportIn(`comply-${format}`));
    expect(outputs.every((output) => output.length > 100)).toBe(true);
    for (const output of outputs) expect(leaksIn(output, planted)).toEqual([]);
  });

  it('are in no diff of fixes, no answer to an agent, and no other command', async () => {
    const models = planted.filter(({ path }) => path.endsWith('.pkl'));
    const outputs = await outputsOf([
      ['fix', '.', '--unsafe', '--dry-run'],
      ['deps', '.', '--format', 'json'],
      ['guard', ...models.slice(0, 5).map(({ path }) => path)],
      ['explain', models[0].path, '--values', '--format', 'json'],
    ]);
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
