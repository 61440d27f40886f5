/**
 * What is known of a dotted name's beginnings, the longest first, without the name itself; undefined where nothing is. Only those of at
 * most `longest` characters are asked for: a pickle's name may hold thousands of dots, and each beginning of it costs its whole length.
 */
export function ofPrefixes<Known>(
  path: string,
  longest: number,
  known: (prefix: string) => Known | undefined,
): Known | undefined {
  let end = path.lastIndexOf('.', Math.min(longest, path.length - 1));
  for (; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const found = known(path.slice(0, end));
    if (found !== undefined) return found;
  }
  return undefined;
}
