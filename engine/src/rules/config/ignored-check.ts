import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import type { SyntaxNode } from '../../python/syntax/node';

/** Functions whose error is the answer. */
const checks = [
  'jwt.decode',
  'jose.jwt.decode',
  'hmac.compare_digest',
  'secrets.compare_digest',
  'ssl.match_hostname',
  'defusedxml.ElementTree.parse',
  'itsdangerous.URLSafeSerializer().loads',
];
const methods = [
  'verify',
  'verify_signature',
  'verify_artifact',
  'verify_digest',
  'verify_checksum',
  'validate_token',
];

export const rule = callRule(
  {
    id: 'ignored-check',
    code: 'SML188',
    family: 'config',
    severity: 'medium',
    cwe: 'CWE-390',
    since: '0.1.0',
    counterparts: ['B110', 'B112', 'S110', 'S112'],
  },
  [
    {
      callees: checks,
      methods,
      when: ({ node }) => isIgnored(node),
      message: ({ callee }) => t('ignored-check.failure-ignored', callee.slice(callee.lastIndexOf('.') + 1)),
    },
  ],
  { needs: /\bexcept\b/ },
);

/** The call stands in a `try` all of whose handlers do nothing, and what follows in it is not much. */
function isIgnored(node: SyntaxNode): boolean {
  let around = node.parent;
  for (let steps = 0; around !== undefined && steps < 30; steps++, around = around.parent) {
    if (around.type === 'function_definition' || around.type === 'except_clause') return false;
    if (around.type !== 'try_statement') continue;
    const handlers = around.children.filter(({ type }) => type === 'except_clause');
    return handlers.length > 0 && handlers.every(doesNothing);
  }
  return false;
}

function doesNothing(handler: SyntaxNode): boolean {
  const body = handler.children.find(({ type }) => type === 'block');
  const statements = body?.children.filter(({ type }) => type !== 'comment') ?? [];
  return statements.every(({ type }) => type === 'pass_statement' || type === 'continue_statement');
}
