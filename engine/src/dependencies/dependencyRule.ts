import type { Rule } from '../rule';
import type { TextContext, TextReport } from '../text/textReport';
import type { AdvisoryIndex } from './advisories/advisory';
import type { Manifest, RequirementOrigin } from './manifest';
import type { Project } from './project';

/** A manifest with all that is known about it. */
export interface ManifestContext extends TextContext {
  readonly path: string;
  readonly text: string;
  readonly manifest: Manifest;
  readonly project: Project;
  /** Exact versions known of the whole workspace folder, by normalised name. */
  readonly versions: ReadonlyMap<string, string>;
  /** Advisories and releases, where the user asked for them. */
  readonly advisories: AdvisoryIndex | undefined;
}

/** A rule about what is installed. */
export interface DependencyRule extends Rule {
  readonly dependencies: {
    readonly origins: readonly RequirementOrigin[];
    check(context: ManifestContext): Iterable<TextReport>;
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
