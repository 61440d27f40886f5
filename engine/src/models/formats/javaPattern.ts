/*
 * Regular expressions of Java, as those of Python that take at least as long: where a class of characters has no counterpart, one with more
 * characters stands for it. Source: java.util.regex.Pattern of Java 21.
 */

/** Escapes, beginnings and ends of classes, intersections, and groups with a name. */
const token = /\\(?:[pP]\{\w{1,40}\}|[\s\S])|\[\^?\]?|\]|&&|\(\?<[A-Za-z][A-Za-z0-9]*>/g;
/** Classes of letters and digits. */
const ofWords =
  /^\\p\{(?:L|Lu|Ll|N|Nd|IsL|IsLu|IsLl|IsN|Alpha|Alnum|Digit|Lower|Upper|XDigit|IsAlphabetic|IsDigit|IsLetter|IsLowercase|IsUppercase)\}$/;

/** The expression of Python; undefined where classes stand inside of each other. */
export function pythonPattern(pattern: string): string | undefined {
  /** What the class that is open is, if one is. */
  let open: 'class' | 'negated' | undefined;
  let isNested = false;
  const read = pattern.replace(token, (piece) => {
    if (piece.startsWith('[')) {
      isNested ||= open !== undefined;
      open = piece.startsWith('[^') ? 'negated' : 'class';
      return piece;
    }
    if (piece === ']') {
      open = undefined;
      return piece;
    }
    if (piece === '&&') {
      isNested ||= open !== undefined;
      return piece;
    }
    if (piece.startsWith('(')) return open === undefined ? '(' : piece;
    if (!/^\\(?:[pP]\{|[hv]$)/.test(piece)) return piece;
    // What is excluded may be less, but not more.
    if (open === 'negated') return '\uffff';
    if (/^\\[hv]$/.test(piece)) return '\\s';
    if (ofWords.test(piece)) return '\\w';
    return open === undefined ? '[\\s\\S]' : '\\s\\S';
  });
  return isNested ? undefined : read;
}
