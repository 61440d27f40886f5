import { t } from '../../../../l10n/messages';
import type { PipelineCommand } from '../../pipelines/document';
import { isTemplated, placeOf, podsOf } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { at, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

export const rule: PipelineRule = {
  meta: {
    id: 'container-root',
    code: 'SML612',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-250',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['dockerfile', 'kubernetes', 'compose'],
    *check({ document: { kind, stages, roots, commands } }) {
      if (kind === 'dockerfile') yield* passwordless(commands);
      if (kind === 'dockerfile') {
        const last = stages.at(-1);
        if (last === undefined) return;
        let stage: typeof last | undefined = last;
        // A stage that begins from another begins as its user.
        for (
          let hops = 0;
          stage !== undefined && stage.user === undefined && stage.from !== undefined && hops < 50;
          hops++
        ) {
          const name: string = stage.from;
          stage = stages.find((one) => one.name?.toLowerCase() === name.toLowerCase());
        }
        const user = stage?.user;
        if (user !== undefined && !isRoot(user.name)) return;
        // Images that bring a user of their own.
        if (
          user === undefined &&
          /nonroot|rootless|jupyter\/|seldonio\/|^cgr\.dev\/chainguard\/(?!wolfi-base)/.test(
            stage?.image ?? '',
          )
        )
          return;
        const { start, end } = user ?? last;
        yield {
          start,
          end,
          identity: 'user',
          message:
            user === undefined ? t('container-root.no-user-set') : t('container-root.last-user-is-root'),
        };
        return;
      }
      const places = kind === 'kubernetes' ? roots.flatMap((root) => podsOf(root)) : [];
      for (const { container, pod } of places) {
        const own = at(container, 'securityContext');
        const shared = at(pod, 'securityContext');
        const id = textAt(own, 'runAsUser') ?? textAt(shared, 'runAsUser');
        const nonRoot = stringAt(own, 'runAsNonRoot') || stringAt(shared, 'runAsNonRoot');
        if (id !== undefined && id.value === '0') {
          yield {
            start: id.start,
            end: id.end,
            identity: 'runAsUser',
            severity: 'medium',
            message: t('container-root.runs-as-root'),
          };
        } else if (id === undefined && nonRoot !== 'true' && !isTemplated(own) && !isTemplated(shared)) {
          yield {
            ...placeOf(container),
            message: t('container-root.may-run-as-root'),
          };
        }
      }
      if (kind !== 'compose') return;
      const services = at(roots[0], 'services');
      for (const [, { value }] of services?.kind === 'map' ? services.entries : []) {
        const user = textAt(value, 'user');
        if (user !== undefined && isRoot(user.value))
          yield {
            start: user.start,
            end: user.end,
            message: t('container-root.runs-as-root'),
          };
      }
    },
  },
};

/** Rules of sudo by which whoever runs code in the container is root all the same. */
function* passwordless(commands: readonly PipelineCommand[]): Iterable<TextReport> {
  for (const { command, offset } of commands)
    for (const match of command.matchAll(/\bNOPASSWD:[ \t]{0,4}ALL\b/g)) {
      const start = offset + match.index;
      yield { start, end: start + match[0].length, message: t('container-root.sudo-without-password') };
    }
}

function isRoot(user: string): boolean {
  return /^(?:root|0)(?::|$)/.test(user);
}
