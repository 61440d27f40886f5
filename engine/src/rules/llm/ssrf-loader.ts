import { t } from '../../../../l10n/messages';
import { hole, skeletonOf } from '../../python/flow/skeleton';
import type { Evaluator } from '../../python/names/evaluator';
import { type Condition, callRule } from '../../python/rules/callRule';
import { all, comesFrom, either, not } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { SyntaxNode } from '../../python/syntax/node';

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
        'torch.hub.download_url_to_file',
        'torch.utils.model_zoo.load_url',
        'torchvision.datasets.utils.download_url',
        'gdown.download',
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

/** The URL begins with a host that the program names or was configured with, so that a client chooses a path at most. */
function isHostKnown(name: string, position: number): Condition {
  return (call, context) => {
    const { evaluator } = context.document;
    const argument = argumentOf(call, name, position);
    const base = argument === undefined ? undefined : baseOf(argument.node, evaluator);
    if (base !== undefined) {
      const origins = context.flow.originsOf(base);
      if (!origins.has('request') && !origins.has('model')) return true;
    }
    const text = argument === undefined ? undefined : skeletonOf(argument.node, evaluator);
    const host = /^[a-z]{2,8}:\/\/([^/?#]{1,300})[/?#]/i.exec(text ?? '')?.[1];
    return host !== undefined && !host.includes(hole);
  };
}

/** What stands in front of the first slash of a text that is put together: `server` of `f"{server}/{path}"` and of `server + "/" + path`. */
function baseOf(node: SyntaxNode, evaluator: Evaluator): SyntaxNode | undefined {
  if (node.type === 'identifier') {
    const [bound, ...others] = evaluator.bindingsOf(node);
    if (bound?.kind !== 'value' || others.length > 0 || bound.node.type === 'identifier') return undefined;
    return baseOf(bound.node, evaluator);
  }
  if (node.type === 'string') {
    const first = node.children.find(({ type }) => type === 'interpolation');
    if (first === undefined || !/^\w{0,3}["']{1,3}$/.test(evaluator.between(node.start, first.start)))
      return undefined;
    return evaluator.between(first.end, first.end + 1) === '/' ? first.children[0] : undefined;
  }
  if (node.type !== 'binary_operator') return undefined;
  let left = node;
  while (left.children[0]?.type === 'binary_operator') left = left.children[0];
  const [base, next] = left.children;
  const behind = next === undefined ? undefined : skeletonOf(next, evaluator);
  return behind?.startsWith('/') === true ? base : undefined;
}
