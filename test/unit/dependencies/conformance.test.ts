/** Examples of the specifications: PEP 440 (versions and specifiers) and PEP 508 (requirements). */
import { describe, expect, it } from 'vitest';
import { isBelow, meets, pinnedVersion } from '../../../engine/src/dependencies/pins';
import { poetrySpecifier } from '../../../engine/src/dependencies/readers/poetryConstraint';
import { readRequirements } from '../../../engine/src/dependencies/readers/requirements';
import { normalisedName } from '../../../engine/src/dependencies/requirement';

describe('PEP 440', () => {
  // "Summary of permitted suffixes and relative ordering", and the examples of each section above it.
  const ascending = [
    '1.dev0',
    '1.0.dev456',
    '1.0a1',
    '1.0a2.dev456',
    '1.0a12.dev456',
    '1.0a12',
    '1.0b1.dev456',
    '1.0b2',
    '1.0b2.post345.dev456',
    '1.0b2.post345',
    '1.0rc1.dev456',
    '1.0rc1',
    '1.0',
    '1.0.post456.dev34',
    '1.0.post456',
    '1.0.15',
    '1.1.dev1',
    '2013.10',
    '1!1.0',
  ];
  it('orders versions', () => {
    for (const [index, version] of ascending.entries())
      for (const later of ascending.slice(index + 1))
        expect([version, later, isBelow(version, later)]).toEqual([version, later, true]);
  });

  it.each<[string, string, boolean]>([
    // Compatible release.
    ['2.2', '~=2.2', true],
    ['2.9', '~=2.2', true],
    ['3.0', '~=2.2', false],
    ['1.4.5', '~=1.4.5', true],
    ['1.4.9', '~=1.4.5', true],
    ['1.5.0', '~=1.4.5', false],
    ['2.2.post3', '~=2.2.post3', true],
    ['1.4.5a5', '~=1.4.5a4', true],
    ['1.5', '~=1.4.5a4', false],
    // Version matching.
    ['1.1.post1', '==1.1', false],
    ['1.1.post1', '==1.1.post1', true],
    ['1.1.post1', '==1.1.*', true],
    ['1.1a1', '==1.1', false],
    ['1.1a1', '==1.1a1', true],
    ['1.1a1', '==1.1.*', true],
    ['1.1', '==1.1.0', true],
    ['1.1', '==1.1.dev1', false],
    ['1.1', '==1.1a1', false],
    ['1.1', '==1.1.post1', false],
    ['1.1', '==1.1.*', true],
    ['1.0+cu118', '==1.0', true],
    ['1.0', '==1.0+cu118', false],
    // Version exclusion.
    ['1.1.post1', '!=1.1', true],
    ['1.1.post1', '!=1.1.post1', false],
    ['1.1.post1', '!=1.1.*', false],
    // Ordered comparison.
    ['1.7.1', '>1.7', true],
    ['1.7.0.post1', '>1.7', false],
    ['1.7.1.post1', '>1.7.post2', true],
    ['1.7.0', '>1.7.post2', false],
    ['3.1', '<3.1', false],
    ['3.1.dev0', '<3.1', false],
    ['3.0', '<3.1', true],
    ['1.0', '>=1.0,<2,!=1.5', true],
    ['1.5', '>=1.0,<2,!=1.5', false],
  ])('%s %s is %s', (version, specifier, expected) => {
    expect(meets(version, specifier)).toBe(expected);
  });

  it.each([
    ['==1.0', '1.0'],
    ['==v1.0', 'v1.0'],
    ['==1.0.*', undefined],
    ['===1.0-anything', '1.0-anything'],
    ['~=1.0', undefined],
  ])('%s pins %s', (specifier, version) => {
    expect(pinnedVersion(specifier)).toBe(version);
  });
});

