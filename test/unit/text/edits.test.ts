/** Edits of settings: what is set can be read back, and nothing else changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  type DataEdit,
  replacedEntry,
  setAt,
  withoutEntry,
  withoutItem,
} from '../../../engine/src/text/data/edits';
import { readJson } from '../../../engine/src/text/data/json';
import { type DataNode, itemsAt } from '../../../engine/src/text/data/node';
import { readYaml } from '../../../engine/src/text/data/yaml';

function applied(text: string, edit: DataEdit | undefined): string | undefined {
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

const yaml = (text: string) => readYaml(text).documents[0];

describe('setAt', () => {
  it.each<[string, string, string[], string, string]>([
    ['keeps comments', 'a: 1 # one\n# end\n', ['b'], 'true', 'a: 1 # one\nb: true\n# end\n'],
    ['keeps line endings', 'a:\r\n  b: 1\r\n', ['a', 'c'], '2', 'a:\r\n  b: 1\r\n  c: 2\r\n'],
    ['takes a file without an end of line', 'a: 1', ['b'], '2', 'a: 1\nb: 2'],
    ['indents as the file does', 'a:\n    b: 1\n', ['c', 'd'], '2', 'a:\n    b: 1\nc:\n    d: 2\n'],
    [
      'goes behind a block',
      'a: |\n  # no comment\n  text\n\nz:\n  - 1\n',
      ['b'],
      '2',
      'a: |\n  # no comment\n  text\n\nz:\n  - 1\nb: 2\n',
    ],
    [
      'stays in an item',
      '- a: 1\n  b:\n  - 2\n- c: 3\n',
      ['d'],
      '4',
      '- a: 1\n  b:\n  - 2\n  d: 4\n- c: 3\n',
    ],
    ['writes in braces', 'a: {b: 1} # why\n', ['a', 'c'], '2', 'a: {c: 2, b: 1} # why\n'],
    ['fills braces', 'a: {}\n', ['a', 'b', 'c'], '2', 'a: {b: {c: 2}}\n'],
    ['replaces what is there', 'a: "x" # why\n', ['a'], 'y', 'a: "y" # why\n'],
    ['goes behind an alias', 'a: &x {b: 1}\nc: *x # one\n', ['d'], '2', 'a: &x {b: 1}\nc: *x # one\nd: 2\n'],
    [
      'keeps an anchor',
      'a: &x\n  b: 1\nc:\n  <<: *x\n  e: 1\n',
      ['c', 'd'],
      '2',
      'a: &x\n  b: 1\nc:\n  <<: *x\n  e: 1\n  d: 2\n',
    ],
  ])('%s', (_, text, path, value, expected) => {
    const root = yaml(text);
    const target = root?.kind === 'list' ? root.items[0] : root;
    expect(applied(text, setAt(text, target, path, value))).toBe(expected);
  });

  it('writes JSON', () => {
    const set = (text: string) => applied(text, setAt(text, readJson(text), ['a', 'b'], 'x'));
    expect(set('{\n  "c": 1,\n  "a": {"d": 2}\n}')).toBe('{\n  "c": 1,\n  "a": {"b": "x", "d": 2}\n}');
    expect(set('{\n  "c": 1\n}')).toBe('{\n  "a": {"b": "x"},\n  "c": 1\n}');
    expect(set('{}')).toBe('{"a": {"b": "x"}}');
  });

  it.each(['a:\n', 'a: *b\n', '- a\n', '? a\n: b\n', '!tag {a: 1}: 2\n'])('leaves %j as it is', (text) => {
    expect(setAt(text, yaml(text), ['a', 'b'], 'x')).toBeUndefined();
  });
});

describe('withoutEntry', () => {
  it.each<[string, string, string, string | undefined]>([
    ['a line', 'a: 1\nb: 2 # two\nc: 3\n', 'b', 'a: 1\nc: 3\n'],
    ['a block', 'a: 1\nb:\n  - x\n  - y\nc: 3\n', 'b', 'a: 1\nc: 3\n'],
    ['the last', 'a: 1\r\nb: 2', 'b', 'a: 1\r\n'],
    ['one in braces', '{a: 1, b: "x", c: 3}', 'b', '{a: 1, c: 3}'],
    ['the last in braces', '{a: 1, b: "x"}', 'b', '{a: 1}'],
    ['not the only one', 'a: 1\n', 'a', undefined],
  ])('takes out %s', (_, text, name, expected) => {
    expect(applied(text, withoutEntry(text, yaml(text), name))).toBe(expected);
  });

  it('keeps the dash of an item', () => {
    const text = '- a: 1\n  b: 2\n';
    const [item] = itemsAt(
      {
        kind: 'map',
        start: 0,
        end: 0,
        entries: new Map([['x', { key: { start: 0, end: 0 }, value: yaml(text) as DataNode }]]),
      },
      'x',
    );
    expect(applied(text, withoutEntry(text, item, 'a'))).toBe('- b: 2\n');
  });
});

describe('withoutItem', () => {
  it.each<[string, string, string]>([
    ['a: [x, "y", z]\n', 'a: [x, z]\n', 'y'],
    ['a: [x, y]\n', 'a: [x]\n', 'y'],
    ['a:\n  - x\n  - y # why\n  - z\n', 'a:\n  - x\n  - z\n', 'y'],
    ['a: [y]\nb: 1\n', 'b: 1\n', 'y'],
    ['a:\n  - y\n', 'a: []\n', 'y'],
  ])('%j becomes %j', (text, expected, item) => {
    const root = yaml(text);
    const node = itemsAt(root, 'a').find((one) => one.kind === 'text' && one.value === item);
    expect(applied(text, node && withoutItem(text, root, 'a', node))).toBe(expected);
  });
});

it('replaces an entry, but no comment', () => {
  const text = 'a: 1\nb:\n  c: 2\nd: 3\n';
  expect(applied(text, replacedEntry(text, yaml(text), 'b', 'e: {}'))).toBe('a: 1\ne: {}\nd: 3\n');
  const commented = 'b: # why\n  c: 2\n';
  expect(replacedEntry(commented, yaml(commented), 'b', 'e: {}')).toBeUndefined();
});

describe('any settings', () => {
  const name = fc.stringMatching(/^[a-z]{1,4}$/);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4 }),
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.constantFrom('text', 'two\nlines\n', 'a: b', '# no comment', ''),
      fc.array(fc.constantFrom('x', 'y')),
      tie('tree'),
    ),
  }));
  const style = fc.record({
    indent: fc.constantFrom(2, 4),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
    crlf: fc.boolean(),
  });
  const written = (
    value: unknown,
    { crlf, ...options }: { crlf: boolean; indent: number; collectionStyle: 'any' | 'flow' | 'block' },
  ) => {
    const text = stringify(value, options);
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  };

  it('have what was set, and the rest as it was', () => {
    fc.assert(
      fc.property(tree, style, fc.array(name, { minLength: 1, maxLength: 3 }), (value, options, path) => {
        const text = written(value, options);
        const root = yaml(text);
        const edit = setAt(text, root, path, '7');
        if (edit === undefined) return;
        const before = parse(text);
        let place = before;
        for (const one of path.slice(0, -1)) {
          place[one] ??= {};
          place = place[one];
        }
        place[path[path.length - 1]] = 7;
        const after = parse(applied(text, edit) ?? '');
        // In quotation marks it stays a text.
        let read = after;
        for (const one of path.slice(0, -1)) read = read[one];
        read[path[path.length - 1]] = Number(read[path[path.length - 1]]);
        expect(after).toEqual(before);
      }),
    );
  });

  it('lose an entry, and no other', () => {
    fc.assert(
      fc.property(tree, style, fc.nat(3), (value, options, nth) => {
        const text = written(value, options);
        const name = Object.keys(value as object)[nth] ?? '';
        const edit = withoutEntry(text, yaml(text), name);
        if (edit === undefined) return;
        const before = parse(text);
        delete before[name];
        expect(parse(applied(text, edit) ?? '')).toEqual(before);
      }),
    );
  });
});
