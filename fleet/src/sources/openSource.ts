import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../../../cli/src/usage';
import { isPattern } from '../../../host/src/walk';
import { t } from '../../../l10n/messages';
import { AzureSource } from './azureBlob';
import { GoogleSource } from './googleStorage';
import { HubSource } from './hubSource';
import { ListSource, LocalSource } from './local';
import { MlflowSource } from './mlflow';
import { OciSource } from './oci';
import { S3Source } from './s3';
import type { Source } from './source';

/** Each kind of address, and what lists it. */
const kinds: Readonly<Record<string, (uri: string) => Source>> = {
  's3:': (uri) => new S3Source(uri),
  'gs:': (uri) => new GoogleSource(uri),
  'azure:': (uri) => new AzureSource(uri),
  'hf:': (uri) => new HubSource(uri),
  'models:': (uri) => new MlflowSource(uri),
  'runs:': (uri) => new MlflowSource(uri),
  'oci:': (uri) => new OciSource(uri),
  'list:': (uri) => new ListSource(uri.slice('list:'.length)),
};

/** The part of an address that says what it is; undefined for paths of this machine. */
function kindOf(uri: string): string | undefined {
  const kind = /^[a-z0-9]{2,20}:/i.exec(uri)?.[0].toLowerCase();
  return kind !== undefined && Object.hasOwn(kinds, kind) ? kind : undefined;
}

/** @throws UsageError for a path that is not there, and for addresses of other kinds */
export function openSource(uri: string): Source {
  const kind = kindOf(uri);
  if (kind !== undefined) return kinds[kind](uri);
  refuseOther(uri);
  if (!existsSync(uri) && !isPattern(uri)) throw new UsageError(t('usage.no-such-path', uri));
  return new LocalSource(uri);
}

/** @throws UsageError for addresses that are of no source */
function refuseOther(uri: string): void {
  if (kindOf(uri) === undefined && /^[a-z][a-z0-9+.-]+:\/\//i.test(uri))
    throw new UsageError(t('open-source.not-a-source', new URL(uri).protocol));
}

/** How a source is remembered: a path of this machine means the same whatever folder the next command starts in. */
export function canonicalSource(uri: string): string {
  if (uri.toLowerCase().startsWith('list:')) return `list:${resolve(uri.slice('list:'.length))}`;
  if (kindOf(uri) !== undefined) {
    if (/^[a-z0-9]+:\/\/[^/]*@/i.test(uri)) throw new UsageError(t('open-source.credentials'));
    return uri;
  }
  refuseOther(uri);
  return isAbsolute(uri) ? uri : resolve(uri);
}
