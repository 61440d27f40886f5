import { LimitError } from '../../../limits';
import { Atom, grown, isNotable, Kind, kindOf, makeValue, payloadOf, type Value } from './values';

/** Cells of the rings in which plain tuples and the items of containers are kept: 4 and 1 MiB. */
const ringCells = 1 << 20;
const elementCells = 1 << 18;
const containerCells = 1 << 16;
/** Items of one chunk that are recorded; of a longer one the last. */
const maxChunkLength = 1 << 14;

/**
 * How large a value would be if it were written out: nesting depth in the upper bits, logarithm of the number of leaves, as far
 * as doubling goes, in the lower eight. Tells pickles that exhaust whoever prints, hashes or copies what they hold.
 */
export type Shape = number;

/** The shape of a container of shape `shape` once it holds a child of shape `child`. */
function withChild(shape: Shape, child: Shape): Shape {
  const depth = Math.max(shape >>> 8, (child >>> 8) + 1);
  const weight = shape & 255;
  const childWeight = child & 255;
  // Only containers weigh: two of the largest kind double it, a smaller one is lost in it.
  const heavier =
    child === 0
      ? weight
      : childWeight === weight && shape >= 512
        ? weight + 1
        : Math.max(weight, childWeight);
  return (Math.min(depth, 0x7fffff) << 8) | Math.min(heavier, 255);
}

/**
 * What a machine keeps of plain data: the most recent, which serves evidence and array headers in bounded memory, or everything up
 * to its limit of cells, which rebuilding what a pickle holds needs.
 */
export type Retention = 'recent' | 'everything';

/** The largest power of two that is no larger: rings are addressed by masks. */
function powerBelow(limit: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(64, limit)));
}

/** A container that holds nothing. */
const emptyShape: Shape = 1 << 8;

/** Tuples: plain ones in a ring (which forgets nothing where everything is retained), those with something notable inside for good. */
export class Tuples {
  /** [length, shape, ...items] at each start; grows to its full size before it starts to forget. */
  private ring = new Int32Array(1 << 8);
  private next = 0;
  private readonly ringCells: number;
  /** [length, shape, ...items] at each start; the length's sign bit says that it was stored. */
  private kept = new Int32Array(64);
  private keptEnd = 0;

  constructor(
    private readonly limit: number,
    private readonly elements: Elements,
    private readonly retention: Retention = 'recent',
  ) {
    this.ringCells = retention === 'everything' ? powerBelow(limit) : ringCells;
  }

  get heldBytes(): number {
    return this.ring.byteLength + this.kept.byteLength;
  }

  /** Shape of a container value; 0 for anything else. */
  shapeOf(value: Value): Shape {
    const kind = kindOf(value);
    if (kind === Kind.kept) return this.kept[payloadOf(value) + 1];
    if (kind === Kind.tuple) {
      const slot = this.slotOf(value);
      return slot < 0 ? 0 : this.ring[slot + 1];
    }
    return kind >= Kind.list && kind <= Kind.frozenset ? this.elements.shapeOf(value) : 0;
  }

  /** Makes a tuple of `stack[from..to)`. */
  make(stack: Int32Array, from: number, to: number): Value {
    const length = to - from;
    if (length === 0) return makeValue(Kind.atom, Atom.emptyTuple);
    let notable = false;
    let shape = emptyShape;
    for (let i = from; i < to; i++) {
      const kind = stack[i] >>> 28;
      if (kind >= Kind.kept) notable = true;
      if (kind >= Kind.tuple && kind <= Kind.kept) shape = withChild(shape, this.shapeOf(stack[i]));
    }
    return notable ? this.keep(stack, from, to, shape) : this.note(stack, from, to, shape);
  }

  private keep(stack: Int32Array, from: number, to: number, shape: Shape): Value {
    const length = to - from;
    const start = this.keptEnd;
    if (start + length + 2 > this.kept.length) this.kept = grown(this.kept, start + length + 2, this.limit);
    this.kept[start] = length;
    this.kept[start + 1] = shape;
    // Most are short: a view to copy from would cost more than copying.
    for (let i = 0; i < length; i++) this.kept[start + 2 + i] = stack[from + i];
    this.keptEnd = start + length + 2;
    return makeValue(Kind.kept, start);
  }

