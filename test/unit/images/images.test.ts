/** Images as archives and layouts: what their layers hold, deleted files included, and what is said of those that cannot be read. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { checkFile, type FileReport } from '../../../engine/src/check';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { compareDebian } from '../../../engine/src/images/debianVersion';
import { endOfUpdates, readApk, readDpkg, readOsRelease } from '../../../engine/src/images/system';
import { checkPath } from '../../../host/src/checkPath';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { tokens } from '../secrets/tokens';
import { dockerArchive, type LayerContent, ociFiles, tarOf } from './imageFixture';

const secret = tokens.get('huggingface-user-token') ?? '';
const options = {
  platform: nodePlatform,
  cancel: { cancelled: false },
  configuration: defaultConfiguration,
  inlineSuppressions: true,
  versions: new Map<string, string>(),
  digest: false,
};
const check = (bytes: Uint8Array, name = 'image.tar') =>
  checkFile(name, new MemorySource(name, bytes), true, options);
const said = ({ findings, model }: FileReport) =>
  [...findings, ...(model?.findings ?? [])]
    .map(({ ruleId, location }) => `${ruleId} ${location.member?.at(-1)}`)
    .sort();

const site = 'usr/local/lib/python3.11/site-packages';
const bottom: LayerContent = {
  'etc/os-release': 'ID=debian\nVERSION_ID="10"\nPRETTY_NAME="Debian GNU/Linux 10 (buster)"\n',
  'var/lib/dpkg/status':
    'Package: openssl\nStatus: install ok installed\nVersion: 1.1.1n-0+deb10u3\n\nPackage: gone\nStatus: deinstall ok config-files\nVersion: 1\n',
  [`${site}/torch-2.5.1.dist-info/METADATA`]:
    'Metadata-Version: 2.1\nName: torch\nVersion: 2.5.1\n\nName: not-this\n',
  [`${site}/skops-0.11.0.dist-info/METADATA`]: 'Name: skops\nVersion: 0.11.0\n',
  [`${site}/x/fixture.py`]: `key = "${secret}"\n`,
  'root/.env': `HF_TOKEN=${secret}\n`,
  'app/model.pkl': "cposix\nsystem\n(S'echo hello'\ntR.",
};
const top: LayerContent = {
  'root/.wh..env': '',
  [`${site}/.wh.skops-0.11.0.dist-info`]: '',
  'app/.wh.model.pkl': '',
  'app/train.py': 'print(1)\n',
};
const config = {
  config: { Env: ['PATH=/usr/bin', `HF_TOKEN=${secret}`] },
  history: [{ created_by: `RUN |1 TOKEN=${secret} /bin/sh -c pip install x # buildkit` }, {}, null],
};

describe('packages of a system', () => {
  const debian = (release: string, name: string, version: string): LayerContent => ({
    'etc/os-release': `ID=debian\nVERSION_ID="${release}"\n`,
    'var/lib/dpkg/status.d/a': `Package: ${name}\nVersion: ${version}\n`,
  });
  const judged = async (content: LayerContent) =>
    (await check(dockerArchive([content]))).findings
      .filter(({ ruleId }) => ruleId === 'image-system-package')
      .map(({ severity, message }) => `${severity} ${/CVE-[\d-]+/.exec(message)?.[0]}`);

  it('are judged by a dated list, of dpkg and apk', async () => {
    expect(await judged(debian('12', 'libc6', '2.36-9+deb12u1'))).toEqual(['high CVE-2023-4911']);
    expect(await judged(debian('12', 'libc6', '2.36-9+deb12u3'))).toEqual([]);
    // Of another release nothing is known.
    expect(await judged(debian('9', 'libc6', '2.24-11'))).toEqual([]);
    expect(await judged({ 'lib/apk/db/installed': 'P:xz-libs\nV:5.6.0-r0\n' })).toEqual([
      'critical CVE-2024-3094',
    ]);
    expect(await judged({ 'lib/apk/db/installed': 'P:xz-libs\nV:5.6.2-r0\n' })).toEqual([]);
  });

  it('that a layer above deleted are not installed', async () => {
    const report = await check(
      dockerArchive([debian('12', 'libc6', '2.36-9+deb12u1'), { 'var/lib/dpkg/status.d/.wh.a': '' }]),
    );
    expect(report.findings.map(({ ruleId }) => ruleId)).not.toContain('image-system-package');
  });

  it('in a database of RPM are listed, under the name of the system', async () => {
    const database = gunzipSync(
      readFileSync(join(import.meta.dirname, '../../fixtures/rpm/rpmdb.sqlite.gz')),
    );
    const layer = {
      'etc/os-release': 'ID=fedora\nVERSION_ID=42\n',
      'usr/lib/sysimage/rpm/rpmdb.sqlite': database,
    };
    const report = await check(dockerArchive([layer]));
    expect(report.errors).toEqual([]);
    expect(report.packages?.map(({ purl }) => purl)).toContain(
      'pkg:rpm/fedora/alpha@1.2.3-4.el9?arch=noarch',
    );
  });

  it('are all told, several of one list and several of Python', async () => {
    const report = await check(
      dockerArchive([
        {
          'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
          'var/lib/dpkg/status':
            'Package: libc6\nVersion: 2.36-9+deb12u1\n\nPackage: curl\nVersion: 7.88.1-10\n\nPackage: bash\nVersion: 5.2\n',
          [`${site}/torch-2.5.1.dist-info/METADATA`]: 'Name: torch\nVersion: 2.5.1\n',
          [`${site}/skops-0.11.0.egg-info/PKG-INFO`]: 'Name: skops\nVersion: 0.11.0\n',
        },
      ]),
    );
    const names = report.findings.map(({ ruleId, message }) => `${ruleId} ${message.split(' ')[0]}`);
    expect(names.sort()).toEqual([
      'image-system-package curl',
      'image-system-package libc6',
      'known-bad-dependency skops',
      'known-bad-dependency torch',
    ]);
  });

  it('in a damaged database of RPM, or one of another kind, are said not to be read', async () => {
    const cut = await check(dockerArchive([{ 'var/lib/rpm/rpmdb.sqlite': 'SQLite format 3' }]));
    expect(cut.errors).toMatchObject([{ id: 'image-packages', status: 'incomplete' }]);
    const other = await check(dockerArchive([{ 'var/lib/rpm/Packages': 'x' }]));
    expect(other.errors[0].message).toContain('RPM');
  });

  it.each([
    ['1.0', '1.0', 0],
    ['1:0.9', '1.0', 1],
    ['1.0~rc1', '1.0', -1],
    ['1.0-1', '1.0-1+deb12u1', -1],
    ['2.36-9+deb12u10', '2.36-9+deb12u9', 1],
    ['1.2.11.dfsg-2', '1.2.13.dfsg-1', -1],
    ['8.9p1-3ubuntu0.10', '8.9p1-3ubuntu0.9', 1],
    ['5.6.1+really5.4.5-1', '5.6.1-1', 1],
  ])('order %s and %s as dpkg does', (left, right, order) => {
    expect(Math.sign(compareDebian(left, right))).toBe(order);
    expect(Math.sign(compareDebian(right, left))).toBe(-order + 0);
  });
});

describe('an archive of docker save', () => {
  it.each(['none', 'gzip', 'zstd'] as const)('is read, layers packed by %s', async (packing) => {
    const report = await check(dockerArchive([bottom, top], config, packing));
    const findings = said(report);
    expect(findings.filter((text) => text.startsWith('hardcoded-secret-known'))).toHaveLength(3);
    expect(findings).toContain('hardcoded-secret-known root/.env');
    expect(findings).toContain('image-system-end-of-life etc/os-release');
    expect(findings.filter((text) => text.startsWith('known-bad-dependency'))).toEqual([
      `known-bad-dependency ${site}/torch-2.5.1.dist-info/METADATA`,
    ]);
    expect(report.model?.verdict).toBe('dangerous');
    expect(report.errors).toEqual([]);
    expect(report.packages?.map(({ purl }) => purl)).toEqual([
      'pkg:deb/debian/openssl@1.1.1n-0%2Bdeb10u3',
      'pkg:pypi/torch@2.5.1',
    ]);
    expect(JSON.stringify(report)).not.toContain(secret);
    // Deleted files are said to be.
    const gone = /still in the image/;
    const settings = report.findings.find(({ location }) => location.member?.at(-1) === 'root/.env');
    expect(settings?.message).toMatch(gone);
    expect(report.model?.findings.every(({ message }) => gone.test(message))).toBe(true);
    expect(report.findings.find(({ ruleId }) => ruleId === 'known-bad-dependency')?.message).not.toMatch(
      gone,
    );
  });

  it('may be compressed as a whole', async () => {
    const report = await check(gzipSync(dockerArchive([bottom], config)), 'image.tar.gz');
    expect(said(report)).toContain('hardcoded-secret-known root/.env');
  });

  it('without anything to say is nothing, and no model', async () => {
    const report = await check(dockerArchive([{ 'app/main.py': 'print(1)\n' }]));
    expect(report).toMatchObject({ findings: [], errors: [], packages: [] });
    expect(report.model).toBeUndefined();
  });

  it.each([
    [
      'a layer that is missing',
      tarOf({ 'manifest.json': '[{"Config":"c.json","Layers":["l.tar"]}]', 'c.json': '{}' }),
      'image-layer',
    ],
    [
      'a configuration that is none',
      tarOf({ 'manifest.json': '[{"Config":"c.json","Layers":[]}]', 'c.json': '{' }),
      'image-config',
    ],
    ['a manifest that is none', tarOf({ 'manifest.json': '{"a": 1}' }), 'image-manifest'],
    [
      'a cut layer',
      tarOf({
        'manifest.json': '[{"Config":"c.json","Layers":["l.tar"]}]',
        'c.json': '{}',
        'l.tar': gzipSync(tarOf(bottom)).subarray(0, 300),
      }),
      'image-layer',
    ],
  ])('says that it has %s', async (_, bytes, id) => {
    const { errors } = await check(bytes);
    expect(errors.map((error) => [error.id, error.status])).toContainEqual([id, 'incomplete']);
  });

  it('that is cut or damaged anywhere gives a report', async () => {
    const whole = dockerArchive([bottom, top], config, 'gzip');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(255), async (at, byte) => {
        await check(whole.subarray(0, at));
        const damaged = Buffer.from(whole);
        damaged[at % whole.length] = byte;
        await check(damaged);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an OCI image', () => {
  it('is read as an archive', async () => {
    const report = await check(tarOf(ociFiles([bottom, top], config)));
    expect(said(report)).toContain('image-system-end-of-life etc/os-release');
    expect(report.packages).toHaveLength(2);
  });

  it('is read as a folder, by its oci-layout, and leads nowhere else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secure-ml-layout-'));
    try {
      for (const [name, bytes] of Object.entries(ociFiles([bottom, top], config))) {
        mkdirSync(join(folder, dirname(name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      const task = { path: join(folder, 'oci-layout'), explicit: false };
      expect(said(await checkPath(task, options))).toContain('hardcoded-secret-known root/.env');
      const index = { manifests: [{ digest: 'sha256:../../../../etc/passwd' }] };
      writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
      expect((await checkPath(task, options)).errors.map(({ id }) => id)).toEqual(['image-manifest']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what a system says of itself', () => {
  it('is read from os-release', () => {
    expect(readOsRelease("NAME='x'\nID=alpine\r\nVERSION_ID=3.12.1\n")).toMatchObject({
      id: 'alpine',
      version: '3.12.1',
    });
    expect(readOsRelease('ID=debian\n')).toBeUndefined();
  });

  it.each([
    ['alpine', '3.4.6', true],
    ['alpine', '3.12.1', true],
    ['alpine', '3.23.0', false],
    ['debian', '7', true],
    ['debian', '12', false],
    ['ubuntu', '22.04', false],
    ['amzn', '2023', false],
    ['nobody', '1', false],
    ['__proto__', '1', false],
  ])('%s %s', (id, version, ended) => {
    const day = endOfUpdates({ id, version, name: id }, Date.parse('2026-11-29'));
    expect(day !== undefined).toBe(ended);
  });

  it('lists installed packages', () => {
    expect(readApk('C:Q1\nP:musl\nV:1.2.3-r4\nA:x86_64\n\nP:broken\n\n')).toEqual([
      { name: 'musl', version: '1.2.3-r4', purl: 'pkg:apk/alpine/musl@1.2.3-r4' },
    ]);
    expect(readDpkg('Package: a\nVersion: 1:2.0\n', 'ubuntu')).toEqual([
      { name: 'a', version: '1:2.0', purl: 'pkg:deb/ubuntu/a@1%3A2.0' },
    ]);
  });
});
