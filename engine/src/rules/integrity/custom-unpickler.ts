import { t } from '../../../../l10n/messages';
import { pushAll } from '../../pushAll';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';

const unpicklers = ['pickle', '_pickle', 'dill', 'cloudpickle', 'pickle5'].map(
  (name) => `class ${name}.Unpickler`,
);

export const rule = callRule(
  {
    id: 'custom-unpickler',
    code: 'SML177',
    family: 'integrity',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0018.002'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: unpicklers,
      when: ({ node }, { document }) => opensEverything(node, document.evaluator.textOf(node)),
      message: ({ callee }) => t('custom-unpickler.resolves-every-class', callee.slice(6)),
      effect: 'code',
      at: ({ functionNode }) => functionNode,
    },
    {
      callees: unpicklers,
      when: ({ node }, { document: { evaluator } }) =>
        /def persistent_load\b/.test(evaluator.textOf(node).slice(0, maxLength)) && runsText(node, evaluator),
      message: () => t('custom-unpickler.persistent-id-executed'),
      effect: 'code',
      at: ({ functionNode }) => functionNode,
    },
  ],
);

const maxLength = 20_000;
const maxNodes = 5_000;
const runners = new Set(['builtins.eval', 'builtins.exec', 'os.system', 'importlib.import_module']);

/** Something in a class calls what runs text, under whatever name. */
function runsText(definition: SyntaxNode, evaluator: Evaluator): boolean {
  const open = [definition];
  for (let seen = 0, node = open.pop(); node !== undefined && seen < maxNodes; seen++, node = open.pop()) {
    const called = node.type === 'call' ? childOf(node, 'function') : undefined;
    const value = called === undefined ? undefined : evaluator.evaluate(called);
    if (value?.kind === 'reference' && runners.has(value.name)) return true;
    pushAll(open, node.children);
  }
  return false;
}

/** `find_class` hands on whatever it is asked for: nothing in it compares, raises or looks a name up. */
function opensEverything(node: SyntaxNode, text: string): boolean {
  const start = text.slice(0, maxLength).search(/def find_class\b/);
  if (start < 0 || node.type !== 'class_definition') return false;
  const rest = text.slice(start, start + maxLength);
  const next = rest.slice(4).search(/\n[ \t]{0,40}(?:async )?def |\n[ \t]{0,40}class /);
  const body = next < 0 ? rest : rest.slice(0, next + 4);
  if (!/super\(|Unpickler\.find_class|__import__|import_module|getattr\(/.test(body)) return false;
  return !/\b(?:raise|not in|in |==|startswith|get\()/.test(body.replace(/^def find_class[^\n]*\n/, ''));
}