  private note(stack: Int32Array, from: number, to: number, shape: Shape): Value {
    const length = to - from;
    while (this.next + length + 2 > this.ring.length && this.ring.length < this.ringCells) {
      this.ring = grown(this.ring, this.ring.length + 1, this.ringCells);
    }
    const size = this.ring.length;
    if (this.retention === 'everything') {
      if (this.next + length + 2 > size) throw new LimitError('cells');
    } else if (length + 2 > size >> 2) return makeValue(Kind.atom, Atom.someTuple);
    let slot = this.next % size;
    if (slot + length + 2 > size) {
      this.next += size - slot;
      slot = 0;
    }
    // Sequence numbers never wrap, so a stale tuple can never be taken for a newer one.
    if (this.next > 0x0fffffff) return makeValue(Kind.atom, Atom.someTuple);
    const start = this.next;
    this.ring[slot] = length;
    this.ring[slot + 1] = shape;
    for (let i = 0; i < length; i++) this.ring[slot + 2 + i] = stack[from + i];
    this.next = start + length + 2;
    return makeValue(Kind.tuple, start);
  }

  /** Items of any tuple value, or undefined where they were forgotten or never recorded. */
  items(value: Value): Int32Array | undefined {
    const payload = payloadOf(value);
    if (kindOf(value) === Kind.kept)
      return this.kept.subarray(payload + 2, payload + 2 + (this.kept[payload] & 0x7fffffff));
    if (kindOf(value) === Kind.atom) return payload === Atom.emptyTuple ? new Int32Array(0) : undefined;
    const slot = this.slotOf(value);
    return slot < 0 ? undefined : this.ring.subarray(slot + 2, slot + 2 + this.ring[slot]);
  }

  /** Where a plain tuple stands in the ring; -1 where it was forgotten. */
  private slotOf(value: Value): number {
    const size = this.ring.length;
    // Whatever lies more than a ring's length back has been overwritten, at least in part.
    return this.next - payloadOf(value) > size ? -1 : payloadOf(value) % size;
  }

  /** Number of items of a kept tuple. */
  keptLength(value: Value): number {
    return this.kept[payloadOf(value)] & 0x7fffffff;
  }

  /** An item of a kept tuple, by its index below `keptLength`. */
  keptItem(value: Value, index: number): Value {
    return this.kept[payloadOf(value) + 2 + index];
  }

  /** The same as an array of its own, which costs less than a view where there are many. */
  list(value: Value): Value[] | undefined {
    if (kindOf(value) === Kind.atom) return payloadOf(value) === Atom.emptyTuple ? [] : undefined;
    const isKept = kindOf(value) === Kind.kept;
    if (!isKept && kindOf(value) !== Kind.tuple) return undefined;
    const cells = isKept ? this.kept : this.ring;
    const start = isKept ? payloadOf(value) : this.slotOf(value);
    if (start < 0) return undefined;
    const length = cells[start] & 0x7fffffff;
    const items = new Array<Value>(length);
    for (let i = 0; i < length; i++) items[i] = cells[start + 2 + i];
    return items;
  }

  /** True where two plain or kept tuples hold the very same values. */
  sameItems(a: Value, b: Value): boolean {
    if (kindOf(a) !== kindOf(b) || (kindOf(a) !== Kind.kept && kindOf(a) !== Kind.tuple)) return false;
    const isKept = kindOf(a) === Kind.kept;
    const cells = isKept ? this.kept : this.ring;
    const x = isKept ? payloadOf(a) : this.slotOf(a);
    const y = isKept ? payloadOf(b) : this.slotOf(b);
    if (x < 0 || y < 0) return false;
    const length = cells[x] & 0x7fffffff;
    if ((cells[y] & 0x7fffffff) !== length) return false;
    for (let i = 2; i < length + 2; i++) if (cells[x + i] !== cells[y + i]) return false;
    return true;
  }

  /** Marks a kept tuple as stored; false when it already was. */
  markStored(value: Value): boolean {
    const start = payloadOf(value);
    if (this.kept[start] < 0) return false;
    this.kept[start] |= 0x80000000;
    return true;
  }
}

/** Containers as long as one batch of pickle's, of which the length is kept; and how many of them. */
const longCount = 1000;
const maxLongCounts = 4096;

/** Items of lists, dicts and sets, as a view of the most recent ones: evidence and array headers need no more. */
export class Elements {
  /** Chunks of items that were added together: [chunk before, length, ...items]; a ring once it is full. */
  private ring = new Int32Array(1 << 8);
  /** Where the next chunk starts, counted without wrapping; 0 stands for no chunk. */
  private next = 1;
  private owner = new Int32Array(1 << 6);
  private head = new Int32Array(1 << 6);
  private shapes = new Int32Array(1 << 6);
  /** Items that were added in all. */
  private counts = new Int32Array(1 << 6);
  /** The same of long containers whose place another one took. */
  private readonly longCounts = new Map<number, number>();
  private containers = 0;
  private readonly ringCells: number;
  private readonly containerCells: number;
  private readonly maxChunkLength: number;

