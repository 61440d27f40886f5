import { MemorySource } from '../../engine/src/bytes/byteSource';
import { defaultLimits } from '../../engine/src/limits';
import { type PersistentLoad, ScanObserver } from '../../engine/src/models/pickle/judging/scanObserver';
import { cFileView } from '../../engine/src/models/pickle/machine/cFileView';
import { drive, type StreamEnd } from '../../engine/src/models/pickle/machine/drive';
import { PickleMachine } from '../../engine/src/models/pickle/machine/machine';
import type { PickleObserver } from '../../engine/src/models/pickle/machine/observer';
import type { Dialect } from '../../engine/src/models/pickle/machine/state';
import { Kind, kindOf, payloadOf, type Value } from '../../engine/src/models/pickle/machine/values';
import type { Loader } from './loaderPrograms';

/** One thing done to a global: [use, module, name], as the oracle writes it. */
export type PickleEvent = readonly [use: string, module: string, name: string];

/** What our machine says that a program does, in order. */
export async function machineEvents(
  program: Uint8Array,
  dialect: Dialect,
): Promise<{ stop: boolean; straddled: boolean; events: PickleEvent[] }> {
  const recording = new Recording(dialect);
  const source = new MemorySource('program', program);
  // The oracle hands the C unpickler a file, so its habit with frames counts.
  const view = dialect === 'c' ? await cFileView(source, 0) : source;
  const end = await drive(recording.machine, view ?? source, { spend() {} });
  return { stop: end.kind === 'stop', straddled: recording.machine.straddled, events: recording.events };
}

/**
 * What a scan says that a loader does, in order: it skips the raw arrays of joblib, reads the pickles in the middle of them, and
 * knows torch's persistent ids. `followed` is false where an array or a frame could not be followed, which a scan reports.
 */
export async function loaderEvents(
  program: Uint8Array,
  loader: Loader,
): Promise<{ stop: boolean; followed: boolean; events: PickleEvent[] }> {
  const isLegacy = loader === 'torch-legacy';
  const source = new MemorySource('program', isLegacy ? Buffer.concat([program, noStorages]) : program);
  const events: PickleEvent[] = [];
  let followed = true;
  const run = async (from: number, persistentLoad: PersistentLoad, arrays: boolean): Promise<StreamEnd> => {
    const observer = new ScanObserver(persistentLoad, arrays);
    // joblib's unpickler is the pure-Python one, torch's is that in C.
    const { machine } = new Recording(loader === 'joblib' ? 'python' : 'c', observer, events);
    observer.attach(machine);
    const end = await drive(machine, source, { spend() {} }, from, (at) => run(at, 'none', false));
    if (observer.arrayProblems.length > 0 || machine.straddled) followed = false;
    return end;
  };
  let end = await run(0, loader === 'joblib' ? 'none' : 'torch', loader === 'joblib');
  // The list of storages is a pickle of its own, behind the one of the object.
  if (isLegacy && end.kind === 'stop') end = await run(end.end, 'none', false);
  return { stop: end.kind === 'stop', followed, events };
}

/** The list that loaders.py puts behind a program: `pickle.dumps([], 2)`. */
const noStorages = Buffer.from('\x80\x02]q\x00.', 'latin1');

/** A machine that writes down what is done to globals; another observer may watch beside it and answer. */
class Recording {
  readonly machine: PickleMachine;

  constructor(
    dialect: Dialect,
    beside?: PickleObserver,
    readonly events: PickleEvent[] = [],
  ) {
    const add = (use: string, index: number) => {
      const global = this.machine.globals[index];
      if (global !== undefined) events.push([use, global.module, global.name]);
    };
    // What the stream itself says: observers may know better what a call makes.
    const origin = (value: Value): number => {
      let made = value;
      while (kindOf(made) === Kind.result) made = this.machine.calls.callee(made);
      return kindOf(made) === Kind.global ? payloadOf(made) : -1;
    };
    const observer: PickleObserver = {
      global(index, offset, first) {
        add('imported', index);
        beside?.global?.(index, offset, first);
      },
      call(use, callee, args, result, offset) {
        const isGlobal = kindOf(callee) === Kind.global;
        // NEWOBJ on something that is no class fails before anything runs.
        if (isGlobal || use !== 'created')
          add(isGlobal ? (use === 'instantiated' ? 'created' : use) : 'result-called', origin(callee));
        beside?.call?.(use, callee, args, result, offset);
      },
      build(target, state, offset) {
        const answer = beside?.build?.(target, state, offset);
        if (answer !== 'wait') add(kindOf(target) === Kind.global ? 'global-built' : 'built', origin(target));
        return answer;
      },
      mutate(target, offset, ...values) {
        add(kindOf(target) === Kind.global ? 'global-mutated' : 'mutated', origin(target));
        beside?.mutate?.(target, offset, ...values);
      },
      mayBeText: (result) => beside?.mayBeText?.(result) ?? 'maybe',
      // What a stand-in makes is no dict there, whatever it stands for.
      hashesKeys: (target) => {
        const { module, name } = this.machine.globals[origin(target)] ?? {};
        return `${module}.${name}` === 'collections.OrderedDict' && beside?.hashesKeys?.(target) === true;
      },
      hash(value, offset) {
        add('hashed', origin(value));
        beside?.hash?.(value, offset);
      },
      persistentValue: (pid) => beside?.persistentValue?.(pid),
      persistent: (pid, result, offset) => beside?.persistent?.(pid, result, offset),
    };
    this.machine = new PickleMachine(observer, defaultLimits, dialect);
  }
}

/** True where `outer` has all of `inner` in order. */
export function contains(outer: readonly PickleEvent[], inner: readonly PickleEvent[]): boolean {
  let at = 0;
  for (const event of outer) {
    if (at < inner.length && event.join('\0') === inner[at].join('\0')) at++;
  }
  return at === inner.length;
}
