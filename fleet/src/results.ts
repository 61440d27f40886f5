import type { CheckError, FileReport } from '../../engine/src/check';
import { judgeFolders } from '../../engine/src/models/scan/folder';
import { pushAll } from '../../engine/src/pushAll';
import { makeReport, type Report } from '../../engine/src/report/report';
import { nodePlatform } from '../../host/src/nodePlatform';
import type { WalkProblem } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { type NamedSource, shownPath } from './shownPath';
import type { Store } from './store';

/** Files that one query brings. */
const rowsAtOnce = 2_000;

export interface SourceRow extends NamedSource {
  readonly [column: string]: unknown;
  readonly id: number;
  readonly problems: readonly WalkProblem[];
}

/** Sources by what was typed; all where nothing was. */
async function sourcesOf(store: Store, uris: readonly string[]): Promise<SourceRow[]> {
  const rows = await store.query<SourceRow>('select id, uri, shown, problems from sources order by id');
  return uris.length === 0 ? rows : rows.filter(({ uri }) => uris.includes(uri));
}

/** A report under the path that its source has now: it may have been typed otherwise since. */
function renamed(report: FileReport, path: string): FileReport {
  if (report.path === path) return report;
  const { model } = report;
  const at = <F extends { readonly location: { readonly path: string } }>(finding: F): F => ({
    ...finding,
    location: { ...finding.location, path },
  });
  return {
    path,
    ...(model === undefined ? {} : { model: { ...model, path, findings: model.findings.map(at) } }),
    findings: report.findings.map(at),
    errors: report.errors.map((error) => ({ ...error, path })),
  };
}

/**
 * The report that `check` would give of sources, from what workers wrote. A file that nobody judged yet is one that could not be checked.
 */
export async function reportOf(store: Store, version: string, uris: readonly string[] = []): Promise<Report> {
  const reports: FileReport[] = [];
  const errors: CheckError[] = [];
  for (const source of await sourcesOf(store, uris)) {
    const files: FileReport[] = [];
    for (const { path, id, message } of source.problems)
      errors.push({ path: shownPath(path, source), id, status: 'incomplete', message });
    for (let after = '0'; ; ) {
      const rows = await store.query<{ id: string; path: string; report: string | null }>(
        `select files.id, files.path, report from files
         left join results on results.file = files.id and results.version = files.asked_version
         where source = $1 and files.id > $2 order by files.id limit ${rowsAtOnce}`,
        [source.id, after],
      );
      for (const { path, report } of rows) {
        const shown = shownPath(path, source);
        if (report !== null) files.push(renamed(JSON.parse(report) as FileReport, shown));
        else errors.push({ path: shown, id: 'waiting', status: 'incomplete', message: t('results.waiting') });
      }
      if (rows.length < rowsAtOnce) break;
      after = String(rows[rows.length - 1].id);
    }
    pushAll(reports, await judgedTogether(files, source));
  }
  return makeReport(version, reports, 0, errors);
}

/** Models are judged by their folders too, as `check` does it. */
async function judgedTogether(files: readonly FileReport[], { shown }: NamedSource): Promise<FileReport[]> {
  const here = new Set(files.map(({ path }) => path));
  const models = files.filter(({ model }) => model !== undefined);
  const judged = await judgeFolders(
    models,
    { isWhole: (path) => path !== shown, exists: (path) => here.has(path) },
    nodePlatform,
  );
  return [...judged, ...files.filter(({ model }) => model === undefined)];
}
