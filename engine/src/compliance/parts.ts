import type { Check, Question } from './profile';

/* Parts that the built-in profiles are put together from. Their words are not translated: answers and audits quote them. */

/** Files that hold code. */
export const code: readonly string[] = ['**/*.py', '**/*.ipynb', '**/requirements*.txt', '**/pyproject.toml'];

/** A question; its answer counts for a year if nothing else is said. */
export function asks(id: string, text: string, validDays = 365): Question {
  return { kind: 'question', id, text, validDays };
}

/** Nothing is found by these rules. */
export function rulesOf(rules: readonly string[]): Check {
  return { kind: 'rules', rules, families: [] };
}

/** Files of these names that mention one of some words; all files of these names where there are no words. */
export function mentions(paths: readonly string[], words: readonly string[] = []): Check {
  return { kind: 'hint', paths, mentions: words };
}
