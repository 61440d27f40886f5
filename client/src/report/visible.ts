/**
 * Sinks for text that may come from a hostile file: one for each place where the client shows some. The report page sets text as
 * text only, so there it is enough that nothing is hidden, reordered or invisible.
 */

/** Control, format, private and unassigned characters, lone surrogates, separators of lines, and letters that show nothing. */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu;

const plain = /^[ -~]*$/;

/** One line in which every character can be seen and stands where it was read. */
export function visible(text: string): string {
  // Names of tensors come by the ten thousand.
  if (plain.test(text)) return text;
  return text.replace(/[\r\n\t]+/g, ' ').replace(hidden, escapeCharacter);
}

/** Several lines of the same. */
export function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => visible(line.replaceAll('\t', '    ')))
    .join('\n');
}

/** For notifications, which turn `[text](target)` into a link. */
export function notificationText(text: string): string {
  return visible(text).replace(/\]\(/g, '] (');
}

/** For labels of lists, which turn `$(name)` into an icon. */
export function labelText(text: string): string {
  return visible(text).replaceAll('$(', '\\$(');
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
