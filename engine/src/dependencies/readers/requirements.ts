import type { Requirement, RequirementSource } from '../requirement';

/** What a requirements file says. */
export interface RequirementsFile {
  readonly requirements: readonly Requirement[];
  /** Files named by `-r` and `-c`, as written. */
  readonly includes: readonly {
    readonly kind: 'requirement' | 'constraint';
    readonly path: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Other options, as written: `--extra-index-url`, `--pre`... */
  readonly options: readonly {
    readonly name: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Entries that are no requirement that pip would accept. */
  readonly unreadable: readonly { readonly start: number; readonly end: number }[];
}

/** A logical line: continuations joined, each character's own offset kept. */
interface LogicalLine {
  readonly text: string;
  /** Offset of each character of `text`. */
  offsetAt(index: number): number;
}

/**
 * Reads pip's requirements format. Total: every text gives a result. Ranges are exact over continuation lines, comments,
 * CRLF and a missing last line break.
 */
export function readRequirements(text: string): RequirementsFile {
  const result: MutableFile = { requirements: [], includes: [], options: [], unreadable: [] };
  for (const line of logicalLines(text)) readLine(line, result);
  return result;
}

interface MutableFile {
  requirements: Requirement[];
  includes: { kind: 'requirement' | 'constraint'; path: string; start: number; end: number }[];
  options: { name: string; value: string; start: number; end: number }[];
  unreadable: { start: number; end: number }[];
}

/** Reads what `pip install` was given on one line; `offset` is added to every range. */
export function readInstallArguments(text: string, offset: number): RequirementsFile {
  const result: MutableFile = { requirements: [], includes: [], options: [], unreadable: [] };
  for (const word of shellWords(text)) {
    const line: LogicalLine = {
      text: word.text,
      offsetAt: (index) => offset + word.start + word.quote + Math.min(index, word.text.length),
    };
    if (word.text.startsWith('-')) {
      result.options.push({ name: word.text, value: '', start: offset + word.start, end: offset + word.end });
    } else if (word.option !== undefined) {
      const kind =
        word.option === '-r' || word.option === '--requirement'
          ? 'requirement'
          : word.option === '-c' || word.option === '--constraint'
            ? 'constraint'
            : undefined;
      const range = { start: offset + word.start, end: offset + word.end };
      if (kind !== undefined) result.includes.push({ kind, path: word.text, ...range });
      else if (word.option === '-e' || word.option === '--editable')
        readRequirement(line, 0, word.text.length, [], result);
      else result.options.push({ name: word.option, value: word.text, ...range });
    } else readRequirement(line, 0, word.text.length, [], result);
  }
  return result;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 1 when quoted. */
  readonly quote: number;
  /** The option that takes this word as its value. */
  readonly option: string | undefined;
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
    };
    option = option === undefined && valueOptions.has(value) ? value : undefined;
  }
}

function* logicalLines(text: string): Iterable<LogicalLine> {
  let start = 0;
  // Pieces of the logical line: where each begins in it and in the file.
  let pieces: { readonly at: number; readonly offset: number }[] = [];
  let joined: string[] = [];
  let length = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length + 1 : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (end > start && text[end - 1] === '\r') end--;
    const line = text.slice(start, end);
    const isComment = /^\s*#/.test(line);
    const continues = line.endsWith('\\') && !isComment;
    const piece = continues ? line.slice(0, -1) : line;
    pieces.push({ at: length, offset: start });
    joined.push(piece);
    length += piece.length;
    if (!continues || next > text.length) {
      const places = pieces;
      yield { text: joined.join(''), offsetAt: (index) => offsetIn(places, index) };
      pieces = [];
      joined = [];
      length = 0;
    }
    start = next;
  }
}

function offsetIn(
  pieces: readonly { readonly at: number; readonly offset: number }[],
  index: number,
): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle].at <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low].offset + index - pieces[low].at;
}

function readLine(line: LogicalLine, result: MutableFile): void {
  const { text } = line;
  // A comment starts at the beginning or after white space; `#` inside a URL is a fragment.
  const comment = /(?:^|\s)#/.exec(text);
  let end = comment === null ? text.length : comment.index;
  let start = 0;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return;
  const range = { start: line.offsetAt(start), end: line.offsetAt(end - 1) + 1 };
  const body = text.slice(start, end);
  const option =
    /^(--?[A-Za-z][\w-]*)(?:[ \t]*=[ \t]*|[ \t]+|$)/.exec(body) ?? /^(-[recif])(?=\S)/.exec(body);
  if (option !== null) {
    const name = option[1];
    const value = body.slice(option[0].length);
    if (name === '-r' || name === '--requirement')
      result.includes.push({ kind: 'requirement', path: value, ...range });
    else if (name === '-c' || name === '--constraint')
      result.includes.push({ kind: 'constraint', path: value, ...range });
    else if (name === '-e' || name === '--editable')
      readRequirement(line, start + option[0].length, end, [], result);
    else result.options.push({ name, value, ...range });
    return;
  }
  // Options of one requirement follow it.
  const hashes: string[] = [];
  const options = /\s--[a-z]/.exec(body);
  if (options !== null) {
    for (const match of body
      .slice(options.index)
      .matchAll(/--hash(?:=|\s)\s{0,8}([\w-]{1,20}:[0-9A-Za-z]{1,200})/g))
      hashes.push(match[1]);
    end = start + options.index;
    while (end > start && /\s/.test(text[end - 1])) end--;
  }
  readRequirement(line, start, end, hashes, result);
}

