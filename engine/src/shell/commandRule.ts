import type { Confidence, Effect, Fix, Severity } from '../finding';
import type { KnownDigests } from '../provenance/knownDigests';
import type { Origin } from '../python/flow/flow';
import type { Rule } from '../rule';
import type { Command } from './command';

/** What a rule says of a command; place, evidence and metadata are filled in. */
export interface CommandReport {
  /** One localised sentence. */
  readonly message: string;
  readonly severity?: Severity;
  /** As in FindingDraft. */
  readonly strict?: Severity;
  readonly onlyStrict?: true;
  readonly confidence?: Confidence;
  readonly effect?: Effect;
  /** As in Finding. */
  readonly allowable?: string;
  readonly fixes?: readonly Fix[];
  /** Another command in its place, where it stands in the file as it was read. */
  readonly instead?: { readonly title: string; readonly text: string };
}

/** What is known of the Python around a command of a notebook. */
export interface CellNames {
  /** Where the values of a name of the notebook may come from; empty where nothing is known to come from outside. */
  originsOf(name: string): ReadonlySet<Origin>;
}

/** What a command is judged by, beside its own words. */
export interface CommandSurroundings {
  /** The notebook that it stands in. */
  readonly cells: CellNames;
  /** Places that models may come from; undefined where no list is given. */
  readonly modelSources?: readonly string[] | undefined;
  /** Digests of files that commands may fetch. */
  readonly digests?: KnownDigests | undefined;
}

/** Of commands that stand in no notebook. */
export const noNames: CellNames = { originsOf: () => new Set() };

/** A rule about commands: of notebook cells, and those that Python code hands to a shell. */
export interface CommandRule extends Rule {
  readonly command: {
    /** The most serious thing to say of a command, if anything. */
    check(command: Command, surroundings: CommandSurroundings): CommandReport | undefined;
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

/**
 * A command without an option that is on or off, and without its value. Undefined where the option does not stand there once, as a word that
 * begins no line: what continues a line would then continue nothing.
 */
export function withoutSwitch(text: string, name: string): string | undefined {
  const at = text.indexOf(name);
  let before = at;
  while (before > 0 && /[ \t]/.test(text[before - 1])) before--;
  if (before <= 0 || before === at || text[before - 1] === '\n' || text.includes(name, at + 1))
    return undefined;
  const rest = text.slice(at + name.length);
  const value = /^(?:=|[ \t]+)(?:true|false|yes|no|[01])(?=\s|$)/i.exec(rest)?.[0] ?? '';
  const after = rest.slice(value.length);
  return /^(?:\s|$)/.test(after) ? text.slice(0, before) + after : undefined;
}
