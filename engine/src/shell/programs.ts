/** A text for a shell as the programs that it starts, with the place of every character. Nothing is expanded and nothing is run. */

/** A word of a command as the program gets it. */
export interface ShellWord {
  /** Without quotes and escapes. */
  readonly text: string;
  /** Offset of each character of `text`, and behind the last one. */
  readonly offsets: readonly number[];
  /** As it is written, quotes included. */
  readonly start: number;
  readonly end: number;
  /** Part of it is known only when the command runs: `$A`, `$(...)`, `<(...)`, `{name}`. */
  readonly isOpen: boolean;
}

/** A program with its words; wrappers such as `sudo` and `conda run` are left out. */
export type ShellProgram = readonly ShellWord[];

const maxLength = 100_000;
const maxPrograms = 2_000;
/** `sh -c "bash -c '...'"`. */
const maxDepth = 4;
const keywords = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '!', '{', '(']);

/** Programs of a text in the order in which they stand; those behind `sh -c` follow where they are called. Total, and linear. */
export function readPrograms(text: string, offset = 0): readonly ShellProgram[] {
  return programsOf(new Scanner(text.slice(0, maxLength), offset).programs(), 0);
}

function programsOf(programs: readonly ShellProgram[], depth: number): readonly ShellProgram[] {
  return programs.slice(0, maxPrograms).flatMap((words) => {
    const own = unwrapped(words);
    const script = depth < maxDepth ? scriptOf(own) : undefined;
    // What `uv run --with` installs beside what it runs is its own matter.
    const runner = own !== words && isInstallingRunner(words) ? [words] : [];
    if (script === undefined) return own.length === 0 ? runner : [...runner, own];
    const { text, offsets } = script;
    const inner = new Scanner(text, 0).programs().map((program) =>
      program.map((word) => ({
        ...word,
        offsets: word.offsets.map((at) => offsets[at] ?? script.end),
        start: offsets[word.start] ?? script.start,
        end: offsets[word.end] ?? script.end,
      })),
    );
    return programsOf(inner, depth + 1);
  });
}

function isInstallingRunner(words: ShellProgram): boolean {
  return nameOfProgram(words) === 'uv' && words.some(({ text }) => text === '--with');
}

/** Name of a program without its folder. */
export function nameOfProgram(words: ShellProgram): string {
  return (words[0]?.text ?? '').replace(/^.*[\\/]/, '');
}

/** The script of `bash -c "..."`. */
function scriptOf(words: ShellProgram): ShellWord | undefined {
  if (!/^(?:ba|da|z|k|a)?sh$/.test(nameOfProgram(words))) return undefined;
  const flag = words.findIndex(({ text }) => /^-\w{0,6}c$/.test(text));
  return flag > 0 ? words[flag + 1] : undefined;
}

/** Options of wrappers that take the next word. */
const wrapperValues: Readonly<Record<string, RegExp>> = {
  sudo: /^-[ugpCTRD]$|^--(?:user|group|prompt|chdir)$/,
  xargs: /^-[nIPLsad]$/,
  env: /^-[uCS]$/,
  nice: /^-n$/,
  timeout: /^-[ks]$/,
  conda: /^-[np]$|^--(?:name|prefix|cwd)$/,
  uv: /^--(?:with|python|project|directory|extra|group|env-file|with-requirements|index-url|index)$|^-p$/,
};
const plainWrappers = new Set([
  'sudo',
  'nohup',
  'time',
  'exec',
  'command',
  'xargs',
  'env',
  'nice',
  'timeout',
]);
/** Programs whose word `run` begins another command. */
const runners = new Set([
  'conda',
  'mamba',
  'micromamba',
  'poetry',
  'pipenv',
  'pdm',
  'hatch',
  'rye',
  'uv',
  'pixi',
]);

/** `sudo -H env A=1 conda run -n e pip install x` is pip. */
function unwrapped(words: ShellProgram): ShellProgram {
  let rest = words;
  for (let steps = 0; steps < 12 && rest.length > 1; steps++) {
    const [{ text }] = rest;
    const name = nameOfProgram(rest);
    if (keywords.has(text) || /^[A-Za-z_]\w{0,60}=/.test(text)) rest = rest.slice(1);
    else if (plainWrappers.has(name)) {
      rest = afterOptions(rest.slice(1), wrapperValues[name]);
      if (name === 'timeout' && rest.length > 1) rest = rest.slice(1);
    } else if (runners.has(name) && rest[1].text === 'run') {
      const next = afterOptions(rest.slice(2), wrapperValues[name === 'uv' ? 'uv' : 'conda']);
      if (next.length === 0) return rest;
      rest = next;
    } else break;
  }
  return rest;
}

function afterOptions(words: ShellProgram, withValue: RegExp | undefined): ShellProgram {
  let at = 0;
  while (at < words.length && words[at].text.startsWith('-')) at += withValue?.test(words[at].text) ? 2 : 1;
  return words.slice(at);
}

