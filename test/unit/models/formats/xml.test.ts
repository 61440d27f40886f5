import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

const pmml = (declared: string) =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!DOCTYPE PMML ${declared}>\n<PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4"><Header/></PMML>`,
  );

describe('declarations of PMML', () => {
  it.each([
    ['a system', 'SYSTEM "file:///etc/passwd"'],
    ['a public name', 'PUBLIC "-//DMG//PMML" "file:///etc/passwd"'],
    ['single quotes', `PUBLIC 'a "name"' 'file:///etc/passwd'`],
    ['an entity', '[<!ENTITY x SYSTEM "file:///etc/passwd">]'],
    ['an entity of a notation', '[<!ENTITY x SYSTEM "file:///etc/passwd" NDATA gif>]'],
  ])('that read files are dangerous: %s', async (_, declared) => {
    const { verdict, findings } = await scanBytes(pmml(declared), 'model.pmml');
    expect(verdict).toBe('dangerous');
    expect(findings.map(({ evidence }) => evidence)).toContain('file:///etc/passwd');
  });

  it('read nothing where SYSTEM stands in a text', async () => {
    const { findings } = await scanBytes(pmml('[<!ENTITY x "SYSTEM file:///etc/passwd">]'), 'model.pmml');
    expect(findings.map(({ evidence }) => evidence)).not.toContain('file:///etc/passwd');
  });
});

describe('what PMML matches and asks for', () => {
  const derived = (apply: string) =>
    Buffer.from(
      `<PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4"><Header/><TransformationDictionary><DerivedField name="d" optype="categorical" dataType="string">${apply}</DerivedField></TransformationDictionary></PMML>`,
    );
  const matches = (pattern: string, name = 'matches') =>
    `<Apply function="${name}"><FieldRef field="x"/><Constant dataType="string">${pattern}</Constant></Apply>`;
  const index = (pattern: string) =>
    `<TextIndex textField="x" wordSeparatorCharacterRE="${pattern}"><FieldRef field="x"/></TextIndex>`;

  it.each([
    ['an expression', matches('(a+)+$')],
    ['one of a replacement, escaped', matches('(&lt;*)*$', 'replace')],
    ['a separator of words', index('(\\s+)+$')],
    ['one in CDATA', matches('<![CDATA[(a+)+$]]>')],
    ['one in CDATA that a comment parts', matches('<!-- a --><![CDATA[(a+]]>)+$')],
    ['one of numbers of characters', matches('(a&#43;)&#x2b;$')],
    ['a separator of numbers of characters', index('(a&#43;)&#43;$')],
    ['one behind many letters', matches(`${'a'.repeat(5000)}(a+)+$`)],
    [
      'one behind another function',
      '<Apply function="matches"><Apply function="trimBlanks"><FieldRef field="x"/></Apply><Constant>(a+)+$</Constant></Apply>',
    ],
    ['one that is computed', '<Apply function="matches"><FieldRef field="x"/><FieldRef field="y"/></Apply>'],
    ['classes inside of each other', matches('([a[b]]+)+$')],
    ['an intersection', matches('([a-c&amp;&amp;[^b]]+)+$')],
    ['signs that a class of signs has', matches('(\\p{Punct}|!)+$')],
    ['a line break that a class of breaks has', matches('(\\v|\\n)+$')],
    ['a table elsewhere', '<TableLocator><Extension name="url" value="jdbc:x"/></TableLocator>'],
  ])('is suspicious: %s', async (_, apply) => {
    expect((await scanBytes(derived(apply), 'model.pmml')).verdict).toBe('suspicious');
  });

  it.each([
    ['an expression', matches('[A-Z]{2}\\d+')],
    ['another function', matches('(a+)+$', 'concat')],
    ['one that keeps what it took', matches('"[^"]*+"')],
    ['one that takes little', matches('^.*?,\\d+?$')],
    ['one with a name', matches('(?&lt;year>\\d{4})-(?&lt;month>\\d\\d)')],
    ['signs', matches('[\\p{Punct}\\s]+')],
    [
      'one around what another function gives',
      '<Apply function="matches"><Apply function="concat"><Constant>(a+)+</Constant></Apply><Constant>a+</Constant></Apply>',
    ],
    ['a separator of words', index('[^\\p{L}\\p{N}]+')],
  ])('is safe: %s', async (_, apply) => {
    expect((await scanBytes(derived(apply), 'model.pmml')).verdict).toBe('safe');
  });
});

describe('weights of OpenVINO', () => {
  const net = (offset: string, size: string) =>
    Buffer.from(
      `<net name="m" version="11"><layers><layer id="0" name="c" type="Const" version="opset1"><data element_type="f32" shape="1" offset="${offset}" size="${size}"/></layer></layers></net>`,
    );

  it.each([
    ['0', '4', 'safe'],
    ['99999999999', '4', 'safe'],
    ['18446744073709551613', '4', 'suspicious'],
    ['-1', '4', 'suspicious'],
    ['8', '18446744073709551612', 'suspicious'],
  ])('at %s of %s bytes are %s', async (offset, size, verdict) => {
    expect((await scanBytes(net(offset, size), 'model.xml')).verdict).toBe(verdict);
  });
});
