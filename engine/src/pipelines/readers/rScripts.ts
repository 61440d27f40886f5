import type { ShellText } from '../../dependencies/readers/installCommands';
import { Cost, Held, type Meter } from '../../meter';
import { unescapedInPlace } from '../../text/escapes';
import { emptyPipeline, type PipelineDocument } from '../document';

/** Python that R hands to reticulate (`py_run_string`), a command for a shell (`system`), and code that R fetches (`source`). */
const calls =
  /\b(?:(py_run_string|py_eval)|(system)|(?:source_python|source|source_url))[ \t]{0,8}\([ \t\r\n]{0,40}(?:(?:code|command|file)[ \t]{0,4}=[ \t]{0,4})?(["'])/g;
const maxCalls = 200;
/** Characters before a call in which a comment may begin. */
const maxLine = 300;

/** What a text of R hands to other interpreters. Total. Sources: rstudio.github.io/reticulate, R's manual on `system` and `source`. */
export function callsOfR(text: string): {
  readonly programs: readonly ShellText[];
  readonly commands: readonly ShellText[];
} {
  const programs: ShellText[] = [];
  const commands: ShellText[] = [];
  let done = 0;
  for (const match of text.matchAll(calls)) {
    const [all, python, shell, quote] = match;
    const start = match.index + all.length;
    if (match.index < done || isComment(text, match.index) || programs.length + commands.length >= maxCalls)
      continue;
    const end = endOf(text, start, quote);
    if (end === undefined) return { programs, commands };
    done = end;
    const given = { command: unescapedInPlace(text.slice(start, end)), offset: start };
    if (python !== undefined) programs.push(given);
    else if (shell !== undefined) commands.push(given);
    else if (/^https?:/.test(given.command))
      commands.push({ command: text.slice(match.index, end + 1), offset: match.index });
  }
  return { programs, commands };
}

/** Where a text ends that begins behind its quotation mark. */
function endOf(text: string, start: number, quote: string): number | undefined {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

function isComment(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - maxLine), at);
  return before.lastIndexOf('#') > before.lastIndexOf('\n');
}

/** Reads a script of R. @throws what the meter does. */
export function readRScript(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  const result = emptyPipeline('script', path, text);
  const { programs, commands } = callsOfR(text);
  for (const program of programs) result.programs.push(program);
  for (const command of commands) {
    meter?.hold(Held.instruction);
    result.commands.push({ ...command, when: 'build' });
  }
  return result;
}
