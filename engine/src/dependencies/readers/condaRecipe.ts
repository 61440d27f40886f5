import type { Meter } from '../../meter';
import { pushAll } from '../../pushAll';
import { at, type DataNode, itemsAt, stringAt, textAt } from '../../text/data/node';
import { readYaml, templated } from '../../text/data/yaml';
import { emptyManifest, type Manifest, type MutableManifest } from '../manifest';
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
  const { documents, problems } = readYaml(text, meter);
  for (const { start, end, message } of problems)
    result.problems.push({ kind: 'syntax', start, end, detail: message });
  const [root] = documents;
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

/** A source that no digest tells, or a repository without a commit. */
function readSource(source: DataNode | undefined, result: MutableManifest): void {
  const name = '';
  const plain = {
    ...{ name, extras: [], specifier: '', marker: undefined, hashes: [] },
    ...{ specifierStart: -1, specifierEnd: -1 },
  };
  const url = textAt(source, 'url');
  const isTold = ['sha256', 'md5', 'sha1'].some((key) => at(source, key) !== undefined);
  if (url !== undefined && !isTold && /^(?:https?|ftp):/.test(url.value) && url.end > url.start)
    result.requirements.push({
      ...plain,
      source: { kind: 'url', url: url.value },
      start: url.start,
      end: url.end,
    });
  const git = textAt(source, 'git_url') ?? textAt(source, 'git');
  if (git === undefined) return;
  const revision =
    stringAt(source, 'git_rev') ||
    stringAt(source, 'rev') ||
    stringAt(source, 'tag') ||
    stringAt(source, 'git_tag');
  result.requirements.push({
    ...plain,
    source: { kind: 'vcs', url: `git+${git.value}${revision === '' ? '' : `@${revision}`}` },
    start: git.start,
    end: git.end,
  });
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
