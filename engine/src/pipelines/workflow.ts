import { at, type DataNode, entriesAt, itemsAt, textAt } from '../text/data/node';

/** Events that start a workflow. */
export function triggersOf(root: DataNode | undefined): readonly string[] {
  // YAML 1.1 readers make `on` a boolean; this one does not, but files are also written with quotes.
  const on = at(root, 'on') ?? at(root, 'true');
  if (on?.kind === 'text') return [on.value];
  if (on?.kind === 'list') return on.items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
  return entriesAt(on).map(([name]) => name);
}

/** Where an event is named. */
export function triggerPlace(
  root: DataNode | undefined,
  name: string,
): { start: number; end: number } | undefined {
  const on = at(root, 'on');
  if (on?.kind === 'text') return { start: on.start, end: on.end };
  if (on?.kind === 'list') return on.items.find((item) => item.kind === 'text' && item.value === name);
  return entriesAt(on).find(([event]) => event === name)?.[1].key;
}

export interface Job {
  readonly name: string;
  readonly key: { readonly start: number; readonly end: number };
  readonly value: DataNode;
  readonly steps: readonly DataNode[];
}

export function jobsOf(root: DataNode | undefined): readonly Job[] {
  return entriesAt(root, 'jobs').map(([name, { key, value }]) => ({
    name,
    key,
    value,
    steps: itemsAt(value, 'steps'),
  }));
}

/** A step, and the job that it stands in; an action's steps stand in none. */
export interface PlacedStep {
  readonly step: DataNode;
  readonly job: DataNode | undefined;
}

/** Steps of all jobs of a workflow, or of an action. */
export function placedSteps(root: DataNode | undefined): readonly PlacedStep[] {
  return [
    ...jobsOf(root).flatMap(({ value: job, steps }) => steps.map((step) => ({ step, job }))),
    ...itemsAt(root, 'runs', 'steps').map((step) => ({ step, job: undefined })),
  ];
}

/** Jobs that are a workflow of somebody else. */
export function reusableWorkflows(root: DataNode | undefined): readonly DataNode[] {
  return jobsOf(root)
    .map(({ value }) => value)
    .filter((job) => textAt(job, 'uses') !== undefined);
}

/** The name of a step's action, without its revision. */
export function actionOf(step: DataNode): string {
  return textAt(step, 'uses')?.value.trim().replace(/@.*$/, '').toLowerCase() ?? '';
}
