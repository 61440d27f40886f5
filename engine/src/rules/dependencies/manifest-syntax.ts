import { t } from '../../../../l10n/messages';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import type { PipelineKind } from '../../pipelines/document';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import type { TextReport } from '../../text/textReport';

/** Templates of Helm and others are no YAML until they are filled in, so that only files which are read as they stand count. */
const plain: readonly PipelineKind[] = [
  'workflow',
  'gitlab',
  'azure',
  'bitbucket',
  'circleci',
  'dvc',
  'compose',
];

export const rule: DependencyRule & PipelineRule = {
  meta: {
    id: 'manifest-syntax',
    code: 'SML510',
    family: 'dependencies',
    severity: 'low',
    cwe: 'CWE-1286',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    // In notebooks and images, a shell may make something else of a word.
    origins: everyOrigin.filter((origin) => origin !== 'cell' && origin !== 'command'),
    *check({ manifest }) {
      for (const { kind, start, end, detail } of manifest.problems) {
        const message =
          kind === 'requirement'
            ? t('manifest-syntax.invalid-requirement')
            : t('manifest-syntax.parse-error', detail ?? t('manifest-syntax.no-key-or-section'));
        const report: TextReport = { start, end, message };
        yield report;
      }
    },
  },
  pipelines: {
    kinds: plain,
    *check({ document: { problems, text } }) {
      // What follows the first is often its consequence.
      const [first] = problems;
      if (first === undefined || /\{\{|\{%/.test(text.replace(/\$\{\{/g, ''))) return;
      const { start, end, message } = first;
      yield { start, end, message: t('manifest-syntax.parse-error', message) };
    },
  },
};
