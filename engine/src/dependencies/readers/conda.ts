import type { Meter } from '../../meter';
import { at, type DataNode, type DataText, itemsAt, textAt } from '../../text/data/node';
import { readYaml } from '../../text/data/yaml';
import { emptyManifest, type Manifest, type MutableManifest, rootOf } from '../manifest';
import { readRequirementText } from './pep508';

/**
 * Reads conda's `environment.yml`, MLflow's `conda.yaml` (the same format) and MLflow's `python_env.yaml`, whose lists
 * `dependencies` and `build_dependencies` are pip's. Total.
 */
export function readEnvironment(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('conda', 'application');
  const root = rootOf(readYaml(text, meter), result);
  const isPythonEnvironment = at(root, 'python') !== undefined;
  for (const item of [...itemsAt(root, 'dependencies'), ...itemsAt(root, 'build_dependencies')]) {
    if (item.kind === 'text' && isPythonEnvironment) readPipLine(item, result);
    else if (item.kind === 'text') readCondaSpec(item, result);
    else for (const inner of itemsAt(item, 'pip')) if (inner.kind === 'text') readPipLine(inner, result);
  }
  const python = textAt(root, 'python');
  if (python !== undefined) {
    const { value, start, end } = python;
    result.python = { specifier: /^\d/.test(value) ? `==${value}` : value, start, end };
  }
  readChannels(root, result);
  return result;
}

/** Channels of an environment, or of a workspace of pixi, that anybody on the way may answer for. */
export function readChannels(node: DataNode | undefined, result: MutableManifest): void {
  for (const item of itemsAt(node, 'channels')) {
    const channel = item.kind === 'map' ? textAt(item, 'channel') : item;
    if (channel?.kind !== 'text' || !/^http:\/\//i.test(channel.value)) continue;
    const { value, start, end } = channel;
    result.options.push({ name: '--index-url', value, start, end, valueStart: start, valueEnd: end });
  }
}

/** A line of pip's list: a requirement, or an option as in a requirements file. */
function readPipLine(text: DataText, result: MutableManifest): void {
  const { value, start, end } = text;
  const option = /^(--?[A-Za-z][\w-]*)(?:[ \t]*=[ \t]*|[ \t]+|$)(.*)$/.exec(value);
  if (option === null) {
    readRequirementText(text, result);
    return;
  }
  const [, name, argument] = option;
  if (name === '-r' || name === '--requirement' || name === '-c' || name === '--constraint') {
    const kind = name === '-c' || name === '--constraint' ? 'constraint' : 'requirement';
    result.includes.push({ kind, path: argument.trim(), start, end });
  } else if (name === '-e' || name === '--editable') {
    const from = text.exact ? end - argument.length : start;
    readRequirementText({ ...text, value: argument.trim(), start: from }, result);
  } else {
    const valueStart = end - argument.length;
    result.options.push({ name, value: argument.trim(), start, end, valueStart, valueEnd: end });
  }
}

/**
 * Reads a package as conda names it: `channel::name=1.2=build`, `name>=1,<2`, `name =1.2`, `name[version='>=1']`. `==1.2` and
 * `=1.2=build` are exact, `=1.2` is 1.2 and all that begins with `1.2.`. Conda's Python becomes the manifest's.
 */
export function readCondaSpec({ value, start, end, exact }: DataText | Spec, result: MutableManifest): void {
  const match =
    /^(?:[\w./:-]{1,200}::)?([A-Za-z0-9_][\w.-]{0,200}?)[ \t]*(?:\[version=['"]?([^'"\]]{0,200})['"]?\]|([=<>!~].{0,200}|(?<=[ \t])[\d*].{0,200})?)$/.exec(
      value.trim(),
    );
  if (match === null) {
    result.problems.push({ kind: 'requirement', start, end });
    return;
  }
  const [, name, bracketed, written = ''] = match;
  const specifier = condaSpecifier((bracketed ?? written).trim());
  if (name === 'python') {
    if (specifier !== '') result.python = { specifier, start, end };
    return;
  }
  // A tool, its version is not the project's.
  if (name === 'pip') return;
  const nameEnd = value.lastIndexOf(name, value.search(/[=<>!~[]|$/)) + name.length;
  result.requirements.push({
    name,
    extras: [],
    specifier,
    marker: undefined,
    source: { kind: 'index' },
    hashes: [],
    start,
    end,
    specifierStart: exact ? start + nameEnd : -1,
    specifierEnd: exact ? start + value.trimEnd().length : -1,
    syntax: 'conda',
  });
}

interface Spec {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/** PEP 440's way of saying what conda's version says. */
function condaSpecifier(written: string): string {
  const text = written.replace(/\s+/g, ' ');
  if (text === '' || text === '*') return '';
  // name=version=build and `name version build` name one package file.
  const build = /^={0,2} ?([^= <>!~,|*]+)(?:=| )[^=<>!~,| ]+$/.exec(text);
  if (build !== null) return `==${build[1]}`;
  const exact = /^== ?([^= <>!~,|*]+)$/.exec(text);
  if (exact !== null) return `==${exact[1]}`;
  const fuzzy = /^=? ?([^= <>!~,|*]+)(?:\.?\*)?$/.exec(text);
  if (fuzzy !== null) return `==${fuzzy[1]}.*`;
  const compact = text.replace(/ /g, '');
  return compact.includes('|') ? `>=0` : compact.replace(/(^|,)=(?=[^=])/g, '$1==');
}
