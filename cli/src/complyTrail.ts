import { sign, verify } from 'node:crypto';
import type { Compliance } from '../../engine/src/compliance/comply';
import { complianceJson } from '../../engine/src/compliance/write';
import { terminal } from '../../engine/src/report/display';
import { digestOf, readPublicKey } from '../../host/src/provenance/trust';
import { t } from '../../l10n/messages';
import { readNamed } from './namedFile';
import { save } from './output';
import { signerOf } from './signer';
import { UsageError } from './usage';

/** Writes a dated result that a later run compares with, and its signature beside it where a key is given. @throws UsageError */
export async function record(
  compliance: Compliance,
  path: string,
  key: string | undefined,
  passwordFile: string | undefined,
): Promise<void> {
  // Before anything is written: a key that cannot be used leaves nothing behind.
  const signer = key === undefined ? undefined : await signerOf({ key, 'password-file': passwordFile });
  const bytes = Buffer.from(complianceJson(compliance));
  save(path, bytes);
  if (signer !== undefined && 'key' in signer)
    save(`${path}.sig`, sign(digestOf(signer.key), bytes, signer.key));
}

/** Statuses of controls in an earlier result, by id. */
export interface Earlier {
  readonly date: string;
  readonly statuses: ReadonlyMap<string, string>;
}

/** Reads an earlier result, which has to be signed where a key is given. @throws UsageError */
export function readEarlier(path: string, publicKey: string | undefined): Earlier {
  const bytes = readNamed(path);
  if (publicKey !== undefined) {
    const text = readNamed(publicKey);
    const key = (() => {
      try {
        return readPublicKey(text);
      } catch (error) {
        throw new UsageError(
          t('usage.not-a-public-key', terminal(publicKey), terminal((error as Error).message)),
        );
      }
    })();
    if (!verify(digestOf(key), bytes, key, readNamed(`${path}.sig`)))
      throw new UsageError(t('comply-trail.not-signed', terminal(path), terminal(publicKey)));
  }
  try {
    const { date, controls } = JSON.parse(bytes.toString('utf8')) as {
      date: unknown;
      controls: { id: unknown; status: unknown }[];
    };
    const statuses = new Map(controls.map(({ id, status }) => [String(id), String(status)]));
    return { date: String(date), statuses };
  } catch {
    throw new UsageError(t('comply-trail.not-a-result', terminal(path)));
  }
}

/** What is different from an earlier result, a line each. */
export function differences({ controls }: Compliance, { date, statuses }: Earlier): string[] {
  const now = new Map<string, string>(controls.map(({ id, status }) => [id, status]));
  const changed = controls
    .filter(({ id, status }) => statuses.get(id) !== status)
    .map(({ id, status }) =>
      t('comply-trail.changed', terminal(id), terminal(statuses.get(id) ?? '-'), status),
    );
  const gone = [...statuses.keys()]
    .filter((id) => !now.has(id))
    .map((id) => t('comply-trail.gone', terminal(id)));
  const lines = [...changed, ...gone];
  return lines.length === 0
    ? [t('comply-trail.unchanged', terminal(date))]
    : [t('comply-trail.since', terminal(date)), ...lines.map((line) => `  ${line}`)];
}
