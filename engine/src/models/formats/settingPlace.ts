import { fileStart, type Range } from '../../finding';
import { LineTable } from '../../text/lineTable';

/** What stands between a key and its value. */
const colon = /["']?[ \t]{0,40}:/y;

/**
 * Where a key of YAML or JSON stands in a text, the first that has the value if one is asked for; the start of the file where it is
 * written in another way. Time is proportional to the text.
 */
export function placeOfSetting(text: string | undefined, key: string, value?: string): Range {
  if (text === undefined || key === '') return fileStart;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const end = at + key.length;
    const before = text.slice(Math.max(0, at - 200), at);
    colon.lastIndex = end;
    if (!/(?:^|[\s"'{,[?-])$/.test(before) || /#[^\n]*$/.test(before) || !colon.test(text)) continue;
    const written = text.slice(colon.lastIndex, colon.lastIndex + 200).trimStart();
    if (value === undefined || written.toLowerCase().startsWith(value))
      return new LineTable(text).range(at, end);
  }
  return fileStart;
}
