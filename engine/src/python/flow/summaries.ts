/**
 * What functions of a program do with what they are handed, so that a rule speaks where data from outside is handed to one:
 * `def load(path): return pickle.load(open(path))` at `load(request.args["path"])`.
 */

import { severities } from '../../finding';
import { LimitError } from '../../limits';
import { pushAll } from '../../pushAll';
import type { PythonDocument } from '../document';
import type { PythonFacts } from '../facts';
import { type Call, callsOf, type Wanted } from '../names/calls';
import { definitionsOf, handedTo, type Parameter, parametersOf } from '../names/definitions';
import type { Evaluator } from '../names/evaluator';
import type { Collected } from '../names/scopes';
import type { CallReport, PythonRule } from '../rules/pythonRule';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { confined, confining, Flow, type Origin } from './flow';
import type { FunctionSummary, KnownFunctions, Sink } from './summary';

/** Functions that call each other, one deeper than the other. */
const maxDepth = 4;
/** Calls of one function that are looked at. */
const maxCalls = 60;
/** What one function is said to do with one parameter. */
const maxSinks = 12;
/** Rules that are asked about calls in one document; what is beyond is not followed. */
const maxWork = 20_000;
/** Statements of a module whose functions are looked at. */
const maxStatements = 2_000;
const origins: readonly Origin[] = ['request', 'download', 'model', 'user'];

const isOfPath = ({ rule }: Pick<Sink, 'rule'>) => rule.meta.id === 'path-traversal';

/** Which rules listen to which calls. */
interface Judges extends Wanted {
  rulesFor(call: Call): Iterable<PythonRule>;
}

/** Summaries of the functions of one document, each made when data of an origin is handed to it. */
export class Summaries {
  private readonly known = new Map<SyntaxNode, Map<Origin, readonly Sink[]>>();
  private readonly running = new Set<SyntaxNode>();
  private readonly bodies = new Map<SyntaxNode, Body>();
  private work = 0;

  constructor(
    private readonly document: PythonDocument,
    private readonly judges: Judges,
    private readonly facts: PythonFacts,
  ) {}

  /** What the functions do with data that a call hands to them: those of the document, and those of the project that it imports. */
  sinksOf(call: SyntaxNode, flow: Flow, depth = 0): readonly Sink[] {
    const functionNode = childOf(call, 'function');
    if (functionNode === undefined) return [];
    const { evaluator } = this.document;
    const own = definitionsOf(functionNode, evaluator);
    const imported = own.length > 0 ? [] : this.imported(functionNode);
    if (own.length === 0 && imported.length === 0) return [];
    // Judged again where one of them changes.
    if (functionNode.type === 'identifier') evaluator.note(`${evaluator.textOf(functionNode)}()`);
    const found = own.flatMap((definition) => {
      const parameters = parametersOf(definition, evaluator);
      const handed = originsBy(parameters, call, evaluator, flow);
      const outside = presentIn(handed).flatMap((origin) =>
        this.of(definition, origin, depth).filter((sink) => handed.get(sink.parameter)?.has(origin)),
      );
      if (!outside.some(isOfPath)) return outside;
      const paths = originsBy(parameters, call, evaluator, flow, false);
      return outside.filter((sink) => !isOfPath(sink) || paths.get(sink.parameter)?.has(sink.origin));
    });
    for (const summary of imported) {
      const handed = originsBy(summary.parameters, call, evaluator, flow);
      const outside = presentIn(handed).flatMap((origin) =>
        summary.sinksOf(origin).filter((sink) => handed.get(sink.parameter)?.has(origin)),
      );
      const paths = outside.some(isOfPath)
        ? originsBy(summary.parameters, call, evaluator, flow, false)
        : handed;
      for (const sink of outside)
        if (!isOfPath(sink) || paths.get(sink.parameter)?.has(sink.origin))
          found.push({ ...sink, isElsewhere: true });
    }
    return found;
  }

  /** What the project's functions do that an expression names. */
  imported(functionNode: SyntaxNode): readonly FunctionSummary[] {
    const { functions } = this.facts;
    if (functions === undefined || functions.size === 0) return [];
    const callee = this.document.evaluator.evaluate(functionNode);
    const names = callee.kind === 'reference' ? [callee.name, ...(callee.others ?? [])] : [];
    return names.flatMap((name) => functions.get(name) ?? []);
  }

  /** True for a function that holds one of some places, or calls one that does. */
  leadsTo(places: readonly number[], definition: SyntaxNode, depth = 0): boolean {
    if (places.some((place) => place >= definition.start && place < definition.end)) return true;
    if (depth > maxDepth || places.length === 0) return false;
    return this.bodyOf(definition).inner.some((node) => {
      const functionNode = childOf(node, 'function');
      if (functionNode === undefined) return false;
      const own = definitionsOf(functionNode, this.document.evaluator);
      return own.length === 0 || own.some((inner) => this.leadsTo(places, inner, depth + 1));
    });
  }

