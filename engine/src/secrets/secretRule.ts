import type { Rule } from '../rule';
import type { SecretMatch, SecretText } from './secretMatch';

/** A rule about credentials in any text. */
export interface SecretRule extends Rule {
  readonly secrets: {
    /** True for what this rule reports; the first rule that takes a match has it. */
    takes(match: SecretMatch, kind: SecretText): boolean;
    /** One localised sentence; `masked` is all it may show of the secret in the file at `path`. */
    message(match: SecretMatch, masked: string, path: string): string;
  };
}

export function isSecretRule(rule: Rule): rule is SecretRule {
  return 'secrets' in rule;
}
