import { t } from '../../../../l10n/messages';
import { guidedFix } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf, triggersOf } from '../../pipelines/workflow';
import { type DataEdit, setAt, withoutEntry, withoutItem } from '../../text/data/edits';
import { at, type DataNode, mapsIn, stringAt, textAt } from '../../text/data/node';

const publishers =
  /^(?:pypa\/gh-action-pypi-publish|docker\/build-push-action|softprops\/action-gh-release)$/;

const publishing =
  /(?:^|[;&|])[ \t]{0,80}(?:[\w./-]{1,60}[ \t]{1,4}-m[ \t]{1,4})?(?:twine[ \t]{1,4}upload|(?:poetry|uv|flit|hatch|pdm)[ \t]{1,4}publish)\b/m;

export const rule: PipelineRule = {
  meta: {
    id: 'release-publishing',
    code: 'SML610',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-345',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text }, edit }) {
      const [root] = roots;
      const isReleased = triggersOf(root).includes('release') || /^[ \t]+tags:/m.test(text);
      for (const { steps, name, value: job } of jobsOf(root)) {
        const upload = steps.find(
          (step) =>
            publishing.test(stringAt(step, 'run')) &&
            /\$\{\{\s{0,8}secrets\./.test(text.slice(step.start, step.end)),
        );
        const run = upload && textAt(upload, 'run');
        if (run !== undefined)
          yield {
            start: run.start,
            end: Math.min(run.end, endOfLine(text, run.start)),
            identity: `${name} upload`,
            message: t('release-publishing.long-lived-token'),
          };
        const publish = steps.find((step) => publishers.test(actionOf(step)) && isPushing(step));
        if (publish === undefined) continue;
        const uses = textAt(publish, 'uses');
        const token = textAt(at(publish, 'with'), 'password');
        if (actionOf(publish).startsWith('pypa/') && token !== undefined) {
          const { start, end } = token;
          yield {
            start,
            end,
            identity: `${name} token`,
            message: t('release-publishing.long-lived-token'),
            ...guidedFix(t('release-publishing.publish-as-trusted'), trusted(job, publish, text), edit),
          };
        }
        if (actionOf(publish) === 'docker/build-push-action' && uses !== undefined && !signs(steps)) {
          const { start, end } = uses;
          yield {
            start,
            end,
            identity: `${name} signature`,
            message: t('release-publishing.image-without-attestation'),
            ...guidedFix(
              t('release-publishing.attest'),
              [setAt(text, publish, ['with', 'provenance'], 'true')],
              edit,
            ),
          };
        }
        const cached = isReleased
          ? steps.find(
              (step) => actionOf(step) === 'actions/cache' || stringAt(at(step, 'with'), 'cache') !== '',
            )
          : undefined;
        const place = cached && textAt(cached, 'uses');
        if (place !== undefined)
          yield {
            start: place.start,
            end: place.end,
            identity: `${name} cache`,
            message: t('release-publishing.release-uses-cache'),
            ...guidedFix(
              t('release-publishing.build-without-cache'),
              [withoutCache(job, cached, text)],
              edit,
            ),
          };
      }
    },
  },
};

function isPushing(step: Parameters<typeof actionOf>[0]): boolean {
  return actionOf(step) !== 'docker/build-push-action' || /true|\$/.test(stringAt(at(step, 'with'), 'push'));
}

function signs(steps: readonly Parameters<typeof actionOf>[0][]): boolean {
  return steps.some((step) =>
    [...mapsIn(step)].some(
      (map) =>
        /cosign|attest|slsa/.test(actionOf(map)) ||
        /cosign|attest/.test(stringAt(map, 'run')) ||
        /^(?:true|mode=|type=)/.test(stringAt(map, 'provenance')) ||
        stringAt(map, 'attestations') === 'true',
    ),
  );
}

function endOfLine(text: string, from: number): number {
  return from + text.slice(from).search(/\r?\n|$/);
}

/** What trusted publishing takes: no password, and the right to ask for a token that says which workflow this is. */
function trusted(job: DataNode, publish: DataNode, text: string): readonly (DataEdit | undefined)[] {
  const password = withoutEntry(text, at(publish, 'with'), 'password') ?? withoutEntry(text, publish, 'with');
  const rights = at(job, 'permissions');
  if (stringAt(rights, 'id-token') === 'write') return [password];
  const right =
    rights === undefined
      ? setAt(text, job, ['permissions'], { contents: 'read', 'id-token': 'write' }, 'steps')
      : setAt(text, job, ['permissions', 'id-token'], 'write');
  return [password, right];
}

/** Takes a step out that restores a cache, or the setting of one that does so beside what it is for. */
function withoutCache(job: DataNode, step: DataNode | undefined, text: string): DataEdit | undefined {
  if (step === undefined) return undefined;
  if (actionOf(step) === 'actions/cache') return withoutItem(text, job, 'steps', step);
  return withoutEntry(text, at(step, 'with'), 'cache') ?? withoutEntry(text, step, 'with');
}
