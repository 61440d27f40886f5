import { at, type DataNode, type DataText, textAt } from '../text/data/node';
import type { PipelineDocument } from './document';
import { placedSteps, reusableWorkflows } from './workflow';

/** An action or reusable workflow of somebody else that a workflow runs. */
export interface ActionUse {
  /** `owner/action@revision`, as it is written. */
  readonly node: DataText;
  /** Without the revision. */
  readonly name: string;
  /** Commit, tag or branch; undefined where it names none. */
  readonly revision: string | undefined;
  /** What the comment behind it says, up to the end of the line. */
  readonly comment: string;
  /** The version that the comment names: `# v1.2.3`, as Renovate, ratchet and others write it too. */
  readonly tag: string | undefined;
  /** Where the comment names it. */
  readonly tagStart: number;
  /** Its job holds secrets, or may write to the repository: what an action of somebody else could take. */
  readonly holdsRights: boolean;
}

const maxCommentLength = 200;

const commentBehind = /^["']?[ \t]*#[ \t]*([^\r\n]*)/;
/** A comment that is a tag and nothing else, or that begins with one that nobody would take for anything else. */
const tagOfComment =
  /^(?:(?:renovate:[ ]?)?tag=|pin@|ratchet:[^\s@]{1,150}@)?(?:([\w.-]{1,60})[ \t]*$|((?:v\d{1,9}|\d{1,9}\.\d)[\w.-]{0,50})[ \t])/;

/** Actions of a workflow, in its order. */
export function actionsIn({ kind, roots, text }: PipelineDocument): readonly ActionUse[] {
  if (kind !== 'workflow') return [];
  const uses = [
    ...placedSteps(roots[0]),
    ...reusableWorkflows(roots[0]).map((step) => ({ step, job: step })),
  ];
  return uses.flatMap(({ step, job }): ActionUse[] => {
    const node = textAt(step, 'uses');
    // Actions of this very repository (`$/` is its root), and images, which have a rule of their own.
    if (node === undefined || /^\s*(?:\.|\$\/|docker:\/\/)/.test(node.value)) return [];
    // A block scalar ends with a line break.
    const written = node.value.trim();
    const at = written.lastIndexOf('@');
    const behind = commentBehind.exec(text.slice(node.end, node.end + maxCommentLength));
    const comment = behind?.[1] ?? '';
    const named = tagOfComment.exec(comment);
    const tag = named?.[1] ?? named?.[2];
    return [
      {
        node,
        name: at > 0 ? written.slice(0, at) : written,
        revision: at > 0 ? written.slice(at + 1) : undefined,
        comment,
        tag,
        tagStart:
          node.end + (behind?.[0].length ?? 0) - comment.length + (named?.[0].lastIndexOf(tag ?? '') ?? 0),
        holdsRights: holdsRights(job, roots[0], text),
      },
    ];
  });
}

/** Secrets other than the workflow's own token, a permission to write, or none of the permissions told. */
function holdsRights(job: DataNode | undefined, root: DataNode | undefined, text: string): boolean {
  const place = job ?? root;
  if (place === undefined) return true;
  const written = `${text.slice(place.start, place.end)}\n${sliceOf(at(root, 'env'), text)}`;
  if (/\bsecrets\b(?!\.GITHUB_TOKEN\b)/i.test(written)) return true;
  const permissions = at(job, 'permissions') ?? at(root, 'permissions');
  return permissions === undefined || /\bwrite(?:-all)?\b/.test(sliceOf(permissions, text));
}

function sliceOf(node: DataNode | undefined, text: string): string {
  return node === undefined ? '' : text.slice(node.start, node.end);
}

/** True for a full commit, which nobody can move. */
export function isCommit(revision: string | undefined): boolean {
  return /^[0-9a-f]{40}$/.test(revision ?? '');
}

/** The tag that `uses: a/b@0123... # v1.2.3` says to be at: `a/b@v1.2.3`. */
export function versionOf({ name, revision, tag }: ActionUse): string | undefined {
  return isCommit(revision) && tag !== undefined ? `${name}@${tag}` : undefined;
}

/**
 * The repository of an action or reusable workflow as a key of what is known of repositories: `owner/name`, in lower case, because
 * GitHub takes names so. Undefined for what is no such name.
 */
export function repositoryOf({ name }: ActionUse): string | undefined {
  return /^[\w-]{1,100}\/(?!\.{1,2}(?:\/|$))[\w.-]{1,100}(?=\/|$)/.exec(name)?.[0].toLowerCase();
}
