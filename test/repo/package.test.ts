import { execFile, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../engine/src/generated/rules';

/* The package of npm, installed into an empty folder as `npm install --global` does, and used from there and from nowhere else. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: object;
  repository: { url: string };
  homepage: string;
  bugs: { url: string };
};

let folder: string;
let installed: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-package-'));
  const npm = (args: readonly string[], cwd: string) => promisify(execFile)('npm', args, { cwd });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await npm(pack, root)).stdout) as { filename: string }[];
  const prefix = join(folder, 'prefix');
  mkdirSync(prefix);
  const args = [
    'install',
    '--global',
    '--prefix',
    prefix,
    '--offline',
    '--ignore-scripts=false',
    join(folder, filename),
  ];
  await npm(args, folder);
  installed = join(prefix, 'lib/node_modules/secure-ml');
  program = join(prefix, 'bin/secure-ml');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesBelow(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
  );
}

function run(...args: string[]) {
  return spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** The first answer of a server that speaks JSON-RPC on its standard streams. */
function answerOf(args: string[], request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    let text = '';
    server.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('"id":1')) return;
      server.kill();
      resolve(text);
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`It ended without an answer: ${text}`)));
    server.stdin.write(request);
  });
}

describe('the files', () => {
  it('are those that users need, and no others', () => {
    const own = filesBelow(installed);
    const names = own.map((path) => relative(installed, path).replaceAll('\\', '/'));
    const wanted = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/cli.js',
      'dist/core.js',
      'dist/cyclonedx.js',
      ...['pgBoss', 'pg', 'piscina', 'prometheus', 'xml', 'aws4fetch', 'awsCredentials', 'sigstoreSign'].map(
        (name) => `dist/${name}.js`,
      ),
      'dist/fleetScan.js',
      'dist/sdk.js',
      'dist/openTelemetry.js',
      'dist/index.js',
      'dist/sbom.cdx.json',
      'dist/scanWorker.js',
      'dist/server.js',
      'dist/tree-sitter-python.wasm',
      'dist/treeSitter.js',
      'dist/web-tree-sitter.wasm',
      'dist/worker.js',
      'dist/types/program/src/index.d.ts',
      'docs/compliance.schema.json',
      'docs/configuration.schema.json',
      'docs/models-lock.schema.json',
      'docs/profile.schema.json',
      'docs/report.schema.json',
      'docs/rules/README.md',
      ...['bundle.l10n', 'summaries', 'remedies'].flatMap((name) =>
        ['ru', 'zh-cn'].map((language) => `l10n/${name}.${language}.json`),
      ),
      ...rules.map(({ meta }) => `docs/rules/${meta.id}.md`),
      'package.json',
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
    const known = new Set(wanted);
    const others = names.filter(
      (name) => !known.has(name) && !/^dist\/types\/.+\.d\.ts$|^integrations\//.test(name),
    );
    expect(others).toEqual([]);
    const bytes = own.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(8_000_000);
  });

  it('are found where package.json says, and none runs when the package is installed', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'])
      expect(manifest.scripts[name]).toBeUndefined();
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).not.toHaveProperty('dependencies');
    const address = manifest.repository.url.replace(/^git\+|\.git$/g, '');
    expect([manifest.homepage, manifest.bugs.url]).toEqual([`${address}#readme`, `${address}/issues`]);
  });

  it('hold the licence of everything that is bundled', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const bom = JSON.parse(readFileSync(join(installed, 'dist/sbom.cdx.json'), 'utf8')) as {
      components: { group?: string; name: string; version: string; licenses: object[] }[];
    };
    expect(bom.components.length).toBeGreaterThan(20);
    for (const { group, name, version, licenses } of bom.components) {
      expect(notices).toContain(`\n${group === undefined ? '' : `${group}/`}${name} ${version} (`);
      expect(licenses.length).toBe(1);
    }
  });
});

describe('the command line', () => {
  it('says its version and explains rules', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    expect(run('explain', 'SML101').stdout).toContain('# pickle-load (SML101)');
  });

  it('checks, explains, converts and locks models', () => {
    for (const name of ['unsafe/model.joblib', 'safe/checkpoint.pt'])
      copyFileSync(join(root, 'examples', name), join(folder, name.replace('/', '-')));
    expect(run('check', 'unsafe-model.joblib')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('posix.system'),
    });
    expect(run('explain', 'unsafe-model.joblib').stdout).toContain('posix.system');
    expect(run('convert', 'safe-checkpoint.pt').status).toBe(0);
    expect(existsSync(join(folder, 'safe-checkpoint.safetensors'))).toBe(true);
    expect(run('lock', 'safe-checkpoint.pt').status).toBe(0);
    expect(run('verify').status).toBe(0);
  });

  it('checks code', () => {
    writeFileSync(join(folder, 'load.py'), 'import pickle\npickle.load(f)\n');
    expect(run('check', 'load.py')).toMatchObject({ status: 1, stdout: expect.stringContaining('SML101') });
  });

  it('says what a fleet in a folder needs, and leaves nothing behind', () => {
    const wanted = `@electric-sql/pglite@${manifest.devDependencies['@electric-sql/pglite']}`;
    expect(manifest.peerDependencies).toEqual({ '@electric-sql/pglite': wanted.split('@')[2] });
    expect(run('fleet', 'status', '--store', 'store')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`npm install --global ${wanted}`),
    });
    expect(existsSync(join(folder, 'store'))).toBe(false);
  });

  it('serves editors', async () => {
    const body =
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}';
    const answer = await answerOf(['lsp', '--stdio'], `Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(answer).toContain('codeActionProvider');
  });
});

describe('the library', () => {
  it('checks files and scans models', async () => {
    const { checkFile, scanModel } = (await import(
      pathToFileURL(join(installed, 'dist/index.js')).href
    )) as typeof import('../../program/src/index');
    const model = await scanModel(join(root, 'examples/unsafe/model.joblib'), { digest: true });
    expect(model).toMatchObject({ verdict: 'dangerous', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await scanModel(join(root, 'README.md'))).verdict).toBe('unsupported');
    const { findings } = await checkFile(join(folder, 'load.py'));
    expect(findings.map(({ code }) => code)).toEqual(['SML101']);
    expect((await checkFile(join(folder, 'missing.py'))).errors).toHaveLength(1);
  });

  it('has types that stand by themselves', () => {
    const user = join(folder, 'user.ts');
    writeFileSync(
      user,
      "import { checkFile, type Finding } from 'secure-ml';\nexport const all: Promise<readonly Finding[]> = checkFile('a').then((report) => report.findings);\n",
    );
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(installed, join(folder, 'node_modules/secure-ml'), 'junction');
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '',
      user,
    ];
    const { stdout } = spawnSync(process.execPath, [compiler, ...options], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
