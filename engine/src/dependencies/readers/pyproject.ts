import type { Meter } from '../../meter';
import { at, type DataNode, type DataText, entriesAt, itemsAt, stringAt, textAt } from '../../text/data/node';
import { readToml } from '../../text/data/toml';
import { emptyManifest, type InstallOption, type Manifest, type MutableManifest, rootOf } from '../manifest';
import { normalisedName } from '../requirement';
import { readRequirementText } from './pep508';
import { readPixiTables } from './pixi';
import { poetrySpecifier } from './poetryConstraint';
import { tableEntry, tableSource } from './tableEntry';

/**
 * Reads pyproject.toml: `project` (PEP 621), `dependency-groups` (PEP 735), `build-system` is left to the build, `tool.poetry`,
 * `tool.uv`, `tool.pdm`, `tool.hatch`, `tool.pixi`. Total.
 */
export function readPyproject(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('pyproject', 'library');
  const root = rootOf(readToml(text, meter), result);
  if (root === undefined) return result;
  readProject(root, result);
  readPoetry(at(root, 'tool', 'poetry'), text, result);
  readUv(at(root, 'tool', 'uv'), text, result);
  readPdm(at(root, 'tool', 'pdm'), result);
  readHatch(at(root, 'tool', 'hatch'), result);
  readPixiTables(at(root, 'tool', 'pixi'), result);
  return result;
}

/** Reads uv.toml, which holds what `tool.uv` does. Total. */
export function readUvSettings(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('pyproject', 'library');
  readUv(rootOf(readToml(text, meter), result), text, result);
  return result;
}

function readProject(root: DataNode, result: MutableManifest): void {
  const name = textAt(root, 'project', 'name') ?? textAt(root, 'tool', 'poetry', 'name');
  if (name !== undefined) result.projectName = name.value;
  readList(itemsAt(root, 'project', 'dependencies'), result);
  for (const [extra, { key, value }] of entriesAt(root, 'project', 'optional-dependencies')) {
    result.extras.push({ name: extra, ...key });
    readList(value.kind === 'list' ? value.items : [], result, extra);
  }
  for (const [group, { key, value }] of entriesAt(root, 'dependency-groups')) {
    result.extras.push({ name: group, ...key });
    // `{include-group = "test"}` is a map and no requirement.
    readList(value.kind === 'list' ? value.items : [], result, group);
  }
  // setuptools reads what is dynamic from files: setuptools.pypa.io/en/latest/userguide/pyproject_config.html.
  const dynamic = at(root, 'tool', 'setuptools', 'dynamic');
  const extras = entriesAt(dynamic, 'optional-dependencies').map(([, { value }]) => value);
  for (const one of [at(dynamic, 'dependencies'), ...extras]) {
    const files = at(one, 'file');
    for (const file of files?.kind === 'list' ? files.items : [files])
      if (file?.kind === 'text')
        result.includes.push({ kind: 'requirement', path: file.value, start: file.start, end: file.end });
  }
  const python = textAt(root, 'project', 'requires-python');
  if (python !== undefined)
    result.python = { specifier: python.value.replace(/\s+/g, ''), start: python.start, end: python.end };
}

