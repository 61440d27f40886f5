/*
 * Code of a TorchScript archive that runs while it is loaded: `__setstate__` of its classes, and what that calls. Kernels of torch trust much that
 * they are given (indices of sparse tensors, labels of ctc_loss), so that of what computes only little is certain there. Sources: torch/csrc/jit/
 * serialization/import.cpp (`obj_loader`), torch/csrc/jit/frontend/lexer.h.
 */

/** Operators that only arrange what they are given, and those that pack weights of quantized layers, as torch's own classes do. */
const certain = new Set(
  `Bool Float Int IntImplicit FloatImplicit ScalarImplicit __contains__ __getitem__ __is__ __isnot__ __not__ abs add add_ append cat ceil
  clear clone contiguous copy copy_ cpu dequantize detach device dim div dtype empty endswith eq expand extend fill_ find flatten floor
  format full ge get gt insert int_repr is_cuda is_floating_point item items join keys le len lower lt max min mul ndim ne neg numel ones
  ones_like permute pop q_per_channel_axis q_per_channel_scales q_per_channel_zero_points q_scale q_zero_point qscheme replace requires_grad
  reshape shape size split squeeze stack startswith strip sub sum t tensor to transpose unsqueeze update upper values view warn zero_ zeros
  zeros_like`
    .trim()
    .split(/\s+/)
    .map((name) => `aten::${name}`),
);
const packs = /^quantized::\w*prepack\w*$/;

/** True for an operator that stays within what it is given, whatever that is. */
export function isCertainOperator(operator: string): boolean {
  return certain.has(operator) || packs.test(operator);
}

interface Definition {
  readonly name: string;
  readonly body: string;
}

/** Functions and methods of a file of code; undefined where it is not certain where they begin. */
function definitionsOf(text: string): Definition[] | undefined {
  const starts = [...text.matchAll(/^[ \t]*def[ \t]+(\w+)/gm)];
  // Texts over several lines may look like definitions; torch writes none.
  if (/"""|'''/.test(text) || starts.length !== (text.match(/\bdef\b/g)?.length ?? 0)) return undefined;
  return starts.map(({ 0: { length }, 1: name, index }, number) => ({
    name,
    body: text.slice(index + length, starts[number + 1]?.index),
  }));
}

const loader = '__setstate__';

/** What of a file of code runs while the archive is loaded. */
export interface LoadedCode {
  readonly parts: readonly string[];
  /** Names of all functions of the file. */
  readonly own: ReadonlySet<string>;
  /** It ends soon, and what it makes is not far larger than what the archive has. */
  readonly isBounded: boolean;
}

export function loadedCode(text: string): LoadedCode {
  if (!text.includes(loader)) return { parts: [], own: new Set(), isBounded: true };
  const definitions = definitionsOf(text);
  if (definitions === undefined)
    return { parts: [text], own: new Set(), isBounded: !loop.test(text) && growthOf(text) < maxGrowth };
  const bodies = new Map<string, string[]>();
  for (const { name, body } of definitions) {
    const known = bodies.get(name);
    if (known === undefined) bodies.set(name, [body]);
    else known.push(body);
  }
  const own = new Set(bodies.keys());
  const parts: string[] = [];
  const seen = new Set([loader]);
  for (const name of seen)
    for (const body of bodies.get(name) ?? []) {
      parts.push(body);
      for (const called of callsIn(body)) if (own.has(called)) seen.add(called);
    }
  return { parts, own, isBounded: isBounded(parts, bodies) };
}

const callsIn = (body: string) => [...body.matchAll(/\b(\w+)\s*\(/g)].map(([, called]) => called);

const loop = /\b(?:while|for)\b/;
/** A loop through what is there already. */
const throughItems = /\bfor\s+\w+\s+in\s+range\(torch\.len\(\w+\)\)/;
/** Doublings that make no more than a model has. */
const maxGrowth = 24;
/** Calls of functions, and functions inside each other, that no model has. */
const maxCalls = 2 ** 16;
const maxDepth = 200;

function isBounded(parts: readonly string[], bodies: ReadonlyMap<string, readonly string[]>): boolean {
  const loops = parts.flatMap((part) => part.match(/\b(?:while|for)\b/g) ?? []);
  const growths = parts.map(growthOf);
  if (loops.length > 0) {
    const isPlain = loops.length === 1 && parts.some((part) => throughItems.test(part));
    if (!isPlain || growths.some((growth) => growth > 0)) return false;
  }
  const known = new Map<string, readonly [calls: number, growth: number]>();
  const workOf = (name: string, depth: number): readonly [number, number] => {
    const work = known.get(name);
    if (work !== undefined || depth > maxDepth) return work ?? [maxCalls, maxGrowth];
    // torch refuses functions that call themselves; of several with one name each may be meant.
    known.set(name, [1, 0]);
    let [calls, growth] = [1, 0];
    for (const body of bodies.get(name) ?? []) {
      growth += growthOf(body);
      for (const called of callsIn(body)) {
        if (!bodies.has(called)) continue;
        const [inner, more] = workOf(called, depth + 1);
        calls += inner;
        growth += more;
      }
    }
    known.set(name, [Math.min(calls, maxCalls), Math.min(growth, maxGrowth)]);
    return [calls, growth];
  };
  const [calls, growth] = workOf(loader, 0);
  return calls < maxCalls && growth < maxGrowth;
}

/** Operators whose result is larger than what they are given, by name or by sign, and the rest of the line. */
const growing =
  /(?:\.\s{0,8}(?:cat|stack|add|add_|mul|pow|expand|join|replace|format|extend|ones|zeros|full|repeat)\s{0,8}\(|[+*])([^\n]{0,2000})/g;

/** Doublings, at most, of what a body makes: by what each growing operator is given, and the numbers that it names. */
function growthOf(body: string): number {
  const numbers = body.match(/(?<![\w.])\d{1,30}(?![\w.])/g) ?? [];
  const largest = numbers.reduce((most, number) => Math.max(most, Number(number)), 2);
  let growth = 0;
  for (const [, given] of body.matchAll(growing)) {
    // A place in a tuple, `(state)[0]`, says nothing of a size.
    const named = given.replace(/\)\[\d+\]/g, ')').match(/(?<![\w.])\d{1,30}(?![\w.])/g) ?? [];
    const items = given.split(',').length;
    const literal = named.reduce((sum, number) => sum + Math.log2(Math.max(1, Number(number))), 0);
    growth += Math.max(
      Math.log2(Math.max(2, items)),
      literal,
      given.includes('[') && largest > 64 ? items * Math.log2(largest) : 0,
    );
  }
  return growth;
}

/** Names that are called as methods, or of another file. Operators by their own names are left out: `mention` matches these. */
export function methodsIn(part: string, mention: RegExp): string[] {
  return [...part.replace(mention, '').matchAll(/\.\s*(\w+)\s*\(/g)].map(([, name]) => name);
}
