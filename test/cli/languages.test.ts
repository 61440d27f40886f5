import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../l10n/languages';
import { secureMl } from '../support/commandLine';

/* The command line speaks the language that is asked for, and what programs read stays as it is. */

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const {
    LANG: _,
    LC_ALL: __,
    LC_MESSAGES: ___,
    SECURE_ML_LANG: ____,
    FORCE_COLOR: _____,
    ...usual
  } = process.env;
  return secureMl(args, {
    cwd: root,
    env: { ...usual, ...more },
  });
}

const cyrillic = /\p{Script=Cyrillic}/u;
const han = /\p{Script=Han}/u;
const check = ['check', 'examples/unsafe'];

describe('the language of a report', () => {
  it.each([
    ['--lang', [...check, '--lang', 'ru'], {}, cyrillic],
    ['--lang before the command', ['--lang=zh-cn', ...check], {}, han],
    ['--lang over the environment', [...check, '--lang', 'en'], { LANG: 'ru_RU.UTF-8' }, /Loading this file/],
    ['a locale', check, { LANG: 'ru_RU.UTF-8' }, cyrillic],
    ['another name of a language', [...check, '--lang', 'zh'], {}, han],
    ['the variable', check, { SECURE_ML_LANG: 'zh-cn', LC_ALL: 'ru_RU.UTF-8' }, han],
    ['a locale that there are no texts for', check, { LANG: 'de_DE.UTF-8' }, /Loading this file/],
    ['nothing', check, {}, /Loading this file/],
  ])('is that of %s', (_, args, environment, expected) => {
    const { status, stdout, stderr } = run(args, environment);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(expected);
    // One language, in all threads and at the end too.
    if (expected === cyrillic || expected === han) expect(stdout).not.toMatch(/Loading|checked|Models:/);
    else expect(stdout).not.toMatch(/[^\p{ASCII}]/u);
  });

  it('is one that there is: others are a mistake that names those', () => {
    const { status, stdout, stderr } = run([...check, '--lang', 'de']);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'secure-ml: de is not a value of --lang. Use one of en, ru, zh-cn.\nTry secure-ml check --help.\n',
    });
    expect(run([...check, '--lang'], { LANG: 'ru' }).stderr).toBe(
      'secure-ml: Для параметра --lang нужно значение.\nСправка: secure-ml check --help.\n',
    );
  });
});

describe('what programs read', () => {
  /** A report without its sentences. */
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const sentences = ['message', 'reason', 'reasons', 'advice', 'title', 'evidence'];
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, sentences.includes(key) ? null : strip(part)]),
    );
  };

  it('is the same in all languages: keys, verdicts, members, fingerprints', () => {
    // Formats of all kinds, with damage whose description is part of what identifies it.
    const paths = ['examples', 'test/fixtures/formats', 'test/fixtures/evasions'];
    const [english, ...others] = languages.map((language) => {
      const { status, stdout } = run(['check', ...paths, '--format', 'json', '--lang', language]);
      expect(status).toBe(1);
      return JSON.parse(stdout) as { models: { findings: { message: string }[] }[]; findings: unknown[] };
    });
    expect(english.models.length).toBeGreaterThan(200);
    for (const other of others) {
      expect(strip(other)).toEqual(strip(english));
      const messages = other.models.flatMap(({ findings }) => findings.map(({ message }) => message));
      expect(messages.filter((message) => !cyrillic.test(message) && !han.test(message))).toEqual([]);
    }
  });

  it('is what a baseline holds, whatever language it was written in', () => {
    const file = join(root, '.cache', `baseline-${process.pid}.json`);
    expect(run(['check', 'examples/serve.py', '--write-baseline', file, '--lang', 'ru']).status).toBe(1);
    expect(run(['check', 'examples/serve.py', '--baseline', file, '--lang', 'zh-cn']).status).toBe(0);
  });
});

describe('help', () => {
  it.each([
    ['ru', 'Вызов: ', 'Параметры:', 'Коды завершения: '],
    ['zh-cn', '用法：', '选项：', '退出码：'],
  ])('is in the language: %s', (lang, ...headings) => {
    const { status, stdout } = run(['check', '--help', '--lang', lang]);
    expect(status).toBe(0);
    for (const heading of headings) expect(stdout).toContain(heading);
    expect(stdout).not.toMatch(/Usage|Options|default|choices/);
    expect(run(['chekc', '--lang', lang]).stderr).not.toMatch(/unknown|Try/);
  });

  it('of a rule begins with what its page says in the language', () => {
    const { stdout } = run(['explain', 'SML101', '--lang', 'ru']);
    expect(stdout).toMatch(/^Небезопасная загрузка pickle\n\nСообщает о `pickle\.load`/);
    expect(stdout).toContain('# pickle-load (SML101): Unsafe loading of a pickle');
    expect(run(['explain', 'SML101']).stdout).toMatch(/^# pickle-load/);
  });
});
