import type { NotebookDocument, TextDocuments } from 'vscode-languageserver';
import { NotebookDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentKind, documentKind } from '../../../engine/src/analysis/documentKind';
import type { ServerHost } from '../host';
import { decodePath, namedPath } from '../uris';

/** One text of a unit at one moment. */
export interface UnitText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** In notebooks: the id that the file gives to the cell, where the client tells it. */
  readonly cellId?: string;
}

/** What is analysed together: a document, or all Python cells of a notebook; a snapshot. */
export interface Unit {
  /** URI of the document, or of the notebook and never of a cell. */
  readonly uri: string;
  readonly path: string;
  readonly kind: DocumentKind;
  readonly texts: readonly UnitText[];
}

/** LSP's number for code cells. */
const codeCell = 2;

/** Every document and notebook that the client has open. */
export class OpenDocuments {
  readonly notebooks = new NotebookDocuments(TextDocument);
  private readonly notebookUris = new Set<string>();

  constructor(
    private readonly host: ServerHost,
    readonly texts: TextDocuments<TextDocument>,
  ) {}

  notebookOpened(uri: string): void {
    this.notebookUris.add(uri);
  }

  notebookClosed(uri: string): void {
    this.notebookUris.delete(uri);
  }

  openNotebooks(): readonly string[] {
    return [...this.notebookUris];
  }

  /** URIs of everything open that is ours to analyse. */
  unitUris(): string[] {
    const documents = this.texts.all().filter((document) => this.kindOf(document) !== undefined);
    return [...documents.map(({ uri }) => uri), ...this.notebookUris];
  }

  /** True for a document or notebook that is open and ours to analyse, however its URI is spelled. */
  isOpen(uri: string): boolean {
    if (this.unit(uri) !== undefined) return true;
    const wanted = decodePath(uri);
    return this.unitUris().some((open) => decodePath(open) === wanted);
  }

  /** The present state of a document or notebook; undefined for what is closed or not ours. */
  unit(uri: string): Unit | undefined {
    const notebook = this.notebookUris.has(uri) ? this.notebooks.getNotebookDocument(uri) : undefined;
    if (notebook !== undefined) {
      return { uri, path: this.pathOf(uri), kind: 'notebook', texts: this.cellsOf(notebook) };
    }
    const document = this.texts.get(uri);
    const kind = document === undefined ? undefined : this.kindOf(document);
    if (document === undefined || kind === undefined) return undefined;
    const text = { uri, version: document.version, text: document.getText() };
    return { uri, path: this.pathOf(uri), kind, texts: [text] };
  }

  /** URI of the unit that a text belongs to: the notebook's for a cell. */
  ownerOf(textUri: string): string {
    return this.notebooks.findNotebookDocumentForCell(textUri)?.uri ?? textUri;
  }

  /** True when nothing was edited, added, moved or closed since a snapshot was taken. */
  isCurrent(unit: Unit): boolean {
    const now = this.unit(unit.uri);
    return now !== undefined && sameTexts(now, unit);
  }

  /** Text of a small file: as it is open, else as it is on disk. */
  async read(uri: string, maximum = 1 << 20): Promise<string | undefined> {
    const open = this.texts.get(uri)?.getText();
    if (open !== undefined) return open;
    const path = this.host.diskPath(uri);
    return path === undefined ? undefined : this.host.readText(path, maximum);
  }

  /** Path for names and reports: on disk where there is one, else the URI's own. */
  private pathOf(uri: string): string {
    return this.host.diskPath(uri) ?? namedPath(uri);
  }

  private cellsOf(notebook: NotebookDocument): UnitText[] {
    const texts: UnitText[] = [];
    for (const cell of notebook.cells) {
      const document = this.notebooks.cellTextDocuments.get(cell.document);
      if (cell.kind !== codeCell || document?.languageId !== 'python') continue;
      const id: unknown = (cell.metadata as Record<string, unknown> | undefined)?.id;
      texts.push({
        uri: document.uri,
        version: document.version,
        text: document.getText(),
        ...(typeof id === 'string' ? { cellId: id } : {}),
      });
    }
    return texts;
  }

  /** What a document is read as. The language decides for Python, so that untitled and remote documents count too. */
  private kindOf({ uri, languageId }: TextDocument): DocumentKind | undefined {
    // Cells belong to their notebook, even where a client sends them as documents too.
    if (uri.startsWith('vscode-notebook-cell:')) return undefined;
    if (languageId === 'python') return 'python';
    if (languageId === 'pip-requirements') return 'requirements';
    const kind = documentKind(this.pathOf(uri));
    // A .py that is not Python to the editor has nothing to find; a notebook's raw JSON is no place for findings.
    return kind === 'python' || kind === 'notebook' ? undefined : kind;
  }
}

/** True when two snapshots of a unit hold the same versions of the same texts in the same order. */
export function sameTexts(left: Unit, right: Unit): boolean {
  if (left.kind !== right.kind || left.texts.length !== right.texts.length) return false;
  return left.texts.every((text, index) => {
    const other = right.texts[index];
    // Versions begin anew when a cell or a document is opened again, so the text itself counts too.
    return text.uri === other.uri && text.version === other.version && text.text === other.text;
  });
}
