import type { Confidence, Fix, Severity, TextEdit } from '../finding';
import type { Rule } from '../rule';
import type { AdvisoryIndex } from './advisories/advisory';
import type { Manifest, RequirementOrigin } from './manifest';
import type { Project } from './project';

/** What a rule says of a place in a manifest; evidence and metadata are filled in. */
export interface DependencyReport {
  readonly start: number;
  readonly end: number;
  /** One localised sentence. */
  readonly message: string;
  /** What identifies it beside the rule; the evidence where absent. */
  readonly identity?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly fixes?: readonly Fix[];
  readonly help?: string;
}

/** A manifest with all that is known about it. */
export interface ManifestContext {
  readonly path: string;
  readonly text: string;
  readonly manifest: Manifest;
  readonly project: Project;
  /** Exact versions known of the whole workspace folder, by normalised name. */
  readonly versions: ReadonlyMap<string, string>;
  /** Advisories and releases, where the user asked for them. */
  readonly advisories: AdvisoryIndex | undefined;
  /** Milliseconds since 1970. */
  readonly today: number;
  edit(start: number, end: number, newText: string): TextEdit;
}

/** A rule about what is installed. */
export interface DependencyRule extends Rule {
  readonly dependencies: {
    readonly origins: readonly RequirementOrigin[];
    check(context: ManifestContext): Iterable<DependencyReport>;
  };
}

export function isDependencyRule(rule: Rule): rule is DependencyRule {
  return 'dependencies' in rule;
}

export const everyOrigin: readonly RequirementOrigin[] = [
  'application',
  'library',
  'cell',
  'command',
  'component',
];
