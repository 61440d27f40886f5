import type { CodeReader } from './codeReader';
import { isBelow, joined, type ModuleFinder } from './moduleFinder';
import {
  addedByCode,
  filesNamed,
  maxSettingLength,
  type PathSetting,
  settingFolders,
  settingName,
  settingsIn,
} from './pathSettings';

/** Something that a file beside a model makes Python look at, and which file does. */
export interface Added extends PathSetting {
  readonly via: string;
}

/** Files of a folder that are read: who writes more has a project, and no need to hide. */
const maxFiles = 60;
/** Folders directly below one that was checked. */
const maxFolders = 60;
/** Programs below one folder that are asked for the files they load. */
const maxPrograms = 200;

/** Finds what files beside models put on Python's path. A folder is looked at once. */
export class AddedFolders {
  private readonly known = new Map<string, Promise<readonly Added[]>>();
  private readonly loaders = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(
    private readonly finder: ModuleFinder,
    private readonly code: CodeReader,
  ) {}

  /** What the settings and the programs of a folder add. */
  of(folder: string): Promise<readonly Added[]> {
    let added = this.known.get(folder);
    if (added === undefined) {
      added = this.read(folder);
      this.known.set(folder, added);
    }
    return added;
  }

  /** Folders directly below one, as far as names tell folders. */
  async below(folder: string): Promise<string[]> {
    const names = [...(await this.finder.list(folder))].filter((name) => !/\.\w+$|^\./.test(name));
    return names
      .sort()
      .slice(0, maxFolders)
      .map((name) => joined(folder, name));
  }

  /** Folders directly below one with a program that names a file, and the program of each. */
  async loadersOf(folder: string, file: string): Promise<readonly { folder: string; via: string }[]> {
    const end = /\.\w+$/.exec(file)?.[0] ?? file;
    const found: { folder: string; via: string }[] = [];
    for (const below of await this.below(folder)) {
      if (!(await this.finder.listing(below)).hasCode) continue;
      const named = await this.namedIn(below);
      const via = named.get(file) ?? named.get(end);
      if (via !== undefined) found.push({ folder: below, via });
    }
    return found;
  }

  /** Names of files that the programs of a folder mention, and which does. */
  private namedIn(folder: string): Promise<ReadonlyMap<string, string>> {
    let named = this.loaders.get(folder);
    if (named === undefined) {
      named = this.readNames(folder);
      this.loaders.set(folder, named);
    }
    return named;
  }

  private async readNames(folder: string): Promise<ReadonlyMap<string, string>> {
    const named = new Map<string, string>();
    for (const name of (await this.programs(folder)).slice(0, maxPrograms)) {
      const path = joined(folder, name);
      for (const file of filesNamed((await this.code.read(path)) ?? '')) named.set(file, path);
    }
    return named;
  }

  private async programs(folder: string): Promise<string[]> {
    const names = await this.finder.list(folder);
    return [...names].filter((name) => /\.(?:pyw?|ipynb)$/i.test(name)).sort();
  }

  private async read(folder: string): Promise<readonly Added[]> {
    const added: Added[] = [];
    const names = await this.finder.list(folder);
    const paths = [...names].filter((name) => settingName.test(name)).sort();
    for (const [below, pattern] of settingFolders)
      if (names.has(below.split('/', 1)[0]))
        for (const name of [...(await this.finder.list(joined(folder, below)))].sort())
          if (pattern.test(name)) paths.push(`${below}/${name}`);
    const open = paths.slice(0, maxFiles);
    const seen = new Set<string>();
    for (let name = open.shift(); name !== undefined && seen.size < maxFiles; name = open.shift()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const via = joined(folder, name);
      for (const each of settingsIn(name, (await this.code.read(via)) ?? ''))
        if (each.kind !== 'settings') added.push({ ...each, via });
        else if (isBelow(joined(folder, each.path), folder)) open.push(each.path);
    }
    for (const name of (await this.programs(folder)).slice(0, maxFiles)) {
      const via = joined(folder, name);
      const text = (await this.code.read(via)) ?? '';
      for (const each of addedByCode(name, text.slice(0, maxSettingLength))) added.push({ ...each, via });
    }
    return added;
  }
}
