// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
/** What fixes of manifests and pipelines make of a file. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { defaults, fixAll } from '../analysis/support';
import { commit, digest } from './support';

describe('fixes', () => {
  it.each<[string, string, string, string, string]>([
    [
      'pins an action to the commit of its comment',
      '.github/workflows/a.yml',
      'action-unpinned',
      `permissions: {}\njobs:\n  a:\n    steps:\n      - uses: a/b@v1 # v1.2 ${commit}\n`,
      `permissions: {}\njobs:\n  a:\n    steps:\n      - uses: a/b@${commit} # v1.2 ${commit}\n`,
    ],
    [
      'pins an image to the digest of its comment',
      'compose.yaml',
      'image-unpinned',
      `services:\n  a:\n    image: "a:1" # ${digest}\n`,
      `services:\n  a:\n    image: "a:1@${digest}" # ${digest}\n`,
    ],
    [
      'pins an action to the commit that another step has',
      '.github/workflows/a.yml',
      'action-unpinned',
      `permissions: {}\njobs:\n  a:\n    steps:\n      - uses: a/b@${commit} # v1\n      - uses: a/b@v1\n      - uses: "a/b@v1"\n`,
      `permissions: {}\njobs:\n  a:\n    steps:\n      - uses: a/b@${commit} # v1\n      - uses: a/b@${commit} # v1\n      - uses: "a/b@${commit}"\n`,
    ],
    [
      'pins an image to the digest that another place has',
      'Dockerfile',
      'image-unpinned',
      `FROM a:1@${digest} AS one\nFROM a:1\nUSER app\n`,
      `FROM a:1@${digest} AS one\nFROM a:1@${digest}\nUSER app\n`,
    ],
    [
      'keeps no token of a checkout that has settings',
      '.github/workflows/a.yml',
      'checkout-credentials',
      `permissions: {}\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@${commit}\n        with:\n          fetch-depth: 0\n      - uses: actions/upload-artifact@${commit}\n        with: {path: .}\n`,
      `permissions: {}\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@${commit}\n        with:\n          fetch-depth: 0\n          persist-credentials: false\n      - uses: actions/upload-artifact@${commit}\n        with: {path: .}\n`,
    ],
    [
      'keeps no token of a checkout that has none',
      '.github/workflows/a.yml',
      'checkout-credentials',
      `permissions: {}\r\njobs:\r\n  a:\r\n    steps:\r\n      - name: get\r\n        uses: actions/checkout@${commit} # v4\r\n      - uses: actions/upload-artifact@${commit}\r\n        with: {path: .}\r\n`,
      `permissions: {}\r\njobs:\r\n  a:\r\n    steps:\r\n      - name: get\r\n        uses: actions/checkout@${commit} # v4\r\n        with:\r\n          persist-credentials: false\r\n      - uses: actions/upload-artifact@${commit}\r\n        with: {path: .}\r\n`,
    ],
    [
      'takes an option out of a command',
      'Dockerfile',
      'trust-remote-code',
      'FROM scratch\nCMD vllm serve org/model --trust-remote-code --port 1\n',
      'FROM scratch\nCMD vllm serve org/model --port 1\n',
    ],
    [
      'takes an option out of a script, with its value',
      '.github/workflows/a.yml',
      'trust-remote-code',
      'jobs:\n  a:\n    steps:\n      - run: |\n          echo a\n          tune --trust_remote_code True --out b\n',
      'jobs:\n  a:\n    steps:\n      - run: |\n          echo a\n          tune --out b\n',
    ],
    [
      'takes a trusted host out of a command',
      'Dockerfile',
      'pip-index-risk',
      'FROM scratch\nRUN pip install --trusted-host a.example.org \\\n    numpy==2.1.0\n',
      'FROM scratch\nRUN pip install \\\n    numpy==2.1.0\n',
    ],
    [
      'keeps the indentation of a line that an option begins',
      '.github/workflows/a.yml',
      'pip-index-risk',
      'jobs:\n  a:\n    steps:\n      - run: |\n          pip install \\\n            --extra-index-url https://a.example.org/simple numpy==2.1.0\n',
      'jobs:\n  a:\n    steps:\n      - run: |\n          pip install \\\n            --index-url https://a.example.org/simple numpy==2.1.0\n',
    ],
    [
      'keeps the indentation of a line that a removed option begins',
      '.github/workflows/a.yml',
      'pip-index-risk',
      'jobs:\n  a:\n    steps:\n      - run: |\n          pip install \\\n            --trusted-host a.example.org numpy==2.1.0\n',
      'jobs:\n  a:\n    steps:\n      - run: |\n          pip install \\\n            numpy==2.1.0\n',
    ],
    [
      'passes what others write as a variable',
      '.github/workflows/a.yml',
      'workflow-script-injection',
      'permissions: {}\r\njobs:\r\n  a:\r\n    steps:\r\n      - name: greet # why\r\n        run: |\r\n          # It is said\r\n          echo "${{ github.event.issue.title }}" ${{ github.event.issue.title }}\r\n',
      'permissions: {}\r\njobs:\r\n  a:\r\n    steps:\r\n      - name: greet # why\r\n        env:\r\n          ISSUE_TITLE: ${{ github.event.issue.title }}\r\n        run: |\r\n          # It is said\r\n          echo "${ISSUE_TITLE}" "${ISSUE_TITLE}"\r\n',
    ],
    [
      'passes nothing where no shell would put it in',
      '.github/workflows/a.yml',
      'workflow-script-injection',
      "permissions: {}\njobs:\n  a:\n    steps:\n      - run: echo 'x ${{ github.event.issue.title }}'\n      - shell: python\n        run: print(\"${{ github.event.issue.title }}\")\n      - run: |\n          cat <<'END'\n          ${{ github.event.issue.title }}\n          END\n",
      "permissions: {}\njobs:\n  a:\n    steps:\n      - run: echo 'x ${{ github.event.issue.title }}'\n      - shell: python\n        run: print(\"${{ github.event.issue.title }}\")\n      - run: |\n          cat <<'END'\n          ${{ github.event.issue.title }}\n          END\n",
    ],
    [
      'mounts a build argument for the commands that use it',
      'Dockerfile',
      'pipeline-secret',
      'FROM a\nARG HF_TOKEN\nRUN pip list\nRUN fetch --token $HF_TOKEN\n',
      'FROM a\nRUN pip list\nRUN --mount=type=secret,id=HF_TOKEN,env=HF_TOKEN fetch --token $HF_TOKEN\n',
    ],
    [
      'ends with a user, in front of what is started',
      'Dockerfile',
      'container-root',
      'FROM a AS b\nFROM a\nUSER app\nUSER root\nRUN x \\\n  y\nCMD ["z"]\nEXPOSE 80\n',
      'FROM a AS b\nFROM a\nUSER app\nUSER root\nRUN x \\\n  y\nUSER app\nCMD ["z"]\nEXPOSE 80\n',
    ],
    [
      'saves a script and compares it before it runs',
      'Dockerfile',
      'curl-pipe-shell',
      'FROM a\nRUN apt-get update && curl -fsSL https://a.example.org/i.sh | bash -s -- --yes && x\n',
      'FROM a\nRUN apt-get update && curl -fsSL https://a.example.org/i.sh -o /tmp/install.sh && test $(sha256sum < /tmp/install.sh | cut -c1-64) = ${INSTALL_SHA256:?} && bash /tmp/install.sh --yes && x\n',
    ],
    [
      'takes a trusted host out of a file',
      'requirements.txt',
      'pip-index-risk',
      'a==1\n--trusted-host a.example.org\nb==1\n',
      'a==1\nb==1\n',
    ],
    [
      'uses HTTPS',
      'requirements.txt',
      'pip-index-risk',
      '--index-url http://a.example.org/simple\n',
      '--index-url https://a.example.org/simple\n',
    ],
    [
      'makes an extra index the only one',
      'requirements.txt',
      'pip-index-risk',
      '--extra-index-url https://a.example.org/simple\n',
      '--index-url https://a.example.org/simple\n',
    ],
    [
      'asks an index of uv only for what names it',
      'pyproject.toml',
      'pip-index-risk',
      '[[tool.uv.index]]\nname = "own"\nurl = "https://a.example.org/simple" # why\n',
      '[[tool.uv.index]]\nname = "own"\nurl = "https://a.example.org/simple"\nexplicit = true # why\n',
    ],
    [
      'asks an index in one line only for what names it',
      'pyproject.toml',
      'pip-index-risk',
      '[tool.uv]\nindex = [{ name = "own", url = "https://a.example.org/simple" }]\n',
      '[tool.uv]\nindex = [{ name = "own", url = "https://a.example.org/simple", explicit = true }]\n',
    ],
    [
      'asks a source of Poetry only for what names it',
      'pyproject.toml',
      'pip-index-risk',
      '[[tool.poetry.source]]\nname = "own"\nurl = "https://a.example.org/simple"\npriority = "supplemental"\n',
      '[[tool.poetry.source]]\nname = "own"\nurl = "https://a.example.org/simple"\npriority = "explicit"\n',
    ],
    [
      'asks a source of Poetry without priority only for what names it',
      'pyproject.toml',
      'pip-index-risk',
      "[[tool.poetry.source]]\r\nname = 'own'\r\nurl = 'https://a.example.org/simple'\r\n",
      "[[tool.poetry.source]]\r\nname = 'own'\r\nurl = 'https://a.example.org/simple'\r\npriority = \"explicit\"\r\n",
    ],
    [
      "takes each package from uv's first index",
      'pyproject.toml',
      'pip-index-risk',
      '[tool.uv]\nindex-strategy = "unsafe-best-match"\n',
      '[tool.uv]\nindex-strategy = "first-index"\n',
    ],
    [
      'replaces an alias, whose version is another package',
      'requirements.txt',
      'typosquat-import',
      'sklearn == 0.0 ; python_version > "3" # why\n',
      'scikit-learn ; python_version > "3" # why\n',
    ],
    [
      'upgrades in the manner of Poetry',
      'pyproject.toml',
      'known-bad-dependency',
      '[tool.poetry.dependencies]\ntorch = {version = "2.5.1", extras = ["opt"]}\n',
      '[tool.poetry.dependencies]\ntorch = {version = "2.10.0", extras = ["opt"]}\n',
    ],
    [
      'upgrades in a list',
      'pyproject.toml',
      'known-bad-dependency',
      '[project]\ndependencies = ["torch [opt] == 2.5.1 ; os_name == \'posix\'"]\n',
      '[project]\ndependencies = ["torch [opt]==2.10.0 ; os_name == \'posix\'"]\n',
    ],
    [
      'upgrades in the manner of conda',
      'environment.yml',
      'known-bad-dependency',
      'dependencies:\n  - conda-forge::joblib=1.1.0=py_0\n',
      'dependencies:\n  - conda-forge::joblib==1.2.0\n',
    ],
  ])('%s', async (_, path, rule, text, expected) => {
    expect(await fixAll(path, text, documentKind(path) ?? 'text', rule, defaults)).toBe(expected);
  });

  it('pins to what the lock has, one by one or all at once', async () => {
    const files: Record<string, string> = {
      'requirements.txt': '# This file is autogenerated by pip-compile\n',
      'poetry.lock': '',
      'Pipfile.lock': '',
      'constraints.txt': 'numpy==2.1.0\n',
    };
    const context = {
      ...defaults,
      platform: { ...defaults.platform, readText: async (path: string) => files[path] },
      versions: new Map([
        ['pandas', '2.2.3'],
        ['scipy', '1.14.0'],
      ]),
    };
    const { findings } = await analyzeDocument(
      'requirements.txt',
      '-c constraints.txt\nnumpy\npandas>=2\nscipy\n',
      'requirements',
      context,
    );
    expect(
      findings.map(({ ruleId, evidence, fixes }) => [
        ruleId,
        evidence,
        fixes?.map(({ title, edits }) => [title, edits.length]),
      ]),
    ).toEqual([
      [
        'unpinned-requirement',
        'pandas>=2',
        [
          ['Pin to 2.2.3', 1],
          ['Pin all 2 known versions in this file', 2],
        ],
      ],
      [
        'unpinned-requirement',
        'scipy',
        [
          ['Pin to 1.14.0', 1],
          ['Pin all 2 known versions in this file', 2],
        ],
      ],
    ]);
  });

  it('adds the hashes that a lock beside the file has', async () => {
    const lock = `[[package]]\nname = "numpy"\nversion = "2.1.0"\nfiles = [\n    {file = "a", hash = "${digest}"},\n]\n`;
    const readText = async (path: string) => (path === 'poetry.lock' ? lock : undefined);
    const context = { ...defaults, platform: { ...defaults.platform, readText } };
    const text = `numpy==2.1.0 # why\npandas==2.2.3 --hash=${digest}\n`;
    expect(await fixAll('requirements.txt', text, 'requirements', 'hash-mode-incomplete', context)).toBe(
      `numpy==2.1.0 \\\n    --hash=${digest} # why\npandas==2.2.3 --hash=${digest}\n`,
    );
  });

  it('pins images to what docker-lock wrote beside the file', async () => {
    const lock = JSON.stringify({
      dockerfiles: { Dockerfile: [{ name: 'python', tag: '3.12', digest: 'cd'.repeat(32) }] },
      composefiles: null,
      kubernetesfiles: { 'a.yaml': [{ name: 'python', tag: '', digest: 'no digest' }, null, 4] },
    });
    const readText = async (path: string) => (path === 'docker-lock.json' ? lock : undefined);
    const context = { ...defaults, platform: { ...defaults.platform, readText } };
    const text = 'FROM python:3.12 AS one\nFROM python\nUSER app\n';
    expect(await fixAll('Dockerfile', text, 'text', 'image-unpinned', context)).toBe(
      text.replace('3.12', `3.12@sha256:${'cd'.repeat(32)}`),
    );
  });

  it('pins to what other pipelines of the project have, each once', async () => {
    const other = 'fedcba98'.repeat(5);
    const pins = [
      { version: 'a/b@v1', to: commit, path: '/p/.github/workflows/ci.yml' },
      { version: 'a/b@v1', to: commit, path: '/p/.github/workflows/docs.yml' },
      { version: 'a/b@v1', to: other, path: '/p/.github/workflows/old.yml' },
      { version: 'python:3.12', to: digest, path: '/p/Dockerfile' },
    ];
    const text =
      'permissions: {}\njobs:\n  a:\n    container: python:3.12\n    steps:\n      - uses: a/b@v1\n';
    const titles = async (path: string) => {
      const { findings } = await analyzeDocument(path, text, 'text', { ...defaults, pins });
      return findings.flatMap(({ fixes }) => fixes?.map(({ title, safe }) => [title, safe]) ?? []);
    };
    const image = ['Pin to sha256:abababababab, as in Dockerfile', false];
    const old = ['Pin to fedcba98fedc, as in old.yml', false];
    expect(await titles('/p/.github/workflows/new.yml')).toEqual([
      image,
      ['Pin to 0123456789ab, as in ci.yml', false],
      old,
    ]);
    // What is on disk of the very file that is open does not count.
    for (const path of [
      '/p/.github/workflows/ci.yml',
      './.github/workflows/ci.yml',
      '.github\\workflows\\ci.yml',
    ])
      expect(await titles(path)).toEqual([image, ['Pin to 0123456789ab, as in docs.yml', false], old]);
    const path = '.github/workflows/new.yml';
    const context = { ...defaults, pins };
    const pinned = await fixAll(path, text, 'text', 'action-unpinned', context);
    expect(await fixAll(path, pinned, 'text', 'image-unpinned', context)).toBe(
      text.replace('v1', `${commit} # v1`).replace('3.12', `3.12@${digest}`),
    );
  });

  it('takes an index away, or makes it the only one', async () => {
    const text = '--extra-index-url https://a.example.org/simple\na==1\n';
    const { findings } = await analyzeDocument('requirements.txt', text, 'requirements', defaults);
    expect(findings.flatMap(({ fixes }) => fixes?.map(({ title }) => title))).toEqual([
      'Use only this index',
      'Remove --extra-index-url',
    ]);
  });
});
