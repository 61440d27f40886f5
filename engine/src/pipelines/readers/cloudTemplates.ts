import type { Meter } from '../../meter';
import { readHcl } from '../../text/data/hcl';
import { readJson } from '../../text/data/json';
import { at, type DataEntry, type DataNode, entriesAt, mapsIn, textAt } from '../../text/data/node';
import { emptyPipeline, type PipelineDocument } from '../document';
import { asHcl, readBicepValues } from './bicep';
import { addCommand, addImage } from './parts';
import { TerraformNames } from './terraformNames';

/*
 * Templates of AWS (CloudFormation, SAM) and of Azure (Resource Manager, Bicep) as the tree that the same resources have in Terraform, so that
 * one set of checks judges all of them. Nothing is evaluated. Sources: docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference,
 * learn.microsoft.com/azure/templates, learn.microsoft.com/azure/azure-resource-manager/bicep/file.
 */

/** True where a text may be a template in YAML or JSON: a glance that spares others the parser. */
export function mayBeCloudTemplate(text: string): boolean {
  return /["' \t]AWS::[A-Z]/.test(text) || /\/deploymentTemplate\.json#/.test(text);
}

/** Reads a template in JSON; undefined for any other. Total. @throws what the meter does. */
export function readCloudJson(path: string, text: string, meter?: Meter): PipelineDocument | undefined {
  const root = mayBeCloudTemplate(text) ? readJson(text, meter) : undefined;
  return root === undefined ? undefined : readCloudTemplate(path, text, root);
}

/** Reads Bicep. Total. @throws what the meter does. */
export function readBicep(path: string, text: string, meter?: Meter): PipelineDocument {
  const root = readHcl(asHcl(text), meter);
  const variables = readBicepValues(text);
  const names = new TerraformNames(text, new Map(variables.map(({ name, value }) => [name, value])));
  for (const [name, { value }] of entriesAt(root, 'resource'))
    for (const [type, { key, value: bodies }] of entriesAt(value))
      for (const body of bodies.kind === 'list' ? bodies.items : []) names.addAzure(type, name, key, body);
  return { ...documentOf(path, text, names), variables };
}

/** The document of a tree with resources of AWS or Azure; undefined for any other tree. */
export function readCloudTemplate(path: string, text: string, root: DataNode): PipelineDocument | undefined {
  const values = new Map<string, string>();
  for (const [name, { value }] of [...entriesAt(root, 'Parameters'), ...entriesAt(root, 'parameters')]) {
    const given = textAt(value, 'Default') ?? textAt(value, 'defaultValue');
    if (given !== undefined) values.set(name, given.value);
  }
  const names = new TerraformNames(text, values);
  for (const [name, { key, value }] of entriesAt(root, 'Resources')) {
    const type = textAt(value, 'Type')?.value ?? '';
    if (/^AWS::/.test(type)) names.addAws(type, name, key, at(value, 'Properties'));
  }
  const listed = at(root, 'resources');
  const azure: readonly (readonly [string, DataNode])[] =
    listed?.kind === 'list'
      ? listed.items.map((item) => [textAt(item, 'name')?.value ?? '', item] as const)
      : entriesAt(listed).map(([name, { value }]) => [name, value] as const);
  for (const [name, body] of azure) {
    const type = textAt(body, 'type');
    if (type !== undefined && /^Microsoft\./i.test(type.value)) names.addAzure(type.value, name, type, body);
  }
  return names.isEmpty ? undefined : documentOf(path, text, names);
}

function documentOf(path: string, text: string, names: TerraformNames): PipelineDocument {
  const { root } = names;
  const result = emptyPipeline('terraform', path, text, [root]);
  for (const map of mapsIn(root)) {
    addImage(textAt(map, 'image'), result);
    const script = scriptIn(map.entries.get('user_data'));
    if (script !== undefined) addCommand(script, 'start', result);
  }
  return result;
}

/** `Fn::Base64: ...`, with or without `Fn::Sub`. */
function scriptIn(entry: DataEntry | undefined): DataNode | undefined {
  let node = entry?.value;
  for (let step = 0; step < 4 && node?.kind === 'map'; step++)
    node = at(node, 'Fn::Base64') ?? at(node, 'Fn::Sub');
  return node?.kind === 'text' && /^\s*#!/.test(node.value) ? node : undefined;
}
