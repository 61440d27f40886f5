// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of pipelines, not of JavaScript
/** Pipelines of build servers other than GitHub's, of make, DVC and Python: what is found, and where. */
import { describe, expect, it } from 'vitest';
import { commit, find, severities } from './support';

const pipe = 'curl https://a.example/x.sh | bash';

describe('Jenkins', () => {
  const text = `@Library('shared@main') _
/* it's a comment: sh 'pip install no' */
pipeline {
  agent { docker { image 'python:3.13' args '-u root' } }
  environment {
    HF_TOKEN = credentials('hf')
    WANDB_API_KEY = 'abcdefabcdefabcdef'
    EDGE = ~/it's/
  }
  stages {
    stage('a') {
      steps {
        // sh 'pip install no'
        sh 'pip install torch'
        sh "${pipe}"
        sh '''
          pip install numpy==2.1.0 \\
            pandas
        '''
        sh(script: "echo \${env.CHANGE_TITLE}", returnStdout: true)
        sh 'echo \${CHANGE_TITLE}'
        sh label: 'x', script: 'pip install polars'
        bat "pip install scipy"
        script { docker.image('acme/x:latest').inside('--gpus all') { sh 'python train.py' } }
      }
    }
  }
}
`;

  it('steps, images, variables and libraries', async () => {
    expect(await find('Jenkinsfile', text)).toEqual([
      'remote-task-unpinned 1:11 shared@main',
      'image-unpinned 4:27 python:3.13',
      'pipeline-secret 7:5 WANDB_API_KEY',
      'pipeline-pip-unpinned 14:25 torch',
      `curl-pipe-shell 15:13 ${pipe}`,
      'pipeline-pip-unpinned 18:13 pandas',
      'workflow-script-injection 20:26 ${env.CHANGE_TITLE}',
      'pipeline-pip-unpinned 22:45 polars',
      'pipeline-pip-unpinned 23:26 scipy',
      'image-unpinned 24:32 acme/x:latest',
    ]);
  });

  it('is told by its name, and in Groovy by what it declares', async () => {
    for (const path of ['gpu.Jenkinsfile', 'Jenkinsfile-gpu', 'ci/build.groovy'])
      expect(await find(path, "node('gpu') {\n  sh 'pip install torch'\n}\n")).toEqual([
        'pipeline-pip-unpinned 2:19 torch',
      ]);
    expect(await find('src/Tool.groovy', "def sh(x) {}\nsh 'pip install torch'\n")).toEqual([]);
  });

  it('pods that an agent runs in', async () => {
    const pod = `pipeline { agent { kubernetes { yaml '''
apiVersion: v1
kind: Pod
spec:
  containers:
    - name: a
      image: acme/x:latest
''' } } }
`;
    expect(await find('Jenkinsfile', pod)).toEqual(['image-unpinned 7:14 acme/x:latest']);
  });
});

describe('Azure', () => {
  const text = `trigger: [main]
resources:
  repositories:
    - repository: self
    - repository: a
      type: github
      name: acme/a
      ref: refs/heads/main
    - repository: b
      type: github
      name: acme/b
      ref: ${commit}
  containers:
    - container: py
      image: python:3.13
variables:
  - name: HF_TOKEN
    value: abcdefabcdef
jobs:
  - job: B
    container: py
    steps:
      - script: pip install torch
      - bash: |
          ${pipe}
          echo $(Build.SourceVersionMessage) $(Build.BuildId)
      - task: Bash@3
        inputs:
          script: pip install pandas
      - \${{ if eq(variables.x, 'y') }}:
          - pwsh: pip install scipy
`;

  it('steps, tasks, containers, variables and repositories', async () => {
    expect(await find('azure-pipelines.yml', text)).toEqual([
      'remote-task-unpinned 8:12 refs/heads/main',
      'image-unpinned 15:14 python:3.13',
      'pipeline-secret 17:11 HF_TOKEN',
      'pipeline-pip-unpinned 23:29 torch',
      `curl-pipe-shell 25:11 ${pipe}`,
      'workflow-script-injection 26:16 $(Build.SourceVersionMessage)',
      'pipeline-pip-unpinned 29:31 pandas',
      'pipeline-pip-unpinned 31:31 scipy',
    ]);
  });

  it('is told by its shape under any name', async () => {
    expect(await find('ci/steps.yml', 'parameters: []\nsteps:\n  - script: pip install numpy\n')).toEqual([
      'pipeline-pip-unpinned 3:25 numpy',
    ]);
    expect(await find('data.yml', 'steps:\n  - script: pip install numpy\n')).toEqual([]);
  });
});

