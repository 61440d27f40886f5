import type { CheckError } from '../../engine/src/check';
import type { KnownTags } from '../../engine/src/pipelines/tags';
import { cacheFolder } from '../../host/src/diskCache';
import { askedTagsOfFiles } from '../../host/src/tags/actionFiles';
import { TagClient, usualTagService } from '../../host/src/tags/tagClient';
import type { FileTask } from '../../host/src/walk';
import { t } from '../../l10n/messages';

/** What `--action-tags` learnt, and why not everything. */
export interface LearntTags {
  readonly tags: KnownTags;
  readonly errors: readonly CheckError[];
}

/** Asks the git host of this run, which GitHub's runners name themselves, about the actions of the workflows among some files. */
export async function learnTags(files: readonly FileTask[]): Promise<LearntTags> {
  const named = process.env.GITHUB_SERVER_URL ?? '';
  const host = /^https?:\/\//.test(named) ? named : usualTagService.host;
  const client = new TagClient({ ...usualTagService, host, cache: cacheFolder('tags') });
  const { problems } = await client.lookUp(await askedTagsOfFiles(files));
  const errors = problems.map(
    (reason): CheckError => ({
      path: host,
      id: 'tags-not-asked',
      status: 'incomplete',
      message: t('action-tags.action-tag-lookup-failed', reason),
    }),
  );
  return { tags: client.memory, errors };
}
