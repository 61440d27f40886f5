import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DependenciesResult, dependenciesRequest } from '../../protocol/src/languageServer';
import { AdvisoryService, advisoryFor, releasesOf } from '../support/advisoryService';
import { builtServer } from './bundle';
import { TestClient } from './client';

let server: string;
let service: AdvisoryService;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  server = builtServer;
});
beforeEach(async () => {
  service = await AdvisoryService.start();
  service.advisories = [advisoryFor('PYSEC-1', 'example-ml', '1.5')];
  service.releases = { 'example-ml': releasesOf({ '1.0': '2024-01-01', '1.5': '2024-01-11' }) };
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-advisories-'));
  // The server keeps answers where the environment says.
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  client = await TestClient.start({ server, folders: [pathToFileURL(folder).href] });
});
afterEach(async () => {
  await client.stop();
  await service.stop();
  delete process.env.XDG_CACHE_HOME;
  rmSync(folder, { recursive: true });
});

const settings = (enable: boolean) => ({
  advisories: { enable, service: service.url, index: `${service.url}/pypi` },
});
const change = async (enable: boolean) => {
  client.settings = settings(enable);
  await client.changeSettings(settings(enable));
};
const uri = () => pathToFileURL(join(folder, 'requirements.txt')).href;
const codes = (count: number) => client.diagnostics(uri(), ({ diagnostics }) => diagnostics.length === count);

describe('advisories in the editor', () => {
  it('appear when the setting goes on, and disappear when it goes off', async () => {
    await client.open(uri(), 'example-ml==1.0\n', 'pip-requirements');
    await codes(0);
    expect(service.requests).toEqual([]);
    await change(true);
    const found = await codes(2);
    expect(found.map(({ code }) => code).sort()).toEqual(['SML508', 'SML509']);
    await change(false);
    expect(await codes(0)).toEqual([]);
  });

  it('come with the version to pin to, the newest that is allowed', async () => {
    service.releases = {
      'example-ml': releasesOf({ '1.0': '2024-01-01', '1.5': '2024-01-11', '2.0rc1': '2024-01-12' }, ['1.5']),
    };
    client.settings = settings(true);
    const text = 'example-ml>=1,<2\nown-package\n';
    await client.open(uri(), text, 'pip-requirements');
    await codes(2);
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    // 1.5 was withdrawn, 2.0rc1 is no release.
    await vi.waitFor(
      async () =>
        expect((await client.actions(uri(), range)).map(({ title }) => title)).toContain('Pin to 1.0'),
      10_000,
    );
    // A package that the index does not have is no problem.
    expect(client.logs.filter((line) => line.includes('Advisories'))).toEqual([]);
    expect(service.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
  });

  it('offer one step to a version that no advisory is about', async () => {
    service.advisories = [
      advisoryFor('PYSEC-1', 'example-ml', '1.5'),
      advisoryFor('PYSEC-2', 'example-ml', '1.9'),
    ];
    client.settings = settings(true);
    await client.open(uri(), 'example-ml==1.0\n', 'pip-requirements');
    expect((await codes(2)).map(({ message }) => message)).toContain(
      'example-ml 1.0: Written for the tests: example-ml before 1.5 (PYSEC-1), and 1 more; none of them affects 1.9',
    );
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } };
    const titles = (await client.actions(uri(), range)).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Upgrade'))).toContain('Upgrade to 1.9');
  });

  it('are not asked for while a version is being typed', async () => {
    client.settings = settings(true);
    await client.open(uri(), 'example-ml==', 'pip-requirements');
    // One right after the other: nobody waits for an answer to half a version.
    for (const [index, typed] of ['1', '1.', '1.0'].entries())
      await client.change(uri(), index + 2, `example-ml==${typed}\n`);
    await client.diagnostics(uri(), ({ version }) => version === 4);
    await codes(2);
    expect(service.queries).toEqual([{ package: { name: 'example-ml', ecosystem: 'PyPI' }, version: '1.0' }]);
  });

  it('are one line in the log when the service is down', async () => {
    service.mood = 'error';
    client.settings = settings(true);
    await client.open(uri(), 'example-ml==1.0\nother==2\n', 'pip-requirements');
    await client.until(
      () => client.logs.some((line) => line.includes('Advisories could not be retrieved')),
      () => client.logs.join('\n'),
    );
    expect(client.logs.filter((line) => line.includes('Advisories'))).toHaveLength(1);
  });

  it('stand in the tree with what brings them', async () => {
    writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "a"\ndependencies = ["top>=1"]\n');
    writeFileSync(
      join(folder, 'uv.lock'),
      '[[package]]\nname = "top"\nversion = "1.2"\nsource = { registry = "https://pypi.org/simple" }\n' +
        'dependencies = [\n    { name = "example-ml" },\n]\n\n' +
        '[[package]]\nname = "example-ml"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    );
    client.settings = settings(true);
    const { manifests } = await client.connection.sendRequest<DependenciesResult>(dependenciesRequest, null);
    expect(manifests).toEqual([
      {
        uri: pathToFileURL(join(folder, 'pyproject.toml')).href,
        name: 'pyproject.toml',
        dependencies: [
          {
            name: 'top',
            specifier: '>=1',
            version: '1.2',
            advisories: [],
            position: { line: 2, character: 17 },
            children: [
              { name: 'example-ml', version: '1.0', advisories: ['PYSEC-1'], daysBehind: 10, children: [] },
            ],
          },
        ],
      },
    ]);
  });
});

describe('the tree', () => {
  it('has the projects of a workspace, and not what was installed or built', async () => {
    for (const path of [
      'train',
      'services/serve',
      'requirements',
      'venv/x',
      'node_modules/y',
      '.venv/z',
      'a/b/c/d',
    ])
      mkdirSync(join(folder, path), { recursive: true });
    for (const path of [
      'services/serve/pyproject.toml',
      'train/requirements.txt',
      'requirements/dev.in',
      'venv/x/requirements.txt',
      'node_modules/y/requirements.txt',
      '.venv/z/requirements.txt',
      'a/b/c/d/requirements.txt',
      'environment.yml',
    ]) {
      const text = path.endsWith('.toml')
        ? '[project]\ndependencies = ["a"]\n'
        : path.endsWith('.yml')
          ? 'dependencies: [a]\n'
          : 'a\n';
      writeFileSync(join(folder, path), text);
    }
    const { manifests } = await client.connection.sendRequest<DependenciesResult>(dependenciesRequest, null);
    expect(manifests.map(({ name }) => name)).toEqual([
      'environment.yml',
      'requirements/dev.in',
      'train/requirements.txt',
      'services/serve/pyproject.toml',
    ]);
    expect(service.requests).toEqual([]);
  });
});

describe('an export of advisories', () => {
  it('is used without asking anybody', async () => {
    writeFileSync(join(folder, 'osv.json'), JSON.stringify(service.advisories));
    client.settings = { advisories: { enable: false, file: join(folder, 'osv.json') } };
    await client.open(uri(), 'example-ml==1.0\n', 'pip-requirements');
    expect((await codes(1)).map(({ code }) => code)).toEqual(['SML508']);
    expect(service.requests).toEqual([]);
  });
});
