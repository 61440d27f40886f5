/**
 * The header of a .npy file: a literal of Python that numpy evaluates with `ast.literal_eval`. Only what real writers write is read
 * here; everything else is not certain, and numpy.dtype makes objects of many spellings (`i4,O`, `2O`, `(1,)O`). Sources:
 * numpy.lib.format, `_read_array_header` and `descr_to_dtype`; numpy reference, "Specifying and constructing data types".
 */

/** What an array's header says. */
export interface NpyHeader {
  /** Elements are, or hold, Python objects: a pickle follows. */
  readonly hasObjects: boolean;
  /** Bytes of the array, on Linux and macOS first; types of C are narrower on Windows. */
  readonly lengths: readonly number[];
  /** The type where it is one text, and lengths along the axes. */
  readonly type: string | undefined;
  readonly shape: readonly number[];
  /** Parts of a record and where they begin; none where one has its high byte first, or a title. */
  readonly fields: readonly (readonly [name: string, at: number])[];
}

class Tuple {
  constructor(readonly items: readonly Literal[]) {}
}
class List {
  constructor(readonly items: readonly Literal[]) {}
}
type Literal = string | number | boolean | null | Tuple | List | Map<string, Literal>;

/** Thrown where a text is not certain to mean one thing. */
class Uncertain extends Error {}

const maxDepth = 32;
const token =
  /[ \t\r\n]*(?:([uU]?)'([^'\\\n]*)'|([uU]?)"([^"\\\n]*)"|(0|[1-9]\d{0,15})L?\b|([A-Za-z]+)|([[\](){},:]))/y;

/** Reads one literal: texts without escapes, integers, True, False, None, tuples, lists, and mappings of texts. */
class LiteralParser {
  private at = 0;
  private punctuation = '';
  private plain: string | number | boolean | null | undefined;

  constructor(private readonly text: string) {
    this.advance();
  }

  /** @throws Uncertain */
  parse(): Literal {
    const value = this.value(0);
    if (this.punctuation !== 'end') throw new Uncertain();
    return value;
  }

  private advance(): void {
    this.plain = undefined;
    this.punctuation = '';
    token.lastIndex = this.at;
    const match = token.exec(this.text);
    if (match === null) {
      if (!/^[ \t\r\n\0]*$/.test(this.text.slice(this.at))) throw new Uncertain();
      this.punctuation = 'end';
      return;
    }
    this.at = token.lastIndex;
    const [, , single, , double, digits, word, punctuation] = match;
    if (punctuation !== undefined) this.punctuation = punctuation;
    else if (digits !== undefined) this.plain = Number(digits);
    else if (word === undefined) this.plain = single ?? double;
    else if (word === 'True' || word === 'False') this.plain = word === 'True';
    else if (word === 'None') this.plain = null;
    else throw new Uncertain();
  }

  private value(depth: number): Literal {
    if (depth > maxDepth) throw new Uncertain();
    const { plain, punctuation } = this;
    this.advance();
    if (plain !== undefined) return plain;
    if (punctuation === '[') return new List(this.items(']', depth).items);
    if (punctuation === '{') return this.mapping(depth);
    if (punctuation !== '(') throw new Uncertain();
    const { items, comma } = this.items(')', depth);
    return items.length === 1 && !comma ? items[0] : new Tuple(items);
  }

  private items(close: string, depth: number): { items: Literal[]; comma: boolean } {
    const items: Literal[] = [];
    let comma = true;
    while (this.punctuation !== close) {
      if (!comma) throw new Uncertain();
      items.push(this.value(depth + 1));
      comma = this.punctuation === ',';
      if (comma) this.advance();
    }
    this.advance();
    return { items, comma };
  }

  private mapping(depth: number): Map<string, Literal> {
    const entries = new Map<string, Literal>();
    let comma = true;
    while (this.punctuation !== '}') {
      const key = this.plain;
      if (!comma || typeof key !== 'string' || entries.has(key)) throw new Uncertain();
      this.advance();
      if ((this.punctuation as string) !== ':') throw new Uncertain();
      this.advance();
      entries.set(key, this.value(depth + 1));
      comma = (this.punctuation as string) === ',';
      if (comma) this.advance();
    }
    this.advance();
    return entries;
  }
}

/** Bytes of an element as two compilers count them, and whether it holds Python objects. */
interface Element {
  readonly sizes: readonly [number, number];
  readonly hasObjects: boolean;
}

const pair = (size: number, windows = size): readonly [number, number] => [size, windows];
/** Types by their letter alone, and by their names. Source: numpy reference, "Scalars". */
const named = new Map<string, readonly [number, number]>([
  ...[...'?bB', 'bool', 'bool_', 'c'].map((name) => [name, pair(1)] as const),
  ...[...'hHe'].map((name) => [name, pair(2)] as const),
  ...[...'iIf', 'single', 'intc', 'uintc'].map((name) => [name, pair(4)] as const),
  ...[...'qQpPdFmM', 'double', 'intp', 'uintp'].map((name) => [name, pair(8)] as const),
  ...[...'lL', 'int', 'uint', 'int_'].map((name) => [name, pair(8, 4)] as const),
  ...['float', 'float_', 'csingle'].map((name) => [name, pair(8)] as const),
  ...['D', 'complex', 'complex_', 'cdouble'].map((name) => [name, pair(16)] as const),
  ['g', pair(16, 8)],
  ['G', pair(32, 16)],
]);
/** Sizes that a letter takes. */
const sized: Record<string, readonly number[]> = {
  b: [1],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  f: [2, 4, 8, 12, 16],
  c: [8, 16, 24, 32],
  m: [8],
  M: [8],
};

