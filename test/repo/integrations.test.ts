import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type CommandName, type CommandSpec, commandTable } from '../../cli/src/commandTable';
import { cli, secureMl } from '../support/commandLine';
import { gitHubReader } from '../support/gitHubFiles';

/* What is offered to be copied into pipelines: read by us as anybody's pipelines are, and tried as far as it runs here. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-integrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
const files = [...filesBelow('integrations'), 'action.yml', '.pre-commit-hooks.yaml'];
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

function documentsOf(path: string): Record<string, unknown>[] {
  return parseAllDocuments(readFileSync(join(root, path), 'utf8')).map((document) => {
    expect({ path, errors: document.errors, warnings: document.warnings }).toEqual({
      path,
      errors: [],
      warnings: [],
    });
    return document.toJS() as Record<string, unknown>;
  });
}

describe('the files', () => {
  it('are clean under our own rules', () => {
    // As a pipeline checks its own checkout, where what the project says of itself counts.
    const env = { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root };
    const args = ['check', '--format', 'json', '--fail-on', 'info', ...files];
    const { stdout, status } = secureMl(args, { cwd: root, env });
    const { findings, errors } = JSON.parse(stdout) as { findings: object[]; errors: object[] };
    expect({ findings, errors, status }).toEqual({ findings: [], errors: [], status: 0 });
  });

  it('are YAML that every reader takes, and of the kind that they are meant for', () => {
    for (const path of files.filter((name) => /\.ya?ml$/.test(name)))
      expect(documentsOf(path).length).toBeGreaterThan(0);
    const kinds = (path: string) => documentsOf(path).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    expect(kinds('integrations/tekton/task.yaml')).toEqual(['tekton.dev/v1 Task']);
    expect(kinds('integrations/tekton/pipeline.yaml')).toEqual(['tekton.dev/v1 Pipeline']);
    expect(kinds('integrations/argo/template.yaml')).toEqual(['argoproj.io/v1alpha1 WorkflowTemplate']);
    expect(kinds('integrations/kserve/inference-service.yaml')).toEqual([
      'serving.kserve.io/v1beta1 InferenceService',
    ]);
    expect(kinds('integrations/admission/policy.yaml')).toEqual([
      'admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy',
      'admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding',
    ]);
    const [action] = documentsOf('action.yml') as {
      inputs: object;
      runs: { using: string; steps: { run?: string; shell?: string }[] };
    }[];
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps) expect('run' in step).toBe('shell' in step);
  });

  it('are what GitHub itself takes', async () => {
    const mistakes = await gitHubReader();
    for (const name of ['action.yml', 'integrations/github/workflow.yml', 'integrations/cml/workflow.yml']) {
      const content = readFileSync(join(root, name), 'utf8');
      expect([name, mistakes(name, content)]).toEqual([name, []]);
      expect([name, mistakes(name, content.replaceAll('uses:', 'use:')).length > 0]).toEqual([name, true]);
    }
  });

  it('are what the schema of GitLab takes', () => {
    const work = join(folder, 'gitlab');
    mkdirSync(work);
    spawnSync('git', ['init', '--quiet'], { cwd: work });
    const list = (content: string) => {
      writeFileSync(join(work, '.gitlab-ci.yml'), content);
      const tool = join(root, 'node_modules/gitlab-ci-local/dist/index.js');
      const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--list'], {
        cwd: work,
        encoding: 'utf8',
      });
      return { status, text: stdout + stderr };
    };
    const content = readFileSync(join(root, 'integrations/gitlab/.gitlab-ci.yml'), 'utf8');
    expect(list(content)).toMatchObject({
      status: 0,
      text: expect.stringMatching(/^secure-ml +test +on_success/m),
    });
    expect(list(content.replace('when: always', 'when: never'))).toMatchObject({
      status: 1,
      text: expect.stringContaining('secure-ml.artifacts.when'),
    });
  });

  it('are what the schemas of Kubernetes and Argo take', async () => {
    const kinds = Object.assign(
      {},
      ...(await Promise.all([
        import('@kubernetes-models/argo-workflows/argoproj.io/v1alpha1'),
        import('kubernetes-models/admissionregistration.k8s.io/v1'),
        import('kubernetes-models/apps/v1'),
        import('kubernetes-models/autoscaling/v2'),
        import('kubernetes-models/batch/v1'),
        import('kubernetes-models/networking.k8s.io/v1'),
        import('kubernetes-models/v1'),
      ])),
    ) as Record<string, new (data: object) => { validate(): void }>;
    const check = (document: Record<string, unknown>) =>
      new kinds[document.kind as string](document).validate();
    for (const path of ['admission/policy', 'argo/template', 'kubernetes/fleet']) {
      for (const document of documentsOf(`integrations/${path}.yaml`)) {
        expect(() => check(document), `${path}: ${document.kind}`).not.toThrow();
        expect(() => check({ ...document, metadata: 'none' }), `${path}: ${document.kind}`).toThrow();
      }
    }
    // What the steps of others are made of, which have schemas nowhere but in their clusters.
    const [service] = documentsOf('integrations/kserve/inference-service.yaml') as {
      spec: { predictor: Record<string, unknown> };
    }[];
    const { model: _, ...pod } = service.spec.predictor;
    const template = { containers: [{ name: 'model', image: 'model' }], ...pod };
    expect(() =>
      check({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: template }),
    ).not.toThrow();
  });

  it('install this version, and call commands and options that it has', () => {
    for (const path of files) {
      const text = readFileSync(join(root, path), 'utf8');
      for (const [, version] of text.matchAll(/secure-ml[@-](\d+\.\d+\.\d+)/g))
        expect([path, version]).toEqual([path, manifest.version]);
    }
    const calls = new Set(
      files.flatMap((path) =>
        [
          ...readFileSync(join(root, path), 'utf8').matchAll(/secure-ml (check|verify|lock)\b([^\n|]*)/g),
        ].flatMap(([, command, rest]) =>
          [...rest.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => `${command} ${option}`),
        ),
      ),
    );
    expect(calls.size).toBeGreaterThan(5);
    for (const call of calls) {
      const [command, option] = call.split(' ');
      const { options } = commandTable[command as CommandName] as CommandSpec;
      expect(Object.keys(options).map((name) => `--${name}`)).toContain(option);
    }
  });

  it('run as scripts: the shell understands them, and the gate of Tekton fails by its exit code', () => {
    for (const path of files.filter((name) => name.endsWith('.sh')))
      expect(spawnSync('bash', ['-n', join(root, path)], { encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    const [task] = documentsOf('integrations/tekton/task.yaml') as {
      spec: { steps: { script: string }[] };
    }[];
    const work = join(folder, 'tekton');
    mkdirSync(work);
    copyFileSync(join(root, 'examples/unsafe/model.joblib'), join(work, 'model.joblib'));
    // In place of the registry: the program that the step would have installed.
    const script = task.spec.steps[0].script
      .replace(/^npm install .*$/m, '')
      .replaceAll('/tmp/tool/node_modules/.bin/secure-ml', `"${process.execPath}" "${cli}"`);
    writeFileSync(join(folder, 'step.sh'), script);
    const { status } = spawnSync('bash', [join(folder, 'step.sh'), 'model.joblib'], {
      cwd: work,
      env: { ...process.env, FAIL_ON: 'high', RESULT: join(folder, 'result') },
    });
    expect([status, readFileSync(join(folder, 'result'), 'utf8')]).toEqual([1, '1']);
    expect(JSON.parse(readFileSync(join(work, 'secure-ml/report.sarif'), 'utf8')).version).toBe('2.1.0');
  });
});

describe('the hook', () => {
  it('refuses a commit that adds an unsafe model, and lets another pass', () => {
    const work = join(folder, 'repository');
    mkdirSync(work);
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: work,
        encoding: 'utf8',
      });
    expect(git('init', '--quiet').status).toBe(0);
    const [[hook]] = documentsOf('.pre-commit-hooks.yaml') as unknown as { entry: string }[][];
    const script = `#!/bin/sh\nexec "${process.execPath}" "${cli}" ${hook.entry.replace(/^npm exec .* secure-ml@[\d.]+ /, '')}\n`;
    writeFileSync(join(work, '.git/hooks/pre-commit'), script);
    chmodSync(join(work, '.git/hooks/pre-commit'), 0o755);
    copyFileSync(join(root, 'examples/unsafe/model.joblib'), join(work, 'model.joblib'));
    git('add', 'model.joblib');
    const refused = git('commit', '--quiet', '-m', 'a');
    expect([refused.status, refused.stdout + refused.stderr]).toEqual([
      1,
      expect.stringContaining('posix.system'),
    ]);
    expect(git('log').status).not.toBe(0);
    copyFileSync(join(root, 'examples/safe/model.joblib'), join(work, 'model.joblib'));
    git('add', 'model.joblib');
    expect(git('commit', '--quiet', '-m', 'a').status).toBe(0);
  });
});
