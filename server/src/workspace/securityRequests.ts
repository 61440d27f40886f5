import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { withFinding, writeBaseline } from '../../../engine/src/configuration/baseline';
import { type Finding, type Severity, severities } from '../../../engine/src/finding';
import { terminal } from '../../../engine/src/report/display';
import { makeReport } from '../../../engine/src/report/report';
import { folderOfBaseline } from '../../../host/src/baselineFolder';
import { t } from '../../../l10n/messages';
import {
  type CheckWorkspaceParams,
  checkWorkspaceNotification,
  type ExportReportParams,
  type ExportReportResult,
  type ExtendBaselineParams,
  type ExtendBaselineResult,
  exportFormats,
  exportReportRequest,
  extendBaselineRequest,
  findingGroupings,
  type MakeBaselineParams,
  type MakeBaselineResult,
  type ModelUsersResult,
  makeBaselineRequest,
  modelUsersRequest,
  type SecurityFinding,
  type SecurityFindingsParams,
  type SecurityFindingsResult,
  type SecurityProblemsResult,
  type SecurityStatus,
  securityFindingsRequest,
  securityProblemsRequest,
  securityStatusNotification,
} from '../../../protocol/src/languageServer';
import { toEditorRange } from '../documents/diagnostics';
import { guardNotification, guardRequest } from '../handlers';
import type { ServerHost } from '../host';
import type { LoadRewrites } from '../models/loadRewrites';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import { groupsOf, type Listed, membersOf, selected } from './findingList';
import type { WorkspaceResults } from './results';
import type { WorkspaceCheck } from './workspaceCheck';
import { maxFiles } from './workspaceFiles';

/** Findings of one answer. */
const pageSize = 200;
/** Groups of one answer: files, mostly. */
const maxGroups = 5_000;
/** What could not be checked, of one answer. */
const maxProblems = 500;
/** Milliseconds between two messages about what changed. */
const statusInterval = 250;

/** What answers are made of. */
interface RequestParts {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly folders: WorkspaceFolders;
  readonly results: WorkspaceResults;
  readonly check: WorkspaceCheck;
  readonly rewrites: LoadRewrites;
  readonly version: string;
}

/** Answers what the Secure ML view asks, and tells it when to ask again. */
export class SecurityRequests {
  private timer: NodeJS.Timeout | undefined;
  private revision = 0;

  constructor(private readonly parts: RequestParts) {}

