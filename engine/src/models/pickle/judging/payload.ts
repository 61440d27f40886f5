import type { ByteSource } from '../../../bytes/byteSource';
import type { Payload, PayloadValue } from '../../aims/payload';
import { decodeText, payloadSpan } from '../machine/literals';
import type { PickleMachine } from '../machine/machine';
import { intOf, Kind, kindOf, payloadOf, type Value } from '../machine/values';

/** Calls of one global that are read, values of them, how deep, and bytes of texts together. */
export const maxPayloadCalls = 64;
const maxValues = 2_000;
const maxDepth = 12;
const maxBytes = 1 << 18;

/** Reads what calls are given, with the calls that made it, as far as a stream spells it. */
export class PayloadReader {
  private values = 0;
  private bytes = 0;

  constructor(
    private readonly machine: PickleMachine,
    private readonly source: ByteSource,
    /** Dotted path of a global by its index, as Python 3 has it. */
    private readonly pathOf: (index: number) => string | undefined,
  ) {}

  /** The calls that gave `results`. `path` is what is named alone, where nothing is called. */
  async calls(path: string, results: readonly Value[]): Promise<Payload> {
    if (results.length === 0) return { values: [{ call: path, given: [] }] };
    const values: PayloadValue[] = [];
    for (const result of results) values.push(await this.read(result, 0));
    return { values };
  }

  private async read(value: Value, depth: number): Promise<PayloadValue> {
    const { machine } = this;
    if (depth > maxDepth || ++this.values > maxValues) return undefined;
    switch (kindOf(value)) {
      case Kind.int:
        return intOf(value);
      case Kind.text:
      case Kind.pyString:
      case Kind.bytes:
        return this.literal(value);
      case Kind.global:
        return { call: this.pathOf(payloadOf(value)) ?? '', given: [] };
      case Kind.result: {
        const callee = machine.calls.callee(value);
        const call = this.pathOf(machine.calls.origin(value)) ?? '';
        const given = await this.read(machine.calls.args(value), depth + 1);
        // What a call gave is called: both say something.
        const before = kindOf(callee) === Kind.result ? [await this.read(callee, depth + 1)] : [];
        return { call, given: [...before, ...(Array.isArray(given) ? given : [given])] };
      }
      case Kind.tuple:
      case Kind.kept:
        return this.list([...(machine.tuples.items(value) ?? [])], depth);
      case Kind.list:
      case Kind.set:
      case Kind.frozenset:
      case Kind.dict:
        return this.list(machine.elements.items(value, 256).items, depth);
      default:
        return undefined;
    }
  }

  private async list(items: readonly Value[], depth: number): Promise<readonly PayloadValue[]> {
    const values: PayloadValue[] = [];
    for (const item of items) values.push(await this.read(item, depth + 1));
    return values;
  }

  private async literal(value: Value): Promise<PayloadValue> {
    const offset = this.machine.wide.decode(value);
    const head = await this.source.read(offset, 16);
    const span = payloadSpan(head, 0);
    if (span === undefined) return undefined;
    const left = maxBytes - this.bytes;
    let bytes = await this.source.read(
      offset + span.start,
      Number.isNaN(span.length) ? left : Math.min(span.length, left),
    );
    if (Number.isNaN(span.length)) bytes = bytes.subarray(0, Math.max(0, bytes.indexOf(0x0a)));
    this.bytes += bytes.length;
    return kindOf(value) === Kind.bytes ? bytes.slice() : decodeText(head[0], bytes);
  }
}
