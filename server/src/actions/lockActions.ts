import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../../engine/src/finding';
import { t } from '../../../l10n/messages';
import { lockModelCommand, showModelChangesCommand } from '../../../protocol/src/languageServer';
import type { LoadedFiles } from '../models/loadedFiles';

const lockRules = new Set(['model-changed', 'model-unlocked']);

/** What can be done about a model that is not what models.lock has: lock it as it is, after a look at what changed. */
export class LockActions {
  constructor(private readonly files: LoadedFiles) {}

  /** Nothing for findings of other rules. */
  async of(finding: Finding, textUri: string, diagnostics: Diagnostic[]): Promise<CodeAction[]> {
    if (!lockRules.has(finding.ruleId)) return [];
    const loaded = (await this.files.inText(textUri)).find(
      ({ load }) => JSON.stringify(load.location) === JSON.stringify(finding.location),
    );
    if (loaded === undefined) return [];
    const action = (title: string, command: string): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command, arguments: [loaded.uri] },
    });
    return finding.ruleId === 'model-changed'
      ? [
          action(t('lock-actions.show-changes'), showModelChangesCommand),
          action(t('lock-actions.accept'), lockModelCommand),
        ]
      : [action(t('lock-actions.lock'), lockModelCommand)];
  }
}
