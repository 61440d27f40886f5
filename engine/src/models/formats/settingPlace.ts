import { fileStart, type Range } from '../../finding';
import { LineTable } from '../../text/lineTable';

/** What stands between a key and its value. */
const colon = /["']?[ \t]{0,40}:/y;

/** The text of a configuration in YAML or JSON, and where its keys stand: each is looked for once. */
export class SettingsText {
  private readonly places = new Map<string, Range>();
  private lines: LineTable | undefined;

  constructor(private readonly text: string) {}

  /** The first place of a key that has the value, if one is asked for; the start of the file where it is written in another way. */
  placeOf(key: string, value = ''): Range {
    const asked = `${key}:${value}`;
    const known = this.places.get(asked);
    if (known !== undefined) return known;
    const found = this.find(key, value);
    this.places.set(asked, found);
    return found;
  }

  private find(key: string, value: string): Range {
    const { text } = this;
    if (key === '') return fileStart;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
      const end = at + key.length;
      const before = text.slice(Math.max(0, at - 200), at);
      colon.lastIndex = end;
      if (!/(?:^|[\s"'{,[?-])$/.test(before) || /#[^\n]*$/.test(before) || !colon.test(text)) continue;
      const written = text.slice(colon.lastIndex, colon.lastIndex + 200).trimStart();
      if (!written.toLowerCase().startsWith(value)) continue;
      this.lines ??= new LineTable(text);
      return this.lines.range(at, end);
    }
    return fileStart;
  }
}
