import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { Cost, Held } from '../../meter';
import { rule as uninterpretedCall } from '../../rules/models/pickle-uninterpreted-call';
import { rule as remoteCodeConfig } from '../../rules/models/remote-code-config';
import { shorten } from '../formats/formatReport';
import type { ModelScan } from '../scan/modelScan';
import { judgeGlobal } from './globals/globals';
import { judgeArguments, type TextOf } from './judging/argumentChecks';
import type { InnerTrees } from './judging/ensembles';
import { judgeRecord } from './judging/judge';
import type { JudgeContext, Judgement } from './judging/judgement';
import { PayloadReader } from './judging/payload';
import { type PersistentLoad, ScanObserver } from './judging/scanObserver';
import { drive, type OpcodeCounter, type StreamEnd } from './machine/drive';
import { decodeText, payloadSpan } from './machine/literals';
import { PickleMachine } from './machine/machine';
import { Op } from './machine/opcodes';
import { settingNames, specialNames } from './machine/specialNames';
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
    makers: observer.makers,
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
  for (const judgement of await judgeSettings(observer, context, textOf)) judgements.push(judgement);
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

/** What Lightning's own command line saves, which makes an instance of the class that the caller loads. */
const ownInstantiator = /^(?:lightning\.pytorch|pytorch_lightning)\.cli\.instantiate_module$/;

/** Names that a checkpoint's settings have imported and called. */
async function judgeSettings(
  { specials, repeated }: ScanObserver,
  { machine, source }: JudgeContext,
  textOf: TextOf,
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const value of specials) {
    const key = await textOf(value);
    if (key === undefined || !settingNames.has(key)) continue;
    const offset = machine.wide.decode(value);
    // What stands behind it where it is used once more is not followed.
    const named = (repeated.has(value) ? undefined : await textBehind(source, offset)) ?? '?';
    if (key === '_instantiator' && ownInstantiator.test(named)) continue;
    const judged = judgeGlobal(named);
    judgements.push({
      rule: remoteCodeConfig,
      offset,
      identity: `lightning ${key} ${named}`,
      message: t('scan-pickle.lightning-imports', key, shorten(named)),
      evidence: shorten(`${key}: ${named}`),
      ...(judged.kind === 'capability' ? { severity: 'critical' as const, effect: judged.effect } : {}),
    });
    if (judgements.length === maxSettings) break;
  }
  return judgements;
}

const maxSettings = 20;

/** The text that is pushed behind the one at an offset, and behind its place in the memo. */
async function textBehind(source: ByteSource, offset: number): Promise<string | undefined> {
  const bytes = await source.read(offset, 1024);
  const end = pushedText(bytes, 0)?.end;
  if (end === undefined) return undefined;
  const length = new Map<number, number>([
    [Op.MEMOIZE, 1],
    [Op.BINPUT, 2],
    [Op.LONG_BINPUT, 5],
    [Op.PUT, bytes.indexOf(0x0a, end) + 1 - end],
  ]).get(bytes[end]);
  return pushedText(bytes, end + (length ?? 0))?.text;
}

/** The text that the opcode at an index pushes, and where the next opcode stands. */
function pushedText(
  bytes: Uint8Array,
  at: number,
): { readonly text: string | undefined; readonly end: number } | undefined {
  const span = payloadSpan(bytes, at);
  if (span === undefined) return undefined;
  const isLine = Number.isNaN(span.length);
  const end = isLine ? bytes.indexOf(0x0a, span.start) : span.start + span.length;
  if (end < 0 || end > bytes.length) return undefined;
  return { text: decodeText(bytes[at], bytes.subarray(span.start, end)), end: isLine ? end + 1 : end };
}

/** Full text of a short string value. */
export async function textAt(
  machine: PickleMachine,
  source: ByteSource,
  value: Value,
): Promise<string | undefined> {
  if (kindOf(value) !== Kind.text && kindOf(value) !== Kind.pyString) return undefined;
  const bytes = await source.read(machine.wide.decode(value), 1024);
  return pushedText(bytes, 0)?.text;
}
