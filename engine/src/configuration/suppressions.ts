import type { Finding, Suppression } from '../finding';
import type { Rule, RuleMeta } from '../rule';

/** A comment that asks for silence. Offsets and lines are those of the text it stands in. */
export interface SuppressionComment {
  readonly tool: 'secure-ml' | 'nosec' | 'noqa' | 'zizmor';
  /** Rule ids or codes; empty means every rule. */
  readonly ids: readonly string[];
  readonly reason: string | undefined;
  readonly line: number;
  /** It is alone on its line, so it speaks for the next one. */
  readonly ownLine: boolean;
  readonly start: number;
  readonly end: number;
  /** The last line of the block of text that begins behind the comment: `run: | # ...`. */
  readonly lastLine?: number;
}

const own = /#[ \t]{0,8}secure-ml:[ \t]{0,8}ignore(?:[ \t]{0,4}\[([^\]\r\n]{0,500})\])?[ \t]{0,8}(.{0,500})/;
const nosec = /#[ \t]{0,8}nosec\b[ \t:]{0,8}((?:B\d{3}[ \t,]{0,8}){0,50})/;
const noqa = /#[ \t]{0,8}noqa(?:[ \t]{0,8}:[ \t]{0,8}((?:[A-Z]{1,6}\d{1,5}[ \t,]{0,8}){1,50}))?/i;

const zizmor = /#[ \t]{0,8}zizmor:[ \t]{0,8}ignore\[([a-z, \t-]{1,500})\]/;
/** Of the audits that judge a workflow as a whole, wherever it asks for what they are about. */
const wholeFile = 'dangerous-triggers';
/** Comments that speak for more than a line. */
const maxWide = 100;

/** Reads the suppressions of one comment; a comment may carry several tools' words. */
export function readSuppressions(
  comment: string,
  place: Pick<SuppressionComment, 'line' | 'ownLine' | 'start' | 'lastLine'>,
): readonly SuppressionComment[] {
  const found: SuppressionComment[] = [];
  const add = (
    tool: SuppressionComment['tool'],
    match: RegExpExecArray,
    ids: readonly string[],
    reason?: string,
  ) => {
    const start = place.start + match.index;
    found.push({
      tool,
      ids,
      reason: reason === '' ? undefined : reason,
      ...place,
      // Behind words of another comment it is about those.
      ownLine: place.ownLine && /^[#\s]*$/.test(comment.slice(0, match.index)),
      start,
      end: start + match[0].trimEnd().length,
    });
  };
  const ours = own.exec(comment);
  if (ours !== null) add('secure-ml', ours, split(ours[1]), ours[2].trim());
  const bandit = nosec.exec(comment);
  if (bandit !== null) add('nosec', bandit, split(bandit[1]));
  const ruff = noqa.exec(comment);
  // A bare noqa is about style as a rule; it never meant security.
  if (ruff?.[1] !== undefined) add('noqa', ruff, split(ruff[1]));
  const workflows = zizmor.exec(comment);
  if (workflows !== null) add('zizmor', workflows, split(workflows[1]));
  return found;
}

function split(ids: string | undefined): readonly string[] {
  return (ids ?? '').split(/[\s,]+/).filter((id) => id !== '');
}

/** True when a comment speaks about a rule. Other tools' words count only for rules with a counterpart there. */
function speaksOf(comment: SuppressionComment, meta: RuleMeta): boolean {
  if (comment.tool === 'secure-ml') {
    return comment.ids.length === 0 || comment.ids.includes(meta.id) || comment.ids.includes(meta.code);
  }
  const counterparts = meta.counterparts ?? [];
  if (comment.tool === 'zizmor') return comment.ids.some((id) => counterparts.includes(id));
  if (comment.tool === 'nosec' && comment.ids.length === 0) return counterparts.some((id) => /^B\d/.test(id));
  return comment.ids.some((id) => counterparts.includes(id.toUpperCase()));
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** Our own comments that silenced nothing. */
  readonly unused: readonly SuppressionComment[];
}

/** Marks the findings of one text (a file, a cell) that its comments silence. None is dropped: reports count them. */
export function applySuppressions(
  findings: readonly Finding[],
  comments: readonly SuppressionComment[],
  rules: ReadonlyMap<string, Rule>,
): Suppressed {
  const used = new Set<SuppressionComment>();
  const byLine = new Map<number, SuppressionComment[]>();
  const wide: SuppressionComment[] = [];
  for (const comment of comments) {
    const isWide = comment.lastLine !== undefined || comment.ids.includes(wholeFile);
    if (isWide && wide.length < maxWide) wide.push(comment);
    // Other tools read their comments on the line itself only.
    const target = comment.ownLine && comment.tool === 'secure-ml' ? comment.line + 1 : comment.line;
    const list = byLine.get(target);
    if (list === undefined) byLine.set(target, [comment]);
    else list.push(comment);
  }
  const marked = findings.map((finding) => {
    const rule = rules.get(finding.ruleId);
    const { line, endLine } = finding.location;
    // A call over many lines is silenced at its first or its last line.
    const near = [...(byLine.get(line) ?? []), ...(endLine === line ? [] : (byLine.get(endLine) ?? []))];
    const around = wide.filter(
      ({ ids, line: from, lastLine = from }) => ids.includes(wholeFile) || (line > from && line <= lastLine),
    );
    const comment = rule && [...near, ...around].find((candidate) => speaksOf(candidate, rule.meta));
    if (comment === undefined) return finding;
    used.add(comment);
    const suppressed: Suppression = {
      kind: 'inline',
      ...(comment.reason === undefined ? {} : { reason: comment.reason }),
    };
    return { ...finding, suppressed };
  });
  return {
    findings: marked,
    unused: comments.filter((comment) => comment.tool === 'secure-ml' && !used.has(comment)),
  };
}
