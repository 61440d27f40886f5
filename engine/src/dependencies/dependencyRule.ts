import type { Confidence, Fix, Severity } from '../finding';
import type { Rule } from '../rule';
import type { Requirement } from './requirement';

/** Where a requirement was read: a file of requirements, or an install command in a notebook. */
export type RequirementOrigin = 'file' | 'cell';

export interface RequirementReport {
  readonly message: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly fixes?: readonly Fix[];
}

export interface DependencyContext {
  readonly origin: RequirementOrigin;
  /** Exact versions known of the project, by normalised name. */
  readonly versions: ReadonlyMap<string, string>;
  /** A fix that writes a specifier in the requirement's place for one. */
  pinTo(version: string): Fix;
}

/** A rule about one requirement. */
export interface DependencyRule extends Rule {
  readonly dependencies: {
    readonly origins: readonly RequirementOrigin[];
    check(requirement: Requirement, context: DependencyContext): RequirementReport | undefined;
  };
}

export function isDependencyRule(rule: Rule): rule is DependencyRule {
  return 'dependencies' in rule;
}
