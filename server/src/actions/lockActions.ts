import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../../engine/src/finding';
import { t } from '../../../l10n/messages';
import { lockModelCommand, showModelChangesCommand } from '../../../protocol/src/languageServer';
import type { LoadedFiles } from '../models/loadedFiles';

const lockRules = new Set(['model-changed', 'model-unlocked']);

/** What can be done about a model that is not what models.lock has: lock it as it is, after a look at what changed. */
export class LockActions {
  /** @param models URIs of the models of the workspace that have a name */
  constructor(
    private readonly files: LoadedFiles,
    private readonly models: (name: string) => readonly string[],
  ) {}

  /** Nothing for findings of other rules. `address` is what stands where the finding is. */
  async of(
    finding: Finding,
    textUri: string,
    address: string,
    diagnostics: Diagnostic[],
  ): Promise<CodeAction[]> {
    if (finding.ruleId === 'model-unverified') return this.lockServed(address, diagnostics);
    if (!lockRules.has(finding.ruleId)) return [];
    const loaded = (await this.files.inText(textUri)).find(
      ({ load }) => JSON.stringify(load.location) === JSON.stringify(finding.location),
    );
    if (loaded === undefined) return [];
    const action = (title: string, command: string) => commandAction(title, command, loaded.uri, diagnostics);
    return finding.ruleId === 'model-changed'
      ? [
          action(t('lock-actions.show-changes'), showModelChangesCommand),
          action(t('lock-actions.accept'), lockModelCommand),
        ]
      : [action(t('lock-actions.lock'), lockModelCommand)];
  }

  /** The workspace may have the file that a manifest serves from elsewhere: locked, it verifies what is served. */
  private lockServed(address: string, diagnostics: Diagnostic[]): CodeAction[] {
    const name = /([^/?#"'\s]+)\/?(?:[?#].*)?$/.exec(address.trim().replace(/["']$/, ''))?.[1] ?? '';
    return this.models(name).map((uri) => {
      const title = t('lock-actions.lock-served', decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)));
      return commandAction(title, lockModelCommand, uri, diagnostics);
    });
  }
}

function commandAction(title: string, command: string, uri: string, diagnostics: Diagnostic[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command, arguments: [uri] },
  };
}
