import { dirname, resolve, sep } from 'node:path';
import {
  type Configuration,
  defaultConfiguration,
  type FileValues,
} from '../../engine/src/configuration/configuration';
import { type ConfigurationProblem, noConfiguration } from '../../engine/src/configuration/readConfiguration';
import { ignoredRemarks, override, tighten } from '../../engine/src/configuration/tighten';
import type { Voice } from '../../engine/src/configuration/trust';
import { fileStart } from '../../engine/src/finding';
import { t } from '../../l10n/messages';
import type { LoadedConfiguration } from './workspace';

/** Characters of all files of one run in folders that only tighten: hundreds of such files as people write them. */
const maxNested = 1 << 19;

/** Something in a configuration that does not count as it stands. */
export interface ConfigurationRemark extends ConfigurationProblem {
  readonly path: string;
  /** `mistake`: it cannot be understood; `ignored`: it would have weakened a check; `changed`: it counts otherwise. */
  readonly kind: 'mistake' | 'ignored' | 'changed';
}

/** A configuration that may weaken checks, and what it says. */
export interface UsedConfiguration {
  readonly path: string;
  readonly voice: Voice;
  readonly values: FileValues;
}

/** Loads what a folder says, through links only where `links` is true; undefined where it says nothing. */
export type LoadFolder = (folder: string, links: boolean) => LoadedConfiguration | undefined;

/** Where configurations are looked for. */
export interface FolderScope {
  readonly load: LoadFolder;
  /** Reads what `load` gives of a folder, where reading takes waiting. */
  readonly readAhead?: (folder: string) => Promise<void>;
  /** Those that may weaken checks, the farthest first: each counts where the next says nothing. */
  readonly used: readonly (LoadedConfiguration & { readonly voice: Voice })[];
  /** The folder that the last of them is the configuration of, and that `exclude` is counted from. */
  readonly top: string;
  /** The file of `top` may only tighten, like those below it. */
  readonly isTopNested?: boolean;
  /** Folders outside of `top` that are checked too. */
  readonly others?: readonly string[];
  /** Why files that are not used may only tighten, by their folder, in one sentence. */
  readonly why?: (folder: string) => string | undefined;
}

/** Configurations by folder: what may weaken, tightened by the files of folders between it and a file. Each is read once. */
export class FolderConfigurations {
  /** What does not count of the files that were read so far. */
  readonly remarks: ConfigurationRemark[] = [];
  /** What counts where no folder tightens it. */
  readonly configuration: Configuration;
  readonly top: string;
  private readonly others: readonly string[];
  private readonly byFolder = new Map<string, Configuration>();
  /** Characters of files in folders that may still be parsed; below 0 once that was told. */
  private left = maxNested;

  constructor(private readonly scope: FolderScope) {
    this.top = resolve(scope.top);
    this.others = (scope.others ?? []).map((folder) => resolve(folder));
    this.configuration = scope.used.reduce((all, { values }) => override(all, values), defaultConfiguration);
    for (const { path = '', problems, remarks } of scope.used) {
      for (const problem of problems) this.remarks.push({ ...problem, path, kind: 'mistake' });
      for (const remark of remarks) this.remarks.push({ ...remark, path, kind: 'changed' });
    }
  }

  /** Those of a folder that somebody opened, which may weaken checks where `voice` may. */
  static open(
    folder: string,
    voice: Voice,
    how: Pick<FolderScope, 'load' | 'readAhead'>,
  ): FolderConfigurations {
    const isOwn = voice !== 'folder';
    const own = isOwn ? (how.load(folder, true) ?? noConfiguration) : undefined;
    return new FolderConfigurations({
      ...how,
      top: folder,
      used: own === undefined ? [] : [{ ...own, voice }],
      isTopNested: !isOwn,
      ...(isOwn ? {} : { why: () => t('configuration.workspace-untrusted') }),
    });
  }

  /** What may weaken checks, the last one first asked. */
  get used(): readonly UsedConfiguration[] {
    return this.scope.used.flatMap(({ path, voice, values }) =>
      path === undefined ? [] : [{ path, voice, values }],
    );
  }

  /** Reads what the folders around a file say, for those who cannot read while they are asked. */
  async ready(path: string): Promise<void> {
    const { readAhead } = this.scope;
    if (readAhead === undefined) return;
    for (let folder = dirname(resolve(path)); this.isNested(folder); folder = dirname(folder))
      await readAhead(folder);
  }

  /** What counts for a file. */
  of(path: string): Configuration {
    return this.ofFolder(dirname(resolve(path)));
  }

  /** What the files above a folder say, its own left out: what its own is measured by. */
  above(folder: string): Configuration {
    const full = resolve(folder);
    return this.isNested(full) ? this.ofFolder(dirname(full)) : this.configuration;
  }

  private ofFolder(folder: string): Configuration {
    if (!this.isNested(folder)) return this.configuration;
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const configuration = this.withOwn(folder, this.ofFolder(dirname(folder)));
    this.byFolder.set(folder, configuration);
    return configuration;
  }

  private isNested(folder: string): boolean {
    if (folder === this.top) return this.scope.isTopNested === true;
    return (
      isBelow(folder, this.top) || this.others.some((other) => folder === other || isBelow(folder, other))
    );
  }

  /** Says once that there are more files than are read: what they ask for may be missing from the check. */
  private unread(path: string, parent: Configuration): Configuration {
    if (this.left === 0) {
      const message = t('folder-configurations.too-many', maxNested);
      this.remarks.push({ key: '', path, range: fileStart, message, kind: 'mistake' });
    }
    this.left = Number.NEGATIVE_INFINITY;
    return parent;
  }

  private withOwn(folder: string, parent: Configuration): Configuration {
    if (this.left <= 0) return this.unread(folder, parent);
    const own = this.scope.load(folder, false);
    this.left = Math.max(0, this.left - (own?.length ?? 0));
    // With --config, the file of a subfolder may be one that is used.
    if (own?.path === undefined || this.used.some(({ path }) => resolve(path) === own.path)) return parent;
    const { path, values, places, problems, remarks } = own;
    const isSilent = Object.keys(values).length === 0;
    for (const problem of problems) this.remarks.push({ ...problem, path, kind: 'mistake' });
    // What is changed of values that do not count anyway is not told.
    if (isSilent) for (const remark of remarks) this.remarks.push({ ...remark, path, kind: 'changed' });
    const { configuration, ignored } = tighten(parent, values);
    for (const remark of ignoredRemarks(ignored, places, this.scope.why?.(folder)))
      this.remarks.push({ ...remark, path, kind: 'ignored' });
    // One object for all folders that say nothing new, so that their files are checked together.
    return isSilent ? parent : configuration;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