const vcs = /^(?:git|hg|svn|bzr)\+/;

function readRequirement(
  line: LogicalLine,
  from: number,
  end: number,
  hashes: readonly string[],
  result: MutableFile,
): void {
  const body = line.text.slice(from, end);
  if (body === '') return;
  const at = (index: number) => line.offsetAt(from + index);
  const range = { start: at(0), end: at(body.length - 1) + 1 };
  const marked = /\s;|;\s|;(?=[^/]*$)/.exec(body);
  const address =
    /^(?:([A-Za-z0-9][\w.-]{0,200})[ \t]{0,8}(?:\[([^\]]{0,500})\])?[ \t]{0,8}@[ \t]{0,8})?((?:[a-z]+\+)?[a-z][a-z0-9]{1,20}:\/?\/?\S{0,2000})/i.exec(
      body,
    );
  if (address !== null && /:\/|^file:/i.test(address[3])) {
    const url = address[3];
    const fragment = /[#&]egg=([A-Za-z0-9][\w.-]{0,200})/.exec(url)?.[1];
    const kind: RequirementSource = vcs.test(url)
      ? { kind: 'vcs', url }
      : /^file:/i.test(url)
        ? { kind: 'local', path: url }
        : { kind: 'url', url };
    result.requirements.push({
      name: address[1] ?? fragment ?? '',
      extras: extrasOf(address[2]),
      specifier: '',
      marker: marked === null ? undefined : body.slice(marked.index + marked[0].length).trim(),
      source: kind,
      hashes,
      ...range,
      specifierStart: range.end,
      specifierEnd: range.end,
    });
    return;
  }
  const named = /^([A-Za-z0-9](?:[\w.-]{0,200}[A-Za-z0-9])?)[ \t]{0,8}(?:\[([^\]]{0,500})\])?[ \t]{0,8}/.exec(
    body,
  );
  const rest = named === null ? '' : body.slice(named[0].length);
  const isPath =
    /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(body) ||
    /[\\/]/.test(named === null ? body : `${named[1]}${rest.split(';')[0]}`) ||
    /\.(?:whl|zip|tar\.gz|tgz)$/i.test(body);
  if (isPath) {
    result.requirements.push({
      name: '',
      extras: [],
      specifier: '',
      marker: undefined,
      source: { kind: 'local', path: body },
      hashes,
      ...range,
      specifierStart: range.end,
      specifierEnd: range.end,
    });
    return;
  }
  // The specifier may stand in parentheses, as old metadata has it.
  const specified = /^(\(?)([^;#()]{0,500}?)(\)?)[ \t]{0,8}(?:;[ \t]{0,8}(.{0,2000}))?$/.exec(rest);
  const specifier = specified?.[2]?.replace(/\s+/g, '') ?? '';
  if (named === null || specified === null || !isSpecifier(specifier)) {
    result.unreadable.push(range);
    return;
  }
  const nameEnd = named[0].trimEnd().length;
  const specifierLength =
    rest.length === 0 ? 0 : specified[1].length + specified[2].trimEnd().length + specified[3].length;
  result.requirements.push({
    name: named[1],
    extras: extrasOf(named[2]),
    specifier,
    marker: specified[4],
    source: { kind: 'index' },
    hashes,
    ...range,
    specifierStart: at(nameEnd - 1) + 1,
    specifierEnd: specifierLength === 0 ? at(nameEnd - 1) + 1 : at(named[0].length + specifierLength - 1) + 1,
  });
}

/** Clauses of PEP 440, or nothing. Whether each version is one is for the pins to say. */
function isSpecifier(specifier: string): boolean {
  if (specifier === '') return true;
  return specifier.split(',').every((clause, index, all) => {
    if (clause === '') return index === all.length - 1;
    return /^(?:===?|[<>~!]=|[<>])[A-Za-z0-9.*+!_-]{1,100}$/.test(clause);
  });
}

function extrasOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((extra) => extra.trim())
    .filter((extra) => extra !== '');
}
