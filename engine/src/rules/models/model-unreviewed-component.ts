import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'model-unreviewed-component',
    code: 'SML314',
    family: 'models',
    title: 'A model uses a component that nobody reviewed',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
};
