import type { Meter } from '../../meter';
import { at, type DataNode, type DataText, itemsAt, textAt } from '../../text/data/node';
import { readYaml } from '../../text/data/yaml';
import { emptyManifest, type Manifest, type MutableManifest, rootOf } from '../manifest';
import { readCondaSpec } from './conda';
import { readInstallCommands } from './installCommands';
import { readRequirementText } from './pep508';

/** Reads Cog's `cog.yaml` (https://cog.run/yaml): packages of the system are not ours, `run` are commands. Total. */
export function readCog(text: string, meter?: Meter): Manifest {
  const { root, result } = open(text, meter);
  const build = at(root, 'build');
  for (const item of itemsAt(build, 'python_packages'))
    if (item.kind === 'text') readRequirementText(item, result);
  readPath(textAt(build, 'python_requirements'), result);
  readPython(textAt(build, 'python_version'), result);
  const commands = [...itemsAt(build, 'run'), ...itemsAt(build, 'pre_install')].flatMap(
    (item) => (item.kind === 'text' ? item : textAt(item, 'command')) ?? [],
  );
  const installed = readInstallCommands(
    commands.flatMap(({ value, start, exact }) => (exact ? [{ command: value, offset: start }] : [])),
    'command',
  );
  return {
    ...result,
    requirements: [...result.requirements, ...installed.requirements],
    options: [...result.options, ...installed.options],
    includes: [...result.includes, ...installed.includes],
  };
}

/** Reads BentoML's `bentofile.yaml` (https://docs.bentoml.com, "Bento build options"). Total. */
export function readBentofile(text: string, meter?: Meter): Manifest {
  const { root, result } = open(text, meter);
  const python = at(root, 'python');
  for (const item of itemsAt(python, 'packages')) {
    const own = item.kind === 'text' ? item : textAt(item, 'name');
    if (own !== undefined) readRequirementText(own, result);
  }
  readPath(textAt(python, 'requirements_txt'), result);
  const options = [
    ['index_url', '--index-url'],
    ['extra_index_url', '--extra-index-url'],
    ['trusted_host', '--trusted-host'],
    ['find_links', '--find-links'],
  ] as const;
  for (const [key, name] of options)
    for (const { value, start, end } of textsAt(python, key))
      result.options.push({ name, value, start, end, valueStart: start, valueEnd: end });
  for (const item of itemsAt(at(root, 'conda'), 'dependencies'))
    if (item.kind === 'text') readCondaSpec(item, result);
  for (const item of itemsAt(at(root, 'conda'), 'pip'))
    if (item.kind === 'text') readRequirementText(item, result);
  readPython(textAt(root, 'docker', 'python_version'), result);
  return result;
}

function open(text: string, meter?: Meter): { root: DataNode | undefined; result: MutableManifest } {
  const result = emptyManifest('pip', 'application');
  return { root: rootOf(readYaml(text, meter), result), result };
}

function textsAt(node: DataNode | undefined, key: string): readonly DataText[] {
  const one = textAt(node, key);
  return one === undefined
    ? itemsAt(node, key).flatMap((item) => (item.kind === 'text' ? [item] : []))
    : [one];
}

function readPath(path: DataText | undefined, result: MutableManifest): void {
  if (path === undefined || path.value === '') return;
  const { value, start, end } = path;
  result.includes.push({ kind: 'requirement', path: value.replace(/^\.\//, ''), start, end });
}

function readPython(version: DataText | undefined, result: MutableManifest): void {
  if (version === undefined || !/^\d/.test(version.value)) return;
  const { value, start, end } = version;
  result.python = { specifier: `==${value}${/^\d+\.\d+$/.test(value) ? '.*' : ''}`, start, end };
}
