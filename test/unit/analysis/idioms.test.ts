/**
 * How programs are really written: loaders under all the names that Python gives them, what looks like them, and the kinds of mistakes
 * that web frameworks invite. The files in `idioms` hold them: a line `#= RULE: NAME` (`#= NAME` where nothing may be found) begins each,
 * and `#!` stands on the line that is reported.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPython } from './support';

interface Idiom {
  readonly name: string;
  readonly rule: string;
  readonly text: string;
  /** From 1; 0 where any line may be reported. */
  readonly line: number;
}

function idiomsIn(file: string): Idiom[] {
  const all = readFileSync(join(import.meta.dirname, 'idioms', file), 'utf8');
  return all
    .split(/^#= /m)
    .slice(1)
    .map((part) => {
      const [head, ...lines] = part.split('\n');
      const [, rule = '', name] = /^(?:([\w-]+): )?(.+)$/.exec(head) ?? [];
      const line = lines.findIndex((written) => written.endsWith('#!')) + 1;
      return { name, rule, line, text: lines.join('\n').replace(/ *#!$/gm, '') };
    });
}

function expectFound(idioms: readonly Idiom[], least: number) {
  it.each(idioms)('$rule: $name', async ({ rule, text, line }) => {
    const found = await findPython(text, { versions: new Map() });
    const shown = found.map(({ ruleId, location }) => `${ruleId}:${location.line}`);
    const own = found.filter(({ ruleId }) => ruleId === rule).map(({ location }) => location.line);
    if (line === 0) expect({ text, shown, own: own.length > 0 }).toEqual({ text, shown, own: true });
    else expect(own, `${shown.join(' ')}\n${text}`).toContain(line);
  });

  it('are many', () => expect(idioms.length).toBeGreaterThanOrEqual(least));
}

describe('loading', () => expectFound(idiomsIn('loading.txt'), 130));
describe('names and values', () => expectFound(idiomsIn('names.txt'), 190));
describe('loaders of libraries', () => expectFound(idiomsIn('loaders.txt'), 55));
describe('more loaders of libraries', () => expectFound(idiomsIn('libraries.txt'), 120));
describe('web', () => expectFound(idiomsIn('web.txt'), 90));
describe('what clients send', () => expectFound(idiomsIn('clients.txt'), 230));

describe('look-alikes', () => {
  const idioms = idiomsIn('lookalikes.txt');
  it.each(idioms)('$name', async ({ text }) => {
    const found = await findPython(text);
    expect(found.map(({ ruleId, location, message }) => `${ruleId}:${location.line} ${message}`)).toEqual([]);
  });

  it('are many', () => expect(idioms.length).toBeGreaterThanOrEqual(90));
});
