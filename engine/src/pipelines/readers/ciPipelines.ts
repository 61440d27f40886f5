/*
 * Pipelines of build servers in YAML, other than GitHub's. Sources: docs.gitlab.com/ci/yaml, learn.microsoft.com/azure/devops/pipelines/yaml-schema,
 * support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference, circleci.com/docs/configuration-reference,
 * dvc.org/doc/user-guide/project-structure/dvcyaml-files.
 */
import {
  at,
  type DataMap,
  type DataNode,
  entriesAt,
  itemsAt,
  mapsIn,
  stringAt,
  textAt,
} from '../../text/data/node';
import { templated } from '../../text/data/yaml';
import type { MutablePipeline, PipelineDocument, PipelineKind } from '../document';
import { addCommand, addImage, addProgram, addVariable, addVariables } from './parts';

/** A format that is told by its path, by what stands in it, or by both. */
interface CiFormat {
  readonly kind: PipelineKind;
  /** Paths of which the text is such a file whatever it holds. */
  readonly path: RegExp;
  /** Whether a tree at any other path is one. */
  isShape?(root: DataNode): boolean;
  read(result: MutablePipeline): PipelineDocument;
}

const formats: readonly CiFormat[] = [
  {
    kind: 'gitlab',
    path: /(?:^|[\\/])\.gitlab-ci[^\\/]{0,100}$|[\\/]\.gitlab[\\/]ci[\\/]/i,
    read: readGitlab,
  },
  {
    kind: 'circleci',
    path: /(?:^|[\\/])\.circleci[\\/]/i,
    isShape: (root) => at(root, 'orbs')?.kind === 'map' && at(root, 'version') !== undefined,
    read: readCircle,
  },
  { kind: 'bitbucket', path: /(?:^|[\\/])bitbucket-pipelines\.ya?ml$/i, read: readBitbucket },
  {
    kind: 'azure',
    path: /(?:^|[\\/])azure-pipelines?[^\\/]{0,100}$|(?:^|[\\/])\.?azure-?pipelines[\\/]|(?:^|[\\/])\.(?:azdo|ado|vsts)[\\/]/i,
    isShape: isAzure,
    read: readAzure,
  },
  // Hooks that run on the machines of developers: pre-commit.com/#pre-commit-configyaml---repos
  { kind: 'dvc', path: /(?:^|[\\/])\.pre-commit-config\.ya?ml$/i, read: readPreCommit },
  // Deployments of Prefect: docs.prefect.io/v3/deploy/infrastructure-concepts/prefect-yaml
  { kind: 'dvc', path: /(?:^|[\\/])prefect\.ya?ml$/i, read: readPrefect },
  // Tasks of go-task: taskfile.dev/reference/schema
  { kind: 'dvc', path: /(?:^|[\\/])taskfile(?:\.dist)?\.ya?ml$/i, read: readTaskfile },
  // Commands of a machine's first start, and tasks of SkyPilot: docs.cloud-init.io/en/latest/reference/modules.html, docs.skypilot.co/en/latest/reference/yaml-spec.html
  {
    kind: 'dvc',
    path: /(?:^|[\\/])cloud-(?:init|config)\.ya?ml$/i,
    isShape: startsMachine,
    read: readMachine,
  },
  // docs.ansible.com/ansible/latest/collections/ansible/builtin
  {
    kind: 'dvc',
    path: /(?:^|[\\/])(?:roles|playbooks)[\\/](?:[\w.-]{1,100}[\\/]){0,3}(?:tasks|handlers)[\\/][\w.-]{1,100}\.ya?ml$/i,
    isShape: (root) => root.kind === 'list' && root.items.some((play) => at(play, 'hosts') !== undefined),
    read: readAnsible,
  },
  // Clusters that Ray starts: docs.ray.io/en/latest/cluster/vms/references/ray-cluster-configuration.html
  {
    kind: 'dvc',
    path: /(?:^|[\\/])ray[-_]cluster\.ya?ml$/i,
    isShape: (root) =>
      textAt(root, 'cluster_name') !== undefined && rayCommands.some((key) => itemsAt(root, key).length > 0),
    read: readRayCluster,
  },
  // Jobs, pipelines, environments and deployments: learn.microsoft.com/azure/machine-learning/reference-yaml-overview
  {
    kind: 'dvc',
    path: /(?:^|[\\/])\.azureml[\\/][\w.-]{1,100}\.ya?ml$/i,
    isShape: (root) => stringAt(root, '$schema').includes('azuremlschemas'),
    read: readAzureJob,
  },
  // docs.bentoml.com, "Bento build options"
  { kind: 'dvc', path: /(?:^|[\\/])bentofile\.ya?ml$/i, read: readBento },
  {
    kind: 'dvc',
    path: /(?:^|[\\/])dvc\.yaml$/i,
    isShape: (root) =>
      entriesAt(root, 'stages').some(
        ([, { value }]) =>
          at(value, 'cmd') !== undefined && (at(value, 'deps') ?? at(value, 'outs')) !== undefined,
      ),
    read: readDvc,
  },
];

