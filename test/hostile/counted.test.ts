/* Work that ends otherwise than it should is counted all the same, and mistakes cost no more than what they stand in. */
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { Meter } from '../../engine/src/meter';
import { operandFreeWork, operandFreeWorkAround } from '../../engine/src/python/syntax/operandFree';
import { changeBetween } from '../../engine/src/text/change';
import { parseYaml } from '../../engine/src/text/data/yaml';
import { checkBytes } from '../support/scan';
import { lines } from './shape';

async function workOf(file: string, text: string, limits: Partial<typeof defaultConfiguration.limits> = {}) {
  const configuration = { ...defaultConfiguration, limits: { ...defaultConfiguration.limits, ...limits } };
  const bytes = Buffer.from(text, 'latin1');
  const meter = new Meter({ limits: configuration.limits, cancel: { cancelled: false } }, bytes.length);
  const report = await checkBytes(file, bytes, true, { configuration, meter });
  return { work: meter.work, memory: meter.memory, report };
}

describe('a pickle that ends at a limit', () => {
  const globals = (count: number) => `\x80\x02${lines(count, (index) => `ca\nb${index}\n0`)}N.`;

  it('has cost what was run of it', async () => {
    const whole = await workOf('a.pkl', globals(2_000));
    const cut = await workOf('a.pkl', globals(2_000), { globals: 1_900 });
    expect(cut.report.model?.reasons.map(({ id }) => id)).toContain('limit-globals');
    expect(cut.work).toBeGreaterThan(0.8 * whole.work);
  });

  it('ends where its names are too long together, and at no number of short ones', async () => {
    const long = `\x80\x02${lines(400, (index) => `c${'a.'.repeat(1_000)}a\nb${index}\n0`)}N.`;
    for (const [text, isLimited] of [
      [long, true],
      [globals(9_000), false],
    ] as const) {
      const { report } = await workOf('a.pkl', text, { globals: 10_000 });
      expect(report.model?.reasons.some(({ id }) => id === 'limit-globals')).toBe(isLimited);
    }
  });
});

describe('mistakes', () => {
  it('of TOML cost a reading each, and keep nothing', async () => {
    const keys = lines(2_000, (index) => `a${index} = 1\n`);
    const right = await workOf('pyproject.toml', keys);
    const wrong = await workOf('pyproject.toml', `${keys}${'= 1\n'.repeat(4)}`);
    expect(wrong.work).toBeGreaterThan(2 * right.work);
    expect(wrong.memory).toBeLessThan(1.1 * right.memory);
  });

  it('of YAML are made without a stack', () => {
    const meter = new Meter({ limits: defaultConfiguration.limits, cancel: { cancelled: false } }, 1_000);
    const before = Error.stackTraceLimit;
    const mistakes = parseYaml('[a]\n'.repeat(9), meter).flatMap(({ errors }) => errors);
    expect(mistakes.length).toBeGreaterThan(1);
    for (const { stack } of mistakes) expect(stack).not.toMatch(/^\s+at /m);
    expect(Error.stackTraceLimit).toBe(before);
  });
});

describe('signs without operands', () => {
  const head = 'import torch\ntorch.load(x)\n';

  it.each(['-:', '-:\n', 'not =', 'lambda:=', '<!--', '-:# a\n', '-:\u00d7', '-:\ud83d\ude00'])(
    'are counted before a parser gets lost in them: %j',
    async (signs) => {
      const report = await checkBytes('a.py', Buffer.from(head + signs.repeat(4_000)), true);
      expect(report.errors.map(({ id }) => id)).toEqual(['limit-work']);
    },
  );

  it('are none where there is something between them, or where they are the same', () => {
    for (const code of [
      'x = -a\n',
      'x = [[], {}, ()]\n',
      'x = [a, -1, not b, lambda: c]\n',
      '"""\n--- | :-: | ---\n"""\n',
      '# <--> <--> <-->\n',
      `${'-'.repeat(300)}\n`,
      '变量 = -值\n',
    ])
      expect([code, operandFreeWork(code.repeat(2_000))]).toEqual([code, 0]);
    expect(operandFreeWork('-:'.repeat(100))).toBe(200 ** 2);
  });

  it('are counted around a change as in the whole text', () => {
    const code = 'x = [1, 2]  # not: -:-:\nif x:\n    y = f(x)\n'.repeat(40);
    const signs = '-:'.repeat(100);
    const pieces = ['', signs, `${signs}#x\n`, 'y = 1', '# ', '"', '\n', '-:'.repeat(40)];
    for (const base of [
      code,
      code + signs.slice(0, 90) + code,
      '-\n:\n'.repeat(24) + code,
      signs.slice(0, 90),
    ])
      for (const at of [0, 20, 700, 1_000, base.length])
        for (const piece of pieces)
          for (const gone of [0, 1, 30]) {
            const text = base.slice(0, at) + piece + base.slice(at + gone);
            const work = operandFreeWorkAround(text, changeBetween(base, text));
            expect([at, piece, gone, work]).toEqual([at, piece, gone, operandFreeWork(text)]);
          }
  });
});
