import { textAt } from '../../code/data/node';
import type { Fix } from '../../finding';
import { t } from '../../l10n';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { stepsOf } from '../../pipelines/readers/yamlPipelines';
import { reusableWorkflows } from '../../pipelines/workflow';

const commit = /^[0-9a-f]{40}$/;

export const rule: PipelineRule = {
  meta: {
    id: 'action-unpinned',
    code: 'SML601',
    family: 'pipelines',
    title: 'A workflow runs an action that its owner can change',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text }, edit }) {
      const uses = [...stepsOf(roots[0]), ...reusableWorkflows(roots[0])].flatMap(
        (step) => textAt(step, 'uses') ?? [],
      );
      // `a/b@0123... # v1` names the commit of `a/b@v1`.
      const commits = new Map<string, string>();
      for (const { value, start, end } of uses) {
        const [, name, revision] = /^(.+)@([0-9a-f]{40})$/.exec(value) ?? [];
        const tag = /^["']?[ \t]*#[ \t]*([\w.-]{1,60})[ \t]*(?:\r?\n|$)/.exec(
          text.slice(end, end + 100),
        )?.[1];
        if (name === undefined || tag === undefined) continue;
        const other = commits.get(`${name}@${tag}`);
        if (other === undefined) commits.set(`${name}@${tag}`, revision);
        else if (other !== revision && /^v?\d+\.\d+\.\d+$/.test(tag))
          yield {
            start,
            end,
            identity: `${value} ${tag}`,
            message: t(
              'Another step has another commit for {0} {1}; only one of them can be that version',
              name,
              tag,
            ),
          };
      }
      for (const { value, start, end, exact } of uses) {
        // Actions of this very repository, and images, which have a rule of their own.
        if (/^\.|^docker:\/\//.test(value)) continue;
        const at = value.lastIndexOf('@');
        const revision = value.slice(at + 1);
        if (at > 0 && commit.test(revision)) continue;
        // Refuses to run by a commit: its signature names the tag.
        if (value.startsWith('slsa-framework/slsa-github-generator/') && /^v\d+\.\d+\.\d+$/.test(revision))
          continue;
        // `# 0123... ` or `# v4.1.1 0123...` behind it: the commit is known and only has to be used.
        const comment = /^["']?[ \t]*#[^\r\n]{0,100}?\b([0-9a-f]{40})\b/.exec(
          text.slice(end, end + 200),
        )?.[1];
        const known = comment ?? commits.get(value);
        const fix: Fix | undefined =
          known !== undefined && at > 0 && exact
            ? {
                title:
                  comment === undefined
                    ? t('Pin to the commit that this file has elsewhere')
                    : t('Pin to the commit of the comment'),
                edits: [
                  edit(
                    start + at + 1,
                    end,
                    comment === undefined && !/["']/.test(text[end] ?? '') ? `${known} # ${revision}` : known,
                  ),
                ],
                safe: comment !== undefined,
              }
            : undefined;
        yield {
          start,
          end,
          message:
            at < 0
              ? t(
                  '{0} names no revision: whatever its owner has there runs with the secrets of this workflow',
                  value,
                )
              : t('{0} is a tag or branch, which its owner can move; use the full commit', value),
          // GitHub's own actions are as trustworthy as GitHub.
          ...(/^(?:actions|github)\//.test(value) && at > 0 ? { severity: 'low' as const } : {}),
          ...(fix === undefined ? {} : { fixes: [fix] }),
        };
      }
    },
  },
};
