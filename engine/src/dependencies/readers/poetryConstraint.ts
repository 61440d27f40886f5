/**
 * PEP 440's way of saying a Poetry constraint: a bare `1.2.3` is exact, `^1.2` keeps the first number that is not 0, `~1.2` the
 * one before last, `*` is any. Alternatives (`||`) are a range that nothing here needs more exactly: `>=0`.
 */
export function poetrySpecifier(constraint: string): string {
  const text = constraint.trim().replace(/\s+/g, ' ');
  if (text === '' || text === '*') return '';
  if (text.includes('||') || text.includes(' | ')) return '>=0';
  return text
    .split(/ ?, ?| (?=[<>=!^~])/)
    .filter((clause) => clause !== '')
    .map(clauseOf)
    .join(',');
}

function clauseOf(clause: string): string {
  const [, operator, version] = /^(\^|~=|~|===|==|!=|>=|<=|>|<|=)?\s*(.*)$/.exec(clause) ?? ['', '', clause];
  const numbers = version.match(/\d+/g)?.map(Number) ?? [0];
  if (operator === '^') {
    const first = numbers.findIndex((number) => number !== 0);
    const index = first < 0 ? numbers.length - 1 : first;
    return `>=${version},<${bumped(numbers, index)}`;
  }
  if (operator === '~') return `>=${version},<${bumped(numbers, Math.min(1, numbers.length - 1))}`;
  if (operator === undefined || operator === '=') return `==${version}`;
  return `${operator}${version}`;
}

function bumped(numbers: readonly number[], index: number): string {
  return [...numbers.slice(0, index), (numbers[index] ?? 0) + 1].join('.');
}
