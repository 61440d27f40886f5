import { Cost, Held, type Meter } from '../../../meter';

/** A name of a folder's, and what is in it. */
interface Place {
  readonly inside: Map<string, Place>;
  /** Where a symbolic link leads, from the folder that it stands in; undefined for no link. */
  target?: string;
  /** The link leads to a place of the machine's. */
  isOutside?: boolean;
}

/** Links that are followed, as Linux does, and parts of a name that are looked at: what has more of them is not known to stay inside. */
const maxLinks = 40;
const maxParts = 10_000;

/** A folder that no link is known of. */
const plain: Place = { inside: new Map() };

/** The symbolic links of an archive: a name, or a link, may leave the folder by way of those that all seem to stay inside. */
export class TarLinks {
  private readonly root: Place = { inside: new Map() };
  private isEmpty = true;
  private held = 0;

  /** @param meter counts the parts that are looked at, and the folders that are kept. */
  constructor(private readonly meter: Meter) {}

  /** @throws LimitError, as all that look at parts. */
  add(name: string, target: string): void {
    this.isEmpty = false;
    const parts = this.partsOf(name).slice(0, maxParts);
    const last = parts.pop() ?? '';
    // It stands where the links in front of it lead.
    const place = this.made(this.follow(parts, [], true)?.at(-1) ?? this.root, last);
    place.isOutside = target.startsWith('/');
    place.target = target;
  }

  /** Gives back what is held; there are no links any more. */
  release(): void {
    this.meter.release(this.held);
    this.held = 0;
    this.root.inside.clear();
    this.isEmpty = true;
  }

  /** True where the folders of a name lead outside, by links that stand there. */
  leaves(name: string): boolean {
    return !this.isEmpty && this.follow(this.partsOf(name).slice(0, -1)) === undefined;
  }

  /** True where a link of that name and target leads outside. */
  leads(name: string, target: string): boolean {
    if (this.isEmpty) return false;
    const folder = this.follow(this.partsOf(name).slice(0, -1));
    return folder === undefined || this.follow(this.partsOf(target), folder) === undefined;
  }

  /** The folders from the root to where a path leads, which may be kept; undefined where that is outside, or not known. */
  private follow(path: readonly string[], from: readonly Place[] = [], isKept = false): Place[] | undefined {
    const folders = [...from];
    const open = [...path].reverse();
    let [links, parts] = [0, 0];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (++parts > maxParts) return undefined;
      if (part === '..') {
        if (folders.pop() === undefined) return undefined;
        continue;
      }
      const folder = folders.at(-1) ?? this.root;
      const place = isKept ? this.made(folder, part) : (folder.inside.get(part) ?? plain);
      if (place.target === undefined) folders.push(place);
      else if (place.isOutside) return undefined;
      // Those in a circle lead nowhere.
      else if (++links > maxLinks) return folders;
      else for (const next of this.partsOf(place.target).reverse()) open.push(next);
    }
    return folders;
  }

  private made(folder: Place, part: string): Place {
    const known = folder.inside.get(part);
    if (known !== undefined) return known;
    this.meter.hold(Held.folder);
    this.held += Held.folder;
    const place: Place = { inside: new Map() };
    folder.inside.set(part, place);
    return place;
  }

  private partsOf(path: string): string[] {
    const parts = path.split('/');
    this.meter.spend(parts.length * Cost.step);
    return parts.filter((part) => part !== '' && part !== '.');
  }
}
