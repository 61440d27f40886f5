import { judgeGlobal } from '../../engine/src/models/pickle/globals/globals';
import {
  type Kinds,
  type Shape,
  type Signature,
  shapeNames,
  shapeOf,
} from '../../engine/src/models/pickle/globals/shapes';
import type { Random } from '../support/random';
import { PickleWriter } from './pickleWriter';

/*
 * Random object graphs made from the shapes themselves: any reviewed class, any state that its shape has, with things that can be called
 * wherever something may be kept, and some breaches of the shapes. What the scanner calls safe of them is then loaded for real.
 */

/** A function that a loaded graph must never call; whoever loads it replaces it. */
const canary = 'builtins.print';

const names = shapeNames().filter((name) => judgeGlobal(name).kind === 'inert');
const callables = names.filter((name) => (shapeOf(name)?.calls.length ?? 0) > 0);
const classes = names.filter((name) => {
  const judgement = judgeGlobal(name);
  return (
    judgement.kind === 'inert' &&
    (judgement.inert.uses.has('created') || judgement.inert.stateCheck !== undefined)
  );
});
/** Classes whose unpickling, hashing or end runs code of their own. */
const active = classes.filter((name) => {
  const shape = shapeOf(name) as Shape;
  return [...(shape.keys?.values() ?? [])].some((kinds) => kinds !== undefined) || shape.tuples.length > 0;
});
/** Names that something may look up on an object while a file is loaded. */
const foreignKeys =
  '__class__ __dict__ __setstate__ __reduce__ __hash__ __eq__ __iter__ __len__ __array__ __index__ keys items values append extend add close flush write view reshape astype copy detach setdefault get lower shape dtype name read index data'.split(
    ' ',
  );
/** What iterates, converts or copies what it is given. */
const consumers = callables.filter((name) =>
  /^(?:builtins\.(?:dict|list|tuple|set|frozenset|bytes|bytearray)|collections\.\w+|array\.array|copyreg\._reconstructor|torch\.Size|numpy\.core\.multiarray\.scalar|pandas\.core\.\w+\.\w+\._new_\w+|sklearn\.tree\._tree\.Tree)$/.test(
    name,
  ),
);
const maxDepth = 4;

/** The pickle of a random graph. */
export function randomGraph(random: Random): Uint8Array {
  const graph = new Graph(random);
  return graph.pickle();
}

class Graph {
  private readonly out: PickleWriter;
  private readonly breach: boolean;

  constructor(private readonly random: Random) {
    this.out = new PickleWriter(random.pick([2, 4, 4, 5]));
    this.breach = random.chance(0.35);
  }

  pickle(): Uint8Array {
    const { random, out } = this;
    const count = 1 + random.below(3);
    out.begin();
    for (let index = 0; index < count; index++) this.trigger();
    return out.tuple(count).stop();
  }

  /** An object, and something done with it that may run code. */
  private trigger(): void {
    const { random, out } = this;
    if (this.breach && random.chance(0.5)) {
      this.attack();
      return;
    }
    switch (random.below(8)) {
      case 0:
        // Made and dropped: its end runs.
        this.instance(random.pick(active), 0);
        out.pop().scalar(0);
        break;
      case 1:
        out.emptyDict();
        this.instance(random.pick(classes), 0);
        out.scalar(1).setItem();
        break;
      case 2:
      case 3:
        this.call(random.pick(callables), 0);
        break;
      case 4: {
        this.instance(random.pick(classes), 1);
        const memo = out.memoize();
        this.instance(random.pick(active), 0, memo);
        out.tuple(2);
        break;
      }
      default:
        this.instance(random.pick(random.chance(0.5) ? active : classes), 0);
    }
  }

  /** What has worked against scanners that know names alone: a member is replaced, or a stranger takes its place. */
  private attack(): void {
    const { random, out } = this;
    switch (random.below(5)) {
      case 0: {
        // An instance whose members are replaced goes to somebody who looks them up.
        const memo = this.disguised(random.pick(random.chance(0.5) ? ['collections.OrderedDict'] : classes));
        out.global(random.pick(consumers)).get(memo).tuple(1).reduce();
        break;
      }
      case 1: {
        const memo = this.disguised(random.pick(['collections.OrderedDict', 'types.SimpleNamespace']));
        this.instance(random.pick(active), maxDepth, memo);
        break;
      }
      case 2:
        // Members that code of the class calls while it is built, hashed or dropped.
        this.disguised(random.pick(active));
        break;
      case 3:
        out.emptyDict();
        out.get(this.disguised(random.pick(classes)));
        out.scalar(1).setItem();
        break;
      default:
        // The class itself is exchanged, then built as the other one.
        out.global(random.pick(classes)).tuple(0).newObject();
        out.scalar(null).emptyDict().text('__class__').global(random.pick(active)).setItem().tuple(2).build();
        this.build(shapeOf(random.pick(active)) as Shape, 1, undefined);
    }
  }

