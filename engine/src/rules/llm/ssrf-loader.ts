import { t } from '../../../../l10n/messages';
import { hole, skeletonOf } from '../../python/flow/skeleton';
import { type Condition, callRule } from '../../python/rules/callRule';
import { all, comesFrom, either, not } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';

const loaders = [
  'WebBaseLoader',
  'UnstructuredURLLoader',
  'SeleniumURLLoader',
  'PlaywrightURLLoader',
  'RecursiveUrlLoader',
  'AsyncHtmlLoader',
  'AsyncChromiumLoader',
];

const clients = [
  'requests',
  'requests.Session()',
  'requests.session()',
  'httpx',
  'httpx.Client()',
  'httpx.AsyncClient()',
  'aiohttp.ClientSession()',
];

export const rule = callRule(
  {
    id: 'ssrf-loader',
    code: 'SML223',
    family: 'llm',
    severity: 'medium',
    cwe: 'CWE-918',
    atlas: ['AML.T0053'],
    owasp: ['LLM03:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        ...['get', 'post', 'head', 'put', 'patch', 'delete', 'options'].flatMap((name) =>
          clients.map((client) => `${client}.${name}`),
        ),
        'urllib.request.urlopen',
        'urllib.request.urlretrieve',
        'urllib.request.Request',
        'aiohttp.ClientSession().ws_connect',
        'wget.download',
        'http.client.HTTPConnection',
        'http.client.HTTPSConnection',
        'tornado.httpclient.AsyncHTTPClient().fetch',
        'tornado.httpclient.HTTPClient().fetch',
        ...loaders.flatMap((name) => [
          `langchain_community.document_loaders.${name}`,
          `langchain.document_loaders.${name}`,
        ]),
      ],
      when: either(
        all(comesFrom(['request', 'model'], 'url', 0), not(isHostKnown('url', 0))),
        comesFrom(['request', 'model'], 'web_path'),
        comesFrom(['request', 'model'], 'urls'),
      ),
      message: ({ callee }) => t('ssrf-loader.fetches-untrusted-url', callee),
      effect: 'network',
    },
    {
      callees: [
        ...clients.map((client) => `${client}.request`),
        'httpx.stream',
        'urllib3.PoolManager().request',
        'urllib3.request',
      ],
      when: all(comesFrom(['request', 'model'], 'url', 1), not(isHostKnown('url', 1))),
      message: ({ callee }) => t('ssrf-loader.fetches-untrusted-url', callee),
      effect: 'network',
    },
  ],
);

/** The URL begins with a host that the program names, so that a client chooses a path at most. */
function isHostKnown(name: string, position: number): Condition {
  return (call, { document: { evaluator } }) => {
    const argument = argumentOf(call, name, position);
    const text = argument === undefined ? undefined : skeletonOf(argument.node, evaluator);
    const host = /^[a-z]{2,8}:\/\/([^/?#]{1,300})[/?#]/i.exec(text ?? '')?.[1];
    return host !== undefined && !host.includes(hole);
  };
}
