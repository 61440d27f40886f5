import { XMLParser } from 'fast-xml-parser';
import { RemoteError } from '../../../host/src/remote/address';
import { t } from '../../../l10n/messages';
import { notUnderstood } from './ask';
import type { Page, Place } from './source';

/** What object stores have in common: a bucket, and keys that look like paths. */

const xml = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  processEntities: true,
  isArray: (name) => name === 'Contents' || name === 'Blob',
});

/** @throws RemoteError where an answer is not XML */
export function parseXml(body: Uint8Array, endpoint: URL): unknown {
  try {
    return xml.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw notUnderstood(endpoint);
  }
}

/** How an address names a bucket and what its keys begin with. @throws RemoteError */
export function readBucket(uri: string): { bucket: string; prefix: string } {
  const match = /^[a-z0-9]+:\/\/([a-z0-9][a-z0-9._-]{1,254})(?:\/(.{0,1024}))?$/i.exec(uri);
  if (match === null) throw new RemoteError('bad-address', t('objects.no-bucket', uri));
  return { bucket: match[1], prefix: (match[2] ?? '').replace(/\*+$/, '') };
}

/** One object, as its store lists it. */
export interface ListedObject {
  readonly key: string;
  readonly place: Place;
  readonly version: string;
  /** Bytes; not a number where the listing does not say. */
  readonly size: number;
}

/**
 * A page of objects below `root`, such as `s3://bucket/`. Keys that end in a slash stand for folders. A key that a URL would resolve to
 * another one cannot be asked for; that is said.
 */
export function pageOf(root: string, objects: readonly ListedObject[]): Page {
  const named = objects.filter(({ key }) => key !== '' && !key.endsWith('/'));
  const isAddressable = ({ key }: ListedObject) =>
    !key.split('/').some((part) => part === '.' || part === '..');
  return {
    files: named.filter(isAddressable).map(({ key, place, version, size }) => ({
      path: `${root}${key}`,
      place,
      version,
      ...(Number.isSafeInteger(size) && size >= 0 ? { size } : {}),
    })),
    problems: named
      .filter((object) => !isAddressable(object))
      .map(({ key }) => ({
        path: `${root}${key}`,
        id: 'bad-address',
        message: t('objects.not-addressable'),
      })),
  };
}
