import { defaultLimits } from '../../../engine/src/limits';
import type { Platform } from '../../../engine/src/platform';
import { findLoads, type LoadContext, type ModelLoad } from '../../../engine/src/python/flow/loads';
import { sharedFlag } from '../../../engine/src/sharedMemory';
import type { SourcePart } from '../../../engine/src/text/source';
import { type OpenDocuments, sameTexts, type Unit } from '../documents/documents';
import type { DocumentThreads } from '../documents/documentThreads';
import type { ServerHost } from '../host';
import type { WorkspaceFolders } from '../settings/workspaceFolders';

/** A call that loads something that is there. */
export interface LoadedFile {
  readonly load: ModelLoad;
  /** URI of the text that holds the call: the document's or a cell's. */
  readonly textUri: string;
  /** What it loads, and whether that is a folder. */
  readonly uri: string;
  readonly isFolder: boolean;
}

interface LoadSources {
  readonly documents: OpenDocuments;
  readonly host: ServerHost;
  readonly folders: WorkspaceFolders;
  readonly threads: DocumentThreads;
  readonly platform: Platform;
}

/** Finds what calls in documents load, on disk. */
export class LoadedFiles {
  private readonly known = new Map<
    string,
    { readonly unit: Unit; readonly loads: Promise<readonly ModelLoad[]>; readonly cancelled: Int32Array }
  >();
  readonly context: LoadContext;

  constructor(private readonly sources: LoadSources) {
    this.context = { platform: sources.platform, limits: defaultLimits, cancel: { cancelled: false } };
  }

  /** What the calls of an open document, or of a notebook's cells, load. Calls whose file is not there are left out. */
  async inUnit(unit: Unit): Promise<readonly LoadedFile[]> {
    if (unit.kind !== 'python' && unit.kind !== 'notebook') return [];
    const found: LoadedFile[] = [];
    for (const load of await this.loadsOf(unit)) {
      const loaded = await this.fileOf(load.path, unit.uri);
      const text = unit.texts[load.location.cell?.index ?? 0];
      if (loaded !== undefined && text !== undefined) found.push({ load, textUri: text.uri, ...loaded });
    }
    return found;
  }

  /** Calls whose file is not there, and where it would be beside the code. */
  async missingInUnit(unit: Unit): Promise<readonly { readonly load: ModelLoad; readonly path: string }[]> {
    if (unit.kind !== 'python' && unit.kind !== 'notebook') return [];
    const own = this.sources.host.diskPath(unit.uri)?.replace(/[\\/][^\\/]*$/, '');
    const missing: { load: ModelLoad; path: string }[] = [];
    for (const load of await this.loadsOf(unit)) {
      if (own === undefined || (await this.fileOf(load.path, unit.uri)) !== undefined) continue;
      missing.push({ load, path: `${own}/${load.path.replace(/^(?:\.\/)+/, '')}` });
    }
    return missing;
  }

  /** The same for the unit that a text belongs to, calls of that text only. */
  async inText(textUri: string): Promise<readonly LoadedFile[]> {
    const unit = this.sources.documents.unit(this.sources.documents.ownerOf(textUri));
    return unit === undefined ? [] : (await this.inUnit(unit)).filter((one) => one.textUri === textUri);
  }

  /** What a path in code means: something beside the code, else in the workspace folder; undefined where there is neither. */
  async fileOf(path: string, codeUri: string): Promise<{ uri: string; isFolder: boolean } | undefined> {
    const own = this.sources.host.diskPath(codeUri);
    const folder = this.sources.folders.folderOf(codeUri);
    const bases = [
      own?.replace(/[\\/][^\\/]*$/, ''),
      folder === undefined ? undefined : this.sources.host.diskPath(folder),
    ];
    // Which of these paths are looked at at all, the host decides; see Reach.
    const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
    const candidates = isAbsolute
      ? [path]
      : bases.flatMap((base) => (base === undefined ? [] : [`${base}/${path.replace(/^(?:\.\/)+/, '')}`]));
    for (const candidate of candidates) {
      const kind = await this.sources.host.kindOf(candidate);
      if (kind !== undefined) return { uri: this.sources.host.uriOf(candidate), isFolder: kind === 'folder' };
    }
    return undefined;
  }

  /** Each state of a unit is read once: lenses, hovers and findings all ask. */
  private loadsOf(unit: Unit): Promise<readonly ModelLoad[]> {
    const { uri } = unit;
    const known = this.known.get(uri);
    if (known !== undefined && sameTexts(known.unit, unit)) return known.loads;
    if (known !== undefined) Atomics.store(known.cancelled, 0, 1);
    const cancelled = sharedFlag();
    const loads = this.findLoads(unit, cancelled);
    this.known.set(uri, { unit, loads, cancelled });
    // Whoever waits for it sees the error, and the next one tries again.
    loads.catch(() => {
      if (this.known.get(uri)?.loads === loads) this.known.delete(uri);
    });
    if (this.known.size > maxUnits) this.known.delete(this.known.keys().next().value as string);
    return loads;
  }

  private findLoads(unit: Unit, cancelled: Int32Array): Promise<readonly ModelLoad[]> {
    const { path } = unit;
    const { limits } = this.context;
    const { threads } = this.sources;
    return threads.isHeavy(unit)
      ? threads.findLoads({ path, parts: partsOf(unit), limits, cancelled })
      : findLoads(path, partsOf(unit), this.context);
  }
}

/** Units whose loads are remembered. */
const maxUnits = 64;

/** The texts of a unit as the engine takes them: cells are numbered among the unit's texts. */
export function partsOf({ kind, texts }: Unit): SourcePart[] {
  return texts.map(({ text }, index) => (kind === 'notebook' ? { text, cell: { index } } : { text }));
}
