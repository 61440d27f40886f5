import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'tracked-secret-file',
    code: 'SML206',
    family: 'secrets',
    severity: 'medium',
    cwe: 'CWE-538',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    needs: 'staged',
    since: '0.2.0',
  },
};