  /** An instance in whose state stand names that others look up, with the canary behind them; on the stack and remembered. */
  private disguised(name: string): number {
    const { random, out } = this;
    const shape = shapeOf(name) as Shape;
    const duck = random.chance(0.5) ? this.duck() : undefined;
    out.global(name);
    if (shape.calls.some(({ positions }) => positions.length === 0)) out.tuple(0).reduce();
    else out.tuple(0).newObject();
    const memo = out.memoize();
    const isSlot = random.chance(0.2);
    if (isSlot) out.scalar(null);
    out.emptyDict();
    for (const key of foreignKeys.filter((key) => !key.startsWith('__'))) {
      out.text(key);
      this.partial();
      out.setItem();
    }
    if (duck !== undefined) for (const key of shape.keys?.keys() ?? []) out.text(key).get(duck).setItem();
    if (isSlot) out.tuple(2);
    out.build();
    return memo;
  }

  /** A namespace that answers to every name of `foreignKeys` with the canary; remembered, not on the stack. */
  private duck(): number {
    const { out } = this;
    out.global('types.SimpleNamespace').tuple(0).reduce();
    const memo = out.memoize();
    out.emptyDict();
    for (const key of foreignKeys.filter((key) => !key.startsWith('__'))) {
      out.text(key);
      this.partial();
      out.setItem();
    }
    out.build().pop();
    return memo;
  }

  private partial(): void {
    this.out.global('functools.partial').global(canary).tuple(1).reduce();
  }

  /** Creates an instance and, mostly, builds it. `shared` is put wherever anything may stand. */
  private instance(name: string, depth: number, shared?: number): void {
    const { random, out } = this;
    const shape = shapeOf(name) as Shape;
    if (shape.creations.length === 0 && shape.calls.length > 0 && random.chance(0.5))
      this.call(name, depth, shared);
    else {
      out.global(name);
      if (shape.creations.length > 0 && random.chance(0.7))
        this.signature(random.pick(shape.creations), depth, shared);
      else out.tuple(0);
      out.newObject();
    }
    if (random.chance(0.9)) this.build(shape, depth, shared);
    if (this.breach && random.chance(0.15)) this.build(shape, depth, shared);
  }

  private build(shape: Shape, depth: number, shared: number | undefined): void {
    const { random, out } = this;
    if (shape.tuples.length > 0 && (shape.keys === undefined || random.chance(0.5))) {
      this.signature(random.pick(shape.tuples), depth, shared);
      out.build();
    } else if (shape.keys !== undefined || shape.anyKey) {
      const hasSlots = shape.slots !== undefined && random.chance(0.5);
      this.state(shape.keys ?? new Map(), shape.anyKey, depth, shared);
      if (hasSlots) {
        this.state(shape.slots ?? new Map(), false, depth, shared);
        out.tuple(2);
      } else if (this.breach && random.chance(0.2)) {
        this.state(new Map(), true, depth, shared);
        out.tuple(2);
      }
      out.build();
    } else if (shape.slots !== undefined) {
      out.scalar(null);
      this.state(shape.slots, false, depth, shared);
      out.tuple(2).build();
    }
  }

  private state(
    keys: ReadonlyMap<string, Kinds | undefined>,
    anyKey: boolean,
    depth: number,
    shared: number | undefined,
  ): void {
    const { random, out } = this;
    const own = [...keys];
    out.emptyDict();
    // Half of a state is often enough to reach code that a whole one does not.
    const wanted = random.chance(0.3) ? own.length : Math.min(own.length, 1 + random.below(6));
    for (let index = 0; index < wanted; index++) {
      const [key, kinds] = random.chance(0.3) ? random.pick(own) : own[index];
      out.text(key);
      this.value(kinds, depth + 1, shared);
      out.setItem();
    }
    if (anyKey || (this.breach && random.chance(0.25))) {
      out.text(random.chance(0.7) ? random.pick(foreignKeys) : 'value');
      this.anything(depth + 1, shared);
      out.setItem();
    }
  }

  private call(name: string, depth: number, shared?: number): void {
    const shape = shapeOf(name) as Shape;
    this.out.global(name);
    this.signature(this.random.pick(shape.calls), depth, shared);
    this.out.reduce();
  }

  private signature({ positions, rest }: Signature, depth: number, shared: number | undefined): void {
    const more = rest === undefined ? 0 : this.random.below(3);
    for (const kinds of positions) this.value(kinds, depth + 1, shared);
    for (let index = 0; index < more; index++) this.value(rest, depth + 1, shared);
    this.out.tuple(positions.length + more);
  }

