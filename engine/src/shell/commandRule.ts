import type { Confidence, Effect, Fix, Severity } from '../finding';
import type { Rule } from '../rule';
import type { Command } from './command';

/** What a rule says of a command; place, evidence and metadata are filled in. */
export interface CommandReport {
  /** One localised sentence. */
  readonly message: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly effect?: Effect;
  readonly fixes?: readonly Fix[];
}

/** A rule about commands: of notebook cells, and those that Python code hands to a shell. */
export interface CommandRule extends Rule {
  readonly command: {
    /**
     * The most serious thing to say of a command, if anything.
     * @param modelSources places that models may come from; undefined where no list is given.
     */
    check(command: Command, modelSources: readonly string[] | undefined): CommandReport | undefined;
  };
}

export function isCommandRule(rule: Rule): rule is CommandRule {
  return 'command' in rule;
}

/** An option of a program: `--host 0.0.0.0`, `--host=0.0.0.0`. Undefined without it, '' where it has no value. */
export function optionOf(words: readonly string[], name: string): string | undefined {
  for (const [index, word] of words.entries()) {
    if (word === name) {
      const next = words[index + 1] ?? '';
      return next.startsWith('-') ? '' : next;
    }
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
  return undefined;
}
