import { t } from '../../../../l10n/messages';
import type { Fix } from '../../finding';
import { withArgument } from '../../python/fixes/edits';
import type { Call } from '../../python/names/calls';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { either, is, lists, matches } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';

const decoders = [
  'jwt.decode',
  'jwt.decode_complete',
  'jwt.api_jwt.decode',
  'jose.jwt.decode',
  'jose.jws.verify',
];
const none = /^none$/i;

export const rule = callRule(
  {
    id: 'token-unverified',
    code: 'SML190',
    family: 'integrity',
    severity: 'high',
    cwe: 'CWE-347',
    atlas: ['AML.T0049'],
    since: '0.1.0',
  },
  [
    {
      callees: decoders,
      when: either(is('verify', false, 2), isOff),
      message: ({ callee }) => t('token-unverified.not-verified', callee),
      // Who looks into a token before the same file verifies it has a reason.
      severity: (call, { document }) =>
        // What is only asked whether it has expired is not believed in.
        call.node.parent?.type === 'expression_statement' ||
        isOwnToken(call, document.evaluator) ||
        isVerifiedElsewhere(document.textAround(0, 400_000))
          ? 'low'
          : undefined,
      effect: 'credential',
      fixes: (call, context) =>
        is('verify', false)(call, context)
          ? withArgument('verify', 'True')(call, context)
          : verifying(call, context),
    },
    {
      callees: decoders,
      when: either(lists('algorithms', none, 2), matches('algorithms', none, 2)),
      message: ({ callee }) => t('token-unverified.accepts-unsigned', callee),
      effect: 'credential',
    },
    {
      callees: ['jwt.encode', 'jwt.api_jwt.encode', 'jose.jwt.encode'],
      when: matches('algorithm', none, 2),
      message: ({ callee }) => t('token-unverified.unsigned', callee),
      effect: 'credential',
    },
    {
      callees: ['jose.jwt.get_unverified_claims', 'jose.jws.get_unverified_claims'],
      message: ({ callee }) => t('token-unverified.not-verified', callee),
      severity: 'medium',
      effect: 'credential',
    },
  ],
);

/** A token that the program was given for itself, `credential.get_token(scope).token`, is only read: nobody handed it in. */
function isOwnToken(call: Call, evaluator: Evaluator): boolean {
  const token = argumentOf(call, 'jwt', 0) ?? argumentOf(call, 'token');
  if (token === undefined) return false;
  const bound = token.node.type === 'identifier' ? evaluator.bindingsOf(token.node) : [];
  const nodes =
    bound.length === 0 ? [token.node] : bound.map((one) => (one.kind === 'value' ? one.node : undefined));
  return nodes.every((node) => node !== undefined && fetches.test(evaluator.textOf(node).slice(0, 400)));
}

/** Calls that ask an issuer for a token, as opposed to a request. */
const fetches =
  /^(?![^\n]{0,400}(?:request|header|cookie|bearer|body|socket|scheme))[^\n]{0,200}\b_{0,2}(?:get|fetch|acquire|obtain|refresh)_(?:\w{1,40}_)?token\w{0,40}\(/i;

/** A file decodes tokens more often than it leaves the signature aside. */
function isVerifiedElsewhere(text: string): boolean {
  const decoded = text.match(/\bdecode(?:_complete)?\(/g)?.length ?? 0;
  const unverified = text.match(/verify(?:_signature["']?)?\s{0,4}[:=]\s{0,4}False/g)?.length ?? 0;
  return decoded > unverified && /\balgorithms\b/.test(text);
}

/** `options={"verify_signature": False}`. */
function isOff(call: Call, { document: { evaluator } }: PythonContext): boolean {
  const options = argumentOf(call, 'options')?.value;
  const node = options?.kind === 'dictionary' ? options.entries.get('verify_signature') : undefined;
  const value = node === undefined ? undefined : evaluator.evaluate(node);
  return value?.kind === 'constant' && value.value === false;
}

/** The options as they are written, with the signature verified. */
function verifying(call: Call, { document }: PythonContext): readonly (Fix | undefined)[] {
  const options = argumentOf(call, 'options');
  const value =
    options?.value.kind === 'dictionary' ? options.value.entries.get('verify_signature') : undefined;
  if (options?.inline !== true || value === undefined) return [];
  const edits = [document.edit(value.start, value.end, 'True')];
  return [{ title: t('common.set-value', 'verify_signature: True'), edits, safe: false }];
}
