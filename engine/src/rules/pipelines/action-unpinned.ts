import { nameOf } from '../../dependencies/paths';
import { t } from '../../l10n';
import { actionsIn, isCommit, repositoryOf, versionOf } from '../../pipelines/actions';
import { pinFixes, shortened } from '../../pipelines/pins';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { pinOf } from '../../pipelines/tags';

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
    *check({ document, pins, tags, edit }) {
      for (const use of actionsIn(document)) {
        const { node, name, revision, comment, tag = '' } = use;
        const { start, end, value, exact } = node;
        if (isCommit(revision)) {
          const version = versionOf(use);
          // A tag such as `v4` moves, and each of its commits was right once.
          if (version === undefined || !/^v?\d+\.\d+\.\d+$/.test(tag)) continue;
          // Where the tags themselves are known, they say which of the two is right.
          if (tags.has(repositoryOf(use) ?? '')) continue;
          const other = pins.get(version)?.find(({ to }) => to !== revision);
          if (other === undefined) continue;
          yield {
            start,
            end,
            identity: `${value} ${tag}`,
            message: t(
              '{0} has another commit for {1} {2}; only one of them can be that version',
              nameOf(other.path),
              name,
              tag,
            ),
          };
          continue;
        }
        // Refuses to run by a commit: its signature names the tag.
        if (
          name.startsWith('slsa-framework/slsa-github-generator/') &&
          /^v\d+\.\d+\.\d+$/.test(revision ?? '')
        )
          continue;
        // `# 0123... ` or `# v4.1.1 0123...` behind it: the commit is known and only has to be used.
        const said = /\b[0-9a-f]{40}\b/.exec(comment)?.[0];
        const isBare = !/["']/.test(document.text[end] ?? '');
        const pinned = said === undefined ? pinOf(use, tags) : undefined;
        const replaced = (to: string, as: string) =>
          edit(end - (revision ?? '').length, end, said === undefined && isBare ? `${to} # ${as}` : to);
        const fixes =
          revision !== undefined && exact
            ? [
                ...(pinned === undefined
                  ? []
                  : [
                      {
                        title: t('Pin to {0} # {1}', shortened(pinned.commit), pinned.tag),
                        edits: [replaced(pinned.commit, pinned.tag)],
                        safe: false,
                      },
                    ]),
                ...pinFixes(said, pins.get(value), (to) => replaced(to, revision), pinned?.commit),
              ]
            : [];
        yield {
          start,
          end,
          message:
            revision === undefined
              ? t(
                  '{0} names no revision: whatever its owner has there runs with the secrets of this workflow',
                  value,
                )
              : t('{0} is a tag or branch, which its owner can move; use the full commit', value),
          // GitHub's own actions are as trustworthy as GitHub.
          ...(/^(?:actions|github)\//.test(value) && revision !== undefined
            ? { severity: 'low' as const }
            : {}),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};
