import { MemorySource } from '../../engine/src/bytes/byteSource';
import { defaultLimits } from '../../engine/src/limits';
import { cFileView } from '../../engine/src/models/pickle/cFileView';
import { drive } from '../../engine/src/models/pickle/drive';
import { PickleMachine } from '../../engine/src/models/pickle/machine';
import type { PickleObserver } from '../../engine/src/models/pickle/observer';
import type { Dialect } from '../../engine/src/models/pickle/state';
import { Kind, kindOf, payloadOf, type Value } from '../../engine/src/models/pickle/values';

/** One thing done to a global: [use, module, name], as the oracle writes it. */
export type PickleEvent = readonly [use: string, module: string, name: string];

/** What our machine says that a program does, in order. */
export async function machineEvents(
  program: Uint8Array,
  dialect: Dialect,
): Promise<{ stop: boolean; straddled: boolean; events: PickleEvent[] }> {
  const events: PickleEvent[] = [];
  const add = (use: string, index: number) => {
    const global = machine.globals[index];
    if (global !== undefined) events.push([use, global.module, global.name]);
  };
  const origin = (value: Value) =>
    kindOf(value) === Kind.global ? payloadOf(value) : machine.calls.origin(value);
  const observer: PickleObserver = {
    global: (index) => add('imported', index),
    call(use, callee) {
      const isGlobal = kindOf(callee) === Kind.global;
      // NEWOBJ on something that is no class fails before anything runs.
      if (!isGlobal && use === 'created') return;
      add(isGlobal ? (use === 'instantiated' ? 'created' : use) : 'result-called', origin(callee));
    },
    build(_, target) {
      add(kindOf(target) === Kind.global ? 'global-built' : 'built', origin(target));
      return undefined;
    },
    mutate: (target) => add(kindOf(target) === Kind.global ? 'global-mutated' : 'mutated', origin(target)),
    hash: (value) => add('hashed', origin(value)),
  };
  const machine = new PickleMachine(observer, defaultLimits, dialect);
  const source = new MemorySource('program', program);
  // The oracle hands the C unpickler a file, so its habit with frames counts.
  const view = dialect === 'c' ? await cFileView(source, 0) : source;
  const end = await drive(machine, view ?? source, { spend() {} });
  return { stop: end.kind === 'stop', straddled: machine.straddled, events };
}

/** True where `outer` has all of `inner` in order. */
export function contains(outer: readonly PickleEvent[], inner: readonly PickleEvent[]): boolean {
  let at = 0;
  for (const event of outer) {
    if (at < inner.length && event.join('\0') === inner[at].join('\0')) at++;
  }
  return at === inner.length;
}
