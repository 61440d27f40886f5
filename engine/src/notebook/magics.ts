/** What IPython adds to Python, masked at equal length so that every offset stays where it was. */

/** A command that a cell hands to the shell or to pip; offsets count in the cell. */
export interface ShellLine {
  /** The command without `!` or `%`; of `%pip install x` it is `pip install x`. Magics that are no programs keep their `%`. */
  readonly command: string;
  readonly offset: number;
  /** IPython's own: `%run x.py`, `%load_ext y`, and the first line of `%%javascript`. */
  readonly magic?: true;
  /** IPython puts values of Python into it: `!cp {name} $name`. */
  readonly interpolated?: true;
}

export interface MaskedCell {
  /** Same length as the cell; undefined when the cell is no Python at all. */
  readonly text: string | undefined;
  readonly shellLines: readonly ShellLine[];
}

/** Cell magics whose body is Python. */
const pythonCells = new Set([
  'time',
  'timeit',
  'capture',
  'prun',
  'memit',
  'mprun',
  'lprun',
  'python',
  'python3',
  'pypy',
  'debug',
  'snakeviz',
  'heat',
  'matplotlib',
  'wandb',
  'scalene',
  'ipytest',
  'skip',
  'px',
  'px_local',
]);
/** Databricks begins a cell of another language with a line of one magic and nothing else. */
const otherLanguages = /^\s*%(?:sql|scala|r|md|md-sandbox|fs)[ \t]*(?:\r?\n|$)/;
const shellLanguage = /^\s*%(?:sh|bash)[ \t]*(?:\r?\n|$)/;
/** IPython takes these for magics where they begin a statement, which no Python does. */
const automagic =
  /^(?:(?:pip3?|conda|mamba)[ \t]+(?:install|uninstall|download|create|update)|uv[ \t]+(?:pip|add))[ \t]+\S/;
const shellCells = new Set(['bash', 'sh', 'shell', 'script', 'system', 'sx', '!']);
/** Line magics whose argument is Python. */
const pythonLines = /^%(?:time|timeit|prun|memit|lprun|mprun|debug)[ \t]+(?:-[A-Za-z](?:[ \t]*\d+)?[ \t]+)*/;

/** A cell whose lines a shell reads. */
export function shellCell(text: string): MaskedCell {
  const shellLines: ShellLine[] = [];
  addShellLines(text, 0, shellLines);
  return { text: undefined, shellLines };
}

/** Masks the magics of one code cell. */
export function maskMagics(text: string): MaskedCell {
  const shellLines: ShellLine[] = [];
  if (otherLanguages.test(text)) return { text: undefined, shellLines };
  const shell = shellLanguage.exec(text);
  if (shell !== null) {
    addShellLines(text, shell[0].length, shellLines);
    return { text: undefined, shellLines };
  }
  const cellMagic = /^\s*%%(!|[A-Za-z_][\w.]*)?[^\r\n]*/.exec(text);
  let masked = text;
  let from = 0;
  if (cellMagic !== null) {
    const written = cellMagic[1] ?? '!';
    // `%%writefile train.py` holds what the file will hold.
    const file = /^(?:writefile|file)$/.test(written)
      ? /[ \t](\S+)[ \t]*$/.exec(cellMagic[0])?.[1]
      : undefined;
    const name = file?.endsWith('.py') ? 'python' : file?.endsWith('.sh') ? 'bash' : written;
    if (!pythonCells.has(name)) {
      if (shellCells.has(name)) addShellLines(text, cellMagic[0].length, shellLines);
      else shellLines.push(magicOf(text.trim(), indentOf(text)));
      return { text: undefined, shellLines };
    }
    if (file !== undefined)
      shellLines.push({ command: cellMagic[0].trim(), offset: indentOf(text), magic: true });
    from = cellMagic[0].length;
    const indent = indentOf(text);
    masked = text.slice(0, indent) + blank(text.slice(indent, from)) + text.slice(from);
  }
  const pieces: string[] = [masked.slice(0, from)];
  const state = new LexicalState();
  let at = from;
  while (at < text.length) {
    let end = lineEnd(text, at);
    let line = text.slice(at, end);
    if (state.atStatement && isMagic(line)) {
      // A backslash continues a command over lines.
      while (/\\\r?\n?$/.test(line) && end < text.length) {
        end = lineEnd(text, end);
        line = text.slice(at, end);
      }
      pieces.push(maskLine(line, at, shellLines));
    } else {
      pieces.push(line);
      state.read(line);
    }
    at = end;
  }
  return { text: pieces.join(''), shellLines };
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed + 1;
}

