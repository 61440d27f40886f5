/**
 * Runs the examples of docs/rules/<rule-id>.md, one page a rule.
 *
 * The format of a page: a title `# <rule-id> (<code>): ...`, what the rule finds, `## Why it is dangerous`,
 * `## How to fix it`, `## Bad`, `## Good`, `## References`, and `## Messages`: the sentences of the rule by their ids, from which the
 * English catalogue is made. Under Bad and Good stand at least three fenced blocks each. Every
 * bad block gives a finding of the rule, and no good block does. The fence's first word says how a block is read:
 *
 *   python [torch==2.7.0 ...]   a Python file; the versions are what the project pins
 *   text requirements           a requirements file
 *   yaml, toml, json, sh        a settings file
 *   ipynb-cells                 code cells of a notebook, divided by lines `# %%`
 *   json ipynb                  a notebook as it is stored
 *   pickle NAME                 a model: a pickle of protocol 0, which is text, without a newline at its end
 *   hex NAME                    a model: its bytes
 *   model NAME                  a model that is text
 *   folder                      models in one folder, each behind a line `# --- NAME`; of safetensors only the header is written
 *   image                       files of an image's only layer, each behind a line `# --- NAME`
 *   lock                        a folder, of which models.lock names the models
 *   signature                   a folder, and in signed.json the digests that its signer names
 *   ANY file=NAME               a file of that name; a line `# --- NAME` begins another that stands beside it, of which
 *                               advisories.json and releases.json are what an advisory service and an index said, and
 *                               tags.json what a git host said of repositories, and secure-ml.yaml the configuration; all of
 *                               them are one project
 *   ANY staged file=NAME        the same, in git's index
 *   ANY strict file=NAME        the same, in the profile `strict`
 *
 * `<N letters and digits>` is replaced by that many, so that no page holds anything that a scanner would take for a secret;
 * `<SHA-256 of NAME>` by the digest of that file of the folder.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { rules } from '../../../engine/src/generated/rules';
import { fixAll } from '../analysis/support';
import { examplesOf, findingsOf, pageFile, readPage } from './examples';

describe.each(rules.map(({ meta }) => meta))('$id', (meta) => {
  if (!existsSync(pageFile(meta.id))) {
    it('has a page', () => expect.fail(`docs/rules/${meta.id}.md is missing`));
    return;
  }
  const page = readPage(meta.id);
  const examples = examplesOf(page);

  it('has a page with all its parts', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    const parts = ['Why it is dangerous', 'How to fix it', 'Bad', 'Good', 'References'];
    // What rules say is on their page; a few say only what others say, too.
    expect(headings).toEqual(headings.includes('Messages') ? [...parts, 'Messages'] : parts);
    expect(page.startsWith(`# ${meta.id} (${meta.code}): `)).toBe(true);
    for (const section of ['Bad', 'Good']) {
      expect(examples.filter((example) => example.section === section).length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(examples.map((example, index) => ({ ...example, name: `${example.section} ${index + 1}` })))(
    '$name',
    async (example) => {
      const findings = await findingsOf(example);
      const own = findings.filter(({ ruleId, suppressed }) => ruleId === meta.id && suppressed === undefined);
      if (example.section === 'Good') expect(own).toEqual([]);
      else expect(own.length).toBeGreaterThan(0);
    },
  );

  it('offers fixes that come to an end', async () => {
    for (const { path, kind, text, context, bytes, files } of examples) {
      if (kind === 'notebook' || bytes !== undefined || files !== undefined) continue;
      const { findings } = await analyzeDocument(path, text, kind, context);
      const own = findings.filter(({ ruleId }) => ruleId === meta.id);
      if (own.length === 0 || own.some(({ fixes }) => fixes === undefined)) continue;
      await fixAll(path, text, kind, meta.id, context);
    }
  });
});