  constructor(
    limit: number,
    private readonly retention: Retention = 'recent',
  ) {
    const all = retention === 'everything';
    this.ringCells = all ? powerBelow(limit) : elementCells;
    this.containerCells = all ? powerBelow(limit) : containerCells;
    this.maxChunkLength = all ? Number.POSITIVE_INFINITY : maxChunkLength;
  }

  get heldBytes(): number {
    return this.ring.byteLength + 4 * this.owner.byteLength;
  }

  /** A new container's value. Beyond 2^28 of them they share the last number, and their items are unknown. */
  make(kind: Kind): Value {
    const id = this.containers < 0x0fffffff ? this.containers++ : this.containers;
    if (id >= this.head.length && this.head.length < this.containerCells) {
      this.owner = grown(this.owner, this.owner.length + 1, this.containerCells);
      this.head = grown(this.head, this.head.length + 1, this.containerCells);
      this.shapes = grown(this.shapes, this.shapes.length + 1, this.containerCells);
      this.counts = grown(this.counts, this.counts.length + 1, this.containerCells);
    }
    if (this.retention === 'everything' && id >= this.head.length) throw new LimitError('cells');
    const slot = id & (this.head.length - 1);
    if (this.counts[slot] >= longCount && this.longCounts.size < maxLongCounts)
      this.longCounts.set(this.owner[slot], this.counts[slot]);
    this.owner[slot] = id;
    this.counts[slot] = 0;
    this.head[slot] = 0;
    this.shapes[slot] = emptyShape;
    return makeValue(kind, id);
  }

  /** Shape of a container; that of an empty one where it was forgotten. */
  shapeOf(container: Value): Shape {
    const id = payloadOf(container);
    const slot = id & (this.head.length - 1);
    return this.owner[slot] === id ? this.shapes[slot] : emptyShape;
  }

  /** Adds `stack[from..to)`. False where all of it is plain scalars, which nobody needs to look at again. */
  add(container: Value, stack: Int32Array, from: number, to: number, tuples: Tuples): boolean {
    const id = payloadOf(container);
    const slot = id & (this.head.length - 1);
    const known = this.owner[slot] === id;
    if (known) this.counts[slot] += to - from;
    else {
      const count = this.longCounts.get(id);
      if (count !== undefined) this.longCounts.set(id, count + to - from);
    }
    const first = Math.max(from, to - this.maxChunkLength);
    const start = known && to > from ? this.reserve(slot, to - first) : -1;
    let kinds = 0;
    if (start >= 0) {
      const { ring } = this;
      const shift = start - first;
      for (let i = first; i < to; i++) {
        const value = stack[i];
        ring[i + shift] = value;
        if (value >>> 28 >= Kind.tuple) kinds = 1;
      }
    }
    if (kinds === 0 && start >= 0 && first === from) return false;
    return this.weigh(slot, known, stack, from, to, tuples);
  }

  /** Adds the shapes of items that are containers; false where all are plain scalars. */
  private weigh(
    slot: number,
    known: boolean,
    stack: Int32Array,
    from: number,
    to: number,
    tuples: Tuples,
  ): boolean {
    let found = false;
    for (let i = from; i < to; i++) {
      const kind = stack[i] >>> 28;
      if (kind < Kind.tuple) continue;
      found = true;
      if (known && kind <= Kind.kept)
        this.shapes[slot] = withChild(this.shapes[slot], tuples.shapeOf(stack[i]));
    }
    return found;
  }

  /** Room for a chunk of a container; gives where its items go, or -1. */
  private reserve(slot: number, length: number): number {
    while (this.next + length + 2 > this.ring.length && this.ring.length < this.ringCells) {
      this.ring = grown(this.ring, this.ring.length + 1, this.ringCells);
    }
    const size = this.ring.length;
    if (this.retention === 'everything' && this.next + length + 2 > size) throw new LimitError('cells');
    let at = this.next & (size - 1);
    if (at + length + 2 > size) {
      this.next += size - at;
      at = 0;
    }
    // Counting stops before it could wrap; what comes later is not shown.
    if (this.next > 0x7f000000) return -1;
    this.ring[at] = this.head[slot];
    this.ring[at + 1] = length;
    this.head[slot] = this.next;
    this.next += length + 2;
    return at + 2;
  }

