import { t } from '../../../../l10n/messages';
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
      message: ({ callee }) => t('ssrf-loader.fetches-untrusted-url', callee),
      effect: 'network',
    },
  ],
);
