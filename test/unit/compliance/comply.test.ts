import { describe, expect, it } from 'vitest';
import { complianceExitCode, comply } from '../../../engine/src/compliance/comply';
import { looksAt } from '../../../engine/src/compliance/describe';
import type { ComplianceSettings, ProjectFacts, Run } from '../../../engine/src/compliance/facts';
import { type Profile, speaksTo } from '../../../engine/src/compliance/profile';
import { profiles } from '../../../engine/src/compliance/profiles';
import { complianceHtml, complianceJson, complianceText } from '../../../engine/src/compliance/write';
import { type Finding, fileStart, type Severity } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import type { ModelReport } from '../../../engine/src/models/scan/verdict';
import { makeReport } from '../../../engine/src/report/report';
import type { RuleFamily, RuleMeta } from '../../../engine/src/rule';

describe('profiles', () => {
  const ids = profiles.map(({ controls }) => controls.map(({ id }) => id));

  it('know every control that a rule names, each once', () => {
    const named = rules.flatMap(({ meta }) => [...(meta.owasp ?? []), ...(meta.atlas ?? [])]);
    const known = new Set(ids.flat());
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
    expect(ids.flat().length).toBe(known.size);
    const ruleIds = new Set(rules.map(({ meta }) => meta.id));
    const looked = profiles.flatMap(({ controls }) => controls.flatMap(({ checks = [] }) => checks));
    const asked = looked.flatMap((check) => (check.kind === 'rules' ? check.rules : []));
    expect(asked.filter((id) => !ruleIds.has(id))).toEqual([]);
  });

  it('are whole', () => {
    // ATLAS 2026.09 has 208 techniques and sub-techniques.
    expect(profiles.map(({ id, controls }) => `${id} ${controls.length}`)).toEqual([
      'owasp-ml 10',
      'owasp-llm 10',
      'atlas 208',
      'mlsvs 10',
      'nist-ai-rmf 19',
      'eu-ai-act-annex-iv 10',
    ]);
    const titles = profiles.flatMap(({ controls }) => controls.map(({ title }) => title));
    expect(titles.filter((title) => title.trim() !== title || title === '')).toEqual([]);
    const [, , atlas] = profiles;
    expect(atlas.controls.find(({ id }) => id === 'AML.T0010.003')?.title).toBe(
      'AI Supply Chain Compromise: Model',
    );
    expect(atlas.controls.at(-1)).toEqual({ id: 'AML.T0134', title: 'AI Targeted Cloaking' });
  });

  it('have techniques that their kinds speak for, and no others', () => {
    expect(
      [
        ['AML.T0010.003', 'AML.T0010'],
        ['AML.T0010', 'AML.T0010.003'],
        ['AML.T00105', 'AML.T0010'],
        ['ML06:2023', 'ML06:2023'],
      ].map(([own, control]) => speaksTo(own, control)),
    ).toEqual([true, false, false, true]);
  });
});

const profile: Profile = {
  id: 'x',
  title: 'X',
  version: '1',
  source: 'https://example.org',
  controls: ['A', 'B', 'C', 'D'].map((id) => ({ id, title: `Title of ${id}` })),
};

function meta(id: string, owasp: string[], more: Partial<RuleMeta> = {}): RuleMeta {
  const family: RuleFamily = 'deserialization';
  return { id, code: `SML${id}`, family, severity: 'medium', owasp, since: '0.1.0', ...more };
}

const metas = [
  meta('one', ['A']),
  meta('two', ['A', 'B'], { family: 'models' }),
  meta('needy', ['C'], { needs: 'advisories' }),
];

function finding(ruleId: string, severity: Severity, suppressed = false): Finding {
  return {
    ruleId,
    code: 'SML000',
    severity,
    confidence: 'high',
    message: `\u001b[31m${ruleId}`,
    location: { path: 'a.py', ...fileStart, line: 3 },
    fingerprint: '0',
    ...(suppressed ? { suppressed: { kind: 'inline' as const } } : {}),
  };
}

function run(
  findings: Finding[],
  more: Partial<ComplianceSettings> = {},
  extra: { errors?: number; model?: Partial<ModelReport>; files?: number } = {},
) {
  const model: ModelReport = {
    path: 'm.pkl',
    format: 'pickle',
    verdict: 'safe',
    complete: true,
    reasons: [],
    findings: [],
    ...extra.model,
  };
  const errors = Array.from({ length: extra.errors ?? 0 }, () => ({
    path: 'b',
    id: 'unreadable',
    status: 'incomplete' as const,
    message: 'no',
  }));
  const files = extra.files === 0 ? [] : [{ path: 'a.py', findings, errors: [], model }];
  const settings = {
    threshold: 'medium' as const,
    thresholdOf: () => more.threshold ?? ('medium' as const),
    severityOf: () => undefined,
    given: new Set<never>(),
    ...more,
  };
  return comply(profile, { report: makeReport('1', files, 0, errors), rules: metas, settings, facts });
}

const facts: ProjectFacts = { files: ['a.py'], textOf: () => '', answers: [], today: '2026-11-29' };

