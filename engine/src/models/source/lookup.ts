import { t } from '../../../../l10n/messages';
import { isStandard } from '../formats/reviewed/calls';
import { isReviewedModule } from '../pickle/globals/globals';
import { decoratorOf } from './bases';
import type { ClassSource, ModuleBinding } from './moduleSource';
import type { Doubt, PlacedModule, SourceRoom } from './sourceRoom';

/** What a dotted name leads to. */
export type Found =
  | { readonly kind: 'class'; readonly module: PlacedModule; readonly source: ClassSource }
  | { readonly kind: 'function'; readonly module: PlacedModule; readonly line: number }
  | { readonly kind: 'call'; readonly module: PlacedModule; readonly callee: string; readonly line: number }
  /** No module of the roots has it; the name as far as it was followed. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  | { readonly kind: 'doubt'; readonly module: PlacedModule; readonly doubt: Doubt };

/** Imports of one name that are followed. */
const maxSteps = 24;

/**
 * Follows a name through modules and what they import from each other. `through` collects the modules that were passed.
 * @param within The module that is imported, where the rest of the name has dots
 */
export async function lookUp(
  room: SourceRoom,
  dotted: string,
  through: Set<PlacedModule>,
  within?: string,
): Promise<Found> {
  return new Lookup(room, through).of(dotted, within?.split('.').length);
}

/** What a name that a module uses leads to: its dotted name outside of the roots, or a class. */
export function lookUpIn(
  room: SourceRoom,
  module: PlacedModule,
  written: string,
  through: Set<PlacedModule>,
): Promise<Found> {
  return new Lookup(room, through).inside(module, written.split('.'));
}

class Lookup {
  private steps = 0;

  constructor(
    private readonly room: SourceRoom,
    private readonly through: Set<PlacedModule>,
  ) {}

  /**
   * Modules are the longest first part that is one: a package's own name may be that of a module in it.
   * @param certain How many parts are certain to be imported as modules; the package above gives the others.
   */
  async of(dotted: string, certain = Number.POSITIVE_INFINITY): Promise<Found> {
    const parts = dotted.split('.');
    for (let end = parts.length - 1; end > 0 && end > parts.length - 6; end--) {
      const module = await this.room.module(parts.slice(0, end).join('.'));
      if (module === undefined) continue;
      for (let above = certain; above < end; above++) {
        const hidden = await this.hidden(parts.slice(0, above).join('.'), parts[above]);
        if (hidden !== undefined) return hidden;
      }
      return this.inside(module, parts.slice(end));
    }
    return { kind: 'elsewhere', name: dotted };
  }

  /** Where a package of the user's own gives something else under the name of a module in it. */
  private async hidden(name: string, part: string): Promise<Found | undefined> {
    const module = await this.room.module(name);
    if (module?.source === undefined || module.origin !== 'own') return undefined;
    const line = await this.bindsOther(module, name, part);
    return line === undefined
      ? undefined
      : { kind: 'doubt', module, doubt: { path: module.path, line, why: t('lookup.bound-twice', part) } };
  }

  private async bindsOther(
    { source }: PlacedModule,
    name: string,
    part: string,
  ): Promise<number | undefined> {
    for (const each of source?.bindings.get(part) ?? [])
      if (each.kind !== 'import' || each.name !== `${name}.${part}`) return each.line;
    // `from package import part` asks the package first, and then imports the module.
    const [computing] = source?.bindings.get('__getattr__') ?? [];
    if (computing !== undefined && (source?.bindings.get(part) ?? []).length === 0) return computing.line;
    for (const star of source?.stars ?? [])
      if ((await this.room.module(star.name))?.source?.bindings.has(part) === true) return star.line;
    return undefined;
  }

