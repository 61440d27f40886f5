import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { remedyIn } from '../../host/src/ruleHelp';
import { languageOf, languageOfEnvironment, languages } from '../../l10n/languages';

/* The texts of every language beside those of English: all are there, and say the same of the same values. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(root, path), 'utf8'));
const english = read('l10n/bundle.l10n.json');
const manifest = read('package.nls.json');
const ruleIds = readdirSync(join(root, 'docs/rules'))
  .map((name) => name.slice(0, -3))
  .filter((name) => name !== 'README');

/** Messages that are nothing but names and values, so that they are the same everywhere. */
const sameEverywhere = [
  'commands.product-prefix',
  'common.language-tag',
  'explain-model.format-verdict',
  'load-verdicts.because',
  'model-requests.megabytes-progress',
  'status-bar.product-name',
  'category',
  'displayName',
  'viewsContainer.secureMl',
];
/** Labels that have little room: status bar, badges, tables, buttons, lenses. */
const short =
  /^(?:status-bar\.status-|scan-model\.count-|verdict-texts\.(?:\w+-verdict|\w+-severity|safe-to-load|not-)|common\.\w+-(?:button|column)|report-view\.\w+-(?:label|button))/;
/** A letter of what each language is written in. */
const letters: Readonly<Record<string, RegExp>> = { ru: /\p{Script=Cyrillic}/u, 'zh-cn': /\p{Script=Han}/u };

/** Values, code, addresses and commands of a text, each once: what no translation may change. */
const fixedParts = (text: string) =>
  [...new Set(text.match(/\{\d+\}|`[^`]+`|\]\([^)]+\)|CVE-\d+-\d+|--[a-z][a-z-]+|\w+=\w+/g) ?? [])].sort();

/** The sentence that hovers show of the English page of a rule. */
const remedyOf = (id: string) => remedyIn(readFileSync(join(root, `docs/rules/${id}.md`), 'utf8')) ?? '';
const codeIn = (text: string) => [...(text.match(/`[^`]+`/g) ?? [])].sort();

/** A count before a noun in the plural, which reads wrong for one; bounds, which are never one, aside. */
const counted =
  /(?<!\b(?:than|first|most|only|of) )\{\d\} (?:files|models|tensors|findings|rules|jobs|controls|modules|classes|pages|fixes|verdicts)\b(?!\/)/i;
/** Counts that are never one. */
const alwaysSeveral = ['security-requests.findings-left', 'statement.several-models'];

