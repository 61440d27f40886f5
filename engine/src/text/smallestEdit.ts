import type { TextEdit } from '../finding';
import type { Source } from './source';

/**
 * The edit that replaces a stretch of a source, without what stays as it is at either end: what surrounds a change may be a secret, and
 * is no part of it.
 */
export function smallestEdit(source: Source, start: number, end: number, newText: string): TextEdit {
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
