import { describe, expect, it } from 'vitest';
import { BytePages } from '../../../client/webview/bytePages';
import { hexOf, inspect, letterOf, offsetOf } from '../../../client/webview/hexBytes';

describe('what bytes mean', () => {
  it('numbers of every type, of both ends', () => {
    const bytes = Uint8Array.from([0x00, 0x00, 0x80, 0x3f, 0xff, 0xff, 0xff, 0xff]);
    expect(inspect(bytes)).toEqual([
      ['int8', '0', '0'],
      ['uint8', '0', '0'],
      ['int16', '0', '0'],
      ['uint16', '0', '0'],
      ['int32', '1065353216', '32831'],
      ['uint32', '1065353216', '32831'],
      ['int64', '-3229614080', '141012366262271'],
      ['uint64', '18446744070479937536', '141012366262271'],
      ['float16', '0', '0'],
      ['bfloat16', '0', '0'],
      ['float32', '1', '4.60060299e-41'],
      ['float64', 'NaN', '6.96693658089713e-310'],
    ]);
  });

  it.each([
    [[0x00, 0x3c], 'float16', '1'],
    [[0x00, 0x80], 'float16', '-0'],
    [[0x01, 0x00], 'float16', '5.9605e-8'],
    [[0x00, 0x7c], 'float16', 'Infinity'],
    [[0x01, 0x7e], 'float16', 'NaN'],
    [[0x80, 0x3f], 'bfloat16', '1'],
    [[0x80, 0xff], 'bfloat16', '-Infinity'],
  ] as const)('%j as %s is %s', (bytes, type, expected) => {
    const found = inspect(Uint8Array.from(bytes)).find(([name]) => name === type);
    expect(found?.[1]).toBe(expected);
  });

  it('types that need more bytes than there are have no number', () => {
    const found = inspect(Uint8Array.from([7]));
    expect(found.slice(0, 3)).toEqual([
      ['int8', '7', '7'],
      ['uint8', '7', '7'],
      ['int16', '', ''],
    ]);
  });

  it('letters are those of printable ASCII, offsets decimal or hexadecimal', () => {
    expect([0x41, 0x00, 0x7f, 0xe9, 0x3c].map(letterOf).join('')).toBe('A...<');
    expect([0, 10, 255].map(hexOf)).toEqual(['00', '0a', 'ff']);
    expect(['12', ' 0x1F ', '0X10'].map(offsetOf)).toEqual([12, 31, 16]);
    expect(['', '-1', '1.5', '0x', 'ff', '9'.repeat(16), '1e3'].map(offsetOf)).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('pages of bytes', () => {
  const page = 65_536;
  const base64 = (length: number) => Buffer.alloc(length, 7).toString('base64');

  it('are asked for once, when they are needed', () => {
    const asked: number[] = [];
    const pages = new BytePages((number) => asked.push(number));
    expect(pages.at(page + 5)).toBeUndefined();
    expect(pages.at(page + 6)).toBeUndefined();
    expect(asked).toEqual([2]);
    pages.take(2, { state: 'read', bytes: base64(10), first: page, size: page + 10 });
    expect([pages.at(page + 5), pages.size, pages.isSizeKnown]).toEqual([7, page + 10, true]);
    expect(Array.from(pages.slice(page + 8, 8))).toEqual([7, 7]);
  });

  it('of a size that is not known end where a page is not full', () => {
    const pages = new BytePages(() => {});
    pages.take(1, { state: 'read', bytes: base64(page), first: 0 });
    expect([pages.size > page, pages.isSizeKnown]).toEqual([true, false]);
    pages.take(2, { state: 'read', bytes: base64(3), first: page });
    expect([pages.size, pages.isSizeKnown]).toEqual([page + 3, true]);
  });

  it('that cannot be read say why', () => {
    const pages = new BytePages(() => {});
    pages.take(1, { state: 'failed', message: 'gone' });
    expect([pages.failure, pages.size]).toEqual(['gone', 0]);
  });

  it('far from each other are not all kept', () => {
    const asked: number[] = [];
    const pages = new BytePages((number) => asked.push(number));
    for (let number = 1; number <= 70; number++)
      pages.take(number, { state: 'read', bytes: base64(1), first: (number - 1) * page, size: 100 * page });
    expect(pages.at(0)).toBeUndefined();
    expect(pages.at(69 * page)).toBe(7);
    expect(asked).toEqual([1]);
  });
});
