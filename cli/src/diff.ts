import { type BomChange, compareBoms, readBom } from '../../engine/src/report/compareBoms';
import { jsonText, terminal } from '../../engine/src/report/display';
import { t } from '../../l10n/messages';
import type { Given } from './commandTable';
import { readNamed } from './namedFile';
import { print } from './output';
import { paintFor } from './paint';
import { UsageError } from './usage';

/** Larger files are not of this kind. */
const maxBytes = 256 << 20;

/** `secure-ml diff`: compares two bills of materials; gives the exit code. */
export async function diff({ values, positionals }: Given<'diff'>): Promise<number> {
  if (positionals.length !== 2) throw new UsageError(t('diff.two-files'));
  const [before, after] = positionals.map(load);
  const changes = compareBoms(before, after);
  if (values.format === 'json') await print(jsonText(changes));
  else await print(changes.length === 0 ? `${t('diff.same')}\n` : changes.map(line).join(''));
  return changes.length === 0 || values['exit-zero'] === true ? 0 : 1;
}

/** @throws UsageError */
function load(path: string): ReturnType<typeof readBom> & object {
  const bom = readBom(readNamed(path, maxBytes).toString('utf8'));
  if (bom === undefined) throw new UsageError(t('diff.not-comparable', terminal(path), t('diff.not-a-bom')));
  return bom;
}

function line({ kind, name, before, after }: BomChange): string {
  const paint = paintFor(process.stdout.isTTY === true);
  const signs = {
    added: paint('safe', '+'),
    removed: paint('dangerous', '-'),
    changed: paint('medium', '~'),
  };
  const facts = kind === 'changed' ? `${before ?? ''} -> ${after ?? ''}` : (after ?? before ?? '');
  return `${signs[kind]} ${terminal(name)} ${terminal(facts)}`.trimEnd().concat('\n');
}
