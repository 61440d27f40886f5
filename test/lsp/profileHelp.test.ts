import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtServer } from './bundle';
import { TestClient } from './client';

const profile = 'file:///work/release/profile.yaml';
const answers = 'file:///work/secure-ml.compliance.yaml';
const signers = 'file:///work/secure-ml.signers.yaml';
let client: TestClient;
let version = 1;
beforeAll(async () => {
  client = await TestClient.start({ server: builtServer });
  for (const uri of [profile, answers, signers]) await client.open(uri, '', 'yaml');
});
afterAll(() => client.stop());

/** Labels that are offered at the bar in a text. */
async function offered(uri: string, marked: string): Promise<string[]> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  await client.change(uri, ++version, marked.replace('|', ''));
  const items = await client.completions(uri, before.length - 1, before.at(-1)?.length ?? 0);
  return items.map(({ label }) => label);
}

describe('a profile', () => {
  it('has its fields and words completed', async () => {
    expect(await offered(profile, 'ti|')).toContain('controls');
    expect(await offered(profile, 'controls:\n  - |')).toContain('only-if');
    expect(await offered(profile, 'controls:\n  - id: a\n    |')).toContain('checks');
    expect(await offered(profile, 'controls:\n  - id: a\n    checks:\n      - |')).toContain('verdicts');
    expect(await offered(profile, 'controls:\n  - id: a\n    checks:\n      - verdicts: |')).toEqual([
      'safe',
      'suspicious',
    ]);
    expect(
      await offered(profile, 'controls:\n  - id: a\n    checks:\n      - rules: [pickle-load, |'),
    ).toContain('joblib-load');
    expect(await offered(profile, 'depends: [|')).toContain('mlsvs');
    expect(await offered(profile, 'waivers:\n  - control: a\n    |')).toContain('expires');
    expect(await offered(answers, 'answers:\n  - answer: |')).toEqual(['yes', 'no', 'not-applicable']);
    expect(await offered(signers, 'models:\n  - |')).toContain('public-key');
  });

  it('is valid by its schema in the documentation', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../docs/profile.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    const page = readFileSync(new URL('../../docs/compliance.md', import.meta.url), 'utf8');
    const [, text] = /```yaml\n(title[\s\S]*?)```/.exec(page) ?? [];
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    expect(validate({ title: 'T', version: '1', control: [] })).toBe(false);
    expect(validate({ title: 'T', version: '1' })).toBe(false);
  });
});
