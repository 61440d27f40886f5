/** What changed between two versions of a text. */

/** The one stretch in which two texts differ, between their common beginning and end. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly end: number;
}

/** What was asked last: several parts of an analysis ask for the same. */
let last: { readonly old: string; readonly text: string; readonly change: Change } | undefined;

export function changeBetween(old: string, text: string): Change {
  // Texts that are one object are compared without looking at them.
  if (last === undefined || last.old !== old || last.text !== text)
    last = { old, text, change: compare(old, text) };
  return last.change;
}

function compare(old: string, text: string): Change {
  const shorter = Math.min(text.length, old.length);
  const start = commonLength(shorter, (from, to) => text.slice(from, to) === old.slice(from, to));
  const tail = commonLength(
    shorter - start,
    (from, to) =>
      text.slice(text.length - to, text.length - from) === old.slice(old.length - to, old.length - from),
  );
  return { start, oldEnd: old.length - tail, end: text.length - tail };
}

/** How far two texts agree, by halves: comparing texts is many times as fast as comparing characters. */
function commonLength(longest: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let size = longest; size > 0; size = size === 1 ? 0 : (size + 1) >> 1) {
    const to = Math.min(longest, length + size);
    if (to > length && isSame(length, to)) length = to;
  }
  return length;
}
