const vscode = require('vscode');

/** Puts one diagnostic on each open `measure.py` that says `load`, in the extension host itself and without reading it. */
exports.activate = (context) => {
  const diagnostics = vscode.languages.createDiagnosticCollection('floor');
  const check = (document) => {
    if (!document.fileName.endsWith('measure.py')) return;
    const offset = document.getText().indexOf('load(');
    const position = document.positionAt(Math.max(0, offset));
    const diagnostic = new vscode.Diagnostic(new vscode.Range(position, position), 'load');
    diagnostic.source = 'floor';
    diagnostics.set(document.uri, offset < 0 ? [] : [diagnostic]);
  };
  context.subscriptions.push(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
  );
  vscode.workspace.textDocuments.forEach(check);
};
