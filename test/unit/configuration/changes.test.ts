import { describe, expect, it } from 'vitest';
import { type ConfigurationChange, configurationEdit } from '../../../engine/src/configuration/changes';

function changed(text: string, change: ConfigurationChange): string | undefined {
  const edit = configurationEdit(text, change);
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

const rule = (ruleId: string, level: string) => ({ kind: 'rule', ruleId, level }) as const;
const allow = (name: string) => ({ kind: 'allow', name }) as const;

describe('changes of secure-ml.yaml', () => {
  it.each<[string, ConfigurationChange, string | undefined]>([
    ['', rule('pickle-load', 'off'), 'rules:\n  pickle-load: off\n'],
    ['# ours', rule('pickle-load', 'low'), '# ours\nrules:\n  pickle-load: low\n'],
    ['profile: strict\n', rule('a-b', 'low'), 'profile: strict\nrules:\n  a-b: low\n'],
    ['rules:\n  a-b: low # why\n', rule('a-b', 'high'), 'rules:\n  a-b: high # why\n'],
    ['rules: {a-b: low}\n', rule('c', 'off'), 'rules: {c: off, a-b: low}\n'],
    ['rules:\n  a-b: low\n  c: off\n', rule('a-b', 'default'), 'rules:\n  c: off\n'],
    ['profile: strict\nrules:\n  a-b: low\n', rule('a-b', 'default'), 'profile: strict\n'],
    ['rules:\n  a-b: low\n', rule('a-b', 'default'), ''],
    ['rules:\n  a-b: low # why\n', rule('a-b', 'default'), undefined],
    ['rules:\n  c: low\n', rule('a-b', 'default'), 'rules:\n  c: low\n'],
    ['rules: [\n', rule('a-b', 'off'), undefined],
    ['- a\n', rule('a-b', 'off'), undefined],
    ['rules: {}\n', { kind: 'profile', profile: 'strict' }, 'rules: {}\nprofile: strict\n'],
    ['profile: essential # first\n', { kind: 'profile', profile: 'strict' }, 'profile: strict # first\n'],
    ['', allow('my.Net'), 'models:\n  allowGlobals:\n    - my.Net\n'],
    [
      'models:\n  allowGlobals:\n    - a.B # seen\n\nprofile: strict\n',
      allow('my.Net'),
      'models:\n  allowGlobals:\n    - a.B # seen\n    - my.Net\n\nprofile: strict\n',
    ],
    ['models: {allowGlobals: [a.B]}\n', allow('my.Net'), 'models: {allowGlobals: [a.B, my.Net]}\n'],
    ['models:\n  allowGlobals: []\n', allow('my.Net'), 'models:\n  allowGlobals: [my.Net]\n'],
    ['models:\n  allowGlobals: ["a.B"]\n', allow('my.Net'), 'models:\n  allowGlobals: ["a.B", my.Net]\n'],
    ['models:\n  allowGlobals: [my.Net]\n', allow('my.Net'), 'models:\n  allowGlobals: [my.Net]\n'],
    [
      'models:\r\n  allowGlobals:\r\n    - a.B\r\n',
      allow('c.D'),
      'models:\r\n  allowGlobals:\r\n    - a.B\r\n    - c.D\r\n',
    ],
    ['models:\n  allowGlobals: x\n', allow('my.Net'), undefined],
    ['rules:\n  a: low\n', allow('my.Net'), 'rules:\n  a: low\nmodels:\n  allowGlobals: [my.Net]\n'],
  ])('%j with %j', (text, change, expected) => {
    expect(changed(text, change)).toBe(expected);
  });
});
