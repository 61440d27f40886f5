import { readVerifiers, repositoryOfFolder } from '../../../engine/src/analysis/projectVerification';
import {
  mayVerify,
  type ProjectVerification,
  type Verifier,
  verifiersIn,
} from '../../../engine/src/pipelines/verification';
import { FactsByFile, FolderFacts } from './folderFacts';

/** What verifies models in the project that a workspace folder is, or is a part of. */
export class ProjectVerifiers extends FolderFacts<ProjectVerification> {
  protected readonly none: ProjectVerification = { root: '', base: '', verifiers: [], complete: false };
  private readonly known = new FactsByFile<Verifier>(verifiersIn);
  /** What reading a folder told beside texts. */
  private readonly places = new Map<string, Pick<ProjectVerification, 'root' | 'complete'>>();

  protected holds(root: string, path: string): boolean {
    return path.startsWith(root) && mayVerify(path);
  }

  protected async texts(folder: string): Promise<ReadonlyMap<string, string>> {
    const root = await repositoryOfFolder(folder, this.host);
    const { texts, complete } = await readVerifiers(root, this.host);
    this.places.set(folder, { root, complete });
    return texts;
  }

  protected facts(texts: ReadonlyMap<string, string>, folder: string): ProjectVerification {
    return { ...this.none, ...this.places.get(folder), base: folder, verifiers: this.known.of(texts) };
  }

  protected isSame(left: ProjectVerification, right: ProjectVerification): boolean {
    return JSON.stringify(left) === JSON.stringify(right);
  }
}
