import { t } from '../../../../l10n/messages';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import { containersOfPod, isTemplated, placeOf, unrestrictedPods } from '../../pipelines/kubernetes';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { blocksOf, resourcesOf } from '../../pipelines/terraform';
import { type DataEdit, replacedEntry, setAt, withoutEntry, withoutItem } from '../../text/data/edits';
import {
  at,
  type DataMap,
  type DataNode,
  type DataText,
  entriesAt,
  itemsAt,
  mapsIn,
  stringAt,
  textAt,
} from '../../text/data/node';
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
    kinds: [
      'kubernetes',
      'helm',
      'compose',
      'workflow',
      'azure',
      'devcontainer',
      'terraform',
      'dvc',
      'nomad',
    ],
    *check(context) {
      const {
        document: { kind, roots },
      } = context;
      if (kind === 'terraform') {
        for (const { type, body } of resourcesOf(roots[0]))
          if (/^kubernetes_/.test(type)) for (const map of mapsIn(body)) yield* judgeBlock(map);
        return;
      }
      if (kind === 'compose') {
        for (const [, { value }] of entriesAt(roots[0], 'services')) yield* judgeService(value, context);
        return;
      }
      if (kind === 'nomad') {
        for (const map of mapsIn(roots[0])) yield* judgeTask(map, context);
        return;
      }
      if (kind === 'devcontainer') {
        yield* judgeDevelopment(roots[0], context);
        return;
      }
      if (kind === 'dvc') {
        for (const map of roots.flatMap((root) => [...mapsIn(root)])) {
          const privileged = ansibleContainers
            .map((name) => textAt(map, name, 'privileged'))
            .find((value) => /^(?:true|yes|on)$/i.test(value?.value ?? ''));
          if (privileged !== undefined)
            yield {
              start: privileged.start,
              end: privileged.end,
              identity: 'privileged',
              message: t('container-privileged.privileged-on-host'),
            };
        }
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
              ...withoutOptions(map, options, context),
            };
        }
        return;
      }
      for (const root of roots) {
        const isAgent = runsAgent(root);
        for (const map of mapsIn(root))
          for (const report of judgeMap(map, context))
            yield isAgent ? { ...report, severity: 'low', strict: report.severity ?? 'high' } : report;
      }
      for (const pod of unrestrictedPods(roots)) yield* judgeProfile(pod, context);
    },
  },
};

/** A task of Nomad, and the settings of its driver, which are those of Docker. Source: developer.hashicorp.com/nomad/docs/drivers. */
function* judgeTask(map: DataMap, context: PipelineContext): Iterable<TextReport> {
  const driver = textAt(map, 'driver');
  if (driver?.value === 'raw_exec')
    yield {
      start: driver.start,
      end: driver.end,
      identity: 'raw_exec',
      message: t('container-privileged.runs-on-host'),
    };
  // Fixes are made for YAML.
  for (const config of blocksOf(map, 'config'))
    for (const report of judgeService(config, context)) yield { ...report, fixes: [] };
}

/** Modules of Ansible that start containers. */
const ansibleContainers = [
  ...['docker_container', 'community.docker.docker_container'],
  ...['podman_container', 'containers.podman.podman_container'],
];

/** Agents of each node whose work is the machine itself: they find, hand out and measure its devices. */
const agents =
  /(?:^|\/)(?:gpu-feature-discovery|k8s-device-plugin|dcgm-exporter|node-feature-discovery|aws-efa-k8s-device-plugin|node-exporter|nvidia-gpu-device-plugin|k8s-driver-manager|container-toolkit)(?::|@|$)/;

/** A DaemonSet all of whose containers are such agents. */
function runsAgent(root: DataNode): boolean {
  if (stringAt(root, 'kind') !== 'DaemonSet') return false;
  const containers = itemsAt(root, 'spec', 'template', 'spec', 'containers');
  return containers.length > 0 && containers.every((container) => agents.test(stringAt(container, 'image')));
}

