import { FlatTable } from './flatbuffer';
import type { FlatSchema } from './flatSchema';
import { MalformedError, type WindowReader } from './windowReader';

/** Where options of control flow keep numbers of subgraphs: in which fields, and in which vectors. Source: tensorflow/lite/schema/schema.fbs. */
const callers: Readonly<Record<string, { readonly fields?: readonly number[]; readonly vector?: number }>> = {
  IfOptions: { fields: [0, 1] },
  WhileOptions: { fields: [0, 1] },
  CallOptions: { fields: [0] },
  CallOnceOptions: { fields: [0] },
  StablehloWhileOptions: { fields: [0, 1] },
  StablehloReduceOptions: { fields: [1] },
  StablehloReduceWindowOptions: { fields: [5] },
  StablehloScatterOptions: { fields: [6] },
  StablehloSortOptions: { fields: [2] },
  StableHLOCompositeOptions: { fields: [1] },
  StablehloCaseOptions: { vector: 0 },
  StablehloCustomCallOptions: { vector: 4 },
};

/** Fields of an operator with its options, each behind the number of their table. */
const options = [
  { union: 'BuiltinOptions', kind: 3, value: 4 },
  { union: 'BuiltinOptions2', kind: 11, value: 12 },
] as const;

/** Subgraphs inside each other; real ones have a handful. The interpreter prepares them by recursion. */
const deepest = 64;

/** Subgraphs that an operator runs. */
export async function callsOf(
  reader: WindowReader,
  schema: FlatSchema,
  operator: FlatTable,
): Promise<number[]> {
  const called: number[] = [];
  for (const { union, kind, value } of options) {
    const caller = callers[schema.member(union, await operator.u8(kind)) ?? ''];
    const at = caller === undefined ? undefined : await operator.target(value);
    if (caller === undefined || at === undefined) continue;
    const table = await FlatTable.open(reader, at);
    for (const field of caller.fields ?? []) called.push(await table.i32(field));
    if (caller.vector === undefined) continue;
    const { start, length } = await table.vector(caller.vector, 4);
    for (let index = 0; index < length; index++) {
      reader.position = start + 4 * index;
      called.push(await reader.i32());
    }
  }
  return called;
}

/**
 * Looks whether subgraphs come to an end.
 * @param calls which subgraphs each one runs, by their numbers.
 * @throws MalformedError where one runs itself, or where they nest too deeply.
 */
export function verifyCalls(calls: readonly ReadonlySet<number>[]): void {
  const callersLeft = calls.map(() => 0);
  for (const called of calls) for (const graph of called) if (graph in callersLeft) callersLeft[graph]++;
  const depths = calls.map(() => 0);
  const ready = [...calls.keys()].filter((graph) => callersLeft[graph] === 0);
  let done = 0;
  for (let graph = ready.pop(); graph !== undefined; graph = ready.pop()) {
    done++;
    if (depths[graph] > deepest) throw new MalformedError('subgraphs nest too deeply', 0);
    for (const called of calls[graph]) {
      if (!(called in callersLeft)) continue;
      depths[called] = Math.max(depths[called], depths[graph] + 1);
      if (--callersLeft[called] === 0) ready.push(called);
    }
  }
  if (done < calls.length) throw new MalformedError('a subgraph that runs itself', 0);
}
