/**
 * Carries out every fix that the examples of the rules' pages are offered: the finding is gone, the file can still be read, and nothing is
 * found that was not found before. What came of it is the table docs/fixes.md, of which a person writes the last column; RECORD=1 writes
 * the others.
 */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { fixedText } from '../../../engine/src/analysis/fixes';
import type { Finding, Fix } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { Meter } from '../../../engine/src/meter';
import { pythonParser } from '../../../engine/src/python/syntax/syntax';
import { readJson } from '../../../engine/src/text/data/json';
import { readToml } from '../../../engine/src/text/data/toml';
import { readYaml } from '../../../engine/src/text/data/yaml';
import { defaults } from '../analysis/support';
import { type Example, examplesOf, findingsOf, readPage } from './examples';

interface Case {
  readonly ruleId: string;
  readonly example: Example;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
  readonly found: readonly Finding[];
}

const cases: Case[] = [];
for (const { meta } of rules)
  for (const example of examplesOf(readPage(meta.id))) {
    if (example.section !== 'Bad') continue;
    const found = await findingsOf(example);
    for (const finding of found)
      if (finding.ruleId === meta.id)
        cases.push({ ruleId: meta.id, example, finding, fixes: finding.fixes ?? [], found });
  }

/** What a text has that its reader takes for a mistake. */
async function mistakesOf({ path, kind }: Example, text: string): Promise<number> {
  if (kind === 'python') {
    const parsed = (await pythonParser(defaults.platform)).parse(
      text,
      new Meter({ limits: defaults.limits, cancel: defaults.cancel }, text.length),
    );
    try {
      let mistakes = 0;
      const open = [parsed.read()];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'ERROR') mistakes++;
        for (const child of node.children) open.push(child);
      }
      return mistakes;
    } finally {
      parsed.dispose();
    }
  }
  if (/\.json$|\.ipynb$/.test(path)) return readJson(text) === undefined ? 1 : 0;
  if (/\.ya?ml$/.test(path)) return readYaml(text).problems.length;
  if (/\.toml$/.test(path)) return readToml(text).problems.length;
  return 0;
}

/** How often each rule finds something. */
function counts(findings: readonly Finding[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { ruleId, suppressed } of findings)
    if (suppressed === undefined) result.set(ruleId, (result.get(ruleId) ?? 0) + 1);
  return result;
}

/** What comes to light by a fix: the version of a package says nothing of another, and a lock has to be written again. */
const next: Readonly<Record<string, readonly string[]>> = {
  'typosquat-import': ['unpinned-requirement', 'pip-unpinned', 'pipeline-pip-unpinned'],
  'vulnerable-dependency': ['lock-out-of-date'],
};

/** Rules that may find something where a rule does no more, beside those that say nothing where it finds something. */
function yielding(ruleId: string): readonly string[] {
  const covered = rules.filter(({ meta }) => meta.coveredBy?.includes(ruleId)).map(({ meta }) => meta.id);
  return [...covered, ...(next[ruleId] ?? [])];
}

describe('a fix', () => {
  const edited = cases.flatMap(({ fixes, ...rest }) =>
    fixes
      .filter(({ edits }) => edits.length > 0)
      .map((fix) => ({ ...rest, fix, name: `${rest.ruleId}: ${fix.title}` })),
  );
  it.each(edited)('$name', async ({ ruleId, example, finding, fix, found }) => {
    const { path, kind, text, context } = example;
    const fixed = fixedText(text, kind === 'notebook', [{ ...finding, fixes: [fix] }], () => true);
    const { findings, problems } = await analyzeDocument(path, fixed, kind, context);
    expect(problems).toEqual([]);
    const isSame = (one: Finding) => one.ruleId === ruleId && one.message === finding.message;
    const left = findings.filter(isSame).length;
    expect({ fixed, gone: left < found.filter(isSame).length }).toEqual({ fixed, gone: true });
    const [before, after] = [counts(found), counts(findings)];
    const added = [...after].filter(([id, count]) => count > (before.get(id) ?? 0)).map(([id]) => id);
    // What another rule says of the same place comes to light when the worse is mended.
    expect({ fixed, added: added.filter((id) => !yielding(ruleId).includes(id)) }).toEqual({
      fixed,
      added: [],
    });
    expect(await mistakesOf(example, fixed)).toBeLessThanOrEqual(await mistakesOf(example, text));
  });
});
