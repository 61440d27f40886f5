import { emptyManifest, type Manifest, type MutableManifest, type RequirementOrigin } from '../manifest';
import { readCondaSpec } from './conda';
import { type LogicalLine, readRequirement } from './pep508';
import { longNames } from './requirements';

/** A text for a shell at an offset; continuations are already white space. */
export interface ShellText {
  readonly command: string;
  readonly offset: number;
}

/** `pip install`, `pip3 install -q`, `uv pip install`, `python -m pip install`, `{sys.executable} -m pip install`, `uv add`. */
const pipInstall =
  /(?:^|[;&|(]|\b(?:sudo|then|do|else)[ \t])[ \t]{0,80}(?:[A-Z_]{1,40}=\S{0,200}[ \t]{1,4}){0,4}(?:(?:uv[ \t]{1,4})?(?:[\w./{}$"'-]{1,100}[ \t]{1,4}-m[ \t]{1,4})?(?:[\w./~-]{0,100}\/)?pip[\d.]{0,5}[ \t]{1,4}(?:install|download|wheel)|uv[ \t]{1,4}add)(?=\s|$)/gm;
const condaInstall =
  /(?:^|[;&|(]|\bsudo[ \t])[ \t]{0,80}(?:conda|mamba|micromamba)[ \t]{1,4}(?:install|create|update)(?=\s|$)/gm;

/** What the install commands among shell texts ask for. */
export function readInstallCommands(texts: readonly ShellText[], origin: RequirementOrigin): Manifest {
  const result = emptyManifest('pip', origin);
  // A line of a cell is one command, its continuations included; a script has one a line.
  const rest = origin === 'cell' ? (text: string, from: number) => text.slice(from) : lineFrom;
  for (const { command: written, offset } of texts) {
    // What a workflow puts there is not known here.
    const command = written.replace(/\$\{\{[^}\n]{0,300}\}\}/g, (all) => '$'.repeat(all.length));
    for (const match of command.matchAll(pipInstall)) {
      const from = match.index + match[0].length;
      readInstallArguments(rest(command, from), offset + from, result);
    }
    for (const match of command.matchAll(condaInstall)) {
      const from = match.index + match[0].length;
      readCondaArguments(rest(command, from), offset + from, result);
    }
  }
  return result;
}

function lineFrom(text: string, from: number): string {
  const feed = text.indexOf('\n', from);
  return text.slice(from, feed < 0 ? text.length : feed);
}

const condaValues = new Set([
  '-n',
  '--name',
  '-p',
  '--prefix',
  '-c',
  '--channel',
  '-f',
  '--file',
  '--solver',
]);

function readCondaArguments(text: string, offset: number, result: MutableManifest): void {
  let value = false;
  for (const match of text.matchAll(/"([^"]*)"|'([^']*)'|([;&|#])|([^\s;&|"'#]+)/g)) {
    if (match[3] !== undefined) return;
    const word = match[1] ?? match[2] ?? match[0];
    const quote = word === match[0] ? 0 : 1;
    if (word.startsWith('-')) value = condaValues.has(word);
    else if (value) value = false;
    else if (!/[${}`]/.test(word)) {
      const start = offset + match.index + quote;
      readCondaSpec({ value: word, start, end: start + word.length, exact: true }, result);
    }
  }
}

/** Reads what `pip install` was given on one line into a manifest; `offset` is added to every range. */
function readInstallArguments(text: string, offset: number, result: MutableManifest): void {
  for (const word of shellWords(text)) {
    const line: LogicalLine = {
      text: word.text,
      offsetAt: (index) => offset + word.start + word.quote + Math.min(index, word.text.length),
    };
    if (word.text.startsWith('-')) {
      const [name, value] = splitOption(word.text);
      const kind = includeKind(name);
      const range = { start: offset + word.start, end: offset + word.end };
      if (kind !== undefined && value !== '') result.includes.push({ kind, path: value, ...range });
      else if (value !== '' || !valueOptions.has(name))
        result.options.push({ name: longNames.get(name) ?? name, value, ...range, removal: range });
    } else if (word.option !== undefined) {
      const kind = includeKind(word.option);
      const range = { start: offset + word.start, end: offset + word.end };
      if (kind !== undefined) result.includes.push({ kind, path: word.text, ...range });
      else if (word.option === '-e' || word.option === '--editable')
        readRequirement(line, 0, word.text.length, [], result);
      else {
        const start = offset + word.optionStart;
        result.options.push({
          name: longNames.get(word.option) ?? word.option,
          value: word.text,
          start,
          end: range.end,
          valueStart: range.start + word.quote,
          valueEnd: range.end - word.quote,
          removal: { start, end: range.end },
        });
      }
    } else if (!/[${}`]/.test(word.text)) readRequirement(line, 0, word.text.length, [], result);
  }
}

function splitOption(text: string): readonly [string, string] {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}

function includeKind(option: string): 'requirement' | 'constraint' | undefined {
  if (option === '-r' || option === '--requirement') return 'requirement';
  return option === '-c' || option === '--constraint' ? 'constraint' : undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 1 when quoted. */
  readonly quote: number;
  /** The option that takes this word as its value. */
  readonly option: string | undefined;
  /** Where that option stands. */
  readonly optionStart: number;
}

const valueOptions = new Set([
  '-r',
  '--requirement',
  '-c',
  '--constraint',
  '-e',
  '--editable',
  '-i',
  '--index-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '-t',
  '--target',
  '--prefix',
  '--root',
  '--src',
  '--platform',
  '--python-version',
  '--implementation',
  '--abi',
  '--trusted-host',
  '--proxy',
  '--cert',
  '--client-cert',
  '--timeout',
  '--retries',
  '--cache-dir',
  '--log',
  '--no-binary',
  '--only-binary',
  '--upgrade-strategy',
  '--progress-bar',
  '--report',
  '--python',
  '--config-settings',
  '-C',
  '--global-option',
]);

function* shellWords(text: string): Iterable<Word> {
  // Words end at the shell's own operators; redirections need a space, as `>=` is part of a requirement.
  const word = /"([^"]*)"|'([^']*)'|([;&|])|([^\s;&|"']+)/g;
  let option: string | undefined;
  let optionStart = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const whole = match[0];
    if (match[3] !== undefined || whole === '>' || whole === '>>' || whole === '2>' || whole === '#') return;
    const value = match[1] ?? match[2] ?? whole;
    yield {
      text: value,
      start: match.index,
      end: match.index + whole.length,
      quote: value === whole ? 0 : 1,
      option,
      optionStart,
    };
    option = option === undefined && valueOptions.has(value) ? value : undefined;
    optionStart = match.index;
  }
}
