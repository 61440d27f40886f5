import { t } from '../../../l10n/messages';
import { decodeStrictUtf8 } from '../bytes/text';
import type { Limits } from '../limits';
import type { Platform } from '../platform';
import { isPortableName } from './names';
import { SignatureError } from './signatureError';

/*
 * What an OpenSSF Model Signing signature says, once it is known who said it.
 * Source: OMS specification 1.0 (github.com/ossf/model-signing-spec), in-toto Statement v1.
 */

export const statementType = 'https://in-toto.io/Statement/v1';
export const predicateType = 'https://model_signing/signature/v1.0';
/** Of model-signing 0.2, whose signatures are over bytes that no specification has. */
const oldPredicateType = 'https://model_signing/Digests/v0.1';

/** Digests that can be computed here; hexadecimal digits of each. */
const algorithms = { sha256: 64, blake2b: 128 } as const;
export type SignedAlgorithm = keyof typeof algorithms;

/** The name of the only file of a model that is no folder, as the reference implementation writes it. */
export const wholeFile = '.';

/** Never part of a model, at its top (section 6.2). */
export const alwaysIgnored = ['.git', '.gitattributes', '.github', '.gitignore'];

/** A stretch of a file and its digest; without `end` the whole file. */
export interface SignedRange {
  readonly start: number;
  readonly end?: number;
  /** Lower-case hexadecimal. */
  readonly digest: string;
}

/** Which files a model is made of, as its signer says. */
export interface SignedManifest {
  readonly algorithm: SignedAlgorithm;
  /** Stretches that follow each other, by the file's name; see `isPortableName`. `wholeFile` stands alone. */
  readonly files: ReadonlyMap<string, readonly SignedRange[]>;
  /** The signer followed symbolic links. */
  readonly allowSymlinks: boolean;
  /** Names that are not part of the model, with all below them. */
  readonly ignored: readonly string[];
  /** Files are signed in stretches; empty files are then not named. */
  readonly sharded: boolean;
}

/** Reads the payload of an envelope whose signature was verified. @throws SignatureError */
export function readStatement(payload: Uint8Array, limits: Limits, platform: Platform): SignedManifest {
  if (payload.length > limits.textBytes) malformed(t('statement.payload-too-large'));
  let value: unknown;
  try {
    value = JSON.parse(decodeStrictUtf8(payload) ?? '');
  } catch {
    malformed(t('common.payload-not-json'));
  }
  const statement = objectOf(value, 'statement');
  if (statement._type !== statementType) malformed(t('statement.not-in-toto'));
  if (statement.predicateType === oldPredicateType)
    throw new SignatureError('unsupported', t('statement.unreliable-signer-version'));
  if (statement.predicateType !== predicateType)
    malformed(t('statement.wrong-predicate', String(statement.predicateType)));
  const predicate = objectOf(statement.predicate, 'predicate');
  const serialization = objectOf(predicate.serialization, 'serialization');
  const shardSize = shardSizeOf(serialization);
  const algorithm = algorithmOf(textOf(serialization.hash_type, 'hash_type'), shardSize);
  const resources = listOf(predicate.resources, 'resources');
  if (resources.length === 0) malformed(t('statement.no-files'));
  if (resources.length > limits.members) malformed(t('statement.too-many-files'));
  const files = new Map<string, SignedRange[]>();
  const isOneFile = resources.length === 1;
  const root = platform.sha256();
  for (const resource of resources) {
    const { name, digest, algorithm: own } = objectOf(resource, 'resources');
    const text = textOf(digest, 'digest').toLowerCase();
    if (algorithmOf(textOf(own, 'algorithm'), shardSize) !== algorithm)
      malformed(t('statement.mixed-digests'));
    if (text.length !== algorithms[algorithm] || !/^[0-9a-f]+$/.test(text))
      malformed(t('statement.malformed-digest'));
    root.update(bytesOf(text));
    const named = textOf(name, 'name');
    if (isOneFile && shardSize === undefined && named === wholeFile)
      files.set(named, [{ start: 0, digest: text }]);
    else addRange(files, named, text, shardSize);
  }
  checkSubject(statement.subject, root.hex());
  if (shardSize !== undefined) for (const [name, ranges] of files) putInOrder(name, ranges, shardSize);
  return {
    algorithm,
    files,
    allowSymlinks: serialization.allow_symlinks === true,
    ignored: [...alwaysIgnored, ...ignoredBy(serialization.ignore_paths)],
    sharded: shardSize !== undefined,
  };
}

