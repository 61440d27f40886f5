import { t } from '../../../../l10n/messages';
import { withFunction, withMember, withoutArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { given, is, isCall, matches, not } from '../../python/rules/conditions';

const local = /^(?:localhost|127\.|::1$)/;

/** Clients of stores and of language models that send a key with each request, and how they name the address. */
const keyed = [
  ...['qdrant_client.QdrantClient', 'qdrant_client.AsyncQdrantClient', 'langchain_qdrant.Qdrant'],
  ...['openai.OpenAI', 'openai.AsyncOpenAI', 'openai.AzureOpenAI', 'langchain_openai.ChatOpenAI'],
  ...['pymilvus.MilvusClient', 'meilisearch.Client', 'typesense.Client', 'elasticsearch.Elasticsearch'],
];
const addresses = ['url', 'base_url', 'uri', 'azure_endpoint', 'hosts'];
/** A name with a dot in it, or a public address: others stand in a network of their own. */
const publicHost = String.raw`(?!localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|host\.docker\.internal|[\w.-]{1,200}\.(?:local|internal|svc|cluster|example|test|lan)\b)[\w-]{1,63}\.[\w.-]{2,200}`;
const plainAddress = new RegExp(`^http://${publicHost}`, 'i');
const publicTarget = new RegExp(`^(?:dns:(?:///)?)?${publicHost}(?::\\d{1,5})?$`, 'i');

export const rule = callRule(
  {
    id: 'cleartext-protocol',
    code: 'SML185',
    family: 'network',
    severity: 'medium',
    cwe: 'CWE-319',
    since: '0.1.0',
    counterparts: [
      'B312',
      'B321',
      'B401',
      'B402',
      'B507',
      'B508',
      'B509',
      'S312',
      'S321',
      'S401',
      'S402',
      'S507',
      'S508',
      'S509',
    ],
  },
  [
    {
      callees: ['telnetlib.Telnet', 'ftplib.FTP'],
      when: (call, context) => isCall(call, context) && not(matches('host', local, 0))(call, context),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
      fixes: (call, context) => (call.callee === 'ftplib.FTP' ? withFunction('FTP_TLS')(call, context) : []),
    },
    {
      callees: [
        'paramiko.SSHClient().set_missing_host_key_policy',
        'paramiko.client.SSHClient().set_missing_host_key_policy',
      ],
      when: ({ positional: [first] }) =>
        first?.value.kind === 'reference' &&
        /(?:AutoAddPolicy|WarningPolicy)(?:\(\))?$/.test(first.value.name),
      message: () => t('cleartext-protocol.any-host-key'),
      effect: 'network',
      fixes: withMember('policy', 0, /(?:AutoAdd|Warning)Policy/, 'RejectPolicy'),
    },
    {
      callees: ['asyncssh.connect', 'asyncssh.create_connection'],
      when: is('known_hosts', null),
      message: () => t('cleartext-protocol.any-host-key'),
      effect: 'network',
      fixes: withoutArgument('known_hosts'),
    },
    {
      callees: keyed,
      when: (call, context) =>
        addresses.some((name, at) => matches(name, plainAddress, at === 0 ? 0 : undefined)(call, context)) &&
        ['api_key', 'auth_credentials', 'token'].some((name) => given(name)(call, context)),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
    },
    {
      callees: ['grpc.insecure_channel', 'grpc.aio.insecure_channel'],
      when: matches('target', publicTarget, 0),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
    },
    {
      // A user without a key is asked nothing, and one without a second key sends in clear.
      callees: ['pysnmp.hlapi.UsmUserData', 'pysnmp.hlapi.asyncio.UsmUserData'],
      when: ({ positional, keywords, openKeywords, openPositional }) =>
        !openKeywords && !openPositional && positional.length < 3 && !keywords.has('privKey'),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
    },
    {
      callees: ['smtplib.SMTP().login', 'imaplib.IMAP4().login', 'poplib.POP3().pass_'],
      when: (call, context) =>
        isCall(call, context) && !/\b(?:starttls|stls)\(/.test(context.document.textAround(0, 400_000)),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee.replace('()', '')),
      effect: 'network',
    },
    {
      callees: ['pysnmp.hlapi.CommunityData', 'pysnmp.hlapi.asyncio.CommunityData'],
      when: is('mpModel', [0, 1]),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
    },
  ],
);
