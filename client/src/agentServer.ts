import * as vscode from 'vscode';
import type { Server } from './server';

/** What later releases of the editor have beside the types that this one is built with: 1.101. */
interface McpApi {
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => unknown;
  readonly lm: {
    registerMcpServerDefinitionProvider?(
      id: string,
      provider: {
        readonly onDidChangeMcpServerDefinitions: vscode.Event<unknown>;
        provideMcpServerDefinitions(): readonly unknown[];
      },
    ): vscode.Disposable;
  };
}

/** The MCP server of the command line, over the folders that are open. Nothing in an editor that knows no such servers. */
export function offerServer({ extensionUri }: Server, version: string): vscode.Disposable {
  const { McpStdioServerDefinition: Definition, lm } = vscode as unknown as McpApi;
  if (Definition === undefined || lm.registerMcpServerDefinitionProvider === undefined)
    return { dispose() {} };
  return lm.registerMcpServerDefinitionProvider('secure-ml', {
    onDidChangeMcpServerDefinitions: vscode.workspace.onDidChangeWorkspaceFolders,
    provideMcpServerDefinitions() {
      const folders = (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) =>
        uri.scheme === 'file' ? [uri.fsPath] : [],
      );
      if (folders.length === 0) return [];
      const args = [vscode.Uri.joinPath(extensionUri, 'dist/cli.js').fsPath, 'mcp', ...folders];
      // The editor's own Node.js.
      return [new Definition('Secure ML', process.execPath, args, { ELECTRON_RUN_AS_NODE: '1' }, version)];
    },
  });
}
