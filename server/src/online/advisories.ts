import type { Connection } from 'vscode-languageserver';
import { packagesIn } from '../../../engine/src/analysis/projectPackages';
import type { EditorSettings } from '../../../engine/src/configuration/configuration';
import type { AdvisoryIndex } from '../../../engine/src/dependencies/advisories/advisory';
import type { AdvisoryData } from '../../../engine/src/dependencies/advisories/memory';
import type { AskedPackage } from '../../../engine/src/dependencies/packages';
import type { Platform } from '../../../engine/src/platform';
import { terminal } from '../../../engine/src/report/display';
import { t } from '../../../l10n/messages';
import { type AdvisoryStatusParams, advisoryStatusNotification } from '../../../protocol/src/languageServer';
import type { OpenDocuments, Unit } from '../documents/documents';
import type { ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import { Learning } from './learning';

type AdvisorySettings = EditorSettings['advisories'];

/**
 * What advisory services say, where the user switched asking on. Nobody waits for a service: documents are judged by what is known,
 * and again once more is.
 */
export class Advisories {
  private readonly clients = new Map<string, ReturnType<ServerHost['openAdvisories']>>();
  private readonly exports = new Map<string, Promise<AdvisoryIndex | undefined>>();
  private readonly learning: Learning;
  private status: AdvisoryStatusParams = { state: 'off', message: '' };

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly settings: Settings,
    documents: OpenDocuments,
    /** Told which unit to judge again. */
    onLearnt: (uri: string) => void,
  ) {
    this.learning = new Learning(connection, documents, 'advisories', onLearnt);
  }

  /** What is known; undefined while the setting is off, so that its findings go away. */
  async index(settings: AdvisorySettings): Promise<AdvisoryIndex | undefined> {
    if (settings.enable) return this.client(settings).memory;
    if (settings.file === '') return undefined;
    let read = this.exports.get(settings.file);
    if (read === undefined) {
      read = this.exported(settings.file);
      this.exports.set(settings.file, read);
    }
    return read;
  }

  /** What services said, as data that travels between threads. */
  learnt(settings: AdvisorySettings): AdvisoryData {
    return this.client(settings).memory.data();
  }

  /** An export, read once a session; one that cannot be read is told once. */
  private async exported(path: string): Promise<AdvisoryIndex | undefined> {
    try {
      return await this.host.readAdvisories(path);
    } catch (error) {
      const message = t('advisories.advisory-export-unreadable', String((error as Error).message));
      this.tell({ state: 'unreachable', message });
      return undefined;
    }
  }

  /** Asks about the packages of a unit that was just judged. */
  learn(unit: Unit, platform: Platform): void {
    this.learning.later(unit, async ({ uri, path, kind, texts }) => {
      const { advisories } = (await this.settings.of(uri)).editor;
      if (!advisories.enable) {
        if (advisories.file === '') this.tell({ state: 'off', message: '' });
        return false;
      }
      const names = texts.map(({ text }) => text);
      return this.ask(await packagesIn(path, names, kind, platform), advisories);
    });
  }

  /** Asks about packages; true when something is known now that was not before. */
  async ask(packages: readonly AskedPackage[], settings: AdvisorySettings): Promise<boolean> {
    if (!settings.enable || packages.length === 0) return false;
    const { problems, oldest, asked, changed } = await this.client(settings).lookUp(packages);
    if (asked) this.tell(statusOf(problems, oldest));
    return changed;
  }

  private client({ service, index }: AdvisorySettings): ReturnType<ServerHost['openAdvisories']> {
    const key = `${service}\n${index}`;
    let client = this.clients.get(key);
    if (client === undefined) {
      client = this.host.openAdvisories(service, index === '' ? undefined : index);
      this.clients.set(key, client);
    }
    return client;
  }

  /** One calm line when the state changes; never a message box. */
  private tell(status: AdvisoryStatusParams): void {
    if (status.state === this.status.state && status.message === this.status.message) return;
    this.status = status;
    if (status.message !== '') this.connection.console.warn(terminal(status.message));
    void this.connection.sendNotification(advisoryStatusNotification, status);
  }
}

function statusOf(problems: readonly string[], oldest: number | undefined): AdvisoryStatusParams {
  if (problems.length === 0) return { state: 'ready', message: '' };
  const reason = problems.slice(0, 3).join('; ');
  const message =
    oldest === undefined
      ? t('advisories.advisories-unavailable', reason)
      : t('advisories.advisories-from-cache', reason, new Date(oldest).toISOString().slice(0, 10));
  return { state: 'unreachable', message };
}
