// biome-ignore-all lint/suspicious/noTemplateCurlyInString: interpolations of OmegaConf, not of JavaScript
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../engine/src/models/scan/verdict';
import { breathe } from '../../../support/breathe';
import { Random } from '../../../support/random';
import { essence, scanBytes } from '../../../support/scan';

/*
 * Files of formats beside the pickle family: what their libraries wrote, and what hostile hands would make of them. Scripts in
 * test/fixtures made them, and say in each folder's MANIFEST.tsv what each is and what an honest scanner makes of it.
 */

const fixtures = new URL('../../../fixtures/', import.meta.url);
const folders = [
  'formats',
  'seven-zip',
  'evasions',
  'r',
  'tensorflow',
  'tflite',
  'onnx',
  'ort',
  'spacy',
  'words',
  'layouts',
];
const rows = folders.flatMap((folder) =>
  readFileSync(new URL(`${folder}/MANIFEST.tsv`, fixtures), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [path, format, expected, evidence] = line.split('\t');
      return { path: `${folder}/${path}`, format, expected, evidence };
    }),
);
const read = (path: string) => readFileSync(new URL(path, fixtures));

describe('files of other formats', () => {
  it.each(rows)('$path is $expected', async ({ path, format, expected, evidence }) => {
    const report = await scanBytes(read(path), path);
    if (expected === 'not-safe') expect(report.verdict).not.toBe('safe');
    else expect({ ...essence(report), verdict: report.verdict }).toMatchObject({ verdict: expected });
    if (expected === 'safe') expect(essence(report)).toEqual({ verdict: 'safe', reasons: [], findings: [] });
    if (format !== '-') expect(report.format).toBe(format);
    const said = report.findings.map((finding) =>
      [finding.message, finding.evidence, ...(finding.location.member ?? [])].join(' '),
    );
    for (const part of evidence === '-' ? [] : evidence.split('; ')) expect(said.join('\n')).toContain(part);
  });

  it.each(folders)('are all in the manifest of %s', (folder) => {
    const files = (below: string): string[] =>
      readdirSync(new URL(below, fixtures)).flatMap((name) =>
        statSync(new URL(below + name, fixtures)).isDirectory()
          ? files(`${below}${name}/`)
          : [below + name].filter((path) => !/\.(?:tsv|json)$/.test(path) || path.split('/').length > 2),
      );
    const listed = rows.filter(({ path }) => path.startsWith(`${folder}/`));
    expect(files(`${folder}/`).sort()).toEqual(listed.map(({ path }) => path).sort());
  });
});

describe('harmless text of a project', () => {
  it.each([
    ['package.json', JSON.stringify({ name: 'x', version: '1.0.0', config: { class: 1 } })],
    ['tsconfig.json', '{ "compilerOptions": { "module": "esnext" } }'],
    ['pom.xml', '<?xml version="1.0"?><project><modelVersion>4.0.0</modelVersion></project>'],
    ['page.html', '<!DOCTYPE html><html><body>{{ self.__init__ }}</body></html>'],
    ['node.yml', 'node: { op: x }\nversion: 1\n'],
    ['conf.yaml', 'model:\n  _target_: mypackage.Model\n'],
    ['notes.txt', '\n\ngraph:\n  node\n'],
    ['style.css', 'node { color: red }\n'],
    ['run.sh', '#!/bin/sh\necho hello\n'],
    ['words.txt', 'A\nAaron\nAbel\n'],
    ['data.csv', 'B\n3\n14\n15\n'],
    ['grades.txt', 'A\n3\nB\n2\n'],
    ['geo.json', JSON.stringify({ nodes: [], edges: [], learner: 'x' })],
  ])('%s is no model', async (path, text) => {
    expect(await scanQuietly(path, text)).toBeUndefined();
  });
});

describe('protobuf messages of other programs', () => {
  it.each(readdirSync(new URL('protobuf/', fixtures)))('%s is no model', async (name) => {
    expect(await scanQuietly(name, read(`protobuf/${name}`))).toBeUndefined();
  });
});

