import { t } from '../../../../l10n/messages';
import type { Fix, TextEdit } from '../../finding';
import { type ActionUse, actionsIn } from '../../pipelines/actions';
import { shortened } from '../../pipelines/pins';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { mismatchOf, mostExact, type TagMismatch } from '../../pipelines/tags';

export const rule: PipelineRule = {
  meta: {
    id: 'action-tag-mismatch',
    code: 'SML620',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-345',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    needs: 'tags',
    since: '0.1.0',
    counterparts: ['impostor-commit', 'ref-version-mismatch', 'stale-action-refs'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document, tags, edit }) {
      if (tags.size === 0) return;
      for (const use of actionsIn(document)) {
        const mismatch = mismatchOf(use, tags);
        if (mismatch === undefined) continue;
        const { start, end, value } = use.node;
        const fixes = fixesOf(use, mismatch, edit);
        yield {
          start,
          end,
          identity: `${value} ${mismatch.tag}`,
          message: messageOf(mismatch),
          // The tag of a series may have been there once.
          ...(mismatch.isSeries && mismatch.here.length === 0 ? { severity: 'low' as const } : {}),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};

/** Tags of one commit that a sentence names. */
const maxNamed = 3;

function messageOf({ repository, tag, wanted, here, isSeries }: TagMismatch): string {
  const commit = shortened(wanted?.commit ?? '');
  if (here.length > 0) {
    const names = here.slice(0, maxNamed).join(', ');
    return wanted === undefined
      ? t('action-tag-mismatch.commit-tag-nonexistent', repository, names, tag)
      : t('action-tag-mismatch.commit-has-other-tag', repository, names, tag, commit);
  }
  if (wanted === undefined) return t('action-tag-mismatch.no-tag-at-commit', repository, tag);
  return isSeries
    ? t('action-tag-mismatch.series-tag-elsewhere', repository, tag, commit)
    : t('action-tag-mismatch.commit-has-no-tag', repository, tag, commit);
}

function fixesOf(
  { node, revision = '', tag = '', tagStart }: ActionUse,
  { wanted, here }: TagMismatch,
  edit: (start: number, end: number, newText: string) => TextEdit,
): readonly Fix[] {
  const fixes: Fix[] = [];
  if (wanted !== undefined && node.exact)
    fixes.push({
      title: t('action-tag-mismatch.correct-commit', shortened(wanted.commit), wanted.tag),
      edits: [edit(node.end - revision.length, node.end, wanted.commit)],
      safe: false,
    });
  const own = mostExact(here, tag);
  if (own !== undefined)
    fixes.push({
      title: t('action-tag-mismatch.correct-comment', own),
      edits: [edit(tagStart, tagStart + tag.length, own)],
      safe: false,
    });
  return fixes;
}
