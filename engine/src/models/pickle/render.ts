import type { ByteSource } from '../../bytes/byteSource';
import { maskedExcerpt } from '../../secrets/mask';
import { decodeText, payloadSpan } from './machine/literals';
import type { PickleMachine } from './machine/machine';
import { Op } from './machine/opcodes';
import { Atom, intOf, Kind, kindOf, payloadOf, type Value } from './machine/values';

/** Longest text of one evidence, in characters. */
const maxEvidenceLength = 400;
/** Longest string literal shown of a value. */
const maxTextLength = 120;
const maxDepth = 5;

/** Shows values as pseudo-Python. Shared values are shown where they are met, within a budget, and never expanded further. */
export class Renderer {
  private left = 0;

  constructor(
    private readonly machine: PickleMachine,
    private readonly source: ByteSource,
    /** Results are shown as variables `v0`, `v1`, ... instead of the calls that they are made by. */
    private readonly variables = false,
  ) {}

  /** A call with its arguments: `posix.system('env > pwnd.txt')`. */
  async call(result: Value): Promise<string> {
    this.left = maxEvidenceLength;
    return this.result(result, 0);
  }

  /** Any value. */
  async value(value: Value): Promise<string> {
    this.left = maxEvidenceLength;
    return this.show(value, 0);
  }

  private async result(result: Value, depth: number): Promise<string> {
    const { calls } = this.machine;
    const callee = calls.callee(result);
    const name =
      kindOf(callee) === Kind.atom && payloadOf(callee) === Atom.persistentLoad
        ? 'persistent_load'
        : await this.show(callee, depth + 1);
    const args = calls.args(result);
    const isTuple = this.machine.tuples.items(args) !== undefined;
    const shown = await this.show(args, depth + 1);
    if (!isTuple) return `${name}(*${shown})`;
    // A tuple of one is written with a comma, an argument list is not.
    return name + shown.replace(/,\)$/, ')');
  }

  private async show(value: Value, depth: number): Promise<string> {
    if (this.left <= 0 || depth > maxDepth) return '…';
    const text = await this.showInner(value, depth);
    if (kindOf(value) < Kind.list && kindOf(value) !== Kind.tuple) this.left -= text.length;
    return text;
  }

  private async showInner(value: Value, depth: number): Promise<string> {
    const { machine } = this;
    switch (kindOf(value)) {
      case Kind.atom:
        return atomText[payloadOf(value)] ?? '…';
      case Kind.int:
        return String(intOf(value));
      case Kind.text:
      case Kind.pyString:
        return quote(await this.payload(value));
      case Kind.bytes:
        return `b${quote(await this.payload(value))}`;
      case Kind.number:
        return this.number(value);
      case Kind.tuple:
      case Kind.kept: {
        const items = machine.tuples.items(value);
        return items === undefined
          ? '(…)'
          : this.sequence('(', [...items], items.length === 1 ? ',)' : ')', depth);
      }
      case Kind.list: {
        const { items, complete } = machine.elements.items(value, 32);
        return this.sequence(complete ? '[' : '[… ', items, ']', depth);
      }
      case Kind.set:
      case Kind.frozenset: {
        const { items, complete } = machine.elements.items(value, 32);
        return this.sequence(complete ? '{' : '{… ', items, '}', depth);
      }
      case Kind.dict:
        return this.dict(value, depth);
      case Kind.global: {
        const { module, name } = machine.globals[payloadOf(value)];
        const path = this.variables ? dotted(module, name) : shownName(`${module}.${name}`);
        this.left -= path.length;
        return path;
      }
      case Kind.result:
        return this.variables ? `v${payloadOf(value)}` : this.result(value, depth);
      default:
        return '…';
    }
  }

  private async sequence(
    open: string,
    items: readonly Value[],
    close: string,
    depth: number,
  ): Promise<string> {
    const shown: string[] = [];
    for (const item of items) {
      if (this.left <= 0) {
        shown.push('…');
        break;
      }
      shown.push(await this.show(item, depth + 1));
    }
    return open + shown.join(', ') + close;
  }

  private async dict(value: Value, depth: number): Promise<string> {
    const { items, complete } = this.machine.elements.items(value, 32);
    const shown: string[] = complete ? [] : ['…'];
    for (let i = 0; i + 1 < items.length && this.left > 0; i += 2) {
      shown.push(`${await this.show(items[i], depth + 1)}: ${await this.show(items[i + 1], depth + 1)}`);
    }
    return `{${shown.join(', ')}}`;
  }

  private async head(
    value: Value,
    length: number,
  ): Promise<{ bytes: Uint8Array; op: number; start: number; end: number }> {
    const bytes = await this.source.read(this.machine.wide.decode(value), length);
    const span = payloadSpan(bytes, 0);
    if (span === undefined) return { bytes, op: bytes[0], start: 1, end: 1 };
    const newline = Number.isNaN(span.length) ? bytes.indexOf(0x0a, span.start) : -1;
    const end = Number.isNaN(span.length) ? (newline < 0 ? bytes.length : newline) : span.start + span.length;
    return { bytes, op: bytes[0], start: span.start, end: Math.min(end, bytes.length) };
  }

  private async payload(value: Value): Promise<string> {
    const { bytes, op, start, end } = await this.head(value, maxTextLength * 4 + 16);
    return decodeText(op, bytes.subarray(start, end));
  }

  private async number(value: Value): Promise<string> {
    const { bytes, op, start, end } = await this.head(value, 64);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (op === Op.BINFLOAT && end - start === 8) return String(view.getFloat64(start, false));
    if (op === Op.BININT && end - start === 4) return String(view.getInt32(start, true));
    if (op === Op.LONG1 || op === Op.LONG4) return `<int of ${end - start} bytes>`;
    return decodeText(Op.BINSTRING, bytes.subarray(start, Math.min(end, start + 40)));
  }
}

const atomText: Record<number, string> = {
  [Atom.none]: 'None',
  [Atom.true]: 'True',
  [Atom.false]: 'False',
  [Atom.emptyTuple]: '()',
  [Atom.someTuple]: '(…)',
};

/** A name as source code shows it; what is no identifier is quoted, so that it cannot look like something else. */
export function dotted(module: string, name: string): string {
  const path = `${module}.${name}`;
  return /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(path) ? path : `global(${quote(module)}, ${quote(name)})`;
}

/** Longest name that is shown. */
const maxNameLength = 120;

/** A name as a message shows it: cut, and without characters that nobody sees. Names are whatever the file says. */
export function shownName(path: string): string {
  const cut = path.length > maxNameLength ? maskedExcerpt(path, maxNameLength) : path;
  return cut.replace(unseen, escaped);
}

/** A Python string literal, cut to what a reader needs; control and bidirectional characters are escaped. */
function quote(text: string): string {
  const cut = maskedExcerpt(text, maxTextLength, text.length >= maxTextLength * 4);
  return `'${cut.replace(/[\\']/g, '\\$&').replace(unseen, escaped)}'`;
}

/** Control, bidirectional and surrogate characters. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/g;

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
