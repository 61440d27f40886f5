import { Cost, Held, type Meter } from '../../meter';
import { emptyPipeline, type PipelineDocument } from '../document';

/** `NAME = value`, `export NAME := value`; `?=` gives a default. */
const assignment =
  /^[ ]{0,20}(?:export[ \t]+|override[ \t]+)?([A-Za-z_][\w.-]{0,100})[ \t]{0,20}(?:::?:?|\?|\+)?=[ \t]*(.*)$/;

/**
 * Reads a makefile: commands of recipes with each character at its offset, and variables. Total; lines that are neither are left out.
 * Source: www.gnu.org/software/make/manual.
 */
export function readMakefile(path: string, text: string, meter?: Meter): PipelineDocument {
  meter?.spend(text.length * Cost.instruction);
  meter?.hold(text.length * Held.instruction);
  const result = emptyPipeline('makefile', path, text);
  let command = '';
  let offset = 0;
  const finish = () => {
    if (command.trim() !== '') result.commands.push({ command, offset, when: 'build' });
    command = '';
  };
  let continues = false;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const [line] = match;
    if (line === '') continue;
    const isRecipe = continues ? command !== '' : line.startsWith('\t');
    continues = /\\\r?\n$/.test(line);
    if (isRecipe) {
      if (command === '') offset = match.index;
      command += shellLine(line, command === '');
      if (!continues) finish();
      continue;
    }
    finish();
    const assigned = assignment.exec(line.trimEnd());
    if (assigned === null) continue;
    const [, name, value] = assigned;
    const start = match.index + line.indexOf(name);
    const end = match.index + line.trimEnd().length;
    result.variables.push({
      kind: 'environment',
      name,
      value,
      start,
      end,
      named: { start, end: start + name.length },
    });
    const run = /^\$\(shell[ \t]/.exec(value);
    if (run !== null && value.endsWith(')'))
      result.commands.push({
        command: shellLine(value.slice(run[0].length, -1), false),
        offset: end - value.length + run[0].length,
        when: 'build',
      });
  }
  finish();
  return result;
}

/**
 * A line as the shell gets it, at equal length: without make's own signs and continuations, and with make's variables in the shell's
 * spelling, which is as long.
 */
function shellLine(line: string, isFirst: boolean): string {
  const own = isFirst ? line.replace(/^[\t @+-]+/, (all) => ' '.repeat(all.length)) : line;
  return own
    .replace(/\\(\r?\n)$/, (all: string) => ' '.repeat(all.length))
    .replace(/\$\$|\$\((\w{1,100})\)/g, (_, name: string | undefined) =>
      // Two of them are one of the shell.
      name === undefined ? ' $' : `\${${name}}`,
    );
}
