import { ProjectFunctions } from '../../../engine/src/analysis/projectFunctions';
import { defaultLimits } from '../../../engine/src/limits';
import { ModuleFinder } from '../../../engine/src/models/imports/moduleFinder';
import type { KnownFunctions } from '../../../engine/src/python/flow/summary';
import type { ServerHost } from '../host';

/**
 * What functions of a project's modules do with what they are handed, for open documents that import them. Modules count as they are on
 * disk: what is typed in one is judged in others once it is saved.
 */
export class ProjectModules {
  private functions: ProjectFunctions;

  constructor(private readonly host: ServerHost) {
    this.functions = this.open();
  }

  /** Functions that a document imports. */
  of(path: string, text: string): Promise<KnownFunctions> {
    return this.functions.of(path, text);
  }

  /**
   * A file changed on disk; `isNew` where it was made or deleted, so that other files may be meant by an import.
   * @returns paths of what is to be judged again; undefined for everything.
   */
  changed(path: string, isNew: boolean): ReadonlySet<string> | undefined {
    if (!path.endsWith('.py')) return none;
    if (!isNew) return this.functions.changed(path);
    this.functions = this.open();
    return undefined;
  }

  private open(): ProjectFunctions {
    const { host } = this;
    return new ProjectFunctions(new ModuleFinder(host), {
      platform: host.platform,
      limits: defaultLimits,
      parentOf: folderOf,
    });
  }
}

const none: ReadonlySet<string> = new Set();

/** The folder that holds a path; the root holds itself. */
function folderOf(path: string): string {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  if (end < 0) return path;
  return end === 0 || path[end - 1] === ':' ? path.slice(0, end + 1) : path.slice(0, end);
}
