import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { ownRepository } from '../support/ownRepository';

/* Pipelines through the bundled command line. */

const digest = `sha256:${'ab'.repeat(32)}`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-pipelines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function check(...args: string[]) {
  ownRepository(folder);
  const run = secureMl(['check', '--format', 'json', ...args], {
    cwd: folder,
  });
  const findings: { path: string; code: string; line: number; message: string }[] | undefined =
    run.stdout === '' ? undefined : JSON.parse(run.stdout).findings;
  return { ...run, findings, found: findings?.map(({ path, code, line }) => `${path}:${line} ${code}`) };
}

describe('registries that the configuration lists', () => {
  it('are all that images may come from', () => {
    write('Dockerfile', `FROM python@${digest}\nFROM quay.io/acme/x@${digest}\nUSER app\n`);
    write('compose.yaml', `services:\n  a:\n    image: ghcr.io/acme/x@${digest}\n`);
    expect(check().found).toEqual([]);
    write('secure-ml.yaml', 'pipelines:\n  registries: [docker.io/library]\n');
    expect(check().found).toEqual(['Dockerfile:2 SML613', 'compose.yaml:3 SML613']);
    write('secure-ml.yaml', 'pipelines:\n  registries: [docker.io/library, ghcr.io/acme, quay.io]\n');
    expect(check().found).toEqual([]);
  });

  it('are refused as a whole where one is none', () => {
    write('pyproject.toml', '[tool.secure-ml.pipelines]\nregistries = ["ghcr.io", "acme"]\n');
    const { status, stderr } = check();
    expect([status, stderr]).toEqual([2, expect.stringContaining('acme is not a registry')]);
  });
});

describe('the pipelines of a project', () => {
  const commits = ['0123456789abcdef0123456789abcdef01234567', 'fedcba98'.repeat(5)];
  const workflow = (uses: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;

  it('contradict each other about the commit of a version', () => {
    write('.github/workflows/ci.yml', workflow(`a/b@${commits[0]} # v1.2.3`));
    write('.github/workflows/release.yml', workflow(`a/b@${commits[0]} # v1.2.3`));
    expect(check().found).toEqual([]);
    write('.github/workflows/release.yml', workflow(`a/b@${commits[1]} # v1.2.3`));
    const { found, findings } = check();
    expect(found).toEqual(['.github/workflows/ci.yml:7 SML601', '.github/workflows/release.yml:7 SML601']);
    expect(findings?.[0].message).toBe(
      'release.yml uses a different commit for a/b v1.2.3. Only one of them can be that version.',
    );
    // Actions of the project count too, and one file is enough to see it.
    write('.github/workflows/release.yml', workflow(`a/b@${commits[0]} # v1.2.3`));
    write(
      '.github/actions/setup/action.yml',
      `runs:\n  using: composite\n  steps:\n    - uses: a/b@${commits[1]} # v1.2.3\n`,
    );
    expect(check('.github/workflows/release.yml').findings?.map(({ message }) => message)).toEqual([
      'action.yml uses a different commit for a/b v1.2.3. Only one of them can be that version.',
    ]);
  });
});

describe('what verifies served models', () => {
  const served = `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: s3://models/iris?versionId=1\n`;

  it('is looked for in the whole project, and its absence fails nothing', () => {
    write('k8s/a.yaml', served);
    write('k8s/b.yaml', served);
    write('compose.yaml', `services:\n  a:\n    image: python@${digest}\n`);
    const { status, found } = check();
    expect([status, found]).toEqual([0, ['k8s/a.yaml:6 SML621', 'k8s/b.yaml:6 SML621']]);
    expect(check('--fail-on', 'low').status).toBe(1);
    write('ci/deploy.sh', 'cosign verify-blob --bundle iris.bundle iris\n');
    expect(check().found).toEqual([]);
    expect(check('k8s/a.yaml').found).toEqual([]);
  });

  it('is looked for in the repository of the working folder', () => {
    write('k8s/a.yaml', served);
    write('.github/workflows/a.yml', 'on: push\npermissions: {}\njobs: {}\n# model_signing verify\n');
    const inFolder = () => {
      const run = secureMl(['check', '--format', 'json', 'a.yaml'], {
        cwd: join(folder, 'k8s'),
      });
      return JSON.parse(run.stdout).findings.map(({ code }: { code: string }) => code);
    };
    expect(inFolder()).toEqual(['SML621']);
    write('verify.sh', 'model_signing verify key iris\n');
    expect(inFolder()).toEqual(['SML621']);
    ownRepository(folder);
    expect(inFolder()).toEqual([]);
  });

  it('is looked for in the project of each file, whatever the working folder', () => {
    write('other/a.yaml', served);
    write('here/b.yaml', 'a: 1\n');
    const run = secureMl(['check', '--format', 'json', '../other'], {
      cwd: join(folder, 'here'),
    });
    expect(JSON.parse(run.stdout).findings).toMatchObject([{ code: 'SML621' }]);
  });
});
