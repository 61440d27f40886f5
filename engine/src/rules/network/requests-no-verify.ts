import { t } from '../../../../l10n/messages';
import { withArgument, withValue } from '../../python/fixes/edits';
import { deleteStatement } from '../../python/fixes/fixes';
import type { Condition } from '../../python/rules/callRule';
import { all, either, is, isCall, matches, not } from '../../python/rules/conditions';
import { environmentRule, isOn } from '../../python/rules/environmentRule';
import { argumentOf } from '../../python/rules/helpers';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];
const sessions = [
  'requests.Session()',
  'requests.session()',
  'requests.sessions.Session()',
  'httpx.Client()',
  'httpx.AsyncClient()',
];
/** Clients of stores and services, each with a switch of its own. */
const clients = [
  ...['elasticsearch.Elasticsearch', 'elasticsearch.AsyncElasticsearch', 'opensearchpy.OpenSearch'],
  ...['minio.Minio', 'pymongo.MongoClient', 'redis.Redis', 'redis.from_url', 'redis.asyncio.Redis'],
  ...['langchain_elasticsearch.ElasticsearchStore', 'pymilvus.MilvusClient', 'gitlab.Gitlab'],
];
/** The argument is a mode in which no certificate is asked for. */
function acceptsNothing(name: string, position?: number): Condition {
  return (call) => {
    const value = argumentOf(call, name, position)?.value;
    if (value?.kind === 'constant') return value.value === 'CERT_NONE' || value.value === 0;
    // What an option of the program turns off is on without it.
    const isChosen =
      value?.kind === 'reference' && value.others?.some((one) => /\.CERT_(?:REQ|OPT)/.test(one));
    return value?.kind === 'reference' && /(?:^|\.)CERT_NONE$/.test(value.name) && isChosen !== true;
  };
}

