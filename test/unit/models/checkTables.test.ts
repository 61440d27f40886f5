import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakesInTable, mistakesInTables } from '../../../engine/src/models/pickle/globals/checkTables';

const tables = new URL('../../../engine/src/models/pickle/globals/reviewed/', import.meta.url);

describe('tables of reviewed globals', () => {
  it('have no mistakes', () => {
    for (const name of readdirSync(tables))
      expect([name, mistakesInTables(readFileSync(new URL(name, tables), 'utf8'))]).toEqual([name, []]);
  });

  it.each([
    ['[caled stored]', 'unknown use "caled". Did you mean called?'],
    ['[stored enumm]', 'unknown use "enumm". Did you mean enum?'],
    ['[called chek=plain]', 'unknown option "chek". Did you mean check?'],
    ['[called check=plane]', 'unknown check "plane". Did you mean plain?'],
    ['[called state=dtyp]', 'unknown state "dtyp". Did you mean dtype?'],
    ['[called arg1=storred]', 'unknown use "storred". Did you mean stored?'],
    ['[called arg=stored]', 'unknown option "arg". Did you mean arg0?'],
    ['[called makes=0:creatd]', 'unknown use "creatd". Did you mean created?'],
    ['[called makes=created]', 'makes takes the index'],
    ['[called makes=x:created]', 'makes takes the index'],
    ['[called depth=deep]', 'depth takes a number'],
    ['[called check=plain=size]', 'more than one equals sign'],
    ['[called  stored]', 'unknown use ""'],
    ['[called', 'must end with ]'],
  ])('%s is refused', (options, message) => {
    expect(mistakesInTable(`\n[stored]\na.b: C\n${options}\na.b: D E\n  F\n`)).toEqual([
      { line: 4, message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ['a.b: C', 'must come first'],
    ['[stored]\n  C', 'no module yet'],
    ['[stored]\na.b C', 'a line is'],
    ['[stored]\na.b: C, D', '"C," cannot be a name'],
  ])('%j is refused', (table, message) => {
    const mistakes = mistakesInTable(table);
    expect(mistakes.map((mistake) => mistake.message)).toEqual([expect.stringContaining(message)]);
  });

  it('are found in their file, with the line there', () => {
    expect(
      mistakesInTables('/** why */\nexport const numpy = (): string => `\n[stored]\nnumpy: x\n[stord]\n`;\n'),
    ).toEqual([{ line: 5, message: 'unknown use "stord". Did you mean stored?' }]);
    expect(mistakesInTables('export const numpy = [];\n')).toHaveLength(1);
  });
});
