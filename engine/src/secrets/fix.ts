import { t } from '../../../l10n/messages';
import type { Fix } from '../finding';
import type { PythonDocument } from '../python/document';
import type { SyntaxNode } from '../python/syntax/node';
import { childOf } from '../python/syntax/syntax';
import type { Source } from '../text/source';
import { isSecretName } from './named';
import type { SecretMatch, SecretText } from './secretMatch';

const lookups = new Set(['os.getenv', 'os.environ.get']);

/** What stands in for a literal, and what it needs. */
interface Replacement {
  readonly literal: SyntaxNode;
  readonly variable: string;
}

/** The literal that goes, and the variable that comes. Undefined unless the literal is the secret and nothing else. */
function replacementOf(
  document: PythonDocument,
  literal: SyntaxNode,
  match: SecretMatch,
): Replacement | undefined {
  const { evaluator } = document;
  if (evaluator.stringOf(literal) !== match.value || literal.parent?.type === 'concatenated_string')
    return undefined;
  let replaced = literal;
  let { variable } = match;
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
  return /^[A-Za-z_]\w*$/.test(variable) ? { literal: replaced, variable } : undefined;
}

/** Other places that a Python program takes a secret from, by the module that has them. */
function pythonFixes(
  document: PythonDocument,
  literal: SyntaxNode,
  match: SecretMatch,
  isNotebook: boolean,
): readonly Fix[] {
  const replacement = replacementOf(document, literal, match);
  if (replacement === undefined) return [];
  const { variable } = replacement;
  const change = (title: string, module: string, code: string): readonly Fix[] => {
    const imports = document.importing(module, literal);
    if (imports === undefined) return [];
    const { start, end } = replacement.literal;
    return [{ title, edits: [...imports, document.edit(start, end, code)], safe: false }];
  };
  return [
    ...change(t('fix.read-from-environment', variable), 'os', `os.environ["${variable}"]`),
    ...change(t('fix.prompt-with-getpass'), 'getpass', `getpass.getpass("${variable}: ")`),
    ...(isNotebook
      ? [
          ...change(
            t('fix.read-from-colab'),
            'google.colab.userdata',
            `google.colab.userdata.get("${variable}")`,
          ),
          ...change(
            t('fix.read-from-kaggle'),
            'kaggle_secrets',
            `kaggle_secrets.UserSecretsClient().get_secret("${variable}")`,
          ),
        ]
      : []),
  ];
}

const expandsVariables = /\.(?:ya?ml|sh|bash|zsh|conf)$|(?:^|[\\/])(?:\.npmrc|pip\.conf)$/i;

/** Every change that takes a secret out of its text; none where the text around it leaves no sure one. */
export function secretFixes(
  source: Source,
  kind: SecretText,
  match: SecretMatch,
  document: PythonDocument | undefined,
  literal: SyntaxNode | undefined,
): readonly Fix[] {
  if (kind === 'python') {
    const isNotebook = source.partAt(match.start).cell !== undefined;
    return document === undefined || literal === undefined
      ? []
      : pythonFixes(document, literal, match, isNotebook);
  }
  const { path } = source;
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (name === '.env' || (name.startsWith('.env.') && !/example|sample|template/.test(name))) {
    const action = { kind: 'git-ignore', line: name } as const;
    return [{ title: t('fix.add-to-gitignore', name), edits: [], action, safe: false }];
  }
  if (kind !== 'settings' || !expandsVariables.test(path)) return [];
  const variable = variableBefore(source.text, match);
  // Single quotes keep a shell from expanding.
  if (source.text[match.start - 1] === "'" && /sh$/.test(name)) return [];
  return [
    {
      title: t('fix.use-variable', variable),
      edits: [{ ...source.range(match.start, match.end), newText: ['$', `{${variable}}`].join('') }],
      safe: false,
    },
  ];
}

/** The key that a value stands behind where that is a variable's name, else the vendor's own. */
function variableBefore(text: string, { start, variable }: SecretMatch): string {
  const key = /([A-Z][A-Z0-9_]{2,60})["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/.exec(
    text.slice(Math.max(0, start - 80), start),
  )?.[1];
  return key ?? variable;
}
