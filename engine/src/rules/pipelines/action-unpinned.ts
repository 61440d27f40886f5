import { t } from '../../../../l10n/messages';
import { nameOf } from '../../dependencies/paths';
import type { Fix, TextEdit } from '../../finding';
import { type ActionUse, actionsIn, isCommit, repositoryOf, versionOf } from '../../pipelines/actions';
import { pinFixes, shortened } from '../../pipelines/pins';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { pinOf } from '../../pipelines/tags';

export const rule: PipelineRule = {
  meta: {
    id: 'action-unpinned',
    code: 'SML601',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['unpinned-uses', 'unpinned-images'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check(context) {
      const { document, pins, tags } = context;
      const uses = actionsIn(document);
      const every = uses.flatMap((use) => pinnedByTags(use, context) ?? []);
      const all: readonly Fix[] =
        every.length < 2
          ? []
          : [
              {
                title: t('action-unpinned.pin-all-actions', every.length),
                edits: every.flatMap(({ edits }) => edits),
                safe: false,
              },
            ];
      for (const use of uses) {
        const { node, name, revision, comment, tag = '' } = use;
        const { start, end, exact } = node;
        const value = node.value.trim();
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
            message: t('action-unpinned.conflicting-commits', nameOf(other.path), name, tag),
          };
          continue;
        }
        if (needsTag(use)) continue;
        // `# 0123... ` or `# v4.1.1 0123...` behind it: the commit is known and only has to be used.
        const said = commitOf(comment);
        const pinned = pinnedByTags(use, context);
        const fixes =
          revision !== undefined && exact
            ? [
                ...(pinned === undefined ? [] : [pinned]),
                ...pinFixes(
                  said,
                  pins.get(value),
                  (to) => pinEdit(use, context, to, revision),
                  pinOf(use, tags)?.commit,
                ),
                ...(pinned === undefined ? [] : all),
              ]
            : [];
        yield {
          start,
          end,
          subject: value,
          message:
            revision === undefined
              ? t('action-unpinned.no-revision', value)
              : t('action-unpinned.mutable-reference', value),
          // GitHub's own actions are as trustworthy as GitHub, and those of vendors as what they install, as long as a version is named;
          // others can take only what the job holds.
          ...((/^(?:actions|github)\//i.test(value) && revision !== undefined) ||
          (vendors.test(value) && /^v?\d/.test(revision ?? '')) ||
          !use.holdsRights
            ? { severity: 'low' as const }
            : {}),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};

/** Organisations that publish actions for their own clouds, registries and tools. */
const vendors =
  /^(?:docker|aws-actions|azure|google-github-actions|hashicorp|astral-sh|pypa|conda-incubator|mamba-org|r-lib|microsoft|codecov|pytorch|nvidia|huggingface|arduino|helm|readthedocs|pnpm|redhat-actions)\//i;

/** Refuses to run by a commit: its signature names the tag. */
function needsTag({ name, revision = '' }: ActionUse): boolean {
  return name.startsWith('slsa-framework/slsa-github-generator/') && /^v\d+\.\d+\.\d+$/.test(revision);
}

function commitOf(comment: string): string | undefined {
  return /\b[0-9a-f]{40}\b/.exec(comment)?.[0];
}

/** Pins an action to what its tag is, as the git host says, with the most exact tag in the comment; undefined where that is not known. */
function pinnedByTags(use: ActionUse, context: PipelineContext): Fix | undefined {
  const pin = pinOf(use, context.tags);
  if (pin === undefined || !use.node.exact || needsTag(use) || commitOf(use.comment) !== undefined)
    return undefined;
  return {
    title: t('action-unpinned.pin-to-commit', shortened(pin.commit), pin.tag),
    edits: [pinEdit(use, context, pin.commit, pin.tag)],
    safe: false,
  };
}

/** Writes a commit for the revision, and a comment that says what it is where there is none and no quotes are in its way. */
function pinEdit(
  { node, revision = '', tag, comment }: ActionUse,
  { document, edit }: PipelineContext,
  to: string,
  as: string,
): TextEdit {
  const isSaid = /\d/.test(tag ?? '') || commitOf(comment) !== undefined;
  const isBare = !/["']/.test(document.text[node.end] ?? '');
  return edit(node.end - revision.length, node.end, !isSaid && isBare ? `${to} # ${as}` : to);
}
