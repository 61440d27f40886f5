import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFinding } from '../../../engine/src/configuration/baseline';
import { writeLock } from '../../../engine/src/provenance/lockFile';
import {
  harmlessLine,
  html,
  jsonLine,
  jsonText,
  markdown,
  terminal,
} from '../../../engine/src/report/display';

const hostile = [
  '\u001b[2J\u001b]8;;http://x\u0007link',
  'a\u202eb\u2066c\u200b',
  '::error file=a::b',
  '::add-mask::x',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[message]',
  'a\r\nb\tc',
  '`x` ```y``` [a](command:b) ![i](https://x) <img src=x onerror=y> | c',
  '</script><b>&"\'',
  'a\u00ad\u034f\u115f\u180e\u3164\ufe0f\uffa0b\u{e0041}\u{e0101}\u{1d173}c',
];
/** What a person does not see, or sees elsewhere: Unicode's own property, and marks of direction. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;

describe('display sinks', () => {
  it('give a terminal nothing that it obeys', () => {
    for (const text of hostile) {
      const shown = terminal(text);
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      expect(shown).not.toMatch(/::[a-z-]+(?: [^:]*)?::|##vso\[|##teamcity\[/i);
    }
  });

  it('keep Markdown inside one code span', () => {
    for (const text of hostile) {
      const shown = markdown(text);
      const fence = /^`+/.exec(shown)?.[0] ?? '';
      const inside = shown.slice(fence.length, -fence.length);
      expect(shown.endsWith(fence)).toBe(true);
      expect(inside.split(/[^`]+/)).not.toContain(fence);
      expect(shown).not.toContain('\n');
    }
  });

  it('escape HTML text and attributes', () => {
    for (const text of hostile) expect(html(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39|#35|#58);)/);
  });

  it('keep JSON readable by programs, and harmless to terminals and editors', () => {
    for (const text of [...hostile, '\u009b31m\u0085\u2028\u2029\u061c\u200f\u2069\u007f', 'é 模型']) {
      const written = jsonText({ text });
      expect(JSON.parse(written)).toEqual({ text });
      expect(written).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029]|\p{Bidi_Control}/u);
    }
    expect(jsonText('é 模型')).toBe('"é 模型"\n');
  });

  it('show what takes no room, so that a person reads what an agent reads', () => {
    for (const text of hostile)
      for (const sink of [terminal, markdown, html, jsonText, jsonLine, harmlessLine])
        expect(sink(text)).not.toMatch(unseen);
    expect(terminal('\u{e0041}')).toBe('\\udb40\\udc41');
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (unseen.test(character)) expect(terminal(character)).toMatch(/^(?:\\u[\da-f]{4}){1,2}$/);
    }
  });

  it('hold no command that a CI system takes from anywhere in a line', () => {
    for (const text of hostile)
      for (const sink of [terminal, markdown, html, jsonText, jsonLine, harmlessLine])
        expect(sink(text)).not.toMatch(/##(?:\[|vso\[|teamcity\[)/i);
  });

  it('keep the blanks of a whole line, and code that begins a block of reStructuredText', () => {
    for (const line of ['\tx = 1  ', '    ::', '  Example::', '+::error::x'])
      expect(harmlessLine(line)).toBe(line);
    expect(harmlessLine('   ::error title=a:b::x')).toBe('   :\u02d0error title=a:b::x');
    expect(harmlessLine('a\r\n::error::x')).toBe('a ::error::x');
  });

  it('are total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const sink of [terminal, markdown, html]) expect(typeof sink(text)).toBe('string');
      }),
    );
  });
});

it('is what the files that are committed are written through: a lock, a baseline', () => {
  const path = 'a\u202egnp.pkl';
  const model = { path, size: 2, sha256: 'a'.repeat(64), format: 'pickle', verdict: 'safe' } as const;
  for (const text of [
    writeLock({ paths: ['.'], models: [model] }),
    withFinding(undefined, path, '0123456789abcdef') ?? '',
  ]) {
    expect(text).not.toContain('\u202e');
    expect(text).toContain('a\\u202egnp.pkl');
  }
});