class Scanner {
  private at = 0;
  private readonly found: ShellWord[][] = [];
  private words: ShellWord[] = [];
  private skipNext = false;
  /** Ends of here-documents that begin on the next line. */
  private readonly heredocs: string[] = [];

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  programs(): readonly ShellProgram[] {
    const { text } = this;
    while (this.at < text.length) {
      const character = text[this.at];
      if (character === ' ' || character === '\t' || character === '\r') this.at++;
      else if (character === '\\' && /^\r?\n/.test(text.slice(this.at + 1, this.at + 3)))
        this.at += text[this.at + 1] === '\r' ? 3 : 2;
      else if (character === '\n') {
        this.endProgram();
        this.at++;
        this.skipHeredocs();
      } else if (character === '#') this.skipLine();
      else if (/[;|&]/.test(character)) {
        this.at++;
        this.endProgram();
      } else if (character === '(' || character === ')') {
        this.at++;
        this.endProgram();
      } else if (this.isRedirection()) continue;
      else this.word();
    }
    this.endProgram();
    return this.found;
  }

  private endProgram(): void {
    if (this.words.length > 0 && this.found.length < maxPrograms) this.found.push(this.words);
    this.words = [];
    this.skipNext = false;
  }

  private skipLine(): void {
    const feed = this.text.indexOf('\n', this.at);
    this.at = feed < 0 ? this.text.length : feed;
  }

  /** `> file`, `2>&1`, `<< END`: neither they nor what follows them are words. A requirement's `>=` stands inside of a word. */
  private isRedirection(): boolean {
    const match = /^(?:\d{0,2}|&)(?:>>?|<)(?:&\d?-?)?/.exec(this.text.slice(this.at, this.at + 6));
    if (match === null || this.text.startsWith('<(', this.at) || this.text.startsWith('>(', this.at))
      return false;
    const heredoc = /^<<-?[ \t]{0,4}\\?(["']?)([A-Za-z_]\w{0,60})\1/.exec(
      this.text.slice(this.at, this.at + 80),
    );
    if (heredoc !== null) {
      this.heredocs.push(heredoc[2]);
      this.at += heredoc[0].length;
      return true;
    }
    this.at += match[0].length;
    this.skipNext = !/&\d?-?$/.test(match[0]);
    return true;
  }

  private skipHeredocs(): void {
    for (let end = this.heredocs.shift(); end !== undefined; end = this.heredocs.shift()) {
      while (this.at < this.text.length) {
        const feed = this.text.indexOf('\n', this.at);
        const stop = feed < 0 ? this.text.length : feed;
        const line = this.text.slice(this.at, stop).trim();
        this.at = Math.min(this.text.length, stop + 1);
        if (line === end) break;
      }
    }
  }

  private word(): void {
    const { text, base } = this;
    const start = this.at;
    const characters: string[] = [];
    const offsets: number[] = [];
    let isOpen = false;
    let quote = '';
    const take = () => {
      characters.push(text[this.at]);
      offsets.push(base + this.at);
      this.at++;
    };
    while (this.at < text.length) {
      const character = text[this.at];
      if (quote === "'") {
        if (character !== "'") take();
        else {
          quote = '';
          this.at++;
        }
        continue;
      }
      const opens = /^(?:\$\(|`|[<>]\()/.exec(text.slice(this.at, this.at + 2))?.[0];
      if (opens !== undefined && (quote === '' || !/^[<>]/.test(opens))) {
        isOpen = true;
        this.skipSubstitution(opens);
        continue;
      }
      if (character === '$' || ((character === '{' || character === '}') && quote === '')) isOpen = true;
      if (character === '\\' && this.at + 1 < text.length) {
        this.at++;
        take();
      } else if (quote !== '') {
        if (character !== quote) take();
        else {
          quote = '';
          this.at++;
        }
      } else if (character === '"' || character === "'") {
        quote = character;
        this.at++;
      } else if (/[ \t\r\n;|&()]/.test(character)) break;
      else take();
    }
    offsets.push(base + this.at);
    if (this.skipNext) {
      this.skipNext = false;
      return;
    }
    this.words.push({ text: characters.join(''), offsets, start: base + start, end: base + this.at, isOpen });
  }

  /** Past `$(...)`, a pair of backquotes or `<(...)`; brackets inside are counted. */
  private skipSubstitution(opens: string): void {
    if (opens === '`') {
      const end = this.text.indexOf('`', this.at + 1);
      this.at = end < 0 ? this.text.length : end + 1;
      return;
    }
    let depth = 0;
    while (this.at < this.text.length) {
      const character = this.text[this.at++];
      if (character === '(') depth++;
      else if (character === ')' && --depth === 0) return;
    }
  }
}
