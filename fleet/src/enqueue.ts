import { pushAll } from '../../engine/src/pushAll';
import { RemoteError } from '../../host/src/remote/address';
import type { WalkProblem } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { adoptPolicy } from './review';
import { canonicalSource, openSource } from './sources/openSource';
import { type ListedFile, maxFiles } from './sources/source';
import { queue, type Store } from './store';

/** Rows that one statement writes. */
const rowsAtOnce = 1_000;

/** What enqueuing one source did. */
export interface Enqueued {
  readonly source: string;
  readonly files: number;
  /** Files that are new, or have another version than the one that was judged or asked for. */
  readonly asked: number;
  /** Files that are not there any more. */
  readonly gone: number;
  readonly problems: readonly WalkProblem[];
}

/** Remembers a source; gives its number. */
export async function addSource(store: Store, given: string, registered: boolean): Promise<number> {
  const [row] = await store.query<{ id: number }>(
    `insert into sources (uri, shown, registered) values ($1, $2, $3)
     on conflict (uri) do update set shown = excluded.shown, registered = sources.registered or excluded.registered
     returning id`,
    [canonicalSource(given), given, registered],
  );
  return row.id;
}

/**
 * Lists a source and asks for every file whose version was not judged by the store's policy, nor asked for. Pages count as they come, so
 * that who is interrupted starts again without losing or repeating anything. `again` asks for all files.
 * @throws UsageError where the source cannot be understood
 */
export async function enqueue(
  store: Store,
  given: string,
  {
    version,
    again = false,
    onPage = () => {},
  }: { version: string; again?: boolean; onPage?(files: number): void },
): Promise<Enqueued> {
  const uri = canonicalSource(given);
  const source = openSource(uri);
  const id = await addSource(store, given, false);
  const { generation } = await adoptPolicy(store, version);
  const [{ listing }] = await store.query<{ listing: string }>(
    'update sources set listing = listing + 1 where id = $1 returning listing',
    [id],
  );
  const problems: WalkProblem[] = [];
  let files = 0;
  let asked = 0;
  try {
    for await (const page of source.pages()) {
      pushAll(problems, page.problems);
      const listed = page.files.filter(({ place }) => !('file' in place && store.owns(place.file)));
      for (let at = 0; at < listed.length; at += rowsAtOnce) {
        const part = listed.slice(at, at + rowsAtOnce);
        asked += await ask(store, part, { source: id, listing, generation, again });
        files += part.length;
      }
      onPage(files);
      if (files <= maxFiles) continue;
      problems.push({ path: given, id: 'limit-files', message: t('enqueue.too-many-files', maxFiles) });
      break;
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    problems.push({ path: given, id: error.id, message: error.message });
  }
  await store.query('update sources set listed_at = now(), problems = $2 where id = $1', [
    id,
    JSON.stringify(problems),
  ]);
  // Only a listing that is whole says what is not there any more.
  const gone =
    problems.length > 0
      ? []
      : await store.query('delete from files where source = $1 and listing < $2 returning id', [id, listing]);
  return { source: given, files, asked, gone: gone.length, problems };
}

/** Writes a page of files and asks for what is new; gives how many were asked for. */
function ask(
  store: Store,
  files: readonly ListedFile[],
  {
    source,
    listing,
    generation,
    again,
  }: { source: number; listing: string; generation: number; again: boolean },
): Promise<number> {
  return store.transaction(async (sql, queued) => {
    await sql.query(
      `insert into files (source, path, place, version, size, listing)
       select $1, path, place, version, size, $2
       from jsonb_to_recordset($3::jsonb) as page (path text, place jsonb, version text, size bigint)
       -- In one order, so that two who list the same wait for each other and nothing else.
       order by path
       on conflict (source, path) do update
       set place = excluded.place, version = excluded.version, size = excluded.size,
           listing = greatest(files.listing, excluded.listing)`,
      [source, listing, JSON.stringify(unique(files))],
    );
    const asked = await sql.query<{ id: string; version: string }>(
      `update files set asked_version = version, asked_policy = $3
       where source = $1 and path = any($2) and ($4 or asked_version is distinct from version)
       returning id, version`,
      [source, files.map(({ path }) => path), generation, again],
    );
    const ids = asked.map(({ id }) => id);
    // What was judged counts no more, although neither file nor policy changed.
    if (again) await sql.query('update results set policy = -1 where file = any($1)', [ids]);
    if (asked.length > 0)
      await store.boss.insert(
        asked.map(({ id, version }) => ({ name: queue, data: { file: String(id), version } })),
        queued,
      );
    return asked.length;
  });
}

/** A page that names a file twice would write it twice in one statement. */
function unique(files: readonly ListedFile[]): ListedFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
