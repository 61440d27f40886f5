import type { ByteSource } from '../bytes/byteSource';
import { decodeText, type TextEncoding, textEncodingOf } from '../bytes/text';
import type { Location } from '../finding';
import { rules } from '../generated/rules';
import { CancelledError } from '../limits';
import { draftSecrets, type SecretDraft } from '../secrets/draftSecrets';
import { findSecrets } from '../secrets/matcher';
import { LineTable } from '../text/lineTable';
import { Source } from '../text/source';
import type { AnalysisContext, DocumentReport } from './context';
import { secretTextOf } from './documentKind';
import { finishReport } from './findings';
import { severityScope } from './severity';
import { limitProblem } from './subject';

const windowBytes = 4 * 2 ** 20;
/**
 * What makes a text a configuration that a loader follows, or a template that leaves its sandbox. Escapes can spell an underscore. A text
 * that is too long to be read as one is not passed over.
 */
const telling =
  /_target_|_component_|class_path|rootModelIdentifier|itemInfoEntries|^(?:download|backbone|head)[ \t]{0,8}:|!(?:new|name|apply|module|include):|\bpy\/(?:object|reduce|repr|type|function)|^[ \t-]{0,80}target[ \t]{0,8}:|\b_type["']?\s{0,8}:\s{0,8}["']?prompt|\\(?:x5[fF]|u005[fF])|!!python\/|tag:yaml\.org,2002:python|loader_module|["']?(?:chat_template|auto_map|weight_map|arg_nodes)["']?\s{0,8}:|__(?:globals|subclasses|builtins|import)__|<(?:layers|PMML)[\s>]|\bop\s{0,8}:\s{0,8}["']|\{\{[^}\n]{0,200}__/m;

/** Characters behind a match that judging it may look at; no secret is longer. */
const ahead = 20_000;
/** Characters in front of a match that judging it may look at. */
const behind = 5_000;

/**
 * Searches a text that is too large to hold, a log for instance, for secrets: window by window, in constant memory. Rejects with
 * CancelledError, and with what reading rejects with.
 */
export async function analyzeLargeText(
  path: string,
  bytes: ByteSource,
  context: AnalysisContext,
): Promise<DocumentReport> {
  const kind = secretTextOf(path);
  const drafts: SecretDraft[] = [];
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const encoding = textEncodingOf(await bytes.read(0, 4096)) ?? 'bytes';
  let held = '';
  let isTelling = false;
  /** Matches of `held` before this were reported with the window before. */
  let fresh = 0;
  let line = 1;
  let column = 1;
  for (let offset = 0; offset < bytes.size; ) {
    if (context.cancel.cancelled) throw new CancelledError();
    const window = whole(await bytes.read(offset, windowBytes), encoding, offset + windowBytes >= bytes.size);
    if (window.length === 0) break;
    offset += window.length;
    const last = offset >= bytes.size;
    held += decodeText(window, encoding);
    isTelling ||= telling.test(held);
    const settled = last ? held.length : Math.max(fresh, held.length - ahead);
    const source = new Source(path, [{ text: held }]);
    const all = findSecrets(held, kind, 0, held.length, context.secretDetectors);
    const matches = all.filter(({ start }) => start >= fresh && start < settled);
    for (const { rule, draft } of draftSecrets(source, kind, matches, { ...context, rules }))
      drafts.push({ rule, draft: { ...draft, location: moved(draft.location, line, column) } });
    if (last || drafts.length > context.limits.findings) break;
    let cut = Math.max(0, settled - behind);
    // A line break of two characters stays in one piece.
    if (held[cut - 1] === '\r') cut--;
    const position = new LineTable(held.slice(0, cut)).range(cut, cut);
    column = position.line === 1 ? column + cut : position.column;
    line += position.line - 1;
    held = held.slice(cut);
    fresh = settled - cut;
  }
  const problems = isTelling ? [limitProblem('textBytes')] : [];
  return finishReport(drafts, [], problems, byId, context, severityScope(path, '', context));
}

/** A window without the beginning of a character that goes on in the next one. */
function whole(window: Uint8Array, encoding: TextEncoding, last: boolean): Uint8Array {
  if (last) return window;
  if (encoding !== 'bytes') return window.subarray(0, window.length & ~1);
  let end = window.length;
  for (let back = 1; back <= 3 && back < window.length; back++) {
    const byte = window[window.length - back];
    if ((byte & 0xc0) === 0x80) continue;
    if (byte >= 0xc0) end = window.length - back;
    break;
  }
  return window.subarray(0, end);
}

function moved(location: Location, line: number, column: number): Location {
  const shift = (own: number, ownLine: number) => (ownLine === 1 ? own + column - 1 : own);
  return {
    ...location,
    line: location.line + line - 1,
    endLine: location.endLine + line - 1,
    column: shift(location.column, location.line),
    endColumn: shift(location.endColumn, location.endLine),
  };
}
