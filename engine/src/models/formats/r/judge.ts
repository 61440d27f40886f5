import { type Words, wordsOf } from '../../../../../l10n/messages';
import type { FormatReport } from '../formatReport';
import { acting, calling, computing, knownPackages, unreviewed } from '../reviewed/rFunctions';
import { MalformedError } from '../windowReader';
import { CodeNames, type CodeSays, inspect, isFunction } from './code';
import { type RFacts, type RValue, Sexp } from './values';

/** Functions that R calls by these names without being asked. */
const hooks = new Set(
  '.First .Last .First.sys .Last.sys .onLoad .onAttach .onUnload .onDetach .First.lib .Last.lib'.split(' '),
);

const session = [computing, calling, acting, unreviewed];
const isSessionName = (name: string) => session.some((names) => names.has(name));

/** Judges what a file of R holds beside plain data. `workspace` is the list of variables of a file that `load` reads. */
export function judgeR(report: FormatReport, facts: RFacts, workspace: RValue | undefined): void {
  const variables = workspace === undefined ? [] : variablesOf(workspace);
  const names = new CodeNames(facts, variables);
  judgePackages(report, facts);
  judgeClasses(report, facts);
  judgeAlone(report, facts, names);
  judgeVariables(report, variables, names);
  const says = [inspect(facts.functions, names, false), inspect(facts.language, names, true)];
  const called = says.find(({ acts }) => acts !== undefined)?.acts ?? says.find(({ other }) => other)?.other;
  const primitive = [...facts.primitives].find((name) => !computing.has(name));
  for (const name of [called, primitive])
    if (name !== undefined) report.unreviewed(wordsOf('rds.code-calling', name), name);
  if (facts.bytecode) report.unreviewed(wordsOf('rds.byte-code'));
}

/** What `load` defines: a list of pairs, or, from old versions, a list with names. */
function variablesOf(root: RValue): (readonly [string, RValue])[] {
  if (root.kind === 'nil') return [];
  if (root.kind === 'list')
    return root.names.flatMap((name, index) => (root.items[index] ? [[name, root.items[index]]] : []));
  if (root.kind !== 'pairs') throw new MalformedError('a workspace that is no list', 0);
  return root.cells.map(({ tag, value }) => {
    if (tag === undefined) throw new MalformedError('a variable without a name', 0);
    return [tag, value];
  });
}

function judgePackages(report: FormatReport, { packages }: RFacts): void {
  for (const name of packages)
    if (!knownPackages.has(name)) report.unreviewed(wordsOf('rds.loaded-package', name), name);
}

const integer = { min: -(2 ** 31) + 1, max: 2 ** 31 - 1 };

/** True where the state is what R's own vector of that class has, so that its length and its numbers are those of its elements. */
function isWellFormed(name: string, state: RValue): boolean {
  if (name === 'compact_intseq' || name === 'compact_realseq') {
    if (state.kind !== 'reals' || state.length !== 3) return false;
    const [length, first, step] = state.values;
    if (!Number.isInteger(length) || length < 1 || length > 2 ** 48 || (step !== 1 && step !== -1))
      return false;
    if (name === 'compact_realseq') return Number.isFinite(first);
    const last = first + (length - 1) * step;
    return Number.isInteger(first) && [first, last].every((end) => end >= integer.min && end <= integer.max);
  }
  const [of, facts] =
    state.kind === 'pairs' && state.cells.length === 1
      ? [state.cells[0].value, state.rest]
      : state.kind === 'list' && state.items.length === 2
        ? state.items
        : [];
  if (facts?.kind !== 'integers') return false;
  if (name === 'deferred_string')
    return (of?.kind === 'integers' || of?.kind === 'reals') && facts.length >= 1;
  return facts.length >= 2 && of !== undefined && of.kind !== 'nil';
}

/** R's own classes of vectors, and the type that each is of. Source: src/main/altclasses.c. */
const ownClasses: ReadonlyMap<string, number> = new Map([
  ['compact_intseq', Sexp.integer],
  ['compact_realseq', Sexp.real],
  ['deferred_string', Sexp.string],
  ['wrap_integer', Sexp.integer],
  ['wrap_logical', Sexp.logical],
  ['wrap_real', Sexp.real],
  ['wrap_complex', Sexp.complex],
  ['wrap_raw', Sexp.raw],
  ['wrap_string', Sexp.string],
  ['wrap_list', Sexp.list],
]);

function judgeClasses(report: FormatReport, { classes }: RFacts): void {
  for (const { name, owner, type, state } of classes) {
    if (owner === 'base' && ownClasses.has(name)) {
      if (type !== ownClasses.get(name) || !isWellFormed(name, state)) report.malformed(`ALTREP ${name}`);
    } else if (/^mmap_/.test(name)) {
      const path = state.kind === 'pairs' ? state.cells[0]?.value : undefined;
      report.dangerous(name, 'file-write', path?.kind === 'text' ? `${name} ${path.texts[0]}` : name);
    } else report.unreviewed(wordsOf('rds.vector-class', name, owner), `${owner}::${name}`);
  }
}

/** What runs when somebody only looks: promises, and functions behind variables. */
function judgeAlone(report: FormatReport, facts: RFacts, names: CodeNames): void {
  for (const promise of facts.promises) {
    if (!promise.pending) continue;
    const says = inspect([promise.code], names, false);
    // A function is made, and runs when somebody calls it; unless the file has another `function`.
    if (isFunction(promise.code) && !names.bound.has('function')) {
      const calls = says.acts ?? says.other;
      if (calls !== undefined) report.unreviewed(wordsOf('rds.code-calling', calls), calls);
      continue;
    }
    // A function that computes may do so with names that are put together, and with the file's own methods.
    judgeRun(report, says, wordsOf('rds.forced-promise'), (says.other ?? says.beyond) === undefined);
  }
  for (const value of facts.active)
    judgeRun(report, inspect([value], names, false), wordsOf('rds.active-binding'), false);
}

function judgeVariables(
  report: FormatReport,
  variables: readonly (readonly [string, RValue])[],
  names: CodeNames,
): void {
  for (const [name, value] of variables) {
    if (!['function', 'primitive', 'promise', 'bytecode', 'call'].includes(value.kind)) continue;
    const what = hooks.has(name)
      ? wordsOf('rds.startup-function', name)
      : isSessionName(name)
        ? wordsOf('rds.masking-function', name)
        : undefined;
    if (what !== undefined) judgeRun(report, inspect([value], names, false), what, false);
  }
}

/** Says of code that runs by itself what it does; `harmless` code only computes. */
function judgeRun(report: FormatReport, says: CodeSays, what: Words, harmless: boolean): void {
  const { acts, texts } = says;
  if (acts !== undefined) {
    const payload = { values: texts.map((text) => ({ call: acts, given: [text] })) };
    report.embeddedCode(what, [acts, ...texts].join(' '), undefined, payload);
  }
  if (acts === undefined && !harmless) report.unreviewed(what, says.other ?? says.beyond);
}
