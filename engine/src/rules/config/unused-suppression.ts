import type { Rule } from '../../rule';

/** Reported by engine/src/analysis/findings.ts, which alone knows what a comment was good for. */
export const rule: Rule = {
  meta: {
    id: 'unused-suppression',
    code: 'SML255',
    family: 'config',
    severity: 'low',
    since: '0.1.0',
  },
};
