import type { ShellText } from './installCommands';

/** A script for a shell, or a justfile, whose recipes are such scripts. */
export function isScript(path: string): boolean {
  const name = path.toLowerCase().split(/[\\/]/).at(-1) ?? '';
  return /\.(?:sh|bash|zsh|ksh|slurm|sbatch|pbs|lsf)$|^\.?justfile$/.test(name);
}

/**
 * Lines of a script. Lines that go on are one command, comments are none, and what a recipe begins with (`@`, `-`, `+`) is no part of it.
 */
export function commandsOfScript(text: string): readonly ShellText[] {
  const texts: ShellText[] = [];
  // At equal length, so that offsets stay.
  const joined = text.replace(/\\\r?\n/g, (end) => ' '.repeat(end.length));
  for (const { 0: line, index } of joined.matchAll(/[^\r\n]{1,20000}/g)) {
    const indent = /^[\t ]{0,200}[@+-]{0,3}[\t ]{0,40}/.exec(line)?.[0].length ?? 0;
    const command = line.slice(indent);
    if (!command.startsWith('#')) texts.push({ command, offset: index + indent });
  }
  return texts;
}
