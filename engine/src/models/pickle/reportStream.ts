import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { rule as joblibArrayHeader } from '../../rules/models/joblib-array-header';
import { rule as frameMismatch } from '../../rules/models/pickle-frame-mismatch';
import { rule as persistentId } from '../../rules/models/pickle-persistent-id';
import { rule as resourceBomb } from '../../rules/models/pickle-resource-bomb';
import { rule as unreviewedGlobal } from '../../rules/models/pickle-unreviewed-global';
import { rule as trailingData } from '../../rules/models/trailing-data';
import { FormatReport, leavesFolder } from '../formats/formatReport';
import { asReadFromFile } from '../scan/memberNames';
import type { ModelScan } from '../scan/modelScan';
import { carvePickles } from './carve';
import { type JudgedStream, judgeStream, plainStream, type StreamOptions } from './judgeStream';
import type { GlobalRecord } from './judging/globalRecord';
import { cFileView } from './machine/cFileView';
import type { Problem } from './machine/step';
import type { Value } from './machine/values';
import { scanBoosters } from './scanBoosters';
import { scanCarried } from './scanCarried';
import { bytesArgument, payloadOffset } from './streamBytes';
import { reportStorageProblems } from './torchRecords';
import { reportStorageFiles } from './torchStorageFiles';

/** Reports a judged stream and everything it carries: nested files, other readings, what could not be followed. */
export async function reportStream(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  stream: JudgedStream,
  member: readonly string[],
  options: StreamOptions = plainStream,
): Promise<void> {
  const { observer, machine, end } = stream;
  await scan.options.onStream?.(source, start, member);
  for (const { rule, offset, ...draft } of stream.judgements) scan.add(rule, member, offset, draft);
  for (const [index, { path }] of observer.records.entries()) scan.names(path, machine.globals[index]);
  // Judged as joblib's own, and imported from where they say.
  for (const { module, name } of machine.globals)
    if (module.startsWith('sklearn.externals.')) scan.names(`${module}.${name}`);
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
  reportStorageProblems(scan, observer.storages, member);
  if (options.persistentLoad === 'none') {
    const open = (storage: Value) => storageFile(scan, source, stream, storage);
    await reportStorageFiles(scan, source, stream, open, member);
  }
  for (const { path, isPickled, offset } of observer.arrayFiles.values()) {
    if (leavesFolder(path))
      new FormatReport(scan, member, 'joblib').external(path, 'file-read', undefined, offset);
    else scan.neighbours.push({ kind: isPickled ? 'pickled' : 'data', path });
  }
  await scanBoosters(scan, source, stream, member);
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
      await reportReading(scan, view, second, [...member, asReadFromFile], false);
    }
  }
  if (observer.skips.length > 0) {
    // A plain unpickler does not skip the arrays: what it would run in their bytes counts as well.
    const second = await judgeStream(scan, source, start, { ...options, joblibArrays: false });
    // Numbers are no opcodes: who reads on through those of an array and comes to an end was meant to.
    const isMeant = second.end.kind === 'stop' && observer.skips.some((from) => second.end.end > from);
    await reportReading(scan, source, second, member, !isMeant);
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

/** What another reading of the same bytes does; `isNoise` where only what is dangerous of it counts. */
async function reportReading(
  scan: ModelScan,
  source: ByteSource,
  { judgements, inner, observer }: JudgedStream,
  member: readonly string[],
  isNoise: boolean,
): Promise<void> {
  for (const { rule, offset, ...draft } of judgements)
    if (!isNoise || rule.meta.severity === 'critical') scan.add(rule, member, offset, draft);
  for (const stream of inner) await reportReading(scan, source, stream, member, isNoise);
  if (!isNoise) await scanCarried(scan, source, observer.carriedAt, member);
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
    const results = takesFile(record)
      ? [...record.checks.values()]
      : record.judgement.kind === 'inert'
        ? []
        : record.samples;
    for (const result of results) {
      const offset = await scanNestedCall(scan, source, stream, record, result, member);
      if (offset !== undefined) scanned.add(offset);
    }
  }
  return scanned;
}

/** True for a callee whose first argument is known to be a file. */
function takesFile({ judgement }: GlobalRecord): boolean {
  return judgement.kind === 'inert' && judgement.inert.check === 'nested';
}

/** Scans the first argument of a call as a file. Returns the offset of its bytes, where it is one. */
async function scanNestedCall(
  scan: ModelScan,
  source: ByteSource,
  stream: JudgedStream,
  record: GlobalRecord,
  result: Value,
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
    const format = await scan.nested.scan(scan, inner, innerMember, false);
    if (format !== undefined) return payloadOffset(machine, argument as Value);
  }
  if (!takesFile(record)) return undefined;
  scan.add(unreviewedGlobal, member, offset, {
    identity: `${record.path} nested`,
    message: t('scan-pickle.nested-file-unreadable', record.path),
    effect: 'code',
  });
  return undefined;
}

/** The file that a call is given in a bytes value, which makes a storage of it. */
async function storageFile(
  scan: ModelScan,
  source: ByteSource,
  stream: JudgedStream,
  storage: Value,
): Promise<ByteSource | undefined> {
  const { machine, observer } = stream;
  const items =
    observer.checkedArguments.get(storage) ?? machine.tuples.items(machine.calls.args(storage)) ?? [];
  return items[0] === undefined ? undefined : bytesArgument(scan, source, stream, items[0], 'storage');
}

/** Bytes behind the end that no loader reads: padding is usual, anything else is somebody's luggage. */
export async function reportTrailing(
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
