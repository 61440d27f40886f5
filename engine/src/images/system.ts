import { isBelow } from '../dependencies/pins';

/** A package of an image, as its purl tells it (https://github.com/package-url/purl-spec). */
export interface ImagePackage {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
}

/** What `os-release` says (https://www.freedesktop.org/software/systemd/man/os-release.html). */
export interface OsRelease {
  readonly id: string;
  readonly version: string;
  readonly name: string;
}

export function readOsRelease(text: string): OsRelease | undefined {
  const values = new Map<string, string>();
  for (const line of text.slice(0, 10_000).split('\n')) {
    const [, key, value] = /^([A-Z_]{1,40})=["']?([^"'\r]{0,200})["']?\s*$/.exec(line) ?? [];
    if (key !== undefined) values.set(key, value);
  }
  const id = values.get('ID');
  const version = values.get('VERSION_ID');
  if (id === undefined || version === undefined) return undefined;
  return { id, version, name: values.get('PRETTY_NAME') ?? `${id} ${version}` };
}

/**
 * Last day with security updates for everybody, by distribution and version, oldest first; what is older than the first row ended before.
 * From the release pages of the distributions and https://endoflife.date, gone through on 2026-11-29.
 */
const endOfLife: Readonly<Record<string, readonly (readonly [version: string, day: string])[]>> = {
  debian: rows('8 2020-06-30, 9 2022-06-30, 10 2024-06-30, 11 2026-08-31, 12 2028-06-30, 13 2030-06-30'),
  ubuntu: rows(
    '14.04 2019-04-25, 16.04 2021-04-30, 18.04 2023-05-31, 19.10 2020-07-17, 20.04 2025-05-31, 20.10 2021-07-22, 21.04 2022-01-20, ' +
      '21.10 2022-07-14, 22.04 2027-04-01, 22.10 2023-07-20, 23.04 2024-01-25, 23.10 2024-07-11, 24.04 2029-04-25, 24.10 2025-07-10, ' +
      '25.04 2026-01-15',
  ),
  alpine: rows(
    '3.12 2022-05-01, 3.13 2022-11-01, 3.14 2023-05-01, 3.15 2023-11-01, 3.16 2024-05-23, 3.17 2024-11-22, 3.18 2025-05-09, ' +
      '3.19 2025-11-01, 3.20 2026-04-01, 3.21 2026-11-01, 3.22 2027-05-01, 3.23 2027-11-01',
  ),
  centos: rows('6 2020-11-30, 7 2024-06-30, 8 2024-05-31, 9 2027-05-31'),
  fedora: rows('37 2023-12-05, 38 2024-05-21, 39 2024-11-26, 40 2025-05-13, 41 2025-12-15, 42 2026-05-13'),
  amzn: rows('2018.03 2023-12-31, 2 2026-06-30, 2023 2029-06-30'),
  'opensuse-leap': rows('15.4 2023-12-07, 15.5 2024-12-31, 15.6 2026-04-30'),
};

function rows(text: string): readonly (readonly [string, string])[] {
  return text.split(', ').map((row) => row.split(' ') as [string, string]);
}

/** The day since when a system gets no updates; undefined while it does, and for what is not known. */
export function endOfUpdates({ id, version }: OsRelease, today: number): string | undefined {
  const known = endOfLife[Object.hasOwn(endOfLife, id) ? id : ''];
  if (known === undefined) return undefined;
  const own = known.find(([release]) => version === release || version.startsWith(`${release}.`));
  // Amazon counts 2 after 2018.03.
  const [oldest] = known;
  const day = own?.[1] ?? (id !== 'amzn' && isBelow(version, oldest[0]) ? oldest[1] : undefined);
  return day !== undefined && Date.parse(day) < today ? day : undefined;
}

const maxPackages = 20_000;

/** Installed packages of Debian's `dpkg/status`, or of one file of `status.d`. */
export function readDpkg(text: string, system: string): readonly ImagePackage[] {
  return blocks(text).flatMap((block) => {
    const name = field(block, 'Package: ');
    const version = field(block, 'Version: ');
    const status = field(block, 'Status: ');
    if (name === undefined || version === undefined) return [];
    if (status !== undefined && !status.endsWith(' installed')) return [];
    return [packageOf('deb', system === '' ? 'debian' : system, name, version)];
  });
}

/** Installed packages of Alpine's `apk/db/installed`. */
export function readApk(text: string): readonly ImagePackage[] {
  return blocks(text).flatMap((block) => {
    const name = field(block, 'P:');
    const version = field(block, 'V:');
    return name === undefined || version === undefined ? [] : [packageOf('apk', 'alpine', name, version)];
  });
}

/** Name and version of an installed Python distribution, from the head of its METADATA. */
export function readPythonMetadata(text: string): ImagePackage | undefined {
  const [head = ''] = text.slice(0, 100_000).split(/\r?\n\r?\n/, 1);
  const name = /^Name:[ \t]{0,8}([\w.-]{1,200})[ \t\r]*$/m.exec(head)?.[1];
  const version = /^Version:[ \t]{0,8}([\w.!+-]{1,100})[ \t\r]*$/m.exec(head)?.[1];
  if (name === undefined || version === undefined) return undefined;
  const own = name.toLowerCase().replace(/[-_.]+/g, '-');
  return { name: own, version, purl: `pkg:pypi/${own}@${encodeURIComponent(version)}` };
}

function blocks(text: string): readonly string[] {
  return text.split(/\r?\n\r?\n/).slice(0, maxPackages);
}

function field(block: string, key: string): string | undefined {
  const start = block.startsWith(key) ? 0 : block.indexOf(`\n${key}`) + 1;
  if (start === 0 && !block.startsWith(key)) return undefined;
  const end = block.indexOf('\n', start);
  const value = block.slice(start + key.length, end < 0 ? undefined : end).trim();
  return /^[\w.+:~ -]{1,200}$/.test(value) ? value : undefined;
}

function packageOf(type: string, system: string, name: string, version: string): ImagePackage {
  return {
    name,
    version,
    purl: `pkg:${type}/${system}/${encodeURIComponent(name)}@${encodeURIComponent(version)}`,
  };
}
