import { type ByteSource, MemorySource, SliceSource } from '../../../bytes/byteSource';
import { decodeLatin1 } from '../../../bytes/text';
import { decodeStringLiteral, decodeText, payloadSpan } from '../machine/literals';
import type { PickleMachine } from '../machine/machine';
import { Op } from '../machine/opcodes';
import { intOf, Kind, kindOf, type Value } from '../machine/values';
import type { TextOf } from './argumentChecks';
import type { Elements, Field } from './contentChecks';
import { dictFields } from './stateChecks';

/** Where an array's elements are, and what they are. */
interface KnownArray {
  readonly dtype: Value;
  /** Lengths along the first two axes, where they are known. */
  readonly rows: number | undefined;
  readonly columns: number | undefined;
  /** A literal of the stream, or bytes behind an opcode of joblib. */
  readonly bytes: Value | { readonly at: number; readonly size: number };
}

/** What a look at an array needs. */
export interface ArraySource {
  readonly machine: PickleMachine;
  readonly source: ByteSource;
  readonly textOf: TextOf;
}

/** What the keys of a state may be. */
export const keyKinds = [Kind.text, Kind.pyString, Kind.bytes];
/** Arrays and states of one stream that are kept. */
export const maxKnown = 1 << 17;
const maxText = 1 << 26;
const linePart = 1 << 16;
const maxNames = 1 << 12;
/** Bytes of an array that are kept while its object is looked at. */
const maxHeld = 1 << 24;

/** The arrays of a stream, and where their bytes are. One machine's values only. */
export class KnownArrays {
  private readonly found = new Map<Value, KnownArray>();
  /** Arrays whose numbers are written with the high byte first. */
  private readonly reversed = new Set<Value>();
  /** Parts of records by their dtype. */
  private readonly layouts = new Map<Value, readonly Field[]>();
  /** Texts for an order, which one stream spells once: whether it is the one that is read here. */
  private readonly orders = new Map<Value, boolean>();
  private readonly names = new Map<Value, string | undefined>();
  private isFull = false;

  constructor(
    private readonly machine: PickleMachine,
    private readonly pathOf: (value: Value) => string | undefined,
  ) {}

  /** What is known of an array that numpy or joblib saved. */
  known(array: Value): KnownArray | undefined {
    return this.found.get(array);
  }

  /** BUILD of a dtype: whether its numbers are in the order that is read here. */
  noteOrder(dtype: Value, state: Value): 'wait' | undefined {
    const order = this.machine.tuples.items(state)?.[1];
    let isRead = order === undefined ? false : this.orders.get(order);
    if (isRead === undefined) {
      const text = this.machine.textOf(order as Value);
      if (text === undefined) return 'wait';
      isRead = text === '<' || text === '|';
      if (this.orders.size < maxNames) this.orders.set(order as Value, isRead);
    }
    if (!isRead) this.reversed.add(dtype);
    return this.noteFields(dtype, state);
  }

  /** Keeps where the parts of a record begin. */
  private noteFields(dtype: Value, state: Value): 'wait' | undefined {
    const [, , , names, parts] = this.machine.tuples.items(state) ?? [];
    const listed = names === undefined ? undefined : this.machine.tuples.items(names);
    if (listed === undefined || this.layouts.size >= maxNames) return undefined;
    const byName = dictFields(this.machine, parts, keyKinds);
    if (byName === undefined || byName === 'wait') return byName;
    const fields: Field[] = [];
    for (const item of listed) {
      const name = this.machine.textOf(item);
      if (name === undefined) return 'wait';
      const [type, at] = this.machine.tuples.items(byName.get(name ?? '') ?? 0) ?? [];
      if (type === undefined || this.reversed.has(type)) return undefined;
      fields.push([name ?? '', integerOf(at)]);
    }
    this.layouts.set(dtype, fields);
    return undefined;
  }

