import { t } from '../../../../l10n/messages';
import { type Base, baseOf, type Decorator, decoratorOf, plainMetaclasses } from './bases';
import { type Placed, Prevention, refuse } from './derivation';
import { lookUpIn, outsideName } from './lookup';
import type { ClassSource, Written } from './moduleSource';
import type { PlacedModule, SourceRoom } from './sourceRoom';

/** Classes above one that are read. */
const maxClasses = 200;

/** Everything above a class, and what it makes of its instances. */
export class Gathered {
  readonly classes: Placed[] = [];
  private readonly seen = new Set<ClassSource>();
  readonly bases: Base[] = [];
  decorator: Decorator = 'plain';
  /** attrs made one of the classes. */
  hasAttrs = false;
  /** An item of a class is among the bases: its `__class_getitem__` says what that is. */
  takesItem = false;

  constructor(
    private readonly room: SourceRoom,
    private readonly modules: Set<PlacedModule>,
  ) {}

  /** Names by which its classes, and what they are made with, were found. */
  get names(): string[] {
    return this.classes.flatMap(({ source: { name, bases, decorators, keywords } }) => [
      name,
      ...[...bases, ...decorators, ...keywords.values()].map((each) => each.name.replace('()', '')),
    ]);
  }

  async add(start: Placed): Promise<void> {
    const open: Placed[] = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { module, source } = next;
      if (this.seen.has(source)) continue;
      if (this.seen.size >= maxClasses) refuse(next, source.line, t('derive.too-many-classes', maxClasses));
      this.seen.add(source);
      this.classes.push(next);
      this.decorators(next);
      this.metaclass(next);
      for (const base of source.bases) {
        if (base.name === '') refuse(next, base.line, t('derive.base-computed', source.name));
        const above = await this.base(next, base);
        if (above !== undefined) open.push(above);
        if (above !== undefined && base.isItem === true) this.takesItem = true;
      }
      // A class of that name that is among its own bases.
      if (
        source.bases.some(({ name }) => name === source.name) &&
        module.source?.bindings.get(source.name)?.length === 1
      )
        refuse(next, source.line, t('derive.cyclic', source.name));
    }
    if (this.hasCycle()) refuse(start, start.source.line, t('derive.cyclic', start.source.name));
  }

  /** Classes that are above each other by their names: no Python makes them. */
  private hasCycle(): boolean {
    const byName = new Map(
      this.classes.map(({ module, source }) => [`${module.name}.${source.name}`, source]),
    );
    const above = new Map(
      [...this.classes].map(({ module, source }) => [
        source,
        source.bases.map(({ name }) => byName.get(`${module.name}.${name}`)),
      ]),
    );
    const done = new Set<ClassSource>();
    const onWay = new Set<ClassSource>();
    const visit = (source: ClassSource): boolean => {
      if (onWay.has(source)) return true;
      if (done.has(source)) return false;
      done.add(source);
      onWay.add(source);
      const found = (above.get(source) ?? []).some((each) => each !== undefined && visit(each));
      onWay.delete(source);
      return found;
    };
    return [...above.keys()].some((source) => visit(source));
  }

  /** The dotted name of something that a module uses and that lies outside of it. */
  private async base(of: Placed, written: Written): Promise<Placed | undefined> {
    const isCall = written.name.endsWith('()');
    const name = isCall ? written.name.slice(0, -2) : written.name;
    const { module } = of;
    const [root, ...rest] = name.split('.');
    const times = of.source.around?.bound.get(root);
    if (times !== undefined) {
      const inner = of.source.around?.inner.get(root);
      if (isCall || inner === undefined || times > 1 || rest.length > 0)
        refuse(of, written.line, t('derive.base-computed', of.source.name));
      return { module, source: inner };
    }
    const bindings = module.source?.bindings.get(root)?.filter(({ kind }) => kind !== 'none') ?? [];
    const imported = bindings.length === 1 && bindings[0].kind === 'import' ? bindings[0].name : undefined;
    const outside =
      imported !== undefined
        ? [imported, ...rest].join('.')
        : bindings.length === 0 && (module.source?.stars.length ?? 0) === 0
          ? `builtins.${name}`
          : undefined;
    const reviewed = outside === undefined ? undefined : baseOf(isCall ? `${outside}()` : outside);
    if (reviewed !== undefined) {
      this.reviewed(of, written, reviewed, outside ?? name);
      return undefined;
    }
    if (isCall) refuse(of, written.line, t('derive.base-computed', of.source.name));
    const found = await lookUpIn(this.room, module, name, this.modules);
    if (found.kind === 'class') return found;
    if (found.kind === 'doubt') throw new Prevention(found.module, found.doubt);
    const far = found.kind === 'elsewhere' ? found.name : '';
    const known = far === '' ? undefined : baseOf(far);
    if (known === undefined) refuse(of, written.line, t('derive.base-unknown', outside ?? name));
    this.reviewed(of, written, known, far);
    return undefined;
  }

  private reviewed(of: Placed, written: Written, base: Base, name: string): void {
    if (base.kind === 'refused') refuse(of, written.line, t('derive.base-runs-code', name));
    this.bases.push(base);
  }

  /** Where the class lies in another, names of that one's body come first. */
  private outsideNameOf({ module, source }: Placed, { name }: Written): string {
    return source.around?.bound.has(name.split('.', 1)[0]) === true ? '' : outsideName(module, name);
  }

  private decorators(of: Placed): void {
    for (const written of of.source.decorators) {
      const name = this.outsideNameOf(of, written);
      const found = decoratorOf(name);
      if (found === undefined)
        refuse(of, written.line, t('derive.decorator', written.name || of.source.name));
      if (found !== 'plain') this.decorator = found;
      if (found === 'attrs') this.hasAttrs = true;
    }
  }

  private metaclass(of: Placed): void {
    const written = of.source.keywords.get('metaclass');
    if (written === undefined) return;
    const name = this.outsideNameOf(of, written);
    if (!plainMetaclasses.has(name)) refuse(of, written.line, t('derive.metaclass', written.name));
  }
}
