/** The quotation mark that a place of a shell's script is inside of, if any; a comment counts as a text that nothing is put into. */
export function quotesAt(before: string): string {
  let quotes = '';
  for (let index = 0; index < before.length; index++) {
    const character = before[index];
    if (character === '\\' && quotes !== "'") index++;
    else if (character === '#' && quotes === '' && /^$|\s/.test(before[index - 1] ?? '')) {
      const feed = before.indexOf('\n', index);
      if (feed < 0) return "'";
      index = feed;
    } else if (quotes === '' && (character === '"' || character === "'")) quotes = character;
    else if (character === quotes) quotes = '';
  }
  return quotes;
}
