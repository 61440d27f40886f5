import { readSqliteTable } from './sqlite';
import type { ImagePackage } from './system';

/** What a database of RPM says is installed. */
export interface RpmPackages {
  readonly packages: readonly ImagePackage[];
  /** False where a part of it could not be read. */
  readonly complete: boolean;
}

/** Tags of a header. Source: rpm, include/rpm/rpmtag.h, and the manual's "Header format". */
const tags = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 } as const;
const text = 6;
const number = 4;
/** Longer ones are no names. */
const maxText = 300;

/** Packages of `rpmdb.sqlite`, which RPM has written since 4.16; undefined for what is none. `system` is the distribution's name. */
export function readRpm(bytes: Uint8Array, system: string): RpmPackages | undefined {
  const table = readSqliteTable(bytes, 'Packages');
  if (table === undefined) return undefined;
  const packages: ImagePackage[] = [];
  let { complete } = table;
  for (const row of table.rows) {
    const blob = row[1];
    const one = blob instanceof Uint8Array ? packageOf(blob, system) : undefined;
    // Keys that packages are signed with are listed among them.
    if (one === undefined) complete = false;
    else if (one.name !== 'gpg-pubkey') packages.push(one);
  }
  return { packages, complete };
}

/** A header without the eight bytes in front that it has in a package's file: two counts, an index, and what it points into. */
function packageOf(bytes: Uint8Array, system: string): ImagePackage | undefined {
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = view.getUint32(0);
  const data = 8 + 16 * entries;
  if (data > bytes.length) return undefined;
  const values = new Map<number, string>();
  for (let index = 0; index < entries; index++) {
    const at = 8 + 16 * index;
    const start = data + view.getUint32(at + 8);
    const value = valueAt(view.getUint32(at + 4), start, bytes, view);
    if (value !== undefined) values.set(view.getUint32(at), value);
  }
  const name = values.get(tags.name);
  const version = values.get(tags.version);
  const release = values.get(tags.release);
  if (name === undefined || version === undefined || release === undefined) return undefined;
  const qualifiers = [
    ['arch', values.get(tags.architecture)],
    ['epoch', values.get(tags.epoch)],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]));
  const vendor = system === '' || system === 'rhel' ? 'redhat' : system;
  const own = `pkg:rpm/${encodeURIComponent(vendor)}/${encodeURIComponent(name)}`;
  const whole = `${version}-${release}`;
  const query = qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`;
  return { name, version: whole, purl: `${own}@${encodeURIComponent(whole)}${query}` };
}

/** A text of names and versions, or a number. */
function valueAt(type: number, start: number, bytes: Uint8Array, view: DataView): string | undefined {
  if (type === number) return start + 4 <= bytes.length ? String(view.getUint32(start)) : undefined;
  if (type !== text || start >= bytes.length) return undefined;
  const end = bytes.subarray(start, start + maxText).indexOf(0);
  if (end < 0) return undefined;
  const value = String.fromCharCode(...bytes.subarray(start, start + end));
  return /^[\w.+:~^-]{1,200}$/.test(value) ? value : undefined;
}
