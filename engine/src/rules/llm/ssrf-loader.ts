import { t } from '../../l10n';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, either } from '../../python/rules/conditions';

const loaders = [
  'WebBaseLoader',
  'UnstructuredURLLoader',
  'SeleniumURLLoader',
  'PlaywrightURLLoader',
  'RecursiveUrlLoader',
  'AsyncHtmlLoader',
  'AsyncChromiumLoader',
];

export const rule = callRule(
  {
    id: 'ssrf-loader',
    code: 'SML223',
    family: 'llm',
    title: 'An address from outside is fetched',
    severity: 'medium',
    cwe: 'CWE-918',
    atlas: ['AML.T0053'],
    owasp: ['LLM03:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        ...['get', 'post', 'head', 'put', 'request'].flatMap((name) => [
          `requests.${name}`,
          `httpx.${name}`,
          `requests.Session().${name}`,
        ]),
        'urllib.request.urlopen',
        'urllib.request.urlretrieve',
        ...loaders.flatMap((name) => [
          `langchain_community.document_loaders.${name}`,
          `langchain.document_loaders.${name}`,
        ]),
      ],
      when: either(
        comesFrom(['request', 'model'], 'url', 0),
        comesFrom(['request', 'model'], 'web_path'),
        comesFrom(['request', 'model'], 'urls'),
      ),
      message: ({ callee }) =>
        t('{0} fetches an address that a client or a model chose, inner services included', callee),
      effect: 'network',
    },
  ],
);
