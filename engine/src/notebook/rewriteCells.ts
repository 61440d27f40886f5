import { itemsOf, type JsonNode, member, parseJson } from './positionedJson';

/**
 * The text of a notebook with other sources of some cells, by their raw index. Everything else stays as it is, to the byte: how the
 * file is indented too. Throws JsonError.
 */
export function rewriteCells(raw: string, sources: ReadonlyMap<number, string>): string {
  const root = parseJson(raw.replace(/^\ufeff/, ' '));
  const worksheets = itemsOf(member(root, 'worksheets'));
  const cells =
    worksheets.length > 0
      ? worksheets.flatMap((sheet) => itemsOf(member(sheet, 'cells')))
      : itemsOf(member(root, 'cells'));
  const parts: string[] = [];
  let done = 0;
  for (const [index, cell] of cells.entries()) {
    const source = sources.get(index);
    const node = member(cell, 'source') ?? member(cell, 'input');
    if (source === undefined || node === undefined) continue;
    parts.push(raw.slice(done, node.start), sourceText(raw, node, source));
    done = node.end;
  }
  return parts.join('') + raw.slice(done);
}

/** A source as it was written before: one string, or a list of lines with the same space between them. */
function sourceText(raw: string, node: JsonNode, source: string): string {
  if (node.kind !== 'array') return JSON.stringify(source);
  const [first] = node.items;
  const last = node.items.at(-1);
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (first === undefined || last === undefined || lines.length === 0)
    return `[${lines.map((line) => JSON.stringify(line)).join(', ')}]`;
  const before = raw.slice(node.start + 1, first.start);
  const after = raw.slice(last.end, node.end - 1);
  const between = before === '' ? ', ' : `,${before}`;
  return `[${before}${lines.map((line) => JSON.stringify(line)).join(between)}${after}]`;
}
