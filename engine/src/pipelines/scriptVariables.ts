/** Expressions in scripts of workflows, passed as variables: what a shell reads is then no part of what it runs. */
import { quotesAt } from '../shell/quotes';
import { type DataEdit, setAt } from '../text/data/edits';
import { at, type DataNode, type DataText, entriesAt, stringAt, textAt } from '../text/data/node';

/**
 * Edits that put an expression into the environment of its step, and a variable where it stood; an undefined among them where that is not
 * known to mean the same: in scripts of other languages, and where no shell would put the value in.
 */
export function asVariable(
  place: { readonly start: number; readonly end: number },
  script: DataText,
  step: DataNode,
  around: readonly DataNode[],
  text: string,
): readonly (DataEdit | undefined)[] {
  const own = textAt(step, 'run');
  // Quotation marks of YAML's would be in the way of the shell's.
  if (own !== script || /["']/.test(text[script.start - 1]) || !isPosix(step, around)) return [undefined];
  const before = text.slice(script.start, place.start);
  const quotes = quotesAt(before);
  // Nothing is put into a document whose end is quoted, and a plain text of YAML begins with no quotation mark.
  if (quotes === "'" || place.start === script.start || /<<-?[ \t]*["'\\]/.test(before)) return [undefined];
  const expression = text.slice(place.start, place.end);
  const name = variableName(expression, step);
  const written = quotes === '"' ? `\${${name}}` : `"\${${name}}"`;
  const isSet = stringAt(step, 'env', name) === expression;
  return [
    { start: place.start, end: place.end, newText: written },
    ...(isSet ? [] : [setAt(text, step, ['env', name], expression, 'run')]),
  ];
}

/** Shells whose variables are `${NAME}`; that of Windows is another unless a step says so. */
function isPosix(step: DataNode, around: readonly DataNode[]): boolean {
  const shell =
    stringAt(step, 'shell') || around.map((one) => stringAt(one, 'defaults', 'run', 'shell')).join('');
  if (shell !== '') return /^(?:bash|sh)\b/.test(shell);
  return !around.some((one) => /windows/i.test(stringAt(one, 'runs-on')));
}

/** `github.event.issue.title` becomes `ISSUE_TITLE`; numbered where the step has a variable of that name with another value. */
function variableName(expression: string, step: DataNode): string {
  const words = expression.replace(/^\$\{\{|\}\}$/g, '').match(/[A-Za-z]\w{0,60}/g) ?? [];
  const telling = words.filter(
    (word) => !/^(?:github|event|inputs|env|steps|outputs|needs|format|toJSON)$/i.test(word),
  );
  const name =
    telling
      .slice(-3)
      .join('_')
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toUpperCase() || 'VALUE';
  const taken = new Map(entriesAt(at(step, 'env')).map(([key, { value }]) => [key, value]));
  for (let count = 1; ; count++) {
    const candidate = `${/^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|CI)$/.test(name) ? 'INPUT_' : ''}${name}${count === 1 ? '' : count}`;
    const value = taken.get(candidate);
    if (value === undefined || (value.kind === 'text' && value.value === expression)) return candidate;
  }
}
