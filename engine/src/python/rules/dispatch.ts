import type { Call, Wanted } from '../names/calls';
import { Prefilter } from './prefilter';
import type { PythonRule } from './pythonRule';

/** Finds the rules of a call by maps, and tells from the bare text whether any rule can apply at all. */
export class Dispatch implements Wanted {
  private readonly exact = new Map<string, PythonRule[]>();
  /** Keyed by package and last name: `transformers from_pretrained`. */
  private readonly patterns = new Map<string, PythonRule[]>();
  private readonly byMethod = new Map<string, PythonRule[]>();
  private readonly byKeyword = new Map<string, PythonRule[]>();
  private readonly prefilter: Prefilter;
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
      for (const method of rule.python.methods ?? []) append(this.byMethod, method, rule);
      for (const keyword of rule.python.keywords ?? []) append(this.byKeyword, keyword, rule);
    }
    this.prefilter = new Prefilter([
      {
        callees: watched,
        keywords: [],
        hint: watchedNeed === undefined ? {} : { needs: watchedNeed },
      },
      ...rules.map(({ python }) => ({
        callees: python.callees,
        keywords: python.keywords ?? [],
        methods: python.methods ?? [],
        hint: python,
      })),
    ]);
    this.tails = new Set([
      'partial',
      'setdefault',
      'putenv',
      'update',
      '__call__',
      ...this.byMethod.keys(),
      ...watched.map(lastName),
      ...rules.flatMap(({ python }) =>
        python.callees.map((callee) => lastName(callee).replace(/(?:\(\)|=)$/, '')),
      ),
    ]);
  }

  /** Where a text may hold what rules look for; undefined when it holds nothing. */
  look(text: string): readonly number[] | undefined {
    return this.prefilter.look(text);
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

  method(name: string): boolean {
    return this.byMethod.has(name);
  }

  /** Rules that listen to a call, each once. */
  rulesFor(call: Call): Iterable<PythonRule> {
    const rules = new Set<PythonRule>();
    if (call.resolved) {
      for (const rule of this.exact.get(call.callee) ?? []) rules.add(rule);
      for (const rule of this.patterns.get(patternKey(call.callee)) ?? []) rules.add(rule);
    }
    for (const rule of this.byMethod.get(lastName(call.callee)) ?? []) rules.add(rule);
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

/** Package and last name of a callee such as `transformers.*.from_pretrained`. */
export function patternKey(name: string): string {
  const dot = name.indexOf('.');
  return `${dot < 0 ? name : name.slice(0, dot)} ${lastName(name)}`;
}
