import { t } from '../../../../l10n/messages';
import { type Finding, type FindingDraft, fileStart } from '../../finding';
import { pushAll } from '../../pushAll';
import { finishFinding } from '../../rule';
import { rule as externalReference } from '../../rules/models/model-external-reference';
import { maskSecrets } from '../../secrets/mask';
import { withAims } from '../aims/judgeAims';
import { type Payload, payloadOfTexts } from '../aims/payload';
import { isReviewedModule } from '../pickle/globals/globals';
import { judged, listed, type ModelReport, type Reason } from '../scan/verdict';
import type { Added, AddedFolders } from './addedFolders';
import { type CodeReader, type ImportAct, isGrave, isStrange } from './codeReader';
import { actsOfEnvironment, codeOfList } from './environments';
import { otherCode } from './keptCode';
import {
  importedModules,
  isAside,
  isLibraryModule,
  isSharedName,
  loadedEntryPoints,
  modulesBelow,
  startModules,
} from './loaderModules';
import { isBelow, joined, type ModuleFile, type ModuleFinder, namesImported } from './moduleFinder';
import { isInOwnTree, isOwnTree, isPartOf } from './ownTree';

/** A folder that Python may import from when a model is loaded. */
export interface ImportFolder {
  readonly path: string;
  /** It is the model's own, or one that was checked; else code that would be run there makes it count. */
  readonly certain: boolean;
  /** It was checked, or is the project's: programs directly below load files of it. */
  readonly isRoot: boolean;
}

/** A finding of the model, whose place is the file. */
type Draft = Omit<FindingDraft, 'location'> & {
  /** File whose code it is about. */
  readonly from?: string;
};

const archiveEnd = /\.(?:zip|egg|whl|pyz)$/i;

/** Folders that count for one model. */
const maxVisited = 60;

/** More findings of one kind say nothing new. */
const maxFindings = 10;

/**
 * A model with what the folders around it do to the modules that loading it imports. A script or a notebook imports from its own folder
 * before the libraries, so that a module there runs in place of the one that was meant; and a model's own classes run their module.
 * @throws CancelledError
 */
export async function judgeImports(
  model: ModelReport,
  folders: readonly ImportFolder[],
  finder: ModuleFinder,
  code: CodeReader,
  added: AddedFolders,
): Promise<ModelReport> {
  const look = new Look(model, folders, finder, code, added);
  for (const folder of folders) await look.at(folder);
  for (const folder of folders) await look.from(folder);
  if (look.drafts.length === 0 && look.reasons.length === 0) return model;
  const location = { path: model.path, ...fileStart };
  const payloads = new Map<Finding, Payload>();
  const drafted: Finding[] = [];
  for (const { from, ...draft } of look.drafts) {
    const finding = finishFinding(externalReference.meta, { ...draft, location }, code.platform);
    drafted.push(finding);
    const text = from === undefined ? undefined : await code.read(from);
    if (text !== undefined) payloads.set(finding, payloadOfTexts(text));
  }
  const findings = await withAims({ findings: drafted, payloads, options: code.options });
  return judged({
    ...model,
    reasons: [...model.reasons, ...look.reasons],
    findings: [...model.findings, ...findings],
  });
}

class Look {
  readonly drafts: Draft[] = [];
  readonly reasons: Reason[] = [];
  /** What the file names, by the first parts of the names. */
  private readonly named = new Map<string, string[]>();
  private readonly imported: ReadonlySet<string>;
  private readonly visited = new Set<string>();
  private readonly environments = new Set<string>();
  /** The file that makes the folder count that is looked at. */
  private via: string | undefined;

  private readonly path: string;

  constructor(
    model: ModelReport,
    private readonly folders: readonly ImportFolder[],
    private readonly finder: ModuleFinder,
    private readonly code: CodeReader,
    private readonly added: AddedFolders,
  ) {
    this.path = model.path;
    const configured = (model.configured ?? []).flatMap(({ module, name }) =>
      module === undefined ? [] : [`${module}.${name}`],
    );
    for (const name of [...(model.imports ?? []), ...configured]) {
      const [top] = name.split('.', 1);
      const known = this.named.get(top);
      if (known === undefined) this.named.set(top, [name]);
      else known.push(name);
    }
    this.imported = importedModules(model.format, this.named.keys());
  }

  /** What files of a folder put on the path, and folders below whose programs load the model. */
  async from({ path: folder, certain, isRoot }: ImportFolder): Promise<void> {
    for (const each of await this.added.of(folder)) await this.addedTo(folder, each);
    if (certain)
      for (const below of await this.added.below(folder))
        if ((await this.finder.list(below)).has('pyvenv.cfg')) await this.environment(below);
    if (!isRoot) return;
    const file = /[^\\/]+$/.exec(this.path)?.[0] ?? '';
    for (const { folder: below, via } of await this.added.loadersOf(folder, file)) {
      await this.visit(below, via);
      for (const each of await this.added.of(below)) await this.addedTo(below, each);
    }
  }

