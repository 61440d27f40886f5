/** Settings as a tree with exact places, whatever they were written in: YAML, TOML and JSON are read into this one shape. */
export type DataNode = DataMap | DataList | DataText;

interface Placed {
  /** Offsets of the text that was read; of a quoted text without its quotes. */
  readonly start: number;
  readonly end: number;
}

export interface DataMap extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, DataEntry>;
}

export interface DataEntry {
  readonly key: Placed;
  readonly value: DataNode;
}

export interface DataList extends Placed {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

/** Anything that is neither map nor list; numbers and booleans as they are written, nothing as ''. */
export interface DataText extends Placed {
  readonly kind: 'text';
  readonly value: string;
  /** True when the text stands in the file character by character, so that offsets inside it can be counted. */
  readonly exact: boolean;
  /** Length of the quotation mark before the start and behind the end; a number of TOML has none. */
  readonly quote?: number;
}

/** What was wrong with a text, where. */
export interface DataProblem extends Placed {
  /** The parser's own sentence, in English, without the position. */
  readonly message: string;
}

/** A text as far as it could be read. */
export interface DataDocuments {
  readonly documents: readonly DataNode[];
  readonly problems: readonly DataProblem[];
}

/** Levels that are read; deeper ones are left out. YAML says so among its problems; no setting of TOML or JSON that rules read is so deep. */
export const maxDataDepth = 100;
/** The sentence of that problem, in English as the parsers' own. */
export const tooDeep = 'nested too deeply';

/** The value below names, one map after another. */
export function at(node: DataNode | undefined, ...path: readonly string[]): DataNode | undefined {
  let current = node;
  for (const name of path) current = current?.kind === 'map' ? current.entries.get(name)?.value : undefined;
  return current;
}

export function textAt(node: DataNode | undefined, ...path: readonly string[]): DataText | undefined {
  const found = at(node, ...path);
  return found?.kind === 'text' ? found : undefined;
}

/** Text of a value, '' where there is none. */
export function stringAt(node: DataNode | undefined, ...path: readonly string[]): string {
  return textAt(node, ...path)?.value ?? '';
}

export function itemsAt(node: DataNode | undefined, ...path: readonly string[]): readonly DataNode[] {
  const found = at(node, ...path);
  return found?.kind === 'list' ? found.items : [];
}

export function entriesAt(
  node: DataNode | undefined,
  ...path: readonly string[]
): readonly (readonly [string, DataEntry])[] {
  const found = at(node, ...path);
  return found?.kind === 'map' ? [...found.entries] : [];
}

/** Every map of a tree, each once however often it is referred to. */
export function* mapsIn(root: DataNode): Iterable<DataMap> {
  const seen = new Set<DataNode>([root]);
  const open: DataNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') continue;
    if (node.kind === 'map') yield node;
    const children =
      node.kind === 'list' ? node.items : Array.from(node.entries.values(), ({ value }) => value);
    for (const child of children) {
      if (seen.has(child)) continue;
      seen.add(child);
      open.push(child);
    }
  }
}
