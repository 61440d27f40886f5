import type { Connection } from 'vscode-languageserver';
import type { AnalysisContext, DocumentProblem, DocumentReport } from '../../../engine/src/analysis/context';
import { analyzeOpen, analyzeStored, storedFindings } from '../../../engine/src/analysis/openDocument';
import type { VersionFacts } from '../../../engine/src/analysis/scopedVersions';
import { configurationNames } from '../../../engine/src/configuration/configuration';
import {
  type ConfigurationProblem,
  readConfiguration,
} from '../../../engine/src/configuration/readConfiguration';
import { ignoredRemarks } from '../../../engine/src/configuration/tighten';
import type { Finding } from '../../../engine/src/finding';
import { CancelledError } from '../../../engine/src/limits';
import type { Platform } from '../../../engine/src/platform';
import { ParseMemory } from '../../../engine/src/python/memory';
import type { AnalysisTask } from '../../../host/src/documentTasks';
import { t } from '../../../l10n/messages';
import type { ServerHost } from '../host';
import { logError } from '../log';
import type { ActionTags } from '../online/actionTags';
import type { Advisories } from '../online/advisories';
import { HubCommits } from '../project/hubCommits';
import type { ProjectModules } from '../project/projectModules';
import type { ProjectPins } from '../project/projectPins';
import type { ProjectVerifiers } from '../project/projectVerifiers';
import type { ProjectVersions } from '../project/projectVersions';
import type { Settings } from '../settings/settings';
import { Cancel } from './cancel';
import { type OpenDocuments, sameTexts, type Unit } from './documents';
import { type DocumentThreads, isLong } from './documentThreads';
import { StoredNotebooks } from './storedNotebooks';

/** What an analysis in another thread goes by. */
type ThreadTask = Omit<AnalysisTask, 'cancelled'>;

/** What is known of exactly one state of a document or notebook. */
export interface Analysis {
  readonly unit: Unit;
  /** Findings that count, suppressed ones left out, by the URI of their text. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly problems: readonly DocumentProblem[];
  /** What is wrong with a configuration file of ours. */
  readonly mistakes: readonly ConfigurationProblem[];
  /** What does not count of one, because it stands in a subfolder. */
  readonly ignored: readonly ConfigurationProblem[];
  /** What the analysis went by; fixes that need one use it again. */
  readonly context: AnalysisContext;
}

interface Running {
  readonly unit: Unit;
  readonly cancel: Cancel;
  readonly result: Promise<Analysis>;
}

const versionless: VersionFacts = { versions: new Map(), allowed: new Map() };

/** Where what an analysis needs beside the text comes from. */
export interface AnalysisSources {
  readonly documents: OpenDocuments;
  readonly settings: Settings;
  readonly versions: ProjectVersions;
  readonly pins: ProjectPins;
  readonly verifiers: ProjectVerifiers;
  readonly modules: ProjectModules;
  readonly advisories: Advisories;
  readonly actionTags: ActionTags;
  readonly threads: DocumentThreads;
  /** Judges findings on calls that load a file by what is known of the file. */
  judgeByFile(unit: Unit, findings: readonly Finding[]): Promise<readonly Finding[]>;
}

/** Analyses documents and notebooks, each state once; the one place where the server calls the engine for text. */
export class Analyses {
  private readonly running = new Map<string, Running>();
  /** Trees of open documents, for the next keystroke. */
  private readonly memories = new Map<string, ParseMemory>();
  private readonly stored = new StoredNotebooks();
  /** Files beside a manifest are read as they are open, else as they are on disk. One object: parsers are kept by it. */
  readonly platform: Platform;
  private readonly commits: HubCommits;

  private readonly documents: OpenDocuments;
  private readonly settings: Settings;

  constructor(
    private readonly connection: Connection,
    host: ServerHost,
    private readonly sources: AnalysisSources,
  ) {
    const { documents, settings } = sources;
    this.documents = documents;
    this.settings = settings;
    this.commits = new HubCommits(host);
    this.platform = {
      ...host.platform,
      readText: (path, maximum) => documents.read(host.uriOf(path), maximum),
    };
  }

  /**
   * The analysis of the present state of a unit; undefined for what is not open. An analysis of an older state is cancelled; one that
   * was forgotten because of something else than its text is made anew, so that nobody who asks goes away empty-handed.
   * @throws CancelledError when a newer text comes up meanwhile.
   */
  async of(uri: string): Promise<Analysis | undefined> {
    for (let attempt = 1; ; attempt++) {
      const unit = this.documents.unit(uri);
      try {
        return await this.present(uri, unit);
      } catch (error) {
        const isSame = unit !== undefined && this.documents.isCurrent(unit);
        if (!(error instanceof CancelledError) || !isSame || attempt === maxAttempts) throw error;
      }
    }
  }

  private async present(uri: string, unit: Unit | undefined): Promise<Analysis | undefined> {
    const known = this.running.get(uri);
    if (unit === undefined) {
      this.close(uri);
      return undefined;
    }
    if (known !== undefined && sameTexts(known.unit, unit)) return known.result;
    this.forget(uri);
    const cancel = new Cancel();
    const result = this.analyse(unit, cancel);
    this.running.set(uri, { unit, cancel, result });
    // Whoever waits for the result sees the error; this keeps it from counting as unhandled when nobody does.
    result.catch(() => {
      if (this.running.get(uri)?.result === result) this.running.delete(uri);
    });
    return result;
  }

  /** Cancels and forgets one unit: it was closed, or what it is judged by changed. */
  forget(uri: string): void {
    const known = this.running.get(uri);
    if (known === undefined) return;
    known.cancel.cancel();
    this.running.delete(uri);
  }

