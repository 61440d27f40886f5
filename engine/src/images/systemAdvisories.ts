import type { Severity } from '../finding';
import { compareDebian } from './debianVersion';
import type { ImagePackage, OsRelease } from './system';

/**
 * A short list, gone through on 2026-11-29: vulnerabilities of packages of distributions that were exploited or widely warned of. It is no
 * feed: what it does not name is not known to be mended. Sources: security-tracker.debian.org, ubuntu.com/security/notices.
 */
export const systemTableDate = '2026-11-29';

interface SystemAdvisory {
  readonly id: string;
  /** Binary packages that the mended source makes. */
  readonly packages: readonly string[];
  readonly severity: Severity;
  /** The first mended version, by distribution and release; other releases were not looked at. */
  readonly fixed: Readonly<Record<string, string>>;
}

const advisories: readonly SystemAdvisory[] = [
  {
    id: 'CVE-2024-6387',
    packages: ['openssh-server'],
    severity: 'high',
    fixed: {
      'debian 12': '1:9.2p1-2+deb12u3',
      'ubuntu 22.04': '1:8.9p1-3ubuntu0.10',
      'ubuntu 24.04': '1:9.6p1-3ubuntu13.3',
    },
  },
  {
    id: 'CVE-2023-4911',
    packages: ['libc6', 'libc-bin'],
    severity: 'high',
    fixed: {
      'debian 11': '2.31-13+deb11u7',
      'debian 12': '2.36-9+deb12u3',
      'ubuntu 22.04': '2.35-0ubuntu3.4',
    },
  },
  {
    id: 'CVE-2023-4863',
    packages: ['libwebp6', 'libwebp7'],
    severity: 'high',
    fixed: { 'debian 11': '0.6.1-2.1+deb11u2', 'debian 12': '1.2.4-0.2+deb12u1' },
  },
  {
    id: 'CVE-2023-38545',
    packages: ['curl', 'libcurl4', 'libcurl3-gnutls'],
    severity: 'medium',
    fixed: { 'debian 12': '7.88.1-10+deb12u4' },
  },
  {
    id: 'CVE-2022-37434',
    packages: ['zlib1g'],
    severity: 'medium',
    fixed: { 'debian 11': '1:1.2.11.dfsg-2+deb11u2' },
  },
  {
    id: 'CVE-2021-4034',
    packages: ['policykit-1'],
    severity: 'high',
    fixed: { 'debian 10': '0.105-25+deb10u1', 'debian 11': '0.105-31+deb11u1' },
  },
  {
    id: 'CVE-2021-3156',
    packages: ['sudo'],
    severity: 'high',
    fixed: { 'debian 10': '1.8.27-1+deb10u3', 'ubuntu 20.04': '1.8.31-1ubuntu1.2' },
  },
];

/** Releases of xz that hold a backdoor, whatever distribution has them. Debian's `+really` is an older one, Alpine's `-r2` was built without. */
const backdoor = /^(?:\d+:)?5\.6\.[01](?![\d.])(?!.*really)(?!-r(?:[2-9]|\d\d))/;
const ofXz = new Set(['xz-utils', 'liblzma5', 'xz', 'xz-libs']);

/** What the list says of an installed package. */
export interface JudgedPackage {
  readonly id: string;
  readonly severity: Severity;
  /** The version that mends it; undefined where another release has to be taken. */
  readonly fixed?: string;
}

/** The worst that the list has of a package of a system. */
export function judgeSystemPackage(
  { name, version }: Pick<ImagePackage, 'name' | 'version'>,
  system: OsRelease | undefined,
): JudgedPackage | undefined {
  if (ofXz.has(name) && backdoor.test(version)) return { id: 'CVE-2024-3094', severity: 'critical' };
  if (system === undefined) return undefined;
  const release = `${system.id} ${system.id === 'debian' ? system.version.split('.')[0] : system.version}`;
  for (const { id, packages, severity, fixed } of advisories) {
    const mended = fixed[Object.hasOwn(fixed, release) ? release : ''];
    if (mended !== undefined && packages.includes(name) && compareDebian(version, mended) < 0)
      return { id, severity, fixed: mended };
  }
  return undefined;
}
