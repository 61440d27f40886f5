/**
 * A text between quotes as a shell gets it, each character at its offset: an escape is a blank and what it means, a break behind a
 * backslash is blanks.
 */
export function unescapedInPlace(text: string): string {
  return text.replace(/\\(\r?\n|[\s\S])/g, (all: string, escaped: string) => {
    if (escaped.endsWith('\n')) return ' '.repeat(all.length);
    return escaped === 'n' ? ' \n' : escaped === 't' ? '  ' : ` ${escaped}`;
  });
}
