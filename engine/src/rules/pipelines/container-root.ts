import { t } from '../../../../l10n/messages';
import type { PipelineCommand } from '../../pipelines/document';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import { isTemplated, type PlacedContainer, placeOf, podsOf } from '../../pipelines/kubernetes';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { setAt } from '../../text/data/edits';
import { at, type DataText, entriesAt, stringAt, textAt } from '../../text/data/node';
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
    *check(context) {
      const { kind, roots, commands } = context.document;
      if (kind === 'dockerfile') {
        yield* passwordless(commands);
        yield* judgeImage(context);
      } else if (kind === 'kubernetes')
        for (const place of roots.flatMap((root) => podsOf(root))) yield* judgeContainer(place, context);
      else
        for (const [, { value }] of entriesAt(roots[0], 'services')) {
          const user = textAt(value, 'user');
          if (user !== undefined && isRoot(user.value))
            yield {
              start: user.start,
              end: user.end,
              message: t('container-root.runs-as-root'),
              ...withUser(user, 'user', context),
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

/** A user that no image has; a number needs no entry in /etc/passwd, and Kubernetes sees that it is not root. */
const anyUser = '10001';

function* judgeImage({ document: { stages, text }, edit }: PipelineContext): Iterable<TextReport> {
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
    /nonroot|rootless|jupyter\/|seldonio\/|^cgr\.dev\/chainguard\/(?!wolfi-base)/.test(stage?.image ?? '')
  )
    return;
  const { start, end } = user ?? last;
  const written = `USER ${last.formerUser || anyUser}`;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  yield {
    start,
    end,
    identity: 'user',
    message: user === undefined ? t('container-root.no-user-set') : t('container-root.last-user-is-root'),
    ...guidedFix(
      t('container-root.end-with-user', written),
      [
        last.startsAt === undefined
          ? { start: last.endsAt, end: last.endsAt, newText: `${lineBreak}${written}` }
          : { start: last.startsAt, end: last.startsAt, newText: `${written}${lineBreak}` },
      ],
      edit,
      last.formerUser ? undefined : anyUser,
    ),
  };
}

function* judgeContainer(
  { container, pod }: PlacedContainer,
  context: PipelineContext,
): Iterable<TextReport> {
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
      ...withUser(id, 'runAsUser', context),
    };
  } else if (id === undefined && nonRoot !== 'true' && !isTemplated(own) && !isTemplated(shared)) {
    const setting =
      textAt(own, 'runAsNonRoot') === undefined && textAt(shared, 'runAsNonRoot') ? pod : container;
    yield {
      ...placeOf(container),
      message: t('container-root.may-run-as-root'),
      ...guidedFix(
        settingTitle('runAsNonRoot', 'true'),
        [setAt(context.document.text, setting, ['securityContext', 'runAsNonRoot'], 'true')],
        context.edit,
      ),
    };
  }
}

function withUser(
  { start, end }: DataText,
  name: string,
  { edit }: PipelineContext,
): Pick<TextReport, 'fixes'> {
  return guidedFix(settingTitle(name, anyUser), [{ start, end, newText: anyUser }], edit, anyUser);
}

function isRoot(user: string): boolean {
  return /^(?:root|0)(?::|$)/.test(user);
}
