/**
 * The shared vocabulary: what the engine says about code, models, secrets and dependencies.
 * Every surface (editor, terminal, SARIF) shows these values and decides nothing itself.
 */

/** From harmless to worst; the order is the order of comparison. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** True when `severity` is at least `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}

/** How sure the rule is that the finding is real, whatever its severity. */
export type Confidence = 'low' | 'medium' | 'high';

/** What happens to the user when the hostile thing runs. */
export const effects = [
  'command',
  'code',
  'network',
  'file-write',
  'file-read',
  'credential',
  'process',
  'native-code',
  'import',
] as const;
export type Effect = (typeof effects)[number];

/**
 * What the code that a model carries is after, whatever it gets there by; worst first. `execution` is code that was read and is none of
 * the others; `unknown` is code that could not be read.
 */
export const aims = [
  'shell',
  'exfiltration',
  'credentials',
  'destruction',
  'persistence',
  'mining',
  'poisoning',
  'download',
  'execution',
  'unknown',
] as const;
export type Aim = (typeof aims)[number];

/** One aim of a payload, with what shows it. */
export interface AimFound {
  readonly aim: Aim;
  /** Technique of MITRE ATLAS, `AML.T0072`. */
  readonly atlas: string;
  /** An excerpt of the code, decoded and with secrets masked; absent where nothing could be read. Untrusted text. */
  readonly evidence?: string;
}

/** A stretch of text. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A cell of a notebook. `index` is the raw index in the .ipynb file, markdown cells included. */
export interface CellReference {
  readonly index: number;
  readonly id?: string;
  /** Index of the output inside the cell when the finding is in an output. */
  readonly output?: number;
}

/** Where a finding is. In a notebook the range counts inside the cell. */
export interface Location extends Range {
  /** The path exactly as it was given to the engine. */
  readonly path: string;
  readonly cell?: CellReference;
  /** In notebooks: the line of the raw .ipynb file, from 1. */
  readonly fileLine?: number;
  /** In containers: names from the outermost archive to the innermost stream. */
  readonly member?: readonly string[];
  /** In binaries: byte offset in the innermost decompressed stream. */
  readonly offset?: number;
}

/** The range given to things that have no text: models, whole files. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** One replacement. Ranges refer to the text that the finding was made from (in a notebook: the cell's). */
export interface TextEdit extends Range {
  readonly newText: string;
}

/** What no edit of the finding's text can do; an editor carries it out. */
export type FixAction =
  /** Removes outputs of cells: one where `output` is given, else all of the cell's. */
  | { readonly kind: 'clear-outputs'; readonly cells: readonly CellReference[] }
  /** Adds a line to the `.gitignore` of the file's folder or above. */
  | { readonly kind: 'git-ignore'; readonly line: string };

/** A change that leaves valid code, its imports included. */
export interface Fix {
  /** Imperative sentence shown to the user. */
  readonly title: string;
  /** Empty where there is an action. */
  readonly edits: readonly TextEdit[];
  readonly action?: FixAction;
  /** Part of the edits' text that was chosen for want of a better one and is to be looked at, such as a number; editors select it. */
  readonly fill?: string;
  /** Safe fixes keep the program's meaning and may be applied to a whole file at once. */
  readonly safe: boolean;
}

/** Why a finding does not count. */
export interface Suppression {
  readonly kind: 'inline' | 'baseline' | 'configuration';
  readonly reason?: string;
}

export interface Finding {
  readonly ruleId: string;
  /** SML1xx-2xx code, 3xx models, 4xx secrets, 5xx dependencies, 6xx pipelines, 7xx provenance. */
  readonly code: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One sentence, already localised. Never holds a secret. */
  readonly message: string;
  readonly location: Location;
  /** The resolved call with its arguments as pseudo-Python, or a masked excerpt. Untrusted text: show it through a display sink. */
  readonly evidence?: string;
  readonly effect?: Effect;
  /** Of models: what the code is after, worst first. */
  readonly aims?: readonly AimFound[];
  /** Of models: URLs and addresses that the code names, secrets masked. Untrusted text. */
  readonly addresses?: readonly string[];
  /** Primary weakness, as `CWE-502`. */
  readonly cwe?: string;
  readonly atlas?: readonly string[];
  readonly owasp?: readonly string[];
  /** Stable over edits elsewhere: rule + member + global or normalised code, never the message. 16 hex digits. */
  readonly fingerprint: string;
  readonly suppressed?: Suppression;
  readonly fixes?: readonly Fix[];
  /**
   * What the settings could allow once somebody has reviewed it, and the finding would be gone: of models a name for `models.allowGlobals`,
   * of the rule model-source a place for `sources.models`.
   */
  readonly allowable?: string;
  /**
   * What several files can say alike and a project decides once, such as a package in one version, `torch 2.0.0`, or an action at a tag.
   * Reports show equal findings about it as one.
   */
  readonly subject?: string;
  /** In reports: the other places where the same is found, in the same file or, if there is a subject, in others. */
  readonly places?: readonly Location[];
  /** A page beside the rule's own that helps with this very finding: where the vendor of a credential revokes it. */
  readonly help?: string;
}

/** A finding before its rule's metadata and its fingerprint are filled in by `finishFinding`. */
export interface FindingDraft {
  readonly message: string;
  readonly location: Location;
  /** What identifies it beside the rule and the member: a global's name, normalised code. Never the message, never a secret. */
  readonly identity: string;
  readonly severity?: Severity;
  /** The severity in the profile `strict`, where data of unknown origin counts as coming from outside. */
  readonly strict?: Severity;
  /** Reported in the profile `strict` alone. */
  readonly onlyStrict?: true;
  readonly confidence?: Confidence;
  readonly evidence?: string;
  readonly effect?: Effect;
  readonly fixes?: readonly Fix[];
  readonly allowable?: string;
  /** As in Finding. */
  readonly subject?: string;
  readonly help?: string;
}