/** The format of a file by its path alone. */
export function ciFormatByPath(path: string): CiFormat | undefined {
  return formats.find((format) => format.path.test(path));
}

/** The format of a file of some other name by its tree. */
export function ciFormatByShape(root: DataNode): CiFormat | undefined {
  return formats.find((format) => format.isShape?.(root) === true);
}

/** Maps of a tree in the order of the text. */
function mapsInOrder(root: DataNode): readonly DataMap[] {
  return [...mapsIn(root)].sort((a, b) => a.start - b.start);
}

/** A text, or the texts of a list and of the lists in it. */
function* linesOf(node: DataNode | undefined): Iterable<DataNode> {
  if (node?.kind === 'text') yield node;
  for (const item of node?.kind === 'list' ? node.items : []) {
    if (item.kind === 'list') yield* item.items;
    else yield item;
  }
}

function readGitlab(result: MutablePipeline): PipelineDocument {
  // Inputs of a component stand in a document before it.
  for (const root of result.roots) {
    for (const place of [root, ...entriesAt(root).map(([, { value }]) => value)]) {
      if (place.kind !== 'map') continue;
      addImage(textAt(place, 'image') ?? textAt(place, 'image', 'name'), result);
      for (const service of itemsAt(place, 'services'))
        addImage(service.kind === 'text' ? service : textAt(service, 'name'), result);
      addVariables(at(place, 'variables'), result);
      for (const key of ['before_script', 'script', 'after_script'])
        for (const line of linesOf(at(place, key))) addCommand(line, 'build', result);
    }
    const include = at(root, 'include');
    for (const item of include?.kind === 'list' ? include.items : [include]) addInclude(item, result);
  }
  return result;
}

/** What a pipeline of GitLab takes in of other projects and servers. */
function addInclude(item: DataNode | undefined, result: MutablePipeline): void {
  const address = item?.kind === 'text' ? item : textAt(item, 'remote');
  if (address !== undefined && /^https?:/i.test(address.value)) {
    const revision = textAt(item, 'integrity')?.value;
    result.remotes.push({ ...placeOf(address), from: 'url', name: address.value, revision });
  }
  const project = textAt(item, 'project');
  if (project !== undefined)
    result.remotes.push({
      ...placeOf(textAt(item, 'ref') ?? project),
      from: 'git',
      name: project.value,
      revision: known(textAt(item, 'ref')?.value),
      isOwn: true,
    });
  const component = textAt(item, 'component');
  if (component === undefined) return;
  const [name, revision] = divided(component.value);
  // `$CI_SERVER_FQDN/...@$CI_COMMIT_SHA` is this project at this commit.
  result.remotes.push({
    ...placeOf(component),
    from: 'git',
    name,
    revision: known(revision),
    ...(name.startsWith('$') ? { isOwn: true as const } : {}),
  });
}

