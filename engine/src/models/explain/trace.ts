import type { ByteSource } from '../../bytes/byteSource';
import type { Effect } from '../../finding';
import type { Limits } from '../../limits';
import { judgeImport } from '../pickle/globals/globals';
import { drive, type OpcodeCounter, type StreamEnd } from '../pickle/machine/drive';
import { PickleMachine } from '../pickle/machine/machine';
import type { BuildAnswer, CallUse, PickleObserver } from '../pickle/machine/observer';
import type { Retention } from '../pickle/machine/stores';
import { Kind, kindOf, payloadOf, type Value } from '../pickle/machine/values';
import { dotted, Renderer } from '../pickle/render';
import { RebuildObserver } from '../tensors/rebuild';

/** One effect of loading a pickle, as a line of pseudo-Python. */
export interface TraceLine {
  readonly text: string;
  /** Offset of the opcode in its stream. */
  readonly offset: number;
  /** The line uses a name with a known capability, or one that nobody reviewed. */
  readonly mark?: { readonly kind: 'dangerous'; readonly effect: Effect } | { readonly kind: 'unknown' };
}

export interface Trace {
  /** Lines `first` to `first + lines.length` of `total`. */
  readonly lines: readonly TraceLine[];
  readonly first: number;
  readonly total: number;
  readonly end: StreamEnd;
}

/** Which lines are wanted. */
export interface TracePage {
  readonly first: number;
  readonly count: number;
}

type Event =
  | { readonly kind: 'import'; readonly global: number; readonly offset: number }
  | { readonly kind: CallUse; readonly result: Value; readonly offset: number }
  | { readonly kind: 'persistent'; readonly result: Value; readonly offset: number }
  | { readonly kind: 'build'; readonly target: Value; readonly state: Value; readonly offset: number }
  | {
      readonly kind: 'mutate';
      readonly target: Value;
      readonly items: readonly Value[];
      readonly offset: number;
    };

/** Items of one mutation that are kept for its line. */
const maxItems = 32;

/** Notes the effects that fall on a page, to be shown when everything is known. */
class TraceObserver implements PickleObserver {
  readonly events: Event[] = [];
  total = 0;

  /** Knows where joblib's raw arrays end. */
  private readonly follow: RebuildObserver;

  constructor(
    private readonly page: TracePage,
    limits: Limits,
  ) {
    this.follow = new RebuildObserver(true, limits.cells);
  }

  attach(machine: PickleMachine): void {
    this.follow.attach(machine);
  }

  global(global: number, offset: number, first: boolean): void {
    if (first && this.wanted()) this.events.push({ kind: 'import', global, offset });
  }

  call(kind: CallUse, _callee: Value, _args: Value, result: Value, offset: number): void {
    if (this.wanted()) this.events.push({ kind, result, offset });
  }

  persistent(_pid: Value, result: Value, offset: number): void {
    if (this.wanted()) this.events.push({ kind: 'persistent', result, offset });
  }

  build(target: Value, state: Value, offset: number): BuildAnswer {
    const answer = this.follow.build(target, state, offset);
    if (answer !== 'wait' && this.wanted()) this.events.push({ kind: 'build', target, state, offset });
    return answer;
  }

  mutate(target: Value, offset: number, stack: Int32Array, from: number, to: number): void {
    if (!this.wanted()) return;
    const items = [...stack.subarray(from, Math.min(to, from + maxItems))];
    this.events.push({ kind: 'mutate', target, items, offset });
  }

  private wanted(): boolean {
    const line = this.total++;
    return line >= this.page.first && line < this.page.first + this.page.count;
  }
}

/**
 * Shows what loading the pickle at `start` would do: one effect a line, results as variables. Containers are shown as they are at
 * the end. Total: where the stream breaks off, the lines do.
 */
export async function tracePickle(
  source: ByteSource,
  start: number,
  counter: OpcodeCounter,
  limits: Limits,
  page: TracePage,
): Promise<Trace> {
  const whole = await run(source, start, counter, limits, page, 'everything');
  // What does not fit is shown with gaps, as evidence is.
  if (whole.end.kind !== 'limit' || whole.end.limit !== 'cells') return whole;
  return run(source, start, counter, limits, page, 'recent');
}

