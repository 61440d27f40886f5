import type { Rule } from '../rule';
import type { SecretMatch } from './matcher';

/** What kind of text is read: code, a file of settings, prose, or the output of a cell. */
export type SecretText = 'python' | 'settings' | 'text' | 'output';

/** A rule about credentials in any text. */
export interface SecretRule extends Rule {
  readonly secrets: {
    find(text: string, kind: SecretText): Iterable<SecretMatch>;
    /** One localised sentence; `masked` is all it may show of the secret. */
    message(match: SecretMatch, masked: string): string;
  };
}

export function isSecretRule(rule: Rule): rule is SecretRule {
  return 'secrets' in rule;
}
