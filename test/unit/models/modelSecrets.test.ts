import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';
import { tokens } from '../secrets/tokens';

/* Credentials in the texts that models keep: reported where they stand, masked, and no reason to call the model unsafe. */

const token = tokens.get('huggingface-user-token') ?? '';

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
const text = (value: string) => Buffer.concat([u64(value.length), Buffer.from(value)]);

/** A pickle of a dict with one text. */
const pickle = (value: string) =>
  Buffer.concat([
    Buffer.from('\x80\x02}X\x05\x00\x00\x00tokenX', 'latin1'),
    u32(value.length),
    Buffer.from(`${value}s.`),
  ]);

function safetensors(value: string): Buffer {
  const header = JSON.stringify({ __metadata__: { note: value } });
  return Buffer.concat([u64(header.length), Buffer.from(header)]);
}

const gguf = (value: string) =>
  Buffer.concat([
    Buffer.from('GGUF'),
    u32(3),
    u64(0),
    u64(1),
    text('general.author'),
    u32(8),
    text(value),
    Buffer.alloc(32),
  ]);

/** A model of ONNX with one entry of metadata behind it: fields of protobuf may come in any order. */
function onnx(value: string): Buffer {
  const field = (number: number, content: Buffer) =>
    Buffer.concat([Buffer.from([(number << 3) | 2, content.length]), content]);
  const entry = Buffer.concat([field(1, Buffer.from('note')), field(2, Buffer.from(value))]);
  const plain = readFileSync(new URL('../../fixtures/formats/onnx/plain.onnx', import.meta.url));
  return Buffer.concat([plain, field(14, entry)]);
}

const keras = (value: string) =>
  Buffer.from(
    JSON.stringify({
      class_name: 'Sequential',
      config: { name: 's', layers: [], note: value },
      keras_version: '2.1.0',
    }),
  );

const models: readonly (readonly [string, (value: string) => Buffer])[] = [
  ['model.pkl', pickle],
  ['model.safetensors', safetensors],
  ['model.gguf', gguf],
  ['model.onnx', onnx],
  ['model.json', keras],
];

describe('credentials in models', () => {
  it.each(models)('are found in %s, masked', async (path, make) => {
    const report = await scanBytes(make(`made with ${token} by somebody`), path);
    expect(report.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['hardcoded-secret-known', 'high'],
    ]);
    expect(report.verdict).toBe('safe');
    expect(JSON.stringify(report)).not.toContain(token.slice(6, 20));
    expect(report.findings[0].message).toContain('Hugging Face');
  });

  it.each(models)('are none of plain texts in %s', async (path, make) => {
    const report = await scanBytes(
      make('see https://example.invalid/a?b=c, token <s>, key 0123456789abcdef0123'),
      path,
    );
    expect([report.verdict, report.findings]).toEqual(['safe', []]);
  });
});
