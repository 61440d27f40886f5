import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'trailing-data',
    code: 'SML320',
    family: 'models',
    severity: 'medium',
    cwe: 'CWE-506',
    atlas: ['AML.T0018.002'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
};
