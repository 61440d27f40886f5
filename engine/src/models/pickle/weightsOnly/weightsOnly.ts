import { t } from '../../../../../l10n/messages';
import type { GlobalRecord } from '../judging/globalRecord';
import type { Use } from '../machine/observer';
import { Op } from '../machine/opcodes';
import { blockedModules, type WeightsOnlyTable, weightsOnlyTables } from './tables';

/*
 * What `torch.load(weights_only=True)` makes of a checkpoint: torch's restricted unpickler, simulated on what the pickle machine saw
 * the streams do. Source: torch/_weights_only_unpickler.py, see tables.ts.
 */

/** Opcodes that the restricted unpickler knows, in every version; BINFLOAT is missing in 1.13. */
const known = new Set<number>([
  Op.PROTO,
  Op.STOP,
  Op.GLOBAL,
  Op.NEWOBJ,
  Op.REDUCE,
  Op.BUILD,
  Op.APPEND,
  Op.APPENDS,
  Op.SETITEM,
  Op.SETITEMS,
  Op.MARK,
  Op.TUPLE,
  Op.TUPLE1,
  Op.TUPLE2,
  Op.TUPLE3,
  Op.NONE,
  Op.NEWFALSE,
  Op.NEWTRUE,
  Op.EMPTY_TUPLE,
  Op.EMPTY_LIST,
  Op.EMPTY_DICT,
  Op.EMPTY_SET,
  Op.BININT,
  Op.BININT1,
  Op.BININT2,
  Op.BINUNICODE,
  Op.SHORT_BINSTRING,
  Op.BINPERSID,
  Op.BINGET,
  Op.LONG_BINGET,
  Op.BINPUT,
  Op.LONG_BINPUT,
  Op.LONG1,
]);

/** Opcodes whose first place a scan of a torch checkpoint notes: those that some version refuses. */
export const refusedOpcodes: Uint8Array = Uint8Array.from({ length: 256 }, (_, op) =>
  known.has(op) ? 0 : 1,
);

/** What one stream of a checkpoint did. */
export interface CheckpointStream {
  readonly records: readonly GlobalRecord[];
  /** Refused opcodes that it has. */
  readonly opcodes: ReadonlySet<number>;
}

export interface BlockedGlobal {
  /** Dotted name, as Python 3 has it. */
  readonly global: string;
  /** One localised sentence. */
  readonly reason: string;
}

export interface WeightsOnlyAnswer {
  /** Version of torch from which on the answer holds, until the next one. */
  readonly torch: string;
  readonly source: string;
  /** The table was compared with that version at work; else only with its source. */
  readonly executed: boolean;
  readonly loads: boolean;
  readonly blocked: readonly BlockedGlobal[];
  /** Names of opcodes that it refuses. */
  readonly opcodes: readonly string[];
}

/** Whether `torch.load(weights_only=True)` would load a checkpoint, and what to do where it would not. */
export interface WeightsOnly {
  readonly answers: readonly WeightsOnlyAnswer[];
  /** Localised: what to do. */
  readonly advice: string;
  /** Python that allows the file's own classes, where all that is blocked are such. */
  readonly snippet?: string;
}

/** Names that one answer lists. */
const maxBlocked = 1000;

/** Answers for every version. @param script the archive is TorchScript, which no version loads so. */
export function weightsOnly(streams: readonly CheckpointStream[], script: boolean): WeightsOnly {
  const answers = weightsOnlyTables.map((table) => answer(table, streams, script));
  const newest = answers[answers.length - 1];
  if (script)
    return {
      answers,
      advice: t('weights-only.rejects-torchscript'),
    };
  if (newest.loads) return { answers, advice: t('weights-only.weights-only-loads') };
  const records = streams.flatMap((stream) => stream.records);
  const blocked = newest.blocked.map(({ global }) => global);
  const hasCapability = records.some(
    ({ path, judgement }) => blocked.includes(path) && judgement.kind === 'capability',
  );
  if (hasCapability) return { answers, advice: t('weights-only.do-not-allow') };
  if (newest.opcodes.length > 0) {
    return {
      answers,
      advice: t('weights-only.unsupported-protocol'),
    };
  }
  const snippet = snippetOf(blocked);
  return {
    answers,
    advice: t('weights-only.allow-if-trusted'),
    ...(snippet === undefined ? {} : { snippet }),
  };
}

function answer(
  table: WeightsOnlyTable,
  streams: readonly CheckpointStream[],
  script: boolean,
): WeightsOnlyAnswer {
  const blocked = new Map<string, string>();
  const opcodes = new Set<number>();
  for (const stream of streams) {
    for (const record of stream.records) {
      const reason = reasonOf(table, record);
      if (reason !== undefined) blocked.set(record.path, reason);
    }
    for (const op of stream.opcodes) if (op !== Op.BINFLOAT || !table.floats) opcodes.add(op);
  }
  return {
    torch: table.torch,
    source: table.source,
    executed: table.executed,
    loads: !script && blocked.size === 0 && opcodes.size === 0,
    blocked: [...blocked].slice(0, maxBlocked).map(([global, reason]) => ({ global, reason })),
    opcodes: [...opcodes].map((op) => Op[op] ?? String(op)),
  };
}

const buildable = new Set(['torch.Tensor', 'torch.nn.parameter.Parameter', 'collections.OrderedDict']);
const mutable = new Set(['collections.OrderedDict', 'collections.Counter']);
/** Functions and classes whose results are of these types. */
const makers = /^torch\._utils\._rebuild_(?:parameter|tensor)/;

function reasonOf(table: WeightsOnlyTable, { path, spelled, uses }: GlobalRecord): string | undefined {
  const name = table.mapsOldNames ? path : spelled;
  const module = path.slice(0, path.lastIndexOf('.'));
  if (!table.globals.has(name)) {
    return blockedModules.has(module) && table.mapsOldNames
      ? t('weights-only.module-never-allowed', module)
      : t('weights-only.not-on-allowlist');
  }
  if (table.checksTargets && has(uses, 'mutated') && !mutable.has(path))
    return t('weights-only.only-known-containers');
  if (table.buildsAllowed) return undefined;
  if (has(uses, 'created') && path !== 'torch.nn.parameter.Parameter')
    return t('weights-only.only-parameter-objects');
  if (has(uses, 'built') && !buildable.has(path) && !makers.test(path))
    return t('weights-only.only-known-state');
  return undefined;
}

function has(uses: ReadonlyMap<Use, number>, use: Use): boolean {
  return uses.has(use);
}

/** Python that allows names; undefined where one is no name that Python can spell. */
function snippetOf(paths: readonly string[]): string | undefined {
  const imports: string[] = [];
  const list: string[] = [];
  for (const path of paths) {
    if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(path)) return undefined;
    const dot = path.lastIndexOf('.');
    const [module, name] = [path.slice(0, dot), path.slice(dot + 1)];
    if (module === 'builtins') list.push(name);
    else {
      imports.push(`import ${module}`);
      list.push(path);
    }
  }
  const unique = [...new Set(imports)].sort();
  return [
    'import torch',
    ...unique,
    '',
    `with torch.serialization.safe_globals([${list.join(', ')}]):`,
    '    checkpoint = torch.load(path, weights_only=True)',
    '',
  ].join('\n');
}
