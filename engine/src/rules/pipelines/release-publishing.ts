import { t } from '../../../../l10n/messages';
import { guidedFix } from '../../pipelines/fixes';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf, triggersOf } from '../../pipelines/workflow';
import { type DataEdit, setAt, withoutEntry, withoutItem } from '../../text/data/edits';
import { at, type DataNode, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

const publishers =
  /^(?:pypa\/gh-action-pypi-publish|docker\/build-push-action|softprops\/action-gh-release|ncipollo\/release-action|js-devtools\/npm-publish|goreleaser\/goreleaser-action)$/;
/** Commands that publish, whatever they log in with. */
const released =
  /(?:^|[;&|])[ \t]{0,80}(?:gh[ \t]{1,4}release[ \t]{1,4}(?:create|upload)|docker[ \t]{1,4}push|npm[ \t]{1,4}publish|cargo[ \t]{1,4}publish|(?:huggingface-cli|hf)[ \t]{1,4}upload)\b/m;
/** Actions that restore a cache unless they are told not to, by the input that says so. */
const cachesItself: ReadonlyMap<string, string> = new Map([
  ['actions/cache', ''],
  ['actions/cache/restore', ''],
  ['swatinem/rust-cache', ''],
  ['actions/setup-go', 'cache'],
  ['astral-sh/setup-uv', 'enable-cache'],
  ['gradle/actions/setup-gradle', 'cache-disabled'],
]);

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
    counterparts: ['cache-poisoning', 'use-trusted-publishing'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check(context) {
      const {
        document: { roots, text },
        edit,
      } = context;
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
        const publishes =
          publish !== undefined ||
          steps.some(
            (step) => released.test(stringAt(step, 'run')) || publishing.test(stringAt(step, 'run')),
          );
        if (isReleased && publishes) yield* cachesIn(job, name, context);
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
      }
    },
  },
};

/** Where a job that publishes takes in what a job of less trust may have stored. At most one finding a job. */
function* cachesIn(
  job: DataNode,
  name: string,
  { document: { text }, edit }: PipelineContext,
): Iterable<TextReport> {
  const cached = itemsAt(job, 'steps').find(restoresCache);
  const place = textAt(cached, 'uses');
  if (cached === undefined || place === undefined) return;
  const { start, end } = place;
  yield {
    start,
    end,
    identity: `${name} cache`,
    message: t('release-publishing.release-uses-cache'),
    ...guidedFix(t('release-publishing.build-without-cache'), [withoutCache(job, cached, text)], edit),
  };
}

function restoresCache(step: DataNode): boolean {
  const inputs = at(step, 'with');
  const switched = cachesItself.get(actionOf(step));
  if (switched !== undefined) {
    const value = stringAt(inputs, switched);
    // Before version 5 it had to be asked for.
    if (switched === 'enable-cache' && /@v[1-4](?:\.|$)/.test(stringAt(step, 'uses').trim()))
      return value === 'true';
    return value !== (switched === 'cache-disabled' ? 'true' : 'false');
  }
  return (
    !/^(?:false)?$/.test(stringAt(inputs, 'cache')) ||
    stringAt(inputs, 'bundler-cache') === 'true' ||
    /type=gha/.test(stringAt(inputs, 'cache-from'))
  );
}

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
function withoutCache(job: DataNode, step: DataNode, text: string): DataEdit | undefined {
  const input = cachesItself.get(actionOf(step));
  // Nothing but a cache.
  if (input === '') return withoutItem(text, job, 'steps', step);
  if (input !== undefined)
    return setAt(text, step, ['with', input], input === 'cache-disabled' ? 'true' : 'false');
  const setting = ['cache', 'bundler-cache', 'cache-from'].find(
    (name) => stringAt(at(step, 'with'), name) !== '',
  );
  if (setting === undefined) return undefined;
  return withoutEntry(text, at(step, 'with'), setting) ?? withoutEntry(text, step, 'with');
}
