import { pushAll } from '../../pushAll';
import { emptyManifest, type Manifest } from '../manifest';
import { readInstallCommands, type ShellText } from './installCommands';
import { readRequirement } from './pep508';

/** Keys whose lines are commands. */
const commandKeys = /^(?:commands(?:_pre|_post)?|install_command|list_dependencies_command)$/;
const listKeys = /^(?:deps|requires|constraint_files?)$/;
/** `py312,gpu: torch==2.0`: environments that a line is for. */
const factor = /^[\w.{},*!-]{1,400}:[ \t]{1,20}/;

/**
 * Reads tox.ini: packages of its environments, and commands that install others. What tests run with is resolved anew each time, as a
 * library's ranges are. Total. Source: tox.wiki/en/latest/config.html.
 */
export function readTox(text: string): Manifest {
  const result = emptyManifest('pip', 'library');
  const commands: ShellText[] = [];
  let section = '';
  let key = '';
  for (const match of text.matchAll(/^([ \t]*)([^\r\n]*)/gm)) {
    const [, indent, line] = match;
    let start = match.index + indent.length;
    let value = line.replace(/[ \t]#.*$/, '').trimEnd();
    if (value === '' || /^[#;]/.test(value)) continue;
    if (indent === '') {
      const header = /^\[([^\]]{1,200})\]/.exec(value);
      if (header !== null) {
        [, section] = header;
        key = '';
        continue;
      }
      const pair = /^([\w.-]{1,100})[ \t]{0,20}[=:][ \t]{0,20}/.exec(value);
      if (pair === null) continue;
      [, key] = pair;
      start += pair[0].length;
      value = value.slice(pair[0].length);
    }
    if (value === '' || !/^(?:testenv|tox)\b/.test(section)) continue;
    const before = factor.exec(value)?.[0].length ?? 0;
    start += before;
    value = value.slice(before);
    if (commandKeys.test(key)) commands.push({ command: value, offset: start });
    if (!listKeys.test(key) || value.includes('{')) continue;
    const option = /^(-r|-c|--requirement|--constraint)[ \t=]{0,4}(\S{1,300})$/.exec(value);
    if (option !== null) {
      const kind = /^(?:-c|--c)/.test(option[1]) ? 'constraint' : 'requirement';
      result.includes.push({ kind, path: option[2], start, end: start + value.length });
    } else if (!value.startsWith('-')) {
      const from = start;
      readRequirement({ text: value, offsetAt: (at) => from + at }, 0, value.length, [], result);
    }
  }
  const installed = readInstallCommands(commands, 'command');
  pushAll(result.requirements, installed.requirements);
  pushAll(result.options, installed.options);
  return result;
}
