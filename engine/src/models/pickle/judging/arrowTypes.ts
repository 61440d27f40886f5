import { LimitError } from '../../../limits';
import { Atom, intOf, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import type { JudgeContext } from './judgement';

/** What a look needs beside the judge's context. */
export interface ArrowContext extends JudgeContext {
  textOf(value: Value): Promise<string | undefined>;
}

/** How the buffers and children of an array hold its values. */
export type Layout =
  /** Values of so many bits. */
  | { readonly kind: 'fixed'; readonly bits: number }
  /** Offsets of so many bytes into bytes. */
  | { readonly kind: 'bytes'; readonly width: 4 | 8 }
  /** Offsets of so many bytes into one child. */
  | { readonly kind: 'list'; readonly width: 4 | 8; readonly isMap: boolean }
  /** Offsets and sizes of so many bytes, each into one child. */
  | { readonly kind: 'list-view'; readonly width: 4 | 8 }
  /** So many values of one child each. */
  | { readonly kind: 'items'; readonly size: number }
  /** Short bytes, or where they are in further buffers. */
  | { readonly kind: 'views' }
  /** A value of each child. */
  | { readonly kind: 'struct' }
  /** A value of the child that a code names; of dense ones, at an offset. */
  | { readonly kind: 'union'; readonly isDense: boolean; readonly codes: readonly number[] }
  /** Where each run of equal values ends, and the values. */
  | { readonly kind: 'runs' }
  /** Positions in a dictionary, which is the array's own. */
  | { readonly kind: 'indices'; readonly bits: number; readonly isSigned: boolean }
  | { readonly kind: 'null' };

/** What a type of pyarrow says of its arrays. */
export interface ArrowType {
  /** The same number for types whose arrays have the same memory. */
  readonly id: number;
  readonly layout: Layout;
  /** Types of the children; of indices, that of the dictionary. */
  readonly children: readonly ArrowType[];
}

/** Bits of the values of plain types, by their alias. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^bool$/, 1],
  [/^u?int8$/, 8],
  [/^(?:u?int16|halffloat|float16)$/, 16],
  [/^(?:u?int32|float|float32|date32(?:\[day\])?|time32\[\w+\]|month_interval)$/, 32],
  [/^(?:u?int64|double|float64|date64(?:\[ms\])?|(?:time64|timestamp|duration)\[\w+\])$/, 64],
  [/^month_day_nano_interval$/, 128],
];
/** Aliases of the same type. */
const synonyms: Readonly<Record<string, string>> = {
  str: 'string',
  utf8: 'string',
  large_str: 'large_string',
  large_utf8: 'large_string',
  float16: 'halffloat',
  float: 'float32',
  double: 'float64',
  date32: 'date32[day]',
  date64: 'date64[ms]',
};
const numbers: Readonly<Record<string, number>> = {
  time32: 32,
  time64: 64,
  timestamp: 64,
  duration: 64,
  decimal32: 32,
  decimal64: 64,
  decimal128: 128,
  decimal256: 256,
};
const maxDepth = 16;
/** Types of one stream. */
const maxTypes = 1 << 16;

/** Whether what a global makes is a type of pyarrow, or a field of one. */
export function isArrowType(path: string | undefined): path is string {
  return (
    path?.startsWith('pyarrow.lib.') === true && !/\.(?:py_buffer|_restore_array|chunked_array)$/.test(path)
  );
}

/** Reads types as the stream makes them. One machine's values only. */
export class ArrowTypes {
  private readonly read = new Map<Value, ArrowType | undefined>();
  private readonly ids = new Map<string, number>();

  constructor(private readonly context: ArrowContext) {}

  /** The type that a value is; undefined where it is none, or not all of it is known. */
  async of(value: Value | undefined, depth = 0): Promise<ArrowType | undefined> {
    if (value === undefined || kindOf(value) !== Kind.result || depth > maxDepth) return undefined;
    if (this.read.has(value)) return this.read.get(value);
    if (this.read.size >= maxTypes) throw new LimitError('cells');
    const type = await this.make(value, depth);
    this.read.set(value, type);
    return type;
  }

  private async make(value: Value, depth: number): Promise<ArrowType | undefined> {
    const { calls } = this.context.machine;
    if (kindOf(calls.callee(value)) !== Kind.global) return undefined;
    const path = this.context.pathOf(payloadOf(calls.callee(value)));
    const args = this.context.listOf(value);
    if (!isArrowType(path) || args === undefined) return undefined;
    const maker = path.slice('pyarrow.lib.'.length);
    const [first, second] = args;
    if (maker === 'type_for_alias') return this.plain(await this.context.textOf(first));
    if (numbers[maker] !== undefined) {
      const written = await Promise.all(args.map((each) => this.word(each)));
      return written.includes(undefined)
        ? undefined
        : this.type(`${maker} ${written.join(' ')}`, { kind: 'fixed', bits: numbers[maker] }, []);
    }
    switch (maker) {
      case 'binary': {
        const size = sizeOf(first);
        return size === undefined
          ? undefined
          : this.type(`binary ${size}`, { kind: 'fixed', bits: size * 8 }, []);
      }
      case 'uuid':
        return this.type('uuid', { kind: 'fixed', bits: 128 }, []);
      case 'bool8':
        return this.type('bool8', { kind: 'fixed', bits: 8 }, []);
      case 'json_':
      case 'opaque': {
        const storage = await this.of(first, depth + 1);
        return storage && this.type(maker, storage.layout, storage.children, storage.id);
      }
      case 'fixed_shape_tensor': {
        const sizes = [...(this.items(second) ?? [])].map(sizeOf);
        const values = await this.of(first, depth + 1);
        if (values === undefined || sizes.length === 0 || sizes.includes(undefined)) return undefined;
        const size = (sizes as number[]).reduce((all, one) => all * one, 1);
        return Number.isSafeInteger(size)
          ? this.type(maker, { kind: 'items', size }, [values], size)
          : undefined;
      }
      case 'list_':
        return args.length === 2 && sizeOf(second) !== undefined
          ? this.of1('items', { kind: 'items', size: sizeOf(second) as number }, [first], depth)
          : this.of1('list', { kind: 'list', width: 4, isMap: false }, args, depth);
      case 'large_list':
        return this.of1('large_list', { kind: 'list', width: 8, isMap: false }, args, depth);
      case 'list_view':
        return this.of1('list_view', { kind: 'list-view', width: 4 }, args, depth);
      case 'large_list_view':
        return this.of1('large_list_view', { kind: 'list-view', width: 8 }, args, depth);
      case 'map_': {
        const entry = await this.several('struct', { kind: 'struct' }, args.slice(0, 2), depth);
        return entry && this.type('map', { kind: 'list', width: 4, isMap: true }, [entry]);
      }
      case 'struct':
        return args.length === 1
          ? this.several('struct', { kind: 'struct' }, this.items(first), depth)
          : undefined;
      case 'union':
        return this.union(args, depth);
      case 'run_end_encoded':
        return this.several('runs', { kind: 'runs' }, args, depth);
      case 'dictionary':
        return this.dictionary(args, depth);
      default:
        return undefined;
    }
  }

  /** A type that has a name only. */
  private plain(written: string | undefined): ArrowType | undefined {
    if (written === undefined) return undefined;
    const alias = synonyms[written] ?? written;
    const make = (layout: Layout) => this.type(alias, layout, []);
    if (alias === 'null') return make({ kind: 'null' });
    if (/^(?:string|binary)$/.test(alias)) return make({ kind: 'bytes', width: 4 });
    if (/^large_(?:string|binary)$/.test(alias)) return make({ kind: 'bytes', width: 8 });
    if (/^(?:string|binary)_view$/.test(alias)) return make({ kind: 'views' });
    const bits = widths.find(([pattern]) => pattern.test(alias))?.[1];
    return bits === undefined ? undefined : make({ kind: 'fixed', bits });
  }

  private type(
    words: string,
    layout: Layout,
    children: readonly ArrowType[],
    more: number | string = '',
  ): ArrowType {
    const written = `${words} ${more} (${children.map(({ id }) => id).join(' ')})`;
    const id = this.ids.get(written) ?? this.ids.size;
    this.ids.set(written, id);
    return { id, layout, children };
  }

  private of1(words: string, layout: Layout, fields: readonly Value[], depth: number) {
    return fields.length === 1 ? this.several(words, layout, fields, depth) : undefined;
  }

  /** A type of others, each of them a field or a type. */
  private async several(
    words: string,
    layout: Layout,
    fields: readonly Value[] | undefined,
    depth: number,
  ): Promise<ArrowType | undefined> {
    if (fields === undefined) return undefined;
    const children: ArrowType[] = [];
    for (const field of fields) {
      const child = await this.of(this.typeOfField(field), depth + 1);
      if (child === undefined) return undefined;
      children.push(child);
    }
    const more = layout.kind === 'items' ? layout.size : '';
    return this.type(words, layout, children, more);
  }

  /** `field(name, type, nullable, metadata)`; what is no field is a type itself. */
  private typeOfField(field: Value): Value | undefined {
    const { calls } = this.context.machine;
    if (kindOf(field) !== Kind.result || kindOf(calls.callee(field)) !== Kind.global) return undefined;
    const isField = this.context.pathOf(payloadOf(calls.callee(field))) === 'pyarrow.lib.field';
    return isField ? this.context.listOf(field)?.[1] : field;
  }

  private async union(args: readonly Value[], depth: number): Promise<ArrowType | undefined> {
    const [fields, mode, codeList] = args;
    const codes = [...(this.items(codeList) ?? [])].map(sizeOf);
    const written = mode === undefined ? undefined : await this.context.textOf(mode);
    const known = this.items(fields);
    if (args.length !== 3 || (written !== 'sparse' && written !== 'dense')) return undefined;
    if (known?.length !== codes.length || new Set(codes).size !== codes.length) return undefined;
    if (!codes.every((code) => code !== undefined && code < 128)) return undefined;
    const layout: Layout = { kind: 'union', isDense: written === 'dense', codes: codes as number[] };
    return this.several(`${written} ${codes.join(' ')}`, layout, known, depth);
  }

  private async dictionary(args: readonly Value[], depth: number): Promise<ArrowType | undefined> {
    const [index, values] = [await this.of(args[0], depth + 1), await this.of(args[1], depth + 1)];
    const written = index === undefined ? '' : await this.aliasOf(args[0]);
    const isIndex = /^u?int(?:8|16|32|64)$/.test(written);
    if (values === undefined || index?.layout.kind !== 'fixed' || !isIndex) return undefined;
    const layout: Layout = {
      kind: 'indices',
      bits: index.layout.bits,
      isSigned: written.startsWith('i'),
    };
    return this.type(`dictionary ${written}`, layout, [values]);
  }

  private async aliasOf(type: Value): Promise<string> {
    const args = this.context.listOf(type);
    return args?.length === 1 ? ((await this.context.textOf(args[0])) ?? '') : '';
  }

  /** Items of a list or a tuple that a type was made of. */
  private items(value: Value | undefined): readonly Value[] | undefined {
    if (value === undefined) return undefined;
    if (kindOf(value) === Kind.atom && payloadOf(value) === Atom.emptyTuple) return [];
    const kind = kindOf(value);
    if (kind === Kind.list) return this.context.listOf(value);
    return kind === Kind.tuple || kind === Kind.kept
      ? [...(this.context.machine.tuples.items(value) ?? [])]
      : undefined;
  }

  /** A number, None or a short text as it is written. */
  private async word(value: Value): Promise<string | undefined> {
    if (kindOf(value) === Kind.int) return String(intOf(value));
    if (kindOf(value) === Kind.atom) return payloadOf(value) === Atom.none ? 'None' : undefined;
    return this.context.textOf(value);
  }
}

/** A number of bytes or values. */
function sizeOf(value: Value | undefined): number | undefined {
  return value !== undefined && kindOf(value) === Kind.int && intOf(value) >= 0 ? intOf(value) : undefined;
}
