import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf } from '../../../support/ownCode';

/* What loading runs of own modules once they are imported. CPython said which of these run more than they seem (test/fixtures/make_load_effects.py). */

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly pickle: string;
}

const { sentinel, ran, quiet } = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/load_effects.json'), 'utf8'),
) as { readonly sentinel: string; readonly ran: readonly Case[]; readonly quiet: readonly Case[] };

async function verdictOf({ files, pickle }: Case): Promise<string> {
  const sources = Object.entries({ sentinel, ...files }).map(([name, text]) => [`${name}.py`, text]);
  const folder = folderOf({ ...Object.fromEntries(sources), 'm/m.pkl': Buffer.from(pickle, 'base64') });
  const { verdict, findings } = await reportOf(join(folder, 'm/m.pkl'), named(folder));
  return [verdict, ...findings.map(({ message }) => message)].join('\n');
}

describe('own modules of which loading runs more than it seems', () => {
  it.each(ran)('$name: never conditional', async (each) => {
    expect(await verdictOf(each)).toMatch(/^suspicious/);
  });
});

describe('own modules of which loading runs what is looked at', () => {
  it.each(quiet)('$name: conditional', async (each) => {
    expect(await verdictOf(each)).toBe('conditional');
  });
});
