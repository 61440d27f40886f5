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
import { mayBeCloudTemplate, readCloudTemplate } from './cloudTemplates';
import { addCommand, addImage, addProgram, addVariables, pythonProgram } from './parts';

/** Reads a YAML file of a pipeline by its path and shape; undefined for any other YAML. Total. */
export function readYamlPipeline(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  const ci = ciFormatByPath(path);
  if (ci === undefined && !mayBePipeline(path, text)) return undefined;
  const { documents, problems } = readYaml(text, meter);
  const [root] = documents;
  if (root === undefined) return undefined;
  const empty = (kind: PipelineKind) => emptyPipeline(kind, path, text, documents, problems);
  if (/(?:^|[\\/])mlproject$/i.test(path)) return readMlProject(empty('mlproject'));
  if (/(?:^|[\\/])kustomization\.ya?ml$/i.test(path))
    return readKubernetes(
      emptyPipeline('kubernetes', path, text, [...documents, ...patchesIn(root, text, meter)], problems),
    );
  if (documents.some((one) => at(one, 'apiVersion') !== undefined && at(one, 'kind') !== undefined))
    return readKubernetes(empty('kubernetes'));
  // Kubeflow: a compiled pipeline (version 2), and a component of its own.
  if (
    at(root, 'deploymentSpec', 'executors') !== undefined ||
    at(root, 'implementation', 'container') !== undefined
  )
    return readKubernetes(empty('kubernetes'));
  if (isCatalogue(path)) return empty('settings');
  if (isHelmChart(path)) return readHelmChart(empty('helm'));
  if (isHelmValues(path)) return readHelmValues(empty('helm'));
  const cloud =
    ci === undefined && mayBeCloudTemplate(text) ? readCloudTemplate(path, text, root) : undefined;
  if (cloud !== undefined) return cloud;
  const format = ci ?? ciFormatByShape(root);
  if (format !== undefined) return format.read(empty(format.kind));
  if (at(root, 'jobs')?.kind === 'map' || at(root, 'runs', 'using') !== undefined || stepsOf(root).length > 0)
    return readWorkflow(empty('workflow'));
  if (at(root, 'services')?.kind === 'map') return readCompose(empty('compose'));
  return undefined;
}

/** Patches of one file that are read. */
const maxPatches = 20;

/** A glance that spares other YAML the parser. */
function mayBePipeline(path: string, text: string): boolean {
  return (
    /(?:^|[\\/])(?:mlproject|kustomization\.ya?ml)$/i.test(path) ||
    isHelmChart(path) ||
    (isCatalogue(path) && /\bPickleDataSet\b/i.test(text)) ||
    (isHelmValues(path) &&
      /\b(?:image|repository|securityContext|env|tag|args|extraArgs)[ \t]*:/.test(text)) ||
    /^(?:apiVersion|jobs|services|runs|deploymentSpec|implementation|steps|stages|orbs)[ \t]*:/m.test(text) ||
    /^[ \t]*"?apiVersion"?[ \t]*:/m.test(text) ||
    /^(?:#cloud-config|(?:runcmd|run|setup)[ \t]*:|-[ \t]{1,8}(?:hosts|name)[ \t]*:)/m.test(text) ||
    /^cluster_name[ \t]*:|azuremlschemas/m.test(text) ||
    mayBeCloudTemplate(text)
  );
}

/** Patches of Kustomize that stand in its file as texts: each is YAML of its own, at its place. */
function patchesIn(root: DataNode, text: string, meter?: Meter): readonly DataNode[] {
  const patches = [
    ...itemsAt(root, 'patches').map((item) => at(item, 'patch')),
    ...itemsAt(root, 'patchesStrategicMerge'),
  ];
  return patches.slice(0, maxPatches).flatMap((patch) => {
    if (patch?.kind !== 'text') return [];
    const written = text.slice(patch.start, patch.end);
    const header = /^[|>][-+\d]{0,2}[^\n]{0,100}\n/.exec(written)?.[0] ?? '';
    if (!written.includes('\n')) return [];
    const start = patch.start + header.length;
    const before = text.slice(0, start).replace(/[^\r\n]/g, ' ');
    return readYaml(before + text.slice(start, patch.end), meter).documents;
  });
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
    const own = stringAt(step, 'shell');
    if (/^python\b/.test(own)) addProgram(textAt(step, 'run'), result);
    else if (!/^(?:node|ruby|perl)\b/.test(own)) addCommand(at(step, 'run'), 'build', result);
    if (/^jannekem\/run-python-script-action@/i.test(stringAt(step, 'uses')))
      addProgram(textAt(step, 'with', 'script'), result);
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
      if (isPython(container))
        addProgram(firstOf(at(container, 'args')) ?? textAt(container, 'source'), result);
      else {
        addCommand(at(container, 'args'), 'start', result);
        addCommand(at(container, 'source'), 'start', result);
      }
      const script = textAt(container, 'script');
      if (script !== undefined && /^#!.{0,60}\bpython/.test(script.value)) addProgram(script, result);
      else addCommand(script, 'start', result);
    }
    if (stringAt(root, 'kind') === 'ConfigMap') addFiles(at(root, 'data'), result);
    addKustomization(root, result);
  }
  return result;
}

/** `command: [python]` of Argo's scripts, and `command: [python, -c]` whose program stands among the arguments. */
function isPython(container: DataMap): boolean {
  const command = itemsAt(container, 'command').flatMap((item) => (item.kind === 'text' ? [item.value] : []));
  const isScript = container.entries.has('source');
  return pythonProgram.test(command[0] ?? '') && (isScript || command.at(-1) === '-c');
}

