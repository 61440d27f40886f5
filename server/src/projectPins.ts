import { isPipelineFile, pinsOfText, readPipelineFiles } from '../../engine/src/code/projectPins';
import type { Pin } from '../../engine/src/pipelines/pins';
import { FolderFacts } from './folderFacts';

/** What the pipelines of a workspace folder pin. */
export class ProjectPins extends FolderFacts<readonly Pin[]> {
  protected readonly none: readonly Pin[] = [];
  /** Of each file the last text: one changes at a time. */
  private readonly known = new Map<string, { readonly text: string; readonly pins: readonly Pin[] }>();

  protected holds(root: string, path: string): boolean {
    return isPipelineFile(root, path);
  }

  protected texts(root: string): Promise<ReadonlyMap<string, string>> {
    return readPipelineFiles(root, this.host);
  }

  protected facts(texts: ReadonlyMap<string, string>): readonly Pin[] {
    return [...texts].flatMap(([path, text]) => this.pinsOf(path, text));
  }

  protected isSame(left: readonly Pin[], right: readonly Pin[]): boolean {
    return (
      left.length === right.length &&
      left.every(({ version, to, path }, index) => {
        const other = right[index];
        return version === other.version && to === other.to && path === other.path;
      })
    );
  }

  private pinsOf(path: string, text: string): readonly Pin[] {
    const before = this.known.get(path);
    if (before?.text === text) return before.pins;
    const pins = pinsOfText(path, text);
    this.known.set(path, { text, pins });
    return pins;
  }
}
