import { t } from '../../../../l10n/messages';
import { withOtherFunction } from '../../python/fixes/edits';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import { all, isCall, not } from '../../python/rules/conditions';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';

const functions = [
  'choice',
  'choices',
  'randint',
  'random',
  'randrange',
  'getrandbits',
  'sample',
  'randbytes',
  'bytes',
];
/** Functions of `secrets` that take the same arguments. */
const sameArguments = new Map([
  ['random.choice', 'choice'],
  ['random.getrandbits', 'randbits'],
  ['random.randbytes', 'token_bytes'],
  ['numpy.random.bytes', 'token_bytes'],
]);
const secretName =
  /(?:^|_)(?:token|secret|passwd|password|nonce|api_?key|session_?id|otp|salt|(?:reset|verification|confirmation|login|auth)_?code)$/i;
const vocabulary =
  /(?:^|_)(?:pad|eos|bos|unk|mask(?:ed)?|sep|cls|max|num|n|input|output|next|new|special|image|random|word|text|label|target|replacement)_?tokens?$/i;

export const rule = callRule(
  {
    id: 'prng-for-secrets',
    code: 'SML234',
    family: 'config',
    severity: 'medium',
    cwe: 'CWE-338',
    since: '0.1.0',
    counterparts: ['B311', 'S311'],
  },
  [
    {
      callees: [
        ...functions.map((name) => `random.${name}`),
        ...functions.map((name) => `numpy.random.${name}`),
      ],
      when: all(isCall, namesSecret, not(picksOne)),
      message: ({ callee }) => t('prng-for-secrets.predictable-generator', callee),
      effect: 'credential',
      fixes: (call, context) => {
        const name = sameArguments.get(call.callee);
        return name === undefined ? [] : withOtherFunction('secrets', name)(call, context);
      },
    },
  ],
  {
    needs:
      /token|secret|passw|nonce|api_?key|session_?id|otp|salt|(?:reset|verification|confirmation|login|auth)_?code\b/i,
  },
);

/** The value goes into a name that says that it is a secret. */
function namesSecret({ node }: Call, context: PythonContext): boolean {
  let around: SyntaxNode | undefined = node.parent;
  for (let steps = 0; around !== undefined && steps < 10; steps++, around = around.parent) {
    if (around.type === 'assignment' || around.type === 'keyword_argument') {
      const target = around.children[0];
      const name =
        target === undefined ? '' : context.document.evaluator.textOf(target).replace(/^.*[.[]|["'\]]/g, '');
      return isSecretName(name);
    }
    // `def reset_token(): return "".join(random.choice(letters) ...)`
    if (around.type === 'return_statement') return returnsSecret(around, context);
    if (around.type === 'block' || around.type === 'function_definition') return false;
  }
  return false;
}

/** `token = random.choice(vocabulary)`: one item of a list; characters of a secret are picked one after the other. */
function picksOne({ node, callee }: Call): boolean {
  return /\.choice$/.test(callee) && node.parent?.type === 'assignment';
}

/** The function around says by its name that it makes a secret: `make_token`, `reset_password`. */
function returnsSecret(statement: SyntaxNode, { document: { evaluator } }: PythonContext): boolean {
  let around: SyntaxNode | undefined = statement.parent;
  for (let steps = 0; around !== undefined && steps < 20; steps++, around = around.parent) {
    if (around.type !== 'function_definition') continue;
    const name = childOf(around, 'name');
    return name !== undefined && isSecretName(evaluator.textOf(name));
  }
  return false;
}

function isSecretName(name: string): boolean {
  return secretName.test(name) && !vocabulary.test(name);
}
