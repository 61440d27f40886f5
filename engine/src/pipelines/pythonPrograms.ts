/**
 * Python inside of files that are no Python: what `python -c` and here-documents hand to an interpreter in Dockerfiles, scripts and pipelines,
 * steps whose shell is Python, and files that a ConfigMap holds. Source: docs.python.org/3/using/cmdline.html.
 */
import type { ShellText } from '../dependencies/readers/installCommands';
import type { Meter } from '../meter';
import { nameOfProgram, readPrograms, type ShellProgram } from '../shell/programs';
import { readPipeline } from './readers/readPipeline';
import { callsOfR } from './readers/rScripts';

/** A program character by character, each with its place. */
interface Program {
  readonly text: string;
  placeOf(index: number): number;
}

/** What a text has that holds Python: a glance that spares nearly all others. */
const mayHold = /python|\.py["']?[ \t]*:|\bpy_(?:run|eval)/i;
const doesSomething = /\b(?:import|exec|eval)\b/;
const interpreter = /^(?:pythonw?[\d.]{0,5}|py|pypy[\d.]{0,3}|ipython)$/;
/** Options of the interpreter that take the next word. */
const valued = /^-[WX]$|^--check-hash-based-pycs$/;
const maxPrograms = 200;
const blank = 0x20;
const semicolon = 0x3b;
const partLength = 8192;

/**
 * The Python that a file hands to an interpreter, at its places, and everything else blank; undefined without any. Total, without a meter
 * of the caller's.
 */
export function pythonInFile(path: string, text: string, meter?: Meter): string | undefined {
  if (!mayHold.test(text) || !doesSomething.test(text)) return undefined;
  const pipeline = readPipeline(path, text, meter);
  if (pipeline === undefined) return undefined;
  // A script is one text: its quotations and documents go over lines.
  const isOneText = pipeline.kind === 'script' && !/\.r$/i.test(path);
  const shells: readonly ShellText[] = isOneText ? [{ command: text, offset: 0 }] : pipeline.commands;
  const found = [
    ...pipeline.programs.map(programOf),
    ...shells.flatMap((shell) => [...argumentsOf(shell), ...heredocsOf(shell)]),
  ]
    .filter((program) => doesSomething.test(program.text))
    .slice(0, maxPrograms);
  return found.length === 0 ? undefined : placed(found, text);
}

/** The Python that cells of R hand to reticulate, at its places in a text that holds them, and everything else blank. */
export function pythonInR(text: string): string {
  return placed(callsOfR(text).programs.map(programOf), text);
}

function programOf({ command, offset }: ShellText): Program {
  return { text: command, placeOf: (index) => offset + index };
}

/** `python -c "..."`. */
function argumentsOf({ command, offset }: ShellText): readonly Program[] {
  if (!mayHold.test(command)) return [];
  return readPrograms(command, offset).flatMap((words) => {
    const script = scriptOf(words);
    return script === undefined
      ? []
      : [{ text: script.text, placeOf: (index: number) => script.offsets[index] }];
  });
}

function scriptOf(words: ShellProgram): ShellProgram[number] | undefined {
  if (!interpreter.test(nameOfProgram(words))) return undefined;
  for (let at = 1; at < words.length && words[at].text.startsWith('-'); at++) {
    if (/^-[bBdEiIOPqsSuvx]*c$/.test(words[at].text)) return words[at + 1];
    // What follows a module are its own words.
    if (words[at].text === '-m') return undefined;
    if (valued.test(words[at].text)) at++;
  }
  return undefined;
}

const heredoc = /<<-?[ \t]{0,4}(["']?)([A-Za-z_]\w{0,60})\1([^\r\n]{0,200})/;
/** The interpreter as a word of its own: `python - <<END`, `<<END python` (which Docker allows), `cat <<END | python`. */
const named = /(?:^|[\s;&|(/])python[\d.]{0,5}(?=[\s;&|)]|$)/;

function* heredocsOf({ command, offset }: ShellText): Iterable<Program> {
  if (!command.includes('<<')) return;
  let count = 0;
  // A document inside of another is text of it.
  let until = 0;
  for (const line of command.matchAll(/[^\n]+/g)) {
    if (line.index < until || !line[0].includes('<<')) continue;
    const [, , end, behind = ''] = heredoc.exec(line[0]) ?? [];
    if (end === undefined || !(named.test(line[0].split('<<')[0]) || named.test(behind))) continue;
    if (++count > maxPrograms) return;
    const start = Math.min(line.index + line[0].length + 1, command.length);
    const last = new RegExp(`^[ \\t]*${end}[ \\t]*\\r?$`, 'm').exec(command.slice(start));
    const body = command.slice(start, last === null ? undefined : start + last.index);
    until = start + body.length;
    yield programOf({ command: body, offset: offset + start });
  }
}

/** Programs at their places, one after the other; what shares a line with another is a statement of its own. */
function placed(programs: readonly Program[], text: string): string {
  const codes = new Uint16Array(text.length).fill(blank);
  for (const end of text.matchAll(/[\r\n]/g)) codes[end.index] = text.charCodeAt(end.index);
  for (const program of programs) {
    const first = program.placeOf(0);
    const before = codes.subarray(text.lastIndexOf('\n', first - 1) + 1, first);
    if (first > 0 && before.some((code) => code !== blank)) codes[first - 1] = semicolon;
    for (let index = 0; index < program.text.length; index++)
      if (!/[\r\n]/.test(program.text[index])) codes[program.placeOf(index)] = program.text.charCodeAt(index);
  }
  return textOf(codes);
}

/** The text of its UTF-16 units, lone surrogates included; in parts, because a call takes only so many values. */
function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += partLength)
    parts.push(String.fromCharCode(...codes.subarray(at, at + partLength)));
  return parts.join('');
}