  /** What a definition does, for other files. */
  summaryOf(definition: SyntaxNode): FunctionSummary {
    const parameters = parametersOf(definition, this.document.evaluator);
    return {
      parameters: parameters.map(({ name, takes }) => ({ name, takes })),
      sinksOf: (origin) => {
        try {
          return this.of(definition, origin);
        } catch (error) {
          // The file's own analysis says that it is too much work.
          if (error instanceof LimitError) return [];
          throw error;
        }
      },
    };
  }

  /** What a definition does with parameters that hold data of an origin. */
  private of(definition: SyntaxNode, origin: Origin, depth = 0): readonly Sink[] {
    const byOrigin = this.known.get(definition) ?? new Map<Origin, readonly Sink[]>();
    this.known.set(definition, byOrigin);
    const known = byOrigin.get(origin);
    if (known !== undefined) return known;
    if (depth > maxDepth || this.work > maxWork || this.running.has(definition)) return [];
    this.running.add(definition);
    const summary = this.read(definition, origin, depth);
    this.running.delete(definition);
    byOrigin.set(origin, summary);
    return summary;
  }

  private read(definition: SyntaxNode, origin: Origin, depth: number): readonly Sink[] {
    const { evaluator, flow: plain, hasSources } = this.document;
    const { parameters, calls, inner } = this.bodyOf(definition);
    if (calls.length === 0 && inner.length === 0) return [];
    const certain = new Set(
      hasSources
        ? inner.flatMap((node) => this.sinksOf(node, plain, depth + 1)).map(({ report }) => report)
        : [],
    );
    // A function that compares a path with a folder, or takes its folders off, may well have made sure of it.
    const isConfined = confining.test(evaluator.textOf(definition));
    const sinks: Sink[] = [];
    for (const parameter of parameters) {
      const flow = new Flow(evaluator, new Map([[parameter.node, origin]]));
      const own = calls.flatMap((call) =>
        [...this.judges.rulesFor(call)].flatMap((rule) => this.judged(rule, call, flow, parameter, origin)),
      );
      const further = inner
        .flatMap((node) => this.sinksOf(node, flow, depth + 1))
        .filter((sink) => !certain.has(sink.report))
        .map((sink) => ({ ...sink, parameter: parameter.name }));
      const said = [...own, ...further].filter(({ rule }) => !(isConfined && isOfPath({ rule })));
      pushAll(sinks, worstByRule(said).slice(0, maxSinks));
    }
    return sinks;
  }

  /** What a rule says of a call because a parameter holds data of an origin. */
  private judged(
    rule: PythonRule,
    call: Call,
    flow: Flow,
    parameter: Parameter,
    origin: Origin,
  ): readonly Sink[] {
    this.work++;
    const handed = [...call.positional, ...call.keywords.values()].map(({ node }) => node);
    // Of a method its object may be what comes from outside: `path.read_text()`.
    const object = call.functionNode.type === 'attribute' ? call.functionNode.children.slice(0, 1) : [];
    if (![...handed, ...object].some((node) => flow.comesFrom(node, origin))) return [];
    const before = this.reportsOf(rule, call, this.document.flow);
    const isLoader = rule.meta.family === 'deserialization';
    const rank = ({ severity = rule.meta.severity }: CallReport) => severities.indexOf(severity);
    const worst = Math.max(-1, ...before.map(rank));
    const usual = severities.indexOf('medium');
    return (
      this.reportsOf(rule, call, flow)
        .filter((report) => rank(report) > worst || (isLoader && rank(report) >= usual))
        // Paths are often checked before they are handed on. What somebody names on the own command line is theirs, and the loader that
        // gets it is reported itself.
        .map((report) => {
          if (origin === 'user') return { ...report, severity: 'low' as const, strict: 'medium' as const };
          return isOfPath({ rule }) && rank(report) > usual
            ? { ...report, severity: 'medium' as const }
            : report;
        })
        .map(({ message, severity, strict, confidence, effect }) => ({
          rule,
          parameter: parameter.name,
          origin,
          report: {
            message,
            ...(severity === undefined ? {} : { severity }),
            ...(strict === undefined ? {} : { strict }),
            ...(confidence === undefined ? {} : { confidence }),
            ...(effect === undefined ? {} : { effect }),
          },
        }))
    );
  }

  private reportsOf(rule: PythonRule, call: Call, flow: Flow): readonly CallReport[] {
    const reports: CallReport[] = [];
    const { document, facts } = this;
    rule.python.check(call, {
      path: document.source.path,
      document,
      flow,
      versions: facts.allowed ?? facts.versions,
      commits: facts.commits,
      digests: facts.digests,
      modelSources: facts.modelSources,
      report: (report) => reports.push(report),
    });
    return reports;
  }

  /** What stands inside of a definition, not what a default or a decorator holds. */
  private bodyOf(definition: SyntaxNode): Body {
    let body = this.bodies.get(definition);
    if (body === undefined) {
      body = this.readBody(definition);
      this.bodies.set(definition, body);
    }
    return body;
  }