  /** Forgets a unit that was closed, and frees its trees. */
  close(uri: string): void {
    this.forget(uri);
    this.memories.get(uri)?.dispose();
    this.memories.delete(uri);
    this.stored.close(uri);
    this.sources.threads.close(uri);
  }

  private memoryOf(uri: string): ParseMemory {
    let memory = this.memories.get(uri);
    if (memory === undefined) {
      memory = new ParseMemory();
      this.memories.set(uri, memory);
    }
    return memory;
  }

  private async analyse(unit: Unit, cancel: Cancel): Promise<Analysis> {
    const settings = await this.settings.of(unit.uri);
    const facts = settings.trusted ? await this.sources.versions.of(unit.uri) : versionless;
    const advisories = await this.sources.advisories.index(settings.editor.advisories);
    const commits = await this.commits.get();
    const pins = unit.kind === 'text' ? await this.sources.pins.of(unit.uri) : undefined;
    if (cancel.cancelled) throw new CancelledError();
    const known = {
      ...settings.configuration,
      inlineSuppressions: settings.trusted,
      ...facts,
      within: this.sources.versions.pathInFolder(unit.uri),
      commits,
      pins,
      tags: this.sources.actionTags.known(settings.editor.actionTags),
    };
    const context = {
      ...known,
      platform: this.platform,
      cancel,
      advisories,
      verification: () => this.sources.verifiers.of(unit.uri),
      memory: this.memoryOf(unit.uri),
      functions: settings.trusted
        ? (path: string, text: string) => this.sources.modules.of(path, text)
        : undefined,
    };
    if (!settings.editor.enable || settings.excluded)
      return { unit, findings: new Map(), problems: [], mistakes: [], ignored: [], context };
    const { enable, file } = settings.editor.advisories;
    const { findings, problems } = await this.ask(unit, context, {
      facts: known,
      // Code serves no model.
      verification: unit.kind === 'text' ? await this.sources.verifiers.of(unit.uri) : undefined,
      advisoryFile: enable || file === '' ? undefined : file,
      learnt: enable ? this.sources.advisories.learnt(settings.editor.advisories) : undefined,
      mayReadBeside: settings.trusted,
    });
    return {
      unit,
      findings: byText(unit, await this.sources.judgeByFile(unit, findings)),
      problems,
      ...(await this.judgeConfiguration(unit)),
      context,
    };
  }

  /** Our own configuration is judged too; half of one that is silently left out would weaken checks unseen. */
  private async judgeConfiguration({
    uri,
    path,
    kind,
    texts,
  }: Unit): Promise<Pick<Analysis, 'mistakes' | 'ignored'>> {
    const name = /[^\\/]*$/.exec(path)?.[0] ?? '';
    const isOurs = kind === 'text' && configurationNames.some((known) => known === name);
    const read = isOurs ? readConfiguration(name, texts[0].text) : undefined;
    if (read === undefined) return { mistakes: [], ignored: [] };
    const { problems, remarks, values, places } = read;
    const why = this.settings.trusted ? undefined : t('configuration.workspace-untrusted');
    const ignored = ignoredRemarks(await this.settings.ignoredIn(uri, values), places, why);
    return { mistakes: problems, ignored: [...remarks, ...ignored] };
  }

  /** `task` is what another thread goes by. */
  private async ask(
    unit: Unit,
    context: AnalysisContext & { readonly cancel: Cancel },
    task: ThreadTask,
  ): Promise<DocumentReport> {
    try {
      const [report, stored] = await Promise.all([
        this.askOpen(unit, context, task),
        this.askStored(unit, context, task),
      ]);
      return { ...report, findings: [...report.findings, ...stored] };
    } catch (error) {
      if (error instanceof CancelledError) throw error;
      logError(this.connection, 'analysis', error);
      const message = t('analyses.analysis-internal-error');
      return { findings: [], problems: [{ id: 'analysis-failed', message, verdict: 'incomplete' }] };
    }
  }

  private askOpen(
    unit: Unit,
    context: AnalysisContext & { readonly cancel: Cancel },
    task: ThreadTask,
  ): Promise<DocumentReport> {
    const { threads } = this.sources;
    return threads.isHeavy(unit)
      ? threads.analyze({ ...task, open: unit, cancelled: context.cancel.flag })
      : threads.here(unit, () => analyzeOpen(unit, context));
  }

  /** What is found in a notebook as it is on disk; nothing for what is none. */
  private async askStored(
    unit: Unit,
    context: AnalysisContext,
    task: ThreadTask,
  ): Promise<readonly Finding[]> {
    if (unit.kind !== 'notebook') return [];
    const { uri, path } = unit;
    const stored = await this.documents.read(uri, context.limits.textBytes);
    if (stored === undefined) return [];
    const { memory: _, ...alone } = context;
    const found = await this.stored.of(
      uri,
      stored,
      { ...task.facts, advisories: context.advisories },
      (cancel) =>
        isLong(stored.length)
          ? this.sources.threads.analyzeStored({ ...task, path, stored, cancelled: cancel.flag })
          : analyzeStored(path, stored, { ...alone, cancel }),
    );
    return storedFindings(unit, found);
  }
}

/** Analyses of one text that are begun for one question, while what the text is judged by keeps changing. */
const maxAttempts = 5;

function byText(unit: Unit, findings: readonly Finding[]): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.suppressed !== undefined) continue;
    const { uri } = unit.texts[finding.location.cell?.index ?? 0];
    const list = grouped.get(uri);
    if (list === undefined) grouped.set(uri, [finding]);
    else list.push(finding);
  }
  return grouped;
}
