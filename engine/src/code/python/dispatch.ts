import { type FoundWords, WordIndex } from '../words';
import type { Call, Wanted } from './calls';
import { indirect } from './condense';
import type { Hint, PythonRule } from './pythonRule';

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
      triggerOf(watched, [], watchedNeed === undefined ? {} : { needs: watchedNeed }),
      ...rules.map(({ python }) => triggerOf(python.callees, python.keywords ?? [], python)),
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
      ...this.triggers.flatMap(({ words, builtins, pairs }) => [
        ...words,
        ...builtins,
        ...pairs.flatMap(([root, tails]) => [root, ...tails]),
      ]),
    ]);
  }

  /**
   * Where a text holds words of rules that may find something in it; undefined when none can: a rule needs its package imported, and
   * a callee's last name.
   */
  look(text: string): readonly number[] | undefined {
    const found = this.words.in(text);
    const has = (word: string) => found.words.has(word);
    const imported = importedOf(text, found);
    /** Last names that may stand alone; others follow a dot or stand in a text. */
    const isBare = anyBare.test(text) ? () => true : (word: string) => imported.has(word);
    const isSpelled = has('getattr') && spelledName.test(text);
    const wanted = new Set<string>();
    const methods = new Set<string>();
    const plain = new Set<string>();
    const beside = new Map<string, RegExp[]>();
    for (const { words: own, builtins, pairs, hint } of this.triggers) {
      const words = [...own, ...builtins].filter(has);
      for (const [root, tails] of pairs) {
        // getattr may spell the last name in pieces.
        if (imported.has(root) && (isSpelled || tails.some(has))) words.push(...tails);
      }
      if (words.length === 0 || !(hint.needs?.test(text) ?? true)) continue;
      for (const word of words) {
        if (hint.beside === undefined) {
          if (builtins.includes(word)) plain.add(word);
          else if (isBare(word) || own.includes(word)) wanted.add(word);
          else methods.add(word);
        } else beside.set(word, [...(beside.get(word) ?? []), hint.beside]);
      }
    }
    const isWanted = found.list.map((word) => wanted.has(word));
    const isPlain = found.list.map((word) => plain.has(word));
    const isMethod = found.list.map((word) => methods.has(word));
    const besides = found.list.map((word) => beside.get(word));
    const places = found.starts.filter((start, index) => {
      const number = found.numbers[index];
      if (isWanted[number] || (isMethod[number] && followsDot(text, start))) return true;
      if (isPlain[number] && isUsed(text, start)) return true;
      const patterns = besides[number];
      if (patterns === undefined) return false;
      const end = start + found.list[number].length;
      return (
        isBeside(text, end, patterns) ||
        (isHandedOn(text, start, end) && patterns.some((pattern) => pattern.test(text)))
      );
    });
    if (places.length === 0 && !isSpelled) return undefined;
    const getattr = found.list.indexOf('getattr');
    const lookups = found.starts.filter(
      (start, index) =>
        found.numbers[index] === getattr && !plainGetattr.test(text.slice(start, start + reach)),
    );
    return [...places, ...lookups];
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

/** Imports whose names may stand in other lines. */
const anyBare = /\bimport\s{0,20}[(*\\]/;
/** With its last name written out, which is found by itself, or of what is no module. */
const plainGetattr =
  /^getattr\s{0,20}\(\s{0,20}(?:(?:self|cls)\s{0,20},|[\w.]{1,80}\s{0,20},\s{0,20}(?:"\w{1,80}"|'\w{1,80}')\s{0,20}[,)])/;

/** The last sign before a word is a dot, or it begins a text. */
function followsDot(text: string, start: number): boolean {
  return /[."']\s{0,200}$/.test(text.slice(Math.max(0, start - 200), start));
}

/** A name of a builtin that is called or handed on, and not a word of a sentence. */
function isUsed(text: string, start: number): boolean {
  return /^\w+\s{0,20}(?:[(,)\]}:;#]|$|(?:if|else|for|as)\b)/m.test(text.slice(start, start + 60));
}

/** Characters behind the bracket of a call that are looked at. */
const reach = 400;

function isBeside(text: string, end: number, patterns: readonly RegExp[]): boolean {
  const behind = text.slice(end, end + reach);
  return /^\s{0,20}\(/.test(behind) && patterns.some((pattern) => pattern.test(behind));
}

/** A function that gets another name: `log = logging.info`. */
function isHandedOn(text: string, start: number, end: number): boolean {
  return (
    /^\s{0,20}[)\],;}\n]/.test(text.slice(end, end + 24)) &&
    /[.=(,]\s{0,20}$/.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** Words that a text may import: those in a line of an import, or all where modules are looked up by texts. */
function importedOf(text: string, { words, list, numbers, starts }: FoundWords): ReadonlySet<string> {
  if (indirect.test(text)) return words;
  const imported = new Set<string>();
  for (let index = 0; index < starts.length; index++) {
    const word = list[numbers[index]];
    if (imported.has(word)) continue;
    const lineStart = text.lastIndexOf('\n', starts[index]) + 1;
    // Absurdly long lines, and those that go on the one before, are taken as imports.
    const before = text.slice(Math.max(lineStart, starts[index] - 1_000), starts[index]);
    if (
      /\b(?:import|from)\b/.test(before) ||
      before.length === 1_000 ||
      /\\\r?$/.test(text.slice(Math.max(0, lineStart - 3), Math.max(0, lineStart - 1)))
    )
      imported.add(word);
  }
  return imported;
}

/** `getattr(pickle, "lo" "ads")`: a name in pieces, which no word of the text is. */
const spelledName = /\bgetattr\((?!(?:self|cls)\b)[^,()]{1,80},\s{0,20}["'][^"'\n]{0,80}["']\s{0,20}[+"']/;

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
  /** Names that need no import. */
  readonly builtins: readonly string[];
  /** A package with the last names that matter in it. */
  readonly pairs: readonly (readonly [string, readonly string[]])[];
  readonly hint: Hint;
}

function triggerOf(callees: readonly string[], keywords: readonly string[], hint: Hint): Trigger {
  const words = new Set(keywords);
  const builtins = new Set<string>();
  const pairs = new Map<string, Set<string>>();
  for (const callee of callees) {
    const variable = environmentVariable(callee);
    const root = callee.replace(/^class /, '').split('.')[0];
    const tail = lastName(callee).replace(/(?:\(\)|=)$/, '');
    if (variable !== undefined) words.add(variable);
    else if (root === 'builtins') builtins.add(tail);
    else pairs.set(root, (pairs.get(root) ?? new Set()).add(tail));
  }
  return {
    hint,
    words: [...words],
    builtins: [...builtins],
    pairs: [...pairs].map(([root, tails]) => [root, [...tails]]),
  };
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
