import type { Meter } from '../../meter';
import { hclShellText, readHcl } from '../../text/data/hcl';
import { readJson } from '../../text/data/json';
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
import { emptyPipeline, type MutablePipeline, type PipelineDocument } from '../document';
import { blocksOf, resourcesOf } from '../terraform';
import { readTerraformValues, type TerraformValues, withValues } from '../terraformValues';
import { addImage, addVariable } from './parts';

/** Resources whose `image` is one of a container; elsewhere it is a disk. */
const containers =
  /^(?:kubernetes_|google_cloud_run|aws_sagemaker_|aws_ecs_|docker_|azurerm_container|azurerm_linux_web_app)/;

/** Reads Terraform, in its own language or in JSON. Total. Sources: developer.hashicorp.com/terraform/language. */
export function readTerraform(
  path: string,
  text: string,
  meter?: Meter,
  beside: TerraformValues = new Map(),
): PipelineDocument | undefined {
  const isJson = /\.json$/i.test(path);
  const root = isJson ? readJson(text, meter) : readHcl(text, meter);
  if (root === undefined) return undefined;
  const values = isJson ? beside : new Map([...beside, ...readTerraformValues(text)]);
  const known = root.kind === 'map' ? withValues(root, values) : root;
  const result = emptyPipeline('terraform', path, text, [known]);
  for (const [name, { key }] of entriesAt(root, 'variable'))
    for (const body of blocksOf(at(root, 'variable'), name)) {
      const given = textAt(body, 'default');
      if (given !== undefined) addVariable(name, key, given, result);
    }
  for (const [name] of entriesAt(root, 'module'))
    for (const body of blocksOf(at(root, 'module'), name)) addModule(body, result);
  // Values of variables: `name = "value"` at the top of a .tfvars.
  addValues(root, result);
  for (const block of ['provider', 'locals', 'output'])
    for (const map of mapsBelow(root, block)) addValues(map, result);
  // A secret is told where it is written, and not where its variable is used.
  for (const { body } of resourcesOf(root)) for (const map of mapsIn(body)) addValues(map, result);
  for (const { body, type } of resourcesOf(known)) {
    for (const map of mapsIn(body)) {
      if (containers.test(type)) addImage(textAt(map, 'image') ?? textAt(map, 'image_uri'), result);
      addCommands(map, result);
    }
  }
  return result;
}

function mapsBelow(root: DataNode, block: string): readonly DataMap[] {
  return entriesAt(root).flatMap(([name, { value }]) => (name === block ? [...mapsIn(value)] : []));
}

function addValues(map: DataNode, result: MutablePipeline): void {
  for (const [name, { key, value }] of entriesAt(map)) addVariable(name, key, value, result);
}

/** A module of somebody else: from a git repository with or without a revision, or from a registry. */
function addModule(body: DataNode, result: MutablePipeline): void {
  const source = textAt(body, 'source');
  if (source === undefined || /^\.{0,2}\/|^\$\{/.test(source.value)) return;
  const { start, end, value } = source;
  if (/^git(?:::|@)|^(?:github|bitbucket|gitlab)\.(?:com|org)\/|\.git(?:\/|\?|$)/.test(value)) {
    const revision = /[?&]ref=([^&]{1,200})/.exec(value)?.[1];
    const name = value.replace(/\?.*$/s, '').replace(/:\/\/[^/@]{1,200}@/, '://');
    result.remotes.push({
      start,
      end,
      from: 'git',
      name,
      revision: revision?.includes('$') === true ? '' : revision,
    });
  } else if (/^(?:[\w.-]{1,100}\/)?[\w-]{1,100}\/[\w-]{1,100}\/[\w-]{1,100}(?:\/\/.*)?$/.test(value)) {
    // A range of versions is a choice; no version at all is none.
    if (stringAt(body, 'version') === '')
      result.remotes.push({ start, end, from: 'registry', name: value, revision: undefined });
  }
}

/** Scripts of machines and of provisioners. */
const scripts = [
  'user_data',
  'user_data_base64',
  'custom_data',
  'metadata_startup_script',
  'startup-script',
  'startup_script',
  'content',
];

function addCommands(map: DataMap, result: MutablePipeline): void {
  for (const key of scripts) {
    const script = textAt(map, key);
    if (script !== undefined && /^\s*#!/.test(script.value))
      result.commands.push({ ...hclShellText(script, result.text), when: 'start' });
  }
  for (const line of itemsAt(map, 'inline'))
    if (line.kind === 'text') result.commands.push({ ...hclShellText(line, result.text), when: 'start' });
  for (const provisioner of blocksOf(map.entries.get('provisioner')?.value, 'local-exec')) {
    const command = textAt(provisioner, 'command');
    if (command !== undefined) result.commands.push({ ...hclShellText(command, result.text), when: 'build' });
  }
}