  /** A value of one of some kinds; of any where they are not given. */
  private value(kinds: Kinds | undefined, depth: number, shared: number | undefined): void {
    const { random, out } = this;
    if (kinds === undefined || (this.breach && random.chance(0.15))) {
      this.anything(depth, shared);
      return;
    }
    const kind = random.pick([...kinds]);
    if (kind === '0') out.scalar(random.pick([null, true, 0, 1, 2, -1, 100, 1 << 26]));
    else if (kind === 's')
      out.text(random.pick(['', 'a', 'i8', 'f8', 'O8', '<', 'b', 'MT19937', 'name', 'values']));
    else if (kind === 'c') this.container(depth, shared);
    else if (kind === 'A') this.array(depth, shared);
    else if (kind === 'D') this.dtype();
    else if (kind === '@*') out.global(random.chance(0.6) ? canary : random.pick(names));
    else if (kind.startsWith('@')) out.global(kind.slice(1));
    else if (kind === '*')
      random.chance(0.5) ? this.array(depth, shared) : this.call('collections.OrderedDict', depth);
    else if (shapeOf(kind) !== undefined && depth < maxDepth) this.instance(kind, depth, shared);
    else out.scalar(null);
  }

  /** Whatever may be kept, above all what can be called. */
  private anything(depth: number, shared: number | undefined): void {
    const { random, out } = this;
    switch (depth >= maxDepth ? random.below(4) : random.below(10)) {
      case 0:
        out.global(canary);
        break;
      case 1:
        this.partial();
        break;
      case 2:
        if (shared === undefined) out.scalar(3);
        else out.get(shared);
        break;
      case 3:
        out.text('x');
        break;
      case 4:
      case 5:
        this.container(depth, shared);
        break;
      case 6:
        this.array(depth, shared);
        break;
      case 7:
        out.global('types.SimpleNamespace').tuple(0).reduce();
        this.state(new Map(), true, depth, shared);
        out.build();
        break;
      default:
        this.instance(random.pick(classes), depth, shared);
    }
  }

  private container(depth: number, shared: number | undefined): void {
    const { random, out } = this;
    const count = random.below(3);
    const item = () => (random.chance(0.3) ? this.anything(depth + 1, shared) : out.scalar(random.below(4)));
    switch (depth >= maxDepth ? 3 : random.below(3)) {
      case 0:
        for (let index = 0; index < count; index++) item();
        out.tuple(count);
        break;
      case 1:
        out.emptyList();
        for (let index = 0; index < count; index++) {
          item();
          out.append();
        }
        break;
      case 2:
        out.emptyDict();
        for (let index = 0; index < count; index++) {
          out.text(random.pick(['a', 'b', 'shape', 'blocks', 'axes', '0.14.1', 'pos', 'key']));
          item();
          out.setItem();
        }
        break;
      default:
        out.emptyList();
    }
  }

  private dtype(): void {
    const { random, out } = this;
    const isObject = random.chance(0.2);
    out.global('numpy.dtype').text(isObject ? 'O8' : random.pick(['f8', 'i8', 'i4', 'u1']));
    out.scalar(false).scalar(true).tuple(3).reduce();
    out
      .scalar(3)
      .text(isObject ? '|' : '<')
      .scalar(null)
      .scalar(null)
      .scalar(null);
    out
      .scalar(-1)
      .scalar(-1)
      .scalar(isObject ? 63 : 0)
      .tuple(8)
      .build();
  }

  /** An array of numbers, or of objects. */
  private array(depth: number, shared: number | undefined): void {
    const { random, out } = this;
    const isObject = depth < maxDepth && random.chance(0.3);
    out.global('numpy.core.multiarray._reconstruct').global('numpy.ndarray');
    out.scalar(0).tuple(1).bytes(Uint8Array.of(0x62)).tuple(3).reduce();
    out.scalar(1).scalar(1).tuple(1);
    out
      .global('numpy.dtype')
      .text(isObject ? 'O8' : 'f8')
      .scalar(false)
      .scalar(true)
      .tuple(3)
      .reduce();
    out
      .scalar(3)
      .text(isObject ? '|' : '<')
      .scalar(null)
      .scalar(null)
      .scalar(null);
    out
      .scalar(-1)
      .scalar(-1)
      .scalar(isObject ? 63 : 0)
      .tuple(8)
      .build();
    out.scalar(false);
    if (isObject) {
      out.emptyList();
      this.anything(depth + 1, shared);
      out.append();
    } else out.bytes(new Uint8Array(8));
    out.tuple(5).build();
  }
}