it('Bitbucket: steps, services and pipes', async () => {
  const text = `image: python:3.13
definitions:
  services: {docker: {image: "docker:dind"}}
pipelines:
  default:
    - step:
        image: {name: acme/x, username: $U}
        script:
          - pip install torch
          - ${pipe}
          - pipe: atlassian/aws-s3-deploy:1.1.0
            variables: {AWS_SECRET_ACCESS_KEY: abcdefabcdefabcdef}
          - pipe: atlassian/slack-notify
    - parallel:
        - step: {script: [pip install numpy]}
`;
  expect(await find('bitbucket-pipelines.yml', text)).toEqual([
    'image-unpinned 1:8 python:3.13',
    'image-unpinned 3:31 docker:dind',
    'image-unpinned 7:23 acme/x',
    'pipeline-pip-unpinned 9:25 torch',
    `curl-pipe-shell 10:13 ${pipe}`,
    'pipeline-secret 12:25 AWS_SECRET_ACCESS_KEY',
    'remote-task-unpinned 13:19 atlassian/slack-notify',
    'pipeline-pip-unpinned 15:39 numpy',
  ]);
});

it('CircleCI: jobs, commands and orbs', async () => {
  const text = `version: 2.1
orbs:
  python: circleci/python@2.1
  good: acme/good@1.2.3
  inline: {jobs: {}}
jobs:
  build:
    docker:
      - image: cimg/python:3.13
      - image: acme/x:<< parameters.tag >>
    environment: {API_TOKEN: abcdefabcdef}
    steps:
      - checkout
      - run: pip install torch
      - run:
          command: |
            ${pipe}
            git checkout << pipeline.git.branch >>
      - when: {condition: true, steps: [{run: pip install pandas}]}
`;
  expect(await find('.circleci/config.yml', text)).toEqual([
    'remote-task-unpinned 3:11 circleci/python@2.1',
    'image-unpinned 9:16 cimg/python:3.13',
    'pipeline-secret 11:19 API_TOKEN',
    'pipeline-pip-unpinned 14:26 torch',
    `curl-pipe-shell 17:13 ${pipe}`,
    'workflow-script-injection 18:26 << pipeline.git.branch >>',
    'pipeline-pip-unpinned 19:59 pandas',
  ]);
});

it('GitLab: includes, and scripts of one line or in lists of lists', async () => {
  const text = `include:
  - remote: https://example.com/a.yml
  - remote: https://example.com/b.yml
    integrity: sha256-L3/GAoKaw0Arw6hDCKeKQlV1QPEgHYxGBHsH4zG1IY8=
  - project: acme/ci
    file: /a.yml
  - project: acme/ci
    ref: ${commit}
    file: /a.yml
  - component: gitlab.com/components/sast@~latest
  - component: $CI_SERVER_FQDN/a/b@$CI_COMMIT_SHA
  - template: Auto-DevOps.gitlab-ci.yml
a:
  script: pip install torch
b:
  script:
    - [pip install numpy, "${pipe}"]
`;
  expect(await severities('.gitlab-ci.yml', text)).toEqual([
    'remote-task-unpinned medium 2',
    'remote-task-unpinned low 5',
    'remote-task-unpinned medium 10',
    'pipeline-pip-unpinned low 14',
    'pipeline-pip-unpinned low 17',
    'curl-pipe-shell high 17',
  ]);
});

it('DVC: commands of stages, alone and for each of a list', async () => {
  const text = `stages:
  train:
    cmd: pip install torch && python train.py
    deps: [a]
  many:
    foreach: [a, b]
    do:
      cmd:
        - ${pipe}
        - echo \${item}
`;
  expect(await find('dvc.yaml', text)).toEqual([
    'pipeline-pip-unpinned 3:22 torch',
    `curl-pipe-shell 9:11 ${pipe}`,
  ]);
});