  /** BUILD of an array: (version, shape, dtype, order, elements). */
  noteArray(array: Value, state: Value): void {
    const items = this.machine.tuples.items(state);
    if (items?.length !== 5) return;
    this.note(array, { dtype: items[2], ...this.sizesOf(items[1]), bytes: this.literalOf(items[4]) });
  }

  /** An array of joblib, whose elements stand behind the opcode. */
  noteRaw(array: Value, state: Value, at: number, size: number): void {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return;
    const dtype = fields.get('dtype');
    if (dtype !== undefined)
      this.note(array, { dtype, ...this.sizesOf(fields.get('shape')), bytes: { at, size } });
  }

  private note(array: Value, known: KnownArray): void {
    if (this.found.size < maxKnown) this.found.set(array, known);
    else this.isFull = true;
  }

  /** Lengths of a shape, whose axes may stand in another order. */
  private sizesOf(shape: Value | undefined, axes?: Value): Pick<KnownArray, 'rows' | 'columns'> {
    const lengths = shape === undefined ? undefined : this.machine.tuples.items(shape);
    const order = axes === undefined ? undefined : this.machine.tuples.items(axes);
    const [rows, columns] = [0, 1].map((axis) => {
      const length = lengths?.[axes === undefined ? axis : integerOf(order?.[axis])];
      return length !== undefined && kindOf(length) === Kind.int ? intOf(length) : undefined;
    });
    return { rows, columns };
  }

  /** Bytes, or the text that `_codecs.encode` makes them of in old protocols, whose arguments are forgotten soon; `bytes()` is empty. */
  private literalOf(elements: Value): KnownArray['bytes'] {
    const path = kindOf(elements) === Kind.result ? this.pathOf(elements) : undefined;
    const args =
      path === undefined ? undefined : this.machine.tuples.items(this.machine.calls.args(elements));
    if (path === 'builtins.bytes' && args?.length === 0) return { at: 0, size: 0 };
    return path === '_codecs.encode' ? (args?.[0] ?? elements) : elements;
  }

  /** How long an array is along its first two axes; undefined before it is whole. */
  lengthsOf(array: Value): Pick<KnownArray, 'rows' | 'columns'> | undefined {
    return this.found.get(array) ?? this.viewOf(array);
  }

  /** How many elements an array has along its first two axes. */
  countOf(array: Value): number | undefined {
    const known = this.lengthsOf(array);
    return known?.rows === undefined ? undefined : known.rows * (known.columns ?? 1);
  }

  /** Where an array's bytes are, as far as that is known. */
  placeOf(value: Value): number {
    const bytes = (this.found.get(value) ?? this.viewOf(value))?.bytes ?? 0;
    if (typeof bytes !== 'number') return bytes.at;
    return kindOf(bytes) >= Kind.text && kindOf(bytes) <= Kind.bytes ? this.machine.wide.decode(bytes) : 0;
  }

  /** An array's elements; `elsewhere` where a file of its own has them, undefined where they are not certain. `isRead` where many looks follow. */
  async elementsOf(
    { machine, source, textOf }: ArraySource,
    value: Value,
    isRead: boolean,
  ): Promise<Elements | 'elsewhere' | undefined> {
    const known = this.found.get(value) ?? this.viewOf(value) ?? this.scalarOf(value);
    if (known === undefined)
      return !this.isFull && /NDArrayWrapper$/.test(this.pathOf(value) ?? '') ? 'elsewhere' : undefined;
    const { dtype, rows, columns, bytes } = known;
    if (kindOf(dtype) !== Kind.result || this.reversed.has(dtype)) return undefined;
    const first = machine.tuples.items(machine.calls.args(dtype))?.[0];
    const name = first === undefined ? undefined : await this.nameOf(first, textOf);
    const match = /^[<|=]?([a-zA-Z])(\d{1,9})$/.exec(name ?? '');
    let held = await bytesAt(machine, source, bytes);
    if (isRead && held !== undefined && held.size <= maxHeld)
      held = new MemorySource('', await held.read(0, held.size));
    if (match === null || held === undefined) return undefined;
    const width = Number(match[2]);
    return width > 0 && held.size % width === 0
      ? {
          source: held,
          letter: match[1],
          width,
          count: held.size / width,
          rows,
          columns,
          fields: this.layouts.get(dtype),
        }
      : undefined;
  }

