import { Cost, Held, type Meter } from '../../meter';
import { emptyPipeline, environmentVariable, type PipelineDocument } from '../document';

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
  const values = new Map<string, string>();
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const [line] = match;
    if (line === '') continue;
    const isRecipe = continues ? command !== '' : line.startsWith('\t');
    continues = /\\\r?\n$/.test(line);
    if (isRecipe) {
      if (command === '') offset = match.index;
      command += shellLine(line, command === '', values);
      if (!continues) finish();
      continue;
    }
    finish();
    const assigned = assignment.exec(line.trimEnd());
    if (assigned === null) continue;
    const [, name, value] = assigned;
    const start = match.index + line.indexOf(name);
    const end = match.index + line.trimEnd().length;
    if (/^[\w./-]{1,100}$/.test(value)) values.set(name, value);
    result.variables.push(environmentVariable(name, { start, end: start + name.length }, value, end));
    const run = /^\$\(shell[ \t]/.exec(value);
    if (run !== null && value.endsWith(')'))
      result.commands.push({
        command: shellLine(value.slice(run[0].length, -1), false, values),
        offset: end - value.length + run[0].length,
        when: 'build',
      });
  }
  finish();
  return result;
}

/**
 * A line as the shell gets it, at equal length: without make's own signs and continuations. A variable that stands alone becomes its
 * value where that is short enough, and else the shell's spelling of it, which is as long.
 */
function shellLine(line: string, isFirst: boolean, values: ReadonlyMap<string, string>): string {
  const own = isFirst ? line.replace(/^[\t @+-]+/, (all) => ' '.repeat(all.length)) : line;
  return own
    .replace(/\\(\r?\n)$/, (all: string) => ' '.repeat(all.length))
    .replace(/\$\$|\$\((\w{1,100})\)(?=(\s?))/g, (all: string, name: string | undefined, blank: string) => {
      // Two of them are one of the shell.
      if (name === undefined) return ' $';
      const value = values.get(name) ?? '';
      const fits =
        value !== '' && value.length <= all.length && (blank !== '' || value.length === all.length);
      return fits ? value.padEnd(all.length) : `\${${name}}`;
    });
}
