import * as vscode from 'vscode';
import { commandIds } from './commands/ids';

/** Diagnostics whose links lead to the pages that ship with the extension, in place of those on the web. */
export function withRuleLinks(diagnostics: readonly vscode.Diagnostic[]): vscode.Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { code } = diagnostic;
    if (typeof code !== 'object') return diagnostic;
    const [, ruleId] = /\/docs\/rules\/([a-z0-9-]+)\.md$/.exec(code.target.path) ?? [];
    if (ruleId === undefined) return diagnostic;
    const query = encodeURIComponent(JSON.stringify([ruleId]));
    diagnostic.code = { ...code, target: vscode.Uri.parse(`command:${commandIds.showRule}?${query}`) };
    return diagnostic;
  });
}
