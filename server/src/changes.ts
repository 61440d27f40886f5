import {
  type DidChangeConfigurationParams,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageserver';
import { documentKind } from '../../engine/src/analysis/documentKind';
import { configurationNames } from '../../engine/src/configuration/configuration';
import { imageLock } from '../../engine/src/pipelines/pins';
import {
  type PythonEnvironmentsParams,
  pythonEnvironmentsNotification,
} from '../../protocol/src/languageServer';
import { listenToNotebooks } from './documents/notebooks';
import { typingDelay } from './documents/scheduler';
import { listenToTexts } from './documents/texts';
import { guardNotification } from './handlers';
import type { ServerParts } from './parts';
import { settingsSection } from './settings/settings';
import { registerWatchers } from './settings/watchers';

/** Milliseconds after the start before the workspace is checked: what is open comes first. */
const firstCheckDelay = 300;

/** Follows what changes: documents, settings, folders, files on the disk, environments. */
export function listenToChanges(parts: ServerParts): void {
  listenToFolders(parts);
  listenToDocuments(parts);
  listenToSettings(parts);
}

function listenToFolders(parts: ServerParts): void {
  const { connection, folders, settings, folderFacts, versions } = parts;
  connection.onInitialized(
    guardNotification(connection, 'initialized', async () => {
      await registerWatchers(connection, parts.client, parts.workspaceCheck.isWanted);
      parts.workspaceCheck.start(firstCheckDelay);
      if (parts.client.workspace?.workspaceFolders !== true) return;
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        settings.forgetFolders();
        settings.forgetClient();
        for (const facts of folderFacts) facts.forgetAll();
        parts.reanalyseAll();
        parts.workspaceCheck.start();
      });
    }),
  );

  connection.onDidChangeWatchedFiles(
    guardNotification(connection, 'workspace/didChangeWatchedFiles', (params: DidChangeWatchedFilesParams) =>
      filesChanged(parts, params),
    ),
  );
  connection.onNotification(
    pythonEnvironmentsNotification,
    guardNotification(
      connection,
      pythonEnvironmentsNotification,
      async ({ environments }: PythonEnvironmentsParams) => {
        versions.select(
          new Map(environments.map(({ folder, path }) => [folders.folderOf(folder) ?? folder, path])),
        );
        for (const folder of folders.uris())
          if (await versions.refresh(folder)) parts.reanalyseFolder(folder);
        parts.scans.environmentsChanged();
      },
    ),
  );
}

async function filesChanged(parts: ServerParts, params: DidChangeWatchedFilesParams): Promise<void> {
  const { folders, documents, settings, scans, scheduler, versions } = parts;
  parts.workspaceCheck.filesChanged(params.changes);
  /** Workspace folders in whose environments something was installed or removed. */
  const installed = new Set<string>();
  /** Folders in which something changed that manifests beside it are judged by. */
  const beside = new Set<string>();
  let configured = false;
  for (const { uri, type } of params.changes) {
    if (configurationNames.some((name) => uri.endsWith(`/${name}`))) configured = true;
    const kind = documentKind(uri);
    if (/\.dist-info$/.test(uri)) installed.add(folders.folderOf(uri) ?? '');
    if (kind === 'requirements' || kind === 'lock' || uri.endsWith(`/${imageLock}`))
      beside.add(uri.slice(0, uri.lastIndexOf('/') + 1));
    if (kind === 'python') parts.moduleChanged(uri, type !== FileChangeType.Changed);
    if (type === FileChangeType.Deleted) scans.fileDeleted(uri);
    else scans.fileChanged(uri);
  }
  parts.locks.changed(params.changes.map(({ uri }) => uri));
  const isAboutSigners = params.changes.filter(({ uri }) => parts.signers.changed(uri) || /\.sig$/.test(uri));
  if (isAboutSigners.length > 0) await parts.reanalyseLoads();
  if (configured) {
    settings.forgetFolders();
    parts.reanalyseAll();
  }
  scheduler.reanalyse(
    documents.unitUris().filter((uri) => beside.has(uri.slice(0, uri.lastIndexOf('/') + 1))),
  );
  await parts.refreshFacts(
    params.changes.map(({ uri }) => uri),
    true,
  );
  if (installed.size > 0) scans.environmentsChanged();
  for (const folder of installed) if (await versions.refresh(folder)) parts.reanalyseFolder(folder);
}

function listenToDocuments(parts: ServerParts): void {
  const { connection, documents, settings, scheduler } = parts;
  listenToTexts(connection, documents.texts, {
    opened: (uri) => scheduler.schedule(uri, 0),
    changed: (uri) => scheduler.schedule(uri, typingDelay),
    closed: (uri) => {
      scheduler.clearGone(uri);
      settings.forgetResource(uri);
      parts.results.closed(uri);
      void parts.refreshFacts([uri]);
    },
  });
  listenToNotebooks(connection, documents, {
    opened: (uri) => {
      scheduler.schedule(uri, 0);
      parts.workspaceCheck.notebookChanged(uri, true);
    },
    changed: (uri) => {
      scheduler.clearGone(uri);
      scheduler.schedule(uri, typingDelay);
    },
    saved: (uri) => scheduler.reanalyse([uri]),
    closed: (uri) => {
      scheduler.clearGone(uri);
      settings.forgetResource(uri);
      parts.results.closed(uri);
      parts.workspaceCheck.notebookChanged(uri, false);
    },
  });
}

function listenToSettings(parts: ServerParts): void {
  const { connection, settings } = parts;
  connection.onDidChangeConfiguration(
    guardNotification(
      connection,
      'workspace/didChangeConfiguration',
      (params: DidChangeConfigurationParams) => {
        const all: unknown = params?.settings;
        const ours =
          typeof all === 'object' && all !== null
            ? (all as Record<string, unknown>)[settingsSection]
            : undefined;
        settings.forgetClient(ours);
        parts.reanalyseAll();
        parts.workspaceCheck.start();
      },
    ),
  );
}