  /** A folder, an archive or a program that a file of a folder names. */
  private async addedTo(folder: string, { kind, path, via }: Added): Promise<void> {
    const place = joined(folder, path);
    // What a file that came with a model names elsewhere on this machine is not looked at.
    if (!this.folders.some(({ path: around }) => isBelow(place, around))) return;
    if (kind === 'path' && archiveEnd.test(path)) {
      const at = path.lastIndexOf('/');
      const around = await this.finder.list(at < 0 ? folder : joined(folder, path.slice(0, at)));
      if (around.has(path.slice(at + 1)))
        this.add({
          identity: `archive ${place}`,
          message: t('judge-imports.archive', via, place),
          evidence: path,
          severity: 'medium',
        });
    } else if (kind === 'path') await this.visit(place, via);
    else if (kind === 'prefix') await this.environment(place);
    else {
      const acts = await this.code.actsOf(folder, [{ path: place, compiled: false, parent: '' }]);
      this.acts(acts, (from, listing) => t('judge-imports.startup-runs', via, from, listing));
    }
  }

  /** A folder that something else than its place makes count, and what does. */
  private async visit(folder: string, via: string): Promise<void> {
    if (this.visited.has(folder) || this.visited.size >= maxVisited) return;
    this.visited.add(folder);
    this.via = via;
    await this.at({ path: folder, certain: true, isRoot: false });
    this.via = undefined;
  }

  async at({ path: folder, certain }: ImportFolder): Promise<void> {
    this.visited.add(folder);
    const listing = await this.finder.listing(folder);
    const { names, byStem, hasCode, special } = listing;
    if (!certain && (isEnvironment(folder) || !hasCode)) return;
    for (const top of startModules) if (byStem.has(top)) await this.started(folder, top);
    for (const top of this.finder.presentIn(listing, this.imported))
      if (top !== '__main__') await this.module(folder, top, names, certain);
    for (const name of special) {
      if (name.endsWith('-info')) await this.entryPoints(folder, name);
      else if (name.endsWith('.pth')) await this.pathConfiguration(folder, name);
      else if (name.endsWith('.py')) await this.jupyter(folder, name);
      else await this.environment(joined(folder, name));
    }
    if (names.has('pyvenv.cfg')) await this.environment(folder);
  }

  /** A module of the folder that has the name of one that loading the file imports. */
  private async module(
    folder: string,
    top: string,
    names: ReadonlySet<string>,
    certain: boolean,
  ): Promise<void> {
    const files: ModuleFile[] = [];
    for (const name of [top, ...(this.named.get(top) ?? []), ...modulesBelow(top)])
      pushAll(files, await this.finder.find(folder, name));
    if (files.length === 0) return;
    const [first] = files;
    const isLibrary = isLibraryModule(top) || isReviewedModule(top);
    const isPackage = names.has('__init__.py');
    if (isLibrary && isPartOf(this.path, folder, top) && (await isOwnTree(this.finder, folder, top))) {
      await this.librarySource(folder, top, files);
      return;
    }
    // A script is seldom run inside of a package, whose modules may well be called like Python's.
    const isSeldom = isPackage && !(certain && this.named.has(top));
    if (isSeldom && (await isInOwnTree(this.finder, folder))) return;
    const acts = await this.code.actsOf(folder, files);
    // What a project's own package does as it is imported, its author knows.
    const isShared = isSharedName(top);
    const isDoubtful = isSeldom || ((!isLibrary || isShared) && isProject(names));
    const id = isLibrary && !isShared ? 'judge-imports.shadow-runs' : 'judge-imports.own-runs';
    this.acts(acts, (path, listing) => t(id, top, path, listing), isDoubtful ? 'medium' : undefined);
    if (acts.length > 0) return;
    const compiled = files.find((file) => file.compiled);
    if (isLibrary && (compiled !== undefined || !(isSeldom || isAside(top))))
      this.add({
        identity: `shadow ${first.path}`,
        message: t(isShared ? 'judge-imports.shared' : 'judge-imports.shadow', first.path, top),
        evidence: first.path,
        severity: 'medium',
      });
    if (compiled !== undefined)
      this.add({
        identity: `compiled ${compiled.path}`,
        message: t('judge-imports.compiled', top, compiled.path),
        evidence: compiled.path,
        severity: 'medium',
      });
    else await this.kept(top, files);
  }

  /** Code of a module that Python kept, or seems to have. */
  private async kept(top: string, files: readonly ModuleFile[]): Promise<void> {
    const kept = await otherCode(this.finder, this.code, files);
    if (kept === undefined) return;
    const id = kept.isUnchecked ? 'judge-imports.kept-unchecked' : 'judge-imports.kept-other';
    this.add({
      identity: `kept ${kept.path}`,
      message: t(id, top, kept.path),
      evidence: kept.path,
      severity: 'medium',
    });
  }

  /** A checkout of the library, whose code is not reviewed here: only what no library does as it is imported counts. */
  private async librarySource(folder: string, top: string, files: readonly ModuleFile[]): Promise<void> {
    const acts = (await this.code.actsOf(folder, files, false)).filter(isStrange);
    this.acts(acts, (path, listing) => t('judge-imports.shadow-runs', top, path, listing));
    if (acts.length === 0)
      this.reasons.push({
        id: 'library-source',
        verdict: 'safe',
        message: t('judge-imports.library-source', top, files[0].path),
      });
  }

