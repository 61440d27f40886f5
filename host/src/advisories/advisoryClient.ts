import { readIndexProject } from '../../../engine/src/dependencies/advisories/indexProject';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { readOsv } from '../../../engine/src/dependencies/advisories/osv';
import type { AskedPackage, ResolvedPackage } from '../../../engine/src/dependencies/packages';
import { publicVersion } from '../../../engine/src/dependencies/pins';
import { pushAll } from '../../../engine/src/pushAll';
import { DiskCache } from '../diskCache';
import { inParallel, type LookUp, LookUpState } from '../lookUp';
import { fetchJson, ServiceError } from './boundedFetch';

/** Where to ask and where to keep answers. */
export interface AdvisoryServices {
  /** Base address of a service that speaks OSV's protocol (https://google.github.io/osv.dev/api/). */
  readonly advisories: string;
  /** Base address of an index's JSON API: `<base>/<name>/json`. Undefined: nobody is asked about releases. */
  readonly index: string | undefined;
  /** Folder for answers. */
  readonly cache: string;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  /** Milliseconds after which an answer is asked for again. */
  readonly maximumAge: number;
  /** Milliseconds after a failure before anybody is asked again. */
  readonly pause: number;
}

/** What is asked where nothing else is set. */
export const usualAdvisoryServices = {
  advisories: 'https://api.osv.dev',
  index: 'https://pypi.org/pypi',
  timeout: 10_000,
  maximumAge: 86_400_000,
  pause: 60_000,
} as const;

/** OSV takes this many queries at once. */
const batchSize = 1_000;
const maxPages = 50;
const maxDetails = 5_000;

/** Asks an advisory service and an index about packages, each once in a while, and keeps the answers. */
export class AdvisoryClient {
  /** Everything that is known so far. */
  readonly memory = new AdvisoryMemory();
  private readonly cache: DiskCache;
  private readonly asked = new Set<string>();
  private failed = Number.NEGATIVE_INFINITY;

  constructor(private readonly services: AdvisoryServices) {
    this.cache = new DiskCache(services.cache);
  }

  /** Learns about packages that were not asked about yet. Never rejects: what cannot be learnt is among the problems. */
  async lookUp(packages: readonly AskedPackage[]): Promise<LookUp> {
    const state = new LookUpState();
    if (Date.now() - this.failed < this.services.pause) return state;
    const unknown = packages.filter((one) => {
      const key = keyOf(one);
      if (this.asked.has(key)) return false;
      this.asked.add(key);
      return true;
    });
    if (unknown.length === 0) return state;
    state.asked = true;
    // A build for some hardware (`2.6.0+cu118`) is a build of the version that advisories speak of.
    const resolved = unknown.flatMap(({ name, version }) =>
      version === undefined ? [] : [{ name, version: publicVersion(version) }],
    );
    const ids = await this.idsOf(resolved, state);
    await inParallel([...ids].slice(0, maxDetails), ([id, modified]) => this.learn(id, modified, state));
    const { index } = this.services;
    if (index !== undefined) {
      const names = [...new Set(unknown.map(({ name }) => name))];
      await inParallel(names, (name) => this.learnReleases(index, name, state));
    }
    // What failed is tried again when somebody asks after a while.
    if (state.problems.length > 0) {
      this.failed = Date.now();
      for (const one of unknown) this.asked.delete(keyOf(one));
    }
    return state;
  }

