import type { ByteSource } from '../../bytes/byteSource';
import { mayBeModelName } from '../scan/names';
import type { JudgedStream } from './judgeStream';
import { Op } from './machine/opcodes';
import { computedName } from './machine/state';

/** True where a stream did something that is worth reporting although nobody says it is a pickle. */
export function isConvincing({ end, judgements }: JudgedStream): boolean {
  return end.kind === 'stop' || judgements.some(({ rule }) => rule.meta.severity === 'critical');
}

/**
 * The same for the start of a file whose name says nothing. Text can begin like a pickle of protocol 0 or 1: release notes that say
 * "Git 2.10." push a number and stop, and a list of files that start with "c" looks names up. So a pickle that does not declare a
 * protocol has to fill its file, or to do harm before it asks for a name that nothing has.
 */
export async function isPickleByItself(stream: JudgedStream, source: ByteSource): Promise<boolean> {
  const { end, machine, observer } = stream;
  if (harmsOf(stream).length > 0) return true;
  if (end.kind !== 'stop' || nowhereOf(machine.globals) !== undefined) return false;
  const [first] = await source.read(0, 1);
  if (first === Op.PROTO) return true;
  // Text that looks a name up, puts arguments together, calls it and stops is no text.
  if (observer.records.some(({ uses }) => uses.has('called'))) return true;
  return end.end >= source.size - 2 && (machine.globals.length > 0 || mayBeModelName(source.name));
}

/** The dangerous things that a stream gets to: a loader stops at the first name that nothing has. */
export function harmsOf({ judgements, machine }: JudgedStream): JudgedStream['judgements'] {
  const nowhere = nowhereOf(machine.globals);
  return judgements.filter(
    ({ rule, offset }) => rule.meta.severity === 'critical' && (nowhere === undefined || offset < nowhere),
  );
}

/** Where the first name is asked for that nothing has. */
function nowhereOf(globals: readonly NamedGlobal[]): number | undefined {
  return globals.find(({ module, name }) => !isName(module) || !isName(name))?.offset;
}

type NamedGlobal = JudgedStream['machine']['globals'][number];

/** True for what may name a module or something in it; a name that a call makes may be any. */
function isName(name: string): boolean {
  return name === computedName || !/[^\p{L}\p{N}_.-]/u.test(name);
}
