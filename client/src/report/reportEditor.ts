import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../../protocol/src/reportPage';
import { commandIds } from '../commands/ids';
import type { Scanner } from '../scanner';
import type { Server } from '../server';
import { keyOf, type Verdicts } from '../verdicts';
import { ReportDocument } from './reportDocument';
import { webviewPage } from './reportPage';
import { plainText } from './reportView';
import { saveTensors } from './saveTensors';

/** Default editor of files that only models have, and an optional one of files that others have too. */
const viewTypes = ['secureMl.modelReport', 'secureMl.modelReportOption'] as const;

/** Report editors: read-only, and showing only what the server said. */
export interface Reports extends vscode.Disposable {
  /** Opens the report of a model; a report of a moment ago is shown as it is. */
  open(uri: vscode.Uri): Promise<void>;
}

export function registerReportEditors(
  context: vscode.ExtensionContext,
  scanner: Scanner,
  verdicts: Verdicts,
  server: Server,
): Reports {
  const opening = new Set<string>();
  const provider: vscode.CustomReadonlyEditorProvider<ReportDocument> = {
    openCustomDocument(uri) {
      const known = opening.has(keyOf(uri)) ? verdicts.get(uri) : undefined;
      return new ReportDocument(uri, scanner, server, verdicts, known);
    },
    resolveCustomEditor(document, panel) {
      const assets = vscode.Uri.joinPath(context.extensionUri, 'dist', 'report');
      panel.webview.options = { enableScripts: true, localResourceRoots: [assets] };
      const show = () => panel.webview.postMessage({ type: 'show', view: document.view } satisfies ToPage);
      const subscriptions = [
        document.onDidChange(show),
        panel.webview.onDidReceiveMessage((message: FromPage) => answer(message, document, panel, show)),
      ];
      panel.onDidDispose(() => {
        for (const subscription of subscriptions) subscription.dispose();
      });
      panel.webview.html = webviewPage(panel.webview, context.extensionUri, 'report');
    },
  };
  const registrations = viewTypes.map((viewType) =>
    vscode.window.registerCustomEditorProvider(viewType, provider, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { enableFindWidget: true },
    }),
  );
  return {
    async open(uri) {
      const key = keyOf(uri);
      opening.add(key);
      try {
        await vscode.commands.executeCommand('vscode.openWith', uri, viewTypes[0]);
      } finally {
        opening.delete(key);
      }
    },
    dispose: () => vscode.Disposable.from(...registrations).dispose(),
  };
}

/** The page is ours, yet it only may ask for what is named here. */
async function answer(
  message: FromPage,
  document: ReportDocument,
  panel: vscode.WebviewPanel,
  show: () => void,
): Promise<void> {
  switch (message.type) {
    case 'ready':
      show();
      break;
    case 'scan':
      await document.scan();
      break;
    case 'cancel':
      document.cancelScan();
      break;
    case 'copyReport':
      await vscode.env.clipboard.writeText(plainText(document.view));
      break;
    case 'copy':
      await vscode.env.clipboard.writeText(message.text);
      break;
    case 'explain':
      await vscode.commands.executeCommand(commandIds.explainModel, document.uri);
      break;
    case 'delete':
      await vscode.commands.executeCommand(commandIds.deleteModel, document.uri);
      break;
    case 'convert':
      await vscode.commands.executeCommand(commandIds.convertModel, document.uri);
      break;
    case 'tensors': {
      for await (const tensors of document.takeTensors())
        await panel.webview.postMessage({ type: 'tensors', tensors } satisfies ToPage);
      break;
    }
    case 'values': {
      const values = await document.takeValues();
      if (values !== undefined) await panel.webview.postMessage({ type: 'values', values } satisfies ToPage);
      break;
    }
    case 'statistics': {
      const { tensor, name } = message;
      await document.readStatistics({ tensor, name }, (view) =>
        panel.webview.postMessage({ type: 'statistics', tensor, view } satisfies ToPage),
      );
      break;
    }
    case 'cancelStatistics':
      document.cancelStatistics();
      break;
    case 'bytes': {
      const { member, page } = message;
      const view = await document.readBytes({ member, page });
      await panel.webview.postMessage({ type: 'bytes', member, page, view } satisfies ToPage);
      break;
    }
    case 'allow':
      await vscode.commands.executeCommand(commandIds.allowClass, document.uri, message.name);
      break;
    case 'saveTensors':
      await saveTensors(document.uri, message.text);
      break;
    case 'openWith':
      panel.reveal();
      await vscode.commands.executeCommand('workbench.action.reopenWithEditor');
      break;
  }
}
