import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ConversionPlan, ConvertOptions } from '../../engine/src/convert/plan';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { t } from '../../l10n/messages';
import { readBounded } from './boundedFile';

/** Bytes of an index that are read; those of the largest models have a tenth of a percent. */
const maxIndex = 100_000_000;

/** The index of a sharded checkpoint. */
export interface Index {
  readonly names: ReadonlyMap<string, string>;
  /** Files in the order in which the index first names them. */
  readonly shards: readonly string[];
}

/** Reads the index of a sharded checkpoint. Shards are plain names beside it. */
export function readIndex(path: string): Index {
  const bad = () => new RefusedError('malformed', t('shard-index.not-an-index', basename(path)));
  let map: unknown;
  try {
    map = (JSON.parse(readBounded(path, maxIndex).toString('utf8')) as { weight_map?: unknown } | null)
      ?.weight_map;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new RefusedError('vanished', t('common.file-not-found'));
    throw bad();
  }
  if (typeof map !== 'object' || map === null || Array.isArray(map)) throw bad();
  const names = new Map<string, string>();
  for (const [name, file] of Object.entries(map)) {
    if (typeof file !== 'string' || file === '' || file !== basename(file) || /[\\/:\0]|^\.\.?$/.test(file))
      throw new RefusedError('path', t('shard-index.shard-outside-folder', String(file)));
    names.set(name, file);
  }
  const shards = [...new Set(names.values())].sort();
  if (shards.length === 0) throw bad();
  for (const name of shards) {
    const beside = join(dirname(path), name);
    if (!existsSync(beside)) throw new RefusedError('missing-shard', t('shard-index.shard-missing', name));
  }
  return { names, shards };
}

/** Every tensor that the index promises is there, and none twice. */
export function checkIndex(
  names: ReadonlyMap<string, string>,
  plans: readonly ConversionPlan[],
  options: ConvertOptions,
): void {
  const found = new Set<string>();
  for (const { tensors, aliases } of plans) {
    for (const name of [...tensors.map((tensor) => tensor.name), ...aliases.keys()]) {
      if (found.has(name)) throw new RefusedError('name-collision', t('common.duplicate-name', name));
      found.add(name);
    }
  }
  if (options.select !== undefined || options.stripPrefix !== undefined) return;
  for (const name of names.keys()) {
    if (!found.has(name)) throw new RefusedError('missing-tensor', t('shard-index.tensor-missing', name));
  }
}
