import type { Call, Wanted } from './calls';
import type { PythonRule } from './pythonRule';

/** Finds the rules of a call by maps, and tells from the bare text whether any rule can apply at all. */
export class Dispatch implements Wanted {
  private readonly exact = new Map<string, PythonRule[]>();
  /** Keyed by package and last name: `transformers from_pretrained`. */
  private readonly patterns = new Map<string, PythonRule[]>();
  private readonly byKeyword = new Map<string, PythonRule[]>();
  private readonly triggers: readonly {
    roots: readonly string[];
    tails: readonly string[];
    words: readonly string[];
  }[];

  constructor(rules: readonly PythonRule[]) {
    for (const rule of rules) {
      for (const callee of rule.python.callees) {
        if (callee.includes('*')) append(this.patterns, patternKey(callee), rule);
        else append(this.exact, callee, rule);
      }
      for (const keyword of rule.python.keywords ?? []) append(this.byKeyword, keyword, rule);
    }
    this.triggers = rules.map(({ python }) => ({
      roots: [...new Set(python.callees.map((callee) => callee.split('.')[0]))],
      tails: [...new Set(python.callees.map((callee) => lastName(callee).replace('()', '')))],
      words: python.keywords ?? [],
    }));
  }

  /** False only when no rule can find anything in the text: a rule needs its package's name and a callee's last name. */
  mayApply(text: string): boolean {
    const seen = new Map<string, boolean>();
    const has = (word: string): boolean => {
      let found = seen.get(word);
      if (found === undefined) {
        found = hasWord(text, word);
        seen.set(word, found);
      }
      return found;
    };
    // getattr may spell the last name in pieces.
    return this.triggers.some(
      ({ roots, tails, words }) =>
        words.some(has) || (roots.some(has) && (has('getattr') || tails.some(has))),
    );
  }

  callee(name: string): boolean {
    return this.exact.has(name) || this.patterns.has(patternKey(name));
  }

  keyword(name: string): boolean {
    return this.byKeyword.has(name);
  }

  /** Rules that listen to a call, each once. */
  rulesFor(call: Call): Iterable<PythonRule> {
    const rules = new Set<PythonRule>();
    if (call.resolved) {
      for (const rule of this.exact.get(call.callee) ?? []) rules.add(rule);
      for (const rule of this.patterns.get(patternKey(call.callee)) ?? []) rules.add(rule);
    }
    if (this.byKeyword.size > 0) {
      for (const [name, { value }] of call.keywords) {
        for (const rule of this.byKeyword.get(name) ?? []) rules.add(rule);
        if (value.kind !== 'dictionary') continue;
        for (const inner of value.entries.keys())
          for (const rule of this.byKeyword.get(inner) ?? []) rules.add(rule);
      }
    }
    return rules;
  }
}

function append(map: Map<string, PythonRule[]>, key: string, rule: PythonRule): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [rule]);
  else if (!list.includes(rule)) list.push(rule);
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function patternKey(name: string): string {
  const dot = name.indexOf('.');
  return `${dot < 0 ? name : name.slice(0, dot)} ${lastName(name)}`;
}

/** True when a text holds a word that is no part of a longer one: `trl`, but not the middle of `ctrl_c`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}

/** ASCII letters, digits, the underscore and everything beyond ASCII; not the NaN past either end. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    unit === 95 ||
    (unit >= 97 && unit <= 122) ||
    unit > 127
  );
}
