/** Notebooks as VS Code sends them: Python cells only, structure and texts in one change. */
import {
  DidChangeNotebookDocumentNotification,
  DidCloseNotebookDocumentNotification,
  DidOpenNotebookDocumentNotification,
  type NotebookCell,
  NotebookCellKind,
  type TextDocumentItem,
} from 'vscode-languageserver/node';
import type { TestClient } from './client';

export class TestNotebook {
  private readonly cells: { uri: string; version: number; text: string }[] = [];
  private version = 0;

  constructor(
    private readonly client: TestClient,
    readonly uri: string,
  ) {}

  /** URI of a cell by a number that never changes; the authority is that of a remote host. */
  cellUri(number: number): string {
    const path = this.uri.replace(/^[a-z-]+:\/\//, '');
    return `vscode-notebook-cell://wsl%2Bubuntu${path}#W${number}sZmlsZQ%3D%3D`;
  }

  async open(...texts: string[]): Promise<void> {
    for (const [number, text] of texts.entries())
      this.cells.push({ uri: this.cellUri(number), version: 1, text });
    await this.client.connection.sendNotification(DidOpenNotebookDocumentNotification.type, {
      notebookDocument: {
        uri: this.uri,
        notebookType: 'jupyter-notebook',
        version: this.version,
        cells: this.cells.map(toCell),
      },
      cellTextDocuments: this.cells.map(toItem),
    });
  }

  /** Replaces a cell's whole text. */
  async edit(uri: string, text: string): Promise<number> {
    const cell = this.cells.find((candidate) => candidate.uri === uri);
    if (cell === undefined) throw new Error(`no cell ${uri}`);
    cell.text = text;
    cell.version++;
    await this.send({
      textContent: [{ document: { uri, version: cell.version }, changes: [{ text }] }],
    });
    return cell.version;
  }

  async insert(index: number, number: number, text: string): Promise<string> {
    const cell = { uri: this.cellUri(number), version: 1, text };
    this.cells.splice(index, 0, cell);
    await this.send({
      structure: { array: { start: index, deleteCount: 0, cells: [toCell(cell)] }, didOpen: [toItem(cell)] },
    });
    return cell.uri;
  }

  /** Deletes a cell; a change of its language away from Python looks the same. */
  async remove(index: number): Promise<string> {
    const [{ uri }] = this.cells.splice(index, 1);
    await this.send({ structure: { array: { start: index, deleteCount: 1 }, didClose: [{ uri }] } });
    return uri;
  }

  /** Swaps two neighbours: an array change without opened or closed texts. */
  async swap(index: number): Promise<void> {
    const [first, second] = this.cells.splice(index, 2);
    this.cells.splice(index, 0, second, first);
    await this.send({
      structure: { array: { start: index, deleteCount: 2, cells: [toCell(second), toCell(first)] } },
    });
  }

  async close(): Promise<void> {
    await this.client.connection.sendNotification(DidCloseNotebookDocumentNotification.type, {
      notebookDocument: { uri: this.uri },
      cellTextDocuments: this.cells.map(({ uri }) => ({ uri })),
    });
  }

  private async send(cells: object): Promise<void> {
    await this.client.connection.sendNotification(DidChangeNotebookDocumentNotification.type, {
      notebookDocument: { uri: this.uri, version: ++this.version },
      change: { cells },
    });
  }
}

function toCell({ uri }: { uri: string }): NotebookCell {
  return { kind: NotebookCellKind.Code, document: uri };
}

function toItem({ uri, version, text }: { uri: string; version: number; text: string }): TextDocumentItem {
  return { uri, languageId: 'python', version, text };
}
