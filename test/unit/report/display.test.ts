import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, jsonText, markdown, terminal } from '../../../engine/src/report/display';

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
];

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

  it('are total', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const sink of [terminal, markdown, html]) expect(typeof sink(text)).toBe('string');
      }),
    );
  });
});