function readList(items: readonly DataNode[], result: MutableManifest, group?: string): void {
  for (const item of items) {
    if (item.kind !== 'text') continue;
    // An extra of the project itself names more of its own requirements.
    const own = /^([\w.-]{1,200})\s*\[/.exec(item.value)?.[1];
    if (own !== undefined && normalisedName(own) === normalisedName(result.projectName ?? '')) continue;
    readRequirementText(item, result, group);
  }
}

function readPoetry(poetry: DataNode | undefined, text: string, result: MutableManifest): void {
  readPoetryTable(at(poetry, 'dependencies'), result);
  readPoetryTable(at(poetry, 'dev-dependencies'), result, 'dev');
  for (const [group, { key, value }] of entriesAt(poetry, 'group')) {
    result.extras.push({ name: group, ...key });
    readPoetryTable(at(value, 'dependencies'), result, group);
  }
  for (const [extra, { key }] of entriesAt(poetry, 'extras')) result.extras.push({ name: extra, ...key });
  for (const source of itemsAt(poetry, 'source')) {
    // Before priorities, `secondary = true`; explicit sources serve only what names them.
    const isExplicit = stringAt(source, 'priority') === 'explicit';
    const isDefault = stringAt(source, 'priority') === 'default' || stringAt(source, 'default') === 'true';
    readIndex(source, isExplicit, isDefault, result, explicitPoetry(source, text));
  }
}

function readPoetryTable(table: DataNode | undefined, result: MutableManifest, group?: string): void {
  for (const [name, { key, value }] of entriesAt(table)) {
    const version = value.kind === 'text' ? value : textAt(value, 'version');
    if (name === 'python') {
      if (version !== undefined)
        result.python = { specifier: poetrySpecifier(version.value), start: version.start, end: version.end };
      continue;
    }
    if (value.kind === 'list') {
      // One table for each environment: each is shown at its own version.
      for (const item of value.items)
        result.requirements.push(tableEntry(name, textAt(item, 'version') ?? key, item, 'poetry', group));
    } else result.requirements.push(tableEntry(name, key, value, 'poetry', group));
  }
}

/** What the table `tool.uv` says, of a project, of settings and of a script. */
export function readUv(uv: DataNode | undefined, text: string, result: MutableManifest): void {
  readList(itemsAt(uv, 'dev-dependencies'), result, 'dev');
  // A pin among these is the version that is installed; a bound is no requirement.
  for (const key of ['constraint-dependencies', 'override-dependencies'])
    readList(
      itemsAt(uv, key).filter((item) => item.kind === 'text' && /==/.test(item.value)),
      result,
      key,
    );
  const constraints = new Map<string, DataNode>();
  for (const [name, { value }] of entriesAt(uv, 'sources')) constraints.set(normalisedName(name), value);
  // A source replaces the index that the requirement would come from.
  result.requirements = result.requirements.map((requirement) => {
    const value = constraints.get(normalisedName(requirement.name));
    const [first] = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
    const source = first === undefined ? undefined : tableSource(first, requirement.specifier);
    return source === undefined || source.kind === 'index' ? requirement : { ...requirement, source };
  });
  for (const index of itemsAt(uv, 'index')) {
    const isExplicit = stringAt(index, 'explicit') === 'true';
    const isDefault = stringAt(index, 'default') === 'true';
    readIndex(index, isExplicit, isDefault, result, added(index, 'explicit = true', text));
  }
  for (const url of itemsAt(uv, 'extra-index-url'))
    if (url.kind === 'text') pushOption('--extra-index-url', url, result);
  const strategy = textAt(uv, 'index-strategy');
  if (strategy?.value.startsWith('unsafe')) pushOption('--index-strategy', strategy, result);
  for (const host of itemsAt(uv, 'allow-insecure-host'))
    if (host.kind === 'text') pushOption('--trusted-host', host, result);
}

function readPdm(pdm: DataNode | undefined, result: MutableManifest): void {
  for (const [group, { key, value }] of entriesAt(pdm, 'dev-dependencies')) {
    result.extras.push({ name: group, ...key });
    readList(value.kind === 'list' ? value.items : [], result, group);
  }
  for (const source of itemsAt(pdm, 'source')) {
    readIndex(source, false, stringAt(source, 'name') === 'pypi', result);
    const verify = textAt(source, 'verify_ssl');
    if (verify?.value === 'false')
      pushOption('--trusted-host', { ...verify, value: stringAt(source, 'url') }, result);
  }
}

/** Environments of Hatch: hatch.pypa.io/latest/config/environment/overview. */
function readHatch(hatch: DataNode | undefined, result: MutableManifest): void {
  for (const [name, { value }] of entriesAt(hatch, 'envs'))
    for (const list of ['dependencies', 'extra-dependencies']) readList(itemsAt(value, list), result, name);
}

/** An index of its own: one more that any name may come from, unless it is explicit or stands for the usual one. */
function readIndex(
  source: DataNode,
  isExplicit: boolean,
  isDefault: boolean,
  result: MutableManifest,
  explicit?: InstallOption['explicit'],
): void {
  const url = textAt(source, 'url');
  if (url === undefined) return;
  if (/^http:\/\//i.test(url.value)) pushOption('--index-url', url, result);
  else if (!isExplicit && !isDefault && !/^https:\/\/pypi\.org\//.test(url.value))
    pushOption('--extra-index-url', url, result, explicit);
}

/** Poetry 1.5 and later: a source that serves only what names it. */
function explicitPoetry(source: DataNode, text: string): InstallOption['explicit'] {
  const priority = textAt(source, 'priority');
  if (priority !== undefined)
    return priority.exact ? { start: priority.start, end: priority.end, newText: 'explicit' } : undefined;
  // The older way to say it excludes the newer one.
  return textAt(source, 'secondary') === undefined ? added(source, 'priority = "explicit"', text) : undefined;
}

/** A key more in the table of an index that has a name, behind its URL; undefined where it is not plain where that ends. */
function added(source: DataNode, line: string, text: string): InstallOption['explicit'] {
  const url = textAt(source, 'url');
  const quote = url === undefined ? '' : text[url.end];
  if (url === undefined || !url.exact || stringAt(source, 'name') === '' || !/^["']$/.test(quote))
    return undefined;
  const start = url.end + 1;
  const before = text.slice(text.lastIndexOf('\n', url.start) + 1, url.start);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, newText: before.includes('{') ? `, ${line}` : `${lineBreak}${line}` };
}

function pushOption(
  name: string,
  { value, start, end }: DataText,
  result: MutableManifest,
  explicit?: InstallOption['explicit'],
): void {
  const place = { start, end, valueStart: start, valueEnd: end };
  result.options.push({ name, value, ...place, ...(explicit === undefined ? {} : { explicit }) });
}
