import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileReport } from '../../../engine/src/check';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import type { ScanSettings } from '../../../host/src/scanPool';
import scan from '../../../host/src/scanWorker';
import { openConfigurations } from '../../../web/src/configurations';
import { browserMachine, largestFile } from '../../../web/src/machine';
import { BrowserScanner } from '../../../web/src/scanner';
import { diskFiles } from '../../support/diskClient';

const files = diskFiles();
const scanner = new BrowserScanner(files, browserMachine(files));
const settings: ScanSettings = {
  configuration: defaultConfiguration,
  inlineSuppressions: true,
  digest: true,
};
const flag = () => new Int32Array(1);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'web-scanner-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(contents: Readonly<Record<string, string | Buffer>>): string {
  const at = mkdtempSync(join(folder, 'case-'));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), content);
  }
  return at;
}

/** A report without what differs: paths begin with the scheme of their URI. */
function comparable(report: FileReport | undefined): unknown {
  return JSON.parse(JSON.stringify(report ?? null).replaceAll('/file:/', '/'));
}

describe('a scan in a browser', () => {
  it.each(['compression', 'formats', 'evasions'])(
    'says of %s what a thread of Node.js says',
    async (name) => {
      const root = join(process.cwd(), 'test/fixtures', name);
      const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((each) => join(root, each))
        .filter((path) => statSync(path).isFile())
        .sort();
      const tasks = (prefix: string) => paths.map((path) => ({ path: `${prefix}${path}`, explicit: true }));
      const here = await scan({ ...settings, files: tasks(''), cancelled: flag() });
      const there = await scanner.check(tasks('/file:'), settings, flag(), () => {});
      expect(here.length).toBeGreaterThan(5);
      for (const [index, report] of here.entries())
        expect(comparable(there[index]), report.path).toEqual(comparable(report));
    },
  );

  it('judges code by the pins around it', async () => {
    const at = write({
      'requirements.txt': 'torch==2.4.0\n',
      'a.py': 'import torch\ntorch.load("a.pt")\n',
    });
    const task = (prefix: string) => [{ path: `${prefix}${at}/a.py`, explicit: true }];
    const here = await scan({ ...settings, files: task(''), cancelled: flag() });
    expect(here[0].findings.length).toBeGreaterThan(0);
    const [there] = await scanner.check(task('/file:'), settings, flag(), () => {});
    expect(comparable(there)).toEqual(comparable(here[0]));
  });

  it('does not read a file that is too large, and says so', async () => {
    const at = write({ 'model.pkl': '' });
    truncateSync(join(at, 'model.pkl'), largestFile + 1);
    const [{ model }] = await scanner.check(
      [{ path: `/file:${at}/model.pkl`, explicit: false }],
      settings,
      flag(),
      () => {},
    );
    expect(model?.verdict).toBe('incomplete');
    expect(model?.reasons.map(({ id }) => id)).toEqual(['limit-browser']);
    expect(model?.reasons[0].message).toMatch(/at most 64\.0 MiB/);
  });

  it('says of what is gone, or a folder, that it was not read', async () => {
    const at = write({ 'models/a.py': '' });
    const tasks = ['gone.pkl', 'models'].map((name) => ({ path: `/file:${at}/${name}`, explicit: true }));
    const reports = await scanner.check(tasks, settings, flag(), () => {});
    expect(reports.map(({ model }) => model?.reasons.map(({ id }) => id))).toEqual([
      ['vanished'],
      ['not-a-file'],
    ]);
  });

  it('ends when it is cancelled', async () => {
    const at = write({ 'a.pkl': '' });
    const cancelled = flag();
    cancelled[0] = 1;
    const task = { path: `/file:${at}/a.pkl`, explicit: true };
    await expect(scanner.check([task], settings, cancelled, () => {})).rejects.toThrow(/cancel/i);
  });
});

describe('a workspace in a browser', () => {
  it('is walked with what was installed last, and without git’s store', async () => {
    const at = write({
      'venv/lib/b.py': '',
      'src/deep/c.py': '',
      '.git/config': '',
      'a.py': '',
    });
    const ask = (most: number) =>
      scanner.ask<{ folder: string; looksAbove: boolean; most: number; cancelled: Int32Array }, Found>(
        'workspaceFiles',
        { folder: `/file:${at}`, looksAbove: false, most, cancelled: flag() },
      );
    const all = await ask(100);
    expect(all.files.map(({ within, isOthers }) => [within, isOthers])).toEqual([
      ['a.py', false],
      ['src/deep/c.py', false],
      ['venv/lib/b.py', true],
    ]);
    expect(all.problems).toEqual([]);
    expect((await ask(1)).problems.map(({ id }) => id)).toEqual(['too-many-files']);
  });

  it('is configured by the files of its folders', async () => {
    const at = write({
      'secure-ml.yaml': 'rules:\n  pickle-load: off\n',
      'strict/secure-ml.yaml': 'rules:\n  joblib-load: critical\n',
      'strict/a.py': '',
      'pyproject.toml': '[tool.other]\nx = 1\n',
    });
    const trusted = await openConfigurations(files, `/file:${at}`, 'workspace');
    const path = `/file:${at}/strict/a.py`;
    await trusted.ready(path);
    expect(trusted.of(path).rules).toMatchObject({ 'pickle-load': 'off' });
    expect(trusted.of(path).rules['joblib-load']).toBe('critical');
    // Whoever does not trust the workspace is not silenced by it.
    const untrusted = await openConfigurations(files, `/file:${at}`, 'folder');
    await untrusted.ready(path);
    expect(untrusted.of(path).rules['pickle-load']).not.toBe('off');
    expect(untrusted.remarks.length).toBeGreaterThan(0);
  });
});

interface Found {
  readonly files: readonly { readonly within?: string; readonly isOthers: boolean }[];
  readonly problems: readonly { readonly id: string }[];
}
