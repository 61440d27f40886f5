import type { Meter } from '../../meter';
import { at, type DataNode, entriesAt, itemsAt, textAt } from '../../text/data/node';
import { readToml } from '../../text/data/toml';
import { emptyManifest, type Manifest, type MutableManifest, rootOf } from '../manifest';
import { readChannels, readCondaSpec } from './conda';
import { tableEntry } from './tableEntry';

/** Reads `pixi.toml` (https://pixi.sh, "Manifest"). Total. */
export function readPixi(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('conda', 'application');
  readPixiTables(rootOf(readToml(text, meter), result), result);
  return result;
}

/** The tables of a manifest, which pyproject.toml has below `tool.pixi`: of the workspace, of features and of platforms. */
export function readPixiTables(pixi: DataNode | undefined, result: MutableManifest): void {
  if (pixi === undefined) return;
  const features = [...entriesAt(pixi, 'feature')].map(([, { value }]) => value);
  for (const part of [at(pixi, 'workspace'), at(pixi, 'project'), ...features]) readChannels(part, result);
  for (const part of [pixi, ...features]) {
    readTables(part, result);
    for (const [, { value }] of entriesAt(part, 'target')) readTables(value, result);
  }
}

function readTables(part: DataNode, result: MutableManifest): void {
  for (const table of ['dependencies', 'host-dependencies', 'build-dependencies'])
    for (const [name, { key, value }] of entriesAt(part, table)) {
      const version = value.kind === 'text' ? value : textAt(value, 'version');
      // What the project builds itself has no version.
      if (version === undefined && at(value, 'path') !== undefined) continue;
      const written = version === undefined || version.value === '*' ? '' : version.value;
      const spec = /^[\d]/.test(written) ? `${name} ${written}` : `${name}${written}`;
      readCondaSpec({ value: spec, start: key.start, end: version?.end ?? key.end, exact: false }, result);
    }
  const options = at(part, 'pypi-options');
  const index = textAt(options, 'index-url');
  const places = [...(index === undefined ? [] : [index]), ...itemsAt(options, 'extra-index-urls')];
  for (const url of places)
    if (url.kind === 'text')
      result.options.push({
        name: url === index ? '--index-url' : '--extra-index-url',
        value: url.value,
        start: url.start,
        end: url.end,
        valueStart: url.start,
        valueEnd: url.end,
      });
  for (const [name, { key, value }] of entriesAt(part, 'pypi-dependencies'))
    result.requirements.push(tableEntry(name, key, value, 'pipfile'));
}