/** Settings of pods in the words of Terraform's provider. Source: registry.terraform.io/providers/hashicorp/kubernetes. */
function* judgeBlock(map: DataNode): Iterable<TextReport> {
  for (const [key, message, severity] of flags) {
    const name = key.replace(/[A-Z]+/g, (letters) => `_${letters.toLowerCase()}`);
    const value = textAt(map, name);
    if (value?.value !== 'true') continue;
    const { start, end } = value;
    yield { start, end, identity: name, message: message(), ...(severity === undefined ? {} : { severity }) };
  }
  for (const block of blocksOf(map, 'host_path')) yield* judgeFolder(at(block, 'path'));
}

function* judgeFolder(path: DataNode | undefined): Iterable<TextReport> {
  if (path?.kind !== 'text' || path.value.includes('$')) return;
  const { start, end, value } = path;
  const isSocket = /docker\.sock|containerd\.sock/.test(value);
  yield {
    start,
    end,
    identity: `hostPath ${value}`,
    ...(isSocket ? {} : { severity: 'medium' as const }),
    message: isSocket
      ? t('container-privileged.mounts-runtime-socket')
      : t('container-privileged.mounts-host-folder'),
  };
}

/** What a development container may do on the machine of whoever opens the folder. */
function* judgeDevelopment(root: DataNode, context: PipelineContext): Iterable<TextReport> {
  const privileged = textAt(root, 'privileged');
  if (privileged?.value === 'true')
    yield {
      start: privileged.start,
      end: privileged.end,
      identity: 'privileged',
      message: t('container-privileged.privileged-on-host'),
      ...turnedOff(privileged, 'privileged', context),
    };
  for (const capability of itemsAt(root, 'capAdd'))
    yield* judgeCapability(capability, root, 'capAdd', context);
  for (const option of itemsAt(root, 'runArgs'))
    if (
      option.kind === 'text' &&
      /^--(?:privileged|cap-add=ALL|(?:network|net|pid|ipc)=host)$/.test(option.value)
    )
      yield {
        start: option.start,
        end: option.end,
        identity: option.value,
        ...sharedBy(option.value),
        ...withoutListed(root, 'runArgs', option, option.value, context),
      };
  for (const [list, mount] of ['mounts', 'runArgs'].flatMap((key) =>
    itemsAt(root, key).map((item) => [key, item] as const),
  )) {
    const source = mount.kind === 'map' ? textAt(mount, 'source') : mount.kind === 'text' ? mount : undefined;
    if (source !== undefined && /docker\.sock|containerd\.sock/.test(source.value))
      yield {
        start: source.start,
        end: source.end,
        identity: source.value,
        message: t('container-privileged.mounts-runtime-socket'),
        ...(list === 'mounts' ? withoutListed(root, list, mount, source.value, context) : {}),
      };
  }
}

/** What an option gives the container: a part of a machine that is a developer's own, or all of it. */
function sharedBy(option: string): Pick<TextReport, 'message' | 'severity'> {
  if (/^--net/.test(option))
    return { message: t('container-privileged.shares-host-network'), severity: 'low' };
  if (/^--ipc/.test(option))
    return { message: t('container-privileged.shares-host-memory'), severity: 'low' };
  return { message: t('container-privileged.privileged-on-host') };
}

/** What is said nowhere: kubelets confine such pods only where they are told to. At most one finding a pod. */
function* judgeProfile(pod: DataNode, { document: { text }, edit }: PipelineContext): Iterable<TextReport> {
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
    ...guidedFix(
      settingTitle('seccompProfile.type', 'RuntimeDefault'),
      [setAt(text, pod, ['securityContext', 'seccompProfile', 'type'], 'RuntimeDefault', 'containers')],
      edit,
    ),
  };
}

function hasProfile(holder: DataNode): boolean {
  const context = at(holder, 'securityContext');
  return isTemplated(context) || at(context, 'seccompProfile') !== undefined;
}

