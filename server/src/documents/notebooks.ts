import type { Connection } from 'vscode-languageserver';
import { guardNotification } from '../handlers';
import type { OpenDocuments } from './documents';

/** What happens to open notebooks; URIs are the notebooks'. */
export interface NotebookEvents {
  opened(uri: string): void;
  /** Texts, cells or their order changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** The file was written: its outputs are what they are now. */
  saved(uri: string): void;
}

/**
 * Keeps `documents.notebooks` in step with the client and tells what happened. The library's own events are not used: it fires
 * none when cells only change places.
 */
export function listenToNotebooks(
  connection: Connection,
  documents: OpenDocuments,
  events: NotebookEvents,
): void {
  const { synchronization } = connection.notebooks;
  type Register<Params> = (
    handler: (params: Params) => void | Promise<void>,
  ) => ReturnType<typeof synchronization.onDidOpenNotebookDocument>;
  const after =
    <Params extends { notebookDocument: { uri: string } }>(
      name: string,
      register: Register<Params>,
      event: (uri: string) => void,
    ): Register<Params> =>
    (handler) =>
      register(
        guardNotification(connection, name, async (params) => {
          try {
            await handler(params);
          } finally {
            // Whatever part of a broken message was applied is what the next answers are about.
            if (typeof params?.notebookDocument?.uri === 'string') event(params.notebookDocument.uri);
          }
        }),
      );
  const guarded = {
    onDidOpenNotebookDocument: after(
      'notebookDocument/didOpen',
      synchronization.onDidOpenNotebookDocument,
      (uri) => {
        documents.notebookOpened(uri);
        events.opened(uri);
      },
    ),
    onDidChangeNotebookDocument: after(
      'notebookDocument/didChange',
      synchronization.onDidChangeNotebookDocument,
      (uri) => events.changed(uri),
    ),
    onDidSaveNotebookDocument: after(
      'notebookDocument/didSave',
      synchronization.onDidSaveNotebookDocument,
      (uri) => events.saved(uri),
    ),
    onDidCloseNotebookDocument: after(
      'notebookDocument/didClose',
      synchronization.onDidCloseNotebookDocument,
      (uri) => {
        documents.notebookClosed(uri);
        events.closed(uri);
      },
    ),
  };
  documents.notebooks.listen({ notebooks: { synchronization: guarded } } as unknown as Connection);
}
