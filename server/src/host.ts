import type { FolderReader } from '../../engine/src/analysis/projectVersions';
import type { FileReport } from '../../engine/src/check';
import type { Voice } from '../../engine/src/configuration/trust';
import type { AdvisoryIndex } from '../../engine/src/dependencies/advisories/advisory';
import type { Platform } from '../../engine/src/platform';
import type { Report } from '../../engine/src/report/report';
import type { AdvisoryClient } from '../../host/src/advisories/advisoryClient';
import type { FolderConfigurations } from '../../host/src/folderConfigurations';
import type { Projects } from '../../host/src/projects';
import type { RuleHelp } from '../../host/src/ruleHelp';
import type { ScanPool, ScanSettings } from '../../host/src/scanPool';
import type { TagClient } from '../../host/src/tags/tagClient';
import type { FileTask } from '../../host/src/walk';
import type { ReportFormat } from '../../host/src/writeReport';

/** What the language server asks of the machine it runs on, so that no other file of it touches a disk or a process. */
export interface ServerHost extends FolderReader {
  readonly platform: Platform;
  /** Of this product, as it is released. */
  readonly version: string;
  /**
   * Says everything in the language of a locale: English where there are no texts in it, and the machine's language where there is none.
   * `texts` are those of the client, for hosts that read no files.
   */
  speak(locale: string | undefined, texts: Readonly<Record<string, string>> | undefined): void;
  /** What the page of a rule says in few words, in that language. */
  ruleHelp(ruleId: string): Promise<RuleHelp>;
  /** Path of what a URI names, as this host reads it; undefined for what it cannot read and for what is no URI. */
  diskPath(uri: string): string | undefined;
  /** URI of such a path. */
  uriOf(path: string): string;
  /** Configurations of a folder on disk that the user opened, and of those below it; `voice` says what its own may do. */
  openConfigurations(folder: string, voice: Voice): Promise<FolderConfigurations>;
  /** What is at a path, links followed; undefined for anything but regular files and folders. */
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  /** False for a path at which there is nothing; true where that cannot be told at once. */
  isThere(path: string): boolean;
  /** Writes a file that is whole whenever somebody reads it. Rejects with what the system says. */
  replaceText(path: string, text: string): Promise<void>;
  /** Keeps a text in a folder of the user's profile. */
  keepText(folder: string, name: string, text: string): void;
  /** Where reports of a folder's small files are kept. */
  keptReportsPath(cacheFolder: string, folder: string): string;
  /** True for a path below a folder that is reached through no link. */
  isWithin(folder: string, path: string): Promise<boolean>;
  /** Bytes of a file; 0 where there is none. */
  sizeOf(path: string): Promise<number>;
  /**
   * Threads that scan, started when the first scan is asked for. Verdicts are kept in `cacheFolder`, where it is given. `isBackground`
   * for what nobody waits for, and for which nothing else should.
   */
  openScanner(cacheFolder: string | undefined, isBackground?: boolean): Scanner;
  /** What projects on disk say of the files in them, as it is now. */
  openProjects(): Projects;
  /** Writes a report of files as the command line does; `nameOf` gives the names under which it shows paths. */
  writeReport(
    report: Report,
    format: ReportFormat,
    paths: readonly string[],
    nameOf: (path: string) => string,
  ): Promise<string>;
  /** Commits that the local cache of the Hugging Face Hub holds; see ProjectFacts. */
  hubCommits(): Promise<ReadonlyMap<string, string>>;
  /** Reads an export of advisories. Rejects with one sentence. */
  readAdvisories(path: string): Promise<AdvisoryIndex>;
  /** Asks services about packages; answers are kept on this machine. One client a pair of addresses. */
  openAdvisories(service: string, index: string | undefined): Pick<AdvisoryClient, 'memory' | 'lookUp'>;
  /** Asks a git host for tags; answers are kept on this machine. One client a host. */
  openTags(host: string): Pick<TagClient, 'memory' | 'lookUp'>;
}

/** Scans files, outside of the server's own thread where there are others. */
export interface Scanner {
  /** Scans files. @throws CancelledError once `cancelled` is set. */
  check(
    files: readonly FileTask[],
    settings: ScanSettings,
    cancelled: Int32Array,
    onProgress: (done: number) => void,
  ): Promise<FileReport[]>;
  /** One of host/src/modelTasks.ts or workspaceTasks.ts. */
  ask: ScanPool['ask'];
  close(): Promise<void>;
}
