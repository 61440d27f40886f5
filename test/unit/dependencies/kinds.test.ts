/** Packages wherever they are asked for: build files of serving tools, scripts, runners of tools, programs that Python starts. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { readerOf } from '../../../engine/src/analysis/manifests';
import { readLock } from '../../../engine/src/dependencies/locks/readLock';
import { contextWith, defaults } from '../analysis/support';

/** Names and versions that are told as known to be dangerous, with their lines. */
async function known(
  path: string,
  text: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const platform = { ...defaults.platform, readText: async (name: string) => beside[name] };
  const kind = documentKind(path) ?? 'text';
  const { findings } = await analyzeDocument(path, text, kind, contextWith({ platform }));
  return findings.flatMap(({ ruleId, message, location }) =>
    ruleId === 'known-bad-dependency' ? [`${location.line} ${message.split(':')[0]}`] : [],
  );
}

describe('packages', () => {
  it('of pixi, in a file of its own and in pyproject.toml', async () => {
    const tables = (at: string) =>
      `[${at}dependencies]\nnumpy = "==1.16.0"\n[${at}pypi-dependencies]\nskops = "==0.11.0"\n[${at}feature.gpu.pypi-dependencies]\nvllm = { version = "==0.6.0" }\n`;
    const found = ['2 numpy 1.16.0', '4 skops 0.11.0', '6 vllm 0.6.0'];
    expect(await known('pixi.toml', tables(''))).toEqual(found);
    expect(await known('pyproject.toml', tables('tool.pixi.'))).toEqual(found);
  });

  it("of pixi's lock, as far as they come from PyPI", async () => {
    const text =
      'version: 6\npackages:\n- conda: https://conda.anaconda.org/conda-forge/noarch/skops-0.11.0-pyhd8ed1ab_0.conda\n  sha256: 00\n- pypi: https://files.pythonhosted.org/packages/a/vllm-0.6.0-py3-none-any.whl\n  name: vllm\n  version: 0.6.0\n  sha256: 00\n- pypi: ./own\n  name: own\n';
    expect(await known('pixi.lock', text)).toEqual(['7 vllm 0.6.0']);
    expect(readLock('pixi.lock', text)?.packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'skops 0.11.0',
      'vllm 0.6.0',
    ]);
    expect(await known('pixi.lock', text.replace('packages:', 'environments:'))).toEqual([]);
  });

  it('of files that setuptools reads', async () => {
    const text = (files: string) =>
      `[project]\nname = "a"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ${files} }\n`;
    const beside = { 'reqs/core.list': 'skops==0.11.0\n' };
    expect(await known('pyproject.toml', text('["reqs/core.list"]'), beside)).toEqual(['5 skops 0.11.0']);
    expect(await known('pyproject.toml', text('"reqs/core.list"'), beside)).toEqual(['5 skops 0.11.0']);
    expect(await known('pyproject.toml', text('"reqs/other.list"'), beside)).toEqual([]);
  });

  it('of Cog', async () => {
    const text =
      'build:\n  python_packages:\n    - "skops==0.11.0"\n  system_packages: [git]\n  run:\n    - pip install vllm==0.6.0\n    - command: pip install joblib==1.1.0\n';
    expect(await known('cog.yaml', text)).toEqual(['3 skops 0.11.0', '6 vllm 0.6.0', '7 joblib 1.1.0']);
  });

  it('of BentoML', async () => {
    const text =
      'service: a:b\npython:\n  packages:\n    - skops==0.11.0\n    - name: joblib==1.1.0\nconda:\n  pip: [vllm==0.6.0]\n';
    expect(await known('bentofile.yaml', text)).toEqual(['4 skops 0.11.0', '5 joblib 1.1.0', '7 vllm 0.6.0']);
  });

  it.each([
    'pip install skops==0.11.0',
    'uvx skops==0.11.0',
    'uvx --with skops==0.11.0 jupyter lab',
    'uv tool install skops==0.11.0',
    'uv tool run --from skops==0.11.0 skops',
    'uv run --with skops==0.11.0 a.py',
    'pipx run --spec skops==0.11.0 skops',
    'conda run -n env pip install skops==0.11.0',
    'rye add skops==0.11.0',
    'pixi add --pypi skops==0.11.0',
  ])('of a script: %s', async (command) => {
    expect(await known('setup.sh', `set -e\n${command}\n`)).toEqual(['2 skops 0.11.0']);
  });

  it('of a Makefile', async () => {
    const text =
      'install:\n\t@$(PYTHON) -m pip install \\\n\t  skops==0.11.0\n# pip install vllm==0.6.0\n\techo no install of vllm==0.6.0\n';
    expect(await known('Makefile', text)).toEqual(['3 skops 0.11.0']);
  });

  it.each([
    "os.system('pip install skops==0.11.0')",
    "os.system(f'{sys.executable} -m pip install skops==0.11.0')",
    "subprocess.run(['pip', 'install', 'skops==0.11.0'])",
    "subprocess.check_call([sys.executable, '-m', 'pip', 'install', 'skops==0.11.0', '-q'])",
    "subprocess.Popen('pip install skops==0.11.0', shell=True)",
    "pip.main(['install', 'skops==0.11.0'])",
  ])('that Python installs: %s', async (call) => {
    expect(await known('a.py', `import os, pip, subprocess, sys\n${call}\n`)).toEqual(['2 skops 0.11.0']);
  });

  it.each([
    "print('pip install skops==0.11.0')",
    "os.system(f'pip install {name}=={version}')",
    "subprocess.run(['pip', 'install', name])",
    "subprocess.run(['pip', 'install', '-r', 'skops==0.11.0'])",
  ])('not of %s', async (call) => {
    expect(await known('a.py', `import os, subprocess\n${call}\n`)).toEqual([]);
  });

  it('between the lines of a template', async () => {
    const text =
      '[project]\nname = "{{ slug }}"\ndependencies = [\n{%- if gpu %}\n  "skops==0.11.0",\n{%- endif %}\n]\n';
    expect(await known('pyproject.toml', text)).toEqual(['5 skops 0.11.0']);
    const { findings } = await analyzeDocument('pyproject.toml', text, 'text', contextWith({}));
    expect(findings.filter(({ ruleId }) => ruleId === 'manifest-syntax')).toEqual([]);
  });

  it('of files whose names say nothing, where a manifest names them', async () => {
    const { findings } = await analyzeDocument(
      'requirements.txt',
      '-r x.list\n',
      'requirements',
      contextWith({
        platform: { ...defaults.platform, readText: async () => 'skops==0.11.0\nvllm==0.6.0\n' },
      }),
    );
    expect(findings.map(({ message }) => message)[0]).toContain('vllm 0.6.0');
    const beside = {
      'deps/all.list': 'skops==0.11.0\n-r more.list\n',
      'deps/more.list': 'vllm==0.6.0\n',
      'a-requirements.txt': 'joblib==1.1.0\n',
    };
    expect(
      await known('requirements.txt', 'tqdm==4.66.5\n-r deps/all.list\n-r a-requirements.txt\n', beside),
    ).toEqual(['2 skops 0.11.0']);
  });

  it('of scripts are no versions of the project, and make no folder one', () => {
    expect(readerOf('setup.sh')).toBeUndefined();
    expect(readerOf('Makefile')).toBeUndefined();
    expect(readerOf('pixi.toml')).toBeDefined();
  });
});
