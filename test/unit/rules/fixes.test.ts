/**
 * Carries out every fix that the examples of the rules' pages are offered: the finding is gone, the file can still be read, and nothing is
 * found that was not found before. What came of it is the table docs/fixes.md, of which a person writes the last column; RECORD=1 writes
 * the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { fixedText } from '../../../engine/src/analysis/fixes';
import { IgnoreComments } from '../../../engine/src/analysis/ignoreComments';
import type { Finding, Fix } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { Meter } from '../../../engine/src/meter';
import { readNotebook } from '../../../engine/src/notebook/notebook';
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

/** What a rule's examples are offered: the best of it, or '' where there is none. */
function kindOf(ruleId: string): string {
  const own = cases.filter((one) => one.ruleId === ruleId);
  const every = (wanted: (fix: Fix) => boolean) => own.every(({ fixes }) => fixes.some(wanted));
  const some = (wanted: (fix: Fix) => boolean) => own.some(({ fixes }) => fixes.some(wanted));
  const partly = every(() => true) ? '' : ' for some';
  return some(({ safe }) => safe) ? `safe${partly}` : some(() => true) ? `guided${partly}` : '';
}

it('has a table that says which rules have fixes, and why the others have none', () => {
  const file = new URL('../../../docs/fixes.md', import.meta.url);
  const page = readFileSync(file, 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| \[([\w-]+)\]\(rules\/.+?\) \| ([^|]*?) *\| ([^|]*?) *\|$/gm)].map(
      ([, id, , why]) => [id, why],
    ),
  );
  const lines = rules.map(({ meta: { id } }) => {
    const kind = kindOf(id);
    return `| [${id}](rules/${id}.md) | ${kind === '' ? 'none' : kind} | ${rows.get(id) ?? ''} |`;
  });
  const table = `| Rule | Fix | Why not every finding has one |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
  const expected = page.replace(/\| Rule \|[\s\S]*$/, () => table);
  if (process.env.RECORD === '1') writeFileSync(file, expected);
  else expect(page).toBe(expected);
  const unexplained = rules
    .map(({ meta }) => meta.id)
    .filter((id) => (kindOf(id) === '' || kindOf(id).endsWith('some')) !== ((rows.get(id) ?? '') !== ''));
  expect(unexplained).toEqual([]);
});

describe('a comment that ignores a finding', () => {
  /** What is about a whole file, about what no cell holds as code, and about a comment. */
  const elsewhere = ['tracked-secret-file', 'notebook-output-secret', 'unused-suppression'];
  const commented = cases.filter(
    ({ ruleId, example: { files, bytes }, finding: { location } }) =>
      !elsewhere.includes(ruleId) &&
      files === undefined &&
      bytes === undefined &&
      location.cell?.output === undefined,
  );
  it.each(commented.map((one) => ({ ...one, name: `${one.ruleId} in ${one.example.path}` })))(
    '$name',
    async ({ ruleId, example, finding }) => {
      const { path, kind, text, context } = example;
      const cell = finding.location.cell;
      const own = cell === undefined ? text : cellText(text, cell.index);
      const comments = await IgnoreComments.read(path, own, kind, context);
      const edit = comments?.edit(finding.location, ruleId, 'why');
      if (edit === undefined) {
        // JSON and prose have no such comments, locks are written by tools, and cells of JavaScript and files have others.
        expect(path).toMatch(
          /\.(?:json|md|lock|bicep)$|^(?:\.cursorrules|Jenkinsfile|example\.ipynb|image\.tar)$/,
        );
        if (cell !== undefined) expect(own).toMatch(/^%%(?!(?:ba|z)?sh)/);
        return;
      }
      const edits = [{ title: '', edits: [edit], safe: true }];
      const after = fixedText(text, kind === 'notebook', [{ ...finding, fixes: edits }], () => true);
      const { findings } = await analyzeDocument(path, after, kind, context);
      const there = findings.filter((one) => one.ruleId === ruleId && one.message === finding.message);
      expect({ after, silenced: there.some(({ suppressed }) => suppressed?.reason === 'why') }).toEqual({
        after,
        silenced: true,
      });
      expect(await mistakesOf(example, after)).toBeLessThanOrEqual(await mistakesOf(example, text));
    },
  );
});

function cellText(notebook: string, index: number): string {
  return readNotebook(notebook).cells.find(({ part }) => part.cell?.index === index)?.part.text ?? '';
}