const statuses = (compliance: ReturnType<typeof run>) =>
  compliance.controls.map(({ id, status }) => `${id} ${status}`);

describe('controls', () => {
  it('fail by findings of rules that speak to them, and by no others', () => {
    const compliance = run([finding('one', 'high'), finding('other', 'critical')]);
    expect(statuses(compliance)).toEqual(['A failed', 'B passed', 'C not-checked', 'D not-checked']);
    expect(complianceExitCode(compliance)).toBe(1);
    expect(statuses(run([finding('two', 'medium')]))).toEqual([
      'A failed',
      'B failed',
      'C not-checked',
      'D not-checked',
    ]);
  });

  it('count only what is at the threshold and not suppressed, and say what is left out', () => {
    const compliance = run([finding('one', 'low'), finding('two', 'high', true)]);
    expect(statuses(compliance).slice(0, 2)).toEqual(['A passed', 'B passed']);
    expect(compliance.controls.slice(0, 2).map(({ below, suppressed }) => [below, suppressed])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(statuses(run([finding('one', 'low')], { threshold: 'low' }))[0]).toBe('A failed');
  });

  it('never pass without a rule that ran', () => {
    const off = run([], { severityOf: (id) => (id === 'two' ? 'off' : undefined) });
    expect(statuses(off)).toEqual(['A passed', 'B not-checked', 'C not-checked', 'D not-checked']);
    expect(off.controls[1].idle.map(({ id }) => id)).toEqual(['two']);
    expect(statuses(run([], { given: new Set(['advisories']) }))[2]).toBe('C passed');
    expect(statuses(run([], {}, { files: 0 })).every((text) => text.endsWith('not-checked'))).toBe(true);
  });

  it('are incomplete where something could not be read that their rules look at', () => {
    const unreadText = run([], {}, { errors: 1 });
    expect(statuses(unreadText).slice(0, 2)).toEqual(['A incomplete', 'B incomplete']);
    expect(complianceExitCode(unreadText)).toBe(3);
    const unsupported = { verdict: 'unsupported', complete: false } as const;
    const textRuleOnly = comply(profile, {
      report: run([], {}, { model: unsupported }).report,
      rules: [meta('one', ['A']), meta('two', ['B'], { family: 'models' })],
      settings: {
        threshold: 'medium',
        thresholdOf: () => 'medium',
        severityOf: () => undefined,
        given: new Set(),
      },
      facts,
    } satisfies Run);
    expect(statuses(textRuleOnly).slice(0, 2)).toEqual(['A passed', 'B incomplete']);
    expect(statuses(run([finding('one', 'high')], {}, { errors: 1 }))[0]).toBe('A failed');
  });
});

describe('reports', () => {
  it('list everything for programs', () => {
    const value = JSON.parse(complianceJson(run([finding('one', 'high')])));
    expect(value).toMatchObject({
      schema: 1,
      profile: { id: 'x', version: '1' },
      threshold: 'medium',
      files: 1,
    });
    expect(
      value.controls.map(({ id, status, rules: own, idle, findings }: Record<string, unknown[]>) => [
        id,
        status,
        own,
        idle,
        findings.length,
      ]),
    ).toEqual([
      ['A', 'failed', ['one', 'two'], [], 1],
      ['B', 'passed', ['two'], [], 0],
      ['C', 'not-checked', [], [{ rule: 'needy', needs: 'advisories' }], 0],
      ['D', 'not-checked', [], [], 0],
    ]);
  });

  it('are a page that loads nothing', () => {
    const hostile = { ...finding('one', 'high'), message: '<script>alert(1)</script>' };
    const text = complianceHtml(run([finding('two', 'medium'), hostile], {}, { errors: 1 }));
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<img|\u001b/);
    expect(text).toContain('&lt;script&gt;');
    expect(text.indexOf('&lt;script&gt;')).toBeLessThan(text.indexOf('two'));
    expect(text).toContain('<td class="failed">failed</td><td><code>A</code></td>');
    expect(text).toContain('not that the control is met');
  });

  it('say to people what passed means, and nothing that a file wrote leaves its place', () => {
    const text = complianceText(
      run(
        Array.from({ length: 12 }, (_, index) => ({ ...finding('one', 'high'), fingerprint: `${index}` })),
        {},
        { errors: 1 },
      ),
    );
    expect(text).toContain(
      '“Passed” means that the rules did not find what they look for, not that the control is met',
    );
    expect(text).toContain('D Title of D (no rule covers it)');
    expect(text).toContain('C Title of C (rules: 0, 1 did not run)');
    expect(text).toContain('and 2 more');
    expect(text).not.toContain('\u001b');
    expect(text).toContain(
      'Controls: 4 (1 failed, 1 incomplete, 0 open, 0 waived, 0 passed, 2 not checked).',
    );
  });
});

it('says in whole sentences what each control of each profile looks at', () => {
  const sentences = profiles.flatMap(({ controls }) => controls.flatMap(looksAt));
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((sentence) => / {2}|[:,]\s*$/.test(sentence))).toEqual([]);
});
