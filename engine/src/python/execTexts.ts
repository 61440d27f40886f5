/**
 * Code that a statement hands to `exec` as a text: `exec("import pickle as p")`. Its statements are read where they stand, and bind names
 * around them, as they do when it runs in the module.
 */

/** A statement that begins with `exec`, up to the quotes of a text. */
const start = /^([ \t]*)exec[ \t]*\([ \t]*[rR]?("""|'''|"|')/gm;
/** What may stand behind the text: names of namespaces. */
const rest = /^[ \t\r\n]{0,40}(?:,[\w.,(){} \t]{0,200})?\)[ \t]*(?=#|\r?\n|$)/;
/** Longer texts are left as they are. */
const maxLength = 20_000;
const maxTexts = 200;

/** True where a text may hand code to `exec`. */
export function mayHoldExec(text: string): boolean {
  return text.includes('exec') && /^[ \t]*exec[ \t]*\([ \t]*[rR]?["']/m.test(text);
}

/** A text of the same length in which such code stands by itself. What is written in another way than it reads stays as it is. */
export function withExecTexts(text: string): string {
  if (!mayHoldExec(text)) return text;
  const pieces: string[] = [];
  let done = 0;
  let count = 0;
  for (const match of text.matchAll(start)) {
    const [opening, indent, quote] = match;
    const from = match.index + opening.length;
    if (match.index < done || ++count > maxTexts) continue;
    const end = text.slice(from, from + maxLength).indexOf(quote);
    const closing = end < 0 ? undefined : rest.exec(text.slice(from + end + quote.length, from + end + 400));
    const code = end < 0 ? undefined : statementsOf(text.slice(from, from + end), indent, quote);
    if (closing === null || closing === undefined || code === undefined) continue;
    // `True;` keeps the block that the statement stands in.
    const before = `${indent}True;`.padEnd(opening.length);
    const after = (quote + closing[0]).replace(/[^\r\n]/g, ' ');
    pieces.push(text.slice(done, match.index), before, code, after);
    done = from + end + after.length;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** What a text holds as statements at its place; undefined where it cannot stand there. */
function statementsOf(body: string, indent: string, quote: string): string | undefined {
  if (quote.length === 3) {
    // Its own lines begin where the statement does, or it opens no block.
    const own = /^[ \t]*\S/.exec(body.slice(body.search(/\r?\n/) + 1));
    const isPlain = !body.includes('\\') && (own === null || own[0].slice(0, -1) === indent);
    return isPlain ? body : undefined;
  }
  if (/[\r\n]/.test(body) || /\\[^nr"']|:[ \t]*\\n|\\n[ \t]/.test(body)) return undefined;
  return body.replace(/\\[nr]/g, '; ').replace(/\\(["'])/g, ' $1');
}
