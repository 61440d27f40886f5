import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'model-embedded-code',
    code: 'SML311',
    family: 'models',
    severity: 'critical',
    cwe: 'CWE-94',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
};
