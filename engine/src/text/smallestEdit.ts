import type { TextEdit } from '../finding';
import type { Source } from './source';

/** Characters that a fix may write: nobody reads more, and calls nested in calls would each write all those inside. */
export const maxFixText = 32_768;

/**
 * The edit that replaces a stretch of a source, without what stays as it is at either end: what surrounds a change may be a secret, and
 * is no part of it.
 */
export function smallestEdit(source: Source, start: number, end: number, newText: string): TextEdit {
  // Too long for a fix: looking at the characters would copy them.
  if (newText.length > 2 * maxFixText) return { ...source.range(start, end), newText };
  const { text } = source;
  const most = Math.min(end - start, newText.length);
  let head = 0;
  while (head < most && text[start + head] === newText[head]) head++;
  let foot = 0;
  while (foot < most - head && text[end - 1 - foot] === newText[newText.length - 1 - foot]) foot++;
  // A pair of surrogates stays in one piece.
  if (head > 0 && /[\ud800-\udbff]/.test(newText[head - 1])) head--;
  if (foot > 0 && /[\udc00-\udfff]/.test(newText[newText.length - foot])) foot--;
  return {
    ...source.range(start + head, end - foot),
    newText: newText.slice(head, newText.length - foot),
  };
}
