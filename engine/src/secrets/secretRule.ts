import type { Rule } from '../rule';
import type { SecretMatch } from './secretMatch';

/**
 * What kind of text is read: Python, other code and prose (literals are quoted), a file of settings (values also stand bare), a
 * `.netrc` (values follow their names), the output of a cell, or the metadata of a notebook.
 */
export type SecretText = 'python' | 'text' | 'settings' | 'netrc' | 'output' | 'metadata';

/** A rule about credentials in any text. */
export interface SecretRule extends Rule {
  readonly secrets: {
    /** True for what this rule reports; the first rule that takes a match has it. */
    takes(match: SecretMatch, kind: SecretText): boolean;
    /** One localised sentence; `masked` is all it may show of the secret. */
    message(match: SecretMatch, masked: string): string;
  };
}

export function isSecretRule(rule: Rule): rule is SecretRule {
  return 'secrets' in rule;
}
