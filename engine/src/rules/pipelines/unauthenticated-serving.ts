import { t } from '../../../../l10n/messages';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { type DataEdit, setAt } from '../../text/data/edits';
import { type DataNode, entriesAt, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';

/** Servers that ask nobody who they are, by what starts them or by their image. */
const open =
  /(?:^|[\s/])(?:mlflow[ \t]+(?:server|ui)|tensorboard|ray[ \t]+start|tritonserver|torchserve)\b|(?:^|\/)(?:mlflow\/mlflow|rayproject\/ray|pytorch\/torchserve|nvidia\/tritonserver|tensorflow\/serving|ollama\/ollama)(?:[:@]|$)/;
const authenticated = /--app-name[ =]+basic-auth|--auth|oauth|--tls|--ssl/;

export const rule: PipelineRule = {
  meta: {
    id: 'unauthenticated-serving',
    code: 'SML618',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-306',
    atlas: ['AML.T0049'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['compose', 'kubernetes'],
    *check({ document: { kind, roots, text, variables }, edit }) {
      if (kind === 'compose') {
        for (const [name, { value }] of entriesAt(roots[0], 'services')) {
          const started = `${stringAt(value, 'image')} ${text.slice(value.start, value.end)}`;
          const isOpen = open.test(stringAt(value, 'image')) || open.test(text.slice(value.start, value.end));
          if (!isOpen || authenticated.test(started)) continue;
          for (const port of itemsAt(value, 'ports')) {
            const published = port.kind === 'text' ? port.value : stringAt(port, 'published');
            const address = port.kind === 'text' ? '' : stringAt(port, 'host_ip');
            // `8080:80` listens everywhere, `127.0.0.1:8080:80` and `80` alone do not.
            if (/^(?:127\.|localhost|\[::1\])/.test(published) || /^127\./.test(address)) continue;
            const { start, end } = port;
            yield {
              start,
              end,
              identity: name,
              message: t('unauthenticated-serving.open-port-without-login', name),
              ...guidedFix(t('unauthenticated-serving.publish-locally'), [onLoopback(port, text)], edit),
            };
          }
        }
      } else {
        for (const map of roots.flatMap((root) => [...mapsIn(root)])) {
          const auth =
            textAt(map, 'security.opendatahub.io/enable-auth') ??
            textAt(map, 'serving.kserve.io/enable-auth');
          if (auth?.value !== 'false') continue;
          const { start, end } = auth;
          yield {
            start,
            end,
            identity: 'enable-auth',
            message: t('unauthenticated-serving.served-without-authentication'),
            ...guidedFix(settingTitle('enable-auth', 'true'), [{ start, end, newText: 'true' }], edit),
          };
        }
      }
      for (const { name, value, start, end } of variables) {
        const isOff =
          (/^(?:MINIO_ROOT_PASSWORD|AWS_SECRET_ACCESS_KEY)$/.test(name) && value === 'minioadmin') ||
          (/^JUPYTER_TOKEN$/.test(name) &&
            value === '' &&
            /JUPYTER_TOKEN[=:][ \t]*["']{0,2}[ \t]*(?:\n|$)/.test(text.slice(start, end + 4))) ||
          (/^AUTHENTICATION__ANONYMOUS_ACCESS__ENABLED$|^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/.test(
            name,
          ) &&
            value === 'true');
        if (isOff)
          yield {
            start,
            end,
            identity: name,
            message: t('unauthenticated-serving.open-to-anyone', name),
          };
      }
    },
  },
};

/** Publishes a port of a service on this machine alone. */
function onLoopback(port: DataNode, text: string): DataEdit | undefined {
  if (port.kind !== 'text') return setAt(text, port, ['host_ip'], '127.0.0.1');
  if (!port.exact) return undefined;
  const [, address = '', published, inner] =
    /^((?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]{2,40}\]):)?([\d-]{1,11}(?=:))?:?([\d-]{1,11}(?:\/\w{1,4})?)$/.exec(
      port.value,
    ) ?? [];
  if (inner === undefined) return undefined;
  // `80` alone is published on a port that is free.
  const newText = `127.0.0.1:${published ?? ''}:${inner}`;
  return address === '' || published !== undefined
    ? { start: port.start, end: port.end, newText }
    : undefined;
}
