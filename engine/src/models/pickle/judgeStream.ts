import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { Cost, Held } from '../../meter';
import { rule as uninterpretedCall } from '../../rules/models/pickle-uninterpreted-call';
import type { ModelScan } from '../scan/modelScan';
import { judgeArguments, type TextOf } from './judging/argumentChecks';
import type { InnerTrees } from './judging/ensembles';
import { judgeRecord } from './judging/judge';
import type { JudgeContext, Judgement } from './judging/judgement';
import { PayloadReader } from './judging/payload';
import { type PersistentLoad, ScanObserver } from './judging/scanObserver';
import { drive, type OpcodeCounter, type StreamEnd } from './machine/drive';
import { decodeText, payloadSpan } from './machine/literals';
import { PickleMachine } from './machine/machine';
import { specialNames } from './machine/specialNames';
import { Kind, kindOf, type Value } from './machine/values';

/** Options of one stream. */
export interface StreamOptions {
  readonly persistentLoad: PersistentLoad;
  /** Follow joblib's raw arrays. */
  readonly joblibArrays: boolean;
  /** The stream belongs to a TorchScript archive. */
  readonly scriptClasses?: boolean;
  /** What the stream holds is wanted afterwards. */
  readonly retains?: boolean;
  /** Who counts the work, where that is not the scan alone. */
  readonly counter?: OpcodeCounter;
}

/** A stream that was run and judged, not yet reported. */
export interface JudgedStream {
  readonly end: StreamEnd;
  readonly judgements: readonly Judgement[];
  readonly observer: ScanObserver;
  readonly machine: PickleMachine;
  /** Streams that stood inside this one, as joblib's object arrays do. */
  readonly inner: readonly JudgedStream[];
  /** Bytes that what the stream noted takes, for the meter of whoever keeps it while others are read. */
  readonly held: number;
}

/** A pickle by itself, as pickle.load and joblib.load read it. */
export const plainStream: StreamOptions = { persistentLoad: 'none', joblibArrays: true };

/** Runs one stream and judges what it did, whether or not it came to its end. */
export async function judgeStream(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  options: StreamOptions = plainStream,
): Promise<JudgedStream> {
  const { derived } = scan.options;
  const observer = new ScanObserver(options.persistentLoad, options.joblibArrays, derived);
  const machine = new PickleMachine(
    observer,
    scan.options.limits,
    'any',
    options.retains === true ? 'everything' : 'recent',
  );
  observer.attach(machine);
  const inner: JudgedStream[] = [];
  const innerTrees: InnerTrees[] = [];
  const counter = options.counter ?? scan;
  scan.meter.spend(Cost.stream);
  const end = await drive(machine, source, counter, start, async (from) => {
    if (inner.length >= scan.options.limits.members) throw new LimitError('members');
    const stream = await judgeStream(scan, source, from, { ...options, joblibArrays: false });
    // What it noted stays until all is reported.
    scan.meter.hold(stream.held);
    inner.push(stream);
    innerTrees.push({ from, columns: stream.observer.columns });
    return stream.end;
  });
  const context: JudgeContext = {
    machine,
    source,
    scriptClasses: options.scriptClasses === true,
    derived,
    allowed: scan.allowedGlobals,
    pathOf: (index) => observer.records[index]?.path,
    argumentsOf: (result) =>
      observer.checkedArguments.get(result) ?? machine.tuples.items(machine.calls.args(result)),
    listOf: (list) => observer.lists.get(list),
  };
  const judgements: Judgement[] = [];
  const payloads = new PayloadReader(machine, source, context.pathOf);
  const textOf = (value: Value) => textAt(machine, source, value);
  await observer.checkContents({ machine, source, textOf, inner: innerTrees });
  for (const record of observer.records) {
    scan.options.onGlobal?.(record.path);
    for (const judgement of await judgeRecord(record, context, textOf))
      judgements.push({ ...judgement, payload: await payloads.calls(record.path, record.calls) });
    for (const result of record.checks.values()) {
      if (record.judgement.kind === 'inert' && record.judgement.inert.check === 'nested') continue;
      const judged = await judgeArguments(record, result, context, textOf);
      if (judged !== undefined)
        judgements.push({ ...judged, payload: await payloads.calls(record.path, [result]) });
    }
  }
  const named = await judgeSpecials(observer, context, textOf);
  if (named !== undefined) judgements.push(named);
  const innerHeld = inner.reduce((sum, stream) => sum + stream.held, 0);
  scan.meter.release(innerHeld);
  return { end, judgements, observer, machine, inner, held: machine.heldBytes + Held.stream + innerHeld };
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
export async function textAt(
  machine: PickleMachine,
  source: ByteSource,
  value: Value,
): Promise<string | undefined> {
  if (kindOf(value) !== Kind.text && kindOf(value) !== Kind.pyString) return undefined;
  const bytes = await source.read(machine.wide.decode(value), 1024);
  const span = payloadSpan(bytes, 0);
  if (span === undefined) return undefined;
  const end = Number.isNaN(span.length) ? bytes.indexOf(0x0a, span.start) : span.start + span.length;
  return end < 0 || end > bytes.length ? undefined : decodeText(bytes[0], bytes.subarray(span.start, end));
}