function* judgeMap(map: DataNode, context: PipelineContext): Iterable<TextReport> {
  for (const [key, message, severity] of flags) {
    const value = textAt(map, key);
    if (value?.value !== 'true') continue;
    yield {
      start: value.start,
      end: value.end,
      identity: key,
      message: message(),
      ...(severity === undefined ? {} : { severity }),
      ...turnedOff(value, key, context),
    };
  }
  const capabilities = at(map, 'capabilities');
  for (const capability of itemsAt(capabilities, 'add'))
    yield* judgeCapability(capability, capabilities, 'add', context);
  const profile = textAt(map, 'seccompProfile', 'type');
  if (profile?.value === 'Unconfined')
    yield {
      start: profile.start,
      end: profile.end,
      identity: 'seccomp',
      severity: 'medium',
      message: t('container-privileged.unconfined-seccomp'),
      ...guidedFix(
        settingTitle('seccompProfile.type', 'RuntimeDefault'),
        [{ start: profile.start, end: profile.end, newText: 'RuntimeDefault' }],
        context.edit,
      ),
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
    // Whether a chart mounts any, and which, is decided by its values.
    ...(/^\ue000/.test(host.value) ? { severity: 'low' as const, strict: 'medium' as const } : {}),
    message: isSocket
      ? t('container-privileged.mounts-runtime-socket')
      : t('container-privileged.mounts-host-folder'),
    ...guidedFix(
      settingTitle('emptyDir', '{}'),
      [replacedEntry(context.document.text, map, 'hostPath', 'emptyDir: {}')],
      context.edit,
    ),
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

function* judgeService(service: DataNode, context: PipelineContext): Iterable<TextReport> {
  const privileged = textAt(service, 'privileged');
  if (privileged?.value === 'true') {
    const { start, end } = privileged;
    yield {
      start,
      end,
      identity: 'privileged',
      message: t('container-privileged.privileged-on-host'),
      ...turnedOff(privileged, 'privileged', context),
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
      ...withoutSetting(service, 'network_mode', context),
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
      ...withoutSetting(service, 'pid', context),
    };
  }
  for (const capability of itemsAt(service, 'cap_add'))
    yield* judgeCapability(capability, service, 'cap_add', context);
  for (const option of itemsAt(service, 'security_opt')) {
    if (option.kind !== 'text' || !/^(?:seccomp|apparmor)[:=]unconfined$/.test(option.value)) continue;
    yield {
      start: option.start,
      end: option.end,
      identity: option.value,
      severity: 'medium',
      message: t('container-privileged.unconfined-seccomp'),
      ...withoutListed(service, 'security_opt', option, option.value, context),
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
        ...withoutListed(service, 'volumes', volume, value, context),
      };
    // `/:/host`, and `source: /`.
    else if (/^\/(?::|$)/.test(value))
      yield {
        start,
        end,
        identity: 'root folder',
        message: t('container-privileged.mounts-host-root'),
        ...withoutListed(service, 'volumes', volume, value, context),
      };
  }
}

/** Capabilities that are worth as much as being privileged, or nearly. */
function* judgeCapability(
  capability: DataNode,
  map: DataNode | undefined,
  list: string,
  context: PipelineContext,
): Iterable<TextReport> {
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
    ...withoutListed(map, list, capability, value, context),
  };
}

type Fixed = Pick<TextReport, 'fixes'>;

function turnedOff({ start, end }: DataNode, name: string, { edit }: PipelineContext): Fixed {
  return guidedFix(settingTitle(name, 'false'), [{ start, end, newText: 'false' }], edit);
}

function withoutSetting(map: DataNode, name: string, { document: { text }, edit }: PipelineContext): Fixed {
  return guidedFix(t('common.remove-value', name), [withoutEntry(text, map, name)], edit);
}

function withoutListed(
  map: DataNode | undefined,
  list: string,
  item: DataNode,
  title: string,
  { document: { text }, edit }: PipelineContext,
): Fixed {
  return guidedFix(t('common.remove-value', title), [withoutItem(text, map, list, item)], edit);
}

/** Takes what is worth the runner out of a container's options; all of them where nothing is left. */
function withoutOptions(
  job: DataNode,
  options: DataText,
  { document: { text }, edit }: PipelineContext,
): Fixed {
  if (!options.exact) return {};
  const kept = options.value
    .split(/(?<=\s)(?=-)/)
    .filter((option) => !/^--privileged(?:=true)?\s*$|docker\.sock/.test(option))
    .join('')
    .trim();
  const change: DataEdit | undefined =
    kept === ''
      ? withoutEntry(text, at(job, 'container'), 'options')
      : { start: options.start, end: options.end, newText: kept };
  return guidedFix(t('container-privileged.remove-options'), [change], edit);
}
