import type { DataText } from '../code/data/node';
import type { ShellText } from '../dependencies/readers/installCommands';

/** A text of YAML as a shell gets it, each character at its offset: block scalars as they stand, continuations as white space. */
export function shellTextOf(node: DataText, text: string): ShellText {
  const isBlock = /^[|>]/.test(text.slice(node.start, node.start + 1));
  const feed = isBlock ? text.indexOf('\n', node.start) : -1;
  const offset = feed < 0 ? node.start : Math.min(feed + 1, node.end);
  const raw = text.slice(offset, node.end);
  // Folding joins lines into one command.
  const folded = text[node.start] === '>' ? raw.replace(/\n/g, ' ') : raw;
  return { command: withoutContinuations(folded), offset };
}

/** Backslashes before line breaks, and the breaks, become blanks. */
export function withoutContinuations(text: string): string {
  return text.replace(/\\(\r?\n)/g, (all: string) => ' '.repeat(all.length));
}
