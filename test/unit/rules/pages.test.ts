/**
 * Runs the examples of docs/rules/<rule-id>.md, one page a rule.
 *
 * The format of a page: a title `# <rule-id> (<code>): ...`, what the rule finds, `## Why it is dangerous`,
 * `## How to fix it`, `## Bad`, `## Good`, `## References`. Under Bad and Good stand at least three fenced blocks each. Every
 * bad block gives a finding of the rule, and no good block does. The fence's first word says how a block is read:
 *
 *   python [torch==2.7.0 ...]   a Python file; the versions are what the project pins
 *   text requirements           a requirements file
 *   yaml, toml, json, sh        a settings file
 *   ipynb-cells                 code cells of a notebook, divided by lines `# %%`
 *   json ipynb                  a notebook as it is stored
 *   pickle NAME                 a model: a pickle of protocol 0, which is text, without a newline at its end
 *   hex NAME                    a model: its bytes
 *
 * `<N letters and digits>` is replaced by that many, so that no page holds anything that a scanner would take for a secret.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { type AnalysisContext, analyzeDocument, type DocumentKind } from '../../../engine/src/code/analyze';
import type { Finding } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { scanModel } from '../../../engine/src/models/scanModel';
import { contextWith, fixAll, notebookOf } from '../code/support';
import { letters } from '../secrets/tokens';

interface Example {
  readonly section: 'Bad' | 'Good';
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly context: AnalysisContext;
  /** Models only. */
  readonly bytes?: Uint8Array;
}

function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  let section = '';
  let fence: string[] | undefined;
  let body: string[] = [];
  for (const line of page.split('\n')) {
    if (fence === undefined) {
      if (line.startsWith('## ')) section = line.slice(3);
      if (line.startsWith('```')) {
        fence = line.slice(3).split(' ');
        body = [];
      }
    } else if (line === '```') {
      if (section === 'Bad' || section === 'Good') examples.push(exampleOf(section, fence, body.join('\n')));
      fence = undefined;
    } else body.push(line);
  }
  return examples;
}

function exampleOf(section: Example['section'], fence: readonly string[], body: string): Example {
  const text = body.replace(/<(\d+) letters and digits>/g, (_, count: string) => letters(Number(count)));
  const versions = fence.flatMap((word) => {
    const [name = '', version] = word.split('==');
    return version === undefined ? [] : [[name, version] as const];
  });
  const context = contextWith({ versions: new Map(versions) });
  const language = fence[0] ?? '';
  if (language === 'ipynb-cells') {
    const notebook = notebookOf(text.split(/\n# %%\n/));
    return { section, path: 'example.ipynb', kind: 'notebook', text: notebook, context };
  }
  if (language === 'pickle' || language === 'hex') {
    const bytes =
      language === 'hex' ? Buffer.from(text.replace(/\s/g, ''), 'hex') : Buffer.from(text, 'latin1');
    return { section, path: fence[1] ?? 'model.pkl', kind: 'text', text, context, bytes };
  }
  if (fence[1] === 'ipynb') return { section, path: 'example.ipynb', kind: 'notebook', text, context };
  if (fence[1] === 'requirements')
    return { section, path: 'requirements.txt', kind: 'requirements', text, context };
  if (language === 'python') return { section, path: 'example.py', kind: 'python', text, context };
  return { section, path: `example.${language}`, kind: 'text', text, context };
}

/** Findings of an example, whatever kind of file it is; models must be read to their end. */
async function findingsOf({ path, kind, text, context, bytes }: Example): Promise<readonly Finding[]> {
  if (bytes !== undefined) {
    const { platform, limits, cancel } = context;
    const options = { platform, limits, cancel, allowedGlobals: new Set<string>(), explicit: true };
    return (await scanModel(new MemorySource(path, bytes), path, options))?.findings ?? [];
  }
  const { findings, problems } = await analyzeDocument(path, text, kind, context);
  expect(problems).toEqual([]);
  return findings;
}

describe.each(rules.map(({ meta }) => meta))('$id', (meta) => {
  const file = new URL(`../../../docs/rules/${meta.id}.md`, import.meta.url);
  if (!existsSync(file)) {
    it('has a page', () => expect.fail(`docs/rules/${meta.id}.md is missing`));
    return;
  }
  const page = readFileSync(file, 'utf8');
  const examples = examplesOf(page);

  it('has a page with all its parts', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(['Why it is dangerous', 'How to fix it', 'Bad', 'Good', 'References']);
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

  it('gives code without the finding where it offers a fix', async () => {
    for (const { path, kind, text, context, bytes } of examples) {
      if (kind === 'notebook' || bytes !== undefined) continue;
      const { findings } = await analyzeDocument(path, text, kind, context);
      const own = findings.filter(({ ruleId }) => ruleId === meta.id);
      if (own.length === 0 || own.some(({ fixes }) => fixes === undefined)) continue;
      const fixed = await fixAll(path, text, kind, meta.id, context);
      const again = await analyzeDocument(path, fixed, kind, context);
      expect({ fixed, left: again.findings.filter(({ ruleId }) => ruleId === meta.id) }).toEqual({
        fixed,
        left: [],
      });
    }
  });
});
