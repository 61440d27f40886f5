import { documentKind } from '../../../engine/src/analysis/documentKind';
import type { CheckError } from '../../../engine/src/check';
import type { EditorSettings } from '../../../engine/src/configuration/configuration';
import { isModelName } from '../../../engine/src/models/scan/names';
import type { FileSettings } from '../../../host/src/fileGroups';
import type { WorkspaceFile, WorkspaceFiles, WorkspaceFilesTask } from '../../../host/src/workspaceTasks';
import { t } from '../../../l10n/messages';
import type { Scanner, ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';

/** Files of all folders that are checked. */
export const maxFiles = 100_000;

/** A workspace folder that is checked as a whole. */
export interface CheckedFolder {
  readonly uri: string;
  readonly path: string;
  readonly editor: EditorSettings;
}

/** A file of one. */
export interface CheckedFile extends WorkspaceFile {
  readonly folder: CheckedFolder;
}

/** What is to be checked: which folders, which files, and how. */
export class WorkspaceTargets {
  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly settings: Settings,
  ) {}

  /** Workspace folders on disk, with what the editor says of them. */
  async all(): Promise<readonly CheckedFolder[]> {
    const all: CheckedFolder[] = [];
    for (const uri of this.folders.uris()) {
      const path = this.host.diskPath(uri);
      if (path !== undefined) all.push({ uri, path, editor: await this.settings.ofClient(uri) });
    }
    return all;
  }

  /** Files of a folder, or below some of its paths: what is read fast first. A folder inside of another workspace folder has its own. */
  async files(
    scanner: Scanner,
    folder: CheckedFolder,
    paths: readonly string[] | undefined,
    most: number,
    cancelled: Int32Array,
  ): Promise<{ readonly files: readonly CheckedFile[]; readonly problems: readonly CheckError[] }> {
    const task: WorkspaceFilesTask = {
      folder: folder.path,
      ...(paths === undefined ? {} : { paths }),
      looksAbove: this.settings.trusted,
      most,
      cancelled,
    };
    const found = await scanner.ask<WorkspaceFilesTask, WorkspaceFiles>('workspaceFiles', task);
    const nested = this.folders
      .uris()
      .filter((uri) => uri !== folder.uri && this.folders.folderOf(uri) === uri);
    const inner = nested
      .flatMap((uri) => this.host.diskPath(uri) ?? [])
      .filter((path) => isBelow(path, folder.path));
    const files = found.files
      .filter(({ path }) => !inner.some((other) => isBelow(path, other)))
      .map((file) => ({ ...file, folder }));
    return {
      files: [
        ...files.filter(({ path }) => !isModelName(path)),
        ...files.filter(({ path }) => isModelName(path)),
      ],
      problems: found.problems.map(({ path, id, message }) => ({ path, id, status: 'incomplete', message })),
    };
  }

  /**
   * How a file is checked. Whatever is nobody's code here, or is left out by the configuration, is looked at as a model only: who loads it
   * does not ask whether it is ignored.
   */
  async settingsOf({ path, folder, isOthers }: CheckedFile): Promise<FileSettings> {
    const { editor } = folder;
    const uri = this.host.uriOf(path);
    const configuration = await this.settings.configurationOf(uri, editor);
    const isCode = !isOthers && editor.enable && !this.settings.isExcluded(uri, configuration);
    return {
      configuration,
      inlineSuppressions: this.settings.trusted,
      modelsOnly: !isCode,
      // The digest takes reading all of a file: only of what is likely a model.
      digest: isModelName(path) && documentKind(path) === undefined,
    };
  }

  /** A baseline that a folder's settings name, and what is wrong with it. */
  async baseline({ path, editor }: CheckedFolder): Promise<{ text?: string; problem?: CheckError }> {
    if (editor.baseline === '') return {};
    const file = baselinePath(path, editor.baseline);
    const text = await this.host.readText(file, maxBaselineBytes);
    if (text !== undefined) return { text };
    const message = t('workspace-files.baseline-unreadable');
    return { problem: { path: file, id: 'baseline', status: 'incomplete', message } };
  }
}

/** Bytes of a baseline that are read: some hundred thousand findings. */
const maxBaselineBytes = 1 << 26;

/** Where a folder's baseline is. */
export function baselinePath(folder: string, named: string): string {
  return /^(?:[\\/]|[A-Za-z]:)/.test(named) ? named : `${folder}/${named}`;
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`);
}
