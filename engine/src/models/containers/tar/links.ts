/** A name of a folder's, and what is in it. */
interface Place {
  readonly inside: Map<string, Place>;
  /** Where a symbolic link leads, part by part, from the folder that it stands in; undefined for no link. */
  target?: readonly string[];
  /** The link leads to a place of the machine's. */
  isOutside?: boolean;
}

/** Links that are followed, as Linux does, and parts of a name that are looked at: what has more of them is not known to stay inside. */
const maxLinks = 40;
const maxParts = 10_000;

const newPlace = (): Place => ({ inside: new Map() });
const partsOf = (path: string) => path.split('/').filter((part) => part !== '' && part !== '.');

/** The symbolic links of an archive: a name, or a link, may leave the folder by way of those that all seem to stay inside. */
export class TarLinks {
  private readonly root = newPlace();
  private isEmpty = true;

  add(name: string, target: string): void {
    this.isEmpty = false;
    const parts = partsOf(name).slice(0, maxParts);
    // It stands where the links in front of it lead.
    const folder = this.follow(parts.slice(0, -1))?.at(-1) ?? this.root;
    const place = folder.inside.get(parts.at(-1) ?? '') ?? newPlace();
    folder.inside.set(parts.at(-1) ?? '', place);
    place.isOutside = target.startsWith('/');
    place.target = partsOf(target);
  }

  /** True where the folders of a name lead outside, by links that stand there. */
  leaves(name: string): boolean {
    return !this.isEmpty && this.follow(partsOf(name).slice(0, -1)) === undefined;
  }

  /** True where a link of that name and target leads outside. */
  leads(name: string, target: string): boolean {
    if (this.isEmpty) return false;
    const folder = this.follow(partsOf(name).slice(0, -1));
    return folder === undefined || this.follow(partsOf(target), folder) === undefined;
  }

  /** The folders from the root to where a path leads; undefined where that is outside, or not known. */
  private follow(path: readonly string[], from: readonly Place[] = []): Place[] | undefined {
    const folders = [...from];
    const open = [...path].reverse();
    let [links, parts] = [0, 0];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (++parts > maxParts) return undefined;
      if (part === '..') {
        if (folders.pop() === undefined) return undefined;
        continue;
      }
      const { inside } = folders.at(-1) ?? this.root;
      const place = inside.get(part) ?? newPlace();
      inside.set(part, place);
      if (place.target === undefined) folders.push(place);
      else if (place.isOutside) return undefined;
      // Those in a circle lead nowhere.
      else if (++links > maxLinks) return folders;
      else for (let at = place.target.length - 1; at >= 0; at--) open.push(place.target[at]);
    }
    return folders;
  }
}
