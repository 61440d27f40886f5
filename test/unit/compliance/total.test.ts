import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../engine/src/compliance/answers';
import { readProfile } from '../../../engine/src/compliance/readProfile';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { readSigners } from '../../../engine/src/provenance/signersFile';
import { readSignatureFile } from '../../../host/src/provenance/bundle';
import { KeyError, readPrivateKey } from '../../../host/src/provenance/keys';
import { readPkcs12 } from '../../../host/src/provenance/pkcs12';

/* Files that people write, and files that come with models, are read whatever stands in them. */

const whole = `title: T
version: 1
controls:
  - { id: a, title: T, impact: 0.5, checks: [{ rules: [pickle-load] }, { question: Why?, id: q, valid-days: 3 }] }
waivers:
  - { control: a, reason: r, owner: o, expires: 2030-01-01 }
answers: []
models: [{ path: a, public-key: b }]
`;
const edited = fc
  .tuple(
    fc.nat(whole.length),
    fc.nat(9),
    fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('&a', '*a', '- ', '{', '\n', ': ')),
  )
  .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));

describe('profiles, answers and signers', () => {
  it('are read, or say in which line they are wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), edited), (text) => {
        for (const { mistakes } of [readProfile('p', text), readAnswers(text), readSigners(text)])
          for (const { line, message } of mistakes) expect([line >= 1, message !== '']).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('are no larger than a person writes', () => {
    const many = `title: [${'x, '.repeat(200_000)}x]\n`;
    expect(readProfile('p', many).mistakes.length).toBeGreaterThan(0);
    const fields = Array.from({ length: 5_000 }, (_, index) => `field${index}: 1\n`).join('');
    expect(readProfile('p', fields).mistakes.length).toBeLessThanOrEqual(200);
  });
});

describe('signatures and keys', () => {
  it('are read, or are none', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .uint8Array({ maxLength: 300 })
        .map((tail) => Uint8Array.of(0x30, 0x82, 1, 0, 2, 1, 3, 0x30, ...tail)),
    );
    fc.assert(
      fc.property(bytes, (value) => {
        const buffer = Buffer.from(value);
        for (const read of [
          () => readSignatureFile(buffer),
          () => readPrivateKey(buffer, 'x'),
          () => readPkcs12(buffer, 'x'),
        ]) {
          try {
            read();
          } catch (error) {
            expect(error instanceof SignatureError || error instanceof KeyError).toBe(true);
          }
        }
      }),
    );
  });
});
