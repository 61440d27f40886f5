import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { rule as joblibArrayHeader } from '../../rules/models/joblib-array-header';
import { rule as frameMismatch } from '../../rules/models/pickle-frame-mismatch';
import { rule as persistentId } from '../../rules/models/pickle-persistent-id';
import { rule as resourceBomb } from '../../rules/models/pickle-resource-bomb';
import { rule as uninterpretedCall } from '../../rules/models/pickle-uninterpreted-call';
import { rule as unreviewedGlobal } from '../../rules/models/pickle-unreviewed-global';
import { rule as trailingData } from '../../rules/models/trailing-data';
import type { ModelScan } from '../scan/modelScan';
import { scanSource } from '../scan/scanBytes';
import { carvePickles } from './carve';
import { isConvincing, isPickleByItself } from './convincing';
import { judgeArguments, type TextOf } from './judging/argumentChecks';
import { type JudgeContext, type Judgement, judgeRecord } from './judging/judge';
import { type GlobalRecord, type PersistentLoad, ScanObserver } from './judging/scanObserver';
import { cFileView } from './machine/cFileView';
import { drive, type StreamEnd } from './machine/drive';
import { decodeRawUnicode, decodeText, payloadSpan } from './machine/literals';
import { PickleMachine } from './machine/machine';
import { Op } from './machine/opcodes';
import { specialNames } from './machine/specialNames';
import type { Problem } from './machine/step';
import { Kind, kindOf, type Value } from './machine/values';
import { scanCarried } from './scanCarried';

/** Options of one stream. */
export interface StreamOptions {
  readonly persistentLoad: PersistentLoad;
  /** Follow joblib's raw arrays. */
  readonly joblibArrays: boolean;
  /** The stream belongs to a TorchScript archive. */
  readonly scriptClasses?: boolean;
}

/** A stream that was run and judged, not yet reported. */
export interface JudgedStream {
  readonly end: StreamEnd;
  readonly judgements: readonly Judgement[];
  readonly observer: ScanObserver;
  readonly machine: PickleMachine;
  /** Streams that stood inside this one, as joblib's object arrays do. */
  readonly inner: readonly JudgedStream[];
}

const plain: StreamOptions = { persistentLoad: 'none', joblibArrays: true };

/** Runs one stream and judges what it did, whether or not it came to its end. */
export async function judgeStream(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  options: StreamOptions = plain,
): Promise<JudgedStream> {
  const observer = new ScanObserver(options.persistentLoad, options.joblibArrays);
  const machine = new PickleMachine(observer, scan.options.limits);
  observer.attach(machine);
  const inner: JudgedStream[] = [];
  const end = await drive(machine, source, scan, start, async (from) => {
    if (inner.length >= scan.options.limits.members) throw new LimitError('members');
    const stream = await judgeStream(scan, source, from, { ...options, joblibArrays: false });
    inner.push(stream);
    return stream.end;
  });
  const context: JudgeContext = {
    machine,
    source,
    scriptClasses: options.scriptClasses === true,
    allowed: scan.allowedGlobals,
    pathOf: (index) => observer.records[index]?.path,
    argumentsOf: (result) =>
      observer.checkedArguments.get(result) ?? machine.tuples.items(machine.calls.args(result)),
    listOf: (list) => observer.lists.get(list),
  };
  const judgements: Judgement[] = [];
  const textOf = (value: Value) => textAt(machine, source, value);
  for (const record of observer.records) {
    judgements.push(...(await judgeRecord(record, context, textOf)));
    for (const result of record.checks.values()) {
      if (record.judgement.kind === 'inert' && record.judgement.inert.check === 'nested') continue;
      const judged = await judgeArguments(record, result, context, textOf);
      if (judged !== undefined) judgements.push(judged);
    }
  }
  const named = await judgeSpecials(observer, context, textOf);
  if (named !== undefined) judgements.push(named);
  return { end, judgements, observer, machine, inner };
}

/** The first special method that a stream names, where it makes objects at all. */
async function judgeSpecials(
  observer: ScanObserver,
  { machine }: JudgeContext,
  textOf: TextOf,
): Promise<Judgement | undefined> {
  if (observer.records.length === 0) return undefined;
  for (const value of observer.specials) {
    const name = await textOf(value);
    if (name === undefined || !specialNames.has(name)) continue;
    return {
      rule: uninterpretedCall,
      offset: machine.wide.decode(value),
      identity: `special ${name}`,
      message: t('scan-pickle.sets-special-attribute', name),
      evidence: name,
      effect: 'code',
    };
  }
  return undefined;
}