describe('PEP 508', () => {
  // "Examples", and what the grammar's sections show.
  it.each<[string, readonly unknown[]]>([
    ['A', ['A', [], '', undefined, 'index']],
    ['A.B-C_D', ['A.B-C_D', [], '', undefined, 'index']],
    ['aa', ['aa', [], '', undefined, 'index']],
    ['name', ['name', [], '', undefined, 'index']],
    ['name<=1', ['name', [], '<=1', undefined, 'index']],
    ['name>=3', ['name', [], '>=3', undefined, 'index']],
    ['name>=3,', ['name', [], '>=3,', undefined, 'index']],
    ['name>=3,<2', ['name', [], '>=3,<2', undefined, 'index']],
    ['name (>=3,<2)', ['name', [], '>=3,<2', undefined, 'index']],
    ['name@http://foo.com', ['name', [], '', undefined, 'url']],
    [
      "name [fred,bar] @ http://foo.com ; python_version=='2.7'",
      ['name', ['fred', 'bar'], '', "python_version=='2.7'", 'url'],
    ],
    [
      "name[quux, strange];python_version<'2.7' and platform_version=='2'",
      ['name', ['quux', 'strange'], '', "python_version<'2.7' and platform_version=='2'", 'index'],
    ],
    ["name; os_name=='a' or os_name=='b'", ['name', [], '', "os_name=='a' or os_name=='b'", 'index']],
    [
      "name; os_name=='a' and (os_name=='b' or os_name=='c')",
      ['name', [], '', "os_name=='a' and (os_name=='b' or os_name=='c')", 'index'],
    ],
    [
      'requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < "2.7"',
      ['requests', ['security', 'tests'], '>=2.8.1,==2.8.*', 'python_version < "2.7"', 'index'],
    ],
    [
      'pip @ https://github.com/pypa/pip/archive/1.3.1.zip#sha1=da9234ee9982d4bbb3c72346a6de940a148ea686',
      ['pip', [], '', undefined, 'url'],
    ],
    ['name[]', ['name', [], '', undefined, 'index']],
    ['name~=1.0.post1', ['name', [], '~=1.0.post1', undefined, 'index']],
    ['name===1.0+a.b', ['name', [], '===1.0+a.b', undefined, 'index']],
    ['pip @ file:///localbuilds/pip-1.3.1.zip', ['pip', [], '', undefined, 'local']],
  ])('%s', (text, expected) => {
    const { requirements, problems } = readRequirements(text);
    expect(problems).toEqual([]);
    expect(
      requirements.map(({ name, extras, specifier, marker, source }) => [
        name,
        extras,
        specifier,
        marker,
        source.kind,
      ]),
    ).toEqual([expected]);
  });

  it.each(['1name=1', '_a', '-a-', 'name=1.0', 'name==', 'name=>1', 'name[a', 'name 1.0', 'a b', '!'])(
    '%s is none',
    (text) => {
      const { requirements, problems, options } = readRequirements(text);
      expect([requirements.length, problems.length + options.length]).toEqual([0, 1]);
    },
  );

  it.each([
    ['Friendly-Bard', 'friendly-bard'],
    ['FRIENDLY-BARD', 'friendly-bard'],
    ['friendly.bard', 'friendly-bard'],
    ['friendly_bard', 'friendly-bard'],
    ['friendly--bard', 'friendly-bard'],
    ['FrIeNdLy-._.-bArD', 'friendly-bard'],
  ])('PEP 503: %s is %s', (name, expected) => {
    expect(normalisedName(name)).toBe(expected);
  });
});

// https://python-poetry.org/docs/dependency-specification/
describe('Poetry', () => {
  it.each([
    ['^1.2.3', '>=1.2.3,<2'],
    ['^1.2', '>=1.2,<2'],
    ['^1', '>=1,<2'],
    ['^0.2.3', '>=0.2.3,<0.3'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['^0.0', '>=0.0,<0.1'],
    ['^0', '>=0,<1'],
    ['~1.2.3', '>=1.2.3,<1.3'],
    ['~1.2', '>=1.2,<1.3'],
    ['~1', '>=1,<2'],
    ['*', ''],
    ['1.*', '==1.*'],
    ['>= 1.2, < 1.5', '>=1.2,<1.5'],
    ['1.2.3', '==1.2.3'],
    ['==1.2.3', '==1.2.3'],
    ['~=1.2', '~=1.2'],
    ['^1.2 || ^2.0', '>=0'],
  ])('%s is %s', (constraint, specifier) => {
    expect(poetrySpecifier(constraint)).toBe(specifier);
  });
});