function shardSizeOf({ method, shard_size }: Record<string, unknown>): number | undefined {
  if (method === 'files') return undefined;
  if (method !== 'shards')
    throw new SignatureError('unsupported', t('statement.method-not-supported', String(method)));
  if (!Number.isSafeInteger(shard_size) || (shard_size as number) <= 0)
    malformed(t('statement.invalid-shard-size'));
  return shard_size as number;
}

/** Older signers wrote the size of shards behind the name. */
function algorithmOf(text: string, shardSize: number | undefined): SignedAlgorithm {
  const name = shardSize === undefined ? text : text.replace(`-sharded-${shardSize}`, '');
  if (!Object.hasOwn(algorithms, name))
    throw new SignatureError('unsupported', t('statement.digest-not-supported', text));
  return name as SignedAlgorithm;
}

function addRange(
  files: Map<string, SignedRange[]>,
  resource: string,
  digest: string,
  shardSize: number | undefined,
): void {
  const shard = shardSize === undefined ? null : /^(.*):(\d{1,15}):(\d{1,15})$/s.exec(resource);
  if (shardSize !== undefined && shard === null) malformed(t('statement.not-a-shard', resource));
  const name = shard?.[1] ?? resource;
  if (!isPortableName(name)) malformed(t('statement.not-a-model-file', resource));
  const known = files.get(name);
  if (shard === null) {
    if (known !== undefined) malformed(t('statement.duplicate-file', resource));
    files.set(name, [{ start: 0, digest }]);
    return;
  }
  const range = { start: Number(shard[2]), end: Number(shard[3]), digest };
  const length = range.end - range.start;
  if (length <= 0 || length > (shardSize as number) || range.start % (shardSize as number) !== 0)
    malformed(t('statement.not-a-shard', resource));
  if (known === undefined) files.set(name, [range]);
  else known.push(range);
}

/** Stretches are named in the order of texts; put in theirs, they must leave out and repeat nothing. */
function putInOrder(name: string, ranges: SignedRange[], shardSize: number): void {
  ranges.sort((a, b) => a.start - b.start);
  ranges.forEach(({ start, end = 0 }, index) => {
    const isLast = index === ranges.length - 1;
    if (start !== index * shardSize || (!isLast && end !== start + shardSize))
      malformed(t('statement.shards-not-contiguous', name));
  });
}

/** The digest of all digests tells that none was left out of the list. */
function checkSubject(value: unknown, root: string): void {
  const subjects = listOf(value, 'subject');
  if (subjects.length !== 1) malformed(t('statement.several-models', subjects.length));
  const { digest } = objectOf(subjects[0], 'subject');
  if (textOf(objectOf(digest, 'digest').sha256, 'sha256').toLowerCase() !== root)
    malformed(t('statement.digest-mismatch'));
}

/** What cannot be a name below the model (another disk, a folder above it) leaves nothing out. */
function ignoredBy(value: unknown): string[] {
  if (value === undefined) return [];
  return listOf(value, 'ignore_paths').filter(
    (name): name is string => typeof name === 'string' && isPortableName(name),
  );
}

/** The bytes of hexadecimal digits. */
export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    malformed(t('common.field-not-an-object', name));
  return value as Record<string, unknown>;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) malformed(t('statement.field-not-a-list', name));
  return value as unknown[];
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') malformed(t('statement.field-not-a-string', name));
  return value as string;
}

function malformed(reason: string): never {
  throw new SignatureError('malformed', t('statement.unreadable-payload', reason));
}
