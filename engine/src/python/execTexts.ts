/**
 * Code that a statement hands to `exec` as a text: `exec("import pickle as p")`. Its statements are read where they stand, and bind names
 * around them, as they do when it runs in the module. So is what a statement hands to another interpreter:
 * `subprocess.run([sys.executable, "-c", "import pickle"])`.
 */

import { type TextTest, testText } from '../text/textTests';

/** A statement that begins with `exec`, or that runs a list of words, up to the quotes of a text; of the list the words are read apart. */
const start =
  /^([ \t]*)(?:exec[ \t]*\([ \t]*|(?:\w{1,40}[ \t]*=[ \t]*|return[ \t]+)?(?:\w{1,40}\.)?(?:run|call|check_call|check_output|Popen)[ \t]*\([ \t\r\n]{0,40}\[([\w./"', \t\r\n-]{0,200}["']-c["'],[ \t\r\n]{0,40}))[rR]?("""|'''|"|')/gm;
/** Words that run an interpreter with a text. */
const interpreter =
  /^[ \t\r\n]*(?:sys\.executable|["'](?:[\w./-]*\/)?python[\d.]*["'])[ \t\r\n]*,(?:[ \t\r\n]*["']-[A-Za-z]+["'][ \t\r\n]*,)*[ \t\r\n]*$/;
/** What may stand behind the text: names of namespaces. */
const rest = /^[ \t\r\n]{0,40}(?:,[\w.,(){} \t]{0,200})?\)[ \t]*(?=#|\r?\n|$)/;
/** Behind a text in a list: more words, and options. */
const restOfList =
  /^[ \t\r\n]{0,40}(?:,[^()[\]#]{0,200})?\][ \t\r\n]{0,40}(?:,[\w.,={}"' \t\r\n]{0,300})?\)(?:\.\w{1,20}(?:\(\))?){0,3}[ \t]*(?=#|\r?\n|$)/;
/** Longer texts are left as they are. */
const maxLength = 20_000;
const maxTexts = 200;

/** True where a text may hand code to `exec`, or to another interpreter. */
export function mayHoldExec(text: string, test: TextTest = testText): boolean {
  return test(execOfText, text) || (test(startsPrograms, text) && test(codeInList, text));
}

const execOfText = /exec(?<=^[ \t]{0,400}exec)[ \t]{0,400}\([ \t]{0,400}[rR]?["']/m;
const startsPrograms = /subprocess/;
const codeInList = /["']-c["'],[ \t\r\n]{0,40}[rR]?["']/;

/** A text of the same length in which such code stands by itself. What is written in another way than it reads stays as it is. */
export function withExecTexts(text: string, test?: TextTest): string {
  if (!mayHoldExec(text, test)) return text;
  const pieces: string[] = [];
  let done = 0;
  let count = 0;
  for (const match of text.matchAll(start)) {
    const [opening, indent, words, quote] = match;
    const from = match.index + opening.length;
    if (match.index < done || ++count > maxTexts) continue;
    if (words !== undefined && !interpreter.test(words)) continue;
    const end = text.slice(from, from + maxLength).indexOf(quote);
    const behind = text.slice(from + end + quote.length, from + end + 600);
    const closing = end < 0 ? undefined : (words === undefined ? rest : restOfList).exec(behind);
    const code = end < 0 ? undefined : statementsOf(text.slice(from, from + end), indent, quote);
    // `True;` keeps the block that the statement stands in.
    const before = blanked(`${indent}True;`, opening);
    if (closing === null || closing === undefined || code === undefined || before === undefined) continue;
    const after = (quote + closing[0]).replace(/[^\r\n]/g, ' ');
    pieces.push(text.slice(done, match.index), before, code, after);
    done = from + end + after.length;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

/** Blanks of the shape of an opening, whose last line begins with some words; undefined where they have no room. */
function blanked(words: string, opening: string): string | undefined {
  const last = opening.lastIndexOf('\n') + 1;
  if (words.length > opening.length - last) return undefined;
  return opening.slice(0, last).replace(/[^\r\n]/g, ' ') + words.padEnd(opening.length - last);
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
