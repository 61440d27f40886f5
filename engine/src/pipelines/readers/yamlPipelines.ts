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
import { readYaml, templated } from '../../text/data/yaml';
import { emptyPipeline, type MutablePipeline, type PipelineDocument } from '../document';
import { shellTextOf } from '../shellText';

/** Reads a YAML file of a pipeline by its path and shape; undefined for any other YAML. Total. */
export function readYamlPipeline(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  if (!mayBePipeline(path, text)) return undefined;
  const { documents, problems } = readYaml(text, meter);
  const [root] = documents;
  if (root === undefined) return undefined;
  const name = path.replace(/^.*[\\/]/, '').toLowerCase();
  if (name === 'mlproject') return readMlProject(emptyPipeline('mlproject', path, text, documents, problems));
  if (
    documents.some(
      (document) => at(document, 'apiVersion') !== undefined && at(document, 'kind') !== undefined,
    )
  )
    return readKubernetes(emptyPipeline('kubernetes', path, text, documents, problems));
  // Kubeflow: a compiled pipeline (version 2), and a component of its own.
  if (
    at(root, 'deploymentSpec', 'executors') !== undefined ||
    at(root, 'implementation', 'container') !== undefined
  )
    return readKubernetes(emptyPipeline('kubernetes', path, text, documents, problems));
  if (name.startsWith('.gitlab-ci'))
    return readGitlab(emptyPipeline('gitlab', path, text, documents, problems));
  if (at(root, 'jobs')?.kind === 'map' || at(root, 'runs', 'using') !== undefined || stepsOf(root).length > 0)
    return readWorkflow(emptyPipeline('workflow', path, text, documents, problems));
  if (at(root, 'services')?.kind === 'map')
    return readCompose(emptyPipeline('compose', path, text, documents, problems));
  return undefined;
}

/** A glance that spares other YAML the parser. */
function mayBePipeline(path: string, text: string): boolean {
  if (/(?:^|[\\/])(?:mlproject|\.gitlab-ci[\w.-]*\.ya?ml)$/i.test(path)) return true;
  return (
    /^(?:apiVersion|jobs|services|runs|deploymentSpec|implementation)[ \t]*:/m.test(text) ||
    /^[ \t]*"?apiVersion"?[ \t]*:/m.test(text)
  );
}

/** Adds an image that is used. */
export function addImage(node: DataText | undefined, result: MutablePipeline): void {
  if (node === undefined || node.value === '') return;
  const { end, exact } = node;
  // Actions and containers of workflows may say what kind of address it is.
  const scheme = node.value.startsWith('docker://') ? 'docker://'.length : 0;
  const value = node.value.slice(scheme);
  const isKnown = !value.includes(templated) && !/[${}]/.test(value);
  result.images.push({
    start: exact ? node.start + scheme : node.start,
    end,
    exact: exact && isKnown,
    reference: isKnown ? value : withDefaults(value),
  });
}

/** Compose's `${A:-b}`; undefined where a variable has no default. */
function withDefaults(value: string): string | undefined {
  const resolved = value.replace(/\$\{\w{1,100}:?-([^{}$]{0,300})\}/g, '$1');
  return /[${}\ue000]/.test(resolved) ? undefined : resolved;
}

/** Adds a command, or the words of one. */
export function addCommand(
  node: DataNode | undefined,
  when: 'build' | 'start',
  result: MutablePipeline,
): void {
  if (node?.kind === 'text') {
    if (node.value !== '') result.commands.push({ ...shellTextOf(node, result.text), when });
    return;
  }
  if (node?.kind !== 'list' || node.items.length === 0) return;
  // Words of one command; a script behind `sh -c` is a command of its own, and a program behind `python -c` is none.
  const words = node.items.filter((item) => item.kind === 'text');
  const script = words.find((_, index) => /^-\w*c$/.test(words[index - 1]?.value ?? ''));
  if (script !== undefined && words.some(({ value }) => /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(value))) {
    result.commands.push({ ...shellTextOf(script, result.text), when });
    return;
  }
  // A script among arguments: `command: [sh, -c]` may stand elsewhere.
  const scripts = words.filter(({ value }) => value.includes('\n'));
  if (scripts.length > 0) {
    for (const text of scripts) result.commands.push({ ...shellTextOf(text, result.text), when });
    return;
  }
  const command = result.text
    .slice(node.start, script?.start ?? node.end)
    .replace(/^[ \t]*- /gm, '  ')
    .replace(/[\n\r]/g, ' ')
    .replace(/[[\]",]/g, ' ');
  result.commands.push({ command, offset: node.start, when });
}

/** `env` as a map, as a list of `NAME=value`, or as Kubernetes' list of names and values. */
export function addVariables(node: DataNode | undefined, result: MutablePipeline): void {
  const kind = 'environment' as const;
  if (node?.kind === 'map') {
    for (const [name, { key, value }] of node.entries) {
      if (value.kind === 'text')
        result.variables.push({
          kind,
          name,
          value: value.value,
          start: key.start,
          end: value.end,
          named: key,
        });
    }
  }
  for (const item of node?.kind === 'list' ? node.items : []) {
    if (item.kind === 'text') {
      const equals = item.value.indexOf('=');
      const name = equals < 0 ? item.value : item.value.slice(0, equals);
      const value = equals < 0 ? '' : item.value.slice(equals + 1);
      const { start, end } = item;
      const named = { start, end: Math.min(end, start + name.length) };
      result.variables.push({ kind, name, value, start, end, named });
      continue;
    }
    // MLflow's pairs are lists of two.
    const [first, second] = item.kind === 'list' ? item.items : [textAt(item, 'name'), textAt(item, 'value')];
    if (first?.kind !== 'text' || second?.kind !== 'text') continue;
    const named = { start: first.start, end: first.end };
    const place = { start: item.start, end: second.end, named };
    result.variables.push({ kind, name: first.value, value: second.value, ...place });
  }
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

function readGitlab(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  for (const place of [root, ...entriesAt(root).map(([, { value }]) => value)]) {
    if (place?.kind !== 'map') continue;
    addImage(textAt(place, 'image') ?? textAt(place, 'image', 'name'), result);
    for (const service of itemsAt(place, 'services'))
      addImage(service.kind === 'text' ? service : textAt(service, 'name'), result);
    addVariables(at(place, 'variables'), result);
    for (const key of ['before_script', 'script', 'after_script'])
      for (const line of itemsAt(place, key)) addCommand(line, 'build', result);
  }
  return result;
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
