import { type DataMap, type DataNode, itemsAt, mapsIn } from '../code/data/node';

/** A container with the pod that it is a part of. */
export interface PlacedContainer {
  readonly pod: DataMap;
  readonly container: DataNode;
}

/** Containers of every pod in an object, wherever its kind keeps the pod's specification: Deployments, jobs, Seldon, KServe. */
export function podsOf(root: DataNode): readonly PlacedContainer[] {
  return [...mapsIn(root)].flatMap((pod) =>
    ['containers', 'initContainers'].flatMap((key) =>
      itemsAt(pod, key)
        .filter((container) => container.kind === 'map')
        .map((container) => ({ pod, container })),
    ),
  );
}
