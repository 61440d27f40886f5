import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../../cli/src/usage';
import { exactStatsOf, statsOf } from '../../../host/src/stats';
import { walk } from '../../../host/src/walk';
import { t } from '../../../l10n/messages';
import type { ListedFile, Page, Source } from './source';

const pageSize = 1_000;
/** A list of more than this is not a list of files. */
const maxListBytes = 256 * 2 ** 20;

/** A folder, a pattern or one file of this machine, walked as `check` does. */
export class LocalSource implements Source {
  constructor(private readonly path: string) {}

  async *pages(): AsyncGenerator<Page> {
    const { files, problems } = walk([this.path]);
    yield* inPages(
      files.map(({ path }) => path),
      problems,
    );
  }
}

/** The files that the lines of a text name; `list:FILE`. */
export class ListSource implements Source {
  constructor(private readonly list: string) {}

  async *pages(): AsyncGenerator<Page> {
    const stats = statsOf(this.list);
    if (stats === undefined) throw new UsageError(t('usage.no-such-path', this.list));
    if (!stats.isFile() || stats.size > maxListBytes) throw new UsageError(t('local.not-a-list', this.list));
    const lines = readFileSync(this.list, 'utf8').split('\n');
    const paths = lines
      .map((line) => line.replace(/\r$/, ''))
      .filter((line) => line !== '' && !line.startsWith('#'));
    yield* inPages([...new Set(paths)], []);
  }
}

async function* inPages(paths: readonly string[], problems: Page['problems']): AsyncGenerator<Page> {
  for (let at = 0; at < Math.max(1, paths.length); at += pageSize) {
    const files: ListedFile[] = [];
    const missing: Page['problems'][number][] = [];
    for (const path of paths.slice(at, at + pageSize)) {
      const stats = exactStatsOf(path);
      if (stats === undefined) {
        missing.push({ path, id: 'vanished', message: t('common.file-not-found') });
        continue;
      }
      const version = `${stats.size}-${stats.mtimeNs}-${stats.ino}`;
      files.push({ path, place: { file: resolve(path) }, version, size: Number(stats.size) });
    }
    yield { files, problems: at === 0 ? [...problems, ...missing] : missing };
  }
}
