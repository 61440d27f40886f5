import { nameOfProgram, readPrograms, type ShellProgram, type ShellWord } from '../../shell/programs';
import { emptyManifest, type Manifest, type MutableManifest, type RequirementOrigin } from '../manifest';
import { readCondaSpec } from './conda';
import { type LogicalLine, readRequirement } from './pep508';
import { longNames } from './requirements';

/** A text for a shell at an offset; continuations are already white space. */
export interface ShellText {
  readonly command: string;
  readonly offset: number;
}

/** What the install commands among shell texts ask for. */
export function readInstallCommands(texts: readonly ShellText[], origin: RequirementOrigin): Manifest {
  const result = emptyManifest('pip', origin);
  for (const { command: written, offset } of texts) {
    if (!mayInstall.test(written)) continue;
    // What a workflow puts there is not known here.
    const known = written.replace(/\$\{\{[^}\n]{0,300}\}\}/g, (all) => '$'.repeat(all.length));
    // A line of a cell is one command, its continuations included.
    const command = origin === 'cell' ? known.replace(/[\r\n]/g, ' ') : known;
    for (const program of readPrograms(command, offset)) readProgram(program, result);
  }
  return result;
}

/** A glance that spares most texts. */
const mayInstall = /\b(?:pip[\dx.]{0,5}|uv|uvx|conda|mamba|micromamba|poetry|pdm|pipenv|rye|pixi)\b/;

/** Reads a program that installs packages of Python; any other says nothing. */
export function readProgram(words: ShellProgram, result: MutableManifest): void {
  const name = nameOfProgram(words);
  readRunner(words, result);
  const module = words.findIndex(({ text }) => text === '-m');
  if (/^(?:conda|mamba|micromamba)$/.test(name)) {
    // A channel of its own, `conda env create -f`, is a file's matter.
    if (/^(?:install|create|update)$/.test(words[1]?.text ?? '')) readCondaArguments(words.slice(2), result);
    return;
  }
  const inner =
    /^(?:pythonw?[\d.]{0,5}|py|pypy[\d.]{0,3})$/.test(name) ||
    /executable|python/i.test(words[0]?.text ?? '') ||
    // A variable for the interpreter: `$(PY) -m pip`.
    (words[0]?.isOpen && words[1]?.text === '-m')
      ? module > 0 && module < 4
        ? words.slice(module + 1)
        : []
      : name === 'uv' && words[1]?.text === 'pip'
        ? words.slice(1)
        : words;
  const list = installedBy(inner);
  if (list !== undefined) readInstallArguments(list, result);
}

/** The words behind the command that installs: `pip install`, `uv add`, `uv tool install`, `pipx install`, `poetry add`. */
function installedBy(words: ShellProgram): ShellProgram | undefined {
  const name = nameOfProgram(words);
  // Options of the program itself may stand before its command.
  const command = words.findIndex(({ text }, index) => index > 0 && !text.startsWith('-'));
  if (command < 0) return undefined;
  const verb = words[command].text;
  const rest = words.slice(command + 1);
  if (/^pip[\d.]{0,5}$/.test(name)) return /^(?:install|download|wheel)$/.test(verb) ? rest : undefined;
  if (name === 'pipx') return /^(?:install|inject)$/.test(verb) ? rest : undefined;
  if (name === 'pixi') return verb === 'add' && rest.some(({ text }) => text === '--pypi') ? rest : undefined;
  if (name === 'poetry' || name === 'pdm' || name === 'rye') return verb === 'add' ? rest : undefined;
  if (name === 'pipenv') return verb === 'install' ? rest : undefined;
  if (name !== 'uv') return undefined;
  if (verb === 'add') return rest;
  return verb === 'tool' && rest[0]?.text === 'install' ? rest.slice(1) : undefined;
}

/** Options by which runners of tools take packages beside the tool. */
const runnerOptions = /^(?:--from|--with|--spec|--with-editable)$/;

