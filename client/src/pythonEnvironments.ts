import * as vscode from 'vscode';
import {
  type PythonEnvironmentsParams,
  pythonEnvironmentsNotification,
} from '../../protocol/src/languageServer';
import type { Server } from './server';

/** What of the Python extension's public interface is used: https://github.com/microsoft/vscode-python/wiki/Python-Environment-APIs */
interface PythonExtension {
  readonly environments: {
    getActiveEnvironmentPath(resource?: vscode.Uri): { readonly path: string };
    resolveEnvironment(environment: { readonly path: string }): Promise<
      | {
          readonly executable: { readonly sysPrefix: string | undefined };
          readonly environment: { readonly folderUri: vscode.Uri } | undefined;
        }
      | undefined
    >;
    readonly onDidChangeActiveEnvironmentPath: vscode.Event<unknown>;
  };
}

/**
 * Tells the server which Python environments the user selected, where the Python extension is installed, so that rules know the versions
 * of what is installed there.
 */
export function followPythonEnvironments(server: Server, log: vscode.LogOutputChannel): vscode.Disposable {
  const extension = vscode.extensions.getExtension<PythonExtension>('ms-python.python');
  if (extension === undefined) return new vscode.Disposable(() => undefined);
  const disposables: vscode.Disposable[] = [];
  let python: PythonExtension | undefined;
  const tell = async () => {
    if (python === undefined || server.state !== 'running') return;
    try {
      const params = await selectedEnvironments(python);
      await (await server.running()).sendNotification(pythonEnvironmentsNotification, params);
    } catch (error) {
      log.warn(`The Python extension did not tell its environments: ${String(error)}`);
    }
  };
  const connect = async () => {
    if (python !== undefined) return;
    try {
      python = await extension.activate();
      disposables.push(python.environments.onDidChangeActiveEnvironmentPath(() => void tell()));
      await tell();
    } catch (error) {
      log.warn(`The Python extension could not be asked: ${String(error)}`);
    }
  };
  const isPython = ({ languageId }: vscode.TextDocument) => languageId === 'python';
  // It starts by itself where Python is open; nothing else needs it.
  if (extension.isActive || vscode.workspace.textDocuments.some(isPython)) void connect();
  disposables.push(
    vscode.workspace.onDidOpenTextDocument((document) => isPython(document) && void connect()),
    server.onDidChangeState(() => void tell()),
  );
  return new vscode.Disposable(() => {
    for (const disposable of disposables) disposable.dispose();
  });
}

async function selectedEnvironments(python: PythonExtension): Promise<PythonEnvironmentsParams> {
  const environments: { folder: string; path: string }[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const selected = python.environments.getActiveEnvironmentPath(uri);
    const resolved = await python.environments.resolveEnvironment(selected);
    const path = resolved?.environment?.folderUri.fsPath ?? resolved?.executable.sysPrefix;
    if (path !== undefined) environments.push({ folder: uri.toString(), path });
  }
  return { environments };
}
