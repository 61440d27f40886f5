import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

const scan = async (template: string) => {
  const bytes = Buffer.from(JSON.stringify({ chat_template: template, tokenizer_class: 'LlamaTokenizer' }));
  const { verdict, findings } = await scanBytes(bytes, 'tokenizer_config.json');
  return [verdict, findings.map(({ message }) => message)];
};

/** A loop whose rounds change a namespace: each of these, rendered by Jinja's sandbox, filled gigabytes. */
const rounds = (change: string) =>
  `{% set ns = namespace(s='ab', l=[1]) %}{% for i in range(60) %}${change}{% endfor %}{{ ns.s | length }}`;

describe('templates that put something together of itself', () => {
  it.each([
    ['texts', '{% set ns.s = ns.s ~ ns.s %}'],
    ['lists', '{% set ns.l = ns.l + ns.l %}'],
    ['a product', '{% set ns.s = ns.s * 1000 %}'],
    ['a join', "{% set ns.s = [ns.s, ns.s] | join('x') %}"],
    ['a format', "{% set ns.s = '%s%s' | format(ns.s, ns.s) %}"],
    ['a replacement', "{% set ns.s = ns.s | replace('a', 'aa') %}"],
    ['a replacement by a method', "{% set ns.s = ns.s.replace('a', 'aa') %}"],
    ['an object', '{% set ns.s = {1: ns.s, 2: ns.s} %}'],
    ['JSON of it', '{% set ns.s = ns.s | tojson %}'],
    ['a block', '{% set x %}{{ ns.s }}{{ ns.s }}{% endset %}{% set ns.s = x %}'],
    ['another name', '{% set x = ns.s %}{% set ns.s = x ~ ns.s %}'],
    ['another namespace', '{% set other = ns %}{% set other.s = ns.s ~ other.s %}'],
    ['a branch', "{% if i %}{% set ns.s = ns.s ~ 'a' ~ ns.s %}{% endif %}"],
    ['its own list', '{% do ns.l.extend(ns.l) %}'],
  ])('in a loop are suspicious: %s', async (_, change) => {
    expect(await scan(rounds(change))).toEqual(['suspicious', [expect.stringContaining('of itself again')]]);
  });

  it.each([
    ['variables', `{% set a = 'ab' %}${'{% set a = a ~ a %}'.repeat(40)}`],
    ['one variable after the other', chain((at) => `{% set v${at + 1} = v${at} ~ v${at} %}`)],
    ['macros', chain((at) => `{% macro m${at + 1}() %}{{ m${at}() }}{{ m${at}() }}{% endmacro %}`)],
  ])('without a loop are suspicious: %s', async (_, template) => {
    expect((await scan(`${template}{{ a }}{{ v40 }}{{ m40() }}`))[0]).toBe('suspicious');
  });

  it.each([
    [
      'loops',
      '{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(99) %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    [
      'loops through a list of a range',
      '{% set x = range(99999) | list %}{% for a in x %}{% for b in x %}{% endfor %}{% endfor %}',
    ],
    ['loops through messages', `${'{% for m in messages %}'.repeat(12)}x${'{% endfor %}'.repeat(12)}`],
    ['a loop that feeds itself', '{% set x = [1] %}{% for a in x %}{% do x.append(1) %}{% endfor %}'],
  ])('or never end are suspicious: %s', async (_, template) => {
    expect(await scan(template)).toEqual(['suspicious', [expect.stringContaining('or forever')]]);
  });

  it.each([
    ['one text after the other', "{% set ns.s = ns.s + '\\n\\n' + message['content'] %}"],
    ['two choices', '{% set ns.s = ns.s + message.content if ns.s else message.content ~ ns.s %}'],
    ['two texts of the message', '{% set ns.s = ns.s ~ message.s ~ message.content ~ message.s %}'],
    ['a shorter text', "{% set ns.s = ns.s | replace('<s>', '') | trim %}"],
    ['numbers', '{% set ns.n = ns.n + 1 %}{% set ns.s = ns.s ~ ns.n ~ ns.n %}'],
    ['lengths', '{% set ns.s = ns.s ~ (ns.s | length) %}'],
    ['a list', '{% do ns.l.append(message) %}{% set content = message.content ~ message.content %}'],
    ['a variable of each round', '{% set content = message.content %}{% set content = content | tojson %}'],
  ])('may add to it in each round: %s', async (_, change) => {
    const template = `{% set ns = namespace(s='', l=[], n=0) %}{% for message in messages %}${change}{% endfor %}{{ ns.s }}`;
    expect(await scan(template)).toEqual(['safe', []]);
  });

  const calls = (macro: string, depth = 30, call = 'm') =>
    `{% macro m() %}${macro}{% endmacro %}${`{% call ${call}() %}`.repeat(depth)}x${'{% endcall %}'.repeat(depth)}`;
  const twice = '{{ caller() }}{{ caller() }}';

  it.each([
    ['blocks of a macro that renders them twice', calls(twice)],
    ['blocks whose text is added to itself', calls('{% set a = caller() %}{{ a ~ a }}')],
    ['blocks of a macro that has them by another name', calls('{% set c = caller %}{{ c() }}{{ c() }}')],
    ['blocks of a macro in a loop', calls('{% for i in range(9) %}{{ caller() }}{% endfor %}', 12)],
    ['blocks of a macro by another name', `{% set k = m %}${calls(twice, 30, 'k')}`],
    ['filtered blocks', `${"{% filter replace('x', 'xx') %}".repeat(40)}x${'{% endfilter %}'.repeat(40)}`],
    [
      'few filtered blocks',
      `${"{% filter replace('x', 'xxxxxxxxxx') %}".repeat(12)}x${'{% endfilter %}'.repeat(12)}`,
    ],
    ['filters behind each other', `{{ 'x'${"|replace('x', 'xx')".repeat(40)} }}`],
    ['filters of a variable', `{% set a = 'x'${"|replace('x', 'xx')".repeat(40)} %}`],
  ])('inside of each other are suspicious: %s', async (_, template) => {
    expect(await scan(template)).toEqual(['suspicious', [expect.stringContaining('of itself again')]]);
  });

  it.each([
    ['lists', '{{ (range(99999) | list) * 99999 }}'],
    ['lists of lists', '{{ ([[[1] * 999] * 999] * 999) | tojson }}'],
    ['a text between items', "{{ range(9999) | join('x' * 9999) }}"],
    ['a text behind each word', "{{ ('x ' * 99999) | wordwrap(1, true, 'y' * 99999) }}"],
    ['an indent of JSON', '{{ [1] | tojson(indent=999999999) }}'],
    ['paragraphs', '{{ lipsum(n=999999) }}'],
  ])('of constants that multiply are suspicious: %s', async (_, template) => {
    expect((await scan(template))[0]).toBe('suspicious');
  });

  it.each([
    ['blocks of a macro that renders them once', calls('[{{ caller() }}]')],
    [
      'blocks of a macro with two ways',
      calls('{% if x %}<{{ caller() }}>{% else %}{{ caller() }}{% endif %}'),
    ],
    ['two blocks of a macro that renders them twice', calls(twice, 2)],
    ['numbers in a list', "{{ [100000000, 2] | join(', ') }}{{ messages | tojson(indent=4) }}"],
  ])('are safe: %s', async (_, template) => {
    expect(await scan(template)).toEqual(['safe', []]);
  });

  it('may take attributes of attributes, and loop through lists of lists', async () => {
    const loops = `${'{% for m in messages %}'.repeat(5)}{{ m.content }}${'{% endfor %}'.repeat(5)}`;
    expect(await scan(`{% set x = message${'.next'.repeat(40)} %}{{ x }}${loops}`)).toEqual(['safe', []]);
  });

  it('keep what else was found where they are too entangled to be weighed', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `{% set a = b${at} %}{% set b${at} = a %}`).join('');
    const loops = '{% for x in a %}{% endfor %}'.repeat(40);
    expect(await scan(names + loops)).toEqual(['suspicious', [expect.stringContaining('syntax')]]);
    const [verdict, messages] = await scan(`${names}${loops}{{ ''.__class__.__mro__ }}`);
    expect(verdict).toBe('dangerous');
    expect(messages).toContainEqual(expect.stringContaining('syntax'));
  });

  it('may render what is inside of what they are given', async () => {
    const macro =
      '{% macro type(t) %}{% if t.items %}{{ type(t.items) }}[]{% else %}{{ type(t.key) }}:{{ type(t.value) }}{% endif %}{% endmacro %}';
    expect(await scan(`${macro}{% for tool in tools %}{{ type(tool) }}{% endfor %}`)).toEqual(['safe', []]);
  });
});

function chain(link: (at: number) => string): string {
  const links = Array.from({ length: 40 }, (_, at) => link(at)).join('');
  return `{% set v0 = 'ab' %}{% macro m0() %}ab{% endmacro %}${links}`;
}