/** Tools that are installed to be run once: `uvx ruff==1.0`, `uv tool run --from X`, `uv run --with X`, `pipx run --spec X`. */
function readRunner(words: ShellProgram, result: MutableManifest): void {
  const name = nameOfProgram(words);
  const [, second, third] = words.map(({ text }) => text);
  const isTool = name === 'uvx' || (name === 'uv' && second === 'tool' && third === 'run');
  if (!isTool && !((name === 'uv' || name === 'pipx') && second === 'run')) return;
  const rest = words.slice(name === 'uvx' ? 1 : isTool ? 3 : 2);
  const read = (word: ShellWord) => {
    if (!word.isOpen) readRequirement(lineOf(word), 0, word.text.length, [], result);
  };
  let hasTool = false;
  for (const [index, word] of rest.entries()) {
    const before = rest[index - 1]?.text ?? '';
    if (runnerOptions.test(before)) {
      if (before === '--with-editable') continue;
      read(word);
      hasTool ||= before !== '--with';
    } else if (!word.text.startsWith('-') && !valueOptions.has(before)) {
      // A tool without a version is the newest each time, which is what running it once is for.
      if (!hasTool && name !== 'pipx' && isTool && /==|@/.test(word.text)) read(word);
      return;
    }
  }
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

function readCondaArguments(words: ShellProgram, result: MutableManifest): void {
  let value = false;
  for (const word of words) {
    if (word.text.startsWith('-')) value = condaValues.has(word.text);
    else if (value) value = false;
    else if (!word.isOpen && !/[`]/.test(word.text)) {
      const [start] = word.offsets;
      const end = word.offsets[word.text.length];
      readCondaSpec({ value: word.text, start, end, exact: end - start === word.text.length }, result);
    }
  }
}

/** Reads what `pip install` was given into a manifest. */
function readInstallArguments(words: ShellProgram, result: MutableManifest): void {
  let option: ShellWord | undefined;
  const first = result.requirements.length;
  for (const word of words) {
    if (option !== undefined) {
      readValue(option, word, result);
      option = undefined;
    } else if (word.text.startsWith('-')) {
      const [name, value] = splitOption(word.text);
      if (value === '' && valueOptions.has(name)) option = { ...word, text: name };
      else readOption(name, value, word, result);
    } else if (!word.isOpen && !/[`]/.test(word.text))
      readRequirement(lineOf(word), 0, word.text.length, [], result);
  }
  if (!words.some(({ text }) => /^(?:--no-index|-c|--constraints?)(?:=|$)/.test(text))) return;
  for (let index = first; index < result.requirements.length; index++)
    result.requirements[index] = { ...result.requirements[index], isDecided: true };
}

function lineOf({ text, offsets }: ShellWord): LogicalLine {
  return { text, offsetAt: (index) => offsets[Math.min(index, text.length)] };
}

/** An option that stands by itself: `--pre`, `--index-url=https://...`. */
function readOption(name: string, value: string, { start, end }: ShellWord, result: MutableManifest): void {
  const kind = includeKind(name);
  if (kind !== undefined && value !== '') result.includes.push({ kind, path: value, start, end });
  else result.options.push({ name: longNames.get(name) ?? name, value, start, end, removal: { start, end } });
}

/** The word behind an option that takes one. */
function readValue(option: ShellWord, word: ShellWord, result: MutableManifest): void {
  const kind = includeKind(option.text);
  if (kind !== undefined) {
    if (!word.isOpen) result.includes.push({ kind, path: word.text, start: word.start, end: word.end });
    return;
  }
  if (option.text === '-e' || option.text === '--editable') {
    // A folder, whatever it is called; only an address can name something else.
    if (!word.isOpen && /:/.test(word.text)) readRequirement(lineOf(word), 0, word.text.length, [], result);
    return;
  }
  const place = { start: option.start, end: word.end };
  const quoted = word.offsets[0] > word.start ? 1 : 0;
  result.options.push({
    name: longNames.get(option.text) ?? option.text,
    value: word.text,
    ...place,
    valueStart: word.start + quoted,
    valueEnd: word.end - quoted,
    removal: place,
  });
}

/** An option and its value, if that is part of the word: `--index-url=…`, `-r` of `-qr`, `-rrequirements.txt`. */
function splitOption(text: string): readonly [string, string] {
  if (/^-[A-Za-z]/.test(text)) {
    // One letter after the other, of which the first that takes a value ends the list.
    for (let at = 1; at < text.length && /[A-Za-z]/.test(text[at]); at++)
      if (valueOptions.has(`-${text[at]}`)) return [`-${text[at]}`, text.slice(at + 1)];
  }
  const equals = text.indexOf('=');
  return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
}

function includeKind(option: string): 'requirement' | 'constraint' | undefined {
  if (option === '-r' || option === '--requirement' || option === '--requirements') return 'requirement';
  return option === '-c' || option === '--constraint' || option === '--constraints'
    ? 'constraint'
    : undefined;
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
  '--build',
  '-b',
  '--build-option',
  '--dest',
  '-d',
  '--wheel-dir',
  '-w',
  '--exists-action',
  '--use-feature',
  '--use-deprecated',
  '--root-user-action',
  '--keyring-provider',
  '--group',
  '--only-deps',
  // uv
  '--index',
  '--default-index',
  '--index-strategy',
  '--torch-backend',
  '--python-platform',
  '--resolution',
  '--prerelease',
  '--fork-strategy',
  '--link-mode',
  '--exclude-newer',
  '--config-setting',
  '--constraints',
  '--overrides',
  '--override',
  '--build-constraint',
  '--build-constraints',
  '--requirements',
  '--refresh-package',
  '--reinstall-package',
  '--upgrade-package',
  '-P',
  '-p',
  '--no-build-package',
  '--no-binary-package',
  '--no-build-isolation-package',
  '--extra',
  '--package',
  '--project',
  '--directory',
  '--allow-insecure-host',
  '--with',
  // poetry, pdm, pipx
  '--source',
  '--spec',
  '--suffix',
  '--pip-args',
  '-G',
  '-E',
  '--markers',
  '--platforms',
]);
