import type { FolderReader } from '../../analysis/projectVersions';
import { nameOf } from '../../dependencies/paths';
import { normalisedName } from '../../dependencies/requirement';
import { distributionNames, knownDistribution } from './knownDistributions';

/** Who brings a module. */
export interface Distribution {
  /** Name on the package index; undefined where nobody is known. */
  readonly name: string | undefined;
  /** Version that is installed. */
  readonly version: string | undefined;
}

/** Folders of distributions whose lists of modules are read. */
const maxRead = 400;

/** Finds which distribution a module belongs to: by its name, else by what installed ones say that they brought. */
export class Distributions {
  private installed:
    | Promise<ReadonlyMap<string, { readonly version: string; readonly folder: string }>>
    | undefined;
  private readonly known = new Map<string, Promise<Distribution>>();

  constructor(
    private readonly packages: readonly string[],
    private readonly reader: FolderReader,
  ) {}

  /** @param top first part of a module's name. */
  of(top: string): Promise<Distribution> {
    let found = this.known.get(top);
    if (found === undefined) {
      found = this.find(top);
      this.known.set(top, found);
    }
    return found;
  }

  private async find(top: string): Promise<Distribution> {
    this.installed ??= this.list();
    const installed = await this.installed;
    for (const name of distributionNames(top)) {
      const here = installed.get(name);
      if (here !== undefined) return { name, version: here.version };
    }
    let read = 0;
    for (const [name, { version, folder }] of installed) {
      if (read++ >= maxRead) break;
      const modules = await this.reader.readText(`${folder}/top_level.txt`, 1 << 16);
      if (modules?.split(/\s+/).includes(top) === true) return { name, version };
    }
    return { name: knownDistribution(top), version: undefined };
  }

  private async list(): Promise<ReadonlyMap<string, { readonly version: string; readonly folder: string }>> {
    const found = new Map<string, { version: string; folder: string }>();
    for (const packages of this.packages)
      for (const path of await this.reader.list(packages)) {
        const match = path.endsWith('.dist-info')
          ? /^([\w.]{1,200})-([\w.!+]{1,100})\.dist-info$/.exec(nameOf(path))
          : null;
        if (match === null) continue;
        const name = normalisedName(match[1]);
        if (!found.has(name)) found.set(name, { version: match[2], folder: path });
      }
    return found;
  }
}