  /** The names of dtypes stand at the start of a stream, long before most arrays: each is read once. */
  private async nameOf(text: Value, textOf: TextOf): Promise<string | undefined> {
    if (!this.names.has(text) && this.names.size < maxNames) this.names.set(text, await textOf(text));
    return this.names.has(text) ? this.names.get(text) : textOf(text);
  }

  /** An array that numpy makes of bytes: `_frombuffer(bytes, dtype, shape, order, axes)`, the last since numpy 2.4. */
  private viewOf(value: Value): KnownArray | undefined {
    if (kindOf(value) !== Kind.result) return undefined;
    const path = this.pathOf(value) ?? '';
    const args = this.machine.tuples.items(this.machine.calls.args(value));
    if (!/^numpy\._?core\.numeric\._frombuffer$/.test(path) || args === undefined || args.length < 3)
      return undefined;
    const [bytes, dtype, shape, order, axes] = args;
    // Axes count in the order K alone.
    const isKept = axes === undefined || this.machine.textOf(order) === 'K';
    return { dtype, ...this.sizesOf(isKept ? shape : undefined, axes), bytes };
  }

  /** A number of numpy's: `scalar(dtype, bytes)`. */
  private scalarOf(value: Value): KnownArray | undefined {
    if (
      kindOf(value) !== Kind.result ||
      !/^numpy\._?core\.multiarray\.scalar$/.test(this.pathOf(value) ?? '')
    )
      return undefined;
    const [dtype, bytes] = this.machine.tuples.items(this.machine.calls.args(value)) ?? [];
    return bytes === undefined
      ? undefined
      : { dtype, rows: undefined, columns: undefined, bytes: this.literalOf(bytes) };
  }
}

/** A small number, or -1. */
export function integerOf(value: Value | undefined): number {
  return value !== undefined && kindOf(value) === Kind.int ? intOf(value) : -1;
}

async function bytesAt(
  machine: PickleMachine,
  source: ByteSource,
  bytes: KnownArray['bytes'],
): Promise<ByteSource | undefined> {
  if (typeof bytes !== 'number') return new SliceSource('', source, bytes.at, bytes.size);
  const kind = kindOf(bytes);
  if (kind !== Kind.bytes && kind !== Kind.pyString && kind !== Kind.text) return undefined;
  const at = machine.wide.decode(bytes);
  const head = await source.read(at, 16);
  const span = payloadSpan(head, 0);
  if (span === undefined) return undefined;
  const isLine = Number.isNaN(span.length);
  if (kind !== Kind.text && !isLine) return new SliceSource('', source, at + span.start, span.length);
  const length = isLine ? await lineLength(source, at + span.start) : span.length;
  if (length > maxText) return undefined;
  const line = await source.read(at + span.start, length);
  // Bytes of Python 2 in protocol 0, as a literal of it.
  const text = head[0] === Op.STRING ? decodeStringLiteral(decodeLatin1(line)) : decodeText(head[0], line);
  return new MemorySource(
    '',
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
}

/** Bytes of a line of protocol 0, more than any text may have where it does not end. */
async function lineLength(source: ByteSource, start: number): Promise<number> {
  for (let at = start; at <= start + maxText; at += linePart) {
    const part = await source.read(at, linePart);
    const end = part.indexOf(0x0a);
    if (end >= 0) return at - start + end;
    if (part.length < linePart) break;
  }
  return Number.POSITIVE_INFINITY;
}
