import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'image-system-package',
    code: 'SML216',
    family: 'dependencies',
    severity: 'high',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.2.0',
  },
};
