import { t } from '../../../../l10n/messages';
import { documentKind } from '../../analysis/documentKind';
import type { ByteSource } from '../../bytes/byteSource';
import type { Finding } from '../../finding';
import { LimitError } from '../../limits';
import { pushAll } from '../../pushAll';
import { aimText } from '../../report/aimTexts';
import { terminal } from '../../report/display';
import { maskSecrets } from '../../secrets/mask';
import type { WeightsOnly } from '../pickle/weightsOnly/weightsOnly';
import { Budget } from '../scan/budget';
import { memberLabel } from '../scan/memberNames';
import type { ModelScanOptions } from '../scan/modelScan';
import { scanModel } from '../scan/scanModel';
import type { ModelReport } from '../scan/verdict';
import { type Trace, type TraceLine, tracePickle } from './trace';

/** Lines of one page of a document. */
export const linesPerPage = 100_000;

/** Findings of a file without pickles that are listed, and lines of what each shows. */
const maxFindings = 1000;
const maxEvidenceLines = 200;

/** What loading a file would do, as a document to read. */
export interface Explanation {
  readonly report: ModelReport;
  /** Lines of the document, without line ends; what came from the file can neither move a cursor nor look like another line. */
  readonly lines: readonly ExplainedLine[];
  readonly page: number;
  readonly pages: number;
}

export interface ExplainedLine {
  readonly text: string;
  readonly mark?: 'dangerous' | 'unknown';
  /** Where the line comes from. */
  readonly member?: readonly string[];
  readonly offset?: number;
}

/** Where one stream stands in the whole document. */
interface Stream {
  readonly member: readonly string[];
  readonly start: number;
  readonly trace: Trace;
}

/**
 * Explains every pickle of a file, in the order in which a scan meets them. Undefined where the file is no model.
 * @throws CancelledError only.
 */
export async function explainModel(
  source: ByteSource,
  path: string,
  options: ModelScanOptions,
  page = 1,
): Promise<Explanation | undefined> {
  const streams: Stream[] = [];
  const from = (page - 1) * linesPerPage;
  let before = 0;
  const budget = new Budget(options);
  const report = await scanModel(source, path, {
    ...options,
    // Code may begin like a pickle, and is none for having been named.
    explicit: options.explicit && documentKind(path) === undefined,
    async onStream(stream, start, member) {
      const first = Math.max(0, from - before);
      const count = Math.max(0, from + linesPerPage - before - first);
      try {
        const trace = await tracePickle(stream, start, budget, options.limits, { first, count });
        streams.push({ member, start, trace });
        before += trace.total;
      } catch (error) {
        if (!(error instanceof LimitError)) throw error;
      }
    },
  });
  if (report === undefined) return undefined;
  const pages = Math.max(1, Math.ceil(before / linesPerPage));
  const lines: ExplainedLine[] = [
    { text: `# ${terminal(path)}` },
    { text: `# ${t('explain-model.format-verdict', report.format, report.verdict)}` },
    { text: `# ${t('explain-model.explain-intro')}` },
  ];
  if (pages > 1) lines.push({ text: `# ${t('explain-model.page-and-lines', page, pages, linesPerPage)}` });
  pushAll(lines, aimLines(report));
  for (const stream of streams) pushAll(lines, section(stream));
  if (page === pages) pushAll(lines, besidePickles(report, streams));
  if (page === pages && report.weightsOnly !== undefined)
    pushAll(lines, weightsOnlyLines(report.weightsOnly));
  // Names of members, globals and texts are whatever the file says.
  const shown = lines.map((line) => ({ ...line, text: maskSecrets(line.text) }));
  return { report, lines: shown, page, pages };
}

/** What a scan found outside of pickles: layers, templates, operators and members, with what is known of each. */
function* besidePickles(
  { findings, reasons }: ModelReport,
  streams: readonly Stream[],
): Iterable<ExplainedLine> {
  const traced = new Set(streams.map(({ member }) => JSON.stringify(member)));
  const isTraced = (member: readonly string[] = []) => traced.has(JSON.stringify(member));
  const others = findings.filter(
    ({ suppressed, location }) => suppressed === undefined && !isTraced(location.member),
  );
  const otherReasons = reasons.filter(({ member }) => !isTraced(member));
  const isSilent = others.length === 0 && otherReasons.length === 0;
  if (streams.length > 0 && isSilent) return;
  const head =
    streams.length > 0
      ? t('explain-model.found-beside-pickles')
      : isSilent
        ? t('explain-model.no-findings')
        : t('explain-model.only-findings');
  if (streams.length > 0) yield { text: '' };
  yield { text: `# ${head}` };
  for (const finding of others.slice(0, maxFindings)) yield* findingLines(finding);
  for (const { message, member = [] } of otherReasons) {
    const inside = member.length === 0 ? '' : `${member.map(memberLabel).map(terminal).join(' > ')}: `;
    yield { text: '' };
    yield { text: `# ${inside}${terminal(message)}` };
  }
}

