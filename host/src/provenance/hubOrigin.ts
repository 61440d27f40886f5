import { readdir, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HubOrigin } from '../../../engine/src/provenance/lockFile';
import { folderReader } from '../folderReader';
import { cacheFolder, maxRepositories } from '../hubCache';

/** More snapshots of a repository, and files of one, than anybody's cache holds. */
const maxSnapshots = 100;
const maxFiles = 20_000;

/**
 * Where the local cache of the Hugging Face Hub has a file from, by its digest: large files are kept there under their SHA-256, and each
 * snapshot links to them. Nothing is asked of the Hub. Layout: https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
export class HubOrigins {
  private constructor(
    /** Digest to the folders of the repositories that have it, sorted. */
    private readonly repositories: ReadonlyMap<string, readonly string[]>,
  ) {}

  /** Lists the cache of this user; empty where there is none. */
  static async list(): Promise<HubOrigins> {
    const repositories = new Map<string, string[]>();
    const folders = [...(await folderReader.list(cacheFolder()))].sort().slice(0, maxRepositories);
    for (const folder of folders) {
      if (!/^(?:models|datasets|spaces)--/.test(basename(folder))) continue;
      for (const blob of (await folderReader.list(join(folder, 'blobs'))).slice(0, maxFiles)) {
        const digest = basename(blob);
        if (!/^[0-9a-f]{64}$/.test(digest)) continue;
        repositories.set(digest, [...(repositories.get(digest) ?? []), folder]);
      }
    }
    return new HubOrigins(repositories);
  }

  /** The first repository and snapshot that has these bytes; `main` before other snapshots. */
  async of(sha256: string): Promise<HubOrigin | undefined> {
    for (const folder of this.repositories.get(sha256) ?? []) {
      const commits = (await folderReader.list(join(folder, 'snapshots')))
        .map((path) => basename(path))
        .sort();
      const main = (await folderReader.readText(join(folder, 'refs', 'main'), 100))?.trim();
      const ordered = main === undefined ? commits : [main, ...commits.filter((commit) => commit !== main)];
      for (const revision of ordered.slice(0, maxSnapshots)) {
        if (!/^[0-9a-f]{40}$/.test(revision)) continue;
        if (await links(join(folder, 'snapshots', revision), sha256))
          return { repository: repositoryOf(basename(folder)), revision };
      }
    }
    return undefined;
  }
}

/** True where a snapshot has a link to the blob of this name. */
async function links(snapshot: string, blob: string): Promise<boolean> {
  const open = [snapshot];
  let left = maxFiles;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (left-- === 0) return false;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      else if (entry.isSymbolicLink() && basename(await readlink(path).catch(() => '')) === blob) return true;
    }
  }
  return false;
}

/** `models--org--name` as the Hub writes it. */
function repositoryOf(folder: string): string {
  const [kind, ...name] = folder.split('--');
  return [...(kind === 'models' ? [] : [kind]), ...name].join('/');
}