  private async started(folder: string, top: string): Promise<void> {
    const files = await this.finder.find(folder, top);
    if (files.length === 0) return;
    const acts = await this.code.actsOf(folder, files);
    this.acts(acts, (from, listing) => t('judge-imports.start-runs', from, listing));
    if (acts.length === 0)
      this.add({
        identity: `start ${files[0].path}`,
        message: t('judge-imports.start', files[0].path),
        evidence: files[0].path,
        severity: 'medium',
      });
  }

  /** What a distribution that lies in the folder asks libraries to import. */
  private async entryPoints(folder: string, distribution: string): Promise<void> {
    const path = joined(joined(folder, distribution), 'entry_points.txt');
    const text = await this.code.read(path);
    if (text === undefined) return;
    let group = '';
    for (const line of text.split(/\r?\n/, 2_000)) {
      group = /^\s*\[([^\]]{1,400})\]/.exec(line)?.[1].trim() ?? group;
      const module = /^[^=[]{1,200}=\s*([\w.]{1,200})/.exec(line)?.[1];
      const library = loadedEntryPoints.get(group);
      if (module === undefined || library === undefined) continue;
      const files = await this.finder.find(folder, module);
      if (files.length === 0) continue;
      const acts = await this.code.actsOf(folder, files);
      this.acts(acts, (from, listing) => t('judge-imports.entry-point-runs', path, library, from, listing));
      const [top] = module.split('.', 1);
      if (acts.length === 0 && !(await isOwnTree(this.finder, folder, top)))
        this.add({
          identity: `entry point ${path} ${module}`,
          message: t('judge-imports.entry-point', path, library, files[0].path),
          evidence: `${group}: ${module}`,
          severity: 'medium',
        });
    }
  }

  /** Lines of a list of folders that are code. Source: the documentation of Python's `site`. */
  private async pathConfiguration(folder: string, name: string): Promise<void> {
    const path = joined(folder, name);
    const lines = codeOfList((await this.code.read(path)) ?? '');
    if (lines.length === 0 || lines.some((line) => line.includes('\0'))) return;
    const text = lines.join('\n');
    const files: ModuleFile[] = [];
    for (const module of namesImported(text, '')) pushAll(files, await this.finder.find(folder, module));
    const acts = [
      ...(await this.code.actsIn(folder, path, text)),
      ...(await this.code.actsOf(folder, files)),
    ];
    this.acts(acts, (from, listing) => t('judge-imports.start-runs', from, listing));
    if (acts.length === 0)
      this.add({
        identity: `start ${path}`,
        message: t('judge-imports.start', path),
        evidence: maskSecrets(lines[0]).slice(0, 200),
        severity: 'medium',
      });
  }

  /** A virtual environment that came with the model: its lists may start programs, and every environment has harmless ones. */
  private async environment(folder: string): Promise<void> {
    if (this.environments.has(folder)) return;
    this.environments.add(folder);
    for await (const { acts, library } of actsOfEnvironment(
      folder,
      this.named.keys(),
      this.finder,
      this.code,
    ))
      this.acts(acts, (from, listing) =>
        library === undefined
          ? t('judge-imports.start-runs', from, listing)
          : t('judge-imports.environment-runs', library, from, listing),
      );
  }

  private async jupyter(folder: string, name: string): Promise<void> {
    const path = joined(folder, name);
    const text = await this.code.read(path);
    if (text === undefined) return;
    const acts = (await this.code.actsIn(folder, path, text)).filter(({ effect }) => effect !== 'file-read');
    this.acts(acts, (from, listing) => t('judge-imports.jupyter-runs', from, listing));
  }

  /** One finding for each file that acts. */
  private acts(
    acts: readonly ImportAct[],
    message: (path: string, listing: string) => string,
    severity?: 'medium',
  ): void {
    for (const path of new Set(acts.map((act) => act.path))) {
      const here = acts.filter((act) => act.path === path);
      const worst = here.find(isGrave) ?? here[0];
      this.add({
        identity: `import ${path} ${worst.name}`,
        message: message(path, listed(here.map(({ name }) => name))),
        evidence: worst.evidence,
        effect: worst.effect,
        from: path,
        ...(severity === undefined ? {} : { severity }),
      });
    }
  }

  private add(draft: Draft): void {
    if (this.drafts.length >= maxFindings || this.drafts.some(({ identity }) => identity === draft.identity))
      return;
    const { message } = draft;
    this.drafts.push(
      this.via === undefined
        ? draft
        : { ...draft, message: t('judge-imports.on-path', message.replace(/[.\u3002]$/, ''), this.via) },
    );
  }
}

/** True for the names that stand in the first folder of a project. */
function isProject(names: ReadonlySet<string>): boolean {
  return ['pyproject.toml', 'setup.py', 'setup.cfg', '.git'].some((name) => names.has(name));
}

/** Folders of installed libraries: scripts are not run there. */
function isEnvironment(folder: string): boolean {
  return /(?:^|[\\/])(?:site|dist)-packages$/.test(folder);
}
