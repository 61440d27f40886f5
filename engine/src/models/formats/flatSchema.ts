import { FlatTable } from './flatbuffer';
import { MalformedError, type WindowReader } from './windowReader';

/*
 * Readers of flatbuffers follow offsets wherever they lead: a file is only certain where every one of them was followed, as the verifier of
 * flatbuffers does. Source: flatbuffers/verifier.h.
 */

/** Tables that one file may have, each counted once for what it is read as. */
const maxTables = 1 << 18;

/** A place that is read as such a table. */
interface Place {
  readonly table: string;
  readonly offset: number;
}

/** The tables of a schema, and what their fields hold. */
export class FlatSchema {
  private readonly tables: ReadonlyMap<string, readonly string[]>;
  private readonly unions: ReadonlyMap<string, readonly string[]>;

  /**
   * @param tables a line for each table: its name, and of each field the bytes of its number, `s` for text, the name of a table, `[x]` for
   *   a vector of these, or `|x` for a member of the union x, whose number is the field before. Lines may go on behind spaces.
   * @param unions a line for each union: its name, and its members by number.
   */
  constructor(tables: string, unions: string) {
    this.tables = linesOf(tables);
    this.unions = linesOf(unions);
  }

  /** The table that a number chooses from a union; undefined for none. */
  member(union: string, number: number): string | undefined {
    const table = this.unions.get(union)?.[number];
    return table === 'NONE' ? undefined : table;
  }

  /** Follows everything that a table leads to. @throws MalformedError where something lies outside the file. */
  async verify(reader: WindowReader, table: string, offset: number): Promise<void> {
    const seen = new Set<string>();
    const open: Place[] = [{ table, offset }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const key = `${place.table} ${place.offset}`;
      if (seen.has(key)) continue;
      if (seen.size === maxTables) throw new MalformedError('too many tables', place.offset);
      seen.add(key);
      const flat = await FlatTable.open(reader, place.offset);
      const fields = this.tables.get(place.table) ?? [];
      for (const [index, kind] of fields.entries())
        for await (const next of this.follow(reader, flat, index, kind)) {
          if (open.length === maxTables) throw new MalformedError('too many tables', next.offset);
          open.push(next);
        }
    }
  }

  /** Looks at a field, and says which tables it leads to. */
  private async *follow(
    reader: WindowReader,
    flat: FlatTable,
    index: number,
    kind: string,
  ): AsyncGenerator<Place> {
    if (isNumber(kind)) flat.inside(index, Number(kind));
    else if (kind.startsWith('[')) yield* this.followVector(reader, flat, index, kind.slice(1, -1));
    else {
      const at = await flat.target(index);
      if (at === undefined) return;
      if (kind === 's') await verifyText(reader, at);
      else {
        const table = kind.startsWith('|') ? this.member(kind.slice(1), await flat.u8(index - 1)) : kind;
        if (table !== undefined) yield { table, offset: at };
      }
    }
  }

  private async *followVector(
    reader: WindowReader,
    flat: FlatTable,
    index: number,
    kind: string,
  ): AsyncGenerator<Place> {
    const { start, length } = await flat.vector(index, isNumber(kind) ? Number(kind) : 4);
    if (isNumber(kind)) return;
    for (let element = 0; element < length; element++) {
      const at = start + 4 * element;
      reader.position = at;
      const offset = at + (await reader.u32());
      if (kind === 's') await verifyText(reader, offset);
      else yield { table: kind, offset };
    }
  }
}

const isNumber = (kind: string) => /^\d+$/.test(kind);

/** Readers take texts to their zero byte. */
async function verifyText(reader: WindowReader, at: number): Promise<void> {
  reader.position = at;
  reader.skip(await reader.u32());
  if ((await reader.u8()) !== 0) throw new MalformedError('a text without an end', at);
}

function linesOf(text: string): Map<string, string[]> {
  const lines = text.trim().split(/\n(?! )/);
  return new Map(
    lines.map((line) => {
      const [name, ...words] = line.split(/\s+/);
      return [name, words];
    }),
  );
}
