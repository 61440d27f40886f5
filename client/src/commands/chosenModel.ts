import * as vscode from 'vscode';

/** The file that a command is about: its argument, the active editor's, or one that the user picks. */
export async function chosenModel(value: unknown, openLabel: string): Promise<vscode.Uri | undefined> {
  if (value instanceof vscode.Uri) return value;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputCustom && input.viewType.startsWith('secureMl.')) return input.uri;
  const picked = await vscode.window.showOpenDialog({ canSelectMany: false, openLabel });
  return picked?.[0];
}
