import { emptyManifest, type Manifest, type MutableManifest } from '../manifest';
import { readRequirement } from './pep508';

/** Reads setuptools' setup.cfg: `install_requires`, `setup_requires`, `tests_require`, `python_requires` and the extras. Total. */
export function readSetupCfg(text: string): Manifest {
  const result = emptyManifest('pyproject', 'library');
  let section = '';
  let key = '';
  for (const match of text.matchAll(/^([ \t]*)([^\r\n]*)/gm)) {
    const [, indent, line] = match;
    const start = match.index + indent.length;
    const header = indent === '' ? /^\[([^\]]{1,200})\]/.exec(line) : null;
    if (header !== null) {
      section = header[1];
      key = '';
      continue;
    }
    if (line.trim() === '' || /^[#;]/.test(line)) continue;
    if (indent !== '') {
      readValue(section, key, line, start, result);
      continue;
    }
    const pair = /^([\w.-]{1,200})[ \t]{0,20}[=:][ \t]{0,20}(.*)$/.exec(line);
    if (pair === null) {
      if (section !== '') result.problems.push({ kind: 'syntax', start, end: start + line.length });
      continue;
    }
    key = pair[1];
    if (section === 'options.extras_require')
      result.extras.push({ name: key, start, end: start + key.length });
    if (section === 'metadata' && key === 'name') result.projectName = pair[2].trim();
    readValue(section, key, pair[2], start + line.length - pair[2].length, result);
  }
  return result;
}

const listKeys = new Set(['install_requires', 'setup_requires', 'tests_require']);

function readValue(section: string, key: string, text: string, start: number, result: MutableManifest): void {
  const written = text.trimEnd();
  if (written === '' || written.startsWith('file:')) return;
  if (section === 'options' && key === 'python_requires') {
    result.python = { specifier: written.replace(/\s+/g, ''), start, end: start + written.length };
    return;
  }
  const isExtra = section === 'options.extras_require';
  if (!isExtra && !(section === 'options' && listKeys.has(key))) return;
  const line = { text: written, offsetAt: (index: number) => start + index };
  readRequirement(line, 0, written.length, [], result, isExtra ? key : undefined);
}
