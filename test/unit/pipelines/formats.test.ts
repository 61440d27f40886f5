// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
/** One pipeline of each format that runs models: what is found, and where. */
import { describe, expect, it } from 'vitest';
import { commit, digest, find, severities } from './support';

describe('Kubeflow', () => {
  it('pipelines as its compiler writes them', async () => {
    const text = `# PIPELINE DEFINITION
# Name: train
components:
  comp-train:
    executorLabel: exec-train
deploymentSpec:
  executors:
    exec-train:
      container:
        args:
        - --executor_input
        - '{{$}}'
        - --function_to_execute
        - train
        command:
        - sh
        - -c
        - "\\nif ! [ -x \\"$(command -v pip)\\" ]; then\\n    python3 -m ensurepip ||\\
          \\ python3 -m ensurepip --user || apt-get install python3-pip\\nfi\\n\\nPIP_DISABLE_PIP_VERSION_CHECK=1\\
          \\ python3 -m pip install --quiet --no-warn-script-location 'kfp==2.7.0'\\
          \\ '--no-deps' && \\
          \\ python3 -m pip install --quiet --no-warn-script-location 'pandas' 'scikit-learn==1.5.0'\\
          \\ && \\"$0\\" \\"$@\\"\\n"
        image: python:3.8
pipelineInfo:
  name: train
root:
  dag:
    tasks:
      train:
        componentRef:
          name: comp-train
schemaVersion: 2.1.0
sdkVersion: kfp-2.7.0
`;
    expect(await find('pipeline.yaml', text)).toEqual([
      'pipeline-pip-unpinned 22:71 pandas',
      'image-unpinned 24:16 python:3.8',
      'image-end-of-life 24:16 python:3.8',
    ]);
  });

  it('components', async () => {
    const text = `name: Upload
inputs:
  - {name: bucket}
implementation:
  container:
    image: example/kfp_examples:latest
    command: [sh, -c, "pip install minio && python upload.py"]
    args: [--bucket, {inputValue: bucket}]
`;
    expect(await find('component.yaml', text)).toEqual([
      'image-unpinned 6:12 example/kfp_examples:latest',
      'pipeline-pip-unpinned 7:36 minio',
    ]);
  });

  it('components in Python', async () => {
    const text = `from kfp import dsl

@dsl.component(base_image='python:3.12', packages_to_install=['pandas', 'numpy==2.1.0'])
def train(): ...
`;
    expect(await find('pipeline.py', text)).toEqual([
      'image-unpinned 3:28 python:3.12',
      'pipeline-pip-unpinned 3:64 pandas',
    ]);
  });
});

describe('KServe', () => {
  it('predictors, transformers and servers of models of the Hub', async () => {
    const text = `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: llama
  annotations:
    serving.kserve.io/enable-auth: "false"
spec:
  predictor:
    model:
      modelFormat: {name: huggingface}
      args: [--model_name=llama, --model_id=meta-llama/Llama-3.1-8B]
      storageUri: s3://models/llama
  transformer:
    containers:
      - name: transform
        image: kserve/image-transformer
        resources: {limits: {memory: 1Gi}}
        securityContext: {runAsNonRoot: true}
        env:
          - {name: HF_TOKEN, value: not-a-reference}
          - {name: OTHER_TOKEN, valueFrom: {secretKeyRef: {name: a, key: b}}}
---
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
spec:
  predictor:
    model:
      args: [--model_id=owner/name, --model_revision=${commit}]
      storageUri: hf://owner/name:${commit}
    containers:
      - name: kserve-container
        image: "{{ .Values.image }}"
        args: [--model_name={{ .Name }}]
        resources: {limits: {memory: 1Gi}}
        securityContext: {runAsNonRoot: true}
`;
    expect(await find('isvc.yaml', text)).toEqual([
      'unauthenticated-serving 6:37 false',
      'model-uri-mutable 11:34 --model_id=meta-llama/Llama-3.1-8B',
      'model-uri-mutable 12:19 s3://models/llama',
      'image-unpinned 16:16 kserve/image-transformer',
      'pipeline-secret 20:20 HF_TOKEN',
    ]);
  });

  it('volumes and buckets weigh less than repositories', async () => {
    const isvc = (uri: string) =>
      `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    sklearn:\n      storageUri: ${uri}\n`;
    expect(await severities('a.yaml', isvc('pvc://models/iris'))).toEqual(['model-uri-mutable low 6']);
    expect(await severities('a.yaml', isvc('gs://models/iris'))).toEqual(['model-uri-mutable low 6']);
    expect(await severities('a.yaml', isvc('s3://models/iris'))).toEqual(['model-uri-mutable low 6']);
    expect(await severities('a.yaml', isvc('hf://org/iris'))).toEqual(['model-uri-mutable medium 6']);
    expect(await severities('a.yaml', isvc('http://models/iris'))).toEqual(['model-uri-mutable high 6']);
  });
});

