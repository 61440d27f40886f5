import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'pickle-frame-mismatch',
    code: 'SML306',
    family: 'models',
    severity: 'medium',
    cwe: 'CWE-436',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
};
