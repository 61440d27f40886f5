import { type ByteSource, MemorySource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { Cost } from '../../meter';
import type { ModelScan } from '../scan/modelScan';
import type { JudgedStream } from './judgeStream';
import { decodeRawUnicode, decodeText, payloadSpan } from './machine/literals';
import type { PickleMachine } from './machine/machine';
import { Op } from './machine/opcodes';
import { Kind, kindOf, type Value } from './machine/values';

/* Bytes and texts of a stream as sources of their own. */

/** Offset of the opcode that pushed a bytes value, or the text that `_codecs.encode` makes one of. */
export function payloadOffset(machine: PickleMachine, value: Value): number {
  const spelled =
    kindOf(value) === Kind.result ? machine.tuples.items(machine.calls.args(value))?.[0] : value;
  return machine.wide.decode(spelled as Value);
}

/** A bytes value as a source: spelled directly, or as text that `_codecs.encode` turns back into bytes. */
export async function bytesArgument(
  scan: ModelScan,
  source: ByteSource,
  stream: JudgedStream,
  value: Value,
  name: string,
): Promise<ByteSource | undefined> {
  const { machine, observer } = stream;
  if (kindOf(value) === Kind.result) {
    if (observer.records[machine.calls.origin(value)]?.path !== '_codecs.encode') return undefined;
    const text = machine.tuples.items(machine.calls.args(value))?.[0];
    return text === undefined || kindOf(text) !== Kind.text
      ? undefined
      : textBytes(scan, machine, source, text, name);
  }
  if (kindOf(value) !== Kind.bytes && kindOf(value) !== Kind.pyString) return undefined;
  const offset = machine.wide.decode(value);
  const head = await source.read(offset, 16);
  const span = payloadSpan(head, 0);
  if (span === undefined || Number.isNaN(span.length)) return undefined;
  return new SliceSource(
    name,
    source,
    offset + span.start,
    Math.min(span.length, source.size - offset - span.start),
  );
}

/** A text whose characters are bytes, as those bytes. */
export async function textBytes(
  scan: ModelScan,
  machine: PickleMachine,
  source: ByteSource,
  value: Value,
  name: string,
): Promise<ByteSource | undefined> {
  const offset = machine.wide.decode(value);
  const head = await source.read(offset, 16);
  const span = payloadSpan(head, 0);
  if (span === undefined) return undefined;
  const { memberBytes } = scan.options.limits;
  const length = Number.isNaN(span.length) ? memberBytes : span.length;
  if (span.length > memberBytes) throw new LimitError('memberBytes');
  let bytes = await source.read(offset + span.start, length);
  if (Number.isNaN(span.length)) bytes = bytes.subarray(0, Math.max(0, bytes.indexOf(0x0a)));
  const text = head[0] === Op.UNICODE ? decodeRawUnicode(decodeLatin1(bytes)) : decodeText(head[0], bytes);
  const latin = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) latin[i] = text.charCodeAt(i);
  scan.spendDecompressed(latin.length, Cost.character);
  return new MemorySource(name, latin);
}
