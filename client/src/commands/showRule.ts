import * as vscode from 'vscode';
import type { FindingRow } from '../security/findingTree';
import type { Command } from './command';

/** Shows the page of a rule, which ships with the extension, whether or not there is a network. */
export const showRule: Command = async ({ server }, value) => {
  const { finding } = (value ?? {}) as Partial<FindingRow & { kind: 'finding' }>;
  const ruleId = finding?.ruleId ?? value;
  // The name of a file below the extension's folder, and of no other.
  if (typeof ruleId !== 'string' || !/^[a-z0-9-]{1,80}$/.test(ruleId)) return;
  const page = vscode.Uri.joinPath(server.extensionUri, 'docs/rules', `${ruleId}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', page);
};
