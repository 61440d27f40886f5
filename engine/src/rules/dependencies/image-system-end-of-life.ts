import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'image-system-end-of-life',
    code: 'SML215',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1104',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.2.0',
  },
};
