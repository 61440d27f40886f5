import { WordIndex } from '../words';
import type { Call, Wanted } from './calls';
import type { PythonRule } from './pythonRule';

/** Finds the rules of a call by maps, and tells from the bare text whether any rule can apply at all. */
export class Dispatch implements Wanted {
  private readonly exact = new Map<string, PythonRule[]>();
  /** Keyed by package and last name: `transformers from_pretrained`. */
  private readonly patterns = new Map<string, PythonRule[]>();
  private readonly byKeyword = new Map<string, PythonRule[]>();
  private readonly triggers: readonly Trigger[];
  private readonly words: WordIndex;
  /** Last names of callees, and the functions that calls.ts itself follows. */
  private readonly tails: ReadonlySet<string>;

  /** `watched` are callees that are looked at beside those of rules. */
  constructor(
    rules: readonly PythonRule[],
    private readonly watched: readonly string[] = [],
    watchedNeed?: RegExp,
  ) {
    for (const rule of rules) {
      for (const callee of rule.python.callees) {
        if (callee.includes('*')) append(this.patterns, patternKey(callee), rule);
        else append(this.exact, callee, rule);
      }
      for (const keyword of rule.python.keywords ?? []) append(this.byKeyword, keyword, rule);
    }
    this.triggers = [
      triggerOf(watched, [], watchedNeed),
      ...rules.map(({ python }) => triggerOf(python.callees, python.keywords ?? [], python.needs)),
    ];
    this.tails = new Set([
      'partial',
      'setdefault',
      'putenv',
      'update',
      ...watched.map(lastName),
      ...rules.flatMap(({ python }) =>
        python.callees.map((callee) => lastName(callee).replace(/(?:\(\)|=)$/, '')),
      ),
    ]);
    this.words = new WordIndex([
      'getattr',
      ...this.triggers.flatMap(({ words, pairs }) => [
        ...words,
        ...pairs.flatMap(([root, tails]) => [root, ...tails]),
      ]),
    ]);
  }

  /** False only when no rule can find anything in the text: a rule needs its package's name and a callee's last name. */
  mayApply(text: string): boolean {
    const seen = this.words.in(text);
    const has = (word: string) => seen.has(word);
    const isSpelled = has('getattr') && spelledName.test(text);
    return this.triggers.some(
      ({ words, pairs, needs }) =>
        (words.some(has) ||
          // getattr may spell the last name in pieces.
          pairs.some(([root, tails]) => has(root) && (isSpelled || tails.some(has)))) &&
        (needs === undefined || needs.test(text)),
    );
  }

  tail(name: string): boolean {
    return this.tails.has(name);
  }

  callee(name: string): boolean {
    return this.exact.has(name) || this.watched.includes(name) || this.patterns.has(patternKey(name));
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

/** `getattr(pickle, "lo" "ads")`: a name in pieces, which no word of the text is. */
const spelledName = /\bgetattr\([^,()]{1,80},\s{0,20}["'][^"'\n]{0,80}["']\s{0,20}[+"']/;

function append(map: Map<string, PythonRule[]>, key: string, rule: PythonRule): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [rule]);
  else if (!list.includes(rule)) list.push(rule);
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

interface Trigger {
  /** Any of these is enough. */
  readonly words: readonly string[];
  /** A package with the last names that matter in it. */
  readonly pairs: readonly (readonly [string, readonly string[]])[];
  /** What the text must hold as well. */
  readonly needs: RegExp | undefined;
}

function triggerOf(
  callees: readonly string[],
  keywords: readonly string[],
  needs: RegExp | undefined,
): Trigger {
  const words = new Set(keywords);
  const pairs = new Map<string, Set<string>>();
  for (const callee of callees) {
    const variable = environmentVariable(callee);
    const root = callee.replace(/^class /, '').split('.')[0];
    const tail = lastName(callee).replace(/(?:\(\)|=)$/, '');
    if (variable !== undefined) words.add(variable);
    else if (root === 'builtins') words.add(tail);
    else pairs.set(root, (pairs.get(root) ?? new Set()).add(tail));
  }
  return { needs, words: [...words], pairs: [...pairs].map(([root, tails]) => [root, [...tails]]) };
}

/** The variable of `os.environ[NAME]`. */
function environmentVariable(callee: string): string | undefined {
  return /^os\.environ\[(.+)\]$/.exec(callee)?.[1];
}

/** Package and last name of a callee such as `transformers.*.from_pretrained`. */
export function patternKey(name: string): string {
  const dot = name.indexOf('.');
  return `${dot < 0 ? name : name.slice(0, dot)} ${lastName(name)}`;
}
