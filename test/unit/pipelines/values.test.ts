// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Terraform, not of JavaScript
/** Values of variables, deployments of Prefect, charts, scripts, and what is no YAML. */
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { find, severities } from './support';

const database = 'resource "aws_db_instance" "a" {\n  publicly_accessible = var.open\n}\n';

describe('variables of Terraform', () => {
  it('are their defaults', async () => {
    const declared = (value: string) => `variable "open" {\n  default = ${value}\n}\n${database}`;
    expect(await find('main.tf', declared('true'))).toContain('cloud-public-access 5:25 var.open');
    expect(await find('main.tf', declared('false'))).toEqual([]);
    expect(await find('main.tf', database)).toEqual([]);
  });

  it('are locals, which may name others', async () => {
    const text = `variable "open" {\n  default = true\n}\nlocals {\n  open = var.open\n}\n${database.replace('var.', 'local.')}`;
    expect(await find('main.tf', text)).toContain('cloud-public-access 8:25 local.open');
  });

  it('are what the other files of the folder say', async () => {
    const files: Record<string, string> = {
      'infra/variables.tf': 'variable "open" {\n  default = false\n}\n',
      'infra/terraform.tfvars': 'open = true\n',
    };
    const platform = { ...nodePlatform, readText: async (path: string) => files[path] };
    expect(await find('infra/main.tf', database, { platform })).toContain(
      'cloud-public-access 2:25 var.open',
    );
    delete files['infra/terraform.tfvars'];
    expect(await find('infra/main.tf', database, { platform })).toEqual([]);
  });

  it('name images in part', async () => {
    const text =
      'variable "tag" {\n  default = "latest"\n}\nresource "docker_container" "a" {\n  image = "org/model:${var.tag}"\n}\n';
    expect((await find('main.tf', text)).join()).toContain('image-unpinned 5:');
  });

  it('come to an end where they name each other', async () => {
    const text =
      'locals {\n  a = local.b\n  b = local.a\n}\nresource "docker_container" "c" {\n  image = local.a\n}\n';
    expect(await find('main.tf', text)).toEqual([]);
  });

  it('tell a secret once, where it is written', async () => {
    const secret = ['Wq7', 'tRz9', 'kLm2'].join('');
    const text = `variable "password" {\n  default = "${secret}"\n}\nresource "aws_db_instance" "a" {\n  password = var.password\n}\n`;
    const lines = (await severities('main.tf', text)).filter((one) => /secret/.test(one));
    expect(lines.map((one) => one.split(' ').at(-1))).toEqual(['1']);
  });
});

describe('deployments of Prefect', () => {
  it('have scripts, images and repositories', async () => {
    const text = `name: models
pull:
  - prefect.deployments.steps.git_clone:
      repository: https://github.com/org/models.git
      branch: main
  - prefect.deployments.steps.run_shell_script:
      script: curl https://example.org/setup.sh | bash
deployments:
  - name: train
    work_pool:
      job_variables:
        image: org/train:latest
`;
    const found = await find('prefect.yaml', text);
    expect(found.map((one) => one.split(' ', 2).join(' '))).toEqual([
      'remote-task-unpinned 4:19',
      'curl-pipe-shell 7:15',
      'image-unpinned 12:16',
    ]);
  });
});

describe('charts', () => {
  it('take in others at a version', async () => {
    const text = (version: string) =>
      `apiVersion: v2\nname: models\nversion: 1.0.0\ndependencies:\n  - name: redis\n    repository: https://charts.example.org\n    version: ${version}\n`;
    expect(await find('charts/models/Chart.yaml', text('">=17"'))).toEqual([
      'remote-task-unpinned 7:15 >=17',
    ]);
    expect(await find('Chart.yaml', text('17.3.2'))).toEqual([]);
    expect(
      await find('Chart.yaml', text('"*"').replace('https://charts.example.org', 'file://../redis')),
    ).toEqual([]);
  });
});

describe('scripts', () => {
  it('are judged as commands of pipelines are', async () => {
    const text =
      '#!/bin/sh\n# curl https://example.org/a.sh | sh\ncurl -sSL https://example.org/a.sh \\\n  | sh\necho done\n';
    expect(await severities('install.sh', text)).toEqual(['curl-pipe-shell high 3']);
  });
});

describe('what is no YAML', () => {
  const broken = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: "make\n';
  it('is said of files that are read as they stand', async () => {
    expect(
      (await severities('.github/workflows/a.yml', broken)).filter((one) => /syntax/.test(one)),
    ).toHaveLength(1);
    expect(
      (await severities('compose.yaml', 'services:\n  a:\n    image: "b\n')).filter((one) =>
        /syntax/.test(one),
      ),
    ).toHaveLength(1);
  });

  it('is not said of templates', async () => {
    const text = 'services:\n{{- range .Values.all }}\n  a: {{ .b }}\n{{- end }}\n  c: "d\n';
    expect((await severities('compose.yaml', text)).filter((one) => /syntax/.test(one))).toEqual([]);
  });
});
