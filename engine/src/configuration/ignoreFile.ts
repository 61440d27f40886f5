import { type Glob, globMatches, readGlob } from './glob';

/** More patterns of one file are not read: nothing is left out because of them. */
const maxPatterns = 2_000;
/** Longer lines are no patterns that somebody wrote. */
const maxLength = 512;

/** One line of a `.gitignore`. */
interface IgnorePattern {
  readonly glob: Glob;
  /** It takes back what earlier lines ignore. */
  readonly isNegated: boolean;
  /** It is about folders only. */
  readonly isFolder: boolean;
}

/** What a `.gitignore` says of the paths below its folder. */
export type IgnoreFile = readonly IgnorePattern[];

/** Reads a `.gitignore`, as gitignore(5) has it. Any text is one. */
export function readIgnoreFile(text: string): IgnoreFile {
  const patterns: IgnorePattern[] = [];
  for (const line of text.split('\n')) {
    if (patterns.length >= maxPatterns) break;
    const pattern = patternOf(withoutSpaces(line.replace(/\r$/, '')));
    if (pattern !== undefined) patterns.push(pattern);
  }
  return patterns;
}

/**
 * What a file says of a path below its folder, given as parts: ignored, taken back, or nothing. Of a file in a folder that is ignored
 * itself it says nothing: ask about each folder first.
 */
export function ignoredBy(
  file: IgnoreFile,
  parts: readonly string[],
  isFolder: boolean,
): boolean | undefined {
  // The last line that matches counts.
  for (let at = file.length - 1; at >= 0; at--) {
    const pattern = file[at];
    if ((!pattern.isFolder || isFolder) && globMatches(pattern.glob, parts)) return !pattern.isNegated;
  }
  return undefined;
}

/** Spaces at the end do not count, unless a backslash is in front of them. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

function patternOf(line: string): IgnorePattern | undefined {
  const isNegated = line.startsWith('!');
  let text = isNegated ? line.slice(1) : line;
  const isFolder = text.endsWith('/');
  if (isFolder) text = text.slice(0, -1);
  if (text === '' || text.length > maxLength || line.startsWith('#')) return undefined;
  // With a slash inside it counts from the folder of the file, without one at any depth.
  if (text.startsWith('/')) text = text.slice(1);
  else if (!text.includes('/')) text = `**/${text}`;
  // What is inside of a folder, not the folder itself.
  if (text.endsWith('/**')) text += '/*';
  return { glob: readGlob(text, true), isNegated, isFolder };
}
