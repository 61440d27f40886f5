import { LineTable } from '../lineTable';
import type { SourcePart } from '../source';
import { decodeJsonString, itemsOf, type JsonNode, member, parseJson, textMember } from './positionedJson';

/** A cell as it is analysed. `index` is the raw index in the file, markdown cells included. */
export interface NotebookCell {
  readonly kind: 'code' | 'other';
  readonly part: SourcePart;
  /** False when the cell names another language. */
  readonly isPython: boolean;
  readonly outputs: readonly SourcePart[];
}

export interface Notebook {
  readonly cells: readonly NotebookCell[];
}

/** Texts of an output that people read; images and attachments are never looked into. */
const textTypes = ['text/plain'];

/** Reads an .ipynb file of format 3 or 4 from its text. Throws JsonError. Odd shapes give fewer cells, never an error. */
export function readNotebook(raw: string): Notebook {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const shift = raw.length - text.length;
  const root = parseJson(text);
  const lines = new LineTable(text);
  const language = notebookLanguage(text, root);
  const worksheets = itemsOf(member(root, 'worksheets'));
  const nodes =
    worksheets.length > 0
      ? worksheets.flatMap((sheet) => itemsOf(member(sheet, 'cells')))
      : itemsOf(member(root, 'cells'));
  const reader: Reader = { text, lines, shift };
  return { cells: nodes.map((node, index) => readCell(reader, node, index, language)) };
}

interface Reader {
  readonly text: string;
  readonly lines: LineTable;
  readonly shift: number;
}

function readCell(reader: Reader, node: JsonNode, index: number, language: string | undefined): NotebookCell {
  const { text } = reader;
  const type = textMember(text, node, 'cell_type');
  const id = textMember(text, node, 'id');
  const cell = { index, ...(id === undefined ? {} : { id }) };
  // Format 3 calls the source of code cells `input`.
  const source = joined(reader, member(node, 'source') ?? member(node, 'input'));
  const own =
    textMember(text, node, 'language') ??
    textMember(text, member(member(node, 'metadata'), 'vscode'), 'languageId');
  const outputs = itemsOf(member(node, 'outputs')).flatMap((output, position) => {
    const traceback = member(output, 'traceback');
    // A traceback is a list of lines without their breaks.
    const texts = [
      ...outputTexts(output).map((value) => joined(reader, value)),
      ...(traceback === undefined ? [] : [joined(reader, traceback, '\n')]),
    ];
    return texts
      .filter((part) => part.text !== '')
      .map((part) => ({ ...part, cell: { ...cell, output: position } }));
  });
  return {
    kind: type === 'code' || (type === undefined && member(node, 'input') !== undefined) ? 'code' : 'other',
    part: { ...source, cell },
    isPython: isPythonName(own ?? language),
    outputs,
  };
}

/** Streams, plain results and tracebacks; formats 3 and 4 name them differently. */
function outputTexts(output: JsonNode): readonly JsonNode[] {
  const data = member(output, 'data');
  const candidates = [
    member(output, 'text'),
    member(output, 'evalue'),
    ...textTypes.map((type) => member(data, type)),
  ];
  return candidates.filter((node) => node !== undefined);
}

/** A text, or a list of texts that are joined, with the raw line of every offset. */
function joined(reader: Reader, node: JsonNode | undefined, separator = ''): SourcePart {
  const pieces: { readonly at: number; readonly line: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const item of node?.kind === 'string' ? [node] : itemsOf(node)) {
    if (item.kind !== 'string') continue;
    const piece = decodeJsonString(reader.text, item);
    pieces.push({ at: length, line: reader.lines.lineOf(item.start) });
    texts.push(piece);
    length += piece.length + separator.length;
  }
  const fileLineAt = (offset: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle].at <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low]?.line ?? (node === undefined ? 1 : reader.lines.lineOf(node.start));
  };
  return { text: texts.join(separator), fileLineAt };
}

/** Language that the notebook names; undefined when it names none, which in practice means Python. */
function notebookLanguage(text: string, root: JsonNode): string | undefined {
  const metadata = member(root, 'metadata');
  return (
    textMember(text, member(metadata, 'language_info'), 'name') ??
    textMember(text, member(metadata, 'kernelspec'), 'language') ??
    textMember(text, member(metadata, 'kernelspec'), 'name')
  );
}

/** Kernels are named freely (`python3`, `conda-env-ml-py`): only the known others are not Python. */
function isPythonName(language: string | undefined): boolean {
  if (language === undefined) return true;
  return !/^(?:r|ir|julia.*|javascript|typescript|deno|scala|almond|java|ijava|bash|shellscript|sql|c\+\+.*|xcpp.*|cpp|c#|csharp|\.net.*|f#|go|gophernotes|rust|evcxr|haskell|ruby|perl|matlab|octave|sas|stata|powershell|html|css|latex|markdown|raw|plaintext|spark|sparkr|kotlin|lua|php|swift|ocaml.*|sagemath|wolfram.*|groovy|clojure)$/i.test(
    language.trim(),
  );
}
