import { t } from '../../../../l10n/messages';
import { isStandard } from '../formats/reviewed/calls';
import { judgeClass } from './classJudge';
import { type Allowance, allowed, type Derivation, namedTuple, type Patched, Prevention } from './derivation';
import { Gathered } from './gathered';
import { lookUp, lookUpIn } from './lookup';
import { meddling, patchedBy, sayPatched } from './patches';
import type { PlacedModule, SourceRoom } from './sourceRoom';

/** Modules that the import of one name runs. */
const maxModules = 200;

/** Derives what a pickle may do with a name, from the source of the modules that define it. Nothing is run. */
export async function derive(room: SourceRoom, dotted: string, within?: string): Promise<Derivation> {
  const modules = new Set<PlacedModule>();
  try {
    return await deriveName(room, dotted, modules, within);
  } catch (error) {
    if (!(error instanceof Prevention)) throw error;
    return { kind: 'prevented', module: error.module, doubt: error.doubt };
  }
}

async function deriveName(
  room: SourceRoom,
  dotted: string,
  modules: Set<PlacedModule>,
  within: string | undefined,
): Promise<Derivation> {
  // Python's own modules are there before any other of their name.
  if (isStandard(dotted)) return { kind: 'missing' };
  const found = await lookUp(room, dotted, modules, within);
  if (found.kind === 'elsewhere') return { kind: 'missing' };
  const { module } = found;
  if (found.kind === 'doubt') throw new Prevention(module, found.doubt);
  const imported = await sayImports(room, dotted, modules);
  const plain = { kind: 'derived', attributes: [], module, modules, patched: imported } as const;
  const besides = (names: readonly string[], judge: (patched: Patched) => Allowance) => ({
    beside: (patched: Patched) => {
      for (const each of names) sayPatched(each, patched);
      return judge(patched);
    },
  });
  if (found.kind === 'function') {
    const kept = allowed(['stored'], {});
    return { ...plain, ...kept, ...besides([dotted], () => kept), line: found.line };
  }
  if (found.kind === 'call') {
    const callee = await lookUpIn(room, module, found.callee, modules);
    const name = callee.kind === 'elsewhere' ? callee.name : '';
    if (!/^(?:collections\.namedtuple|typing\.NamedTuple)$/.test(name))
      throw new Prevention(module, {
        path: module.path,
        line: found.line,
        why: t('lookup.not-a-class', dotted),
      });
    const made = besides([dotted, found.callee], () => namedTuple(new Set()));
    return { ...plain, ...made.beside(imported), ...made, line: found.line };
  }
  const gathered = new Gathered(room, modules);
  await gathered.add(found);
  const patched = await sayImports(room, dotted, modules);
  const made = besides([dotted, ...gathered.names], (set) => judgeClass(gathered, set));
  const attributes = [...new Set(gathered.classes.flatMap(({ source }) => source.attributes))];
  const { line } = found.source;
  return { kind: 'derived', ...made.beside(patched), ...made, attributes, module, line, modules, patched };
}

/** Refuses where importing one of the modules, or a package on the way to it, runs more than definitions. */
export async function sayImports(
  room: SourceRoom,
  dotted: string,
  modules: Set<PlacedModule>,
): Promise<Patched> {
  for (const module of [...modules])
    for (const above of await room.packagesOf(module.name)) modules.add(above);
  for (const above of await room.packagesOf(dotted)) modules.add(above);
  // What the user's own modules import of each other runs too.
  const open = [...modules].filter(({ origin }) => origin === 'own');
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    for (const name of module.source?.imports ?? []) {
      const imported = await room.module(name);
      if (imported === undefined || modules.has(imported)) continue;
      if (imported.origin !== 'own') continue;
      for (const each of [imported, ...(await room.packagesOf(name))])
        if (!modules.has(each)) {
          modules.add(each);
          open.push(each);
        }
    }
    if (modules.size > maxModules)
      throw new Prevention(module, {
        path: module.path,
        line: 1,
        why: t('derive.too-many-modules', maxModules),
      });
  }
  for (const module of modules) {
    if (module.doubt !== undefined) throw new Prevention(module, module.doubt);
    const meddles = module.source?.meddles;
    if (meddles !== undefined && (module.origin === 'own' || !module.isPackage)) meddling(module, meddles);
  }
  return patchedBy(room, modules);
}
