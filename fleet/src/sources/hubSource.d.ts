import type { Page, Source } from './source';
/** `hf://ORG`, `hf://ORG/*` or `hf://ORG/NAME[@revision]`: an organisation's repositories, or one. */
export declare class HubSource implements Source {
  private readonly uri;
  private readonly environment;
  constructor(uri: string, environment?: NodeJS.ProcessEnv);
  pages(): AsyncGenerator<Page>;
  /** `owner/name` of each model of an organisation. Source: the Hub's `/api/models?author=`. */
  private repositories;
  private repository;
}
