/** The table of other tools' checks says what the rules' metadata say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../engine/src/generated/rules';

const page = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (B\d{3}) \| (S\d{3}) \| [^|]+ \| ([^|]+) \| ([^|]*) \|$/gm)];

/** Ids of the rules that speak for a check. */
function rulesOf(check: string): readonly string[] {
  return rules.flatMap(({ meta }) => (meta.counterparts?.includes(check) ? [meta.id] : [])).sort();
}

const audits = page
  .slice(page.indexOf('## zizmor'), page.indexOf('## trivy'))
  .matchAll(/^\| ([a-z, -]+) \| (\[.+) \|$/gm);

describe('the table of audits', () => {
  it.each([...audits].flatMap(([, names, cell]) => names.split(', ').map((name) => ({ name, cell }))))(
    '$name names rules that its comments silence',
    ({ name, cell }) => {
      for (const [, id] of cell.matchAll(/\(rules\/([\w-]+)\.md\)/g)) expect(rulesOf(name)).toContain(id);
    },
  );
});

describe('the table of checks', () => {
  it('has every check of bandit once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(75);
    expect(new Set(rows.map(([, id]) => id)).size).toBe(rows.length);
  });

  it.each(rows.map(([, bandit, ruff, cell, remark]) => ({ bandit, ruff, cell, remark })))(
    '$bandit names the rules that its comments silence',
    ({ bandit, cell, remark }) => {
      const named = [...cell.matchAll(/\[([\w-]+)\]/g)].map(([, id]) => id).sort();
      expect(named).toEqual(rulesOf(bandit));
      // What is left out says why.
      if (named.length === 0) expect(remark.trim()).not.toBe('');
    },
  );

  it('leaves out no counterpart that a rule has', () => {
    const listed = new Set(rows.flatMap(([, bandit, ruff]) => [bandit, ruff]));
    const known = rules.flatMap(({ meta }) => meta.counterparts ?? []);
    expect(known.filter((id) => /^[BS]\d{3}$/.test(id) && !listed.has(id))).toEqual([]);
  });
});
