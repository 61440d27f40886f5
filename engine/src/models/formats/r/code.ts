import {
  acting,
  actingPackages,
  calling,
  computing,
  knownPackages,
  plain,
  unreviewed,
} from '../reviewed/rFunctions';
import { calleesOf } from './callees';
import type { RFacts, RValue } from './values';

/** What code does. */
export interface CodeSays {
  /** It calls something. */
  calls: boolean;
  /** The first function that acts on the machine. */
  acts?: string;
  /** The first that was not reviewed. */
  other?: string;
  /** The first that does more than to look at values and to calculate with them. */
  beyond?: string;
  /** Some names and texts of it, as evidence. */
  readonly texts: string[];
}

/** Names that code may use, and what is known of them. */
export class CodeNames {
  /** Given to a function, or by an assignment that is not a function's: may hold anything. */
  readonly bound: Set<string>;
  /** What is given functions that stand there, and nothing else. */
  readonly functions = new Set<string>();
  private readonly others = new Set<string>();
  /** Functions of the workspace, by their names. */
  readonly variables: ReadonlyMap<string, RValue>;

  constructor(facts: RFacts, variables: readonly (readonly [string, RValue])[]) {
    this.bound = new Set(facts.bound);
    this.variables = new Map(variables.filter(([, { kind }]) => kind === 'function' || kind === 'promise'));
    for (const [name] of variables) this.bound.add(name);
    for (const [name, { kind }] of variables)
      if (kind === 'function') this.functions.add(name);
      else this.others.add(name);
    visit([...facts.functions, ...facts.promises, ...facts.active, ...facts.language], (value) => {
      if (value.kind === 'function') this.parameters(value.formals);
      if (value.kind !== 'call') return undefined;
      const [head, target, given] = value.cells.map((cell) => cell.value);
      if (head?.kind !== 'symbol') return undefined;
      if (head.name === 'function' && target !== undefined) this.parameters(target);
      if (['<-', '=', '<<-', '->'].includes(head.name)) this.assigned(target, given);
      if (head.name === 'for') this.assigned(target, undefined);
      return undefined;
    });
  }

  private parameters(formals: RValue): void {
    if (formals.kind !== 'pairs') return;
    for (const { tag } of formals.cells) if (tag !== undefined) this.other(tag);
  }

  private assigned(target: RValue | undefined, given: RValue | undefined): void {
    const [name] = target?.kind === 'symbol' ? [target.name] : target?.kind === 'text' ? target.texts : [];
    if (name === undefined) return;
    this.bound.add(name);
    if (given === undefined || !isFunction(given)) this.other(name);
    else if (!this.others.has(name)) this.functions.add(name);
  }

  /** What a parameter, or a variable that is given something else, holds may be the text of any function's name. */
  private other(name: string): void {
    this.bound.add(name);
    this.others.add(name);
    this.functions.delete(name);
  }
}

/** A function, or an expression that makes one. */
export function isFunction(value: RValue): boolean {
  if (value.kind !== 'call') return value.kind === 'function';
  const head = value.cells[0]?.value;
  return head?.kind === 'symbol' && head.name === 'function';
}

/** Visits values, what they are made of, and what `see` adds, each once. */
function visit(roots: readonly RValue[], see: (value: RValue) => RValue | undefined): void {
  const seen = new Set<RValue>();
  const open = [...roots];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    const more = see(value);
    if (more !== undefined) open.push(more);
    for (const part of partsOf(value)) open.push(part);
  }
}

function partsOf(value: RValue): readonly RValue[] {
  switch (value.kind) {
    case 'call':
    case 'pairs':
      return value.cells.map((cell) => cell.value);
    case 'function':
      return [value.formals, value.body];
    case 'promise':
      return [value.code];
    case 'bytecode':
      return value.constants;
    case 'list':
      return value.items;
    default:
      return [];
  }
}

/** Functions that look another up by its text. */
const lookups = new Set(
  'get get0 mget match.fun do.call getExportedValue getFromNamespace getAnywhere call as.name as.symbol'.split(
    ' ',
  ),
);

/**
 * What code calls, by default deny. A call that is only data (`free`: the call of a model, `randomForest(y ~ .)`) may be of anything
 * that is not known to act, since it is the user's own function of that name; what is inside is judged.
 */
export function inspect(roots: readonly RValue[], names: CodeNames, free: boolean): CodeSays {
  const says: CodeSays = { calls: false, texts: [] };
  const tops = new Set(free ? roots : []);
  visit(roots, (value) => {
    if (value.kind === 'symbol' && !free && isActing(value.name, names)) says.acts ??= value.name;
    if (!free && (value.kind === 'environment' || (value.kind === 'symbol' && environments.has(value.name))))
      says.other ??= 'environment';
    if (value.kind === 'text') for (const text of value.texts) note(says, text);
    if (value.kind === 'primitive') judgeName(says, value.name, names, false);
    if (value.kind !== 'call') return undefined;
    says.calls = true;
    const head = value.cells[0]?.value;
    const name = nameOf(head);
    if (name === undefined || !plain.has(name)) says.beyond ??= name ?? '(...)';
    if (name === undefined) {
      if (!isMadeHere(head, names)) says.other ??= '(...)';
      return undefined;
    }
    note(says, name);
    judgeName(says, name, names, tops.has(value) && name !== '~');
    judgeArguments(says, name, value, names);
    return names.variables.get(name);
  });
  return says;
}

