import { dirname, resolve, sep } from 'node:path';
import type { Configuration } from '../../engine/src/configuration/configuration';
import type { ConfigurationProblem } from '../../engine/src/configuration/readConfiguration';
import { ignoredRemarks, tighten } from '../../engine/src/configuration/tighten';
import { type LoadedConfiguration, loadConfiguration, loadNestedConfiguration } from './workspace';

/** Something in the configuration of a subfolder that does not count. */
export interface NestedRemark extends ConfigurationProblem {
  readonly path: string;
  /** `mistake`: it cannot be understood; `ignored`: it would have weakened a check. */
  readonly kind: 'mistake' | 'ignored';
}

/** Where configurations are looked for. */
export interface FolderScope {
  /** The folder that `root` is the configuration of. */
  readonly top: string;
  readonly root: LoadedConfiguration;
  /** Folders outside of `top` that are checked too. */
  readonly others?: readonly string[];
}

/** Configurations by folder: the root's, tightened by those of the folders between it and a file. Each is read once. */
export class FolderConfigurations {
  /** What does not count of the files that were read so far. */
  readonly remarks: NestedRemark[] = [];
  private readonly top: string;
  private readonly others: readonly string[];
  private readonly byFolder = new Map<string, Configuration>();

  constructor(private readonly scope: FolderScope) {
    this.top = resolve(scope.top);
    this.others = (scope.others ?? []).map((folder) => resolve(folder));
  }

  /** Those of a folder that somebody opened. Throws what reading throws. */
  static open(folder: string): FolderConfigurations {
    return new FolderConfigurations({ top: folder, root: loadConfiguration(folder) });
  }

  /** The root's own file, and what is wrong with it. */
  get root(): LoadedConfiguration {
    return this.scope.root;
  }

  /** What counts for a file. */
  of(path: string): Configuration {
    return this.ofFolder(dirname(resolve(path)));
  }

  /** What the files above a folder say, its own left out: what its own is measured by. */
  above(folder: string): Configuration {
    const full = resolve(folder);
    return this.isNested(full) ? this.ofFolder(dirname(full)) : this.root.configuration;
  }

  private ofFolder(folder: string): Configuration {
    if (!this.isNested(folder)) return this.root.configuration;
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const configuration = this.withOwn(folder, this.ofFolder(dirname(folder)));
    this.byFolder.set(folder, configuration);
    return configuration;
  }

  private isNested(folder: string): boolean {
    if (folder === this.top) return false;
    return (
      isBelow(folder, this.top) || this.others.some((other) => folder === other || isBelow(folder, other))
    );
  }

  private withOwn(folder: string, parent: Configuration): Configuration {
    const own = loadNestedConfiguration(folder);
    // With --config, the file of a subfolder may be the root's.
    if (own?.path === undefined || own.path === resolveIfAny(this.root.path)) return parent;
    const { path, values, places, problems } = own;
    for (const problem of problems) this.remarks.push({ ...problem, path, kind: 'mistake' });
    const { configuration, ignored } = tighten(parent, values);
    for (const remark of ignoredRemarks(ignored, places))
      this.remarks.push({ ...remark, path, kind: 'ignored' });
    // One object for all folders that say nothing new, so that their files are checked together.
    return Object.keys(values).length === 0 ? parent : configuration;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function resolveIfAny(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(path);
}
