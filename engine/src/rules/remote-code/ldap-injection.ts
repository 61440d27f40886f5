import { t } from '../../../../l10n/messages';
import { isBuilt } from '../../python/flow/built';
import type { Evaluator } from '../../python/names/evaluator';
import { type CallCase, callRule } from '../../python/rules/callRule';
import { argumentOf } from '../../python/rules/helpers';
import type { SyntaxNode } from '../../python/syntax/node';

/** Functions of python-ldap and ldap3 after which a value is a value of a filter, or of a name, and nothing else. */
const escaping =
  /(?:^|\.)(?:escape_filter_chars|escape_dn_chars|escape_rdn|escape_bytes|filter_format|safe_dn|safe_rdn)$/;

/** Where the searches of both libraries take the name that they begin at, and the filter. */
const searches: readonly Pick<CallCase, 'callees' | 'methods'>[] = [
  { methods: ['search_s', 'search_st', 'search_ext', 'search_ext_s'] },
  { callees: ['ldap.initialize().search', 'ldap.open().search', 'ldap.ldapobject.LDAPObject().search'] },
];
const searches3 = ['ldap3.Connection().search', 'ldap3.core.connection.Connection().search'].concat(
  ['paged_search', 'search'].map((name) => `ldap3.Connection().extend.standard.${name}`),
);

export const rule = callRule(
  {
    id: 'ldap-injection',
    code: 'SML193',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-90',
    atlas: ['AML.T0049'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
  },
  [
    ...searches.flatMap((where) => [searchCase(where, [['filterstr', 2]]), searchCase(where, [['base', 0]])]),
    searchCase({ callees: searches3 }, [['search_filter', 1]]),
    searchCase({ callees: searches3 }, [['search_base', 0]]),
  ],
  { needs: /\bldap|search_(?:s|st|ext|ext_s)\b/i },
);

/** A search one of whose arguments is put together from values that nothing escapes, or is what a client sent. */
function searchCase(
  where: Pick<CallCase, 'callees' | 'methods'>,
  [[name, position]]: readonly (readonly [string, number])[],
): CallCase {
  return {
    ...where,
    when: (call, { document: { evaluator }, flow }) => {
      const node = argumentOf(call, name, position)?.node;
      if (node === undefined || isEscaped(node, evaluator)) return false;
      return isBuilt(node, evaluator) || flow.originsOf(node).has('request');
    },
    message: ({ callee }) => t('ldap-injection.built-filter', callee.slice(callee.lastIndexOf('.') + 1)),
    severity: (call, { flow }) => {
      const argument = argumentOf(call, name, position);
      const origins = argument === undefined ? new Set() : flow.originsOf(argument.node);
      return origins.has('request') || origins.has('model') || origins.has('download') ? 'high' : undefined;
    },
    strict: 'high',
    effect: 'code',
    at: (call) => argumentOf(call, name, position)?.node,
  };
}

/** Nodes of an argument that are looked at. */
const maxNodes = 200;

/** True where a call that escapes stands in an expression, or gave a name in it its value. */
function isEscaped(node: SyntaxNode, evaluator: Evaluator): boolean {
  const open = [node];
  const seen = new Set<SyntaxNode>();
  for (let next = open.pop(); next !== undefined && seen.size < maxNodes; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.type === 'call' && escaping.test(evaluator.textOf(next.children[0] ?? next))) return true;
    if (next.type === 'identifier')
      for (const bound of evaluator.bindingsOf(next)) if (bound.kind === 'value') open.push(bound.node);
    for (const child of next.children) open.push(child);
  }
  return false;
}
