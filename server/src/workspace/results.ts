import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { CheckError, FileReport } from '../../../engine/src/check';
import { findingsOf, withFindings } from '../../../engine/src/fileReport';
import type { Finding } from '../../../engine/src/finding';
import { isLoaderFinding } from '../../../engine/src/python/flow/loadVerdicts';
import { terminal } from '../../../engine/src/report/display';
import { t } from '../../../l10n/messages';
import { diagnosticSource, problemDiagnostic, toDiagnostic } from '../documents/diagnostics';
import type { OpenDocuments, Unit } from '../documents/documents';
import type { Publisher } from '../documents/publisher';
import type { ServerHost } from '../host';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import type { Listed } from './findingList';
import { FolderBaseline } from './folderBaseline';

/** Findings that are kept; a workspace with more has other worries than the last of them. */
const maxFindings = 50_000;
/** Findings of one file that Problems lists while it is not open. */
const maxOfFile = 100;

/** What the disk says of a file: as it was checked, and as its neighbours have it judged. */
interface Stored {
  readonly report: FileReport;
  readonly judged: FileReport;
}

/** What was found in the files of the workspace: in open documents as they are, in all others as they are on disk. */
export class WorkspaceResults {
  /** Told of every change. */
  onDidChange: () => void = () => {};
  /** Told of a folder whose baseline is another: its open documents are to be judged again. */
  onBaseline: (folder: string) => void = () => {};
  /** Open documents are listed too. */
  listsOpen = true;
  private readonly stored = new Map<string, Stored>();
  private readonly open = new Map<string, { readonly uri: string; readonly findings: readonly Finding[] }>();
  /** What is wrong with folders. */
  private folderProblems: readonly CheckError[] = [];
  private readonly baselines = new Map<string | undefined, FolderBaseline>();
  private list: readonly Listed[] | undefined;
  private count = 0;
  /** Findings that were left out because there are too many. */
  private leftOut = 0;

  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly documents: OpenDocuments,
    private readonly publisher: Publisher,
  ) {}

  /** Findings that are not kept, because there are too many. */
  get tooMany(): number {
    return this.leftOut;
  }

  get hasBaseline(): boolean {
    return [...this.baselines.values()].some(({ exists }) => exists);
  }

  /** Paths of everything that was checked on disk. */
  paths(): string[] {
    return [...this.stored.keys()];
  }

  /** URIs of models of a name, as many as somebody chooses from. */
  modelsNamed(name: string): string[] {
    const isNamed = (path: string) =>
      path.length > name.length && path.slice(-name.length - 1).replace('\\', '/') === `/${name}`;
    const found = [...this.stored.values()].filter(
      ({ report: { path, model } }) => model !== undefined && isNamed(path),
    );
    return name === '' ? [] : found.slice(0, 3).map(({ report }) => this.host.uriOf(report.path));
  }

  /** Takes what a check says of a file on disk. */
  set(report: FileReport): void {
    const before = this.stored.get(report.path);
    const findings = before === undefined ? 0 : countOf(before.report);
    const isTooMuch = this.count - findings + countOf(report) > maxFindings;
    if (isTooMuch) this.leftOut += countOf(report);
    const kept = isTooMuch ? without(report) : report;
    this.count += countOf(kept) - findings;
    this.stored.set(report.path, { report: kept, judged: this.withBaseline(kept) });
    this.publish(report.path);
    this.changed();
  }

  /** Takes what neighbours make of a report. */
  setJudged(report: FileReport): void {
    const before = this.stored.get(report.path);
    if (before === undefined) return;
    this.stored.set(report.path, { report: before.report, judged: this.withBaseline(report) });
    this.publish(report.path);
    this.changed();
  }

  /** True for a file that a check took for a model. */
  isModel(path: string): boolean {
    return this.stored.get(path)?.report.model !== undefined;
  }

  /**
   * Reports that others have a say in: models, and calls that load a file. Of those calls only those in files that changed, unless a model
   * did; nothing where neither changed.
   */
  related(changed?: ReadonlySet<string>): readonly FileReport[] {
    if (!this.listsOpen) return [];
    const reports = [...this.stored.values()].map(({ report }) => report);
    const models = reports.filter(({ model }) => model !== undefined);
    const calls = reports.filter(
      ({ model, findings }) => model === undefined && findings.some(isLoaderFinding),
    );
    if (changed === undefined || models.some(({ path }) => changed.has(path))) return [...models, ...calls];
    const own = calls.filter(({ path }) => changed.has(path));
    return own.length === 0 ? [] : [...models, ...own];
  }

  /** Findings of an open document, those marked that a baseline covers. Those of notebooks are listed as they are on disk. */
  judgeOpen(unit: Unit, findings: readonly Finding[]): readonly Finding[] {
    const { uri, path, kind } = unit;
    const judged = this.baselineOf(uri)?.apply(path, findings) ?? findings;
    if (kind !== 'notebook' && this.documents.isCurrent(unit)) {
      this.open.set(path, { uri, findings: judged });
      this.changed();
    }
    return judged;
  }

  /** A document or notebook was closed: its file counts again as it is on disk. */
  closed(uri: string): void {
    for (const [path, { uri: opened }] of this.open) if (opened === uri) this.open.delete(path);
    this.publisher.refresh(uri);
    this.changed();
  }

  /** Files are gone, or folders with all that was in them. */
  forget(...gone: readonly string[]): void {
    const folders = new Set(gone.filter((path) => !this.stored.has(path)));
    for (const path of gone) this.drop(path);
    // One look at all files, however many are gone at once.
    if (folders.size > 0)
      for (const path of [...this.stored.keys()]) if (isBelowAny(path, folders)) this.drop(path);
    this.changed();
  }

  /** Forgets every file that is not among these. */
  keep(paths: ReadonlySet<string>): void {
    for (const path of this.stored.keys()) if (!paths.has(path)) this.drop(path);
    this.leftOut = 0;
    this.changed();
  }

  setFolderProblems(problems: readonly CheckError[]): void {
    this.folderProblems = problems;
    this.changed();
  }

  /** Uses another baseline for a folder, which stands at a path; without a text none. False for a text that is none. */
  setBaseline(folder: string, path: string, text: string | undefined): boolean {
    const known = this.baselines.get(folder);
    if (known?.isAs(path, text) || (known === undefined && text === undefined)) return known?.isValid ?? true;
    const baseline = new FolderBaseline(path, text, (one) => this.host.isThere(one));
    this.baselines.set(folder, baseline);
    for (const [path, { report }] of this.stored) {
      if (this.folders.folderOf(this.host.uriOf(path)) !== folder) continue;
      this.stored.set(path, { report, judged: this.withBaseline(report) });
      this.publish(path);
    }
    this.changed();
    this.onBaseline(folder);
    return baseline.isValid;
  }

  /** Every finding, of open documents first where there are two states of a file. */
  listed(): readonly Listed[] {
    this.list ??= this.reports().flatMap(({ path, model, findings }) => {
      // Most files have none, and there are many.
      if (findings.length === 0 && model === undefined) return [];
      const uri = this.open.get(path)?.uri ?? this.host.uriOf(path);
      const name = this.nameOf(uri);
      return [...(model?.findings ?? []), ...findings].map((finding) => ({ finding, uri, name }));
    });
    return this.list;
  }

  /** What could not be checked, or not as a whole. */
  problems(): readonly { readonly uri: string; readonly name: string; readonly message: string }[] {
    return [...this.folderProblems, ...this.reports().flatMap(({ errors }) => errors)].map(
      ({ path, message }) => {
        const uri = this.host.uriOf(path);
        return { uri, name: this.nameOf(uri), message: terminal(message) };
      },
    );
  }

  /** What is wrong with folders, and with what their settings name. */
  folderProblemsOf(): readonly CheckError[] {
    return this.folderProblems;
  }

  /** Reports of all files, of open ones with the findings of their present text. */
  reports(): readonly FileReport[] {
    const reports = [...this.stored.values()].map(({ judged }) => {
      const now = this.open.get(judged.path);
      return now === undefined ? judged : { ...judged, findings: now.findings };
    });
    for (const [path, { findings }] of this.open)
      if (!this.stored.has(path)) reports.push({ path, findings, errors: [] });
    return reports;
  }

  /** Code that calls something that loads a file. */
  loaders(): readonly string[] {
    return this.reports()
      .filter(({ findings }) => findings.some(isLoaderFinding))
      .map(({ path }) => this.open.get(path)?.uri ?? this.host.uriOf(path));
  }

  /** A file's path below its workspace folder, behind the folder's name where there are several. */
  nameOf(uri: string): string {
    const folder = this.folders.folderOf(uri);
    const path = this.folders.pathInFolder(uri);
    if (folder === undefined || path === undefined) return this.host.diskPath(uri) ?? uri;
    if (path === '') return this.folders.nameOf(folder);
    return this.folders.uris().length > 1 ? `${this.folders.nameOf(folder)}/${path}` : path;
  }

  private changed(): void {
    this.list = undefined;
    this.onDidChange();
  }

  private drop(path: string): void {
    const known = this.stored.get(path);
    if (known === undefined) return;
    this.count -= countOf(known.report);
    this.stored.delete(path);
    const uri = this.host.uriOf(path);
    this.baselineOf(uri)?.release(path);
    this.publisher.clear(uri, 'closed');
  }

  private baselineOf(uri: string): FolderBaseline | undefined {
    return this.baselines.get(this.folders.folderOf(uri));
  }

  private withBaseline(report: FileReport): FileReport {
    const baseline = this.baselineOf(this.host.uriOf(report.path));
    if (baseline?.exists !== true) return report;
    return withFindings(report, baseline.apply(report.path, findingsOf(report)));
  }

  /** Shows what was found in a file that is not open. Models are shown by their scans. */
  private publish(path: string): void {
    const report = this.stored.get(path)?.judged;
    if (report === undefined) return;
    const counted = report.findings.filter(({ suppressed }) => suppressed === undefined);
    const diagnostics = [
      ...report.errors.map(({ id, status, message }) => problemDiagnostic({ id, message, verdict: status })),
      ...counted.slice(0, maxOfFile).map(closedDiagnostic),
    ];
    if (counted.length > maxOfFile) diagnostics.push(moreDiagnostic(counted.length - maxOfFile));
    const uri = this.host.uriOf(path);
    if (diagnostics.length === 0) this.publisher.clear(uri, 'closed');
    else this.publisher.show(uri, 'closed', diagnostics);
  }
}

/** A finding in a file that is not open; in a notebook, on the line of the file. */
function closedDiagnostic(finding: Finding): Diagnostic {
  const { cell, fileLine = 1 } = finding.location;
  const diagnostic = toDiagnostic(finding);
  if (cell === undefined) return diagnostic;
  return {
    ...diagnostic,
    range: { start: { line: fileLine - 1, character: 0 }, end: { line: fileLine, character: 0 } },
  };
}

function moreDiagnostic(count: number): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: t('results.more-when-open', count),
  };
}

function countOf({ model, findings }: FileReport): number {
  return findings.length + (model?.findings.length ?? 0);
}

/** A report whose findings do not fit. */
function without({ path, errors }: FileReport): FileReport {
  return { path, findings: [], errors };
}

function isBelowAny(path: string, folders: ReadonlySet<string>): boolean {
  for (let at = lastSlash(path); at > 0; at = lastSlash(path, at - 1))
    if (folders.has(path.slice(0, at))) return true;
  return false;
}

function lastSlash(path: string, from = path.length): number {
  return Math.max(path.lastIndexOf('/', from), path.lastIndexOf('\\', from));
}
