import { BaselineShares, readBaseline } from '../../../engine/src/configuration/baseline';
import type { Finding } from '../../../engine/src/finding';
import { type BaselineFolder, folderOfBaseline } from '../../../host/src/baselineFolder';

/** The baseline that a folder's settings name, and what it covers now. */
export class FolderBaseline {
  private readonly shares: BaselineShares | undefined;
  private readonly folder: BaselineFolder;

  /** `path` is where it is; the text is undefined where there is none. */
  constructor(
    private readonly path: string,
    private readonly text: string | undefined,
    isThere: (path: string) => boolean,
  ) {
    this.folder = folderOfBaseline(path, isThere);
    const baseline = text === undefined ? undefined : readBaseline(text);
    this.shares = baseline === undefined ? undefined : new BaselineShares(baseline, this.folder.exists);
  }

  get exists(): boolean {
    return this.shares !== undefined;
  }

  /** False for a text that is no baseline, which covers nothing. */
  get isValid(): boolean {
    return this.text === undefined || this.exists;
  }

  isAs(path: string, text: string | undefined): boolean {
    return this.path === path && this.text === text;
  }

  /** A file's findings, with those marked that the baseline covers. */
  apply(path: string, findings: readonly Finding[]): readonly Finding[] {
    return this.shares?.apply(this.folder.nameOf(path), findings) ?? findings;
  }

  /** A file is gone, and with it what it had covered. */
  release(path: string): void {
    this.shares?.release(this.folder.nameOf(path));
  }
}