describe('English', () => {
  it('has a remedy of one sentence for every rule', () => {
    const wrong = ruleIds.filter((id) => !/^[A-Z`][^\n]{10,240}\.$/.test(remedyOf(id)));
    expect(wrong).toEqual([]);
  });

  it('puts what is counted before its number, because texts have no plural forms', () => {
    const wrong = Object.entries(english).filter(
      ([id, text]) => counted.test(text) && !alwaysSeveral.includes(id),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const catalogue = read(`l10n/bundle.l10n.${language}.json`);
  const texts = read(`package.nls.${language}.json`);
  const summaries = read(`l10n/summaries.${language}.json`);
  const remedies = read(`l10n/remedies.${language}.json`);
  const both = [
    ...Object.entries(english).map(([id, text]) => [id, text, catalogue[id]]),
    ...Object.entries(manifest).map(([id, text]) => [id, text, texts[id]]),
  ].filter(([, , translated]) => translated !== undefined);

  it('has every text, and no other', () => {
    // What lacks comes with the English text, for whoever translates it.
    const missing = Object.entries(english).filter(([id]) => !(id in catalogue));
    expect(Object.fromEntries(missing)).toEqual({});
    expect(Object.keys(catalogue).filter((id) => !(id in english))).toEqual([]);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(manifest).sort());
    expect(Object.keys(summaries).sort()).toEqual(ruleIds.sort());
    expect(Object.keys(remedies).sort()).toEqual(ruleIds.sort());
  });

  it('keeps values, code, options and addresses', () => {
    const changed = both
      .map(([id, text, translated]) => ({ id, text: fixedParts(text), translated: fixedParts(translated) }))
      .filter(({ text, translated }) => text.join() !== translated.join());
    expect(changed).toEqual([]);
  });

  it('keeps the code of what the pages say first about a remedy', () => {
    const changed = ruleIds.filter((id) => codeIn(remedies[id]).join() !== codeIn(remedyOf(id)).join());
    expect(changed).toEqual([]);
  });

  it('begins and ends with the same white space, and has as many paragraphs', () => {
    const shape = (text: string) => [/^\s*/.exec(text)?.[0] !== '', text.split('\n').length];
    const changed = both.filter(
      ([, text, translated]) => JSON.stringify(shape(text)) !== JSON.stringify(shape(translated)),
    );
    expect(changed).toEqual([]);
  });

  it('is written in its own letters', () => {
    const foreign = both.filter(
      ([id, , translated]) => !sameEverywhere.includes(id) && !letters[language].test(translated),
    );
    expect(foreign).toEqual([]);
    for (const texts of [summaries, remedies])
      expect(Object.values(texts).filter((text) => !letters[language].test(text))).toEqual([]);
  });

  // Words of a few letters have no translation of 1.8 times as many; what matters is that labels stay labels.
  const most = (text: string) => Math.max(1.8 * text.length, 15);

  it('has room for its labels', () => {
    const labels = both.filter(([id]) => short.test(id));
    expect(labels.length).toBeGreaterThan(30);
    expect(labels.filter(([, text, translated]) => translated.length > most(text))).toEqual([]);
  });

  it('has every page of the walkthrough, by the name that VS Code looks for', () => {
    const pages = readdirSync(join(root, 'media/walkthrough')).filter((name) => /^\w+\.md$/.test(name));
    expect(pages).toHaveLength(4);
    for (const page of pages)
      expect(existsSync(join(root, 'media/walkthrough', page.replace('.md', `.nls.${language}.md`)))).toBe(
        true,
      );
  });
});

describe('numbers in Russian', () => {
  const catalogue = read('l10n/bundle.l10n.ru.json');

  it('need no form of the word that they count: it stands before them, or is a unit without forms', () => {
    const counted = Object.entries(english).filter(([, text]) => /\{\d+\} (?:\w+ )?[a-z]{3,}s\b/.test(text));
    expect(counted.length).toBeGreaterThan(80);
    const units = /^(?:байт|бит|дн|МБ|файл\/с)$/;
    const wrong = counted
      .map(([id]) => [id, catalogue[id] ?? ''])
      .filter(([, text]) =>
        [...text.matchAll(/\{\d+\} (\p{Script=Cyrillic}[\p{Script=Cyrillic}/]*)/gu)].some(
          ([, word]) => /(?:ов|ев|ей|ок|ек|ий|ых|их|за|ра|ла|ки|ны|ля|ка)$/u.test(word) && !units.test(word),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the language', () => {
  it.each([
    ['ru', 'ru'],
    ['ru_RU.UTF-8', 'ru'],
    ['ru-RU', 'ru'],
    ['RU', 'ru'],
    ['zh', 'zh-cn'],
    ['zh_CN.UTF-8', 'zh-cn'],
    ['zh-Hans-CN', 'zh-cn'],
    ['zh_SG', 'zh-cn'],
    ['en_GB.UTF-8', 'en'],
    ['zh_TW.UTF-8', undefined],
    ['zh-Hant', undefined],
    ['C', undefined],
    ['POSIX', undefined],
    ['de_DE@euro', undefined],
    ['rus', undefined],
    ['', undefined],
  ])('of the locale %s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('of an environment is what the first variable that is set says', () => {
    expect(languageOfEnvironment({})).toBe('en');
    expect(languageOfEnvironment({ LANG: 'ru_RU.UTF-8' })).toBe('ru');
    expect(languageOfEnvironment({ LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'ru_RU.UTF-8' })).toBe('zh-cn');
    expect(languageOfEnvironment({ LC_ALL: '', LANG: 'ru_RU.UTF-8' })).toBe('ru');
    expect(languageOfEnvironment({ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' })).toBe('en');
    expect(languageOfEnvironment({ SECURE_ML_LANG: 'ru', LC_ALL: 'zh_CN.UTF-8' })).toBe('ru');
    expect(languageOfEnvironment({ SECURE_ML_LANG: 'de', LANG: 'ru_RU.UTF-8' })).toBe('en');
  });
});