/** Full text of a short string value. */
async function textAt(machine: PickleMachine, source: ByteSource, value: Value): Promise<string | undefined> {
  if (kindOf(value) !== Kind.text && kindOf(value) !== Kind.pyString) return undefined;
  const bytes = await source.read(machine.wide.decode(value), 1024);
  const span = payloadSpan(bytes, 0);
  if (span === undefined) return undefined;
  const end = Number.isNaN(span.length) ? bytes.indexOf(0x0a, span.start) : span.start + span.length;
  return end < 0 || end > bytes.length ? undefined : decodeText(bytes[0], bytes.subarray(span.start, end));
}

/** Reports a judged stream and everything it carries: nested files, other readings, what could not be followed. */
export async function reportStream(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  stream: JudgedStream,
  member: readonly string[],
  options: StreamOptions = plain,
): Promise<void> {
  const { observer, machine, end } = stream;
  await scan.options.onStream?.(source, start, member);
  for (const { rule, offset, ...draft } of stream.judgements) scan.add(rule, member, offset, draft);
  for (const inner of stream.inner) await reportStream(scan, source, start, inner, member, options);
  if (observer.persistentAt >= 0) {
    scan.add(persistentId, member, observer.persistentAt, {
      identity: 'persistent-id',
      message: t('scan-pickle.persistent-id'),
    });
  }
  for (const [strangeness, offset] of observer.strangeness) {
    scan.add(resourceBomb, member, offset, {
      identity: strangeness,
      message: t('scan-pickle.resource-bomb', strangeness),
    });
  }
  const loaded = await scanNested(scan, source, stream, member);
  const carried = observer.carriedAt.filter((offset) => !loaded.has(offset));
  await scanCarried(scan, source, carried, member);
  for (const { problem, offset } of observer.arrayProblems) {
    scan.add(joblibArrayHeader, member, offset, {
      identity: `array ${problem}`,
      message: t('scan-pickle.array-header-malformed', problem),
    });
    await carvePickles(scan, source, offset + 1, source.size, member);
  }
  if (machine.straddled) {
    scan.add(frameMismatch, member, start, {
      identity: 'frame',
      message: t('scan-pickle.invalid-framing'),
    });
    const view = await cFileView(source, start);
    if (view === undefined) scan.limit('memberBytes', member);
    else {
      const second = await judgeStream(scan, view, 0, options);
      for (const { rule, offset, ...draft } of second.judgements)
        scan.add(rule, [...member, t('scan-pickle.as-read-from-file')], offset, draft);
    }
  }
  if (observer.skips.length > 0) {
    // A plain unpickler does not skip the arrays: what it would run in their bytes counts as well.
    const second = await judgeStream(scan, source, start, { ...options, joblibArrays: false });
    for (const { rule, offset, ...draft } of second.judgements) {
      if (rule.meta.severity === 'critical') scan.add(rule, member, offset, draft);
    }
  }
  if (end.kind === 'limit') scan.limit(end.limit, member);
  if (end.kind === 'error') {
    scan.reason(
      end.problem === 'truncated' ? 'truncated' : 'malformed',
      'incomplete',
      problemMessage(end.problem, end.end),
      member,
    );
  }
}

function problemMessage(problem: Problem, offset: number): string {
  switch (problem) {
    case 'truncated':
      return t('scan-pickle.ends-prematurely', offset);
    case 'unknown-opcode':
      return t('scan-pickle.not-an-opcode', offset);
    case 'unsupported-protocol':
      return t('scan-pickle.unknown-protocol', offset);
    default:
      return t('scan-pickle.malformed-at', offset, problem);
  }
}

/** Arguments that are files themselves: bytes given to a loader. Returns the offsets of those that were scanned. */
async function scanNested(
  scan: ModelScan,
  source: ByteSource,
  stream: JudgedStream,
  member: readonly string[],
): Promise<ReadonlySet<number>> {
  const scanned = new Set<number>();
  for (const record of stream.observer.records) {
    const isChecked = record.judgement.kind === 'inert' && record.judgement.inert.check === 'nested';
    const results = isChecked
      ? [...record.checks.values()]
      : record.judgement.kind === 'inert'
        ? []
        : record.samples;
    for (const result of results) {
      const offset = await scanNestedCall(scan, source, stream, record, result, isChecked, member);
      if (offset !== undefined) scanned.add(offset);
    }
  }
  return scanned;
}

