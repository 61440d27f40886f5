import { at, itemsAt, textAt } from '../../text/data/node';
import { readToml } from '../../text/data/toml';
import { emptyManifest, type Manifest } from '../manifest';
import { readRequirementText } from './pep508';
import { readUv } from './pyproject';

const opening = /^# \/\/\/ script[ \t]*\r?$/m;
/** Longer blocks are nobody's. */
const maxLines = 500;

/** True where a script may say what it needs (PEP 723). */
export function mayHoldMetadata(text: string): boolean {
  return text.includes('# /// script');
}

/** Reads the block of a script that says what it needs; undefined without one. Everything keeps its place. */
export function readScriptMetadata(text: string): Manifest | undefined {
  const open = opening.exec(text);
  if (open === null) return undefined;
  const from = open.index + open[0].length;
  let toml = '';
  let isClosed = false;
  for (const line of text.slice(from).split('\n').slice(0, maxLines)) {
    if (/^# \/\/\/[ \t]*\r?$/.test(line)) {
      isClosed = true;
      break;
    }
    if (line.trim() !== '' && !line.startsWith('#')) break;
    toml += `${line.replace(/^#/, ' ')}\n`;
  }
  if (!isClosed) return undefined;
  const { documents } = readToml(' '.repeat(from) + toml);
  const [root] = documents;
  const result = emptyManifest('pip', 'application');
  for (const item of itemsAt(root, 'dependencies'))
    if (item.kind === 'text') readRequirementText(item, result);
  readUv(at(root, 'tool', 'uv'), text, result);
  const python = textAt(root, 'requires-python');
  if (python !== undefined && at(root, 'requires-python') !== undefined)
    result.python = { specifier: python.value, start: python.start, end: python.end };
  return result;
}