describe('Seldon', () => {
  it('deployments of version 1', async () => {
    const text = `apiVersion: machinelearning.seldon.io/v1
kind: SeldonDeployment
metadata:
  name: iris
spec:
  predictors:
    - name: default
      graph:
        name: classifier
        implementation: SKLEARN_SERVER
        modelUri: gs://seldon-models/v1.18.2/sklearn/iris
      componentSpecs:
        - spec:
            containers:
              - name: classifier
                image: seldonio/sklearnserver:1.18.2
                securityContext: {runAsUser: 8888, capabilities: {add: [SYS_ADMIN, NET_BIND_SERVICE]}}
                resources: {limits: {memory: 1Gi}}
`;
    expect(await find('seldon.yaml', text)).toEqual([
      'model-uri-mutable 11:19 gs://seldon-models/v1.18.2/sklearn/iris',
      'image-unpinned 16:24 seldonio/sklearnserver:1.18.2',
      'container-privileged 17:73 SYS_ADMIN',
    ]);
  });

  it('models of version 2', async () => {
    const text = `apiVersion: mlops.seldon.io/v1alpha1
kind: Model
metadata: {name: iris}
spec:
  storageUri: "https://models.example.org/iris"
  requirements: [sklearn]
`;
    expect(await find('model.yaml', text)).toEqual([
      'model-uri-mutable 5:16 https://models.example.org/iris',
    ]);
  });
});

describe('Tekton', () => {
  it('tasks, bundles and resolvers', async () => {
    const text = `apiVersion: tekton.dev/v1
kind: Task
metadata: {name: train}
spec:
  steps:
    - name: train
      image: python:3.12
      script: |
        #!/bin/sh
        pip install torch==2.11.0 wandb
        curl -k https://example.org/data -o data
---
apiVersion: tekton.dev/v1
kind: PipelineRun
spec:
  pipelineSpec:
    tasks:
      - name: a
        taskRef:
          resolver: git
          params:
            - {name: url, value: https://example.org/tasks.git}
            - {name: revision, value: main}
      - name: b
        taskRef:
          resolver: bundles
          params:
            - {name: bundle, value: registry.example.org/task:1}
      - name: c
        taskRef:
          resolver: git
          params:
            - {name: revision, value: ${commit}}
      - name: d
        taskRef: {name: d, bundle: registry.example.org/task@${digest}}
      - name: e
        taskRef: {resolver: hub, params: [{name: name, value: e}]}
`;
    expect(await find('tekton.yaml', text)).toEqual([
      'image-unpinned 7:14 python:3.12',
      'pipeline-pip-unpinned 10:35 wandb',
      'insecure-download 11:9 curl -k',
      'remote-task-unpinned 23:39 main',
      'remote-task-unpinned 28:37 registry.example.org/task:1',
      'remote-task-unpinned 37:29 hub',
    ]);
  });
});

