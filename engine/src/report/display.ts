/**
 * Sinks for text that came from a file. Whatever leaves the engine for a screen goes through the one that fits, and through no
 * other. Nothing here trusts where a string came from.
 */

/**
 * What a terminal or an editor acts on, what turns text around, and what takes no room, so that a person does not see what a program or
 * an agent reads: controls, marks of direction, joiners, fillers, variation selectors and tags. Source: Unicode 16, the properties
 * Default_Ignorable_Code_Point and Bidi_Control.
 */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu;
/** What Azure Pipelines and TeamCity take for a command wherever it stands in a line. */
const commandAnywhere = /##(?=\[|vso\[|teamcity\[)/gi;

/** A character as JSON escapes it: one beyond the first 65,536 as its two halves. */
function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, at) => escapeUnit(character.charCodeAt(at))).join('');
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** For terminals and logs: one line, no control, bidirectional or escape characters, no commands of CI systems. */
export function terminal(text: string): string {
  return (
    harmlessLine(text.replace(/[\r\n\t]+/g, ' '))
      // What is shown stands at the start of a line in some places, and is cut in others.
      .replace(/(^|\s)::/g, '$1:\u02d0')
      .replace(/::(?=[a-z-]+(?: [^:]*)?::)/gi, ':\u02d0')
  );
}

/**
 * A whole line of a log that keeps its blanks, such as one of a diff, without what its reader acts on or does not see, and without
 * commands of CI systems. GitHub's stand at the start of a line; a `::` that no name follows begins a block of reStructuredText.
 */
export function harmlessLine(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replace(invisible, escapeCharacter)
    .replace(/^(\s*)::(?=[a-z-]+(?: |::))/i, '$1:\u02d0')
    .replace(commandAnywhere, '#\u02d0');
}

/** For Markdown: a code span that nothing inside can leave; no HTML, links or images. */
export function markdown(text: string): string {
  const line = text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(invisible, escapeCharacter)
    // Comments of jobs are printed to logs as well.
    .replace(commandAnywhere, '#\u02d0');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML text and quoted attributes. A page that is printed to a log holds no commands of CI systems either. */
export function html(text: string): string {
  return text
    .replace(invisible, escapeCharacter)
    .replace(/[&<>"']/g, (character) => entities[character])
    .replace(/^([^\S\n]*)::/gm, '$1&#58;:')
    .replace(commandAnywhere, '&#35;#');
}

/**
 * JSON whose characters somebody would act on or not see, and the commands of CI systems that count anywhere in a line, are escaped, which
 * changes no value. JSON itself escapes most controls.
 */
export function jsonText(value: unknown): string {
  return `${jsonSafe(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same on one line, for logs. */
export function jsonLine(value: unknown): string {
  return `${jsonSafe(JSON.stringify(value))}\n`;
}

function jsonSafe(text: string): string {
  return text.replace(invisible, escapeCharacter).replace(commandAnywhere, '\\u0023#');
}
