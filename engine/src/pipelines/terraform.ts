import { type DataEntry, type DataMap, type DataNode, entriesAt } from '../text/data/node';

/** A resource, or a lookup of one, as its block says. */
export interface TerraformResource {
  readonly block: 'resource' | 'data';
  readonly type: string;
  readonly name: string;
  /** Where it is named. */
  readonly key: DataEntry['key'];
  readonly body: DataMap;
}

/** Resources of a file in its order. */
export function resourcesOf(root: DataNode | undefined): readonly TerraformResource[] {
  return (['resource', 'data'] as const)
    .flatMap((block) =>
      entriesAt(root, block).flatMap(([type, { value }]) =>
        entriesAt(value).flatMap(([name, { key, value: bodies }]) =>
          bodiesOf(bodies).map((body) => ({ block, type, name, key, body })),
        ),
      ),
    )
    .sort((a, b) => a.body.start - b.body.start);
}

/** Blocks of one type: a list of maps, in JSON also one map alone. */
export function blocksOf(map: DataNode | undefined, name: string): readonly DataMap[] {
  const found = map?.kind === 'map' ? map.entries.get(name)?.value : undefined;
  return bodiesOf(found);
}

function bodiesOf(node: DataNode | undefined): readonly DataMap[] {
  if (node?.kind === 'map') return [node];
  return node?.kind === 'list' ? node.items.filter((item): item is DataMap => item.kind === 'map') : [];
}
