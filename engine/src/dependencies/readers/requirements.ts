import { Cost, Held, type Meter } from '../../meter';
import { emptyManifest, type Manifest, type MutableManifest } from '../manifest';
import { type LogicalLine, readRequirement } from './pep508';

/**
 * Reads pip's requirements format. Total, as far as the meter goes: every text gives a result. Ranges are exact over continuation lines, comments,
 * CRLF and a missing last line break.
 */
export function readRequirements(text: string, meter?: Meter): Manifest {
  const result = emptyManifest('pip', 'application');
  for (const line of logicalLines(withoutTemplates(text))) {
    meter?.spend(Cost.judged);
    meter?.hold(Held.judged);
    readLine(line, result);
  }
  return result;
}

/** What cookiecutter and Jinja put there is not known: lines with their marks become blank at equal length. */
function withoutTemplates(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  return text.replace(/^[^\r\n]*(?:\{\{|\{%)[^\r\n]*$/gm, (line) => ' '.repeat(line.length));
}

function* logicalLines(text: string): Iterable<LogicalLine> {
  let start = 0;
  // Pieces of the logical line: where each begins in it and in the file.
  let pieces: { readonly at: number; readonly offset: number }[] = [];
  let joined: string[] = [];
  let length = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length + 1 : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (end > start && text[end - 1] === '\r') end--;
    const line = text.slice(start, end);
    const isComment = /^\s*#/.test(line);
    const continues = line.endsWith('\\') && !isComment;
    const piece = continues ? line.slice(0, -1) : line;
    pieces.push({ at: length, offset: start });
    joined.push(piece);
    length += piece.length;
    if (!continues || next > text.length) {
      const places = pieces;
      yield { text: joined.join(''), offsetAt: (index) => offsetIn(places, index) };
      pieces = [];
      joined = [];
      length = 0;
    }
    start = next;
  }
}

function offsetIn(
  pieces: readonly { readonly at: number; readonly offset: number }[],
  index: number,
): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle].at <= index) low = middle;
    else high = middle - 1;
  }
  return pieces[low].offset + index - pieces[low].at;
}

/** Short forms that decide where packages come from. */
export const longNames: ReadonlyMap<string, string> = new Map([
  ['-i', '--index-url'],
  ['-f', '--find-links'],
]);

function readLine(line: LogicalLine, result: MutableManifest): void {
  const { text } = line;
  // A comment starts at the beginning or after white space; `#` inside a URL is a fragment.
  const comment = /(?:^|\s)#/.exec(text);
  let end = comment === null ? text.length : comment.index;
  let start = 0;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return;
  const range = { start: line.offsetAt(start), end: line.offsetAt(end - 1) + 1 };
  const body = text.slice(start, end);
  const option =
    /^(--?[A-Za-z][\w-]*)(?:[ \t]*=[ \t]*|[ \t]+|$)/.exec(body) ?? /^(-[recif])(?=\S)/.exec(body);
  if (option !== null) {
    const name = option[1];
    const written = body.slice(option[0].length);
    // pip reads a line as a shell would.
    const value = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
    if (name === '-r' || name === '--requirement')
      result.includes.push({ kind: 'requirement', path: value, ...range });
    else if (name === '-c' || name === '--constraint')
      result.includes.push({ kind: 'constraint', path: value, ...range });
    else if (name === '-e' || name === '--editable')
      readRequirement(line, start + option[0].length, end, [], result);
    else {
      const last = line.offsetAt(end - 1) + 1 - (written.length - value.length) / 2;
      result.options.push({
        name: longNames.get(name) ?? name,
        value,
        ...range,
        valueStart: last - value.length,
        valueEnd: last,
      });
    }
    return;
  }
  // Options of one requirement follow it.
  const hashes: string[] = [];
  const options = /\s--[a-z]/.exec(body);
  if (options !== null) {
    for (const match of body
      .slice(options.index)
      .matchAll(/--hash(?:=|\s)\s{0,8}([\w-]{1,20}:[0-9A-Za-z]{1,200})/g))
      hashes.push(match[1]);
    end = start + options.index;
    while (end > start && /\s/.test(text[end - 1])) end--;
  }
  readRequirement(line, start, end, hashes, result);
}
