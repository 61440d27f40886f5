/**
 * Writes each bad Python example of the pages in other ways that mean the same, and expects the same findings: modules and
 * functions under other names, functions assigned to names, code divided over the cells of a notebook.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../engine/src/generated/rules';
import { isPythonRule } from '../../../engine/src/python/rules/pythonRule';
import { notebookOf } from '../analysis/support';
import { type Example, examplesOf, findingsOf, pageFile, readPage } from './examples';

type Rewriting = (text: string) => string | undefined;

const importLine = /^import ([\w.]+)(?: as (\w+))?$/;
const fromLine = /^from ([\w.]+) import (\w+(?:, \w+)*)$/;

/** `import a.b` becomes `import a.b as other_0`, with every use. */
function renameModules(text: string): string | undefined {
  const names = new Map<string, string>();
  const lines = text.split('\n').map((line) => {
    const match = importLine.exec(line);
    if (match === null) return line;
    const other = `other_${names.size}`;
    names.set(match[2] ?? match[1], other);
    return `import ${match[1]} as ${other}`;
  });
  // `import a` beside `import a.b`: renaming the one would break the other.
  const known = [...names.keys()];
  if (known.length === 0 || known.some((name) => known.some((longer) => longer.startsWith(`${name}.`)))) {
    return undefined;
  }
  return lines.map((line) => (line.startsWith('import ') ? line : replaceNames(line, names))).join('\n');
}

/** `from a import b` becomes `from a import b as other_0`, with every use. */
function renameFunctions(text: string): string | undefined {
  const names = new Map<string, string>();
  const lines = text.split('\n').map((line) => {
    const match = fromLine.exec(line);
    if (match === null) return line;
    const list = match[2].split(',').map((part) => part.trim());
    const renamed = list.map((name) => {
      names.set(name, `other_${names.size}`);
      return `${name} as ${names.get(name)}`;
    });
    return `from ${match[1]} import ${renamed.join(', ')}`;
  });
  if (names.size === 0) return undefined;
  return lines.map((line) => (line.startsWith('from ') ? line : replaceNames(line, names))).join('\n');
}

/** Names outside of strings; not attributes, and not the names of keyword arguments. */
function replaceNames(line: string, names: ReadonlyMap<string, string>): string {
  let result = line;
  for (const [name, other] of names) {
    const pattern = new RegExp(
      `(?<![\\w."'/-])${name.replaceAll('.', '\\.')}(?=[\\s().,\\]}:]|$)(?! ?=[^=])`,
      'g',
    );
    result = result.replace(pattern, other);
  }
  return result;
}

/** `torch.load(x)` on a line of the top level becomes `assigned = torch.load` and `assigned(x)`. */
function assignFunctions(text: string): string | undefined {
  const modules = [...text.matchAll(/^import ([\w.]+)(?: as (\w+))?$/gm)].map(
    (match) => match[2] ?? match[1],
  );
  let count = 0;
  const lines = text.split('\n').flatMap((line) => {
    const match = /^(?:\w+ = )?((\w+)(?:\.\w+)+)\(/.exec(line);
    if (match === null || !modules.some((name) => match[1].startsWith(`${name}.`))) return [line];
    const name = `assigned_${count++}`;
    return [`${name} = ${match[1]}`, line.replace(`${match[1]}(`, `${name}(`)];
  });
  return count === 0 ? undefined : lines.join('\n');
}

/** `exec(x)` becomes `assigned(x)`, with `assigned = exec` in front of all. */
function assignBuiltins(text: string): string | undefined {
  const [, name] = /^(?!.*\bdef\b)(?:.*[^\w.])?(exec|eval|print|open)\(/m.exec(text) ?? [];
  if (name === undefined || /^from __future__/m.test(text)) return undefined;
  return `assigned = ${name}\n${text.replace(new RegExp(`(?<![\\w.])${name}\\(`, 'g'), 'assigned(')}`;
}

/** Imports in a first cell, each paragraph in one of its own; what has no paragraphs is divided behind its imports. */
function divide(text: string): string | undefined {
  if (text.includes('"""')) return undefined;
  const paragraphs = text.split(/\n{2,3}(?=\S)/).reduce<string[]>((cells, part) => {
    // A decorator belongs to what follows it.
    if (cells.length > 0 && /(?:^|\n)@[^\n]*$/.test(cells[cells.length - 1]))
      cells[cells.length - 1] += `\n${part}`;
    else cells.push(part);
    return cells;
  }, []);
  if (paragraphs.length > 1) return paragraphs.join('\n# %%\n');
  const imports = /^(?:(?:import|from) .*\n)+/.exec(text)?.[0] ?? '';
  return `${imports.trimEnd()}\n# %%\n${text.slice(imports.length)}`;
}

const rewritings: readonly (readonly [string, Rewriting])[] = [
  ['modules under other names', renameModules],
  ['functions under other names', renameFunctions],
  ['functions assigned to names', assignFunctions],
  ['builtins assigned to names', assignBuiltins],
];

async function severitiesOf(example: Example, ruleId: string): Promise<readonly string[]> {
  const findings = await findingsOf(example);
  return findings.filter((finding) => finding.ruleId === ruleId).map(({ severity }) => severity);
}

const listening = rules.filter(isPythonRule).filter(({ meta }) => existsSync(pageFile(meta.id)));
let written = 0;

describe.each(listening.map(({ meta }) => meta))('$id', ({ id }) => {
  let renamed = 0;
  let divided = 0;
  const bad = examplesOf(readPage(id)).filter(
    ({ section, path }) => section === 'Bad' && path === 'example.py',
  );

  it.each(rewritings)('finds the same with %s', async (_, rewrite) => {
    for (const example of bad) {
      const text = rewrite(example.text);
      if (text === undefined) continue;
      written++;
      renamed++;
      const expected = await severitiesOf(example, id);
      expect({ text, severities: await severitiesOf({ ...example, text }, id) }).toEqual({
        text,
        severities: expected,
      });
    }
  });

  it('finds the same in the cells of a notebook', async () => {
    for (const example of bad) {
      const cells = divide(example.text);
      if (cells === undefined) continue;
      written++;
      divided++;
      const text = notebookOf(cells.split('\n# %%\n'));
      const notebook: Example = { ...example, text, kind: 'notebook', path: 'example.ipynb' };
      const expected = await severitiesOf(example, id);
      expect({ cells, severities: await severitiesOf(notebook, id) }).toEqual({
        cells,
        severities: expected,
      });
    }
  });

  it('was written in other ways, and as a notebook', () => {
    expect({ renamed: renamed > 0, divided: divided > 0 }).toEqual({ renamed: true, divided: true });
  });
});

it('wrote hundreds of variants', () => {
  expect(written).toBeGreaterThan(400);
});
