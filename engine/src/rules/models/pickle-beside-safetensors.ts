import type { Rule } from '../../rule';

export const rule: Rule = {
  meta: {
    id: 'pickle-beside-safetensors',
    code: 'SML321',
    family: 'models',
    severity: 'info',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
};
