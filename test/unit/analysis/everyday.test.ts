/**
 * What people write every day, in Python and in the files around it: each idiom beside one of the same shape that is harmless. A line
 * `#= RULE: NAME` begins one that is found, in `documents.txt` `#= RULE PATH: NAME`; without a rule nothing of medium severity or more
 * may be said. `#!` stands on the line that is reported, and `#---` between cells.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { atLeast } from '../../../engine/src/finding';
import { defaults, notebookOf } from './support';

interface Everyday {
  readonly name: string;
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  /** From 1; 0 where any line may be reported. */
  readonly line: number;
}

function read(file: string, head: RegExp): readonly Everyday[] {
  const all = readFileSync(join(import.meta.dirname, 'idioms', file), 'utf8');
  return all
    .split(/^#= /m)
    .slice(1)
    .map((part) => {
      const [first, ...lines] = part.split('\n');
      const { rule = '', path = 'model.py', name = first } = head.exec(first)?.groups ?? {};
      const line = lines.findIndex((written) => written.endsWith('#!')) + 1;
      return { name, rule, path, line, text: lines.join('\n').replace(/ *#!$/gm, '') };
    });
}

async function judged({ path, text }: Everyday) {
  const kind = documentKind(path) ?? 'text';
  const written = kind === 'notebook' ? notebookOf(text.split(/^#---\n/m)) : text;
  return (await analyzeDocument(path, written, kind, defaults)).findings;
}

/** Of files that are told by their names. */
const placed = /^(?:(?<rule>[\w-]+) )?(?<path>\S+): (?<name>.+)$/;

describe.each([
  ['Python', read('everyday.txt', /^(?:(?<rule>[\w-]+): )?(?<name>.+)$/)],
  ['files around it', read('documents.txt', placed)],
  ['what was written down before it was run', read('firstSight.txt', placed)],
  ['what was written down after that', read('strangers.txt', placed)],
  ['what was written down later', read('newcomers.txt', placed)],
  ['what was written down last', read('visitors.txt', placed)],
  ['where earlier lists are thin', read('guests.txt', placed)],
  ['what arrived after all of them', read('arrivals.txt', placed)],
  ['kinds that were missed for long', read('mended.txt', placed)],
])('%s', (_, all) => {
  it.each(all.filter(({ rule }) => rule !== ''))('$rule: $path $name', async (one) => {
    const found = await judged(one);
    const shown = found.map(({ ruleId, location }) => `${ruleId}:${location.line}`).join(' ');
    const own = found.filter(({ ruleId }) => ruleId === one.rule);
    const isThere = own.some(({ location }) => one.line === 0 || location.line === one.line);
    expect({ isThere, shown, text: one.text }).toMatchObject({ isThere: true });
  });

  it.each(all.filter(({ rule }) => rule === ''))('$path $name', async (one) => {
    const loud = (await judged(one)).filter(({ severity }) => atLeast(severity, 'medium'));
    expect(loud.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });
});
