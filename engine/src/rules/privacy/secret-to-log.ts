import { t } from '../../../../l10n/messages';
import { pushAll } from '../../pushAll';
import { deleteStatement } from '../../python/fixes/fixes';
import { boundTo } from '../../python/names/scopes';
import { callRule } from '../../python/rules/callRule';
import type { PythonContext, PythonRule } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';

const printers = [
  'builtins.print',
  'mlflow.log_param',
  'mlflow.log_params',
  'mlflow.set_tag',
  'wandb.config.update',
  ...['debug', 'info', 'warning', 'error', 'critical', 'exception'].flatMap((level) => [
    `logging.${level}`,
    `logging.getLogger().${level}`,
    `loguru.logger.${level}`,
  ]),
];
/** What must be written behind a printer's bracket. */
const secretWord = /passw|secret|key\b|token\b|credential|environ\b/i;
/** What must be written anywhere: a plain `key` is a secret only by where it comes from, or by what is said of it. */
const secretOrigin =
  /passw|secret|credential|environ\b|getenv\b|(?:api|access|private|auth|hf)[ _-]?(?:key|token)/i;
const secretName =
  /(?:^|[_.])(?:password|passwd|secret|api_?key|access_?key|secret_?key|private_?key|auth_?token|access_?token|hf_token|credentials?)$/i;

/** What names of variables of an environment that hold secrets end with. */
const secretVariable = /(?:^|_)(?:key|token|password|passwd|secret|credentials?)$/i;
/** A text that says what is put in behind it: `API key: {key}`. */
const announced = /(?:api|access|secret|private|auth)[ _-]?(?:key|token)(?:[ \t]{1,3}is)?\W{0,6}$/i;

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'secret-to-log',
      code: 'SML204',
      family: 'privacy',
      severity: 'medium',
      cwe: 'CWE-532',
      atlas: ['AML.T0055', 'AML.T0025'],
      owasp: ['LLM02:2026'],
      since: '0.1.0',
    },
    [
      {
        callees: printers,
        when: ({ positional, keywords }, context) =>
          [...positional, ...keywords.values()].slice(0, 20).some(({ node }) => showsSecret(node, context)),
        message: ({ callee }) => t('secret-to-log.secret-in-output', callee.replace('builtins.', '')),
        effect: 'credential',
        fixes: (call, context) => [deleteStatement(call, context, t('secret-to-log.remove-output'))],
      },
    ],
    { beside: secretWord, needs: secretOrigin },
  ),
  command: {
    check({ pipelines, origin, text }) {
      if (origin === 'code') return undefined;
      for (const words of pipelines.flat()) {
        const all = (programOf(words) === 'printenv' && words.length === 1) || /^%?env$/.test(text.trim());
        const named =
          programOf(words) === 'echo' &&
          words.some((word) => word.startsWith('$') && secretName.test(word.slice(1)));
        if (all || named)
          return {
            message: t('secret-to-log.cell-output-secrets'),
            effect: 'credential',
          };
      }
      return undefined;
    },
  },
};

/** The value itself, or a text that it is put into; not its length, a test, or a part of it. */
function showsSecret(start: SyntaxNode, context: PythonContext): boolean {
  const { evaluator } = context.document;
  const open = [start];
  for (let steps = 0; open.length > 0 && steps < 60; steps++) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.type === 'identifier' || node.type === 'attribute') {
      const value = evaluator.evaluate(node);
      if (value.kind === 'reference' && value.name === 'os.environ') return true;
      const name = evaluator.textOf(node);
      if (value.kind === 'constant') continue;
      if (secretName.test(name)) return true;
      if (!/(?:key|token)$/i.test(name)) continue;
      // A name that says little: what it is bound to tells.
      const bound = boundTo(name, node.scope);
      if (bound !== undefined) open.push(bound);
      const before = evaluator.between(Math.max(0, node.start - 40), node.start);
      if (/^(?:key|token)$/i.test(name) && announced.test(before)) return true;
    } else if (node.type === 'subscript' || node.type === 'call') {
      const value = evaluator.evaluate(node.children[0]);
      const isEnvironment =
        value.kind === 'reference' && /^os\.(?:environ(?:\.get)?|getenv)$/.test(value.name);
      const key = node.type === 'call' ? node.children[1]?.children[0] : node.children[1];
      const name = key === undefined ? undefined : evaluator.evaluate(key);
      if (isEnvironment && name?.kind === 'constant' && secretVariable.test(String(name.value))) return true;
      if (value.kind === 'reference' && value.name === 'builtins.dict') pushAll(open, node.children);
    } else if (
      /^(?:string|interpolation|concatenated_string|binary_operator|tuple|parenthesized_expression|argument_list|format_expression)$/.test(
        node.type,
      )
    ) {
      pushAll(open, node.children);
    }
  }
  return false;
}