const local = /^https?:\/\/(?:localhost|127\.\d|\[?::1)/i;

export const rule = environmentRule(
  {
    id: 'requests-no-verify',
    code: 'SML220',
    family: 'network',
    severity: 'high',
    cwe: 'CWE-295',
    atlas: ['AML.T0010.002'],
    since: '0.1.0',
    counterparts: ['B501', 'B323', 'S501', 'S323'],
  },
  [
    {
      names: ['CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
      unsafe: (value) => value === '',
      message: (name) => t('requests-no-verify.empty-accepts-any-server', name),
      removal: () => t('common.remove-setting'),
      effect: 'network',
    },
    {
      names: ['MLFLOW_TRACKING_INSECURE_TLS', 'WANDB_INSECURE_DISABLE_SSL'],
      unsafe: isOn,
      message: (name) => t('requests-no-verify.makes-connections-unverified', name),
      removal: () => t('common.remove-setting'),
      effect: 'network',
    },
    {
      names: ['PYTHONHTTPSVERIFY', 'GIT_SSL_VERIFY'],
      unsafe: (value) => /^(?:0|false)$/i.test(value),
      message: (name) => t('requests-no-verify.makes-connections-unverified', name),
      removal: () => t('common.remove-setting'),
      effect: 'network',
    },
  ],
  [
    {
      callees: [
        ...verbs.flatMap((name) =>
          ['requests', 'requests.api', 'httpx', ...sessions].map((root) => `${root}.${name}`),
        ),
        'requests.request',
        'httpx.stream',
        'httpx.Client',
        'httpx.AsyncClient',
        'boto3.client',
        'boto3.resource',
        'boto3.Session().client',
        'boto3.session.Session().client',
        ...verbs.flatMap((name) =>
          ['curl_cffi.requests', 'curl_cffi', 'niquests'].map((root) => `${root}.${name}`),
        ),
        'curl_cffi.requests.Session',
        'curl_cffi.requests.AsyncSession',
        'hvac.Client',
      ],
      when: all(is('verify', false), not(matches('url', local, 0))),
      message: ({ callee }) => t('requests-no-verify.verify-false', callee),
      effect: 'network',
      fixes: withArgument('verify', 'True'),
    },
    {
      callees: ['aiohttp.TCPConnector', ...verbs.map((name) => `aiohttp.ClientSession().${name}`)],
      when: either(is('ssl', false), is('verify_ssl', false)),
      message: ({ callee }) => t('requests-no-verify.ssl-disabled', callee),
      effect: 'network',
      fixes: (call, context) =>
        is('ssl', false)(call, context)
          ? withArgument('ssl', 'True')(call, context)
          : withArgument('verify_ssl', 'True')(call, context),
    },
    {
      callees: clients,
      when: either(
        ...['verify_certs', 'ssl_verify', 'verify_ssl', 'cert_check'].map((name) => is(name, false)),
        is('tlsAllowInvalidCertificates', true),
        is('tlsInsecure', true),
        is('ssl_cert_reqs', 'none'),
      ),
      message: ({ callee }) => t('requests-no-verify.accepts-any-server', callee),
      effect: 'network',
    },
    {
      callees: sessions.map((name) => `${name}.verify=`),
      when: is('', false, 0),
      message: () => t('requests-no-verify.session-accepts-any-server'),
      effect: 'network',
      fixes: withValue('True'),
    },
    {
      callees: ['ssl._create_default_https_context=', 'ssl.create_default_context='],
      when: ({ positional: [first] }) =>
        first?.value.kind === 'reference' && first.value.name === 'ssl._create_unverified_context',
      message: () => t('requests-no-verify.process-accepts-any-server'),
      effect: 'network',
      fixes: (call, context) => [deleteStatement(call, context, t('common.remove-assignment'))],
    },
    {
      callees: [
        'ssl.create_default_context().verify_mode=',
        'ssl.SSLContext().verify_mode=',
        'ssl._create_default_https_context().verify_mode=',
      ],
      when: acceptsNothing('', 0),
      message: () => t('requests-no-verify.context-accepts-any-server'),
      effect: 'network',
      fixes: withValue('ssl.CERT_REQUIRED'),
    },
    {
      callees: [
        'PoolManager',
        'ProxyManager',
        'HTTPSConnectionPool',
        'connectionpool.HTTPSConnectionPool',
        'poolmanager.PoolManager',
      ].map((name) => `urllib3.${name}`),
      when: acceptsNothing('cert_reqs'),
      message: ({ callee }) => t('requests-no-verify.accepts-any-server', callee),
      effect: 'network',
      fixes: withArgument('cert_reqs', '"CERT_REQUIRED"'),
    },
    {
      callees: ['pycurl.Curl().setopt'],
      when: ({ positional: [option, value] }) =>
        option?.value.kind === 'reference' &&
        /\.SSL_VERIFY(?:PEER|HOST)$/.test(option.value.name) &&
        value?.value.kind === 'constant' &&
        (value.value.value === 0 || value.value.value === false),
      message: ({ callee }) => t('requests-no-verify.accepts-any-server', callee.replace('()', '')),
      effect: 'network',
    },
    {
      callees: ['ssl._create_unverified_context'],
      when: isCall,
      message: ({ callee }) => t('requests-no-verify.accepts-any-server', callee),
      effect: 'network',
      fixes: (call, { document }) => {
        const last = call.functionNode.type === 'attribute' ? call.functionNode : undefined;
        const edits = last && [
          document.edit(last.end - '_create_unverified_context'.length, last.end, 'create_default_context'),
        ];
        return [edits && { title: t('common.use-value', 'ssl.create_default_context'), edits, safe: false }];
      },
    },
    {
      callees: ['urllib3.disable_warnings', 'requests.packages.urllib3.disable_warnings'],
      message: ({ callee }) => t('requests-no-verify.hides-certificate-warnings', callee),
      severity: 'low',
      effect: 'network',
      fixes: (call, context) => [deleteStatement(call, context, t('requests-no-verify.remove-call'))],
    },
  ],
);
