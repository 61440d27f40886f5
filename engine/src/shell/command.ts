/** A line for a shell, read as far as rules need it. Nothing is expanded and nothing is run. */

/** One line of a cell or one text handed to a shell, with `|`, `&&` and `;` in it. */
export interface Command {
  /** As written; of a magic with its name: `%run x.py`. */
  readonly text: string;
  /** Pipelines in order; each is a list of programs, each program a list of its words without quotes. */
  readonly pipelines: readonly (readonly (readonly string[])[])[];
  /**
   * `magic` for IPython's own commands, `notebook` for `!` lines, into which IPython puts values of Python, `script` for shell cells and
   * what pipelines run, `code` for what Python hands to a shell.
   */
  readonly origin: 'magic' | 'notebook' | 'script' | 'code';
}

const maxCommandLength = 20_000;
/** Options of `sudo` that take the next word. */
const withValue = /^-[a-zA-Z]?[ugpCTRD]$|^--(?:user|group|prompt|chdir)$/;
const wrappers = new Set(['sudo', 'nohup', 'time', 'exec', 'env', 'command', 'xargs']);

export function readCommand(text: string, origin: Command['origin']): Command {
  const pipelines: string[][][] = [];
  let pipeline: string[][] = [];
  let words: string[] = [];
  let word: string | undefined;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endProgram = () => {
    endWord();
    const own = withoutWrappers(words);
    if (own.length > 0) pipeline.push(own);
    words = [];
  };
  const endPipeline = () => {
    endProgram();
    if (pipeline.length > 0) pipelines.push(pipeline);
    pipeline = [];
  };
  let quote = '';
  const end = Math.min(text.length, maxCommandLength);
  for (let at = 0; at < end; at++) {
    const character = text[at];
    if (quote !== '') {
      if (character === quote) quote = '';
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === '\\' && at + 1 < end) word = (word ?? '') + text[++at];
    else if (character === '|' && text[at + 1] !== '|') endProgram();
    else if (character === ';' || character === '|' || character === '&' || character === '\n') {
      if (character === '|' || (character === '&' && text[at + 1] === '&')) at++;
      // `2>&1` and `&>` are no ends.
      if (character === '&' && text[at] === '&' && text[at - 1] === '>') continue;
      endPipeline();
    } else if (character === ' ' || character === '\t' || character === '\r') endWord();
    else if (character === '#' && word === undefined) break;
    else word = (word ?? '') + character;
  }
  endPipeline();
  return { text, pipelines, origin };
}

/** `sudo env A=1 bash` runs bash. */
function withoutWrappers(words: readonly string[]): string[] {
  let first = 0;
  while (first < words.length - 1) {
    if (/^[A-Z_][A-Z0-9_]*=/.test(words[first])) first++;
    else if (wrappers.has(words[first])) {
      const isSudo = words[first] === 'sudo';
      first++;
      // `sudo -E -u root bash`
      while (isSudo && first < words.length - 1 && words[first].startsWith('-'))
        first += withValue.test(words[first]) && first < words.length - 2 ? 2 : 1;
    } else break;
  }
  return words.slice(first);
}

/** Name of a program without its folder. */
export function programOf(words: readonly string[]): string {
  return (words[0] ?? '').replace(/^.*[\\/]/, '');
}

/** Environment variables that a command sets: `export A=1`, `A=1 python x.py`, `%env A=1`, `%set_env A 1`. */
export function* variablesOf(command: Command): Iterable<readonly [string, string]> {
  for (const [, prefix, name, , quoted, plain] of command.text
    .slice(0, maxCommandLength)
    .matchAll(/(^|[\s;&(])([A-Za-z_][A-Za-z0-9_]{0,100})=(?:(["'])([^"']{0,500})\3|([^\s;&|"']{0,500}))/g)) {
    if (prefix !== undefined && name !== undefined) yield [name, quoted ?? plain ?? ''];
  }
  const magic = /^%?(?:set_)?env[ \t]{1,8}([A-Za-z_]\w{0,100})[ \t]{1,8}([^=\s].{0,500})$/.exec(command.text);
  if (magic !== null) yield [magic[1], magic[2].trim()];
}
