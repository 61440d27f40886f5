import { joined, type ModuleFinder } from './moduleFinder';

/** Names that distributions have where their modules have another. */
const distributions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sklearn: 'scikit-learn',
    skimage: 'scikit-image',
    imblearn: 'imbalanced-learn',
    PIL: 'pillow',
    cv2: 'opencv-python',
    dateutil: 'python-dateutil',
    yaml: 'pyyaml',
    google: 'protobuf',
  }),
);

/** Modules that a library of this kind has at least; a folder that only borrows a name has few. */
const leastModules = 20;

const projectFiles = ['pyproject.toml', 'setup.cfg', 'setup.py', 'meson.build'];

/** True for a file where a library keeps its own: in its package, or among its tests, examples and documentation. */
export function isPartOf(path: string, folder: string, top: string): boolean {
  const start = joined(folder, '');
  if (!path.startsWith(start)) return false;
  const folders = path.slice(start.length).split(/[\\/]/).slice(0, -1);
  return (
    folders[0] === top || folders.some((name) => /^(?:tests?|docs?|examples?|bench(?:marks?)?)$/i.test(name))
  );
}

/** True where a folder is a checkout of the library itself: it says so, and has as many modules as one. */
export async function isOwnTree(finder: ModuleFinder, folder: string, top: string): Promise<boolean> {
  const name = normalised(distributions.get(top) ?? top);
  for (const place of [folder, joined(folder, '..')]) {
    const names = await finder.list(place);
    for (const file of projectFiles) {
      if (!names.has(file)) continue;
      const text = (await finder.reader.readText(joined(place, file), 1 << 20)) ?? '';
      for (const [, written] of text.matchAll(
        /\b(?:name\s{0,20}=|DISTNAME\s{0,20}=|project\()\s{0,20}["']?([\w.-]{1,100})/gi,
      )) {
        const isName = normalised(written) === name || normalised(written) === normalised(top);
        if (isName && (await finder.hasModules(joined(folder, top), leastModules))) return true;
      }
    }
  }
  return false;
}

/** True for a folder inside of a package that lies in a checkout of its own library. */
export async function isInOwnTree(finder: ModuleFinder, folder: string): Promise<boolean> {
  let current = folder;
  for (let depth = 0; depth < 16; depth++) {
    const [top] = /[^\\/]+$/.exec(current) ?? [];
    const above = current.slice(0, current.length - (top?.length ?? 0)).replace(/[\\/]$/, '') || '.';
    if (top === undefined || /^\.+$/.test(top)) return false;
    if (!(await finder.list(above)).has('__init__.py')) return isOwnTree(finder, above, top);
    current = above;
  }
  return false;
}

function normalised(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
