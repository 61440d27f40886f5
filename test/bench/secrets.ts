import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator, rules as secretlintRules } from '@secretlint/secretlint-rule-preset-recommend';
import type { Detector } from '../../engine/src/secrets/detector';
import { detectors } from '../../engine/src/secrets/detectors';
import { findSecrets } from '../../engine/src/secrets/matcher';
import { randomNumbers, secretOf } from '../unit/secrets/sample';
import { line, median } from './report';

const megabyte = 1_000_000;
const runs = 9;

/** Finding secrets: a megabyte of code, of base64 and of the worst text for each expression, beside secretlint's preset. */
export async function benchSecrets(): Promise<void> {
  // Each kind of message of the preset is a detector of it.
  const presets = secretlintRules.reduce((sum, rule) => sum + Object.keys(rule.messages).length, 0);
  console.log(`secrets, 1 MB each; secretlint's recommended preset in turn`);
  line(
    '  formats, beside those of secretlint',
    `${detectors.length} / ${presets}`,
    '2x at least',
    detectors.length >= 2 * presets,
  );
  for (const [name, text] of [
    ['code', code()],
    ['one line of base64', base64()],
  ] as const) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push(time(() => findSecrets(text, 'python')));
      const started = performance.now();
      await secretlint(text);
      theirs.push(performance.now() - started);
    }
    const own = median(ours);
    line(`  ${name}`, `${own.toFixed(1)} ms`, '6.0 ms', own <= 6);
    const ratio = own / median(theirs);
    line(
      `  ${name}, beside secretlint (${median(theirs).toFixed(1)} ms)`,
      `${ratio.toFixed(2)}x`,
      '1.00x',
      ratio < 1,
    );
  }
  const texts = detectors.flatMap((detector) =>
    hostileTexts(detector).map((text, index) => ({ detector, text, name: `${detector.id} ${index}` })),
  );
  const alone = worst(texts, ({ detector, text }) => runAlone(detector, text));
  line(
    `  worst text for a single expression (${alone.name})`,
    `${alone.milliseconds.toFixed(0)} ms`,
    '50 ms',
    alone.milliseconds <= 50,
  );
  const whole = worst(texts, ({ text }) => void findSecrets(text, 'settings'), 1);
  console.log(`     worst text for all formats together (${whole.name}) ${whole.milliseconds.toFixed(0)} ms`);
}

interface HostileText {
  readonly detector: Detector;
  readonly text: string;
  readonly name: string;
}

function worst(texts: readonly HostileText[], work: (text: HostileText) => void, tries = 2) {
  const measured = texts.map((text) => {
    // The best of a few: what the machine does beside it is not the expression's.
    const milliseconds = Math.min(...Array.from({ length: tries }, () => time(() => work(text))));
    return { name: text.name, milliseconds };
  });
  return measured.reduce((left, right) => (right.milliseconds > left.milliseconds ? right : left));
}

/** One expression wherever one of its keywords stands, as the matcher runs it. */
function runAlone({ expression, keywords, kind, offset = 0 }: Detector, text: string): void {
  const folded = text.toLowerCase();
  for (const word of keywords.map((keyword) => keyword.toLowerCase())) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (kind === 'token' && /[\w-]/.test(text[at - offset - 1] ?? ' ')) continue;
      if (kind === 'value' && /[\w+/|-]/.test(text[at - 1] ?? ' ')) continue;
      expression.lastIndex = Math.max(0, at - offset);
      expression.test(text);
    }
  }
}

/** Texts of one megabyte that make a detector's expression run as often, or as long, as possible. */
function hostileTexts(detector: Detector): readonly string[] {
  const { keywords, expression, offset = 0 } = detector;
  const sample = secretOf(detector, 1);
  const almost = `${sample.slice(0, -1)}!`;
  const before = 'a'.repeat(offset);
  return [
    ...keywords.map((word) => fill(`${before}${word}`)),
    ...keywords.map((word) => fill(`${before}${word} `)),
    ...keywords.map((word) => fill(`${before}${word}${'a'.repeat(3000)} `)),
    ...keywords.map((word) => fill(`${before}${word}${' '.repeat(300)}`)),
    ...keywords.map((word) => fill(`${word} ${word} ${word} ${word} "${'a1'.repeat(12)}" `)),
    fill(`${almost} `),
    fill(`"${keywords[0]}": "${almost}", `),
    fill(`${keywords[0]}_key="${sample.slice(0, -1)}`),
    fill(expression.source.replace(/[^\w:/."-]/g, '')),
    keywords[0] + 'a'.repeat(megabyte),
    keywords[0] + ' '.repeat(megabyte),
    keywords[0] + '"'.repeat(megabyte),
  ];
}

function fill(piece: string): string {
  return piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
}

/** The product's own code, but for the table of formats, whose words stand in no other text so densely. */
function code(): string {
  const texts: string[] = [];
  let length = 0;
  const folders = [
    'engine/src',
    'server/src',
    'client/src',
    'cli/src',
    'host/src',
    'examples',
    'test/unit/analysis',
  ];
  while (length < megabyte) {
    for (const folder of folders) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
        if (!/\.(?:ts|py)$/.test(name) || name.includes('secrets')) continue;
        const text = readFileSync(join(folder, name), 'utf8');
        texts.push(text);
        length += text.length;
      }
    }
  }
  // Flat, as text that was read from a file is.
  return Buffer.from(texts.join('\n').slice(0, megabyte)).toString('utf8');
}

function base64(): string {
  const random = randomNumbers(1);
  const bytes = Buffer.alloc((megabyte * 3) / 4);
  for (let index = 0; index < bytes.length; index++) bytes[index] = random(256);
  return bytes.toString('base64');
}

async function secretlint(content: string): Promise<void> {
  await lintSource({
    source: { content, filePath: '/tmp/a.py', ext: '.py', contentType: 'text' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] },
    },
  });
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
