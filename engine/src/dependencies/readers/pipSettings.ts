import { emptyManifest, type Manifest } from '../manifest';

/** Options that say where packages come from; pip reads each in every section, with `-` or `_` in its name. */
const options = new Set([
  '--index-url',
  '--extra-index-url',
  '--find-links',
  '--trusted-host',
  '--pre',
  '--break-system-packages',
]);

/** Reads pip.conf and pip.ini: pip.pypa.io/en/stable/topics/configuration. Values may go on in indented lines. Total. */
export function readPipSettings(text: string): Manifest {
  const result = emptyManifest('pip', 'application');
  let name = '';
  for (const { 0: line, index } of text.matchAll(/[^\r\n]{1,20000}/g)) {
    if (/^[#;]/.test(line.trimStart())) continue;
    const [head = '', key = ''] = /^([\w-]{1,100})[ \t]{0,20}[=:]/.exec(line) ?? [];
    if (head !== '') name = `--${key.replaceAll('_', '-').toLowerCase()}`;
    else if (!/^[ \t]/.test(line)) name = '';
    if (!options.has(name)) continue;
    for (const word of line.slice(head.length).matchAll(/\S{1,2000}/g)) {
      const start = index + head.length + word.index;
      const end = start + word[0].length;
      const isSwitch = name === '--pre' || name === '--break-system-packages';
      if (isSwitch && !/^(?:1|true|yes|on)$/i.test(word[0])) continue;
      result.options.push({ name, value: word[0], start, end, valueStart: start, valueEnd: end });
    }
  }
  return result;
}
