import { readerOf } from '../../../engine/src/analysis/manifests';
import { projectOf } from '../../../engine/src/analysis/projectPackages';
import { filesOfProject } from '../../../engine/src/analysis/projectWalk';
import type { EditorSettings } from '../../../engine/src/configuration/configuration';
import type { Manifest } from '../../../engine/src/dependencies/manifest';
import { askedPackages, packagesOfLock } from '../../../engine/src/dependencies/packages';
import type { Project } from '../../../engine/src/dependencies/project';
import { type DependencyNode, dependencyTree } from '../../../engine/src/dependencies/tree';
import type { Platform } from '../../../engine/src/platform';
import { LineTable } from '../../../engine/src/text/lineTable';
import type {
  DependenciesResult,
  Dependency,
  ManifestDependencies,
} from '../../../protocol/src/languageServer';
import type { ServerHost } from '../host';
import type { Advisories } from '../online/advisories';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';

/** Longer manifests are written by tools. */
const maxManifestLength = 4 << 20;
/** Manifests of one folder that are shown. */
const maxManifests = 200;

/** How far below a workspace folder projects are looked for. */
const bounds = { depth: 3, folders: 500 };

interface ReadManifest {
  readonly root: string;
  readonly path: string;
  readonly text: string;
  readonly manifest: Manifest;
  readonly project: Project;
  readonly advisories: EditorSettings['advisories'];
}

/** The dependency trees of the manifests in the workspace folders. */
export class Dependencies {
  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly settings: Settings,
    private readonly advisories: Advisories,
    private readonly platform: Platform,
  ) {}

  async list(): Promise<DependenciesResult> {
    const read: ReadManifest[] = [];
    for (const folder of this.folders.uris()) {
      const root = this.host.diskPath(folder);
      if (root === undefined) continue;
      const { advisories } = (await this.settings.of(folder)).editor;
      const { paths } = await filesOfProject(root, this.host, (path) => readerOf(path) !== undefined, bounds);
      for (const path of paths) {
        if (read.length >= maxManifests) break;
        const text = await this.platform.readText?.(path, maxManifestLength);
        const manifest = text === undefined ? undefined : readerOf(path)?.(text);
        if (text === undefined || manifest === undefined || manifest.requirements.length === 0) continue;
        const project = await projectOf(path, manifest, this.platform);
        read.push({ root, path, text, manifest, project, advisories });
      }
    }
    await this.learn(read);
    return { manifests: await Promise.all(read.map((one) => this.treeOf(one))) };
  }

  /** Asks about everything at once, so that a service that is down is waited for once. */
  private async learn(read: readonly ReadManifest[]): Promise<void> {
    const asked = read.flatMap(({ manifest, project, advisories }) =>
      advisories.enable
        ? [...askedPackages(manifest, project), ...project.locks.flatMap(({ lock }) => packagesOfLock(lock))]
        : [],
    );
    // Settings of scope machine are the same for all folders.
    const settings = read.find(({ advisories }) => advisories.enable)?.advisories;
    if (settings !== undefined) await this.advisories.ask(asked, settings);
  }

  private async treeOf({
    root,
    path,
    text,
    manifest,
    project,
    advisories,
  }: ReadManifest): Promise<ManifestDependencies> {
    const tree = dependencyTree(manifest, project, await this.advisories.index(advisories));
    const lines = new LineTable(text);
    return {
      uri: this.host.uriOf(path),
      name: path.slice(root.length).replace(/^[\\/]/, ''),
      dependencies: tree.map((node) => toProtocol(node, lines)),
    };
  }
}

function toProtocol({ offset, children, ...node }: DependencyNode, lines: LineTable): Dependency {
  const range = offset === undefined ? undefined : lines.range(offset, offset);
  return {
    ...node,
    ...(range === undefined ? {} : { position: { line: range.line - 1, character: range.column - 1 } }),
    children: children.map((child) => toProtocol(child, lines)),
  };
}
