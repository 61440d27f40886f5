import { RemoteError } from '../../../host/src/remote/address';
import { listHub } from '../../../host/src/remote/hub';
import { credentialsOf, hubEndpoint, readHubAddress } from '../../../host/src/remote/location';
import { t } from '../../../l10n/messages';
import { json, nextPage, Seen, Service, text } from './ask';
import type { Page, Source } from './source';

/** `hf://ORG`, `hf://ORG/*` or `hf://ORG/NAME[@revision]`: an organisation's repositories, or one. */
export class HubSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const organisation = /^hf:\/\/([\w.-]{1,100})(?:\/\*?)?$/i.exec(this.uri)?.[1];
    if (organisation === undefined) {
      yield await this.repository(this.uri);
      return;
    }
    for await (const name of this.repositories(organisation)) {
      try {
        yield await this.repository(`hf://${name}`);
      } catch (error) {
        // One repository that cannot be listed does not keep the others from being judged.
        if (!(error instanceof RemoteError)) throw error;
        yield { files: [], problems: [{ path: `hf://${name}`, id: error.id, message: error.message }] };
      }
    }
  }

  /** `owner/name` of each model of an organisation. Source: the Hub's `/api/models?author=`. */
  private async *repositories(organisation: string): AsyncGenerator<string> {
    const endpoint = hubEndpoint(this.environment);
    const service = new Service(endpoint, () => credentialsOf(endpoint, this.environment)?.authorization);
    const seen = new Seen();
    let next: URL | undefined = new URL(
      `${endpoint.href.replace(/\/+$/, '')}/api/models?author=${encodeURIComponent(organisation)}&limit=500`,
    );
    while (next !== undefined) {
      const answer = await service.get(next);
      const models: unknown = json(answer, next);
      if (!Array.isArray(models)) throw new RemoteError('bad-answer', t('hub.not-the-hub', endpoint.host));
      for (const model of models) {
        const name = text(model, 'id') ?? text(model, 'modelId');
        if (name !== undefined && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name)) yield name;
      }
      next = nextPage(answer);
      if (next !== undefined) seen.add(next.href, models.length, endpoint.host);
    }
  }

  private async repository(uri: string): Promise<Page> {
    const address = readHubAddress(uri);
    const { commit, files, cut } = await listHub(address, this.environment);
    return {
      files: files.map(({ path, url, content, size }) => ({
        path: `hf://${address.repository}/${path}`,
        place: { url },
        // The content's own digest, so that a commit to the README does not make every model new.
        version: content ?? `${commit}/${path}`,
        ...(size === undefined ? {} : { size }),
      })),
      problems: cut ? [{ path: uri, id: 'limit-files', message: t('remote-tasks.listing-incomplete') }] : [],
    };
  }
}
