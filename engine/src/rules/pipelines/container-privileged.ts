import { t } from '../../../../l10n/messages';
import { containersOfPod, isTemplated, placeOf, unrestrictedPods } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { at, type DataNode, entriesAt, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

export const rule: PipelineRule = {
  meta: {
    id: 'container-privileged',
    code: 'SML614',
    family: 'pipelines',
    severity: 'high',
    cwe: 'CWE-250',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes', 'helm', 'compose', 'workflow', 'azure', 'devcontainer'],
    *check({ document: { kind, roots } }) {
      if (kind === 'compose') {
        for (const [, { value }] of entriesAt(roots[0], 'services')) yield* judgeService(value);
        return;
      }
      if (kind === 'devcontainer') {
        yield* judgeDevelopment(roots[0]);
        return;
      }
      if (kind === 'workflow' || kind === 'azure') {
        for (const map of roots.flatMap((root) => [...mapsIn(root)])) {
          // A container by its name stands among the resources of Azure.
          const options =
            textAt(map, 'container', 'options') ?? (textAt(map, 'container') && textAt(map, 'options'));
          if (options !== undefined && /--privileged|docker\.sock/.test(options.value))
            yield {
              start: options.start,
              end: options.end,
              message: t('container-privileged.privileged-on-runner'),
            };
        }
        return;
      }
      for (const root of roots) for (const map of mapsIn(root)) yield* judgeMap(map);
      for (const pod of unrestrictedPods(roots)) yield* judgeProfile(pod);
    },
  },
};

/** What a development container may do on the machine of whoever opens the folder. */
function* judgeDevelopment(root: DataNode): Iterable<TextReport> {
  const privileged = textAt(root, 'privileged');
  if (privileged?.value === 'true')
    yield {
      start: privileged.start,
      end: privileged.end,
      identity: 'privileged',
      message: t('container-privileged.privileged-on-host'),
    };
  for (const capability of itemsAt(root, 'capAdd')) yield* judgeCapability(capability);
  for (const option of itemsAt(root, 'runArgs'))
    if (
      option.kind === 'text' &&
      /^--(?:privileged|cap-add=ALL|(?:network|net|pid|ipc)=host)$/.test(option.value)
    )
      yield {
        start: option.start,
        end: option.end,
        identity: option.value,
        message: t('container-privileged.privileged-on-host'),
      };
  for (const mount of [...itemsAt(root, 'mounts'), ...itemsAt(root, 'runArgs')]) {
    const source = mount.kind === 'map' ? textAt(mount, 'source') : mount.kind === 'text' ? mount : undefined;
    if (source !== undefined && /docker\.sock|containerd\.sock/.test(source.value))
      yield {
        start: source.start,
        end: source.end,
        identity: source.value,
        message: t('container-privileged.mounts-runtime-socket'),
      };
  }
}

/** What is said nowhere: kubelets confine such pods only where they are told to. At most one finding a pod. */
function* judgeProfile(pod: DataNode): Iterable<TextReport> {
  const isWindows = stringAt(pod, 'os', 'name') === 'windows';
  if (isWindows || hasProfile(pod)) return;
  const open = containersOfPod(pod).find(
    (container) =>
      // Privileged containers have no profile whatever is set, and a finding of their own.
      !hasProfile(container) && stringAt(container, 'securityContext', 'privileged') !== 'true',
  );
  if (open === undefined) return;
  const { identity, ...place } = placeOf(open);
  yield {
    ...place,
    identity: `seccomp ${identity}`,
    severity: 'low',
    message: t('container-privileged.no-seccomp-profile'),
  };
}

function hasProfile(holder: DataNode): boolean {
  const context = at(holder, 'securityContext');
  return isTemplated(context) || at(context, 'seccompProfile') !== undefined;
}

function* judgeMap(map: DataNode): Iterable<TextReport> {
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
  for (const capability of itemsAt(map, 'capabilities', 'add')) yield* judgeCapability(capability);
  const profile = textAt(map, 'seccompProfile', 'type');
  if (profile?.value === 'Unconfined')
    yield {
      start: profile.start,
      end: profile.end,
      identity: 'seccomp',
      severity: 'medium',
      message: t('container-privileged.unconfined-seccomp'),
    };
  const kernel = textAt(map, 'procMount');
  if (kernel?.value === 'Unmasked')
    yield {
      start: kernel.start,
      end: kernel.end,
      identity: 'procMount',
      severity: 'medium',
      message: t('container-privileged.unmasked-proc'),
    };
  const port = textAt(map, 'hostPort');
  if (port !== undefined && /^[1-9]\d*$/.test(port.value))
    yield {
      start: port.start,
      end: port.end,
      identity: `hostPort ${port.value}`,
      severity: 'low',
      message: t('container-privileged.opens-host-port', port.value),
    };
  const host = textAt(map, 'hostPath', 'path');
  if (host === undefined) return;
  const isSocket = /docker\.sock|containerd\.sock/.test(host.value);
  yield {
    start: host.start,
    end: host.end,
    identity: `hostPath ${host.value}`,
    ...(isSocket ? {} : { severity: 'medium' as const }),
    message: isSocket
      ? t('container-privileged.mounts-runtime-socket')
      : t('container-privileged.mounts-host-folder'),
  };
}

const flags: readonly (readonly [string, () => string, 'medium' | undefined])[] = [
  ['privileged', () => t('container-privileged.privileged-on-host'), undefined],
  ['allowPrivilegeEscalation', () => t('container-privileged.allows-privilege-escalation'), 'medium'],
  ['hostNetwork', () => t('container-privileged.shares-host-network'), 'medium'],
  ['hostPID', () => t('container-privileged.sees-host-processes'), 'medium'],
  ['hostProcess', () => t('container-privileged.privileged-on-host'), undefined],
  ['hostIPC', () => t('container-privileged.shares-host-memory'), 'medium'],
];

function* judgeService(service: DataNode): Iterable<TextReport> {
  const privileged = textAt(service, 'privileged');
  if (privileged?.value === 'true') {
    const { start, end } = privileged;
    yield {
      start,
      end,
      identity: 'privileged',
      message: t('container-privileged.privileged-on-host'),
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
      message: t('container-privileged.shares-host-network'),
    };
  }
  const processes = textAt(service, 'pid');
  if (processes?.value === 'host') {
    const { start, end } = processes;
    yield {
      start,
      end,
      identity: 'pid',
      severity: 'medium',
      message: t('container-privileged.sees-host-processes'),
    };
  }
  for (const capability of itemsAt(service, 'cap_add')) yield* judgeCapability(capability);
  for (const option of itemsAt(service, 'security_opt')) {
    if (option.kind !== 'text' || !/^(?:seccomp|apparmor)[:=]unconfined$/.test(option.value)) continue;
    yield {
      start: option.start,
      end: option.end,
      identity: option.value,
      severity: 'medium',
      message: t('container-privileged.unconfined-seccomp'),
    };
  }
  for (const volume of itemsAt(service, 'volumes')) {
    const source = volume.kind === 'text' ? volume : textAt(volume, 'source');
    if (source === undefined) continue;
    const { start, end, value } = source;
    if (/docker\.sock|containerd\.sock/.test(value))
      yield {
        start,
        end,
        identity: 'socket',
        message: t('container-privileged.mounts-runtime-socket'),
      };
    // `/:/host`, and `source: /`.
    else if (/^\/(?::|$)/.test(value))
      yield {
        start,
        end,
        identity: 'root folder',
        message: t('container-privileged.mounts-host-root'),
      };
  }
}

/** Capabilities that are worth as much as being privileged, or nearly. */
function* judgeCapability(capability: DataNode): Iterable<TextReport> {
  if (capability.kind !== 'text') return;
  const { start, end, value } = capability;
  const name = value.toUpperCase().replace(/^CAP_/, '');
  if (!['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO', 'DAC_READ_SEARCH'].includes(name))
    return;
  yield {
    start,
    end,
    identity: `capability ${name}`,
    ...(name === 'SYS_PTRACE' ? { severity: 'medium' as const } : {}),
    message: t('container-privileged.dangerous-capability', name),
  };
}
