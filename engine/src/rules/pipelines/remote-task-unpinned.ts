import { t } from '../../../../l10n/messages';
import type { RemoteUse } from '../../pipelines/document';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';
import { type DataMap, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

export const rule: PipelineRule = {
  meta: {
    id: 'remote-task-unpinned',
    code: 'SML616',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { kind, roots, remotes } }) {
      for (const remote of remotes) yield* judgeRemote(remote);
      if (kind !== 'kubernetes') return;
      for (const map of roots.flatMap((root) => [...mapsIn(root)])) yield* judgeTask(map);
    },
  },
};

function* judgeTask(map: DataMap): Iterable<TextReport> {
  const bundle = textAt(map, 'bundle');
  if (bundle !== undefined && /[./]/.test(bundle.value) && !bundle.value.includes('@sha256:')) {
    const { start, end, value } = bundle;
    yield {
      start,
      end,
      identity: value,
      message: t('remote-task-unpinned.bundle-without-digest', value),
    };
  }
  const resolver = stringAt(map, 'resolver');
  if (!['git', 'bundles', 'http', 'hub'].includes(resolver)) return;
  const parameters = itemsAt(map, 'params');
  const parameter = (name: string) =>
    textAt(
      parameters.find((one) => stringAt(one, 'name') === name),
      'value',
    );
  const place = textAt(map, 'resolver') ?? map;
  if (resolver === 'git') {
    const revision = parameter('revision');
    if (/^[0-9a-f]{40}$/.test(revision?.value ?? '') || /[$\ue000]/.test(revision?.value ?? '')) return;
    const { start, end } = revision ?? place;
    yield {
      start,
      end,
      identity: 'git revision',
      message: t('remote-task-unpinned.mutable-task-revision'),
    };
  } else if (resolver === 'bundles') {
    const named = parameter('bundle');
    if (named === undefined || /@sha256:|[$\ue000]/.test(named.value)) return;
    const { start, end, value } = named;
    yield {
      start,
      end,
      identity: value,
      message: t('remote-task-unpinned.bundle-without-digest', value),
    };
  } else if (resolver === 'http' && parameter('digest') === undefined) {
    const { start, end } = parameter('url') ?? place;
    yield {
      start,
      end,
      identity: 'http',
      message: t('remote-task-unpinned.url-without-digest'),
    };
  } else if (resolver === 'hub' && parameter('version') === undefined) {
    yield {
      start: place.start,
      end: place.end,
      identity: 'hub',
      message: t('remote-task-unpinned.task-without-version'),
    };
  }
}

/** What a pipeline takes in of others, other than tasks of Tekton. */
function* judgeRemote({ from, name, revision, isOwn, start, end }: RemoteUse): Iterable<TextReport> {
  // Another program fills it in.
  if (revision === '') return;
  if (from === 'url') {
    if (revision === undefined)
      yield { start, end, message: t('remote-task-unpinned.file-without-digest', name) };
    return;
  }
  const isExact =
    from === 'git'
      ? /^[0-9a-f]{40}$/.test(revision ?? '')
      : /^=? ?v?\d+(?:\.\d+){2}(?:[-+][\w.+-]{1,100})?$|^(?:sha256:)?[0-9a-f]{64}$/.test(revision ?? '');
  if (isExact) return;
  const isTag =
    from === 'git' && /^(?:[\w-]{1,60}[-_/])?v?\d+(?:\.\d+){1,3}(?:[-+.]\w{1,30}){0,3}$/.test(revision ?? '');
  yield {
    start,
    end,
    identity: `${name}@${revision ?? ''}`,
    ...(isOwn || isTag ? { severity: 'low' as const } : {}),
    message:
      from === 'git'
        ? revision === undefined
          ? t('remote-task-unpinned.no-commit', name)
          : t('remote-task-unpinned.mutable-commit', name, revision)
        : t('remote-task-unpinned.version-moves', name),
  };
}