/** Scans the first argument of a call as a file. Returns the offset of its bytes, where it is one. */
async function scanNestedCall(
  scan: ModelScan,
  source: ByteSource,
  stream: JudgedStream,
  record: GlobalRecord,
  result: Value,
  isChecked: boolean,
  member: readonly string[],
): Promise<number | undefined> {
  const { machine } = stream;
  const argument = machine.tuples.items(machine.calls.args(result))?.[0];
  const offset = machine.calls.offset(result);
  const inner =
    argument === undefined
      ? undefined
      : await bytesArgument(scan, source, stream, argument, `${record.path}@${offset}`);
  if (inner !== undefined) {
    const innerMember = [...member, inner.name];
    if (innerMember.length > scan.options.limits.depth) {
      scan.limit('depth', innerMember.slice(0, -1));
      return undefined;
    }
    const format = await scanSource(scan, inner, innerMember, false);
    if (format !== undefined) return payloadOffset(machine, argument as Value);
  }
  if (!isChecked) return undefined;
  scan.add(unreviewedGlobal, member, offset, {
    identity: `${record.path} nested`,
    message: t('scan-pickle.nested-file-unreadable', record.path),
    effect: 'code',
  });
  return undefined;
}

/** Offset of the opcode that pushed a bytes value, or the text that `_codecs.encode` makes one of. */
function payloadOffset(machine: PickleMachine, value: Value): number {
  const spelled =
    kindOf(value) === Kind.result ? machine.tuples.items(machine.calls.args(value))?.[0] : value;
  return machine.wide.decode(spelled as Value);
}

/** A bytes value as a source: spelled directly, or as text that `_codecs.encode` turns back into bytes. */
async function bytesArgument(
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

async function textBytes(
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
  scan.spendDecompressed(latin.length);
  return new MemorySource(name, latin);
}

/** Bytes behind the end that no loader reads: padding is usual, anything else is somebody's luggage. */
async function reportTrailing(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  member: readonly string[],
): Promise<void> {
  const head = await source.read(start, 4096);
  if (head.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20)) return;
  scan.add(trailingData, member, start, {
    identity: 'trailing',
    message: t('scan-pickle.trailing-bytes', source.size - start),
  });
}

/** The first pickle of a torch checkpoint of before 1.6: a long with torch's magic number. */
const torchMagic = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

/** True where a torch checkpoint of before 1.6 starts. */
export async function isTorchLegacy(source: ByteSource, start: number): Promise<boolean> {
  const head = decodeLatin1(await source.read(start, 32));
  return head.includes(String.fromCharCode(...torchMagic));
}

/**
 * Scans a file, or a member, that is a pickle: one stream, several in a row, torch's legacy format, joblib's with arrays.
 * `certain` says that its name or place makes it a pickle; otherwise it must convince.
 * `place` names the archive it is the main pickle of. Returns the format's name, or undefined where it is no pickle after all.
 */
export async function scanPickle(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
  place: 'file' | 'torch-zip' | 'torchscript' | 'torch-package' = 'file',
): Promise<string | undefined> {
  const legacy = await isTorchLegacy(source, 0);
  const options: StreamOptions =
    legacy || place !== 'file'
      ? { persistentLoad: 'torch', joblibArrays: false, scriptClasses: place === 'torchscript' }
      : plain;
  const first = await judgeStream(scan, source, 0, options);
  await source.measure?.();
  if (!certain && !(await isPickleByItself(first, source))) return undefined;
  if (first.end.kind === 'error' && first.machine.opcodes <= 1 && first.observer.records.length === 0)
    return undefined;
  await reportStream(scan, source, 0, first, member, options);
  const noteCheckpoint = ({ observer }: JudgedStream) => {
    // A checkpoint inside an archive or a pickle is not what torch.load is given.
    if (
      options.persistentLoad === 'torch' &&
      place !== 'torch-package' &&
      member.length <= (place === 'file' ? 0 : 1)
    )
      scan.checkpoint.push({ records: observer.records, opcodes: observer.refusedOpcodes });
  };
  noteCheckpoint(first);
  const usesJoblib = first.observer.records.some((record) => record.path.startsWith('joblib.numpy_pickle'));
  const format = legacy ? 'torch-legacy' : usesJoblib ? 'joblib' : 'pickle';

  let end = first.end;
  for (let index = 1; end.kind === 'stop' && end.end < source.size; index++) {
    const start = end.end;
    // Behind torch's five pickles lie raw storages.
    if (legacy && index >= 5) {
      await carvePickles(scan, source, start, source.size, member);
      return format;
    }
    if (index >= scan.options.limits.members) throw new LimitError('members');
    const next = await judgeStream(scan, source, start, options);
    if (!legacy && !isConvincing(next)) {
      await carvePickles(scan, source, start, source.size, member);
      await reportTrailing(scan, source, start, member);
      break;
    }
    await reportStream(scan, source, start, next, member, options);
    noteCheckpoint(next);
    end = next.end;
  }
  return format;
}