/** Repositories of hooks at their revisions. */
function readPreCommit(result: MutablePipeline): PipelineDocument {
  for (const repository of itemsAt(result.roots[0], 'repos')) {
    const name = textAt(repository, 'repo');
    // A name without a version is what hooks take beside their own as a rule.
    for (const hook of itemsAt(repository, 'hooks'))
      for (const item of itemsAt(hook, 'additional_dependencies'))
        if (item.kind === 'text' && /==|@[^/]|\+|:\/\//.test(item.value) && isOfPython(hook, repository))
          result.packages.push(item);
    const revision = textAt(repository, 'rev');
    if (name === undefined || revision === undefined || !/^(?:https?|git|ssh):|^git@/.test(name.value))
      continue;
    const place = placeOf(revision);
    result.remotes.push({ ...place, from: 'git', name: name.value, revision: known(revision.value) });
  }
  return result;
}

/** Hooks in other languages take packages of their own registries. */
function isOfPython(hook: DataNode, repository: DataNode): boolean {
  const language = stringAt(hook, 'language');
  return language === ''
    ? !/prettier|eslint|node|rust|golang/i.test(stringAt(repository, 'repo'))
    : language === 'python';
}

function readCircle(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  for (const [, { value }] of entriesAt(root, 'orbs')) {
    if (value.kind !== 'text') continue;
    const [name, revision] = divided(value.value);
    result.remotes.push({ ...placeOf(value), from: 'registry', name, revision: known(revision) });
  }
  for (const map of mapsInOrder(root)) {
    for (const container of itemsAt(map, 'docker')) {
      addImage(textAt(container, 'image'), result);
      addVariables(at(container, 'auth'), result);
    }
    addVariables(at(map, 'environment'), result);
    addCommand(textAt(map, 'run') ?? textAt(map, 'run', 'command'), 'build', result);
  }
  return result;
}

function readBitbucket(result: MutablePipeline): PipelineDocument {
  for (const map of mapsInOrder(result.roots[0])) {
    addImage(textAt(map, 'image') ?? textAt(map, 'image', 'name'), result);
    addVariables(at(map, 'image'), result);
    addVariables(at(map, 'variables'), result);
    for (const key of ['script', 'after-script'])
      for (const line of linesOf(at(map, key))) if (line.kind === 'text') addCommand(line, 'build', result);
    const pipe = textAt(map, 'pipe');
    if (pipe === undefined) continue;
    if (pipe.value.startsWith('docker://')) {
      addImage(pipe, result);
      continue;
    }
    const colon = pipe.value.lastIndexOf(':');
    const revision = colon < 0 ? undefined : pipe.value.slice(colon + 1);
    const name = colon < 0 ? pipe.value : pipe.value.slice(0, colon);
    result.remotes.push({ ...placeOf(pipe), from: 'registry', name, revision: known(revision) });
  }
  return result;
}

const azureSteps = ['script', 'bash', 'pwsh', 'powershell'];
/** Tasks whose input is a script. */
const azureTask = /^(?:bash|cmdline|commandline|powershell|shellscript|azurecli|azurepowershell|ssh)@/i;

/** Stages and jobs as lists, tasks by their version, or steps beside what no other format in YAML has at its top. */
function isAzure(root: DataNode): boolean {
  const steps = itemsAt(root, 'steps');
  const isNamed = ['pool', 'trigger', 'pr', 'parameters', 'resources'].some(
    (key) => at(root, key) !== undefined,
  );
  const isStep = (step: DataNode) =>
    /^[\w.-]{1,100}@\d/.test(stringAt(step, 'task')) ||
    (isNamed && [...azureSteps, 'template'].some((key) => textAt(step, key) !== undefined));
  const isJob = (job: DataNode) =>
    (textAt(job, 'job') ?? textAt(job, 'deployment')) !== undefined ||
    (isNamed && textAt(job, 'template') !== undefined);
  const isStage = (stage: DataNode) =>
    textAt(stage, 'stage') !== undefined || itemsAt(stage, 'jobs').some(isJob);
  return steps.some(isStep) || itemsAt(root, 'jobs').some(isJob) || itemsAt(root, 'stages').some(isStage);
}

function readAzure(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  const aliases = new Set<string>();
  for (const container of itemsAt(root, 'resources', 'containers')) {
    aliases.add(stringAt(container, 'container'));
    addImage(textAt(container, 'image'), result);
  }
  for (const repository of itemsAt(root, 'resources', 'repositories')) {
    const name = textAt(repository, 'name') ?? textAt(repository, 'repository');
    if (name === undefined || stringAt(repository, 'repository') === 'self') continue;
    const ref = textAt(repository, 'ref');
    result.remotes.push({
      ...placeOf(ref ?? name),
      from: 'git',
      name: name.value,
      revision: known(ref?.value.replace(/^refs\/(?:heads|tags)\//, '')),
      ...(/^(?:git)?$/.test(stringAt(repository, 'type')) ? { isOwn: true as const } : {}),
    });
  }
  for (const map of mapsInOrder(root)) {
    const container = textAt(map, 'container') ?? textAt(map, 'container', 'image');
    const isStepOrJob = ['steps', 'job', 'deployment', 'strategy'].some((key) => map.entries.has(key));
    if (container !== undefined && isStepOrJob && !aliases.has(container.value)) addImage(container, result);
    for (const key of azureSteps) addCommand(textAt(map, key), 'build', result);
    if (azureTask.test(stringAt(map, 'task')))
      for (const key of ['script', 'inlineScript', 'inline'])
        addCommand(textAt(map, 'inputs', key), 'build', result);
    if (/^pythonscript@/i.test(stringAt(map, 'task'))) addProgram(textAt(map, 'inputs', 'script'), result);
    addVariables(at(map, 'variables'), result);
    addVariables(at(map, 'env'), result);
  }
  return result;
}

function readDvc(result: MutablePipeline): PipelineDocument {
  for (const [, { value }] of entriesAt(result.roots[0], 'stages'))
    for (const stage of [value, at(value, 'do')])
      for (const line of linesOf(at(stage, 'cmd'))) addCommand(line, 'build', result);
  return result;
}

function readTaskfile(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  addVariables(at(root, 'env'), result);
  for (const [, { value }] of entriesAt(root, 'tasks')) {
    addVariables(at(value, 'env'), result);
    for (const list of [value, at(value, 'cmds'), at(value, 'cmd')])
      for (const line of linesOf(list))
        addCommand(line.kind === 'map' ? textAt(line, 'cmd') : line, 'build', result);
  }
  return result;
}

/** `runcmd` of cloud-init; `run` beside `resources` or `setup` of SkyPilot. */
function startsMachine(root: DataNode): boolean {
  const isTask = textAt(root, 'run') !== undefined || textAt(root, 'setup') !== undefined;
  return itemsAt(root, 'runcmd').length > 0 || (isTask && at(root, 'resources')?.kind === 'map');
}

function readMachine(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  for (const key of ['bootcmd', 'runcmd'])
    for (const line of itemsAt(root, key)) addCommand(line, 'start', result);
  for (const file of itemsAt(root, 'write_files'))
    if (/^#!/.test(stringAt(file, 'content'))) addCommand(at(file, 'content'), 'start', result);
  for (const key of ['setup', 'run']) addCommand(textAt(root, key), 'start', result);
  addVariables(at(root, 'envs'), result);
  return result;
}

const rayCommands = [
  'initialization_commands',
  'setup_commands',
  'head_setup_commands',
  'worker_setup_commands',
  'head_start_ray_commands',
  'worker_start_ray_commands',
];

function readRayCluster(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  addImage(textAt(root, 'docker', 'image'), result);
  for (const key of rayCommands) for (const line of itemsAt(root, key)) addCommand(line, 'start', result);
  return result;
}

function readAzureJob(result: MutablePipeline): PipelineDocument {
  for (const map of mapsInOrder(result.roots[0])) {
    // An environment of its own, or one of a job; `azureml:name@latest` is no image.
    addImage(textAt(map, 'environment', 'image'), result);
    addVariables(at(map, 'environment_variables'), result);
    addCommand(textAt(map, 'command'), 'start', result);
  }
  if (at(result.roots[0], 'build') === undefined) addImage(textAt(result.roots[0], 'image'), result);
  return result;
}

function readBento(result: MutablePipeline): PipelineDocument {
  const [root] = result.roots;
  addImage(textAt(root, 'docker', 'base_image'), result);
  addVariables(at(root, 'docker', 'env'), result);
  return result;
}

/** Modules of Ansible that hand a text to a shell. */
const ansibleShells = /^(?:ansible\.builtin\.)?(?:shell|command|raw)$/;

const pipInstall = 'pip install ';

function readAnsible(result: MutablePipeline): PipelineDocument {
  for (const map of mapsInOrder(result.roots[0])) {
    addVariables(at(map, 'environment'), result);
    for (const [name, { key, value }] of map.entries) {
      if (ansibleShells.test(name))
        addCommand(textAt(value, 'cmd') ?? at(value, 'argv') ?? value, 'build', result);
      if (name === 'validate_certs') addVariable(name, key, value, result);
      if (/^(?:ansible\.builtin\.)?pip$/.test(name) && at(value, 'version') === undefined)
        // The words of a command at their places.
        for (const item of [textAt(value, 'name'), ...itemsAt(value, 'name')])
          if (item?.kind === 'text' && item.exact)
            result.commands.push({
              command: `${pipInstall}${item.value}`,
              offset: item.start - pipInstall.length + (/["']/.test(result.text[item.start]) ? 1 : 0),
              when: 'build',
            });
    }
  }
  return result;
}

/** Scripts, images, variables and repositories of the steps and deployments of Prefect. */
function readPrefect(result: MutablePipeline): PipelineDocument {
  for (const map of mapsInOrder(result.roots[0])) {
    addCommand(at(map, 'script'), 'build', result);
    for (const [name, { value }] of map.entries) {
      if (name === 'job_variables' || name === 'job_variable_overrides') {
        addImage(textAt(value, 'image'), result);
        addVariables(at(value, 'env'), result);
        addCommand(at(value, 'command'), 'start', result);
      }
      if (!name.endsWith('.git_clone') && !name.endsWith('.git_clone_project')) continue;
      const repository = textAt(value, 'repository');
      if (repository === undefined) continue;
      const revision = stringAt(value, 'commit_sha') || stringAt(value, 'branch') || undefined;
      result.remotes.push({
        ...placeOf(repository),
        from: 'git',
        name: repository.value.replace(/:\/\/[^/@]{1,200}@/, '://'),
        // The repository of the project itself as a rule.
        isOwn: true,
        revision: known(revision),
      });
    }
  }
  return result;
}

function placeOf({ start, end }: DataNode): { readonly start: number; readonly end: number } {
  return { start, end };
}

/** `name@revision`. */
function divided(value: string): readonly [string, string | undefined] {
  const at = value.lastIndexOf('@');
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

/** '' for a revision that another program fills in. */
function known(revision: string | undefined): string | undefined {
  return revision !== undefined && (/[$<]/.test(revision) || revision.includes(templated)) ? '' : revision;
}