function firstOf(node: DataNode | undefined): DataText | undefined {
  const [first] = node?.kind === 'list' ? node.items : [];
  return first?.kind === 'text' ? first : undefined;
}

/** Files that a ConfigMap puts into containers: programs and scripts. */
function addFiles(data: DataNode | undefined, result: MutablePipeline): void {
  for (const [name, { value }] of entriesAt(data)) {
    if (value.kind !== 'text') continue;
    if (name.endsWith('.py')) addProgram(value, result);
    else if (/\.(?:ba|z)?sh$/.test(name) || /^#!.{0,60}\b(?:ba|da|z|k)?sh\b/.test(value.value))
      addCommand(value, 'start', result);
  }
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

/** `values.yaml`, `values-prod.yaml`: what a chart of Helm is filled with. */
function isHelmValues(path: string): boolean {
  return /(?:^|[\\/])values(?:[-_.][\w.-]{1,100})?\.ya?ml$/i.test(path);
}

/** What a project of Kedro loads and saves: docs.kedro.org/en/stable/catalog-data. */
function isCatalogue(path: string): boolean {
  return /(?:^|[\\/])(?:catalog[\w.-]{0,60}|catalog[\\/][\w.-]{1,60})\.ya?ml$/i.test(path);
}

function isHelmChart(path: string): boolean {
  return /(?:^|[\\/])(?:chart|requirements)\.yaml$/i.test(path);
}

/** Charts that a chart takes in from other repositories: helm.sh/docs/topics/charts. Those in folders beside it are its own. */
function readHelmChart(result: MutablePipeline): PipelineDocument {
  for (const chart of itemsAt(result.roots[0], 'dependencies')) {
    const name = textAt(chart, 'name');
    const repository = stringAt(chart, 'repository');
    if (name === undefined || !/^(?:https?|oci):\/\//.test(repository)) continue;
    const { start, end } = textAt(chart, 'version') ?? name;
    const version = stringAt(chart, 'version');
    const revision = /[$\ue000]/.test(version) ? '' : version === '' ? undefined : version;
    result.remotes.push({ start, end, from: 'registry', name: name.value, revision });
  }
  return result;
}

/** Images of a chart stand in parts: `registry`, `repository`, `tag`, `digest`. */
function readHelmValues(result: MutablePipeline): PipelineDocument {
  // A tag that many images share is one place to mend.
  const told = new Set<number>();
  for (const map of result.roots.flatMap((root) => [...mapsIn(root)]).sort((a, b) => a.start - b.start)) {
    const repository = textAt(map, 'repository') ?? textAt(map, 'image');
    if (repository !== undefined && map.entries.has('tag')) addParts(map, repository, told, result);
    // Without a tag the chart's own version is one.
    else if (/:[^/]|@sha256:/.test(stringAt(map, 'image'))) addImage(textAt(map, 'image'), result);
    addVariables(at(map, 'env'), result);
    addVariables(at(map, 'extraEnv'), result);
    addVariables(at(map, 'auth'), result);
    for (const key of ['command', 'args', 'extraArgs', 'vllmConfig'])
      if (at(map, key)?.kind === 'list') addCommand(at(map, key), 'start', result);
  }
  return result;
}

function addParts(map: DataMap, repository: DataText, told: Set<number>, result: MutablePipeline): void {
  const registry = stringAt(map, 'registry');
  const tag = stringAt(map, 'tag');
  const digest = stringAt(map, 'digest');
  // Without both the chart's own version is the tag.
  if (repository.value === '' || (tag === '' && digest === '')) return;
  const name = registry === '' ? repository.value : `${registry}/${repository.value}`;
  const reference = `${name}${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`;
  const place = textAt(map, tag === '' ? 'digest' : 'tag') ?? repository;
  if (told.has(place.start) || /[${}\ue000\s]/.test(reference)) return;
  told.add(place.start);
  result.images.push({ start: place.start, end: place.end, exact: false, reference });
}

/** What Kustomize puts in place of images, and what it takes in from elsewhere. */
function addKustomization(root: DataNode, result: MutablePipeline): void {
  for (const image of itemsAt(root, 'images')) {
    const tag = textAt(image, 'newTag');
    const name = stringAt(image, 'newName') || stringAt(image, 'name');
    if (tag === undefined || name === '' || stringAt(image, 'digest') !== '') continue;
    const { start, end, value } = tag;
    result.images.push({ start, end, exact: false, reference: `${name}:${value}` });
  }
  if (at(root, 'spec') !== undefined) return;
  for (const resource of [
    ...itemsAt(root, 'resources'),
    ...itemsAt(root, 'bases'),
    ...itemsAt(root, 'components'),
  ]) {
    if (resource.kind !== 'text') continue;
    const { start, end, value } = resource;
    const isGit = /^(?:git@|ssh:|(?:https?:\/\/)?github\.com\/)|\.git(?:\/|\?|$)/.test(value);
    const isFile = /^https:\/\/[^?]{1,500}\.ya?ml$/.test(value);
    if (!isGit && !isFile) continue;
    const revision = /[?&](?:ref|version)=([^&]{1,200})/.exec(value)?.[1];
    const name = value.replace(/\?.*$/s, '');
    const released = /\/releases\/download\/([^/]{1,100})\//.exec(value)?.[1];
    result.remotes.push({
      start,
      end,
      from: 'git',
      name,
      revision: isFile ? (released ?? revisionOfFile(value)) : revision,
    });
  }
}

/** The branch, tag or commit in the address of a file on GitHub. */
function revisionOfFile(address: string): string | undefined {
  return /^https:\/\/raw\.githubusercontent\.com\/[^/]{1,100}\/[^/]{1,100}\/(?:refs\/(?:heads|tags)\/)?([^/]{1,100})\//.exec(
    address,
  )?.[1];
}
