import { Cost, Held, type Meter } from '../meter';
import { LineTable } from '../text/lineTable';
import type { SourcePart } from '../text/source';
import { type OutputPart, outputTexts } from './outputs';
import { itemsOf, type JsonNode, member, parseJson, textMember } from './positionedJson';
import { joined, type Reader } from './texts';

/** A cell as it is analysed. `index` is the raw index in the file, markdown cells included. */
export interface NotebookCell {
  readonly kind: 'code' | 'other';
  readonly part: SourcePart;
  /** False when the cell names another language. */
  readonly isPython: boolean;
  readonly isShell: boolean;
  readonly outputs: readonly OutputPart[];
}

export interface Notebook {
  readonly cells: readonly NotebookCell[];
  /** The raw text, without a byte order mark. */
  readonly text: string;
  /** Where the metadata of the notebook and of its cells stands in it. */
  readonly metadata: readonly { readonly start: number; readonly end: number }[];
}

/** Reads an .ipynb file of format 3 or 4 from its text. Throws JsonError. Odd shapes give fewer cells, never an error. */
export function readNotebook(raw: string, meter?: Meter): Notebook {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const root = parseJson(text, meter);
  const lines = new LineTable(text);
  const language = notebookLanguage(text, root);
  const worksheets = itemsOf(member(root, 'worksheets'));
  const nodes =
    worksheets.length > 0
      ? worksheets.flatMap((sheet) => itemsOf(member(sheet, 'cells')))
      : itemsOf(member(root, 'cells'));
  meter?.spend(nodes.length * Cost.cell);
  meter?.hold(nodes.length * Held.cell);
  const reader: Reader = { text, lines };
  const metadata = [root, ...worksheets, ...nodes].flatMap((node) => member(node, 'metadata') ?? []);
  return { text, metadata, cells: nodes.map((node, index) => readCell(reader, node, index, language)) };
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
    textMember(text, member(member(node, 'metadata'), 'vscode'), 'languageId') ??
    textMember(text, member(member(node, 'metadata'), 'dotnet_interactive'), 'language') ??
    textMember(text, member(member(node, 'metadata'), 'polyglot_notebook'), 'kernelName');
  const outputs = itemsOf(member(node, 'outputs')).flatMap((output, position) =>
    outputTexts(reader, output).map((part) => ({ ...part, cell: { ...cell, output: position } })),
  );
  return {
    kind: type === 'code' || (type === undefined && member(node, 'input') !== undefined) ? 'code' : 'other',
    part: { ...source, cell },
    isPython: isPythonName(own ?? language),
    isShell: /^(?:bash|sh|zsh|shellscript|shell)$/i.test((own ?? language ?? '').trim()),
    outputs,
  };
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
  return !/^(?:polyglot-notebook|sh|zsh|shell|r|ir|julia.*|javascript|typescript|deno|scala|almond|java|ijava|bash|shellscript|sql|c\+\+.*|xcpp.*|cpp|c#|csharp|\.net.*|f#|go|gophernotes|rust|evcxr|haskell|ruby|perl|matlab|octave|sas|stata|powershell|pwsh|http|kql|mermaid|html|css|latex|markdown|raw|plaintext|spark|sparkr|kotlin|lua|php|swift|ocaml.*|sagemath|wolfram.*|groovy|clojure)$/i.test(
    language.trim(),
  );
}
