import { t } from '../../../l10n/messages';
import { type Finding, severities } from '../finding';
import { memberLabel } from '../models/scan/memberNames';
import type { ModelReport, Verdict } from '../models/scan/verdict';
import { documentationUrl } from '../rule';
import { aimText } from './aimTexts';
import { html } from './display';
import { otherPlaces } from './otherPlaces';
import type { Report } from './report';

const order: readonly Verdict[] = [
  'dangerous',
  'incomplete',
  'suspicious',
  'unsupported',
  'conditional',
  'safe',
];

const style = `
:root{color-scheme:light dark;background:Canvas;color:CanvasText;--line:#8884;--bad:#c62828;--warn:#8f5600;--good:#2e7d32}
@media(prefers-color-scheme:dark){:root{--bad:#ff6b60;--warn:#e0a030;--good:#66bb6a}}
body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
pre{background:#8881;padding:.5rem;margin:.3rem 0}
.dangerous,.critical,.high,.failed{color:var(--bad);font-weight:600}.suspicious,.incomplete,.medium{color:var(--warn);font-weight:600}
.safe,.conditional,.passed{color:var(--good);font-weight:600}tr.row{color:inherit;font-weight:inherit}fieldset{border:1px solid var(--line);border-radius:6px}label{margin-right:1rem}.quiet{opacity:.7}`;

/** The report as one page. */
export function toHtml(report: Report): string {
  const models = [...report.models].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const findings = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const { summary, tool } = report;
  return page(
    t('html.report-heading'),
    `<p>${html(t('html.summary-line', summary.files, summary.suppressed, summary.excluded))}
<span class="quiet">${html(`${tool.name} ${tool.version}`)}</span></p>
${filters([...models.map(({ verdict }) => verdict), ...findings.map(({ severity }) => severity), ...report.errors.map(({ status }) => status)])}
${section(t('html.models-heading'), [t('html.verdict-heading'), t('common.file-label'), t('common.finding-column')], models.map(modelRow))}
${section(t('common.findings-heading'), [t('common.severity-column'), t('common.location-column'), t('common.finding-column')], findings.map(findingRow))}
${section(
  t('common.not-checked'),
  [t('common.status-column'), t('common.file-label'), t('common.reason-column')],
  report.errors.map(({ status, path, message }) => row(status, path, html(message))),
)}
${noticeSection(report)}`,
  );
}

/** What a reader has to know of how the run was made, as HTML. */
export function noticeSection({ notices }: Report): string {
  return section(
    t('common.notices-heading'),
    [t('common.status-column'), t('common.file-label'), t('common.reason-column')],
    notices.map(({ id, path = '', line, message }) =>
      row(id, line === undefined ? path : `${path}:${line}`, html(message)),
    ),
  );
}

/** Boxes that show and hide the rows of each kind. The page has no scripts: its style follows the boxes. */
function filters(found: readonly string[]): string {
  const kinds = [...order, ...[...severities].reverse()].filter((kind) => found.includes(kind));
  const unique = [...new Set<string>(kinds)];
  if (unique.length < 2) return '';
  const boxes = unique.map(
    (kind) =>
      `<label><input type="checkbox" id="show-${kind}" checked> <span class="${kind}">${kind}</span></label>`,
  );
  const rules = unique.map((kind) => `body:has(#show-${kind}:not(:checked)) tr.${kind}{display:none}`);
  return `<style>${rules.join('')}</style>\n<fieldset><legend>${html(t('html.filters'))}</legend>${boxes.join(' ')}</fieldset>`;
}

/** A page without scripts, that opens from a disk and loads nothing. `body` is HTML already. */
export function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="${html(t('common.language-tag'))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** A table with its title; nothing where it has no rows. */
export function section(title: string, heads: readonly string[], rows: readonly string[]): string {
  return rows.length === 0 ? '' : `<h2>${html(title)} (${rows.length})</h2>\n${table(heads, rows)}`;
}

/** A table whose rows are HTML already. */
export function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${html(text)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** `content` is HTML already. */
export function row(kind: string, place: string, content: string): string {
  return `<tr class="row ${html(kind)}"><td class="${html(kind)}">${html(kind)}</td><td><code>${html(place)}</code></td><td>${content}</td></tr>`;
}

function modelRow(model: ModelReport): string {
  const findings = model.findings.filter(({ suppressed }) => suppressed === undefined).map(findingText);
  const reasons = model.reasons.map(
    ({ member, message }) => `<p>${html([...(member ?? []).map(memberLabel), message].join(': '))}</p>`,
  );
  const sources = (model.dependsOn ?? []).map(
    ({ global, path, sha256 }) =>
      `<p class="quiet"><code>${html(global)}: ${html(path)} SHA-256 ${html(sha256)}</code></p>`,
  );
  const digest =
    model.sha256 === undefined ? '' : `<p class="quiet"><code>SHA-256 ${html(model.sha256)}</code></p>`;
  const signer =
    model.signedBy === undefined
      ? ''
      : `<p class="quiet">${html(t('verify-signature.signed-by', model.signedBy))}</p>`;
  return row(
    model.verdict,
    model.path,
    `<span class="quiet">${html(model.format)}</span>${findings.join('')}${reasons.join('')}${sources.join('')}${digest}${signer}`,
  );
}

/** A finding in a table of severities, places and what was found. */
export function findingRow(finding: Finding): string {
  const { path, line, column, cell } = finding.location;
  const place =
    cell === undefined
      ? `${path}:${line}:${column}`
      : `${path} ${t('html.at-cell', cell.index + 1)}, ${line}:${column}`;
  return row(finding.severity, place, findingText(finding));
}

function findingText(finding: Finding): string {
  const { code, ruleId, message, evidence, aims = [], location } = finding;
  const where = [
    ...(location.member ?? []).map(memberLabel),
    ...(location.offset === undefined ? [] : [t('common.at-byte', location.offset)]),
  ];
  const also = otherPlaces(finding);
  return [
    `<p><a href="${html(documentationUrl(ruleId))}">${html(code)}</a> ${html(message)}</p>`,
    evidence === undefined ? '' : `<pre>${html(evidence)}</pre>`,
    ...aims.map(
      (aim) =>
        `<p>${html(aimText(aim))}${aim.evidence === undefined ? '' : ` <code>${html(aim.evidence)}</code>`}</p>`,
    ),
    also === undefined ? '' : `<p class="quiet">${html(also)}</p>`,
    where.length === 0 ? '' : `<p class="quiet">${html(where.join(' > '))}</p>`,
  ].join('');
}
