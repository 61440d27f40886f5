import * as vscode from 'vscode';
import type { Command, CommandContext } from './command';
import { commandIds } from './ids';

/** The walkthrough of package.json, as the editor names it. */
const walkthrough = 'secure-ml.secure-ml#start';

/** Files of the extension that the walkthrough tries things on. */
const sources = {
  'model.joblib': 'examples/unsafe/model.joblib',
  'checkpoint.pt': 'examples/safe/checkpoint.pt',
} as const;

const code = `import torch

# Loads whatever the file says, and runs it.
weights = torch.load("checkpoint.pt", weights_only=False)
`;

/** Opens the walkthrough. */
export const openWalkthrough: Command = async () => {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
};

/** Scans a harmless bad model. */
export const sampleScan: Command = async (context) => {
  const folder = await samples(context);
  await vscode.commands.executeCommand(commandIds.scanModel, vscode.Uri.joinPath(folder, 'model.joblib'));
};

/** Opens code that loads a model and shows what can be done about it. */
export const sampleFix: Command = async (context) => {
  const folder = await samples(context);
  const uri = vscode.Uri.joinPath(folder, 'load.py');
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  const at = editor.document.positionAt(code.indexOf('weights_only'));
  editor.selection = new vscode.Selection(at, at);
  await underlined(uri);
  await vscode.commands.executeCommand('editor.action.quickFix');
};

/** Converts a checkpoint. */
export const sampleConvert: Command = async (context) => {
  const folder = await samples(context);
  await vscode.commands.executeCommand(commandIds.convertModel, vscode.Uri.joinPath(folder, 'checkpoint.pt'));
};

/** A fresh copy of the samples, below the user's profile: whatever was done to the last one is gone, and the workspace stays as it is. */
async function samples({ extension }: CommandContext): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(extension.globalStorageUri, 'samples');
  const { fs } = vscode.workspace;
  await fs.createDirectory(folder);
  for (const [name, type] of await fs.readDirectory(folder))
    if (type === vscode.FileType.File) await fs.delete(vscode.Uri.joinPath(folder, name));
  for (const [name, source] of Object.entries(sources))
    await fs.copy(vscode.Uri.joinPath(extension.extensionUri, source), vscode.Uri.joinPath(folder, name), {
      overwrite: true,
    });
  await fs.writeFile(vscode.Uri.joinPath(folder, 'load.py'), new TextEncoder().encode(code));
  return folder;
}

/** Waits, not for ever, until the code's finding is there: before, there is no fix to show. */
async function underlined(uri: vscode.Uri): Promise<void> {
  const hasFinding = () => vscode.languages.getDiagnostics(uri).length > 0;
  for (let tries = 0; tries < 50 && !hasFinding(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}
