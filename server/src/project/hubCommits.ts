import type { ServerHost } from '../host';

/** Milliseconds that an answer is used for. */
const freshness = 60_000;

/** What the local cache of the Hugging Face Hub holds, read at most once a minute. */
export class HubCommits {
  private known: Promise<ReadonlyMap<string, string>> | undefined;
  private readAt = 0;

  constructor(private readonly host: ServerHost) {}

  /** The same object as long as nothing changed: documents are judged anew when it is another. */
  get(): Promise<ReadonlyMap<string, string>> {
    const now = this.host.platform.now();
    if (this.known !== undefined && now - this.readAt < freshness) return this.known;
    this.readAt = now;
    this.known = this.read(this.known);
    return this.known;
  }

  private async read(
    before: Promise<ReadonlyMap<string, string>> | undefined,
  ): Promise<ReadonlyMap<string, string>> {
    const old = await before;
    const commits = await this.host.hubCommits();
    const isSame =
      old?.size === commits.size && [...commits].every(([name, commit]) => old.get(name) === commit);
    return old !== undefined && isSame ? old : commits;
  }
}
