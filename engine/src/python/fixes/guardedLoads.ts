import type { Location, TextEdit } from '../../finding';
import type { SourcePart } from '../../text/source';
import type { PythonDocument } from '../document';
import { type LoadCall, type LoadContext, type ModelLoad, readLoads } from '../flow/loads';
import { childOf } from '../syntax/syntax';

/** Functions that a guard takes the place of, and the arguments that it decides itself. */
const guarded: Readonly<Record<string, RegExp>> = {
  'torch.load': /^(?:weights_only|pickle_module)$/,
  'torch.serialization.load': /^(?:weights_only|pickle_module)$/,
  'joblib.load': /^$/,
  'pickle.load': /^$/,
};
const module = 'secure_ml_guard';

/** True for functions whose calls a guard can stand in front of. */
export function isGuardable(callee: string): boolean {
  return Object.hasOwn(guarded, callee);
}

/** A call that a guard stands in front of, with the edits of its own part of the source. */
export interface GuardedLoad extends ModelLoad {
  readonly edits: readonly TextEdit[];
}

/**
 * Edits that have the module beside the code load a model, for each call that is meant; none for calls with arguments that a guard does not
 * take. @throws CancelledError
 */
export async function guardLoads(
  path: string,
  parts: readonly SourcePart[],
  isMeant: (load: ModelLoad) => boolean,
  context: LoadContext,
): Promise<readonly GuardedLoad[]> {
  const read = await readLoads(path, parts, context);
  if (read === undefined) return [];
  const imported = new Set<number>();
  return read.loads
    .filter((load) => isGuardable(load.callee) && isMeant(load))
    .flatMap((load) => {
      const { callee, path: loaded, location } = load;
      const edits = editsOf(load, read.document, imported);
      return edits === undefined ? [] : [{ callee, path: loaded, location, edits }];
    });
}

/** True where a finding is about a load. */
export function isLoadAt(load: { readonly location: Location }, location: Location): boolean {
  return JSON.stringify(load.location) === JSON.stringify(location);
}

function editsOf(
  { call, argument, callee }: LoadCall,
  document: PythonDocument,
  imported: Set<number>,
): readonly TextEdit[] | undefined {
  const list = call.argumentList;
  if (call.node.type !== 'call' || list?.type !== 'argument_list') return undefined;
  if (call.openKeywords || call.openPositional) return undefined;
  const kept: string[] = [];
  for (const child of list.children) {
    const isPath = child.start <= argument.node.start && child.end >= argument.node.end;
    if (isPath) continue;
    const name = child.type === 'keyword_argument' ? childOf(child, 'name') : undefined;
    if (name === undefined) return undefined;
    if (guarded[callee].test(document.evaluator.textOf(name))) continue;
    // Only torch has options that a guard hands on.
    if (!callee.startsWith('torch.')) return undefined;
    kept.push(document.evaluator.textOf(child));
  }
  const file = pathText({ argument, callee }, document);
  const imports = document.importing(module, call.node);
  if (file === undefined || imports === undefined) return undefined;
  const part = document.source.partIndexAt(call.node.start);
  const own = imported.has(part) ? [] : imports;
  imported.add(part);
  const written = `${module}.load(${[file, ...kept].join(', ')})`;
  return [...own, document.edit(call.node.start, call.node.end, written)];
}

/** The path as code; of a file that is open already, its name. */
function pathText(
  { argument: { node }, callee }: Pick<LoadCall, 'argument' | 'callee'>,
  { evaluator }: PythonDocument,
): string | undefined {
  const written = evaluator.textOf(node);
  if (node.type === 'call') {
    const opened = childOf(node, 'function');
    const value = opened === undefined ? undefined : evaluator.evaluate(opened);
    if (value?.kind === 'reference' && /^(?:builtins|io)\.open$/.test(value.name)) {
      const [first] = childOf(node, 'arguments')?.children ?? [];
      return first === undefined || first.type === 'keyword_argument' ? undefined : evaluator.textOf(first);
    }
    return callee === 'pickle.load' ? undefined : written;
  }
  // `with open(path, "rb") as file`: pickle takes nothing else than files.
  return callee === 'pickle.load' && node.type === 'identifier' ? `${written}.name` : written;
}