  /** Advisories about packages: id and the day of its last change. */
  private async idsOf(
    packages: readonly ResolvedPackage[],
    state: LookUpState,
  ): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    const add = (found: readonly Summary[]) => {
      for (const { id, modified } of found) ids.set(id, modified);
    };
    const missing: ResolvedPackage[] = [];
    for (const one of packages) {
      const cached = await this.cache.read(this.queryKey(one));
      if (cached !== undefined && this.isFresh(cached.date)) {
        state.used(cached.date);
        add(summariesOf(cached.value));
      } else missing.push(one);
    }
    for (let from = 0; from < missing.length; from += batchSize) {
      const part = missing.slice(from, from + batchSize);
      try {
        const answers = await this.query(part);
        for (const [index, found] of answers.entries()) {
          add(found);
          await this.cache.write(this.queryKey(part[index]), found);
        }
        state.used(Date.now());
      } catch (error) {
        state.failed(error);
        // An old answer is better than none, and its date is told.
        for (const one of part) {
          const cached = await this.cache.read(this.queryKey(one));
          if (cached === undefined) continue;
          state.used(cached.date);
          add(summariesOf(cached.value));
        }
      }
    }
    return ids;
  }

  /** One batch with all its pages; answers come in the order of the queries. @throws ServiceError */
  private async query(packages: readonly ResolvedPackage[]): Promise<Summary[][]> {
    const found = packages.map((): Summary[] => []);
    let open = packages.map((one, index) => ({ one, index, token: undefined as string | undefined }));
    for (let page = 0; open.length > 0 && page < maxPages; page++) {
      const queries = open.map(({ one: { name, version }, token }) => ({
        package: { name, ecosystem: 'PyPI' },
        version,
        ...(token === undefined ? {} : { page_token: token }),
      }));
      const answer = await fetchJson(`${this.services.advisories}/v1/querybatch`, this.services.timeout, {
        queries,
      });
      const results = (answer as { results?: unknown } | null)?.results;
      if (!Array.isArray(results) || results.length !== open.length)
        throw new ServiceError('the advisory service answered something else than it was asked');
      open = open.filter((query, position) => {
        const result = (results[position] ?? {}) as { vulns?: unknown; next_page_token?: unknown };
        pushAll(found[query.index], summariesOf(result.vulns));
        query.token = typeof result.next_page_token === 'string' ? result.next_page_token : undefined;
        return query.token !== undefined && query.token !== '';
      });
    }
    return found;
  }

  /** Reads one advisory: from the cache while the service names the same day of change, else from the service. */
  private async learn(id: string, modified: string, state: LookUpState): Promise<void> {
    const key = `${this.services.advisories}/vulns/${id}`;
    const cached = await this.cache.read(key);
    let value = cached?.value;
    const known = (value as { modified?: unknown } | undefined)?.modified;
    if (cached === undefined || (modified !== '' && known !== modified)) {
      try {
        const url = `${this.services.advisories}/v1/vulns/${encodeURIComponent(id)}`;
        value = await fetchJson(url, this.services.timeout);
        await this.cache.write(key, value);
      } catch (error) {
        state.failed(error);
      }
    }
    const advisory = readOsv(value);
    if (advisory !== undefined && this.memory.addAdvisory(advisory)) state.changed = true;
  }

  private async learnReleases(index: string, name: string, state: LookUpState): Promise<void> {
    const key = `index/${index}/${name}`;
    const cached = await this.cache.read(key);
    let value = cached?.value;
    if (cached === undefined || !this.isFresh(cached.date)) {
      try {
        value = slim(await fetchJson(`${index}/${encodeURIComponent(name)}/json`, this.services.timeout));
        await this.cache.write(key, value);
        state.used(Date.now());
      } catch (error) {
        // A package of another index has no releases here.
        if (error instanceof ServiceError && error.status === 404) value = undefined;
        else state.failed(error);
      }
    } else state.used(cached.date);
    const project = readIndexProject(value);
    if (project !== undefined && this.memory.addReleases(name, project)) state.changed = true;
  }

  /** Another service may say something else. */
  private queryKey({ name, version }: ResolvedPackage): string {
    return `${this.services.advisories}/query/${name}==${version}`;
  }

  private isFresh(date: number): boolean {
    const age = Date.now() - date;
    return age >= 0 && age < this.services.maximumAge;
  }
}

interface Summary {
  readonly id: string;
  readonly modified: string;
}

function summariesOf(value: unknown): Summary[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, 10_000)
    .flatMap((item: { id?: unknown; modified?: unknown } | null) =>
      typeof item?.id === 'string' && item.id.length < 200
        ? [{ id: item.id, modified: typeof item.modified === 'string' ? item.modified : '' }]
        : [],
    );
}

function keyOf({ name, version = '' }: AskedPackage): string {
  return `${name}==${version}`;
}

/** What is used of an index's answer, which holds every file of every release. */
function slim(value: unknown): unknown {
  const { info, releases } = (value ?? {}) as {
    info?: { version?: unknown };
    releases?: Record<string, unknown>;
  };
  const kept = Object.entries(releases ?? {}).map(([version, files]) => [
    version,
    (Array.isArray(files) ? files : []).map((file: Record<string, unknown> | null) => ({
      upload_time_iso_8601: file?.upload_time_iso_8601,
      yanked: file?.yanked,
      yanked_reason: file?.yanked_reason,
    })),
  ]);
  return { info: { version: info?.version }, releases: Object.fromEntries(kept) };
}
