import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AdvisoryService, advisoryFor, releasesOf } from '../support/advisoryService';
import { cli, secureMl } from '../support/commandLine';
import { deflatedZip } from '../support/zip';

/* Manifests, locks and exports of advisories through the bundled command line. */

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
  const run = secureMl(['check', '--format', 'json', ...args], {
    cwd: folder,
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
    expect([status, stderr]).toEqual([2, expect.stringContaining('It holds no advisory')]);
  });
});

/** A project with an environment in which a package brings another, which brings the first, and with extras a third. */
function environment(name: string): string {
  const project = join(folder, name);
  const packages = join(project, '.venv/lib/python3.12/site-packages');
  const install = (distribution: string, metadata: string) => {
    mkdirSync(join(packages, `${distribution}.dist-info`), { recursive: true });
    writeFileSync(join(packages, `${distribution}.dist-info/METADATA`), `Metadata-Version: 2.1\n${metadata}`);
  };
  install(
    'top-1.0',
    'Requires-Dist: Below.it (>=2,<3)\nRequires-Dist: fast>=1 ; extra == "speed"\nRequires-Dist: other>1; extra == \'docs\'\n' +
      'Requires-Dist: missing; sys_platform == "win32"\n\nRequires-Dist: described==1\n',
  );
  install('below_it-2.5', 'Requires-Dist: top\nRequires-Dist: deep!=1.0\n');
  for (const each of ['deep-1.1', 'fast-1.0', 'other-2.0', 'described-1']) install(each, '');
  writeFileSync(join(project, 'requirements.txt'), 'top[speed]>=1\n');
  return project;
}

/** A run that does not keep this process from answering. */
function ask(project: string, service: AdvisoryService, ...args: string[]) {
  const env = {
    ...process.env,
    SECURE_ML_OSV: service.url,
    SECURE_ML_INDEX: `${service.url}/pypi`,
    XDG_CACHE_HOME: join(project, 'cache'),
    VIRTUAL_ENV: '',
    CONDA_PREFIX: '',
  };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { cwd: project, env }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('what is installed', () => {
  it('is the rest of the tree, as each package asks for it', () => {
    const project = environment('installed');
    const { stdout } = secureMl(['deps'], {
      cwd: project,
      env: { ...process.env, VIRTUAL_ENV: '', CONDA_PREFIX: '' },
    });
    expect(stdout).toBe(
      [
        'requirements.txt',
        '└── top [required: >=1, resolved: 1.0]',
        '    ├── Below.it [required: >=2,<3, resolved: 2.5]',
        '    │   └── deep [required: !=1.0, resolved: 1.1]',
        '    └── fast [required: >=1, resolved: 1.0]',
        '',
      ].join('\n'),
    );
  });
});

describe('services that are asked', () => {
  it('by deps about what resolves, and by check about what is pinned', async () => {
    const service = await AdvisoryService.start();
    try {
      service.advisories = [advisoryFor('PYSEC-2', 'deep', '2.0'), advisoryFor('PYSEC-3', 'other', '9')];
      service.releases = {
        top: releasesOf({ '1.0': '2024-01-01', '1.2': '2024-03-01' }),
        deep: releasesOf({ '1.1': '2024-01-01', '1.2': '2024-01-02' }, ['1.1']),
      };
      const project = environment('asked');
      const tree = await ask(project, service, 'deps', '--online');
      expect(tree).toMatchObject({ status: 0, stderr: '' });
      expect(tree.stdout).toContain('deep [required: !=1.0, resolved: 1.1, yanked] PYSEC-2\n');
      // What nothing brings is nobody's business.
      expect(JSON.stringify(service.queries)).not.toContain('other');
      const outdated = await ask(project, service, 'deps', '--online', '--outdated');
      expect([outdated.status, outdated.stdout]).toEqual([
        0,
        'deep 1.1: 1.2 is newer (days: 1)\ntop 1.0: 1.2 is newer (days: 60)\n',
      ]);
      writeFileSync(join(project, 'requirements.txt'), 'deep==1.1\n');
      const checked = await ask(
        project,
        service,
        'check',
        'requirements.txt',
        '--online',
        '--format',
        'json',
      );
      const codes = JSON.parse(checked.stdout).findings.map(({ code }: { code: string }) => code);
      expect([checked.status, codes]).toEqual([1, expect.arrayContaining(['SML508'])]);
    } finally {
      await service.stop();
    }
  });

  it('leave a check incomplete where they do not answer, and nothing is asked without being told to', async () => {
    const service = await AdvisoryService.start();
    try {
      const project = environment('down');
      writeFileSync(join(project, 'requirements.txt'), 'deep==1.1\n');
      const offline = await ask(project, service, 'check', 'requirements.txt');
      expect([offline.status, service.requests]).toEqual([0, []]);
      service.mood = 'error';
      const checked = await ask(
        project,
        service,
        'check',
        'requirements.txt',
        '--online',
        '--format',
        'json',
      );
      const { errors } = JSON.parse(checked.stdout);
      expect([checked.status, errors]).toEqual([
        3,
        [expect.objectContaining({ id: 'advisories-not-asked', status: 'incomplete' })],
      ]);
      expect((await ask(project, service, 'deps', '--online')).status).toBe(3);
    } finally {
      await service.stop();
    }
  });
});