async function scanQuietly(path: string, text: string | Uint8Array) {
  const { scanModel } = await import('../../../../engine/src/models/scan/scanModel');
  const { MemorySource } = await import('../../../../engine/src/bytes/byteSource');
  const { defaultConfiguration } = await import('../../../../engine/src/configuration/configuration');
  const { nodePlatform } = await import('../../../../host/src/nodePlatform');
  return scanModel(new MemorySource(path, Buffer.from(text)), path, {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel: { cancelled: false },
    explicit: false,
  });
}

describe('any bytes', () => {
  const verdicts: readonly Verdict[] = ['dangerous', 'incomplete', 'suspicious', 'unsupported', 'safe'];
  const limits = { time: 5_000, opcodes: 200_000 };
  const magics = [
    '',
    'GGUF\x03\0\0\0',
    '\x89HDF\r\n\x1a\n\0\0\0\0\0\x08\x08\0',
    '\x1c\0\0\0TFL3',
    'X\n\0\0\0\x03',
    '\x03\0\0\0\x01\0\0\0',
    '{L\0\0\0\0\0\0',
    '\x81\xa6params',
    'tree\nversion=v4\n',
    '{"class_name":',
    '<PMML>',
    '\x08\x08\x12',
    '\x0a\x10\x0a',
    'node {',
  ];
  const names = ['m', 'm.h5', 'm.onnx', 'm.pb', 'm.gguf', 'm.tflite', 'm.rds', 'm.t7', 'chat_template.jinja'];

  it('behind any beginning give a verdict', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...magics),
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...names),
        async (magic, bytes, name) => {
          const report = await scanBytes(Buffer.concat([Buffer.from(magic, 'latin1'), bytes]), name, limits);
          expect(verdicts).toContain(report.verdict);
          if (report.verdict === 'safe') expect(report.complete).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('made from the fixtures by mutation give a verdict', async () => {
    const random = new Random(4);
    const originals = rows.map(({ path }) => ({ path, bytes: read(path) }));
    for (let round = 0; round < 3000; round++) {
      if (round % 50 === 0) await breathe();
      const { path, bytes: original } = random.pick(originals);
      const bytes = Uint8Array.from(original);
      for (let edit = 0; edit <= random.below(6) && bytes.length > 0; edit++) {
        const at = random.below(Math.min(bytes.length, 4096));
        if (random.chance(0.3)) bytes.set([0xff, 0xff, 0xff, 0x7f].slice(0, bytes.length - at), at);
        else bytes[at] = random.below(256);
      }
      const cut = random.chance(0.2) ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes;
      expect(verdicts, `${path}, round ${round}`).toContain((await scanBytes(cut, path, limits)).verdict);
    }
  }, 120_000);

  it.each([
    ['template', 'x.jinja', `{{ ${'('.repeat(20_000)}`],
    ['spaces', 'x.jinja', `{{ a }}${' '.repeat(200_000)}{% x`],
    ['json', 'x.json', `{"class_name":"A","config":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['quotes', 'x.json', `{"class_name": NaN "${'\\"'.repeat(500_000)}`],
    ['xml', 'x.pmml', `<PMML ${'a '.repeat(300_000)}`],
    ['entities', 'x.pmml', `<PMML>${'<!ENTITY '.repeat(100_000)}`],
    ['extensions', 'x.pmml', `<PMML>${'<Extension '.repeat(100_000)}`],
    ['text format', 'x.onnx', `graph ${'{ node '.repeat(100_000)}`],
    ['strings', 'x.onnx', `graph { name: ${'"\\"'.repeat(300_000)}`],
    [
      'yaml aliases',
      'x.yaml',
      `_target_: &a [1]\n${Array.from({ length: 30 }, (_, i) => `b${i}: [*a, *a, *a]\n`).join('')}`,
    ],
    ['protobuf nesting', 'x.pb', '\x12\x7f'.repeat(50_000)],
    ['msgpack nesting', 'x.msgpack', `\x81\xa1a${'\x91'.repeat(100_000)}`],
  ])('that are a bomb for a parser of %s end', async (_, path, text) => {
    const report = await scanBytes(text, path, limits);
    expect(report.verdict).not.toBe('dangerous');
  });
});

describe('what a configuration calls by names of names', () => {
  it.each([
    [`x: os.system\na: {_target_: "\${x}"}\n`],
    [`x: os.system\ny: "\${x}"\na: {_target_: "\${y}"}\n`],
    [`x: {m: os, f: "\${x.g}", g: system}\ny: "\${x.m}.\${x.f}"\na: {_target_: "\${y}", _args_: [id]}\n`],
  ])('%j', async (text) => {
    expect((await scanBytes(text, 'model_config.yaml')).verdict).toBe('dangerous');
  });

  it('that never end is not read for ever', async () => {
    const text = `x: "\${y}\${y}"\ny: "\${x}\${x}"\na: {_target_: "\${x}"}\n`;
    expect((await scanBytes(text, 'model_config.yaml')).verdict).not.toBe('dangerous');
  });
});

describe('readings that loaders and scanners take differently', () => {
  const field = (number: number, bytes: Uint8Array | string): Buffer => {
    const body = Buffer.from(bytes);
    return Buffer.concat([Buffer.from([(number << 3) | 2, body.length]), body]);
  };
  const node = (...ops: string[]) =>
    field(1, Buffer.concat([field(1, 'n'), ...ops.map((op) => field(2, op)), field(3, 'x')]));

  it('the last of several ops is the one that runs', async () => {
    expect((await scanBytes(node('Identity', 'ReadFile'), 'g.pb')).verdict).toBe('dangerous');
    expect((await scanBytes(node('Placeholder', 'Identity'), 'g.pb')).verdict).toBe('safe');
  });

  it('a function of the name of an op does not excuse the op', async () => {
    const named = field(2, field(1, field(1, field(1, 'ReadFile'))));
    expect((await scanBytes(Buffer.concat([node('ReadFile'), named]), 'g.pb')).verdict).toBe('dangerous');
  });

  it('each of several configurations of a Keras archive is judged', async () => {
    const good = read('formats/keras/sequential.keras');
    const bad = read('formats/keras/hostile/lambda.keras');
    // A zip behind a zip: the last directory counts for some readers, the first for others.
    expect((await scanBytes(Buffer.concat([bad, good]), 'm.keras')).verdict).not.toBe('safe');
    expect((await scanBytes(Buffer.concat([good, bad]), 'm.keras')).verdict).not.toBe('safe');
  });

  it.each([
    ['beyond much white space', (apply: string) => apply.replace(' ', ' '.repeat(5000))],
    ['beyond many attributes', (apply: string) => apply.replace(' ', ` ${"x='y' ".repeat(5000)}`)],
    ['with white space before its value', (apply: string) => apply.replace('=', `${'\n'.repeat(200)}=`)],
    ['in a namespace of any letters', (apply: string) => apply.replace('<', '<\u00e9:')],
  ])('a function of PMML is found %s', async (_, changed) => {
    const model = `<?xml version="1.0"?>\n<PMML version="4.4">${changed("<Apply function='x.Y'/>")}</PMML>`;
    expect((await scanBytes(model, 'x.pmml')).verdict).toBe('suspicious');
  });

  it('a template is read as UTF-8 whatever stands between its characters', async () => {
    const template = '\0a\0b\0c\0{{ x.__globals__ }}';
    expect((await scanBytes(template, 'chat_template.jinja')).verdict).toBe('dangerous');
  });

  it.each([
    ["{% set c = '_' * 2 %}{{ ''[c] }}"],
    ["{% set n = 'cla' ~ x %}{{ ''[n] }}"],
    ["{% set n = '%c%c' | format(95, 95) %}{{ ''[n ~ 'class'] }}"],
    ["{% set n = ['a', 'b'] | join %}{{ ''[n] }}"],
    ["{% set ns.n = 'cla' + x %}{{ ''[ns.n] }}"],
    ["{{ ''[x | default('cla' ~ y)] }}"],
    ["{{ ''[x | int(default='cla' ~ y)] }}"],
    ["{{ ''['ssalc' | reverse] }}"],
    ['{{ (messages | attr(name)) }}'],
    ["{% if popen('ls') %}{% endif %}"],
    ["{{ x | map(popen('ls')) }}"],
    ['{{ x is equalto(y.__class__) }}'],
    ["{{ x is sameas '__class__' }}"],
    ['{{ x is nosuchtest(1) }}'],
    ['{{ messages[dict(__class__=1) | list | first] }}'],
    ["{% macro m() %}{% for k in kwargs %}{{ ''[k] }}{% endfor %}{% endmacro %}{{ m(__class__=1) }}"],
    ['{{ 9 ** 9 ** 9 ** 9 }}'],
    ["{{ 'a' * 9999 * 9999 }}"],
    ["{{ ('a' * 5000) * 5000 }}"],
    ["{% set s = lipsum | string %}{{ ''[s[18] + s[18]] }}"],
    ['{% set s = lipsum | title %}{% set n = s[18] + s[18] %}{{ [x] | map(attribute=n) | list }}'],
    ["{{ ''[dict(a_=1) | join + dict(b_=1) | join] }}"],
    ["{% set f = [1] | batch(2, 'a_') | first %}{{ ''[f[1][1] + f[1][1]] }}"],
    ["{% macro a_() %}{% endmacro %}{{ ''[a_.name[1] + a_.name[1]] }}"],
    ["{{ ''[bos_token] }}"],
    ["{{ ('{0.' ~ name ~ '}').format(x) }}"],
    ['{{ eos_token.format(x) }}'],
    ["{{ {'append': x[y]}.append('a') }}"],
    ["{% set d = {} %}{{ d.update(append=x[y]) }}{{ d.append('a') }}"],
    ["{% set d = {} %}{{ d.setdefault('append', f) }}{{ d.append('a') }}"],
    ["{% set ns = namespace({'items': f}) %}{{ ns.items('a') }}"],
    ["{% set ns = namespace({name ~ 'nd': f}) %}{{ ns.append('a') }}"],
    ["{% set n = dict %}{{ n(append=f).append('a') }}"],
    ["{{ x | map('groupby', a ~ b) | list }}"],
    ['{{ x | sort(*[false, false, a ~ b]) }}'],
    ["{{ x | join(**{'attribute': a ~ b}) }}"],
    ["{{ x[strftime_now('_%Z_globals_%Z_')] }}"],
    ["{% set j = joiner('a_') %}{{ x[j()[1] + j()[1]] }}"],
    ["{% set u = loop.cycle('a_')[1] %}{{ x[u + u] }}"],
    ["{% for c in 'a_' %}{{ x[loop.nextitem + loop.nextitem] }}{% endfor %}"],
    ["{% set a = [] %}{% set b = a %}{{ b.append('a_') }}{{ x[a[0][1] + a[0][1]] }}"],
    ["{% set a = [] %}{{ (a or []).append('a_') }}{{ x[a[0][1] + a[0][1]] }}"],
    ['{% set u = {} %}{{ u.update(a_=1) }}{% for k in u %}{{ x[k[1] + k[1]] }}{% endfor %}'],
    ['{% set k | lower %}__GLOBALS__{% endset %}{{ x[k] }}'],
    ["{% set k | replace('a', '') %}_a_globals_a_{% endset %}{{ x[k] }}"],
    ['{% macro __globals__() %}{% endmacro %}{{ x[__globals__.name] }}'],
    ['{% macro m(__globals__) %}{{ x[m.arguments[0]] }}{% endmacro %}'],
    ['{% macro m(__globals__=1) %}{{ x[m.arguments[0]] }}{% endmacro %}'],
    ["{{ 'x' | center(1000000000) }}"],
    ["{{ 'x' | indent(width=1000000000) }}"],
    ["{{ messages | batch(1000000000, 'x') | list }}"],
    ["{{ 'x'.rjust(1000000000) }}"],
    ["{{ '%1000000000d' | format(1) }}"],
    ["{{ '{:>1000000000}'.format(1) }}"],
    ['{{ lipsum(n=100000000) }}'],
  ])('names that a template puts together are reported: %s', async (text) => {
    expect((await scanBytes(text, 'chat_template.jinja')).verdict).toMatch(/^(?:dangerous|suspicious)$/);
  });

  it.each([
    ["{{ messages | selectattr('role', 'equalto', 'user') | map(attribute='content') | join(', ') }}"],
    ["{{ tools | reject('equalto', 'browser') | list | tojson(indent=4, ensure_ascii=false) }}"],
    ["{{ part['text'] | default('') | replace('<', '&lt;') | indent(2, true) | truncate(20) }}"],
    ["{% filter replace('a', 'b') %}{{ content }}{% endfilter %}"],
    ['{% if loop.index is divisibleby(2) %}{{ messages[messages | length - 1] }}{% endif %}'],
    [
      "{% set ns = namespace(text='') %}{% set ns.text = ns.text + ' x' %}{{ messages[0]['role'] }}{{ messages[1:] }}",
    ],
    ['{% set at = (messages | length - 1) - loop.index0 %}{{ messages[at].content }}'],
    [
      "{% if x is sameas true or x is not in ['a'] or x is divisibleby 3 %}{{ x is equalto('a') }}{% endif %}",
    ],
    ["{{ loop.cycle('odd', 'even') }}{{ names[kind | default('user')] }}"],
    ["{% macro show(x, y='') %}{{ x ~ y }}{% endmacro %}{{ show(messages[0].content, y=bos_token) }}"],
    ["{{ '-' * 80 }}{{ ' ' * (2 * loop.index) }}{{ 2 ** 10 }}{{ dict(role='user', content='x') }}"],
    [
      "{% set spec = {'items': x, 'count': 2} %}{% for k, v in spec.items() %}{{ k }}{{ spec[k] }}{% endfor %}",
    ],
    [
      '{% for t in tools %}{% for k in t %}{{ t[k] | string }}{{ roles[t.role | lower] }}{% endfor %}{% endfor %}',
    ],
    [
      "{% set ns = namespace(l=[]) %}{% set _ = ns.l.append('a' ~ x) %}{{ ns.l | join }}{% set n2 = namespace(a=1) %}",
    ],
    [
      '{% macro m(x) %}{{ x }}{% endmacro %}{% set l = [m(1)] %}{% set _ = l.append(m(2)) %}{{ m(l[0]) }}{{ messages[x | int(default=0)] }}',
    ],
    [
      "{% for m in messages %}{{ m | map(attribute='role') | join(', ') }}{{ x | map('replace', 'a', 'b') | list }}{% endfor %}",
    ],
    ["{% set x = m.content | string | trim %}{{ x.split('a')[-1] }}{{ '{} {}'.format(x, bos_token) }}"],
    [
      '{% set k | trim %} a {% endset %}{{ k }}{% macro show_(text, level=1) %}{{ text | indent(level) }}{% endmacro %}',
    ],
    [
      "{{ '%05d' | format(7) }}{{ '{:>10}'.format(x) }}{{ 'x' | center(80) }}{{ range(1, 10000000) | first }}",
    ],
    ["{% generation %}{{ message.content.split('</think>')[-1].lstrip('\\n') }}{% endgeneration %}"],
  ])('what chat templates usually do is harmless: %s', async (text) => {
    expect((await scanBytes(text, 'chat_template.jinja')).verdict).toBe('safe');
  });
});

it.each(folders)('fixtures of %s stay small', (folder) => {
  const own = rows.filter(({ path }) => path.startsWith(`${folder}/`));
  const total = own.reduce((sum, { path }) => sum + statSync(join(fileURLToPath(fixtures), path)).size, 0);
  expect(own.length).toBeGreaterThan(0);
  expect(total).toBeLessThan(2 ** 19);
});
