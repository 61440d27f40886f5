import type { Meter } from '../../meter';
import { entriesAt, itemsAt, textAt } from '../../text/data/node';
import { readToml } from '../../text/data/toml';
import { emptyManifest, type Manifest, rootOf } from '../manifest';
import { tableEntry } from './tableEntry';

/** Reads a Pipfile. Total. */
export function readPipfile(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('pipenv', 'application');
  const root = rootOf(readToml(text, meter), result);
  for (const [table, { value }] of entriesAt(root)) {
    if (table === 'source') {
      for (const [index, source] of itemsAt(root, 'source').entries()) {
        const url = textAt(source, 'url');
        if (url === undefined) continue;
        const { value, start, end } = url;
        const place = { value, start, end, valueStart: start, valueEnd: end };
        if (/^http:/i.test(value)) result.options.push({ name: '--index-url', ...place });
        // Pipenv takes a package from the first source unless it names another, but only since 2022.3.23.
        else if (index > 0 && value !== 'https://pypi.org/simple')
          result.options.push({ name: '--extra-index-url', ...place });
        const verify = textAt(source, 'verify_ssl');
        if (verify?.value === 'false')
          result.options.push({ name: '--trusted-host', value, start: verify.start, end: verify.end });
      }
    } else if (table === 'requires') {
      const version = textAt(value, 'python_full_version') ?? textAt(value, 'python_version');
      if (version !== undefined)
        result.python = { specifier: `==${version.value}.*`, start: version.start, end: version.end };
    } else if (!['scripts', 'pipenv'].includes(table)) {
      for (const [name, { key, value: entry }] of entriesAt(value)) {
        const group = table === 'packages' ? undefined : table.replace(/-packages$/, '');
        result.requirements.push(tableEntry(name, key, entry, 'pipfile', group));
      }
    }
  }
  return result;
}
