import { atLeast } from '../../engine/src/finding';
import { rules as allRules } from '../../engine/src/generated/rules';
import { documentationUrl } from '../../engine/src/rule';
import { t, titleOf } from '../../l10n/messages';
import type { Given } from './commandTable';
import { print } from './output';
import { paintFor } from './paint';
import { UsageError } from './usage';

/** `secure-ml rules`: lists the rules that the filters leave; gives the exit code. */
export async function rules({ values, positionals }: Given<'rules'>): Promise<number> {
  const { family, severity, format = 'text' } = values;
  const families = [...new Set(allRules.map(({ meta }) => meta.family as string))].sort();
  if (family !== undefined && !families.includes(family))
    throw new UsageError(t('usage.takes-one-of', '--family', families.join(', ')));
  const words = positionals.map((word) => word.toLowerCase());
  const found = allRules
    .map(({ meta }) => ({ ...meta, title: titleOf(meta.id) }))
    .filter((meta) => family === undefined || meta.family === family)
    .filter((meta) => severity === undefined || atLeast(meta.severity, severity))
    .filter(({ id, code, family: own, cwe = '', title }) => {
      const text = [id, code, own, cwe, title].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (format === 'json') {
    const list = found.map(({ id, code, family: own, severity: level, title, cwe, atlas, owasp, since }) => ({
      id,
      code,
      family: own,
      severity: level,
      title,
      cwe,
      atlas,
      owasp,
      since,
      url: documentationUrl(id),
    }));
    await print(`${JSON.stringify(list, undefined, 2)}\n`);
    return 0;
  }
  const paint = paintFor(process.stdout.isTTY === true);
  const width = Math.max(0, ...found.map(({ id }) => id.length));
  const lines = found.map(
    ({ id, code, severity: level, title }) =>
      `${code}  ${paint(level, level.padEnd(8))}  ${id.padEnd(width)}  ${title}\n`,
  );
  await print(lines.join(''));
  if (lines.length === 0) process.stderr.write(`${t('rules.none')}\n`);
  return 0;
}
