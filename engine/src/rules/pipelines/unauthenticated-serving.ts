import { t } from '../../../../l10n/messages';
import type { PipelineVariable } from '../../pipelines/document';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import type { PipelineContext, PipelineRule } from '../../pipelines/pipelineRule';
import { type DataEdit, setAt } from '../../text/data/edits';
import { at, type DataNode, entriesAt, itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';
import { firstFrom } from '../../text/firstFrom';
import type { TextReport } from '../../text/textReport';

/** Servers that ask nobody who they are, by what starts them or by their image. */
const open =
  /(?:^|[\s/])(?:mongod[^\n]{0,200}[ \t]--noauth|mlflow[ \t]+(?:server|ui)|tensorboard|ray[ \t]+start|dask[- \t]+scheduler|aim[ \t]+up|tritonserver|torchserve)\b|(?:^|\/)(?:mlflow\/mlflow|rayproject\/ray|pytorch\/torchserve|nvidia\/tritonserver|tensorflow\/serving|ollama\/ollama|qdrant\/qdrant|milvusdb\/milvus|chromadb\/chroma|chroma-core\/chroma|(?:ggml-org|ggerganov)\/llama\.cpp)(?:[:@]|$)/;
/** Settings of stores that ask nobody for a login then: a matter where their ports are published. */
const withoutLogin: ReadonlyMap<string, RegExp> = new Map([
  ['xpack.security.enabled', /^false$/],
  ['DISABLE_SECURITY_PLUGIN', /^true$/],
  ['plugins.security.disabled', /^true$/],
  ['POSTGRES_HOST_AUTH_METHOD', /^trust$/],
  ['MYSQL_ALLOW_EMPTY_PASSWORD', /^(?:1|yes|true)$/],
  ['ALLOW_EMPTY_PASSWORD', /^(?:1|yes|true)$/],
  ['NEO4J_AUTH', /^none$/],
]);
const openRedis = /\bredis-server\b[^\n]{0,200}?--protected-mode["', \t=]{1,6}no\b/;
const authenticated =
  /--app-name[ =]+basic-auth|--auth|(?<!n)oauth|--tls|--ssl|QDRANT__SERVICE__API_KEY|AUTHORIZATIONENABLED|api[-_]key|LLAMA_API_KEY|CHROMA_SERVER_AUTH/;

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
    kinds: ['compose', 'kubernetes', 'settings'],
    *check({ document: { kind, roots, text, variables }, edit }) {
      if (kind === 'compose') {
        const stores = openStores(variables);
        for (const [name, { value }] of entriesAt(roots[0], 'services')) {
          const started = `${stringAt(value, 'image')} ${text.slice(value.start, value.end)}`;
          const isServer =
            open.test(stringAt(value, 'image')) || open.test(text.slice(value.start, value.end));
          if (!(isServer && !authenticated.test(started)) && !isOpenStore(value, stores, started)) continue;
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
        for (const root of roots) yield* publicService(root, edit);
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
            value === 'true') ||
          // Who reaches TorchServe's management registers models, which are programs, unless a token is asked for.
          (name === 'TS_MANAGEMENT_ADDRESS' &&
            /^https?:\/\/0\.0\.0\.0(?::|$)/.test(value) &&
            !/disable_token_authorization[ \t]*=[ \t]*false|enable_token_authorization[ \t]*=[ \t]*true/.test(
              text,
            )) ||
          // Airflow's backend that lets everyone in.
          (/^AIRFLOW__API__AUTH_BACKENDS?$/.test(name) && /\bbackend\.default\b/.test(value));
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

/** Places of settings by which stores let everybody in, ascending. */
function openStores(variables: readonly PipelineVariable[]): readonly number[] {
  return variables
    .filter(({ name, value }) => withoutLogin.get(name)?.test(value) === true)
    .map(({ start }) => start)
    .sort((a, b) => a - b);
}

/** A database, a search engine or a cache whose own settings let everybody in. */
function isOpenStore({ start, end }: DataNode, stores: readonly number[], started: string): boolean {
  if (openRedis.test(started) && !started.includes('requirepass')) return true;
  return (stores[firstFrom(stores, start)] ?? end) < end;
}

/** Ports of servers that ask nobody who they are, by the names that such services have. */
const services: readonly (readonly [name: RegExp, ports: RegExp])[] = [
  [/(?:^|[-_.])(?:mlflow|tracking)(?:$|[-_.])/, /^(?:80|5000|8080)$/],
  [/(?:^|[-_.])tensorboard(?:$|[-_.])/, /^(?:80|6006)$/],
  [/(?:^|[-_.])(?:ray|raycluster)(?:$|[-_.])/, /^(?:6379|8265|10001)$/],
  [/(?:^|[-_.])(?:triton|tritonserver|nvidia-triton)(?:$|[-_.])/, /^(?:8000|8001|8002)$/],
  [/(?:^|[-_.])torchserve(?:$|[-_.])/, /^(?:808[0-2]|707[01])$/],
  [/(?:^|[-_.])ollama(?:$|[-_.])/, /^(?:80|11434)$/],
];

/** A Service that puts such a server behind a public address. One inside of a private network says so in an annotation. */
function* publicService(root: DataNode, edit: PipelineContext['edit']): Iterable<TextReport> {
  const type = textAt(root, 'spec', 'type');
  if (stringAt(root, 'kind') !== 'Service' || type?.value !== 'LoadBalancer') return;
  const annotations = entriesAt(root, 'metadata', 'annotations');
  if (
    annotations.some(([key, { value }]) =>
      /internal|private/i.test(key + (value.kind === 'text' ? value.value : '')),
    )
  )
    return;
  if (at(root, 'spec', 'loadBalancerSourceRanges') !== undefined) return;
  const name = stringAt(root, 'metadata', 'name');
  const names = [
    name,
    ...entriesAt(root, 'spec', 'selector').flatMap(([, { value }]) =>
      value.kind === 'text' ? [value.value] : [],
    ),
  ];
  const ports = itemsAt(root, 'spec', 'ports').flatMap((port) => [
    stringAt(port, 'port'),
    stringAt(port, 'targetPort'),
  ]);
  const isOpen = services.some(
    ([called, listens]) => names.some((one) => called.test(one)) && ports.some((port) => listens.test(port)),
  );
  if (!isOpen) return;
  const { start, end } = type;
  yield {
    start,
    end,
    identity: `service ${name}`,
    confidence: 'medium',
    message: t('unauthenticated-serving.public-service', name),
    ...guidedFix(settingTitle('type', 'ClusterIP'), [{ start, end, newText: 'ClusterIP' }], edit),
  };
}

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
