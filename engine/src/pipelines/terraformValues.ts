/** What variables and locals of Terraform hold, as far as files of one folder say: their defaults, and values of `.tfvars`. */
import { readHcl } from '../text/data/hcl';
import { at, type DataMap, type DataNode, entriesAt, textAt } from '../text/data/node';
import { blocksOf } from './terraform';

/** Texts by `var.name` and `local.name`. */
export type TerraformValues = ReadonlyMap<string, string>;

/** Files of a folder in which variables are declared and set as a rule. */
export const valueFiles: readonly string[] = [
  'variables.tf',
  'vars.tf',
  'locals.tf',
  'main.tf',
  'terraform.tfvars',
];
/** Names that lead to other names. */
const maxSteps = 4;
/** Names of one folder. */
const maxValues = 2_000;

/** What one file says. */
export function readTerraformValues(text: string): TerraformValues {
  const found = new Map<string, string>();
  const root = readHcl(text);
  for (const [name] of entriesAt(root, 'variable'))
    for (const body of blocksOf(at(root, 'variable'), name))
      add(found, `var.${name}`, textAt(body, 'default'));
  for (const body of blocksOf(root, 'locals'))
    for (const [name, { value }] of entriesAt(body)) add(found, `local.${name}`, value);
  // `name = "value"` at the top of a .tfvars, which decides over a default.
  for (const [name, { value }] of entriesAt(root)) add(found, `var.${name}`, value);
  return found;
}

function add(found: Map<string, string>, name: string, value: DataNode | undefined): void {
  if (value?.kind === 'text' && found.size < maxValues) found.set(name, value.value);
}

/** A tree with the values of names in the places of `${var.name}` and `${local.name}`; what is not known stays. */
export function withValues(root: DataMap, values: TerraformValues): DataMap {
  if (values.size === 0) return root;
  return filledMap(root, values);
}

function filledMap(map: DataMap, values: TerraformValues): DataMap {
  const entries = [...map.entries].map(
    ([name, entry]) => [name, { ...entry, value: filled(entry.value, values) }] as const,
  );
  return { ...map, entries: new Map(entries) };
}

function filled(node: DataNode, values: TerraformValues): DataNode {
  if (node.kind === 'map') return filledMap(node, values);
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => filled(item, values)) };
  if (!node.value.includes('${')) return node;
  let { value } = node;
  for (let step = 0; step < maxSteps && value.includes('${') && value.length < 10_000; step++) {
    const next = value.replace(
      /\$\{\s{0,20}((?:var|local)\.[\w-]{1,100})\s{0,20}\}/g,
      (written, name: string) => values.get(name) ?? written,
    );
    if (next === value) break;
    value = next;
  }
  // Nothing may be counted inside of what stands elsewhere.
  return value === node.value ? node : { ...node, value, exact: false };
}
