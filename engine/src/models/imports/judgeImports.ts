import { t } from '../../../../l10n/messages';
import { type Effect, type FindingDraft, fileStart } from '../../finding';
import { finishFinding } from '../../rule';
import { rule as externalReference } from '../../rules/models/model-external-reference';
import { maskSecrets } from '../../secrets/mask';
import { isReviewedModule } from '../pickle/globals/globals';
import { judged, type ModelReport, type Reason } from '../scan/verdict';
import { CodeReader, type ImportAct } from './codeReader';
import { importedModules, isLibraryModule, loadedEntryPoints, startModules } from './loaderModules';
import { joined, type ModuleFile, type ModuleFinder } from './moduleFinder';
import { isOwnTree } from './ownTree';

/** A folder that Python may import from when a model is loaded. */
export interface ImportFolder {
  readonly path: string;
  /** It is the model's own, or one that was checked; else code that would be run there makes it count. */
  readonly certain: boolean;
}

/** Everything that one folder does to a model; the model's findings grow by it. */
type Draft = Omit<FindingDraft, 'location'>;

/** Files that Jupyter runs as it starts in their folder. */
const jupyterFiles = /^(?:jupyter(?:_\w+)?_config|ipython(?:_kernel)?_config)\.py$/;

/** More findings of one kind say nothing new. */
const mostFindings = 10;

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
): Promise<ModelReport> {
  const look = new Look(model, finder, code);
  for (const folder of folders) await look.at(folder);
  if (look.drafts.length === 0 && look.reasons.length === 0) return model;
  const location = { path: model.path, ...fileStart };
  const findings = look.drafts.map((draft) =>
    finishFinding(externalReference.meta, { ...draft, location }, code.platform),
  );
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

  constructor(
    model: ModelReport,
    private readonly finder: ModuleFinder,
    private readonly code: CodeReader,
  ) {
    for (const name of model.imports ?? []) {
      const [top] = name.split('.', 1);
      const known = this.named.get(top);
      if (known === undefined) this.named.set(top, [name]);
      else known.push(name);
    }
    this.imported = importedModules(model.format, this.named.keys());
  }

  async at({ path: folder, certain }: ImportFolder): Promise<void> {
    const names = await this.finder.list(folder);
    if (!certain && (isEnvironment(folder) || ![...names].some((name) => /\.(?:py|ipynb)$/i.test(name))))
      return;
    const tops = new Set([...names].map((name) => name.split('.', 1)[0]));
    for (const top of tops) {
      if (startModules.has(top)) await this.started(folder, top);
      else if (top !== '__main__' && this.imported.has(top)) await this.module(folder, top, names);
    }
    for (const name of names) {
      if (/\.(?:dist|egg)-info$/i.test(name)) await this.entryPoints(folder, name);
      else if (/\.pth$/i.test(name)) await this.pathConfiguration(folder, name);
      else if (jupyterFiles.test(name)) await this.jupyter(folder, name);
    }
    for (const name of names) if (/^\.?v?env$/.test(name)) await this.environment(joined(folder, name));
  }

  /** A module of the folder that has the name of one that loading the file imports. */
  private async module(folder: string, top: string, names: ReadonlySet<string>): Promise<void> {
    const named = this.named.get(top) ?? [];
    const wanted = [top, ...named];
    const files: ModuleFile[] = [];
    for (const name of wanted) files.push(...(await this.finder.find(folder, name)));
    if (files.length === 0) return;
    const [first] = files;
    const acts = await this.code.actsOf(folder, files);
    const isLibrary = isLibraryModule(top) || isReviewedModule(top);
    const isOwn = isLibrary && (await isOwnTree(this.finder, folder, top));
    for (const act of acts)
      if (!isOwn || act.effect === 'command' || act.effect === 'network')
        this.acts(act, t(isLibrary ? 'judge-imports.shadow-runs' : 'judge-imports.own-runs', top, act.path, act.name));
    if (acts.length > 0 && !isOwn) return;
    if (isOwn) {
      this.reasons.push({
        id: 'library-source',
        verdict: 'safe',
        message: t('judge-imports.library-source', top, first.path),
      });
      return;
    }
    const compiled = files.find((file) => file.compiled);
    // A script is seldom run inside of a package, whose modules may well be called like Python's.
    if (isLibrary && !(names.has('__init__.py') && compiled === undefined))
      this.add({
        identity: `shadow ${first.path}`,
        message: t('judge-imports.shadow', first.path, top),
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
  }

  private async started(folder: string, top: string): Promise<void> {
    const files = await this.finder.find(folder, top);
    if (files.length === 0) return;
    const acts = await this.code.actsOf(folder, files);
    for (const act of acts) this.acts(act, t('judge-imports.start-runs', act.path, act.name));
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
      group = /^\s*\[\s*([^\]]{1,200}?)\s*\]/.exec(line)?.[1] ?? group;
      const module = /^[^=[]{1,200}=\s*([\w.]{1,200})/.exec(line)?.[1];
      const library = loadedEntryPoints.get(group);
      if (module === undefined || library === undefined) continue;
      const files = await this.finder.find(folder, module);
      if (files.length === 0) continue;
      const acts = await this.code.actsOf(folder, files);
      for (const act of acts)
        this.acts(act, t('judge-imports.entry-point-runs', path, library, act.path, act.name));
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
    const lines = ((await this.code.read(path)) ?? '').split(/\r?\n/).filter((line) => /^import[ \t]/.test(line));
    if (lines.length === 0 || lines.some((line) => line.includes('\0'))) return;
    const acts = await this.code.actsIn(folder, path, lines.join('\n'));
    for (const act of acts) this.acts(act, t('judge-imports.start-runs', act.path, act.name));
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
    const libraries = [joined(folder, 'Lib')];
    for (const name of await this.finder.list(joined(folder, 'lib')))
      if (name.startsWith('python')) libraries.push(joined(joined(folder, 'lib'), name));
    for (const library of libraries.slice(0, 4)) {
      const packages = joined(library, 'site-packages');
      for (const name of await this.finder.list(packages)) {
        if (!/\.pth$/i.test(name)) continue;
        const path = joined(packages, name);
        const text = (await this.code.read(path)) ?? '';
        const lines = text.split(/\r?\n/).filter((line) => /^import[ \t]/.test(line));
        for (const act of await this.code.actsIn(packages, path, lines.join('\n')))
          if (act.effect === 'command' || act.effect === 'network')
            this.acts(act, t('judge-imports.start-runs', act.path, act.name));
      }
    }
  }

  private async jupyter(folder: string, name: string): Promise<void> {
    const path = joined(folder, name);
    const text = await this.code.read(path);
    if (text === undefined) return;
    for (const act of await this.code.actsIn(folder, path, text))
      if (act.effect !== 'file-read')
        this.acts(act, t('judge-imports.jupyter-runs', act.path, act.name));
  }

  private acts({ path, name, effect, evidence }: ImportAct, message: string): void {
    this.add({ identity: `import ${path} ${name}`, message, evidence, effect: effect as Effect });
  }

  private add(draft: Draft): void {
    if (this.drafts.length < mostFindings && !this.drafts.some(({ identity }) => identity === draft.identity))
      this.drafts.push(draft);
  }
}

/** Folders of installed libraries: scripts are not run there. */
function isEnvironment(folder: string): boolean {
  return /(?:^|[\\/])(?:site|dist)-packages$/.test(folder);
}
