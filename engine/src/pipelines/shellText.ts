import type { ShellText } from '../dependencies/readers/installCommands';
import type { DataText } from '../text/data/node';

/** A text of YAML as a shell gets it, each character at its offset: block scalars as they stand, continuations as white space. */
export function shellTextOf(node: DataText, text: string): ShellText {
  const isBlock = /^[|>]/.test(text.slice(node.start, node.start + 1));
  const feed = isBlock ? text.indexOf('\n', node.start) : -1;
  const offset = feed < 0 ? node.start : Math.min(feed + 1, node.end);
  const raw = text.slice(offset, node.end);
  const quote = text[node.start - 1];
  if (!isBlock && quote === '"') return { command: withoutEscapes(raw), offset };
  // Folding joins lines into one command.
  const folded = isBlock && text[node.start] !== '>' ? raw : raw.replace(/\n/g, ' ');
  return { command: withoutContinuations(folded), offset };
}

/**
 * What stands between double quotes, each character at its place: escapes become a blank and what they mean, broken lines blanks.
 */
function withoutEscapes(text: string): string {
  return text.replace(/\\\r?\n[ \t]*(?:\\(?=[ \t]))?|\\[^\r\n]|\r?\n/g, (all: string) => {
    if (/^\\[^\r\n]$/.test(all)) return all[1] === 'n' ? ' \n' : all[1] === 't' ? '  ' : ` ${all[1]}`;
    return ' '.repeat(all.length);
  });
}

/** Backslashes before line breaks, and the breaks, become blanks. */
function withoutContinuations(text: string): string {
  return text.replace(/\\(\r?\n)/g, (all: string) => ' '.repeat(all.length));
}