const assignedShell = /^([ \t]*[A-Za-z_][\w.,[\]'" \t]{0,200}=[ \t]*)([!%][A-Za-z_!(].*)/;

function isMagic(line: string): boolean {
  const start = line.trimStart();
  if (/^[!%?]/.test(start) || automagic.test(start)) return true;
  // `name?` and `name??` ask for help.
  if (/^[A-Za-z_][\w.]{0,200}\?{1,2}\s*$/.test(start)) return true;
  return assignedShell.test(line);
}

function maskLine(line: string, offset: number, shellLines: ShellLine[]): string {
  const indent = indentOf(line);
  const body = line.slice(indent);
  const timed = pythonLines.exec(body);
  if (timed !== null) {
    // `0;` keeps the statement behind it a statement.
    return `${line.slice(0, indent)}0;${' '.repeat(timed[0].length - 2)}${body.slice(timed[0].length)}`;
  }
  const assigned = assignedShell.exec(line);
  const start = assigned === null ? indent : assigned[1].length;
  const shell =
    /^(?:!{1,2}|%(?:(?:sx|system)[ \t]|(?=(?:pip|conda|mamba|uv|env|set_env)\b))|(?=(?:pip3?|conda|mamba|uv)[ \t]))[ \t]*/.exec(
      line.slice(start),
    );
  if (shell !== null) {
    shellLines.push({
      command: joinedLines(line.slice(start + shell[0].length)),
      offset: offset + start + shell[0].length,
      interpolated: true,
    });
  } else if (line[start] === '%') {
    shellLines.push(magicOf(line.slice(start).trimEnd(), offset + start));
  }
  return line.slice(0, start) + blank(line.slice(start));
}

/** Lines that a backslash joins, at equal length. */
function joinedLines(text: string): string {
  return text.replace(/\\\r?\n/g, (end) => ' '.repeat(end.length));
}

/** A magic that is no program; values of Python go into those that query a database. */
function magicOf(command: string, offset: number): ShellLine {
  const isQuery = /^%{1,2}(?:\w{0,10}sql|bigquery|duckdb)\b/.test(command);
  return { command, offset, magic: true, ...(isQuery ? { interpolated: true as const } : {}) };
}

/** A statement, or a value, that means nothing, as long as what it replaces; line breaks stay. */
function blank(text: string): string {
  const spaces = text.replace(/[^\r\n]/g, ' ');
  const visible = lineLength(text);
  const filler = visible >= 4 ? 'None' : visible > 0 ? '0' : '';
  return filler + spaces.slice(filler.length);
}

function addShellLines(text: string, from: number, shellLines: ShellLine[]): void {
  for (let at = from; at < text.length; ) {
    let end = lineEnd(text, at);
    while (/\\\r?\n$/.test(text.slice(at, end)) && end < text.length) end = lineEnd(text, end);
    const line = text.slice(at, end);
    const indent = indentOf(line);
    if (!line.startsWith('#', indent) && line.trim() !== '') {
      shellLines.push({ command: joinedLines(line.slice(indent)), offset: at + indent });
    }
    at = end;
  }
}

/** Tells whether the next line begins a statement: outside brackets, triple quotes and after no backslash. */
class LexicalState {
  private depth = 0;
  private quote: string | undefined;
  private continued = false;

  get atStatement(): boolean {
    return this.depth === 0 && this.quote === undefined && !this.continued;
  }

  read(line: string): void {
    let at = 0;
    while (at < line.length) {
      if (this.quote !== undefined) {
        at = this.skipString(line, at);
        continue;
      }
      const character = line[at];
      if (character === '#') break;
      if (character === '"' || character === "'") {
        const triple = character.repeat(3);
        this.quote = line.startsWith(triple, at) ? triple : character;
        at += this.quote.length;
        continue;
      }
      if (character === '(' || character === '[' || character === '{') this.depth++;
      else if (character === ')' || character === ']' || character === '}')
        this.depth = Math.max(0, this.depth - 1);
      at++;
    }
    // A one-line string ends with its line, whatever is missing.
    if (this.quote?.length === 1) this.quote = undefined;
    this.continued = /\\\r?\n?$/.test(line) && !line.includes('#');
  }

  private skipString(line: string, from: number): number {
    const quote = this.quote ?? '';
    for (let at = from; at < line.length; at++) {
      if (line[at] === '\\') at++;
      else if (line.startsWith(quote, at)) {
        this.quote = undefined;
        return at + quote.length;
      }
    }
    return line.length;
  }
}

/** Length of the white space that a text begins with. */
function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Length of a text's first line. */
function lineLength(text: string): number {
  return text.search(/[\r\n]|$/);
}
