import { t } from '../../../../l10n/messages';
import type { DependencyRule } from '../../dependencies/dependencyRule';
import { newestUnsupported, nextSupported } from '../../dependencies/pythonSupport';

export const rule: DependencyRule = {
  meta: {
    id: 'python-end-of-life',
    code: 'SML506',
    family: 'dependencies',
    severity: 'low',
    cwe: 'CWE-1104',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'library'],
    *check({ manifest: { python }, today, text, edit }) {
      if (python === undefined) return;
      const newest = newestUnsupported(python.specifier, today);
      if (newest === undefined) return;
      const next = nextSupported(today);
      const written = text.slice(python.start, python.end);
      const place = written.indexOf(newest.version);
      const from = python.start + place;
      // One version, wherever it stands: bounds on both sides are more than one edit can mean.
      const isOne = (written.match(/\d{1,4}\.\d{1,4}/g) ?? []).length === 1 && !/[<~]/.test(written);
      yield {
        start: python.start,
        end: python.end,
        identity: newest.version,
        message: t('python-end-of-life.end-of-life', newest.version, newest.day),
        ...(next === undefined || place < 0 || !isOne
          ? {}
          : {
              fixes: [
                {
                  title: t('common.use-value', `Python ${next}`),
                  edits: [edit(from, from + newest.version.length, next)],
                  safe: false,
                },
              ],
            }),
      };
    },
  },
};
