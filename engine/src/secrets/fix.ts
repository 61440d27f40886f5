import type { PythonDocument } from '../code/python/document';
import { childOf, type SyntaxNode } from '../code/python/syntax';
import type { Source } from '../code/source';
import type { Fix } from '../finding';
import { t } from '../l10n';
import type { SecretMatch } from './matcher';
import { isSecretName } from './named';
import type { SecretText } from './secretRule';

const lookups = new Set(['os.getenv', 'os.environ.get']);

/** Takes the secret from the environment. Undefined unless the literal is the secret and nothing else. */
function environmentFix(document: PythonDocument, literal: SyntaxNode, match: SecretMatch): Fix | undefined {
  const { evaluator } = document;
  if (evaluator.stringOf(literal) !== match.value || literal.parent?.type === 'concatenated_string')
    return undefined;
  let replaced = literal;
  let variable = match.variable;
  const holder =
    literal.field === 'value' && literal.parent?.type === 'keyword_argument' ? literal.parent : literal;
  const call = holder.parent?.type === 'argument_list' ? holder.parent.parent : undefined;
  const called = call === undefined ? undefined : childOf(call, 'function');
  const callee = called === undefined ? undefined : evaluator.evaluate(called);
  if (call !== undefined && callee?.kind === 'reference' && lookups.has(callee.name)) {
    // os.getenv("KEY", "secret") loses its fallback.
    const key = holder.parent?.children[0];
    const name = key === undefined || key === holder ? undefined : evaluator.evaluate(key);
    if (name?.kind !== 'constant' || typeof name.value !== 'string') return undefined;
    replaced = call;
    variable = name.value;
  } else if (literal.parent?.type === 'assignment') {
    const left = childOf(literal.parent, 'left');
    // os.environ["KEY"] = os.environ["KEY"] would say nothing.
    if (left === undefined || left.type === 'subscript') return undefined;
    const name = left.type === 'identifier' ? evaluator.textOf(left) : undefined;
    if (name !== undefined && (isSecretName(name) || /^[A-Z][A-Z0-9_]*$/.test(name)))
      variable = name.toUpperCase();
  } else if (literal.parent?.type === 'expression_statement' || literal.field === 'key') return undefined;
  if (!/^[A-Za-z_]\w*$/.test(variable)) return undefined;
  const imports = document.importing('os', literal);
  if (imports === undefined) return undefined;
  return {
    title: t('Read it from the environment variable {0}', variable),
    edits: [...imports, document.edit(replaced.start, replaced.end, `os.environ["${variable}"]`)],
    safe: false,
  };
}

/** Every change that takes a secret out of its text; none where the text around it leaves no sure one. */
export function secretFixes(
  _source: Source,
  _kind: SecretText,
  match: SecretMatch,
  document: PythonDocument | undefined,
  literal: SyntaxNode | undefined,
): readonly Fix[] {
  const fix = document && literal && environmentFix(document, literal, match);
  return fix === undefined ? [] : [fix];
}
