import { type ActionUse, isCommit, repositoryOf } from './actions';
import type { VersionRefs } from './gitRefs';

/** What a git host said of the tags of a repository. */
export interface RepositoryTags extends VersionRefs {
  /** False for an answer that is older than it should be: what it does not name may be newer than it is. */
  readonly current: boolean;
}

/** What is known of repositories, by `repositoryOf`. Empty unless the user wants a host to be asked. */
export type KnownTags = ReadonlyMap<string, RepositoryTags>;

export const noTags: KnownTags = new Map();

/** What has to be asked to judge, or to pin, an action. */
export interface AskedTags {
  /** See `repositoryOf`. */
  readonly repository: string;
  /** What the answer should know. */
  readonly tag: string | undefined;
  readonly commit: string | undefined;
}

/** A tag with its commit. */
export interface TaggedCommit {
  readonly tag: string;
  readonly commit: string;
}

/** A commit that is not what the comment beside it says. */
export interface TagMismatch {
  readonly repository: string;
  /** What the comment says. */
  readonly tag: string;
  /** That tag as it is; undefined where there is none. */
  readonly wanted: TaggedCommit | undefined;
  /** Tags that do have the commit, the most exact first. */
  readonly here: readonly string[];
  /** The comment names a series (`v4`), whose tag moves. */
  readonly isSeries: boolean;
}

/** What to ask about the actions of a document, each repository as often as something of it has to be known. */
export function askedTags(uses: readonly ActionUse[]): readonly AskedTags[] {
  return uses.flatMap((use): AskedTags[] => {
    const { revision, tag } = use;
    const repository = repositoryOf(use);
    if (repository === undefined || revision === undefined) return [];
    if (!isCommit(revision)) return [{ repository, tag: undefined, commit: undefined }];
    return tag === undefined ? [] : [{ repository, tag, commit: revision }];
  });
}

/** True when an answer names what is asked about, so that no newer one is needed. */
export function answers({ tags }: VersionRefs, { tag, commit }: AskedTags): boolean {
  const hasTag = tag === undefined || formsOf(tag).some((form) => tags.has(form));
  return hasTag && (commit === undefined || tagsAt(tags, commit).length > 0);
}

/** How a commit and the comment beside it contradict what is known of the repository; undefined where they do not, as far as is known. */
export function mismatchOf(use: ActionUse, known: KnownTags): TagMismatch | undefined {
  const { revision = '', tag } = use;
  const repository = repositoryOf(use);
  const refs = repository === undefined ? undefined : known.get(repository);
  if (repository === undefined || refs === undefined || tag === undefined || !isCommit(revision))
    return undefined;
  const named = formsOf(tag).find((form) => refs.tags.has(form));
  // A word that is no tag says something else than a version.
  if (named === undefined && !isVersion(tag)) return undefined;
  const here = tagsAt(refs.tags, revision);
  if (here.some((one) => says(one, tag) || (named === undefined && says(one, withoutZeros(tag)))))
    return undefined;
  // A branch moves with each commit, and keeps no list of where it was.
  if (named === undefined && formsOf(tag).some((form) => refs.branches.has(form))) return undefined;
  if (!refs.current && (named === undefined || here.length === 0)) return undefined;
  const wanted = named === undefined ? undefined : { tag: named, commit: refs.tags.get(named) ?? '' };
  return { repository, tag, wanted, here, isSeries: exactness(tag) < 3 };
}

/** What `uses: owner/name@v4` runs now, and the most exact tag that says so: `v4.2.2`. */
export function pinOf(use: ActionUse, known: KnownTags): TaggedCommit | undefined {
  const { revision = '' } = use;
  const refs = known.get(repositoryOf(use) ?? '');
  const commit = refs?.tags.get(revision);
  // Of a branch and a tag of one name, nobody should guess.
  if (refs === undefined || commit === undefined || refs.branches.has(revision)) return undefined;
  const exact = tagsAt(refs.tags, commit).filter((one) => says(one, revision));
  return { tag: mostExact(exact, revision) ?? revision, commit };
}

/**
 * The one tag that says most and may be written into a comment, since names of tags are anybody's text; undefined where two different
 * ones say as much. `like` is how the author writes versions.
 */
export function mostExact(tags: readonly string[], like: string): string | undefined {
  const plain = tags.filter((tag) => /^[\w./-]{1,60}$/.test(tag));
  const most = plain.filter((tag) => exactness(tag) === exactness(plain[0]));
  const alike = most.filter((tag) => prefixOf(tag) === prefixOf(like));
  const [first, ...others] = alike.length > 0 ? alike : most;
  return others.length === 0 ? first : undefined;
}

/** Tags of a commit, the most exact first. */
function tagsAt(tags: VersionRefs['tags'], commit: string): readonly string[] {
  let index = byCommit.get(tags);
  if (index === undefined) {
    index = new Map();
    for (const [tag, to] of tags) {
      const known = index.get(to);
      if (known === undefined) index.set(to, [tag]);
      else known.push(tag);
    }
    for (const known of index.values())
      known.sort((left, right) => exactness(right) - exactness(left) || (left < right ? -1 : 1));
    byCommit.set(tags, index);
  }
  return index.get(commit) ?? [];
}

/** A workflow may use one repository often, and a repository may have many tags. */
const byCommit = new WeakMap<VersionRefs['tags'], Map<string, string[]>>();

/** A tag with and without the `v` that comments leave out, or add. */
function formsOf(tag: string): readonly string[] {
  return /^v\d/.test(tag) ? [tag, tag.slice(1)] : /^\d/.test(tag) ? [tag, `v${tag}`] : [tag];
}

/** True when a tag is the version that a comment names, or one of its series: `v4.1.0` and `name-v4.1.0` of `v4`. */
function says(tag: string, comment: string): boolean {
  if (tag === comment) return true;
  const [own, named] = [numbersOf(tag), numbersOf(comment)];
  return named !== undefined && own !== undefined && (own === named || own.startsWith(`${named}.`));
}

/** `v4.1` of `v4.1.0`: where the longer one is no tag, the shorter is the same version. */
function withoutZeros(tag: string): string {
  return tag.replace(/(?:\.0){1,3}$/, '');
}

/** What stands before the numbers: `v`, `name-v`, nothing. */
function prefixOf(tag: string): string {
  return tag.slice(0, tag.length - (numbersOf(tag) ?? tag).length);
}

/** The version of a tag, from its first number on; repositories of several things put names before it. */
function numbersOf(tag: string): string | undefined {
  return /^(?:.*?[-_/@])??v?(\d.*)$/.exec(tag)?.[1];
}

/** How many numbers a version has, three for a whole one. */
function exactness(tag: string): number {
  return /^\d{1,9}(?:\.\d{1,9}){0,3}/.exec(numbersOf(tag) ?? '')?.[0].split('.').length ?? 0;
}

/** A text that is a version even if there is no such tag. */
function isVersion(text: string): boolean {
  return /^(?:v\d|\d{1,9}\.\d)[\w.-]{0,60}$/.test(text);
}
