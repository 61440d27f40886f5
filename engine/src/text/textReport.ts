import type { Confidence, FindingDraft, Fix, Severity, TextEdit } from '../finding';
import type { Rule } from '../rule';
import { maskSecrets } from '../secrets/mask';
import { findSecrets } from '../secrets/matcher';
import { isOwnImage, isOwnName } from './ownName';
import { smallestEdit } from './smallestEdit';
import type { Source } from './source';

/** What a rule says of a place in a text: a manifest, a pipeline. Evidence and metadata are filled in. */
export interface TextReport {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** One localised sentence. */
  readonly message: string;
  /** What identifies it beside the rule; the evidence where absent. */
  readonly identity?: string;
  readonly severity?: Severity;
  /** As in FindingDraft. */
  readonly strict?: Severity;
  readonly onlyStrict?: true;
  /** As in Finding. */
  readonly allowable?: string;
  /** As in Finding. */
  readonly subject?: string;
  readonly confidence?: Confidence;
  readonly fixes?: readonly Fix[];
  readonly help?: string;
}

/** What every rule about a text may ask, beside what its family gives it. */
export interface TextContext {
  /** Milliseconds since 1970. */
  readonly today: number;
  edit(start: number, end: number, newText: string): TextEdit;
  /** Whether a repository or an image is most likely the project's own. */
  isOwn(address: string): boolean;
  /** Whether the makers of an image, which is named without its tag, are most likely the project's. */
  isOwnImage(reference: string): boolean;
}

/** A context whose offsets count in `source`, a file of a project whose folder has a name. */
export function textContext(source: Source, project: string | undefined): TextContext {
  return {
    today: Date.now(),
    edit: (start, end, newText) => smallestEdit(source, start, end, newText),
    isOwn: (address) => isOwnName(address, source.path, project),
    isOwnImage: (reference) => isOwnImage(reference, project),
  };
}

/** A rule's reports as drafts; it ends after `most` of them, which is more than a report of a file keeps. */
export function* draftsOf<R extends Rule>(
  rule: R,
  reports: Iterable<TextReport>,
  source: Source,
  max: number,
): Iterable<{ readonly rule: R; readonly draft: FindingDraft }> {
  let count = 0;
  for (const report of reports) {
    yield { rule, draft: draftAt(report, source) };
    if (++count > max) return;
  }
}

/** A report with its place and what stands there. */
function draftAt(report: TextReport, source: Source): FindingDraft {
  const {
    start,
    end,
    message,
    identity,
    severity,
    strict,
    onlyStrict,
    confidence,
    fixes,
    help,
    allowable,
    subject,
  } = report;
  const evidence = excerpt(source, start, end);
  // Key by key: copying the rest of an object takes longer than all the rules together.
  const draft: { -readonly [Key in keyof FindingDraft]: FindingDraft[Key] } = {
    message,
    location: source.locate(start, end),
    identity: identity ?? evidence,
    evidence,
  };
  if (severity !== undefined) draft.severity = severity;
  if (strict !== undefined) draft.strict = strict;
  if (onlyStrict !== undefined) draft.onlyStrict = onlyStrict;
  if (confidence !== undefined) draft.confidence = confidence;
  if (fixes !== undefined) draft.fixes = fixes;
  if (help !== undefined) draft.help = help;
  if (allowable !== undefined) draft.allowable = allowable;
  if (subject !== undefined) draft.subject = subject;
  return draft;
}

/** What stands at a place, in one line and without credentials. */
function excerpt(source: Source, start: number, end: number): string {
  const raw = source.text.slice(start, Math.min(end, start + lookAhead));
  const text = /[\s\\]/.test(raw) ? raw.replace(/\\?\s+/g, ' ') : raw;
  let secret = secretive.get(source);
  if (secret === undefined) {
    secret = findSecrets(source.text, 'text').length > 0;
    secretive.set(source, secret);
  }
  // Most files have no secret at all: one look at the file instead of one at each excerpt.
  const masked = secret || text.includes('://') ? maskSecrets(text) : text;
  const shown = masked.includes('://') ? withoutUsers(masked) : masked;
  // Cutting before masking could leave half a secret that no longer looks like one.
  return shown.length > maxLength ? shown.slice(0, maxLength) : shown;
}

const maxLength = 200;
const lookAhead = 4_000;

const secretive = new WeakMap<Source, boolean>();

/** URLs of private indexes and repositories carry user names and passwords. */
function withoutUsers(text: string): string {
  return text.replace(/:\/\/[^\s/@]{1,200}@/g, '://****@');
}
