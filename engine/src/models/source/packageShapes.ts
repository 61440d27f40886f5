import type { Derivation } from './derivation';
import type { SourceReview } from './review';
import type { Doubt, PlacedModule } from './sourceRoom';

/** Modules of a package that are read. */
const maxModules = 5_000;

/** What was derived of one class. */
export interface ClassShape {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly derivation: Exclude<Derivation, { kind: 'missing' }>;
}

/** What was derived of the classes of a package. */
export interface PackageShapes {
  readonly modules: number;
  readonly classes: readonly ClassShape[];
  /** Files that could not be read. */
  readonly unread: readonly Doubt[];
}

/** Derives what pickles may do with every class of a package, or of one module; undefined where no root has it. @throws CancelledError */
export async function shapesOf(
  review: SourceReview,
  name: string,
  onProgress: (done: number, total: number) => void,
): Promise<PackageShapes | undefined> {
  const names = await review.room.namesBelow(name, maxModules);
  if (names.length === 0) return undefined;
  const classes: ClassShape[] = [];
  const unread: Doubt[] = [];
  for (const [index, each] of names.entries()) {
    onProgress(index, names.length);
    const module = await review.room.module(each);
    if (module === undefined) continue;
    if (module.source === undefined || module.source.unreadable !== undefined) {
      unread.push(module.doubt ?? { path: module.path, why: '' });
      continue;
    }
    for (const [own, line] of classesOf(module)) {
      const derivation = await review.derivation(`${each}.${own}`);
      if (derivation.kind !== 'missing')
        classes.push({ name: `${each}.${own}`, path: module.path, line, derivation });
    }
  }
  return { modules: names.length, classes, unread };
}

/** Names and lines of the classes that a module defines. */
function classesOf({ source }: PlacedModule): [name: string, line: number][] {
  return [...(source?.bindings ?? [])].flatMap(([name, bindings]) =>
    bindings.flatMap((binding): [string, number][] =>
      binding.kind === 'class' ? [[name, binding.line]] : [],
    ),
  );
}