  listen(): void {
    const { connection, results, check } = this.parts;
    results.onDidChange = () => {
      this.revision++;
      this.tellLater();
    };
    check.onDidChange = () => this.tellLater();
    this.answer<SecurityFindingsParams, SecurityFindingsResult>(securityFindingsRequest, (params) =>
      this.findings(params),
    );
    this.answer<null, SecurityProblemsResult>(securityProblemsRequest, () => {
      const problems = results.problems();
      return { problems: problems.slice(0, maxProblems), total: problems.length };
    });
    this.answer<{ uri: string }, ModelUsersResult>(modelUsersRequest, (params) => this.users(params));
    this.answer<ExportReportParams, ExportReportResult>(exportReportRequest, (params) => this.export(params));
    this.answer<MakeBaselineParams, MakeBaselineResult>(makeBaselineRequest, (params) =>
      this.baseline(params),
    );
    this.answer<ExtendBaselineParams, ExtendBaselineResult>(extendBaselineRequest, (params) =>
      this.extended(params),
    );
    connection.onNotification(
      checkWorkspaceNotification,
      guardNotification<CheckWorkspaceParams>(connection, checkWorkspaceNotification, ({ stop }) =>
        stop ? check.stop() : check.startNow(),
      ),
    );
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private findings(params: SecurityFindingsParams): SecurityFindingsResult {
    const { list, groupBy, filter, onlyNew, group, from = 0 } = params;
    if (
      (list !== 'counted' && list !== 'suppressed') ||
      !findingGroupings.includes(groupBy) ||
      typeof filter !== 'string'
    )
      throw new ResponseError(ErrorCodes.InvalidParams, 'list, groupBy and filter are needed');
    const all = selected(this.parts.results.listed(), { list, filter, onlyNew: onlyNew !== false });
    if (group === undefined)
      return { groups: groupsOf(all, list, groupBy).slice(0, maxGroups), findings: [], total: all.length };
    const members = membersOf(all, list, groupBy, group);
    const start = Number.isSafeInteger(from) && from > 0 ? from : 0;
    return {
      groups: [],
      findings: members.slice(start, start + pageSize).map(toSecurityFinding),
      total: members.length,
    };
  }

  private async users({ uri }: { uri: string }): Promise<ModelUsersResult> {
    const { rewrites, results } = this.parts;
    const { uris } = await rewrites.sites({ model: uri, uris: [...results.loaders()] });
    return { users: uris.map((user) => ({ uri: user, name: results.nameOf(user) })) };
  }

  /** Paths are those below the workspace folders, as a run of the command line in the folder has them. */
  private async export({ format }: ExportReportParams): Promise<ExportReportResult> {
    const { results, host, version } = this.parts;
    if (!exportFormats.includes(format)) throw new ResponseError(ErrorCodes.InvalidParams, 'no such format');
    const nameOf = (path: string) => results.nameOf(host.uriOf(path));
    const problems = results.folderProblemsOf();
    const report = makeReport(version, results.reports(), 0, problems);
    return { text: await host.writeReport(report, format, results.paths(), nameOf) };
  }

  private baseline({ folder, baseline }: MakeBaselineParams): MakeBaselineResult {
    const { results, folders } = this.parts;
    const own = results.listed().filter(({ uri }) => folders.folderOf(uri) === folders.folderOf(folder));
    const byUri = new Map<string, Finding[]>();
    for (const { finding, uri } of own) {
      // What the present baseline covers stays covered.
      const { suppressed, ...rest } = finding;
      const counted = suppressed?.kind === 'baseline' ? rest : finding;
      const known = byUri.get(uri);
      if (known === undefined) byUri.set(uri, [counted]);
      else known.push(counted);
    }
    const files = [...byUri].map(([uri, findings]) => ({ name: this.nameIn(baseline, uri), findings }));
    const count = [...byUri.values()].flat().filter(({ suppressed }) => suppressed === undefined).length;
    return { text: writeBaseline(files), count };
  }

  private extended({ uri, fingerprint, baseline, text }: ExtendBaselineParams): ExtendBaselineResult {
    const extended = withFinding(text, this.nameIn(baseline, uri), fingerprint);
    return extended === undefined ? {} : { text: extended };
  }

  /** The name of a file in a baseline. */
  private nameIn(baseline: string, uri: string): string {
    const { host } = this.parts;
    const [file, path] = [baseline, uri].map((one) => host.diskPath(one) ?? one);
    return folderOfBaseline(file, (one) => host.isThere(one)).nameOf(path);
  }

  private tellLater(): void {
    if (!this.parts.check.isWanted) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.parts.connection.sendNotification(securityStatusNotification, this.status());
    }, statusInterval);
  }

  private status(): SecurityStatus {
    const { results, check } = this.parts;
    const findings = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<
      Severity,
      number
    >;
    let suppressed = 0;
    let inBaseline = 0;
    for (const { finding } of results.listed()) {
      if (finding.suppressed === undefined) findings[finding.severity]++;
      else suppressed++;
      if (finding.suppressed?.kind === 'baseline') inBaseline++;
    }
    return {
      mode: check.mode,
      state: check.state,
      done: check.done,
      total: check.total,
      findings,
      suppressed,
      inBaseline,
      hasBaseline: results.hasBaseline,
      problems: results.problems().length,
      ...this.left(),
      revision: this.revision,
    };
  }

  private left(): { left?: string } {
    const { results, check } = this.parts;
    const sentences = [
      ...(check.total >= maxFiles ? [t('security-requests.files-left', maxFiles)] : []),
      ...(results.tooMany > 0 ? [t('security-requests.findings-left', results.tooMany)] : []),
    ];
    return sentences.length === 0 ? {} : { left: sentences.join(' ') };
  }

  private answer<Params, Result>(name: string, handler: (params: Params) => Result | Promise<Result>): void {
    const { connection } = this.parts;
    connection.onRequest(
      name,
      guardRequest<Params, unknown>(
        connection,
        name,
        () => new ResponseError<void>(ErrorCodes.InternalError, t('model-requests.request-internal-error')),
        async (params) => handler(params),
      ),
    );
  }
}

function toSecurityFinding({ finding, uri, name }: Listed): SecurityFinding {
  const { ruleId, code, severity, message, location, suppressed } = finding;
  const { member, offset, cell } = location;
  return {
    ruleId,
    code,
    severity,
    message: terminal(message),
    uri,
    name,
    isModel: member !== undefined || offset !== undefined || code.startsWith('SML3'),
    ...(cell === undefined ? {} : { cell: cell.index }),
    range: toEditorRange(location),
    ...(suppressed === undefined ? {} : { suppressed: suppressed.kind }),
    ...(suppressed?.reason === undefined ? {} : { reason: suppressed.reason }),
  };
}
