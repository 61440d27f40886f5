import { dirname } from 'node:path';
import { readerOf } from '../../engine/src/analysis/manifests';
import { projectOf } from '../../engine/src/analysis/projectPackages';
import type { AdvisoryIndex } from '../../engine/src/dependencies/advisories/advisory';
import type { Manifest } from '../../engine/src/dependencies/manifest';
import { askedPackages, packagesOfLock } from '../../engine/src/dependencies/packages';
import type { Project } from '../../engine/src/dependencies/project';
import { normalisedName } from '../../engine/src/dependencies/requirement';
import { type DependencyNode, dependencyTree, type Installed } from '../../engine/src/dependencies/tree';
import { jsonText, terminal } from '../../engine/src/report/display';
import { folderReader } from '../../host/src/folderReader';
import { nodePlatform } from '../../host/src/nodePlatform';
import { nodePlaces, openProjects } from '../../host/src/nodeProjects';
import { installedFor } from '../../host/src/projects';
import { isAbsent } from '../../host/src/stats';
import { isPattern, walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { askAdvisories, openAdvisories } from './advisories';
import type { Given } from './commandTable';
import { exclusionOf, openConfigurations } from './configurations';
import { refuseMissing } from './namedFile';
import { print } from './output';
import { paintFor } from './paint';
import { UsageError } from './usage';

/** Longer manifests are written by tools. */
const maxManifestBytes = 4 << 20;

interface ReadManifest {
  readonly path: string;
  readonly manifest: Manifest;
  readonly project: Project;
  /** What is known of versions that neither manifest nor lock gives. */
  readonly versions: ReadonlyMap<string, string>;
  readonly installed: Installed;
}

interface Tree {
  readonly path: string;
  readonly dependencies: readonly DependencyNode[];
}

/** `secure-ml deps`: prints trees of requirements; gives the exit code. */
export async function deps({ values, positionals }: Given<'deps'>): Promise<number> {
  const { format = 'text', online = false, outdated = false, freeze = false } = values;
  if (outdated && !online) throw new UsageError(t('usage.goes-with', '--outdated', '--online'));
  if (outdated && freeze) throw new UsageError(t('usage.one-of-two', '--outdated', '--freeze'));
  const paths = positionals.length === 0 ? ['.'] : positionals;
  const configurations = openConfigurations(values.config, paths, 'check');
  const walked = walk(paths, exclusionOf(configurations));
  refuseMissing(paths.filter((path) => isAbsent(path) && !(isPattern(path) && walked.files.length > 0)));
  const exported = await openAdvisories(values.advisories);
  const { read, unread } = await readManifests(walked.files.map(({ path }) => path));
  const known = read.map((one): Tree => ({ path: one.path, dependencies: treeOf(one, undefined) }));
  const asked = [
    ...read.flatMap(({ manifest, project }) => [
      ...askedPackages(manifest, project),
      ...project.locks.flatMap(({ lock }) => packagesOfLock(lock)),
    ]),
    ...resolvedIn(known).map(({ name, version }) => ({ name: normalisedName(name), version })),
  ];
  const learnt = online ? await askAdvisories(asked) : undefined;
  if (exported !== undefined) learnt?.memory.addData(exported.data());
  const advisories = learnt?.memory ?? exported;
  const trees = read.map((one): Tree => ({ path: one.path, dependencies: treeOf(one, advisories) }));
  const problems = [...walked.problems, ...unread, ...(learnt?.errors ?? [])];
  for (const { path, message } of problems)
    process.stderr.write(`secure-ml: ${terminal(path)}: ${terminal(message)}\n`);
  if (format === 'json') await print(jsonText(trees));
  else if (freeze) await print(frozen(trees).join(''));
  else if (outdated) await print(behind(trees, advisories).join(''));
  else await print(trees.map(treeText).join('\n'));
  if (read.length === 0) process.stderr.write(`${t('deps.no-manifest')}\n`);
  return problems.length > 0 ? 3 : 0;
}

/** The manifests among files, and those that could not be read, with the reason. */
async function readManifests(paths: readonly string[]) {
  const projects = openProjects();
  const read: ReadManifest[] = [];
  const unread: { readonly path: string; readonly message: string }[] = [];
  const installedIn = new Map<string, Installed>();
  for (const path of paths) {
    const reader = readerOf(path);
    const text = reader === undefined ? undefined : await folderReader.readText(path, maxManifestBytes);
    if (reader === undefined) continue;
    if (text === undefined) {
      unread.push({ path, message: t('deps.manifest-not-read', maxManifestBytes) });
      continue;
    }
    const manifest = reader(text);
    if (manifest.requirements.length === 0) continue;
    const project = await projectOf(path, manifest, nodePlatform);
    const folder = dirname(path);
    const { project: top, versions } = await projects.of(folder);
    let installed = installedIn.get(folder);
    installed ??= await installedFor(folder, top, nodePlaces());
    installedIn.set(folder, installed);
    read.push({ path, manifest, project, versions, installed });
  }
  return { read, unread };
}

/** The tree, with what is installed where no file says a version. */
function treeOf(
  { manifest, project, versions, installed }: ReadManifest,
  advisories: AdvisoryIndex | undefined,
) {
  return dependencyTree(manifest, project, advisories, installed).map((node) => {
    const version = versions.get(normalisedName(node.name));
    return node.version !== undefined || version === undefined ? node : { ...node, version };
  });
}

function treeText({ path, dependencies }: Tree): string {
  const paint = paintFor(process.stdout.isTTY === true);
  const lines = (nodes: readonly DependencyNode[], indent: string): string[] =>
    nodes.flatMap((node, index) => {
      const isLast = index === nodes.length - 1;
      const { name, specifier, version, advisories, yanked, children } = node;
      const facts = [
        ...(specifier === undefined
          ? []
          : [t('deps.required', specifier === '' ? t('deps.any') : specifier)]),
        version === undefined ? t('deps.not-resolved') : t('deps.resolved', version),
        ...(yanked === true ? [t('deps.yanked')] : []),
      ];
      const warning = advisories.length === 0 ? '' : ` ${paint('high', advisories.map(terminal).join(', '))}`;
      return [
        `${indent}${isLast ? '└── ' : '├── '}${terminal(name)} [${facts.map(terminal).join(', ')}]${warning}\n`,
        ...lines(children, `${indent}${isLast ? '    ' : '│   '}`),
      ];
    });
  return [`${paint('bold', terminal(path))}\n`, ...lines(dependencies, '')].join('');
}

/** Every package of the trees with its version, once. */
function resolvedIn(trees: readonly Tree[]): readonly DependencyNode[] {
  const found = new Map<string, DependencyNode>();
  const add = (nodes: readonly DependencyNode[]) => {
    for (const node of nodes) {
      if (node.version !== undefined) found.set(`${normalisedName(node.name)}==${node.version}`, node);
      add(node.children);
    }
  };
  for (const { dependencies } of trees) add(dependencies);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}

function frozen(trees: readonly Tree[]): string[] {
  return resolvedIn(trees).map(({ name, version }) => `${terminal(name)}==${terminal(version ?? '')}\n`);
}

function behind(trees: readonly Tree[], advisories: AdvisoryIndex | undefined): string[] {
  return resolvedIn(trees).flatMap(({ name, version = '', daysBehind }) => {
    const latest = advisories?.release(normalisedName(name), version)?.latest;
    if (latest === undefined || latest === version) return [];
    const days =
      daysBehind === undefined ? t('deps.newer', latest) : t('deps.days-behind', latest, daysBehind);
    return [`${terminal(name)} ${terminal(version)}: ${terminal(days)}\n`];
  });
}
