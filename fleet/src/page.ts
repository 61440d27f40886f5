import type { FileReport } from '../../engine/src/check';
import { type Verdict, verdictPrecedence } from '../../engine/src/models/scan/verdict';
import { html } from '../../engine/src/report/display';
import { findingRow, page, section, table } from '../../engine/src/report/html';
import { t } from '../../l10n/messages';
import { type Status, statusOf } from './status';
import type { Row, Store } from './store';
import { duration } from './text';

/** Models on one page, and days that are shown of the past. */
const pageSize = 100;
const pastDays = 30;
/** More than a fleet has of models. */
const maxFirst = 2 ** 40;

/** Worst first. */
const order = `array_position(array['${verdictPrecedence.join("','")}'], verdict)`;

/**
 * Everything at a glance: how far it is, models by verdict and by a filter, worst first, and verdicts by day.
 */
export async function overviewPage(store: Store, asked: URLSearchParams): Promise<string> {
  const status = await statusOf(store);
  const verdict = verdictPrecedence.find((name) => name === asked.get('verdict'));
  // Databases take no NUL, and no number that is larger than theirs.
  const words = asked.get('q')?.replaceAll('\0', '').trim() ?? '';
  const first = Math.min(maxFirst, Math.max(0, Math.floor(Number(asked.get('from') ?? 0)) || 0));
  const models = await store.query(
    `select files.id, results.path, verdict, format, judged_at, count(*) over ()::int as total from results
     join files on files.id = results.file
     where verdict is not null and ($1::text is null or verdict = $1)
       and ($2 = '' or strpos(lower(results.path), lower($2)) > 0 or sha256 = $2 or exists (
         select from file_names join names on names.id = file_names.name
         where file_names.file = results.file and names.name = $2))
     order by ${order}, path limit ${pageSize} offset $3`,
    [verdict ?? null, words, first],
  );
  const total = Number(models[0]?.total ?? 0);
  const judged = t('page.judged-of', status.judged, status.files);
  const left = status.remaining === undefined ? '' : `, ${t('page.time-left', duration(status.remaining))}`;
  const shown = t('page.shown', first + 1, first + models.length, total);
  const heads = [t('html.verdict-heading'), t('common.file-label'), t('page.format'), t('page.judged-at')];
  return page(
    t('page.title'),
    `<p>${html(judged)}${html(left)}. ${html(t('page.waiting', status.waiting))} ${html(t('page.given-up', status.failed))}</p>
<p>${verdictLinks(status)}</p>
<p><a href="/report.json">${html(t('page.report-json'))}</a> · <a href="/report.html">${html(t('page.report-html'))}</a></p>
<details><summary>${html(t('page.verdicts-over-time'))}</summary>
${await past(store)}</details>
<h2>${html(t('html.models-heading'))}</h2>
${filter(words, verdict)}
${models.length === 0 ? `<p>${html(t('page.none'))}</p>` : `<p>${html(shown)}</p>\n${table(heads, models.map(modelRow))}`}
${pages(asked, first, first + models.length < total)}`,
  );
}

/** How many models have each verdict, each a link to them. */
function verdictLinks({ verdicts }: Status): string {
  return verdictPrecedence
    .filter((name) => verdicts[name])
    .map((name) => `<a class="${name}" href="/?verdict=${name}">${verdicts[name]} ${name}</a>`)
    .join(' · ');
}

function filter(words: string, verdict: Verdict | undefined): string {
  const options = ['', ...verdictPrecedence].map(
    (name) =>
      `<option value="${name}"${name === (verdict ?? '') ? ' selected' : ''}>${html(name === '' ? t('page.all-verdicts') : name)}</option>`,
  );
  return `<form method="get" action="/"><p>
<label>${html(t('page.search'))} <input type="search" name="q" value="${html(words)}"></label>
<label>${html(t('html.verdict-heading'))} <select name="verdict">${options.join('')}</select></label>
<button type="submit">${html(t('page.show'))}</button></p></form>`;
}

