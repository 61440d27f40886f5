// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
/** Pipelines as projects have them: every finding of a file, with its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commit, digest, find, severities } from './support';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const example = (name: string) =>
  find(`examples/${name}`, readFileSync(join(root, 'examples', name), 'utf8'));

describe('the examples', () => {
  it('Dockerfile', async () => {
    expect(await example('Dockerfile')).toEqual([
      'image-unpinned 1:6 python:3.8',
      'container-root 1:6 python:3.8',
      'image-end-of-life 1:6 python:3.8',
      'insecure-download 8:5 http://models.example.invalid/iris/model.joblib',
      'pip-index-risk 11:17 --trusted-host pypi.example.invalid',
      'pip-index-risk 12:9 --extra-index-url http://pypi.example.invalid/simple',
    ]);
  });

  it('deployment.yaml', async () => {
    expect(await example('deployment.yaml')).toEqual([
      'missing-resource-limits 19:23 classifier',
      'image-unpinned 20:24 registry.example.invalid/iris-classifier:latest',
      'container-root 26:30 0',
      'container-privileged 27:45 true',
      'model-uri-mutable 34:19 http://models.example.invalid/iris',
    ]);
  });
});

describe('workflows', () => {
  it('of CML', async () => {
    const text = `name: train
on:
  pull_request_target:
jobs:
  train:
    runs-on: [self-hosted, gpu]
    container: iterativeai/cml:latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - uses: "iterative/setup-cml@v2"
      - run: |
          pip install dvc
          echo "\${{ github.event.pull_request.title }}" >> report.md
          curl -fsSL https://example.org/install.sh | bash
        env:
          REPO_TOKEN: \${{ secrets.GITHUB_TOKEN }}
          WANDB_API_KEY: "0a1b2c3d4e"
`;
    expect(await find('.github/workflows/cml.yaml', text)).toEqual([
      'workflow-permissions 5:3 train',
      'self-hosted-pull-request 6:15 self-hosted',
      'image-unpinned 7:16 iterativeai/cml:latest',
      'action-unpinned 9:15 actions/checkout@v4',
      'dangerous-workflow-trigger 11:16 ${{ github.event.pull_request.head.sha }}',
      'action-unpinned 12:16 iterative/setup-cml@v2',
      'pipeline-pip-unpinned 14:23 dvc',
      'workflow-script-injection 15:17 ${{ github.event.pull_request.title }}',
      'curl-pipe-shell 16:11 curl -fsSL https://example.org/install.sh | bash',
      'hardcoded-secret-named 19:27 0a1b2c3d4e',
    ]);
  });

  it('that give one version two commits', async () => {
    const other = 'fedcba98'.repeat(5);
    const workflow = (uses: string) =>
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
    const pins = [
      { version: 'a/b@v1.2.3', to: other, path: '/p/.github/workflows/release.yml' },
      { version: 'a/b@v1', to: other, path: '/p/.github/workflows/release.yml' },
    ];
    const path = '.github/workflows/ci.yml';
    expect(await find(path, workflow(`a/b@${commit} # v1.2.3`), { pins })).toEqual([
      `action-unpinned 7:15 a/b@${commit}`,
    ]);
    for (const fine of [
      `a/b@${other} # v1.2.3`,
      `a/b@${commit} # v1`,
      `a/b@${commit} # v1.2.4`,
      `c/b@${commit} # v1.2.3`,
    ])
      expect(await find(path, workflow(fine), { pins })).toEqual([]);
    for (const comment of ['tag=v1.2.3', 'pin@v1.2.3', 'ratchet:a/b@v1.2.3'])
      expect(await find(path, workflow(`a/b@${commit} # ${comment}`), { pins })).toHaveLength(1);
    expect(await find(path, workflow(`a/b@${commit} # not v1.2.3`), { pins })).toEqual([]);
    // Of two in one file nobody knows which is right.
    const both = workflow(`a/b@${commit} # v1.2.3\n      - uses: "a/b@${other}" # v1.2.3`);
    expect(await find(path, both)).toEqual([
      `action-unpinned 7:15 a/b@${commit}`,
      `action-unpinned 8:16 a/b@${other}`,
    ]);
  });

  it('of GitLab', async () => {
    const text = `image: python:3.12
train:
  image:
    name: pytorch/pytorch
  script:
    - pip install torch==2.11.0 tqdm
`;
    expect(await find('.gitlab-ci.yml', text)).toEqual([
      'image-unpinned 1:8 python:3.12',
      'image-unpinned 4:11 pytorch/pytorch',
      'pipeline-pip-unpinned 6:33 tqdm',
    ]);
  });

  it('that are careful have no finding', async () => {
    const text = `on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${commit} # v4.2.2
        with:
          persist-credentials: false
      - run: pip install --require-hashes -r requirements.txt
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
`;
    expect(await find('.github/workflows/test.yml', text)).toEqual([]);
  });
});

describe('Kubernetes', () => {
  it('through templates of Helm', async () => {
    const text = `{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "model.name" . }}
  labels:
    {{- include "model.labels" . | nindent 4 }}
spec:
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image }}:{{ .Values.tag }}"
          securityContext:
            privileged: true
            runAsNonRoot: true
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
{{- end }}
`;
    expect(await find('templates/deployment.yaml', text)).toEqual([
      // What the template puts there is not known here.
      'missing-resource-limits 12:17 {{ .Chart.Name }}',
      'container-privileged 15:25 true',
    ]);
  });

  it('through security settings that are templates', async () => {
    const text = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      securityContext:
        {{- toYaml .Values.podSecurityContext | nindent 8 }}
      containers:
        - name: a
          image: "{{ .Values.image }}"
          resources: {limits: {memory: 1Gi}}
`;
    expect(await find('templates/deployment.yaml', text)).toEqual([]);
  });

  it('without seccomp, once a pod, in its own kinds', async () => {
    const container = `{name: a, image: "a@${digest}", resources: {limits: {memory: 1Gi}}, securityContext: {runAsNonRoot: true}}`;
    const confined = container.replace(
      'runAsNonRoot',
      'seccompProfile: {type: RuntimeDefault}, runAsNonRoot',
    );
    const spec = (...containers: string[]) => `{containers: [${containers.join(', ')}]}`;
    const object = (kind: string, body: string, more = '') =>
      `apiVersion: v1\nkind: ${kind}\nmetadata: {name: x, namespace: models}\nspec: ${body}\n${more}`;
    const count = async (text: string) => (await find('a.yaml', text)).length;
    const templated = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job'];
    const open = [
      object('Pod', spec(container, container)),
      object('Pod', spec(confined, container)),
      object('Pod', `{initContainers: [${container}], containers: [${confined}]}`),
      ...templated.map((kind) => object(kind, `{template: {spec: ${spec(container)}}}`)),
      object('CronJob', `{jobTemplate: {spec: {template: {spec: ${spec(container)}}}}}`),
      `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Pod, spec: ${spec(container)}}\n`,
    ];
    for (const text of open) expect([text, await count(text)]).toEqual([text, 1]);
    expect(await severities('a.yaml', open[0])).toEqual(['container-privileged low 4']);
    const fine = [
      object('Pod', spec(confined, confined)),
      object('Pod', `{securityContext: {seccompProfile: {type: Localhost}}, containers: [${container}]}`),
      object('Pod', `{os: {name: windows}, containers: [${container}]}`),
      object('Pod', '{containers: []}'),
      object('Model', `{template: {spec: ${spec(container)}}}`),
      object('ConfigMap', `{template: {spec: ${spec(container)}}}`),
    ];
    for (const text of fine) expect([text, await count(text)]).toEqual([text, 0]);
    const namespace = (name: string, level: string) =>
      `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: {pod-security.kubernetes.io/enforce: ${level}}}\n`;
    expect(await count(open[0] + namespace('models', 'restricted'))).toBe(0);
    expect(await count(open[0] + namespace('models', 'baseline'))).toBe(1);
    expect(await count(open[0] + namespace('others', 'restricted'))).toBe(1);
  });

  it('of several documents, with sidecars and volumes', async () => {
    const text = `apiVersion: v1
kind: Service
metadata: {name: a}
---
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: llama
spec:
  predictor:
    model:
      modelFormat: {name: huggingface}
      storageUri: hf://meta-llama/Llama-3.1-8B
---
apiVersion: batch/v1
kind: Job
spec:
  template:
    spec:
      volumes:
        - name: sock
          hostPath: {path: /var/run/docker.sock}
      containers:
        - name: train
          image: example.org/train:1@${digest}
          resources: {limits: {memory: 1Gi}}
          securityContext: {runAsNonRoot: true}
          command: [sh, -c, "pip install tqdm && python train.py"]
`;
    expect(await find('k8s.yaml', text)).toEqual([
      'model-uri-mutable 13:19 hf://meta-llama/Llama-3.1-8B',
      'container-privileged 22:28 /var/run/docker.sock',
      'container-privileged 24:17 train',
      'pipeline-pip-unpinned 28:42 tqdm',
    ]);
  });

  it('is not seen in other YAML', async () => {
    expect(await find('config.yaml', 'model:\n  image: a:latest\n  privileged: true\n')).toEqual([]);
    expect(await find('mkdocs.yml', 'site_name: a\nservices:\n  - web\n')).toEqual([]);
  });
});

describe('compose', () => {
  it('of an MLflow stack', async () => {
    const text = `services:
  mlflow:
    image: ghcr.io/mlflow/mlflow:v2.19.0
    command: mlflow server --host 0.0.0.0
    ports: ["5000:5000"]
  minio:
    image: minio/minio@${digest}
    privileged: true
    environment:
      - MINIO_ROOT_PASSWORD=\${PASSWORD}
      - AWS_SECRET_ACCESS_KEY=minioadmin
  own:
    build: .
    image: own:latest
`;
    expect(await find('docker-compose.yml', text)).toEqual([
      'image-unpinned 3:12 ghcr.io/mlflow/mlflow:v2.19.0',
      'unauthenticated-serving 5:14 5000:5000',
      'container-privileged 8:17 true',
      'pipeline-secret 11:9 AWS_SECRET_ACCESS_KEY',
      'unauthenticated-serving 11:9 AWS_SECRET_ACCESS_KEY=minioadmin',
    ]);
  });
});

describe('Dockerfiles', () => {
  it('of several stages, with defaults', async () => {
    const text = `# syntax=docker/dockerfile:1
ARG CUDA=12.4.1
ARG BASE
FROM nvidia/cuda:\${CUDA}-runtime AS base
FROM \${BASE} AS other
FROM base AS build
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/
COPY --from=base /a /a
RUN git clone https://github.com/a/b && cd b && pip install .
FROM scratch
COPY --from=build /a /a
USER 65532
`;
    expect(await find('gpu.dockerfile', text)).toEqual([
      'image-unpinned 4:6 nvidia/cuda:${CUDA}-runtime',
      'image-unpinned 7:13 ghcr.io/astral-sh/uv:latest',
      'insecure-download 9:5 git clone https://github.com/a/b',
    ]);
  });
});
