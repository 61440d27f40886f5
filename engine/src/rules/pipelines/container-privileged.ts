import { type DataNode, entriesAt, itemsAt, mapsIn, textAt } from '../../code/data/node';
import { t } from '../../l10n';
import type { PipelineReport, PipelineRule } from '../../pipelines/pipelineRule';

export const rule: PipelineRule = {
  meta: {
    id: 'container-privileged',
    code: 'SML614',
    family: 'pipelines',
    title: 'A container can reach the machine that it runs on',
    severity: 'high',
    cwe: 'CWE-250',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes', 'compose', 'workflow'],
    *check({ document: { kind, roots } }) {
      if (kind === 'compose') {
        for (const [, { value }] of entriesAt(roots[0], 'services')) yield* judgeService(value);
        return;
      }
      if (kind === 'workflow') {
        for (const [, { value }] of entriesAt(roots[0], 'jobs')) {
          const options = textAt(value, 'container', 'options');
          if (options !== undefined && /--privileged|docker\.sock/.test(options.value))
            yield {
              start: options.start,
              end: options.end,
              message: t('The container is privileged: it owns the runner'),
            };
        }
        return;
      }
      for (const root of roots) for (const map of mapsIn(root)) yield* judgeMap(map);
    },
  },
};

function* judgeMap(map: DataNode): Iterable<PipelineReport> {
  for (const [key, message, severity] of flags) {
    const value = textAt(map, key);
    if (value?.value !== 'true') continue;
    yield {
      start: value.start,
      end: value.end,
      identity: key,
      message: message(),
      ...(severity === undefined ? {} : { severity }),
    };
  }
  const host = textAt(map, 'hostPath', 'path');
  if (host === undefined) return;
  const isSocket = /docker\.sock|containerd\.sock/.test(host.value);
  yield {
    start: host.start,
    end: host.end,
    identity: `hostPath ${host.value}`,
    ...(isSocket ? {} : { severity: 'medium' as const }),
    message: isSocket
      ? t('Who has this socket owns the machine')
      : t('A folder of the machine is mounted into the container'),
  };
}

const flags: readonly (readonly [string, () => string, 'medium' | undefined])[] = [
  ['privileged', () => t('The container is privileged: it owns the machine'), undefined],
  [
    'allowPrivilegeEscalation',
    () => t('A process of the container can get more rights than it was started with'),
    'medium',
  ],
  ['hostNetwork', () => t('The container shares the network of the machine'), 'medium'],
  ['hostPID', () => t('The container sees the processes of the machine'), 'medium'],
  ['hostIPC', () => t('The container shares memory with the machine'), 'medium'],
];

function* judgeService(service: DataNode): Iterable<PipelineReport> {
  const privileged = textAt(service, 'privileged');
  if (privileged?.value === 'true') {
    const { start, end } = privileged;
    yield {
      start,
      end,
      identity: 'privileged',
      message: t('The container is privileged: it owns the machine'),
    };
  }
  const network = textAt(service, 'network_mode');
  if (network?.value === 'host') {
    const { start, end } = network;
    yield {
      start,
      end,
      identity: 'network',
      severity: 'medium',
      message: t('The container shares the network of the machine'),
    };
  }
  for (const volume of itemsAt(service, 'volumes')) {
    const source = volume.kind === 'text' ? volume : textAt(volume, 'source');
    if (source === undefined || !/docker\.sock|containerd\.sock/.test(source.value)) continue;
    yield {
      start: source.start,
      end: source.end,
      identity: 'socket',
      message: t('Who has this socket owns the machine'),
    };
  }
}