function pages(asked: URLSearchParams, first: number, more: boolean): string {
  const link = (from: number, label: string) => {
    const query = new URLSearchParams(asked);
    query.set('from', String(from));
    return `<a href="/?${html(query.toString())}">${html(label)}</a>`;
  };
  const links = [
    ...(first > 0 ? [link(Math.max(0, first - pageSize), t('page.previous'))] : []),
    ...(more ? [link(first + pageSize, t('page.next'))] : []),
  ];
  return links.length === 0
    ? ''
    : `<nav aria-label="${html(t('html.models-heading'))}"><p>${links.join(' · ')}</p></nav>`;
}

function modelRow({ id, path, verdict, format, judged_at: at }: Row): string {
  return `<tr><td class="${html(String(verdict))}">${html(String(verdict))}</td>
<td><a href="/model?id=${html(String(id))}"><code>${html(String(path))}</code></a></td>
<td>${html(String(format))}</td>${timeCell(at)}</tr>`;
}

/** When something was, on one line. */
function timeCell(at: unknown): string {
  const text = new Date(String(at)).toISOString().slice(0, 16).replace('T', '\u00a0');
  return `<td style="white-space:nowrap">${html(text)}</td>`;
}

/** Verdicts of the last days, as a table that needs no picture; verdicts that nothing had are left out. */
async function past(store: Store): Promise<string> {
  const rows = await store.query<{ day: string; verdict: Verdict; count: number }>(
    `select to_char(judged_at, 'YYYY-MM-DD') as day, verdict, count(*)::int as count from history
     where verdict is not null and judged_at > now() - make_interval(days => ${pastDays})
     group by 1, 2 order by 1 desc`,
  );
  const days = [...new Set(rows.map((row) => row.day))];
  const had = verdictPrecedence.filter((name) => rows.some(({ verdict }) => verdict === name));
  return table(
    [t('page.day'), ...had],
    days.map((name) => {
      const counts = had.map(
        (verdict) => rows.find((row) => row.day === name && row.verdict === verdict)?.count ?? 0,
      );
      return `<tr><td style="white-space:nowrap">${html(name)}</td>${counts.map((count) => `<td>${count}</td>`).join('')}</tr>`;
    }),
  );
}

/** One model: its report, what its pickles name, and its verdicts so far. Undefined where there is none. */
export async function modelPage(store: Store, id: string): Promise<string | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined;
  const [row] = await store.query<{
    report: string;
    verdict: string;
    sha256: string | null;
    judged_at: unknown;
  }>('select report, verdict, sha256, judged_at from results where file = $1', [id]);
  const model = row === undefined ? undefined : (JSON.parse(row.report) as FileReport).model;
  if (row === undefined || model === undefined) return undefined;
  const history = await store.query(
    'select verdict, version, judged_at from history where file = $1 order by judged_at desc limit 100',
    [id],
  );
  const names = await store.query<{ name: string }>(
    'select names.name from file_names join names on names.id = file_names.name where file = $1 order by 1 limit 1000',
    [id],
  );
  const digest = row.sha256 === null ? '' : `<p>SHA-256 <code>${html(row.sha256)}</code></p>`;
  return page(
    model.path,
    `<p><a href="/">${html(t('page.back'))}</a></p>
<p class="${html(model.verdict)}">${html(model.verdict)} · ${html(model.format)}</p>${digest}
${model.reasons.map(({ message }) => `<p>${html(message)}</p>`).join('\n')}
${section(t('common.findings-heading'), [t('common.severity-column'), t('common.location-column'), t('common.finding-column')], model.findings.map(findingRow))}
${section(
  t('page.names'),
  [t('page.name')],
  names.map(
    ({ name }) =>
      `<tr><td><a href="/?q=${html(encodeURIComponent(name))}"><code>${html(name)}</code></a></td></tr>`,
  ),
)}
${section(
  t('page.history'),
  [t('page.judged-at'), t('html.verdict-heading'), t('page.version')],
  history.map(
    ({ verdict, version, judged_at: at }) =>
      `<tr>${timeCell(at)}<td class="${html(String(verdict))}">${html(String(verdict))}</td><td><code>${html(String(version))}</code></td></tr>`,
  ),
)}`,
  );
}
