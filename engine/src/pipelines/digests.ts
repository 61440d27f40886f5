import { folderOf, joinPath } from '../dependencies/paths';
import type { ReadText } from '../dependencies/project';
import type { PipelineDocument } from './document';

/** Digests of images by `name:tag`, as somebody wrote them down. */
export type KnownDigests = ReadonlyMap<string, string>;

/** docker-lock's file (https://github.com/safe-waters/docker-lock): images of Dockerfiles, compose files and Kubernetes objects. */
const lockName = 'docker-lock.json';
const longestLock = 4 << 20;
const mostImages = 10_000;

/** Digests that the document itself has at other places, and those of the lock beside it. */
export async function knownDigests(
  { path, images }: PipelineDocument,
  readText: ReadText | undefined,
): Promise<KnownDigests> {
  const digests = new Map<string, string>();
  const open = images.filter(({ reference }) => reference !== undefined && !reference.includes('@'));
  if (open.length === 0) return digests;
  const lock = await readText?.(joinPath(folderOf(path), lockName) ?? lockName, longestLock);
  if (lock !== undefined) for (const [name, digest] of lockedImages(lock)) digests.set(name, digest);
  for (const { reference = '' } of images) {
    const [, name, digest] = /^([^@]{1,300}:[^@:/]{1,128})@(sha256:[0-9a-f]{64})$/.exec(reference) ?? [];
    if (name !== undefined) digests.set(name, digest);
  }
  return digests;
}

function lockedImages(text: string): [string, string][] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  return valuesOf(root)
    .flatMap(valuesOf)
    .flatMap(valuesOf)
    .slice(0, mostImages)
    .flatMap((image): [string, string][] => {
      const { name, tag, digest } = (image ?? {}) as Record<string, unknown>;
      return typeof name === 'string' && typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest)
        ? [[`${name}:${typeof tag === 'string' && tag !== '' ? tag : 'latest'}`, `sha256:${digest}`]]
        : [];
    });
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
