import { decodeLatin1 } from '../../../engine/src/bytes/text';
import { defaultEditorSettings } from '../../../engine/src/configuration/configuration';
import { lsRefsRequest, readRefs, type VersionRefs } from '../../../engine/src/pipelines/gitRefs';
import { type AskedTags, answers, type RepositoryTags } from '../../../engine/src/pipelines/tags';
import { t } from '../../../l10n/messages';
import { DiskCache } from '../diskCache';
import { inParallel, type LookUp, LookUpState } from '../lookUp';
import { AddressGuard, RemoteError } from '../remote/address';
import { type Answer, Requester } from '../remote/request';

/** Where to ask and where to keep answers. */
export interface TagService {
  /** Address below which repositories are: `https://github.com`. */
  readonly host: string;
  /** Folder for answers. */
  readonly cache: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Milliseconds after which an answer is asked for again. */
  readonly maximumAge: number;
  /** The same for an answer that does not have what is looked for: the tag may be new. */
  readonly shortAge: number;
  /** Milliseconds after a failure before anybody is asked again. */
  readonly pause: number;
}

/** How a host is asked where nothing else is said. */
export const usualTagService = {
  host: defaultEditorSettings.actionTags.host,
  timeout: 10_000,
  maximumAge: 86_400_000,
  shortAge: 300_000,
  pause: 60_000,
} as const;

/** Bytes of an answer; those of repositories with thousands of tags have some hundred thousand. */
const maxAnswerLength = 8 << 20;
/** Repositories of one question. */
const maxRepositories = 500;

/** An answer with the time when it was given; without refs where the host has no such repository for everybody. */
interface Known {
  readonly date: number;
  readonly refs: VersionRefs | undefined;
}

/** The host itself cannot be used; other repositories need not be tried. */
class HostError extends Error {}

/** Asks a git host which tags the repositories of actions have, each once in a while, and keeps the answers. */
export class TagClient {
  /** Everything that is known so far, by `repositoryOf`. */
  readonly memory = new Map<string, RepositoryTags>();
  private readonly known = new Map<string, Known>();
  /** Questions that are not answered yet, by repository. */
  private readonly asking = new Map<string, Promise<Known>>();
  /** When asking failed, by repository, and under '' for the host itself. */
  private readonly failures = new Map<string, number>();
  private readonly cache: DiskCache;

  constructor(private readonly service: TagService) {
    this.cache = new DiskCache(service.cache);
  }

  /** Learns about repositories. Never rejects: what cannot be learnt is among the problems. */
  async lookUp(asked: readonly AskedTags[]): Promise<LookUp> {
    const state = new LookUpState();
    const byRepository = new Map<string, AskedTags[]>();
    for (const one of asked) {
      const known = byRepository.get(one.repository);
      if (known === undefined) byRepository.set(one.repository, [one]);
      else known.push(one);
    }
    await inParallel([...byRepository].slice(0, maxRepositories), ([repository, wanted]) =>
      this.learn(repository, wanted, state),
    );
    return state;
  }

  private async learn(repository: string, wanted: readonly AskedTags[], state: LookUpState): Promise<void> {
    let known = this.known.get(repository) ?? (await this.read(repository));
    if (!this.isEnough(known, wanted) && !this.isPausing(repository)) {
      state.asked = true;
      try {
        known = await this.askOnce(repository);
      } catch (error) {
        // A host that is down is down for every repository.
        this.failures.set(error instanceof HostError ? '' : repository, Date.now());
        state.failed(error);
      }
    }
    if (known === undefined) return;
    this.known.set(repository, known);
    const { refs, date } = known;
    if (refs === undefined) {
      if (this.memory.delete(repository)) state.changed = true;
      return;
    }
    state.used(date);
    const before = this.memory.get(repository);
    const current = this.isEnough(known, wanted);
    if (before?.current === current && isSame(before, refs)) return;
    this.memory.set(repository, { ...refs, current });
    state.changed = true;
  }

  /** True for an answer that need not be asked for again. */
  private isEnough(known: Known | undefined, wanted: readonly AskedTags[]): boolean {
    if (known === undefined) return false;
    const age = Date.now() - known.date;
    const { maximumAge, shortAge } = this.service;
    const { refs } = known;
    const hasAll = refs !== undefined && wanted.every((one) => answers(refs, one));
    return age >= 0 && age < (hasAll || refs === undefined ? maximumAge : shortAge);
  }

  private isPausing(repository: string): boolean {
    const failed = Math.max(
      ...['', repository].map((key) => this.failures.get(key) ?? Number.NEGATIVE_INFINITY),
    );
    return Date.now() - failed < this.service.pause;
  }

  private async read(repository: string): Promise<Known | undefined> {
    const cached = await this.cache.read(this.addressOf(repository));
    if (typeof cached?.value !== 'string') return undefined;
    const refs = readRefs(Buffer.from(cached.value, 'latin1'));
    return refs === undefined ? undefined : { date: cached.date, refs };
  }

  private askOnce(repository: string): Promise<Known> {
    let answer = this.asking.get(repository);
    if (answer === undefined) {
      answer = this.ask(repository).finally(() => this.asking.delete(repository));
      this.asking.set(repository, answer);
    }
    return answer;
  }

  /** @throws HostError, RemoteError */
  private async ask(repository: string): Promise<Known> {
    const { timeout } = this.service;
    const address = this.addressOf(repository);
    const date = Date.now();
    let answer: Answer;
    try {
      const url = new URL(address);
      const settings = { idleTime: timeout, totalTime: timeout };
      const requester = new Requester(new AddressGuard(url), undefined, settings);
      answer = await requester.post({ url, headers, maximum: maxAnswerLength }, lsRefsRequest);
    } catch (error) {
      const { id, message } = error instanceof RemoteError ? error : { id: '', message: String(error) };
      // Sentences stand in brackets of another one.
      const reason = message.replace(/\.$/, '');
      throw id === 'bad-answer' ? new RemoteError(id, reason) : new HostError(reason);
    }
    const { status, body, url } = answer;
    // Private repositories are asked for a login; nothing is known of them, and nothing is wrong.
    if ([401, 403, 404, 410, 451].includes(status)) return { date, refs: undefined };
    if (status !== 200) throw new HostError(t('tag-client.host-error-status', url.host, status));
    const refs = isRefs(answer) ? readRefs(body) : undefined;
    if (refs === undefined) throw new RemoteError('bad-answer', t('tag-client.invalid-ref-list', url.host));
    await this.cache.write(address, decodeLatin1(body), date);
    return { date, refs };
  }

  private addressOf(repository: string): string {
    return `${this.service.host.replace(/\/+$/, '')}/${repository}.git/git-upload-pack`;
  }
}

const headers = {
  'content-type': 'application/x-git-upload-pack-request',
  accept: 'application/x-git-upload-pack-result',
  'git-protocol': 'version=2',
};

function isRefs({ header }: Answer): boolean {
  return /^application\/x-git-upload-pack-result\b/.test(header('content-type') ?? '');
}

function isSame(left: VersionRefs, right: VersionRefs): boolean {
  return (
    left.tags.size === right.tags.size &&
    left.branches.size === right.branches.size &&
    [...left.tags].every(([tag, commit]) => right.tags.get(tag) === commit) &&
    [...left.branches].every((branch) => right.branches.has(branch))
  );
}
