// A virtual workspace: files in memory, as an extension brings them that shows a repository. The build of VS Code that tests run has no
// reader of notebooks for browsers, so that one is here too.
const vscode = require('vscode');

/** Bytes that a file only says it has: whoever reads it has not looked at its size. */
const claimed = /^large-(\d+)/;

class Files {
  constructor(contents) {
    this.files = new Map(Object.entries(contents));
    this.changed = new vscode.EventEmitter();
    this.onDidChangeFile = this.changed.event;
  }

  watch() {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri) {
    const bytes = this.files.get(uri.path);
    const size = Number(claimed.exec(uri.path.split('/').at(-1))?.[1] ?? bytes?.length ?? 0);
    if (bytes !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 1, size };
    if (this.below(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri) {
    const names = new Map();
    for (const path of this.below(uri)) {
      const [name, ...rest] = path.slice(uri.path.replace(/\/$/, '').length + 1).split('/');
      names.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    }
    return [...names];
  }

  readFile(uri) {
    const bytes = this.files.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    if (claimed.test(uri.path.split('/').at(-1))) throw new Error('Nobody may read this file');
    return bytes;
  }

  writeFile(uri, bytes) {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, bytes);
    this.changed.fire([{ type, uri }]);
  }

  createDirectory() {}

  delete(uri) {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename() {
    throw vscode.FileSystemError.NoPermissions('Files keep their names');
  }

  below(uri) {
    const start = `${uri.path.replace(/\/$/, '')}/`;
    return [...this.files.keys()].filter((path) => path.startsWith(start));
  }
}

const textOf = (source) => (Array.isArray(source) ? source.join('') : source);

const serializer = {
  deserializeNotebook(bytes) {
    const { cells } = JSON.parse(new TextDecoder().decode(bytes));
    return new vscode.NotebookData(
      cells.map(({ cell_type: type, source, id }) => {
        const isCode = type === 'code';
        const kind = isCode ? vscode.NotebookCellKind.Code : vscode.NotebookCellKind.Markup;
        const cell = new vscode.NotebookCellData(kind, textOf(source), isCode ? 'python' : 'markdown');
        cell.metadata = { id };
        return cell;
      }),
    );
  },
  serializeNotebook({ cells }) {
    const written = cells.map(({ kind, value, metadata }) => ({
      cell_type: kind === vscode.NotebookCellKind.Code ? 'code' : 'markdown',
      source: value,
      metadata: {},
      ...metadata,
    }));
    return new TextEncoder().encode(
      JSON.stringify({ cells: written, metadata: {}, nbformat: 4, nbformat_minor: 5 }),
    );
  },
};

exports.activate = async (context) => {
  const answer = await fetch(`${context.extensionUri.toString(true)}/../workspace.json`);
  const entries = Object.entries(await answer.json()).map(([path, text]) => [
    path,
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
  ]);
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', new Files(Object.fromEntries(entries))),
    vscode.workspace.registerNotebookSerializer('jupyter-notebook', serializer),
  );
};
