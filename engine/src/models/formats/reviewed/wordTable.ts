/** Words of a table, which is taken apart when it is first asked: most runs meet few formats. In a bundle it is packed (scripts/tables.mjs). */
export class WordTable {
  private words: ReadonlySet<string> | undefined;

  /** @param table words with white space between */
  constructor(private readonly table: () => string) {}

  has(word: string): boolean {
    return this.all().has(word);
  }

  some(test: (word: string) => boolean): boolean {
    for (const word of this.all()) if (test(word)) return true;
    return false;
  }

  private all(): ReadonlySet<string> {
    this.words ??= new Set(this.table().trim().split(/\s+/));
    return this.words;
  }
}
