/** Any text gives a report, in little time, and every place lies in the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { manifestReader } from '../../../engine/src/analysis/manifests';
import { readLock } from '../../../engine/src/dependencies/locks/readLock';
import { readProject } from '../../../engine/src/dependencies/project';
import { readInstallCommands } from '../../../engine/src/dependencies/readers/installCommands';
import { readRequirements } from '../../../engine/src/dependencies/readers/requirements';
import { readPipeline } from '../../../engine/src/pipelines/readers/readPipeline';
import { readYaml } from '../../../engine/src/text/data/yaml';
import { defaults } from '../analysis/support';

const pieces = fc.constantFrom(
  ...'[ ] { } ( ) " \' = == >= ~= ^ , ; : - # @ | > \\ $ }} {{ * & ! % \t \u0000 é 🚀'.split(' '),
  ...['\n', '\r\n', '  ', '    ', '\n- ', '\n  - ', ': '],
  ...[
    '[[package]]',
    '[project]',
    'dependencies',
    'name = "a"',
    'version = "1"',
    'numpy',
    '1.0',
    'pip install ',
  ],
  ...['FROM ', 'RUN ', 'ARG ', 'ENV ', 'USER ', 'COPY --from=', 'ADD http://a ', 'ONBUILD ', '<<EOF'],
  ...[
    'jobs:',
    'steps:',
    'uses: a@b',
    'run: |',
    'on: push',
    'apiVersion: v1',
    'kind: Pod',
    'image: a',
    'services:',
    'deploymentSpec:',
    'executors:',
    'implementation:',
    'container:',
    'kind: Secret',
    'data:',
    'storageUri: s3://a',
    'args: [--model, a/b]',
    'explicit = true',
    '[[tool.uv.index]]',
    'url = "https://a"',
    'git clone a',
  ],
  ...[
    'pipeline {',
    'sh ',
    'image ',
    'docker',
    'environment {',
    '@Library(',
    'script:',
    "'''",
    '/*',
    '*/',
    '//',
  ],
  ...[
    'resource "aws_s3_bucket" "a" ',
    'acl = ',
    'ingress ',
    '<<-END\n',
    'END\n',
    '${',
    'jsonencode(',
    'module "m" ',
  ],
  ...[
    '\n\t',
    'A := $(shell ',
    '$(A)',
    'orbs:',
    'stages:',
    'cmd:',
    'pipelines:',
    'pipe: a/b:1',
    'include:',
    'tag: latest',
  ],
  ...[
    'BashOperator(',
    'bash_command=',
    'base_image=',
    'pip_index_urls=[',
    'rules:',
    'verbs: ["*"]',
    'kind: ClusterRole',
  ],
  ...['<<: *a', '&a ', '*a', '---', 'sdk: gradio', '--hash=', '-r ', '{% if %}', '"""', "'''"],
);
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const names = [
  'requirements.txt',
  'pyproject.toml',
  'Pipfile',
  'setup.cfg',
  'setup.py',
  'environment.yml',
  'README.md',
  'Dockerfile',
  '.github/workflows/a.yml',
  'compose.yaml',
  'MLproject',
  '.gitlab-ci.yml',
  'Jenkinsfile',
  'Makefile',
  'main.tf',
  'main.tf.json',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '.circleci/config.yml',
  'dvc.yaml',
  'values.yaml',
  'kustomization.yaml',
  'dag.py',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'conda-lock.yml',
  'pixi.lock',
  'pylock.toml',
  'a.nomad',
  'a.R',
  'a.Rmd',
  'conf/catalog.yml',
  '.streamlit/config.toml',
];