function typeOf(text: string): Element {
  if (/^(?:[<>|=]?O[48]?|object_?|object0)$/.test(text)) return { sizes: pair(8), hasObjects: true };
  const bits = /^(?:u?int|float|complex)(8|16|32|64|128|256)$/.exec(text);
  if (bits !== null) return { sizes: pair(Number(bits[1]) / 8), hasObjects: false };
  const [, letters, digits, unit] =
    /^[<>|=]?([A-Za-z?]|[a-z]{3,9}_?)(\d{0,9})(\[[\w/]{1,16}\])?$/.exec(text) ?? [];
  if (letters === undefined || (unit !== undefined && !/^[mM]$/.test(letters))) throw new Uncertain();
  if (/^[SUVa]$/.test(letters))
    return { sizes: pair(Number(digits) * (letters === 'U' ? 4 : 1)), hasObjects: false };
  const sizes =
    digits === ''
      ? named.get(letters)
      : Object.hasOwn(sized, letters) && sized[letters].includes(Number(digits))
        ? pair(Number(digits))
        : undefined;
  if (sizes === undefined) throw new Uncertain();
  return { sizes, hasObjects: false };
}

function elementOf(descr: Literal): Element {
  if (typeof descr === 'string') return typeOf(descr);
  if (descr instanceof Tuple && descr.items.length === 2)
    return repeated(elementOf(descr.items[0]), descr.items[1]);
  if (!(descr instanceof List)) throw new Uncertain();
  let sizes = pair(0);
  let hasObjects = false;
  for (const field of descr.items) {
    if (!(field instanceof Tuple) || field.items.length < 2 || field.items.length > 3) throw new Uncertain();
    const [name, type, shape] = field.items;
    const isName =
      typeof name === 'string' ||
      (name instanceof Tuple &&
        name.items.length === 2 &&
        name.items.every((item) => typeof item === 'string'));
    if (!isName) throw new Uncertain();
    const element = shape === undefined ? elementOf(type) : repeated(elementOf(type), shape);
    sizes = [sizes[0] + element.sizes[0], sizes[1] + element.sizes[1]];
    // Padding has no name, and is skipped.
    if (name === '' && element.hasObjects) throw new Uncertain();
    hasObjects ||= element.hasObjects;
  }
  return { sizes, hasObjects };
}

/** Where the parts of a record begin, one behind the other. */
function fieldsOf(descr: Literal): [string, number][] {
  const fields: [string, number][] = [];
  let at = 0;
  for (const field of descr instanceof List ? descr.items : []) {
    const [name, type] = (field as Tuple).items;
    if (typeof name !== 'string' || typeof type !== 'string' || type.startsWith('>')) return [];
    // Padding has no name.
    if (name !== '') fields.push([name, at]);
    at += elementOf(new List([field])).sizes[0];
  }
  return fields;
}

/** An element that is an array of others. */
function repeated(element: Element, shape: Literal): Element {
  // Of an element without a size a number is the size.
  if (element.sizes[0] === 0) throw new Uncertain();
  const count = product(
    typeof shape === 'number' ? [shape] : shape instanceof Tuple ? shape.items : undefined,
  );
  return { ...element, sizes: [element.sizes[0] * count, element.sizes[1] * count] };
}

function product(shape: readonly Literal[] | undefined): number {
  if (shape === undefined) throw new Uncertain();
  let count = 1;
  for (const size of shape) {
    if (typeof size !== 'number') throw new Uncertain();
    count *= size;
    // numpy counts in 64 bits and would wrap around.
    if (!Number.isSafeInteger(count)) throw new Uncertain();
  }
  return count;
}

/** What a header says, or undefined where that is not certain. */
export function readNpyHeader(text: string): NpyHeader | undefined {
  try {
    const header = new LiteralParser(text).parse();
    if (!(header instanceof Map) || header.size !== 3) return undefined;
    const [descr, order, shape] = ['descr', 'fortran_order', 'shape'].map((key) => header.get(key));
    if (descr === undefined || typeof order !== 'boolean' || !(shape instanceof Tuple)) return undefined;
    const { sizes, hasObjects } = elementOf(descr);
    const count = product(shape.items);
    const lengths = [...new Set(sizes.map((size) => size * count))];
    const type = typeof descr === 'string' ? descr : undefined;
    return lengths.every(Number.isSafeInteger)
      ? { hasObjects, lengths, type, shape: shape.items as number[], fields: fieldsOf(descr) }
      : undefined;
  } catch (error) {
    if (error instanceof Uncertain) return undefined;
    throw error;
  }
}
