import { describe, expect, it } from 'vitest';
import { type Choice, type Row, TensorRows } from '../../../client/webview/tensorRows';
import type { TensorsView } from '../../../protocol/src/reportPage';

const labels = new Proxy({} as TensorsView['labels'], {
  get: (_, name) =>
    name === 'shown' ? '{0} of {1}, {2} parameters, {3}' : name === 'inBytes' ? '{0} bytes' : '{0} inside',
});

function viewOf(names: readonly string[], more: Partial<TensorsView> = {}): TensorsView {
  return {
    language: 'en',
    names,
    formOf: names.map((_, index) => index % 2),
    forms: [
      { dtype: 'F32', shape: '[4]', bytes: 16, parameters: 4 },
      { dtype: 'F16', shape: '[1000, 2]', bytes: 4000, parameters: 2000 },
    ],
    ties: [],
    notes: [],
    facts: [],
    isComplete: true,
    labels,
    ...more,
  };
}

const choice = (change: Partial<Choice> = {}): Choice => ({
  filter: '',
  byModule: false,
  open: new Set(),
  ...change,
});

const shown = (rows: readonly Row[]) =>
  rows.map(
    (row) =>
      `${'  '.repeat(row.depth)}${row.label}${row.kind === 'module' ? (row.isOpen ? ' -' : ' +') : ''}`,
  );

describe('rows of tensors', () => {
  const names = [
    'model.layers.0.w',
    'model.layers.0.b',
    'model.layers.10.w',
    'model.layers.2.w',
    'head.w',
    'bias',
  ];
  const rows = new TensorRows(viewOf(names));

  it('by module: closed at first, with chains of single modules in one row', () => {
    expect(shown(rows.rows(choice({ byModule: true })))).toEqual(['model.layers +', 'head +', 'bias']);
    const open = new Set(['model.layers', 'model.layers.0']);
    expect(shown(rows.rows(choice({ byModule: true, open })))).toEqual([
      'model.layers -',
      '  0 -',
      '    w',
      '    b',
      '  10 +',
      '  2 +',
      'head +',
      'bias',
    ]);
  });

  it('a filter opens the modules in which it finds something', () => {
    expect(shown(rows.rows(choice({ byModule: true, filter: '10' })))).toEqual(['model.layers.10 -', '  w']);
    expect(shown(rows.rows(choice({ filter: 'f16' })))).toEqual([
      'model.layers.0.b',
      'model.layers.2.w',
      'bias',
    ]);
  });

  it('sorted by name, 2 comes before 10, in modules too', () => {
    const sorted = { by: 'name', down: false } as const;
    expect(shown(rows.rows(choice({ sorted }))).slice(2)).toEqual([
      'model.layers.0.b',
      'model.layers.0.w',
      'model.layers.2.w',
      'model.layers.10.w',
    ]);
    const open = new Set(['model.layers']);
    const inside = shown(rows.rows(choice({ byModule: true, open, sorted })));
    expect(inside).toEqual(['bias', 'head +', 'model.layers -', '  0 +', '  2 +', '  10 +']);
  });

  it('sums of modules and totals count tensors that share their bytes once', () => {
    const tied = new TensorRows(viewOf(['a.x', 'a.y', 'a.z'], { ties: [[2, 0]] }));
    const [module] = tied.rows(choice({ byModule: true }));
    expect(module).toMatchObject({ sum: { tensors: 3, parameters: 2004, bytes: 4016 } });
    expect(tied.totals([0, 1, 2])).toBe('3 of 3, 2,004 parameters, 3.9 KiB');
    expect(tied.totals([2])).toBe('1 of 3, 4 parameters, 16 bytes');
  });

  it('a name of a hundred thousand parts ends', () => {
    const deep = new TensorRows(viewOf([`${'a.'.repeat(100_000)}w`]));
    const [module] = deep.rows(choice({ byModule: true, filter: 'w' }));
    expect(module.kind).toBe('module');
  });

  it.each(['\uff1d1+1', ' =1+1', '\ufeff=1', '\u200b@a', '\n+1', '\uff20x', '-2'])(
    'CSV: no formula hides behind what spreadsheets skip: %j',
    (name) => {
      const [, line] = new TensorRows(viewOf([name])).csv([0]).split('\r\n');
      expect(line.replace(/^"/, '').startsWith(`'${name}`)).toBe(true);
    },
  );

  it('CSV: numbers are exact, and no name becomes a formula or another cell', () => {
    const hostile = new TensorRows(
      viewOf(['=HYPERLINK("http://x")', 'a,b', '@x', 'two\nlines'], { notes: [[1, 'tied']] }),
    );
    expect(hostile.csv([0, 1, 2, 3])).toBe(
      [
        'name,dtype,shape,parameters,bytes,note',
        `"'=HYPERLINK(""http://x"")",F32,[4],4,16,`,
        '"a,b",F16,"[1000, 2]",2000,4000,tied',
        "'@x,F32,[4],4,16,",
        '"two\nlines",F16,"[1000, 2]",2000,4000,',
        '',
      ].join('\r\n'),
    );
  });
});
