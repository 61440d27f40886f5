import { at, type DataMap, type DataNode, itemsAt, mapsIn, stringAt, textAt } from '../text/data/node';

/** A container with the pod that it is a part of. */
export interface PlacedContainer {
  readonly pod: DataMap;
  readonly container: DataNode;
}

/** Containers of every pod in an object, wherever its kind keeps the pod's specification: Deployments, jobs, Seldon, KServe. */
export function podsOf(root: DataNode): readonly PlacedContainer[] {
  return [...mapsIn(root)].flatMap((pod) => containersOfPod(pod).map((container) => ({ pod, container })));
}

/** Containers of one pod that run, one after another or together. */
export function containersOfPod(pod: DataNode): readonly DataNode[] {
  return ['containers', 'initContainers'].flatMap((key) =>
    itemsAt(pod, key).filter((container) => container.kind === 'map'),
  );
}

/** Where a container is named, and by what. */
export function placeOf(container: DataNode): {
  readonly start: number;
  readonly end: number;
  readonly identity: string;
} {
  const name = textAt(container, 'name') ?? textAt(container, 'image');
  const { start } = container;
  return { start: name?.start ?? start, end: name?.end ?? start, identity: name?.value ?? '' };
}

/** True for a map of settings of which only the name stands here: a template puts the rest there. */
export function isTemplated(setting: DataNode | undefined): boolean {
  return setting?.kind === 'text';
}

const ofTemplate = ['spec', 'template', 'spec'];
/** Kinds of objects that somebody writes a pod's specification in, and where. */
const podSpecifications: ReadonlyMap<string, readonly string[]> = new Map([
  ['Pod', ['spec']],
  ['Deployment', ofTemplate],
  ['StatefulSet', ofTemplate],
  ['DaemonSet', ofTemplate],
  ['ReplicaSet', ofTemplate],
  ['Job', ofTemplate],
  ['CronJob', ['spec', 'jobTemplate', ...ofTemplate]],
]);

/** Objects of a file: its documents, and those of lists. */
export function objectsOf(roots: readonly DataNode[]): readonly DataNode[] {
  return roots.flatMap((root) => (stringAt(root, 'kind') === 'List' ? itemsAt(root, 'items') : [root]));
}

/** Specifications of pods in Kubernetes' own kinds of workloads, without those in a namespace of the same file that is `restricted`. */
export function unrestrictedPods(roots: readonly DataNode[]): readonly DataMap[] {
  const objects = objectsOf(roots);
  const restricted = new Set(
    objects
      .filter(
        (object) =>
          stringAt(object, 'kind') === 'Namespace' &&
          stringAt(object, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce') === 'restricted',
      )
      .map((object) => stringAt(object, 'metadata', 'name')),
  );
  return objects.flatMap((object) => {
    const path = podSpecifications.get(stringAt(object, 'kind'));
    const pod = path === undefined ? undefined : at(object, ...path);
    return pod?.kind === 'map' && !restricted.has(stringAt(object, 'metadata', 'namespace')) ? [pod] : [];
  });
}
