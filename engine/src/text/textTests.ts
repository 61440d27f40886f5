import { changeBetween } from './change';

/** Tells whether an expression matches somewhere in a text. */
export type TextTest = (expression: RegExp, text: string) => boolean;

export const testText: TextTest = (expression, text) => expression.test(text);

/** Characters around a change in which a new match would stand: more than any of the expressions reaches, with what it looks at around. */
const reach = 4_000;

/** What is known of one expression: where it matches in the text of last time; undefined where it does not. */
type Known = { readonly start: number; readonly end: number } | undefined;

/**
 * The same for the versions of one text, of which only what changed is looked at again. Only for expressions without flags that keep a
 * state, whose matches, with what they look at around, are shorter than `reach`.
 */
export class EditedText {
  private text = '';
  private readonly known = new Map<RegExp, Known>();

  readonly test: TextTest = (expression, text) => {
    if (text !== this.text) this.moveTo(text);
    if (!this.known.has(expression)) this.known.set(expression, find(expression, text));
    return this.known.get(expression) !== undefined;
  };

  private moveTo(text: string): void {
    const { start, oldEnd, end } = changeBetween(this.text, text);
    const around = text.slice(Math.max(0, start - reach), end + reach);
    for (const [expression, match] of this.known) {
      const isBefore = match !== undefined && match.end + reach <= start;
      const isBehind = match !== undefined && match.start - reach >= oldEnd;
      if (isBefore) continue;
      if (match !== undefined && isBehind) {
        const distance = end - oldEnd;
        this.known.set(expression, { start: match.start + distance, end: match.end + distance });
      } else if (match !== undefined || expression.test(around))
        // What only matches because the piece ends there is found out here.
        this.known.set(expression, find(expression, text));
    }
    this.text = text;
  }
}

function find(expression: RegExp, text: string): Known {
  const match = expression.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
