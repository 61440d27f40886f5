import { isPipelineFile, pinsOfText, readPipelineFiles } from '../../../engine/src/analysis/projectPins';
import type { Pin } from '../../../engine/src/pipelines/pins';
import { FactsByFile, FolderFacts } from './folderFacts';

/** What the pipelines of a workspace folder pin. */
export class ProjectPins extends FolderFacts<readonly Pin[]> {
  protected readonly none: readonly Pin[] = [];
  private readonly known = new FactsByFile<Pin>(pinsOfText);

  protected holds(root: string, path: string): boolean {
    return isPipelineFile(root, path);
  }

  protected texts(root: string): Promise<ReadonlyMap<string, string>> {
    return readPipelineFiles(root, this.host);
  }

  protected facts(texts: ReadonlyMap<string, string>): readonly Pin[] {
    return this.known.of(texts);
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
}
