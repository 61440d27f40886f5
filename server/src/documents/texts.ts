import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { guardNotification } from '../handlers';

/** What happens to open text documents. */
export interface TextEvents {
  opened(uri: string): void;
  changed(uri: string): void;
  closed(uri: string): void;
}

/** Keeps open documents in step with the client, and tells what happened; a broken message is logged and changes nothing else. */
export function listenToTexts(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  events: TextEvents,
): void {
  type Register<Params> = (handler: (params: Params) => void) => { dispose(): void };
  const guarded =
    <Params>(name: string, register: Register<Params>): Register<Params> =>
    (handler) =>
      register(guardNotification(connection, name, handler));
  texts.onDidOpen(({ document }) => events.opened(document.uri));
  texts.onDidClose(({ document }) => events.closed(document.uri));
  texts.onDidChangeContent(({ document }) => {
    // The library fires this at opening too, right after onDidOpen.
    if (changes) events.changed(document.uri);
  });
  let changes = false;
  texts.listen({
    onDidOpenTextDocument: guarded('textDocument/didOpen', connection.onDidOpenTextDocument),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(
        guardNotification(connection, 'textDocument/didChange', (params) => {
          changes = true;
          try {
            handler(params);
          } finally {
            changes = false;
          }
        }),
      ),
    onDidCloseTextDocument: guarded('textDocument/didClose', connection.onDidCloseTextDocument),
    onWillSaveTextDocument: guarded('textDocument/willSave', connection.onWillSaveTextDocument),
    onWillSaveTextDocumentWaitUntil: connection.onWillSaveTextDocumentWaitUntil,
    onDidSaveTextDocument: guarded('textDocument/didSave', connection.onDidSaveTextDocument),
  });
}