describe('any text', () => {
  it.each(names)('as %s gives a report', async (name) => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const lines = content.split(/\r\n|\n|\r/).length;
        const report = await analyzeDocument(`none/${name}`, content, documentKind(name) ?? 'text', defaults);
        for (const { location } of report.findings) {
          const { line, column, endLine, endColumn } = location;
          expect(
            line >= 1 && column >= 1 && endLine <= lines && (endLine > line || endColumn >= column),
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has places inside it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...names), (content, name) => {
        const manifest = manifestReader(name)?.(content);
        const pipeline = readPipeline(name, content);
        const placed = [
          ...(manifest === undefined
            ? []
            : [...manifest.requirements, ...manifest.options, ...manifest.includes, ...manifest.problems]),
          ...(pipeline === undefined
            ? []
            : [
                ...pipeline.images,
                ...pipeline.variables,
                ...pipeline.remotes,
                ...pipeline.copied,
                ...readInstallCommands(pipeline.commands, 'command').requirements,
              ]),
          ...(readLock(name, content)?.packages ?? []),
        ];
        for (const { start, end } of placed)
          expect(start >= 0 && start <= end && end <= content.length).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('hostile text', () => {
  it.each<[string, string, string]>([
    ['100,000 lines', 'requirements.txt', 'numpy==1.0\n'.repeat(100_000)],
    ['one logical line', 'requirements.txt', 'a==1 \\\n'.repeat(50_000)],
    ['blanks', 'requirements.txt', `a${' '.repeat(500_000)}b`],
    ['brackets', 'requirements.txt', 'a['.repeat(200_000)],
    ['hashes', 'requirements.txt', `a==1${' --hash=sha256:a'.repeat(50_000)}`],
    ['nesting', 'environment.yml', `dependencies: ${'['.repeat(50_000)}`],
    ['nesting', 'pyproject.toml', `a = ${'['.repeat(50_000)}`],
    ['dots', 'pyproject.toml', `[a${'.a'.repeat(50_000)}]\n`],
    ['inline tables', 'pyproject.toml', `a = ${'{a='.repeat(20_000)}`],
    ['shell', 'Dockerfile', `FROM a\nRUN ${'pip install '.repeat(40_000)}`],
    ['operators', 'Dockerfile', `FROM a\nRUN ${'(;&|'.repeat(100_000)}`],
    ['continuations', 'Dockerfile', `FROM a\nRUN a ${'\\\n'.repeat(100_000)}`],
    ['variables', 'Dockerfile', `ARG A=1\nFROM ${'$A'.repeat(50_000)}\n`],
    [
      'stages',
      'Dockerfile',
      Array.from({ length: 2_000 }, (_, at) => `FROM s${at - 1} AS s${at}`).join('\n'),
    ],
    ['templates', 'deployment.yaml', `apiVersion: v1\nkind: Pod\n${'a: {{ '.repeat(50_000)}`],
    [
      'expressions',
      '.github/workflows/a.yml',
      `jobs:\n  a:\n    steps:\n      - run: "${'${{ github.event.issue '.repeat(20_000)}"`,
    ],
    ['clones', 'Dockerfile', `FROM a\nRUN ${'git clone git git git checkout && '.repeat(10_000)}`],
    ['logins', 'Dockerfile', `FROM a\nRUN ${'wandb login -'.repeat(40_000)}`],
    [
      'pull requests',
      '.github/workflows/a.yml',
      `on: issue_comment\njobs:\n  a:\n    steps:\n      - run: "${'git fetch pull '.repeat(40_000)}"`,
    ],
    [
      'publishing',
      '.github/workflows/a.yml',
      `on: push\njobs:\n  a:\n    steps:\n      - run: "${'; a -m twine  '.repeat(40_000)}\${{ secrets.a }}"`,
    ],
    [
      'escapes',
      'pipeline.yaml',
      `deploymentSpec:\n  executors:\n    a:\n      container:\n        image: a\n        command: [sh, -c, "${'\\n'.repeat(100_000)}"]`,
    ],
    ['arguments', 'deployment.yaml', `apiVersion: v1\nkind: Pod\nargs: [${'--model, a/b, '.repeat(20_000)}]`],
    [
      'secrets',
      'deployment.yaml',
      `apiVersion: v1\nkind: Secret\ndata:\n${'  a: "<<<<<<<"\n'.repeat(20_000)}`,
    ],
    ['quotes', 'Jenkinsfile', `node { sh ${"'".repeat(200_000)}`],
    ['steps', 'Jenkinsfile', `node { ${'sh '.repeat(100_000)}`],
    ['brackets', 'Jenkinsfile', `node { sh(${'['.repeat(200_000)}`],
    ['comments', 'Jenkinsfile', `node {${' /*'.repeat(100_000)}`],
    ['recipes', 'Makefile', `a:\n${'\tpip install a \\\n'.repeat(30_000)}`],
    ['variables', 'Makefile', `a:\n\t${'$(A) '.repeat(50_000)}`],
    ['blocks', 'main.tf', 'a {'.repeat(100_000)],
    ['lists', 'main.tf', `a = ${'['.repeat(100_000)}`],
    ['functions', 'main.tf', `a = ${'jsonencode('.repeat(50_000)}`],
    ['templates', 'main.tf', `a = "${'${"'.repeat(50_000)}`],
    ['open texts', 'main.tf', `a = <<END\n${'<<END\n'.repeat(50_000)}`],
    ['resources', 'main.tf', 'resource "aws_security_group" "a" {\ningress {\n}\n}\n'.repeat(10_000)],
    ['packages', 'poetry.lock', '[[package]]\nname = "a"\nversion = "1"\n'.repeat(50_000)],
    [
      'dependencies',
      'uv.lock',
      `[[package]]\nname = "a"\nversion = "1"\ndependencies = [${'{ name = "b" }, '.repeat(50_000)}]`,
    ],
  ])(
    '%s as %s ends',
    async (_, name, content) => {
      await analyzeDocument(`none/${name}`, content, documentKind(name) ?? 'text', defaults);
    },
    // 0.1 to 1 s is measured: work with the square of these sizes takes minutes.
    60_000,
  );

  it('in a lock of images is no digest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const readText = async () => JSON.stringify({ dockerfiles: { a: [value] }, other: value });
        const context = { ...defaults, platform: { ...defaults.platform, readText } };
        const { problems } = await analyzeDocument('none/Dockerfile', 'FROM a:1\n', 'text', context);
        expect(problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('that refers to itself is no tree without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghij'].map((name, index) =>
      index === 0
        ? name
        : `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefghi'[index - 1]}`)
            .join(', ')}]`,
    );
    for (const content of [bomb.join('\n'), 'a: &a\n  b: *a\n  image: x\napiVersion: v1\nkind: Pod\n'])
      expect(readYaml(content).documents.length).toBe(1);
    expect(
      readPipeline('a.yaml', `apiVersion: v1\nkind: Pod\nx: &a\n  b: *a\n  image: x\n`)?.images.length,
    ).toBe(1);
  });

  it('cannot make includes go on for ever, or leave the folder by an absolute path', async () => {
    const asked: string[] = [];
    const manifest = readRequirements(
      '-r 0.txt\n-r /etc/passwd\n-r \\\\host\\share\n-r C:\\a.txt\n-r file:///etc/passwd\n',
    );
    const project = await readProject('folder/requirements.txt', manifest, async (path) => {
      asked.push(path);
      return `-r ${asked.length}.txt\n-r ../folder/${asked.length + 1}.txt\n`;
    });
    expect(asked.length).toBeLessThanOrEqual(100);
    expect(asked.every((path) => path.startsWith('folder/'))).toBe(true);
    expect(project.included.length).toBe(asked.length);
  });
});