  /** How many items were ever added to a container, which nothing takes out again; undefined where it was forgotten. */
  countOf(container: Value): number | undefined {
    const id = payloadOf(container);
    // Those beyond all numbers share the last.
    if (id === 0x0fffffff) return undefined;
    const slot = id & (this.head.length - 1);
    return this.owner[slot] === id ? this.counts[slot] : this.longCounts.get(id);
  }

  /** Items in order (a dict: key, value, key, value); `complete` is false where older ones were forgotten. */
  items(container: Value, max = 4096): { items: Value[]; complete: boolean } {
    const id = payloadOf(container);
    const slot = id & (this.head.length - 1);
    if (this.owner[slot] !== id || id === 0x0fffffff) return { items: [], complete: false };
    const { ring } = this;
    const chunks: number[] = [];
    let count = 0;
    let at = this.head[slot];
    while (at > 0 && this.next - at <= ring.length && count < max) {
      const cell = at & (ring.length - 1);
      chunks.push(cell);
      count += ring[cell + 1];
      at = ring[cell];
      if (ring[cell + 1] >= this.maxChunkLength) break;
    }
    let surplus = Math.max(0, count - max);
    const items = new Array<Value>(count - surplus);
    let filled = 0;
    for (let i = chunks.length - 1; i >= 0; i--) {
      const from = chunks[i] + 2;
      const to = from + ring[chunks[i] + 1];
      const first = Math.min(to, from + surplus);
      surplus -= first - from;
      for (let j = first; j < to; j++) items[filled++] = ring[j];
    }
    return { items, complete: at === 0 && count <= max };
  }
}

/** What every call, construction and persistent load was made of. Nothing is forgotten: results are judged by it. */
export class Calls {
  /** [callee, arguments, origin] a record. */
  private cells = new Int32Array(64 * 3);
  private offsets = new Float64Array(64);
  count = 0;

  constructor(private readonly limit: number) {}

  get heldBytes(): number {
    return this.cells.byteLength + this.offsets.byteLength;
  }

  /** Records a call and gives its result. `origin` is the index of the global behind the callee, or -1. */
  make(callee: Value, args: Value, origin: number, offset: number): Value {
    const at = this.count * 3;
    if (at + 3 > this.cells.length) this.cells = grown(this.cells, at + 3, this.limit);
    if (this.count === this.offsets.length) this.offsets = grown(this.offsets, this.count + 1, this.limit);
    this.cells[at] = callee;
    this.cells[at + 1] = args;
    this.cells[at + 2] = origin;
    this.offsets[this.count] = offset;
    return makeValue(Kind.result, this.count++);
  }

  callee(result: Value): Value {
    return this.cells[payloadOf(result) * 3];
  }

  args(result: Value): Value {
    return this.cells[payloadOf(result) * 3 + 1];
  }

  /** Index of the global that a result comes from, through any number of calls; -1 where there is none. */
  origin(result: Value): number {
    return this.cells[payloadOf(result) * 3 + 2];
  }

  /** Attributes what is done to a result to another global: the class that a reconstructor makes. */
  setOrigin(result: Value, origin: number): void {
    this.cells[payloadOf(result) * 3 + 2] = origin;
  }

  offset(result: Value): number {
    return this.offsets[payloadOf(result)];
  }
}

/** Walks the notable leaves of a kept tuple in order, nested ones included, without recursion. */
export function eachNotableLeaf(tuples: Tuples, value: Value, visit: (leaf: Value) => void): void {
  const walk = (budget: number, seen: Set<Value> | undefined): boolean => {
    const stack: Value[] = [value];
    while (stack.length > 0) {
      const next = stack.pop() as Value;
      if (kindOf(next) !== Kind.kept) {
        visit(next);
        continue;
      }
      if (--budget < 0) return false;
      if (seen?.has(next)) continue;
      seen?.add(next);
      const items = tuples.items(next) as Int32Array;
      for (let i = items.length - 1; i >= 0; i--) if (isNotable(items[i])) stack.push(items[i]);
    }
    return true;
  };
  // CPython visits a shared tuple each time it meets it. A doubling tuple would take for ever: past a budget each is met once.
  if (!walk(4096, undefined)) walk(Number.POSITIVE_INFINITY, new Set());
}
