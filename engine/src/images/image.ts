import { type ByteSource, SliceSource } from '../bytes/byteSource';
import type { FilesBeside } from '../bytes/filesBeside';
import { decodeTextFile } from '../bytes/text';
import { readTarDirectory } from '../models/containers/tar/directory';
import type { Budget } from '../models/scan/budget';

/** One image: its configuration, and its layers from the lowest on, by their names. */
export interface Image {
  readonly config: string;
  readonly layers: readonly string[];
}

/** Manifests and configurations are text of this length at most. */
const maxJsonBytes = 4 << 20;
const maxImages = 50;
const maxLayers = 1_000;

/**
 * The files of a tar, where that is an image: `docker save` and OCI both have their index at the top. Undefined for any other tar.
 * @throws LimitError, CancelledError
 */
export async function imageFilesOf(source: ByteSource, budget: Budget): Promise<FilesBeside | undefined> {
  const { entries } = await readTarDirectory(source, budget);
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^(?:\.\/)+/, ''), entry]));
  if (!byName.has('manifest.json') && !(byName.has('oci-layout') && byName.has('index.json')))
    return undefined;
  return {
    async open(name) {
      const entry = byName.get(name);
      return entry === undefined ? undefined : new SliceSource(name, source, entry.offset, entry.size);
    },
  };
}

type Json = Readonly<Record<string, unknown>>;

/** An object of JSON; undefined for anything else. Total. */
export async function readJson(files: FilesBeside, name: string, budget: Budget): Promise<unknown> {
  const source = await files.open(name);
  if (source === undefined || source.size > maxJsonBytes) return undefined;
  budget.spendText(source.size);
  try {
    return JSON.parse(decodeTextFile(await source.read(0, source.size)) ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The images that an archive or a layout holds; none where it is no such thing. Sources: Docker's image specification 1.2
 * (`manifest.json`), OCI image specification 1.1 (`index.json`, indexes of several platforms included).
 */
export async function readImages(files: FilesBeside, budget: Budget): Promise<readonly Image[]> {
  const docker = await readJson(files, 'manifest.json', budget);
  if (Array.isArray(docker)) {
    const images = docker.slice(0, maxImages).flatMap((entry: unknown) => {
      if (!isObject(entry)) return [];
      const { Config: config, Layers: layers } = entry;
      return typeof config === 'string' && isTexts(layers) ? [{ config, layers }] : [];
    });
    if (images.length > 0) return images;
  }
  const images: Image[] = [];
  const open: unknown[] = [await readJson(files, 'index.json', budget)];
  const seen = new Set<string>();
  for (let next = open.shift(); next !== undefined && images.length < maxImages; next = open.shift()) {
    if (!isObject(next)) continue;
    for (const { digest } of descriptors(next.manifests)) {
      const name = blobOf(digest);
      if (name === undefined || seen.has(name)) continue;
      seen.add(name);
      open.push((await readJson(files, name, budget)) ?? 0);
    }
    const [config] = descriptors([next.config]);
    const layers = descriptors(next.layers).flatMap(({ digest }) => blobOf(digest) ?? []);
    const configName = config === undefined ? undefined : blobOf(config.digest);
    if (configName !== undefined && layers.length > 0) images.push({ config: configName, layers });
  }
  return images;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= maxLayers && value.every((item) => typeof item === 'string');
}

function descriptors(value: unknown): readonly { readonly digest: string }[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, maxLayers) : [];
  return list.flatMap((item) =>
    isObject(item) && typeof item.digest === 'string' ? [{ digest: item.digest }] : [],
  );
}

/** `sha256:abc` as it is stored; undefined for what could lead elsewhere. */
function blobOf(digest: string): string | undefined {
  const match = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(digest);
  return match === null ? undefined : `blobs/${match[1]}/${match[2]}`;
}
