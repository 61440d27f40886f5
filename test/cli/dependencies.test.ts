import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advisoryFor } from '../support/advisoryService';
import { deflatedZip } from '../support/zip';

/* Manifests, locks and exports of advisories through the bundled command line. */

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-dependencies-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('pyproject.toml', '[project]\nname = "a"\ndependencies = ["top>=1"]\n');
  const source = 'source = { registry = "https://pypi.org/simple" }';
  write(
    'uv.lock',
    `[[package]]\nname = "top"\nversion = "1.0"\n${source}\ndependencies = [\n    { name = "below" },\n]\n\n` +
      `[[package]]\nname = "below"\nversion = "2.0"\n${source}\n`,
  );
  const advisory = JSON.stringify(advisoryFor('PYSEC-1', 'below', '2.1'));
  write('osv.jsonl', `${advisory}\n`);
  writeFileSync(join(folder, 'all.zip'), deflatedZip([['PYSEC-1.json', Buffer.from(advisory)]]));
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const run = spawnSync(process.execPath, [cli, 'check', '--format', 'json', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { ...run, report: run.stdout === '' ? undefined : JSON.parse(run.stdout) };
}

describe('the command line', () => {
  it('is quiet about ranges that a lock covers', () => {
    const { status, report } = check('pyproject.toml', 'uv.lock');
    expect([status, report.findings]).toEqual([0, []]);
  });

  it.each(['osv.jsonl', 'all.zip'])('judges a lock by %s, and names what brings a package in', (name) => {
    const { status, report } = check('--advisories', name, 'pyproject.toml', 'uv.lock');
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([{ path: 'uv.lock', code: 'SML508', line: 11 }]);
    expect(report.findings[0].message).toContain('; pulled in by top');
  });

  it('refuses an export that holds nothing', () => {
    writeFileSync(join(folder, 'empty.json'), '[]');
    const { status, stderr } = check('--advisories', 'empty.json', '.');
    expect([status, stderr]).toEqual([2, expect.stringContaining('it holds no advisory')]);
  });
});
