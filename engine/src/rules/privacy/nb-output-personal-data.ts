import { t } from '../../../../l10n/messages';
import type { OutputRule } from '../../notebook/outputRule';
import { isGrave, type PersonalKind, personalDataIn } from '../../privacy/personalData';

/** Kinds in the order in which they are told, with their names. */
const names: readonly (readonly [PersonalKind, () => string])[] = [
  ['nationalId', () => t('nb-output-personal-data.national-ids')],
  ['card', () => t('nb-output-personal-data.cards')],
  ['iban', () => t('nb-output-personal-data.ibans')],
  ['email', () => t('nb-output-personal-data.emails')],
  ['phone', () => t('nb-output-personal-data.phones')],
];
/** Fewer addresses and phone numbers than these are an author's, or a line of help. */
const few = 3;

export const rule: OutputRule = {
  meta: {
    id: 'nb-output-personal-data',
    code: 'SML246',
    family: 'privacy',
    severity: 'medium',
    cwe: 'CWE-359',
    atlas: ['AML.T0024'],
    owasp: ['LLM02:2026'],
    since: '0.2.0',
  },
  output: {
    onlyPublished: true,
    check(_, text) {
      const found = personalDataIn(text);
      if (found === undefined) return undefined;
      const told = names.flatMap(([kind, name]) => {
        const count = found.counts.get(kind);
        return count === undefined ? [] : [`${name()}: ${count}`];
      });
      const all = [...found.counts.values()].reduce((sum, count) => sum + count, 0);
      const severity = isGrave(found) ? 'high' : all < few ? 'low' : undefined;
      return {
        message: t('nb-output-personal-data.shows', told.join(', ')),
        at: found.at,
        length: found.length,
        identity: [...found.counts].map(([kind, count]) => `${kind} ${count}`).join(' '),
        ...(severity === undefined ? {} : { severity }),
      };
    },
  },
};
