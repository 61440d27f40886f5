import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, uriOf } from '../../../web/src/paths';

describe('the path of a URI', () => {
  it.each([
    ['vscode-vfs://github/owner/name/a.py', '/vscode-vfs:github/owner/name/a.py'],
    ['vscode-vfs://github%2B7b22/owner/a.py', '/vscode-vfs:github%2B7b22/owner/a.py'],
    ['memory:/work/model.pkl', '/memory:/work/model.pkl'],
    ['file:///c%3A/work/a%20b%28c%29.py', '/file:/c:/work/a b(c).py'],
    ['memory:/%E6%A8%A1%E5%9E%8B.pt', '/memory:/模型.pt'],
  ])('%s is one, and back again', (uri, path) => {
    expect(pathOf(uri)).toBe(path);
    expect(uriOf(path)).toBe(uri);
  });

  it.each([
    'untitled:Untitled-1',
    'git:/a.py?ref=1',
    'memory:/a%00b',
    'memory:/%zz',
    'no uri',
    '',
    'memory:',
  ])('%s has none', (uri) => expect(pathOf(uri)).toBeUndefined());

  it('is one for every path, and leads nowhere else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (names) => {
        const path = `/memory:/${names.map((name) => name.replaceAll(/[/\0]/g, '_')).join('/')}`;
        expect(pathOf(uriOf(path))).toBe(path);
      }),
    );
  });

  it('above all folders names nothing', () => {
    for (const path of ['/', '/other', '/../../etc/passwd', 'relative'])
      expect(pathOf(uriOf(path))?.startsWith('/none:')).toBe(true);
  });
});
