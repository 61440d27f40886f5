import type { Meter } from '../../meter';
import { pushAll } from '../../pushAll';
import { at, type DataNode, itemsAt, stringAt, textAt } from '../../text/data/node';
import { readYaml, templated } from '../../text/data/yaml';
import { emptyManifest, type Manifest, type MutableManifest, rootOf } from '../manifest';
import { readCondaSpec } from './conda';
import { readInstallCommands } from './installCommands';

/** True for a recipe of conda-build or rattler-build. */
export function isCondaRecipe(path: string, text: string): boolean {
  return /(?:^|[\\/])(?:meta|recipe)\.ya?ml$/i.test(path) && /^(?:requirements|outputs)[ \t]*:/m.test(text);
}

/**
 * Reads a recipe that builds a package of conda: what it needs, where its source comes from, and what it runs. Total. Sources:
 * docs.conda.io/projects/conda-build (define-metadata), rattler-build.prefix.dev.
 */
export function readCondaRecipe(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('conda', 'library');
  const root = rootOf(readYaml(text, meter), result);
  for (const part of [root, ...itemsAt(root, 'outputs')]) {
    for (const key of ['build', 'host', 'run', 'run_constrained'])
      for (const item of itemsAt(part, 'requirements', key)) readSpec(item, result);
    for (const item of itemsAt(part, 'test', 'requires')) readSpec(item, result);
    const sources = itemsAt(part, 'source');
    for (const source of sources.length > 0 ? sources : [at(part, 'source')]) readSource(source, result);
    readScript(at(part, 'build', 'script'), result);
  }
  return result;
}

function readSpec(item: DataNode, result: MutableManifest): void {
  if (item.kind !== 'text' || item.value.includes(templated) || /[${]/.test(item.value)) return;
  // `numpy 1.26.*` names a version behind a blank. A comment selects a platform.
  readCondaSpec({ ...item, value: item.value.replace(/[ \t]#.*$/, '') }, result);
}

/** A requirement that nothing but its source tells. */
const unnamed = {
  name: '',
  extras: [],
  specifier: '',
  specifierStart: -1,
  specifierEnd: -1,
  marker: undefined,
  hashes: [],
};

/** A source that no digest tells, or a repository without a commit. */
function readSource(source: DataNode | undefined, { requirements }: MutableManifest): void {
  const url = textAt(source, 'url');
  const isTold = ['sha256', 'md5', 'sha1'].some((key) => at(source, key) !== undefined);
  if (url !== undefined && !isTold && /^(?:https?|ftp):/.test(url.value) && url.end > url.start) {
    const { value, start, end } = url;
    requirements.push({ ...unnamed, source: { kind: 'url', url: value }, start, end });
  }
  const git = textAt(source, 'git_url') ?? textAt(source, 'git');
  if (git === undefined) return;
  const revision = ['git_rev', 'rev', 'tag', 'git_tag'].map((key) => stringAt(source, key)).find(Boolean);
  const { value, start, end } = git;
  const commit = revision === undefined ? '' : `@${revision}`;
  requirements.push({ ...unnamed, source: { kind: 'vcs', url: `git+${value}${commit}` }, start, end });
}

function readScript(script: DataNode | undefined, result: MutableManifest): void {
  const lines = script?.kind === 'list' ? script.items : script === undefined ? [] : [script];
  const installed = readInstallCommands(
    lines.flatMap((line) =>
      line.kind === 'text' && line.exact ? [{ command: line.value, offset: line.start }] : [],
    ),
    'command',
  );
  // A recipe installs what it builds.
  pushAll(
    result.requirements,
    installed.requirements.filter(({ source }) => source.kind !== 'local'),
  );
  pushAll(result.options, installed.options);
}
