import { documentKind } from '../../engine/src/code/documentKind';
import { LineTable } from '../../engine/src/code/lineTable';
import { manifestReader } from '../../engine/src/code/manifests';
import { projectOf } from '../../engine/src/code/projectPackages';
import type { AdvisoryIndex } from '../../engine/src/dependencies/advisories/advisory';
import type { Manifest } from '../../engine/src/dependencies/manifest';
import { packagesOf, packagesOfLock } from '../../engine/src/dependencies/packages';
import { readRequirements } from '../../engine/src/dependencies/readers/requirements';
import { type DependencyNode, dependencyTree } from '../../engine/src/dependencies/tree';
import type { Platform } from '../../engine/src/platform';
import type { Advisories } from './advisories';
import type { ServerHost } from './host';
import type { DependenciesResult, Dependency, ManifestDependencies } from './protocol';
import type { Settings } from './settings';
import type { WorkspaceFolders } from './workspaceFolders';

/** Longer manifests are written by tools. */
const longestManifest = 4 << 20;
/** Manifests of one folder that are shown. */
const mostManifests = 200;

/** The dependency trees of the manifests that stand in the workspace folders and in their folders `requirements`. */
export class Dependencies {
  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly settings: Settings,
    private readonly advisories: Advisories,
    private readonly platform: Platform,
  ) {}

  async list(): Promise<DependenciesResult> {
    const manifests: ManifestDependencies[] = [];
    for (const folder of this.folders.uris()) {
      const root = this.host.diskPath(folder);
      if (root === undefined) continue;
      const { advisories } = await this.settings.of(folder);
      for (const path of await this.manifestsIn(root)) {
        if (manifests.length >= mostManifests) break;
        const text = await this.platform.readText?.(path, longestManifest);
        const manifest = text === undefined ? undefined : readerOf(path)?.(text);
        if (text === undefined || manifest === undefined || manifest.requirements.length === 0) continue;
        const project = await projectOf(path, manifest, this.platform);
        const asked = [
          ...packagesOf(manifest, project),
          ...project.locks.flatMap(({ lock }) => packagesOfLock(lock)),
        ];
        await this.advisories.ask(asked, advisories);
        const tree = dependencyTree(
          manifest,
          project,
          this.advisories.index(advisories) as AdvisoryIndex | undefined,
        );
        const lines = new LineTable(text);
        manifests.push({
          uri: this.host.uriOf(path),
          name: path.slice(root.length).replace(/^[\\/]/, ''),
          dependencies: tree.map((node) => toProtocol(node, lines)),
        });
      }
    }
    return { manifests };
  }

  private async manifestsIn(root: string): Promise<readonly string[]> {
    const paths = await this.host.list(root);
    const nested = paths.find((path) => /[\\/]requirements$/.test(path));
    const inside = nested === undefined ? [] : await this.host.list(nested);
    return [...paths, ...inside].filter((path) => readerOf(path) !== undefined).sort();
  }
}

function readerOf(path: string): ((text: string) => Manifest) | undefined {
  return documentKind(path) === 'requirements' ? readRequirements : manifestReader(path);
}

function toProtocol({ offset, children, ...node }: DependencyNode, lines: LineTable): Dependency {
  const range = offset === undefined ? undefined : lines.range(offset, offset);
  return {
    ...node,
    ...(range === undefined ? {} : { position: { line: range.line - 1, character: range.column - 1 } }),
    children: children.map((child) => toProtocol(child, lines)),
  };
}
