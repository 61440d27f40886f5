import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'model-changed',
    code: 'SML701',
    family: 'provenance',
    severity: 'high',
    cwe: 'CWE-354',
    atlas: ['AML.T0010.003', 'AML.T0018.000'],
    owasp: ['ML06:2023', 'ML10:2023', 'LLM04:2026', 'LLM05:2026'],
    needs: 'verify',
    since: '0.1.0',
  },
};
