import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'model-missing',
    code: 'SML702',
    family: 'provenance',
    severity: 'medium',
    cwe: 'CWE-353',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    needs: 'verify',
    since: '0.1.0',
  },
};
