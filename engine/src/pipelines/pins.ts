import { t } from '../../../l10n/messages';
import { folderOf, joinPath, nameOf } from '../dependencies/paths';
import type { ReadText } from '../dependencies/project';
import type { Fix, TextEdit } from '../finding';
import { actionsIn, versionOf } from './actions';
import type { PipelineDocument } from './document';

/** What somebody wrote down of a version: the commit of an action's tag, the digest of an image's. */
export interface Pin {
  /** `owner/action@v1.2.3`, `python:3.12`. */
  readonly version: string;
  /** A full commit, or `sha256:` and a digest. */
  readonly to: string;
  /** The file that says so. */
  readonly path: string;
}

/** Pins by version: the document's own, then those of the lock beside it, then those of other files. */
export type KnownPins = ReadonlyMap<string, readonly Pin[]>;

/** docker-lock's file (https://github.com/safe-waters/docker-lock): images of Dockerfiles, compose files and Kubernetes objects. */
export const imageLock = 'docker-lock.json';
const maxLockLength = 4 << 20;
const maxImages = 10_000;

/** What a document itself pins. */
export function pinsIn(document: PipelineDocument): readonly Pin[] {
  const { path, images } = document;
  const actions = actionsIn(document).flatMap((use): Pin[] => {
    const version = versionOf(use);
    return version === undefined ? [] : [{ version, to: use.revision ?? '', path }];
  });
  const tagged = images.flatMap(({ reference = '' }): Pin[] => {
    const [, version, to] = /^([^@]{1,300}:[^@:/]{1,128})@(sha256:[0-9a-f]{64})$/.exec(reference) ?? [];
    return version === undefined ? [] : [{ version, to, path }];
  });
  return [...actions, ...tagged];
}

/** Everything that is pinned somewhere, as far as it may concern a document. `others` are pins of files of its project. */
export async function knownPins(
  document: PipelineDocument,
  others: readonly Pin[],
  readText: ReadText | undefined,
): Promise<KnownPins> {
  const { path, images } = document;
  const lockPath = joinPath(folderOf(path), imageLock) ?? imageLock;
  const isOpen = images.some(({ reference }) => reference !== undefined && !reference.includes('@'));
  const lock = isOpen ? await readText?.(lockPath, maxLockLength) : undefined;
  const pins = new Map<string, Pin[]>();
  for (const pin of [
    ...pinsIn(document),
    ...(lock === undefined ? [] : lockedImages(lock, lockPath)),
    // What is on disk of this very file may be older than the document.
    ...others.filter((pin) => !isSameFile(pin.path, path)),
  ]) {
    const known = pins.get(pin.version);
    if (known === undefined) pins.set(pin.version, [pin]);
    else known.push(pin);
  }
  return pins;
}

/** Different pins of one version that are offered. */
const maxOffered = 3;

/** Fixes that write a pin: what a comment beside the place says, else what is known of the version and not `offered` already. */
export function pinFixes(
  comment: string | undefined,
  known: readonly Pin[] | undefined,
  edit: (to: string) => TextEdit,
  offered?: string,
): readonly Fix[] {
  if (comment !== undefined)
    return [{ title: t('pins.pin-from-comment', shortened(comment)), edits: [edit(comment)], safe: true }];
  const first = new Map<string, Pin>();
  for (const pin of known ?? []) if (pin.to !== offered && !first.has(pin.to)) first.set(pin.to, pin);
  return [...first.values()].slice(0, maxOffered).map(({ to, path }) => ({
    title: t('pins.pin-from-file', shortened(to), nameOf(path)),
    edits: [edit(to)],
    safe: false,
  }));
}

/** As much of a commit or digest as people compare. */
export function shortened(to: string): string {
  return to.slice(0, to.startsWith('sha256:') ? 'sha256:'.length + 12 : 12);
}

/** Paths from the root of the disk and from the working folder may name one file. */
function isSameFile(whole: string, path: string): boolean {
  const [left, right] = [whole, path].map((one) => one.replace(/\\/g, '/').replace(/^(?:\.\/)+/, ''));
  return left === right || left.endsWith(`/${right}`);
}

function lockedImages(text: string, path: string): Pin[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  return valuesOf(root)
    .flatMap(valuesOf)
    .flatMap(valuesOf)
    .slice(0, maxImages)
    .flatMap((image): Pin[] => {
      const { name, tag, digest } = (image ?? {}) as Record<string, unknown>;
      if (typeof name !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return [];
      const version = `${name}:${typeof tag === 'string' && tag !== '' ? tag : 'latest'}`;
      return [{ version, to: `sha256:${digest}`, path }];
    });
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
