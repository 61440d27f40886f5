/**
 * Sinks for text that came from a file. Whatever leaves the engine for a screen goes through the one that fits, and through no
 * other. Nothing here trusts where a string came from.
 */

const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** For terminals and logs: one line, no control, bidirectional or escape characters, no commands of CI systems. */
export function terminal(text: string): string {
  return (
    text
      .replace(/[\r\n\t]+/g, ' ')
      .replace(invisible, escapeCharacter)
      // `::error::` is a command to GitHub at the start of a line; `##[`, `##vso[` and `##teamcity[` are commands anywhere.
      .replace(/(^|\s)::/g, '$1:\u02d0')
      .replace(/::(?=[a-z-]+(?: [^:]*)?::)/gi, ':\u02d0')
      .replace(/##(?=\[|vso\[|teamcity\[)/gi, '#\u02d0')
  );
}

/** For Markdown: a code span that nothing inside can leave; no HTML, links or images. */
export function markdown(text: string): string {
  const line = text.replace(/[\r\n\t]+/g, ' ').replace(invisible, escapeCharacter);
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
    .replace(/##(?=\[|vso\[|teamcity\[)/gi, '&#35;#');
}

/**
 * JSON whose characters a terminal or an editor would act on, or which turn text around, are escaped, which changes no value: C1 controls,
 * line and paragraph separators, and the marks of direction. JSON itself escapes the rest.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
