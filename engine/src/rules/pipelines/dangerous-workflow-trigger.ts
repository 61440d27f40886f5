import { t } from '../../../../l10n/messages';
import { guidedFix } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf, triggerPlace, triggersOf } from '../../pipelines/workflow';
import { type DataNode, stringAt, textAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'dangerous-workflow-trigger',
    code: 'SML604',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['dangerous-triggers'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots }, edit }) {
      const [root] = roots;
      const triggers = triggersOf(root);
      for (const trigger of [...always, 'issue_comment'].filter((name) => triggers.includes(name))) {
        const steps = jobsOf(root).flatMap((job) => job.steps);
        const foreign = jobsOf(root).flatMap((job) =>
          job.steps.flatMap((step, index) => {
            if (isOwnOnly(job.value) || isOwnOnly(step)) return [];
            const isAllowed =
              isForMembers(job.value) || isForMembers(step) || job.steps.slice(0, index).some(asksForRights);
            return foreignCode(step).map((place) => ({ ...place, isAllowed }));
          }),
        );
        const place = triggerPlace(root, trigger);
        const fixed =
          trigger !== 'pull_request_target' || place === undefined || triggers.includes('pull_request')
            ? {}
            : guidedFix(
                t('common.use-value', 'pull_request'),
                [{ start: place.start, end: place.end, newText: 'pull_request' }],
                edit,
              );
        for (const { start, end, isAllowed } of foreign) {
          yield {
            start,
            end,
            identity: `${trigger} checkout`,
            // Who starts it is asked for; what is pushed after that is another matter.
            severity: isAllowed ? 'low' : 'critical',
            ...(isAllowed ? { strict: 'medium' as const } : {}),
            message: t('dangerous-workflow-trigger.secrets-on-untrusted-code', trigger),
            ...fixed,
          };
        }
        // A comment starts much that is harmless; the others hand out more rights than the usual events.
        if (foreign.length > 0 || place === undefined || trigger === 'issue_comment') continue;
        const downloads = steps.some((step) => actionOf(step) === 'actions/download-artifact');
        yield {
          start: place.start,
          end: place.end,
          identity: trigger,
          ...(trigger === 'workflow_run' && downloads ? {} : { severity: 'low' as const }),
          message:
            trigger === 'workflow_run' && downloads
              ? t('dangerous-workflow-trigger.secrets-on-untrusted-artifacts', trigger)
              : t('dangerous-workflow-trigger.privileged-trigger', trigger),
          ...fixed,
        };
      }
    },
  },
};

const always = ['pull_request_target', 'workflow_run'];

/** `if: github.event.pull_request.head.repo.full_name == github.repository`: forks are left out. */
function isOwnOnly(node: DataNode): boolean {
  const condition = stringAt(node, 'if').replace(/\s+/g, ' ');
  const isOwn =
    /github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name ?== ?github\.repository\b|github\.repository ?== ?github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name|github\.event\.pull_request\.head\.repo\.fork ?== ?false|!github\.event\.pull_request\.head\.repo\.fork\b/;
  return isOwn.test(condition) && !condition.includes('||');
}

/** `if: contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)`: others start nothing. */
function isForMembers(node: DataNode): boolean {
  const condition = stringAt(node, 'if');
  const isAsked =
    /\bauthor_association\b/.test(condition) && /\b(?:OWNER|MEMBER|COLLABORATOR)\b/.test(condition);
  return isAsked && !/\b(?:NONE|CONTRIBUTOR|FIRST_TIME\w*|FIRST_TIMER)\b|!=|![ \t]*contains/.test(condition);
}

/** A step that ends the job for those who may not write to the repository. */
function asksForRights(step: DataNode): boolean {
  if (
    /^(?:actions-cool\/check-user-permission|prince-chrismc\/check-actor-permissions-action|lannonbr\/repo-permission-check-action|skjnldsv\/check-actor-permission)$/.test(
      actionOf(step),
    )
  )
    return stringAt(step, 'continue-on-error') !== 'true';
  const script = stringAt(step, 'run') + stringAt(step, 'with', 'script');
  return (
    /collaborators\/\S{1,100}\/permission|getCollaboratorPermissionLevel|checkCollaborator/.test(script) &&
    /\bexit 1|setFailed|throw\b/.test(script)
  );
}

/** Where a step gets the code of a pull request. */
function foreignCode(step: DataNode): readonly { readonly start: number; readonly end: number }[] {
  if (actionOf(step) === 'actions/checkout') {
    const ref = textAt(step, 'with', 'ref') ?? textAt(step, 'with', 'repository');
    // The branch that a change goes into is the project's own.
    const chosen = ref?.value.replace(/\bpull_request\.base\.\w{1,20}(?:\.\w{1,20}){0,2}/g, '') ?? '';
    return ref !== undefined && /head|pull_request|workflow_run|refs\/pull/.test(chosen) ? [ref] : [];
  }
  const script = textAt(step, 'run');
  return script?.value.split('\n').some(fetchesPullRequest) ? [script] : [];
}

/** `gh pr checkout 1`, `git fetch origin pull/1/head`. */
function fetchesPullRequest(line: string): boolean {
  if (/\bgh[ \t]{1,4}pr[ \t]{1,4}checkout\b/.test(line)) return true;
  return /\bgit[ \t]/.test(line) && /[ \t](?:fetch|pull)[ \t]/.test(line) && /\bpull\/(?:\d|\$)/.test(line);
}
