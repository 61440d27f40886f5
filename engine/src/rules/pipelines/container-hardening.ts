import { t } from '../../../../l10n/messages';
import { containersOfPod, isTemplated, placeOf, unrestrictedPods } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { at, type DataMap, type DataNode, stringAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

/** What would make it harder to use a container that was taken over; of Kubernetes for those who want all of it. At most one finding a file for each. */
export const rule: PipelineRule = {
  meta: {
    id: 'container-hardening',
    code: 'SML262',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-1188',
    atlas: ['AML.T0012'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes', 'dockerfile'],
    *check({ document: { kind, roots, commands, text } }) {
      if (kind === 'dockerfile') {
        const commanded = commands.flatMap(({ command, offset }) => openedBy(chmod, command, offset));
        const [first] = [...commanded, ...openedBy(copyWithMode, text, 0)];
        if (first !== undefined) yield first;
        return;
      }
      const pods = unrestrictedPods(roots);
      const writable = pods.flatMap(containersOfPod).find(isWritable);
      if (writable !== undefined)
        yield {
          ...placeOf(writable),
          identity: 'writable',
          onlyStrict: true,
          message: t('container-hardening.writable-root'),
        };
      const holding = pods.find(mountsToken);
      const [first] = holding === undefined ? [] : containersOfPod(holding);
      if (first !== undefined)
        yield {
          ...placeOf(first),
          identity: 'token',
          onlyStrict: true,
          message: t('container-hardening.token-mounted'),
        };
    },
  },
};

/** The mode and the first path of `chmod -R 777 /app` and of `chmod a+rwx /app`. */
const chmod =
  /(?<=^|[\s;&|(])chmod(?:[ \t]{1,10}-{1,2}[\w-]{1,20}){0,4}[ \t]{1,10}([0-7]{3,4}|[ugoa]{0,4}[+=][rwxXst]{1,6})[ \t]{1,10}["']?([^\s;&|"'-][^\s;&|"']{0,200})/g;
/** `COPY --chmod=777 a b` */
const copyWithMode =
  /^[ \t]{0,20}(?:COPY|ADD)[ \t](?:[^\n#]{0,300}?[ \t])?--chmod=([0-7]{3,4})(?:[ \t][^\n]{0,300}?)?[ \t]["'[]{0,2}([^\s"'[\]]{1,200})["'\] \t]{0,5}$/gim;
/** Folders that are there for everybody. */
const scratch = /^\/(?:tmp|var\/tmp|dev\/shm|run|var\/run)(?:\/|$)/;

/** Places that everybody in the container may write to from then on. */
function openedBy(pattern: RegExp, text: string, offset: number): readonly TextReport[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [written, mode, path] = match;
    // Into folders that others may not enter, `chmod -R 776` lets nobody.
    const isClosed = /-\w{0,8}R|--recursive/.test(written) && /^[0-7]{2,3}[26]$/.test(mode);
    if (!letsEveryoneWrite(mode) || isClosed || scratch.test(path)) return [];
    const start = offset + match.index + (written.length - written.trimStart().length);
    return [
      {
        start,
        end: offset + match.index + written.length,
        identity: path,
        message: t('container-hardening.world-writable', path),
      },
    ];
  });
}

/** With the sticky bit, as in 1777, nobody replaces what others wrote; `+w` alone leaves to the umask who may. */
function letsEveryoneWrite(mode: string): boolean {
  if (/^[0-7]/.test(mode))
    return (Number(mode.at(-1)) & 2) !== 0 && (mode.length < 4 || (Number(mode[0]) & 1) === 0);
  const [who, bits] = mode.split(/[+=]/);
  return /[oa]/.test(who) && bits.includes('w') && !bits.includes('t');
}

function isWritable(container: DataNode): boolean {
  const context = at(container, 'securityContext');
  return !isTemplated(context) && stringAt(context, 'readOnlyRootFilesystem') !== 'true';
}

/** A pod that names no account of its own rarely asks the cluster for anything. */
function mountsToken(pod: DataMap): boolean {
  return (
    stringAt(pod, 'automountServiceAccountToken') !== 'false' && stringAt(pod, 'serviceAccountName') === ''
  );
}