async function run(
  source: ByteSource,
  start: number,
  counter: OpcodeCounter,
  limits: Limits,
  page: TracePage,
  retention: Retention,
): Promise<Trace> {
  const observer = new TraceObserver(page, limits);
  const machine = new PickleMachine(observer, limits, 'any', retention);
  observer.attach(machine);
  // A pickle inside, as joblib's arrays of objects are, is a stream of its own.
  const inner = async (from: number) =>
    (await run(source, from, counter, limits, { first: 0, count: 0 }, retention)).end;
  const end = await drive(machine, source, counter, start, inner);
  const renderer = new Renderer(machine, source, true);
  const lines: TraceLine[] = [];
  for (const event of observer.events) {
    const mark = markOf(machine, event);
    lines.push({
      text: await show(machine, renderer, event),
      offset: event.offset,
      ...(mark === undefined ? {} : { mark }),
    });
  }
  const total = observer.total + (end.kind === 'stop' ? 1 : 0);
  const isLast = page.first <= observer.total && observer.total < page.first + page.count;
  if (end.kind === 'stop' && isLast)
    for await (const text of spread(machine, renderer, end.value, 'return ', ''))
      lines.push({ text, offset: end.end - 1 });
  return { lines, first: page.first, total, end };
}

/** Characters up to which a container stays on one line, and what spreads at most. */
const maxLineLength = 100;
const maxSpreadDepth = 6;
const maxSpread = 200;

/** A value over as many lines as it needs: containers that do not fit one are spread, one item a line. */
async function* spread(
  machine: PickleMachine,
  renderer: Renderer,
  value: Value,
  before: string,
  after: string,
  depth = 0,
): AsyncIterable<string> {
  const indent = '    '.repeat(depth);
  const inOne = await renderer.value(value);
  const kind = kindOf(value);
  const brackets = kind === Kind.dict ? '{}' : kind === Kind.list ? '[]' : '()';
  const isTuple = kind === Kind.tuple || kind === Kind.kept;
  if (
    inOne.length <= maxLineLength ||
    depth >= maxSpreadDepth ||
    !(kind === Kind.dict || kind === Kind.list || isTuple)
  ) {
    yield `${indent}${before}${inOne}${after}`;
    return;
  }
  const all = isTuple
    ? [...(machine.tuples.items(value) ?? [])]
    : machine.elements.items(value, Number.POSITIVE_INFINITY).items;
  const step = kind === Kind.dict ? 2 : 1;
  yield `${indent}${before}${brackets[0]}`;
  for (let i = 0; i + step <= all.length && i < maxSpread * step; i += step) {
    const key = step === 2 ? `${await renderer.value(all[i])}: ` : '';
    yield* spread(machine, renderer, all[i + step - 1], key, ',', depth + 1);
  }
  if (all.length > maxSpread * step) yield `${indent}    … ${all.length / step - maxSpread} more`;
  yield `${indent}${brackets[1]}${after}`;
}

async function show(machine: PickleMachine, renderer: Renderer, event: Event): Promise<string> {
  switch (event.kind) {
    case 'import': {
      const { module, name } = machine.globals[event.global];
      const path = dotted(module, name);
      return path.startsWith('global(') ? `import_${path}` : `from ${module} import ${name}`;
    }
    case 'called':
    case 'instantiated':
    case 'persistent':
      return `v${payloadOf(event.result)} = ${await renderer.call(event.result)}`;
    case 'created':
      return `v${payloadOf(event.result)} = new ${await renderer.call(event.result)}`;
    case 'build':
      return `${await renderer.value(event.target)}.__setstate__(${await renderer.value(event.state)})`;
    case 'mutate': {
      const target = await renderer.value(event.target);
      const [first, second] = event.items;
      if (event.items.length === 2)
        return `${target}[${await renderer.value(first)}] = ${await renderer.value(second)}`;
      const items: string[] = [];
      for (const item of event.items) items.push(await renderer.value(item));
      return `${target}.extend([${items.join(', ')}${items.length === maxItems ? ', …' : ''}])`;
    }
  }
}

/** What a line's global is known for: the worst of what it calls and of what it is handed. */
function markOf(machine: PickleMachine, event: Event): TraceLine['mark'] {
  const globals: number[] = [];
  const add = (value: Value) => {
    if (kindOf(value) === Kind.global) globals.push(payloadOf(value));
    const origin = kindOf(value) === Kind.result ? machine.calls.origin(value) : -1;
    if (origin >= 0) globals.push(origin);
    if (kindOf(value) === Kind.kept)
      for (const item of machine.tuples.items(value) ?? [])
        if (kindOf(item) === Kind.global) globals.push(payloadOf(item));
  };
  switch (event.kind) {
    case 'import':
      globals.push(event.global);
      break;
    case 'build':
      add(event.target);
      add(event.state);
      break;
    case 'mutate':
      add(event.target);
      for (const item of event.items) add(item);
      break;
    default: {
      const origin = machine.calls.origin(event.result);
      if (origin >= 0) globals.push(origin);
      add(machine.calls.args(event.result));
    }
  }
  let mark: TraceLine['mark'];
  for (const index of globals) {
    const { module, name, fixImports } = machine.globals[index];
    const { judgement } = judgeImport(module, name, fixImports);
    if (judgement.kind === 'capability') return { kind: 'dangerous', effect: judgement.effect };
    if (judgement.kind === 'unknown') mark = { kind: 'unknown' };
  }
  return mark;
}
