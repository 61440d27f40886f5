import type { Meter } from '../../meter';
import { stringAt, textAt } from '../../text/data/node';
import { readYaml } from '../../text/data/yaml';
import { emptyManifest, type Manifest } from '../manifest';

/**
 * Reads the header of a Hugging Face Space's README.md: `sdk: gradio` with `sdk_version` is a requirement, `python_version` the
 * Python. Empty for every other README. Total.
 */
export function readSpaceHeader(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('pip', 'application');
  const header = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (header === null) return result;
  const offset = header[0].indexOf(header[1]);
  const { documents } = readYaml('\n'.repeat(offset) + header[1], meter);
  const [root] = documents;
  const sdk = textAt(root, 'sdk');
  if (sdk === undefined || (sdk.value !== 'gradio' && sdk.value !== 'streamlit')) return result;
  const version = textAt(root, 'sdk_version');
  const place = version ?? sdk;
  result.requirements.push({
    name: sdk.value,
    extras: [],
    specifier: version === undefined ? '' : `==${version.value}`,
    marker: undefined,
    source: { kind: 'index' },
    hashes: [],
    start: place.start,
    end: place.end,
    specifierStart: version?.start ?? -1,
    specifierEnd: version?.end ?? -1,
    // A bare version, as in Poetry.
    syntax: 'poetry',
  });
  const python = textAt(root, 'python_version');
  if (python !== undefined && stringAt(root, 'python_version') !== '') {
    const { value, start, end } = python;
    result.python = { specifier: `==${value}${/^\d+\.\d+$/.test(value) ? '.*' : ''}`, start, end };
  }
  return result;
}