  async inside(module: PlacedModule, names: readonly string[]): Promise<Found> {
    this.through.add(module);
    const { source } = module;
    if (source === undefined || source.unreadable !== undefined)
      return {
        kind: 'doubt',
        module,
        doubt: module.doubt ?? { path: module.path, why: t('source-room.unreadable') },
      };
    const [first, ...rest] = names;
    const refused = (line: number, why: string): Found => ({
      kind: 'doubt',
      module,
      doubt: { path: module.path, line, why },
    });
    if (++this.steps > maxSteps) return refused(1, t('lookup.too-far', names.join('.')));
    const all = source.bindings.get(first) ?? [];
    const bindings = all.filter(({ kind }) => kind !== 'none');
    if (bindings.length > 1 && !areSame(bindings))
      return refused(bindings[1].line, t('lookup.bound-twice', first));
    const binding = bindings[0];
    const later = binding === undefined ? undefined : source.stars.find(({ line }) => line > binding.line);
    if (later !== undefined && !isReviewedModule(later.name))
      return refused(later.line, t('lookup.bound-twice', first));
    if (binding === undefined) return this.star(module, names);
    if (binding.kind === 'import') {
      // A package that imports a name from a module of that very name.
      return this.of([binding.name, ...rest].join('.'), binding.parts);
    }
    if (binding.kind === 'function' && rest.length === 0)
      return { kind: 'function', module, line: binding.line };
    if (binding.kind === 'call' && rest.length === 0) return { ...binding, module };
    if (binding.kind !== 'class') return refused(binding.line, t('lookup.not-a-class', first));
    let made = binding.source;
    for (const [index, name] of rest.entries()) {
      const inner = made.inner.get(name);
      // What a decorator or a metaclass gives may have another class of that name.
      const isChanged =
        made.keywords.size > 0 ||
        made.decorators.some((each) => decoratorOf(outsideName(module, each.name)) === undefined);
      const line = index === rest.length - 1 && !isChanged ? made.functions.get(name) : undefined;
      if (line !== undefined && outsideName(module, 'staticmethod') === 'builtins.staticmethod')
        return { kind: 'function', module, line };
      if (inner === undefined || isChanged) return refused(made.line, t('lookup.not-a-class', name));
      made = inner;
    }
    return { kind: 'class', module, source: made };
  }

  /** A name that the module does not bind itself. */
  private async star(module: PlacedModule, names: readonly string[]): Promise<Found> {
    let only: Found | undefined;
    for (const { name, line } of module.source?.stars ?? []) {
      const from = await this.room.module(name);
      if (from === undefined) {
        // The last one that has a name binds it, and this one cannot be asked.
        if (only !== undefined && !isReviewedModule(name) && !isStandard(`${name}.`))
          return {
            kind: 'doubt',
            module,
            doubt: { path: module.path, line, why: t('lookup.bound-twice', names[0]) },
          };
        continue;
      }
      if (++this.steps > maxSteps) break;
      const found = await this.inside(from, names);
      if (found.kind === 'elsewhere' || isSamePlace(found, only)) continue;
      if (only !== undefined)
        return {
          kind: 'doubt',
          module,
          doubt: { path: module.path, line, why: t('lookup.bound-twice', names[0]) },
        };
      only = found;
    }
    if (only !== undefined) return only;
    const sub = await this.room.module(`${module.name}.${names[0]}`);
    if (sub !== undefined && names.length > 1) return this.inside(sub, names.slice(1));
    const [computing] = module.source?.bindings.get('__getattr__') ?? [];
    if (computing !== undefined && sub === undefined)
      return {
        kind: 'doubt',
        module,
        doubt: { path: module.path, line: computing.line, why: t('lookup.computed', names[0]) },
      };
    return { kind: 'elsewhere', name: (module.source?.stars.length ?? 0) > 0 ? '' : names.join('.') };
  }
}

/** The same import in two branches. */
function areSame(bindings: readonly ModuleBinding[]): boolean {
  const [first] = bindings;
  return (
    first.kind === 'import' && bindings.every((each) => each.kind === 'import' && each.name === first.name)
  );
}

function isSamePlace(found: Found, other: Found | undefined): boolean {
  if (found.kind === 'class') return other?.kind === 'class' && other.source === found.source;
  return (
    (found.kind === 'function' || found.kind === 'call') &&
    other?.kind === found.kind &&
    other.module === found.module &&
    other.line === found.line
  );
}

/** The dotted name of something that a module uses and that lies outside of it; empty where it is its own, or cannot be told. */
export function outsideName(module: PlacedModule, written: string): string {
  if (written === '') return '';
  const [root, ...rest] = written.split('.');
  const bindings = module.source?.bindings.get(root) ?? [];
  const [only] = bindings;
  if (bindings.length === 0) return (module.source?.stars.length ?? 0) === 0 ? `builtins.${written}` : '';
  return bindings.length === 1 && only.kind === 'import' ? [only.name, ...rest].join('.') : '';
}