/** What the payloads of a file are after, each aim once. */
function* aimLines({ findings }: ModelReport): Iterable<ExplainedLine> {
  const said = new Set<string>();
  for (const { aims = [], suppressed } of findings) {
    for (const aim of suppressed === undefined ? aims : []) {
      const shown = aim.evidence === undefined ? '' : `  ${terminal(aim.evidence)}`;
      const text = `# ${aimText(aim)}${shown}`;
      if (said.has(text)) continue;
      said.add(text);
      yield { text };
    }
  }
}

function* findingLines(finding: Finding): Iterable<ExplainedLine> {
  const { code, ruleId, severity, message, evidence, effect, location } = finding;
  const { member = [], offset } = location;
  const mark = severity === 'critical' ? ('dangerous' as const) : ('unknown' as const);
  const inside =
    member.length === 0 ? '' : ` ${t('explain-model.finding-in-member', member.map(terminal).join(' > '))}`;
  const place = offset === undefined ? '' : `  # @${offset}`;
  const note = mark === 'dangerous' ? `  # dangerous${effect === undefined ? '' : `: ${effect}`}` : '';
  const title = `# ${code} ${ruleId} (${severity})${inside}: ${terminal(message)}`;
  // Bytes can be shown of the file itself; members that are no pickle are not kept.
  const at = offset === undefined || member.length > 0 ? {} : { offset };
  yield { text: '' };
  if (evidence === undefined) {
    yield { text: `${title}${place}`, mark, member, ...at };
    return;
  }
  yield { text: title };
  const [first, ...others] = evidence.split(/\r\n|[\r\n]/).slice(0, maxEvidenceLines);
  yield { text: `    ${terminal(first)}${place}${note}`, mark, member, ...at };
  for (const line of others) yield { text: `    ${terminal(line)}`, mark, member };
}

function* weightsOnlyLines({ answers, advice, snippet }: WeightsOnly): Iterable<ExplainedLine> {
  yield { text: '' };
  yield { text: '# torch.load(weights_only=True)' };
  for (const { torch, loads, executed, blocked, opcodes } of answers) {
    const checked = executed ? t('common.checked-by-running') : t('common.checked-against-source');
    yield {
      text: `#   torch ${torch}: ${loads ? t('common.file-loads') : t('common.file-rejected')} (${checked})`,
    };
    if (loads || torch !== answers[answers.length - 1].torch) continue;
    for (const { global, reason } of blocked) yield { text: `#     ${terminal(global)}: ${reason}` };
    if (opcodes.length > 0)
      yield { text: `#     ${t('explain-model.rejected-opcodes', opcodes.join(', '))}` };
  }
  yield { text: `#   ${advice}` };
  for (const line of snippet?.trimEnd().split('\n') ?? []) yield { text: `#     ${line}`.trimEnd() };
}

function* section({ member, start, trace }: Stream): Iterable<ExplainedLine> {
  if (trace.lines.length === 0 && trace.total > 0) return;
  const name = member.length === 0 ? t('explain-model.file-itself') : member.map(terminal).join(' > ');
  yield { text: '' };
  yield { text: `def load():  # ${t('explain-model.from-byte', name, start)}`, member, offset: start };
  for (const line of trace.lines) yield explained(line, member);
  const last = trace.first + trace.lines.length >= trace.total;
  const note = last ? ending(trace) : undefined;
  if (note !== undefined) yield { text: `    # ${note}` };
}

function explained({ text, offset, mark }: TraceLine, member: readonly string[]): ExplainedLine {
  const note =
    mark === undefined
      ? ''
      : mark.kind === 'dangerous'
        ? `  # dangerous: ${mark.effect}`
        : '  # not reviewed';
  // Display characters are kept on one line; the offset is where a hex view finds the opcode.
  const shown = `    ${terminal(text)}  # @${offset}${note}`;
  return { text: shown, ...(mark === undefined ? {} : { mark: mark.kind }), member, offset };
}

function ending({ end }: Trace): string | undefined {
  switch (end.kind) {
    case 'stop':
      return undefined;
    case 'limit':
      return t('explain-model.trace-limit', end.limit);
    case 'error':
      return t('explain-model.trace-error', end.end, end.problem);
  }
}
