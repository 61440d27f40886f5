import type { Connection } from 'vscode-languageserver';
import { askedTagsOf } from '../../../engine/src/analysis/manifests';
import type { EditorSettings } from '../../../engine/src/configuration/configuration';
import type { KnownTags } from '../../../engine/src/pipelines/tags';
import { terminal } from '../../../engine/src/report/display';
import type { LookUp } from '../../../host/src/lookUp';
import { t } from '../../../l10n/messages';
import type { OpenDocuments, Unit } from '../documents/documents';
import type { ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import { Learning } from './learning';

/** What a git host says of the tags of actions, where the user switched asking on. */
export class ActionTags {
  private readonly clients = new Map<string, ReturnType<ServerHost['openTags']>>();
  private readonly learning: Learning;
  private status = '';

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly settings: Settings,
    documents: OpenDocuments,
    /** Told which unit to judge again. */
    onLearnt: (uri: string) => void,
  ) {
    this.learning = new Learning(connection, documents, 'action tags', onLearnt);
  }

  /** What is known; undefined while the setting is off, so that its findings go away. */
  known(settings: EditorSettings['actionTags']): KnownTags | undefined {
    return settings.enable ? this.client(settings).memory : undefined;
  }

  /** Asks about the actions of a unit that was just judged. */
  learn(unit: Unit): void {
    if (unit.kind !== 'text') return;
    this.learning.later(unit, async ({ uri, path, texts }) => {
      const { actionTags } = (await this.settings.of(uri)).editor;
      if (!actionTags.enable) return false;
      const result = await this.client(actionTags).lookUp(askedTagsOf(path, texts[0].text));
      if (result.asked) this.tell(messageOf(result));
      return result.changed;
    });
  }

  private client({ host }: EditorSettings['actionTags']): ReturnType<ServerHost['openTags']> {
    let client = this.clients.get(host);
    if (client === undefined) {
      client = this.host.openTags(host);
      this.clients.set(host, client);
    }
    return client;
  }

  /** One calm line when something else is wrong than before; never a message box. */
  private tell(message: string): void {
    if (message === this.status) return;
    this.status = message;
    if (message !== '') this.connection.console.warn(terminal(message));
  }
}

function messageOf({ problems, oldest }: LookUp): string {
  if (problems.length === 0) return '';
  const reason = problems.slice(0, 3).join('; ');
  return oldest === undefined
    ? t('action-tags.tags-unavailable', reason)
    : t('action-tags.tags-from-cache', reason, new Date(oldest).toISOString().slice(0, 10));
}
