import type { FileReport } from '../../engine/src/check';
import { reviewOf } from './review';
import type { Sql } from './store';

/** What became of one file. */
export interface Result {
  readonly file: string;
  /** Version of the file that was judged. */
  readonly version: string;
  readonly report: FileReport;
  /** Names that its pickles hold. */
  readonly names: readonly string[];
  /** Why it could not be judged after every try. */
  readonly failure: string | undefined;
}

/**
 * Writes results of a batch, a statement for each table, whatever their number. Rows are written in one order everywhere: workers that
 * write the same names wait for each other, and never in a circle. Files that are gone meanwhile are left out.
 */
export async function writeResults(
  sql: Sql,
  results: readonly Result[],
  { generation, worker }: { generation: number; worker: string },
): Promise<void> {
  if (results.length === 0) return;
  // Held until the end of the transaction: nobody removes them before their results are there.
  const there = await sql.query<{ id: string }>(
    'select id from files where id = any($1) order by id for key share',
    [results.map(({ file }) => file)],
  );
  const known = new Set(there.map(({ id }) => String(id)));
  const kept = results.filter(({ file }) => known.has(file));
  const files = kept.map(({ file }) => file);
  const versions = kept.map(({ version }) => version);
  const verdicts = kept.map(({ report }) => report.model?.verdict ?? null);
  await sql.query(
    `insert into results (file, version, policy, worker, verdict, format, sha256, failure, path, report)
     select file, version, $1, $2, verdict, format, sha256, failure, path, report
     from unnest($3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
       as row (file, version, verdict, format, sha256, failure, path, report)
     on conflict (file) do update set version = excluded.version, policy = excluded.policy, verdict = excluded.verdict,
       format = excluded.format, sha256 = excluded.sha256, failure = excluded.failure, path = excluded.path, report = excluded.report,
       worker = excluded.worker, judged_at = now()`,
    [
      generation,
      worker,
      files,
      versions,
      verdicts,
      kept.map(({ report }) => report.model?.format ?? null),
      kept.map(({ report }) => report.model?.sha256 ?? null),
      kept.map(({ failure }) => failure ?? null),
      kept.map(({ report }) => storable(report.path)),
      kept.map(({ report }) => JSON.stringify(report)),
    ],
  );
  await sql.query(
    `insert into history (file, version, policy, verdict)
     select file, version, $1, verdict from unnest($2::bigint[], $3::text[], $4::text[]) as row (file, version, verdict)`,
    [generation, files, versions, verdicts],
  );
  await writeNames(sql, kept, files);
}

async function writeNames(sql: Sql, results: readonly Result[], files: readonly string[]): Promise<void> {
  await sql.query('delete from file_names where file = any($1)', [files]);
  const pairs = results.flatMap(({ file, names }) =>
    [...new Set(names.map(storable))].map((name) => ({ file, name })),
  );
  if (pairs.length === 0) return;
  const sorted = [...new Set(pairs.map(({ name }) => name))].sort();
  await sql.query(
    'insert into names (name, review) select * from unnest($1::text[], $2::text[]) on conflict (name) do nothing',
    [sorted, sorted.map(reviewOf)],
  );
  await sql.query(
    `insert into file_names select file, names.id
     from unnest($1::bigint[], $2::text[]) as row (file, name) join names using (name) on conflict do nothing`,
    [pairs.map(({ file }) => file), pairs.map(({ name }) => name)],
  );
}

/** A text as PostgreSQL can keep it: its texts have no zero. */
function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