/** Functions whose results are functions that only compute: curves, colours, what wraps a function. */
const makers = new Set(
  'approxfun colorRamp colorRampPalette ecdf function Negate splinefun splinefunH stepfun Vectorize'.split(
    ' ',
  ),
);

/** Whether what is called is a function that stands there, or that a reviewed one made; anything else may have been looked up. */
function isMadeHere(head: RValue | undefined, names: CodeNames): boolean {
  if (head?.kind === 'function') return true;
  if (head?.kind !== 'call') return false;
  const name = nameOf(head.cells[0]?.value);
  if (name === '(' || name === '{') {
    const inner = head.cells.at(-1)?.value;
    const innerName = nameOf(inner);
    return innerName === undefined ? isMadeHere(inner, names) : names.functions.has(innerName);
  }
  return name !== undefined && (makers.has(name) || names.functions.has(name));
}

/** Variables that hold environments, in which any function can be found by a text that is put together. */
const environments = new Set(
  '.ArgsEnv .BaseNamespaceEnv .GenericArgsEnv .GlobalEnv .methodsNamespace .userHooksEnv'.split(' '),
);

function note(says: CodeSays, text: string): void {
  if (says.texts.length < 20) says.texts.push(text);
}

/** Ordinary words, which may well be a variable's name where the file has such a variable. */
const wordy = new Set(
  'source url load parse pipe shell q rm trace write save dump tar zip vi edit demo example remove'.split(
    ' ',
  ),
);

function isActing(name: string, names: CodeNames): boolean {
  return acting.has(name) && !(wordy.has(name) && names.bound.has(name));
}

/** The name of what is called: `f`, or `pkg::f`. */
function nameOf(head: RValue | undefined): string | undefined {
  if (head?.kind === 'symbol' || head?.kind === 'primitive') return head.name;
  if (head?.kind !== 'call') return undefined;
  const [operator, owner, name] = head.cells.map(({ value }) =>
    value.kind === 'symbol' ? value.name : value.kind === 'text' ? value.texts[0] : undefined,
  );
  return operator === '::' || operator === ':::' ? `${owner}::${name}` : undefined;
}

function judgeName(says: CodeSays, full: string, names: CodeNames, free: boolean): void {
  const [owner, inner] = full.includes('::') && full !== '::' && full !== ':::' ? full.split('::') : [];
  if (owner !== undefined && actingPackages.has(owner)) says.acts ??= full;
  const name = owner !== undefined && knownPackages.has(owner) ? inner : full;
  if (acting.has(name)) says.acts ??= full;
  else if (computing.has(name) || calling.has(name) || name === 'cat' || free) return;
  else if (unreviewed.has(name) ? !names.functions.has(name) : !names.bound.has(name)) says.other ??= full;
}

/** Arguments that are called, or looked up by their text. */
function judgeArguments(
  says: CodeSays,
  name: string,
  call: Extract<RValue, { kind: 'call' | 'pairs' }>,
  names: CodeNames,
): void {
  const given = call.cells.slice(1);
  if (name === 'cat' && given.some(({ tag }) => tag === 'file')) says.acts ??= 'cat(file=)';
  if (isDispatcher(name) && !isPlainDispatch(name, given[0]?.value)) says.other ??= name;
  if (!calling.has(name) && !lookups.has(name)) return;
  for (const { value } of given) {
    const [text] = value.kind === 'text' ? value.texts : value.kind === 'symbol' ? [value.name] : [];
    if (text !== undefined && isActing(text, names)) says.acts ??= text;
  }
  if (isSymbolMaker(name) && given.some(({ value }) => value.kind !== 'text')) says.other ??= name;
  if (calling.has(name) && calleesOf(name, given).some((callee) => !isKnownFunction(callee, names)))
    says.other ??= name;
}

const isSymbolMaker = (name: string) => name === 'as.name' || name === 'as.symbol';
const isDispatcher = (name: string) => name === 'UseMethod' || name === 'NextMethod';

/** Whether no function of R's that does more than to compute can be taken for a method: `file.create` for one of "file" for class "create". */
function isPlainDispatch(name: string, generic: RValue | undefined): boolean {
  if (name === 'NextMethod' && (generic === undefined || generic.kind === 'nil')) return true;
  const [text] = generic?.kind === 'text' ? generic.texts : [];
  if (text === undefined) return false;
  const isMethod = (word: string) => word.startsWith(`${text}.`);
  return (
    !acting.some(isMethod) &&
    (computing.has(text) || ![calling, unreviewed].some((words) => words.some(isMethod)))
  );
}

function isKnownFunction(value: RValue, names: CodeNames): boolean {
  if (isFunction(value)) return true;
  const name = value.kind === 'text' ? value.texts[0] : nameOf(value);
  return (
    name !== undefined &&
    !isSymbolMaker(name) &&
    !isDispatcher(name) &&
    (computing.has(name.replace(/^base::|^stats::/, '')) || names.functions.has(name))
  );
}