describe('make', () => {
  it('recipes, variables and what they run', async () => {
    const text = `PY ?= python3
PIP = pip
export HF_TOKEN := abcdefabcdef
V := $(shell ${pipe})
.PHONY: a
install: deps # pip install no
\t@$(PY) -m pip install torch \\
\t  numpy==1.26.0
\t-$(PIP) install scipy
\tfor i in 1 2; do pip install $$i; done
ifeq ($(X),1)
\tpip install pandas
endif
foo: a \\
\tb
\techo ok # pip install no
`;
    for (const path of ['Makefile', 'Makefile.gpu', 'rules.mk'])
      expect(await find(path, text)).toEqual([
        'pipeline-secret 3:8 HF_TOKEN',
        `curl-pipe-shell 4:14 ${pipe}`,
        'pipeline-pip-unpinned 7:24 torch',
        'pipeline-pip-unpinned 9:18 scipy',
        'pipeline-pip-unpinned 12:14 pandas',
      ]);
  });
});

describe('Python', () => {
  it('operators, components and steps, as far as they are texts', async () => {
    const text = `from airflow.operators.bash import BashOperator
from airflow.providers.docker.operators.docker import DockerOperator
from kfp import dsl
from prefect_shell import ShellOperation
IMAGE = "python:3.13"
CMD = """
pip install pandas
${pipe}
"""
BashOperator(task_id="a", bash_command="pip install torch && python t.py")
BashOperator(task_id="b", bash_command=CMD)
BashOperator(task_id="c", bash_command="scripts/run.sh ")
BashOperator(task_id="d", bash_command=f"pip install {NAME}")
DockerOperator(image="acme/x:latest", command="pip install scipy")
@dsl.component(base_image=IMAGE, pip_index_urls=["http://pypi.acme.example/simple"])
def f(): pass
dsl.ContainerSpec(image="gcr.io/acme/y", command=["sh"])
ShellOperation(commands=["pip install polars", "ls"])
show(image="python")
`;
    expect(await find('dags/d.py', text)).toEqual([
      'image-unpinned 5:10 python:3.13',
      'pipeline-pip-unpinned 7:13 pandas',
      `curl-pipe-shell 8:1 ${pipe}`,
      'pipeline-pip-unpinned 10:53 torch',
      'image-unpinned 14:23 acme/x:latest',
      'pipeline-pip-unpinned 14:60 scipy',
      'pip-index-risk 15:50 "http://pypi.acme.example/simple"',
      'image-unpinned 17:26 gcr.io/acme/y',
      'pipeline-pip-unpinned 18:39 polars',
    ]);
  });

  it('commands that are put together, and scripts of containers', async () => {
    const text = `from airflow.providers.cncf.kubernetes.operators.pod import KubernetesPodOperator
BashOperator(bash_command=(
    "pip install pandas && "
    f"python {PATH}/a.py"
))
BashOperator(bash_command="pip install torch==" + VERSION + " polars")
KubernetesPodOperator(
    image="acme/x@sha256:${'ab'.repeat(32)}",
    cmds=["sh", "-c"],
    arguments=["git clone https://github.com/a/b && pip install scipy"],
)
KubernetesPodOperator(cmds=["python"], arguments=["-c", "pip install no"])
`;
    expect(await find('dag.py', text)).toEqual([
      'pipeline-pip-unpinned 3:18 pandas',
      'pipeline-pip-unpinned 6:63 polars',
      'insecure-download 10:17 git clone https://github.com/a/b',
      'pipeline-pip-unpinned 10:65 scipy',
    ]);
  });

  it('a file with nothing else in it', async () => {
    const text =
      "from kfp import dsl\ndef a():\n    return dsl.ContainerOp(name='a', image='acme/x:latest')\n";
    expect(await find('p.py', text)).toEqual(['image-unpinned 3:45 acme/x:latest']);
  });

  it('a name with several bindings says nothing', async () => {
    const text = 'from kfp import dsl\nI = "a:latest"\nif X: I = "b@sha256:0"\ndsl.component(base_image=I)\n';
    expect(await find('p.py', text)).toEqual([]);
  });
});