  private readBody(definition: SyntaxNode): Body {
    const { evaluator } = this.document;
    const parameters = parametersOf(definition, evaluator);
    const body = childOf(definition, 'body');
    const empty: Collected = { calls: [], passed: [], stores: [], classes: [], comments: [], strings: [] };
    if (body === undefined || parameters.length === 0) return { parameters, calls: [], inner: [] };
    const all = this.document.sectionAt(definition.start)?.collected.calls ?? [];
    const nodes = all.filter(({ start, end }) => start >= body.start && end <= body.end).slice(0, maxCalls);
    const calls = [...callsOf({ ...empty, calls: nodes }, evaluator, this.judges)];
    const inner = nodes.filter((node) => {
      const functionNode = childOf(node, 'function');
      return (
        functionNode !== undefined &&
        (definitionsOf(functionNode, evaluator).length > 0 || this.imported(functionNode).length > 0)
      );
    });
    return { parameters, calls, inner };
  }
}

/** What is looked at of a function. */
interface Body {
  readonly parameters: readonly Parameter[];
  /** Calls that rules want. */
  readonly calls: readonly Call[];
  /** Calls of functions that have summaries themselves. */
  readonly inner: readonly SyntaxNode[];
}

/** Of sinks of one rule the worst. */
export function worstByRule(sinks: readonly Sink[]): readonly Sink[] {
  const best = new Map<string, Sink>();
  const rank = ({ rule, report }: Sink) => severities.indexOf(report.severity ?? rule.meta.severity);
  for (const sink of sinks) {
    const known = best.get(sink.rule.meta.id);
    if (known === undefined || rank(sink) > rank(known)) best.set(sink.rule.meta.id, sink);
  }
  return [...best.values()];
}

/** Where the data comes from that a call hands to parameters, by their names. */
function originsBy(
  parameters: readonly Pick<Parameter, 'name' | 'takes'>[],
  call: SyntaxNode,
  evaluator: Evaluator,
  flow: Flow,
  segments = true,
): ReadonlyMap<string, ReadonlySet<Origin>> {
  const found = new Map<string, ReadonlySet<Origin>>();
  for (const [name, nodes] of handedTo(parameters, call, evaluator)) {
    const from = new Set(nodes.flatMap((node) => [...flow.originsOf(node, confined, segments)]));
    if (from.has('user') && !nodes.some((node) => isOneOption(node, evaluator))) from.delete('user');
    found.set(name, from);
  }
  return found;
}

/** `args.path`, `sys.argv[1]`: one thing that the command line says, and not all of it or what was made of it. */
function isOneOption(node: SyntaxNode, evaluator: Evaluator): boolean {
  if (node.type === 'attribute' || node.type === 'subscript') return true;
  if (node.type === 'call')
    return /^(?:input|str|Path|pathlib\.Path|open|os\.path\.\w+)\(/.test(evaluator.textOf(node));
  if (node.type !== 'identifier') return false;
  return evaluator
    .bindingsOf(node)
    .some(
      (bound) =>
        bound.kind === 'parameter' ||
        (bound.kind === 'value' && /^(?:attribute|subscript|call)$/.test(bound.node.type)),
    );
}

/**
 * What the functions and methods of a module do, by their names: `load`, `Store.load`, `Store().load`; `Store` makes an object. Those
 * alone that hold one of some places, or call one that does.
 */
export function summariesIn(
  document: PythonDocument,
  judges: Judges,
  facts: PythonFacts,
  places: readonly number[],
): KnownFunctions {
  const summaries = new Summaries(document, judges, facts);
  const found = new Map<string, FunctionSummary>();
  const add = (names: readonly string[], definition: SyntaxNode) => {
    if (!summaries.leadsTo(places, definition)) return;
    const summary = summaries.summaryOf(definition);
    for (const name of names) found.set(name, summary);
  };
  const nameOf = (node: SyntaxNode) => {
    const name = childOf(node, 'name');
    return name === undefined ? '' : document.evaluator.textOf(name);
  };
  for (const statement of document.sections.flatMap(({ nodes }) => nodes).slice(0, maxStatements)) {
    const definition = childOf(statement, 'definition') ?? statement;
    if (definition.type === 'function_definition') add([nameOf(definition)], definition);
    // `read_model = load`
    const given = statement.type === 'expression_statement' ? statement.children[0] : undefined;
    const left = given?.type === 'assignment' ? childOf(given, 'left') : undefined;
    const right = given === undefined ? undefined : childOf(given, 'right');
    if (left?.type === 'identifier' && right !== undefined && /^(?:identifier|attribute)$/.test(right.type)) {
      const name = document.evaluator.textOf(left);
      for (const meant of definitionsOf(right, document.evaluator)) add([name], meant);
      for (const summary of summaries.imported(right)) found.set(name, summary);
    }
    if (definition.type !== 'class_definition') continue;
    const owner = nameOf(definition);
    for (const inner of childOf(definition, 'body')?.children ?? []) {
      const method = childOf(inner, 'definition') ?? inner;
      if (method.type !== 'function_definition') continue;
      const name = nameOf(method);
      add(name === '__init__' ? [owner] : [`${owner}.${name}`, `${owner}().${name}`], method);
    }
  }
  return found;
}

function presentIn(handed: ReadonlyMap<string, ReadonlySet<Origin>>): readonly Origin[] {
  return origins.filter((origin) => [...handed.values()].some((some) => some.has(origin)));
}
