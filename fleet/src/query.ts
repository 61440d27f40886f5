import { UsageError } from '../../cli/src/usage';
import { matchesGlob } from '../../engine/src/configuration/glob';
import type { Report } from '../../engine/src/report/report';
import { t } from '../../l10n/messages';
import type { Store } from './store';

/** What of a model a term is compared with. */
const fields = ['path', 'verdict', 'format', 'sha256', 'rule', 'global'] as const;
type Field = (typeof fields)[number];

/** One condition; a model has to meet all of a query. */
interface Term {
  readonly field: Field;
  readonly value: string;
}

/**
 * Reads `field:value` terms with spaces between them; a word without a field is a path, a pattern of one, or a SHA-256.
 * @throws UsageError
 */
export function readQuery(words: readonly string[]): Term[] {
  return words
    .flatMap((word) => word.split(/\s+/))
    .filter((word) => word !== '')
    .map((word): Term => {
      const [, field, value] = /^([a-z0-9]+):(?!\/\/)(.+)$/.exec(word) ?? [];
      if (field !== undefined && (fields as readonly string[]).includes(field))
        return { field: field as Field, value };
      if (field !== undefined && !/^(?:models|runs)$/.test(field))
        throw new UsageError(t('query.no-such-field', field, fields.join(', ')));
      return /^(?:sha256:)?[0-9a-f]{64}$/i.test(word)
        ? { field: 'sha256', value: word.slice(-64).toLowerCase() }
        : { field: 'path', value: word };
    });
}

/** The models of a report that a query names. */
export async function select(
  store: Store,
  report: Report,
  terms: readonly Term[],
): Promise<Report['models']> {
  const users = new Map<string, ReadonlySet<string>>();
  for (const { field, value } of terms)
    if (field === 'global' && !users.has(value)) users.set(value, await usersOf(store, value));
  return report.models.filter((model) =>
    terms.every(({ field, value }) => {
      switch (field) {
        case 'path':
          return (
            model.path === value ||
            model.path.startsWith(`${value.replace(/\/+$/, '')}/`) ||
            matchesGlob(unrooted(value), unrooted(model.path))
          );
        case 'global':
          return users.get(value)?.has(model.path) === true;
        case 'rule':
          return model.findings.some(({ ruleId, code }) => ruleId === value || code === value);
        default:
          return model[field] === value;
      }
    }),
  );
}

/** Patterns are of paths without a root. */
function unrooted(path: string): string {
  return path.replace(/^\/+/, '');
}

/** Paths, as their reports have them, of the files that hold a name. */
async function usersOf(store: Store, name: string): Promise<ReadonlySet<string>> {
  const rows = await store.query<{ path: string }>(
    `select results.path from results join file_names on file_names.file = results.file
     join names on names.id = file_names.name where names.name = $1`,
    [name],
  );
  return new Set(rows.map(({ path }) => path));
}
