import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';

/* Bills of materials and Markdown, of a folder with a model, its card, a requirement and a file that cannot be read. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-boms-'));
const hostile = 'a|b`c <img src=x>.pkl';

beforeAll(() => {
  writeFileSync(join(folder, hostile), "cposix\nsystem\n(S'echo `|<b>'\ntR.");
  writeFileSync(join(folder, 'cut.pkl'), '\x80\x03X\x10\0\0\0abc', 'latin1');
  writeFileSync(join(folder, 'broken.py'), Buffer.from([0, 159, 146, 150]));
  writeFileSync(join(folder, 'requirements.txt'), 'torch==2.6.0\nnumpy\n');
  writeFileSync(
    join(folder, 'README.md'),
    '---\nlicense: apache-2.0\npipeline_tag: text-classification\ndatasets: [imdb]\n---\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  return secureMl(args, { cwd: folder });
}

describe('CycloneDX', () => {
  it('is valid by the official schema, and has models, licences, cards, packages and what was not read', async () => {
    const { stdout } = run('check', '--format', 'cyclonedx');
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(stdout)).toBe(null);
    const bom = JSON.parse(stdout);
    expect(bom.serialNumber).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    const models = bom.components.filter(({ type }: { type: string }) => type === 'machine-learning-model');
    expect(models).toMatchObject([
      {
        name: hostile,
        licenses: [{ license: { id: 'Apache-2.0' } }],
        hashes: [{ alg: 'SHA-256' }],
        modelCard: { modelParameters: { task: 'text-classification', datasets: [{ name: 'imdb' }] } },
      },
      { name: 'cut.pkl' },
    ]);
    const properties = models[1].properties as { name: string; value: string }[];
    expect(properties).toContainEqual({ name: 'secure-ml:verdict', value: 'incomplete' });
    const packages = bom.components.flatMap(({ purl = '' }: { purl?: string }) =>
      purl === '' ? [] : [purl],
    );
    expect(packages.sort()).toEqual(['pkg:pypi/numpy', 'pkg:pypi/torch@2.6.0']);
    expect(bom.properties).toMatchObject([
      { name: 'secure-ml:not-checked', value: expect.stringContaining('broken.py') },
    ]);
  });

  it('is compared with another', () => {
    run('check', '--format', 'cyclonedx', '--output', 'one.cdx');
    run('check', '--format', 'cyclonedx', '--output', 'two.cdx');
    expect(run('diff', 'one.cdx', 'two.cdx')).toMatchObject({ status: 0 });
    writeFileSync(join(folder, 'requirements.txt'), 'torch==2.7.0\n');
    writeFileSync(join(folder, 'cut.pkl'), 'N.');
    run('check', '--format', 'cyclonedx', '--output', 'two.cdx');
    const { status, stdout } = run('diff', 'one.cdx', 'two.cdx');
    expect(status).toBe(1);
    expect(stdout).toContain('~ torch 2.6.0 -> 2.7.0\n');
    expect(stdout).toContain('- numpy\n');
    expect(stdout).toMatch(/^~ cut\.pkl incomplete SHA-256:\w+ -> safe SHA-256:\w+$/m);
    expect(run('diff', 'one.cdx', 'README.md').status).toBe(2);
  });
});

/** A GGUF file without tensors, with texts as metadata. */
function gguf(metadata: Readonly<Record<string, string>>): Buffer {
  const number = (value: number, bytes: number) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUInt32LE(value);
    return buffer;
  };
  const text = (value: string) => Buffer.concat([number(value.length, 8), Buffer.from(value)]);
  const pairs = Object.entries(metadata);
  return Buffer.concat([
    Buffer.from('GGUF'),
    number(3, 4),
    number(0, 8),
    number(pairs.length, 8),
    ...pairs.flatMap(([key, value]) => [text(key), number(8, 4), text(value)]),
  ]);
}

function safetensors(metadata: Readonly<Record<string, string>>): Buffer {
  const header = Buffer.from(JSON.stringify({ __metadata__: metadata }));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header]);
}

describe('licences', () => {
  it('are those that models state themselves, else those of the card beside them', () => {
    const models = join(folder, 'licences');
    mkdirSync(models);
    const write = (name: string, content: string | Buffer) => writeFileSync(join(models, name), content);
    write('README.md', '---\nlicense: cc-by-4.0\nbase_model: org/base\n---\n');
    write('a.gguf', gguf({ 'general.license': 'mit', 'general.base_model.0.name': 'Llama' }));
    write('b.safetensors', safetensors({ 'modelspec.license': 'Own Licence 1' }));
    write('c.safetensors', safetensors({ format: 'pt' }));
    write('d.gguf', gguf({ 'general.license': 'mit' }).subarray(0, 30));
    const { stdout } = run('check', 'licences', '--format', 'cyclonedx');
    const { components } = JSON.parse(stdout) as { components: { name: string; licenses: object[] }[] };
    expect(Object.fromEntries(components.map(({ name, licenses }) => [name.slice(9), licenses]))).toEqual({
      'a.gguf': [{ license: { id: 'MIT' } }],
      'b.safetensors': [{ license: { name: 'Own Licence 1' } }],
      'c.safetensors': [{ license: { id: 'CC-BY-4.0' } }],
      'd.gguf': [{ license: { id: 'CC-BY-4.0' } }],
    });
    expect(stdout).toContain('"value": "Llama"');
    const spdx = run('check', 'licences', '--format', 'spdx').stdout;
    expect(spdx).toContain('"simplelicensing_licenseExpression": "LicenseRef-Own-Licence-1"');
    rmSync(models, { recursive: true });
  });
});

describe('SPDX', () => {
  it('has an AI package a model, and every name that it uses', () => {
    const { '@graph': graph } = JSON.parse(run('check', '--format', 'spdx').stdout) as {
      '@graph': Record<string, unknown>[];
    };
    const known = new Set(graph.map(({ spdxId }) => spdxId));
    const named = graph.flatMap(({ element = [], rootElement = [], from = [], to = [], createdBy = [] }) =>
      [element, rootElement, from, to, createdBy].flat(),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(graph.filter(({ type }) => type === 'ai_AIPackage').map(({ name }) => name)).toEqual([
      hostile,
      'cut.pkl',
    ]);
    expect(graph.some((each) => each.simplelicensing_licenseExpression === 'Apache-2.0')).toBe(true);
    expect(JSON.stringify(graph)).toContain('Not checked: broken.py');
  });
});

describe('Markdown', () => {
  it('keeps what files say inside of its cell, and names what was not read', () => {
    const { stdout } = run('check', '--format', 'markdown');
    const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
    // Bars that divide cells are those that no backslash hides.
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(stdout.replace(/(?<!`)(`+)(?!`) .*? \1(?!`)/g, '')).not.toMatch(/<(?!sub>|\/sub>|br>)/);
    expect(stdout).toContain('broken.py');
  });

  it('is written whole', () => {
    run('check', '--format', 'markdown', '--output', 'report.md');
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/<\/sub>\n$/);
  });
});