describe('MLflow', () => {
  it('projects', async () => {
    const text = `name: train
docker_env:
  image: mlflow-docker-example
  environment: [["WANDB_API_KEY", "not-a-reference"], "PATH"]
entry_points:
  main:
    parameters: {alpha: {type: float, default: 0.1}}
    command: "pip install xgboost && python train.py {alpha}"
`;
    expect(await find('MLproject', text)).toEqual([
      'image-unpinned 3:10 mlflow-docker-example',
      'pipeline-secret 4:19 WANDB_API_KEY',
      'pipeline-pip-unpinned 8:27 xgboost',
    ]);
  });

  it('environments', async () => {
    const text = `python: "3.8.10"
build_dependencies:
  - pip==26.3
dependencies:
  - -r requirements-that-are-not-there.txt
  - mlflow>=2
`;
    expect(await find('python_env.yaml', text)).toEqual([
      'python-end-of-life 1:10 3.8.10',
      'broken-include 5:5 -r requirements-that-are-not-there.txt',
      'unpinned-requirement 6:5 mlflow>=2',
    ]);
  });
});

describe('Spaces', () => {
  it('in the header of their README', async () => {
    const header = (more: string) => `---\ntitle: Demo\nsdk: gradio\n${more}---\n# Demo\n`;
    expect(await find('README.md', header('sdk_version: 6.20.0\npython_version: 3.8\n'))).toEqual([
      'python-end-of-life 5:17 3.8',
    ]);
    expect(await find('README.md', header(''))).toEqual(['unpinned-requirement 3:6 gradio']);
  });
});

describe('GitHub', () => {
  const job = (on: string) => `on: ${on}
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ inputs.name }}"
`;
  it.each([
    ['workflow_dispatch', 'low'],
    ['{workflow_call: {inputs: {name: {type: string}}}}', 'low'],
  ])('inputs of %s are %s', async (on, severity) => {
    expect(await severities('.github/workflows/a.yml', job(on))).toEqual([
      `workflow-script-injection ${severity} 7`,
    ]);
  });

  it.each([
    ['pull_request_target', '- run: echo labels', 'low'],
    ['workflow_run', '- run: echo done', 'low'],
    ['workflow_run', `- uses: actions/download-artifact@${commit}`, 'medium'],
    ['pull_request_target', '- run: gh pr checkout 1', 'critical'],
    ['issue_comment', '- run: git fetch origin pull/$NUMBER/head', 'critical'],
  ])('%s with %s is %s', async (on, step, severity) => {
    const text = `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      ${step}\n`;
    expect((await severities('.github/workflows/a.yml', text)).map((line) => line.split(' ')[1])).toEqual([
      severity,
    ]);
  });
});

describe('names of credentials', () => {
  it.each([
    ['WANDB_API_KEY', 'abcdefabcdef', ['medium']],
    ['HUGGINGFACE_TOKEN', 'abcdefabcdef', ['medium']],
    ['POSTGRES_PASSWORD', 'postgres', ['low']],
    ['PAD_TOKEN', 'endoftext', []],
    ['MAX_TOKENS', '100000000', []],
    ['TOKEN_LIMIT', 'ten-thousand', []],
    ['API_KEY_FILE', 'secrets/key.txt', []],
    ['AWS_ACCESS_KEY_ID', 'abcdefabcdef', []],
    ['DB_PASSWORD', 'secretRef', ['medium']],
    ['DB_PASSWORD', '', []],
  ])('%s=%s', async (name, value, expected) => {
    const text = `services:\n  a:\n    environment:\n      ${name}: "${value}"\n`;
    const found = (await severities('compose.yaml', text)).filter((line) =>
      line.startsWith('pipeline-secret'),
    );
    expect(found.map((line) => line.split(' ')[1])).toEqual(expected);
  });
});

describe('templates', () => {
  it('of Jinja are read around', async () => {
    const text = `{% set tag = "1.0" %}
apiVersion: batch/v1
kind: Job
spec:
  template:
    spec:
      containers:
{% for model in models %}
        - name: {{ model.name }}
          image: "registry.example.org/train:{{ tag }}"
          command: ["python", "train.py", "--model={{ model.path | default('a') }}"]
          securityContext: {privileged: true, runAsNonRoot: true}
          resources: {limits: {memory: {{ model.memory }}}}
{% endfor %}
`;
    expect(await find('job.yaml', text)).toEqual(['container-privileged 12:41 true']);
  });
});
