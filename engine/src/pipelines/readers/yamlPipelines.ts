import type { Meter } from '../../meter';
import {
  at,
  type DataMap,
  type DataNode,
  type DataText,
  entriesAt,
  itemsAt,
  mapsIn,
  stringAt,
  textAt,
} from '../../text/data/node';
import { readYaml } from '../../text/data/yaml';
import { emptyPipeline, type MutablePipeline, type PipelineDocument, type PipelineKind } from '../document';
import { ciFormatByPath, ciFormatByShape } from './ciPipelines';
import { addCommand, addImage, addVariables } from './parts';

/** Reads a YAML file of a pipeline by its path and shape; undefined for any other YAML. Total. */
export function readYamlPipeline(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  const ci = ciFormatByPath(path);
  if (ci === undefined && !mayBePipeline(path, text)) return undefined;
  const { documents, problems } = readYaml(text, meter);
  const [root] = documents;
  if (root === undefined) return undefined;
  const empty = (kind: PipelineKind) => emptyPipeline(kind, path, text, documents, problems);
  if (/(?:^|[\\/])mlproject$/i.test(path)) return readMlProject(empty('mlproject'));
  if (documents.some((one) => at(one, 'apiVersion') !== undefined && at(one, 'kind') !== undefined))
    return readKubernetes(empty('kubernetes'));
  // Kubeflow: a compiled pipeline (version 2), and a component of its own.
  if (
    at(root, 'deploymentSpec', 'executors') !== undefined ||
    at(root, 'implementation', 'container') !== undefined
  )
    return readKubernetes(empty('kubernetes'));
  const format = ci ?? ciFormatByShape(root);
  if (format !== undefined) return format.read(empty(format.kind));
  if (at(root, 'jobs')?.kind === 'map' || at(root, 'runs', 'using') !== undefined || stepsOf(root).length > 0)
    return readWorkflow(empty('workflow'));
  if (at(root, 'services')?.kind === 'map') return readCompose(empty('compose'));
  return undefined;
}

/** A glance that spares other YAML the parser. */
function mayBePipeline(path: string, text: string): boolean {
  return (
    /(?:^|[\\/])mlproject$/i.test(path) ||
    /^(?:apiVersion|jobs|services|runs|deploymentSpec|implementation|steps|stages|orbs)[ \t]*:/m.test(text) ||
    /^[ \t]*"?apiVersion"?[ \t]*:/m.test(text)
  );
}

function readWorkflow(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  addVariables(at(root, 'env'), result);
  const jobs = entriesAt(root, 'jobs').map(([, { value }]) => value);
  for (const job of jobs) {
    addVariables(at(job, 'env'), result);
    addImage(textAt(job, 'container') ?? textAt(job, 'container', 'image'), result);
    addVariables(at(job, 'container', 'env'), result);
    for (const [, { value }] of entriesAt(job, 'services')) {
      addImage(textAt(value, 'image'), result);
      addVariables(at(value, 'env'), result);
    }
  }
  // An action that is a container; else it is built from a Dockerfile beside it.
  addAddress(textAt(root, 'runs', 'image'), result);
  for (const step of stepsOf(root)) {
    // Programs of other languages are no commands.
    if (!/^(?:python|node|ruby|perl)\b/.test(stringAt(step, 'shell')))
      addCommand(at(step, 'run'), 'build', result);
    addVariables(at(step, 'env'), result);
    addVariables(at(step, 'with'), result);
    addAddress(textAt(step, 'uses'), result);
  }
  return result;
}

/** An image where other things may be named too. */
function addAddress(node: DataText | undefined, result: MutablePipeline): void {
  if (node?.value.startsWith('docker://')) addImage(node, result);
}

/** Steps of all jobs of a workflow, or of an action. */
function stepsOf(root: DataNode | undefined): readonly DataNode[] {
  const jobs = entriesAt(root, 'jobs').flatMap(([, { value }]) => itemsAt(value, 'steps'));
  return [...jobs, ...itemsAt(root, 'runs', 'steps')];
}

function readCompose(result: MutablePipeline): PipelineDocument {
  for (const [, { value }] of entriesAt(result.roots[0], 'services')) {
    // What is built here is judged by its Dockerfile.
    if (at(value, 'build') === undefined) addImage(textAt(value, 'image'), result);
    addVariables(at(value, 'environment'), result);
    addVariables(at(value, 'build', 'args'), result);
    addCommand(at(value, 'command'), 'start', result);
    addCommand(at(value, 'entrypoint'), 'start', result);
  }
  return result;
}

function readKubernetes(result: MutablePipeline): PipelineDocument {
  for (const root of result.roots) {
    for (const container of containersOf(root)) {
      addImage(textAt(container, 'image'), result);
      addVariables(at(container, 'env'), result);
      addCommand(at(container, 'command'), 'start', result);
      addCommand(at(container, 'args'), 'start', result);
      addCommand(at(container, 'script'), 'start', result);
    }
  }
  return result;
}

/**
 * Containers anywhere in an object: of pods, of Tekton's steps, Argo's templates, KServe's predictors and Kubeflow's executors.
 * Whatever has an `image` and is no image policy counts.
 */
function containersOf(root: DataNode): readonly DataMap[] {
  return [...mapsIn(root)].filter((map) => {
    const image = map.entries.get('image')?.value;
    return image?.kind === 'text' && image.value !== '';
  });
}

function readMlProject(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  addImage(textAt(root, 'docker_env', 'image'), result);
  addVariables(at(root, 'docker_env', 'environment'), result);
  for (const [, { value }] of entriesAt(root, 'entry_points'))
    addCommand(at(value, 'command'), 'start', result);
  return result;
}
