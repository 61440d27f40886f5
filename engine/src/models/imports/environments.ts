import { pushAll } from '../../pushAll';
import { type CodeReader, type ImportAct, isGrave, isStrange } from './codeReader';
import { startModules } from './loaderModules';
import { joined, type ModuleFile, type ModuleFinder, namesImported } from './moduleFinder';

/** What an environment of Python runs that no harmless one does. */
export interface EnvironmentActs {
  readonly acts: readonly ImportAct[];
  /** The library whose import runs it; undefined where it runs as Python starts. */
  readonly library?: string;
}

/** Libraries of an environment, for several releases of Python or in the place of Windows, that are looked at. */
const maxLibraries = 4;

/** What runs as the Python of an environment starts, and as libraries are imported from it by their first names. */
export async function* actsOfEnvironment(
  folder: string,
  libraries: Iterable<string>,
  finder: ModuleFinder,
  code: CodeReader,
): AsyncIterable<EnvironmentActs> {
  const asked = [...libraries];
  const places = [joined(folder, 'Lib')];
  for (const name of await finder.list(joined(folder, 'lib')))
    if (name.startsWith('python')) places.push(joined(joined(folder, 'lib'), name));
  for (const place of places.slice(0, maxLibraries)) {
    const packages = joined(place, 'site-packages');
    yield* actsAtStart(packages, finder, code);
    yield* actsOfLibraries(packages, asked, finder, code);
  }
}

/** Lines of a list of folders that are code. Source: the documentation of Python's `site`. */
export function codeOfList(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => /^import[ \t]/.test(line));
}

async function* actsAtStart(
  packages: string,
  finder: ModuleFinder,
  code: CodeReader,
): AsyncIterable<EnvironmentActs> {
  for (const name of await finder.list(packages)) {
    if (!/\.pth$/i.test(name)) continue;
    const path = joined(packages, name);
    const lines = codeOfList((await code.read(path)) ?? '');
    const text = lines.join('\n');
    const acts = [...(await code.actsIn(packages, path, text))];
    for (const module of namesImported(text, ''))
      pushAll(acts, await code.actsCalling(packages, await finder.find(packages, module), lines));
    yield { acts: acts.filter(isGrave) };
  }
  const starting: ModuleFile[] = [];
  for (const top of startModules) pushAll(starting, await finder.find(packages, top));
  yield { acts: (await code.actsOf(packages, starting)).filter(isStrange) };
}

async function* actsOfLibraries(
  packages: string,
  libraries: readonly string[],
  finder: ModuleFinder,
  code: CodeReader,
): AsyncIterable<EnvironmentActs> {
  const names = await finder.list(packages);
  for (const library of libraries) {
    if (!names.has(library) && !names.has(`${library}.py`)) continue;
    const acts = await code.actsOf(packages, await finder.find(packages, library), false);
    yield { acts: acts.filter((act) => act.isCalled && isGrave(act)), library };
  }
}
