/** Languages of the product, by the names that VS Code and `--lang` give them. Texts of all but English are files beside this one. */
export const languages = ['en', 'ru', 'zh-cn'] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** Regions and scripts in which Chinese is not written in simplified characters. */
const traditional = ['hant', 'hk', 'mo', 'tw'];

/** The language that a locale such as `ru_RU.UTF-8`, `zh-Hans-CN` or `zh` asks for; undefined for one that there are no texts in. */
export function languageOf(locale: string): Language | undefined {
  const [name, ...parts] = locale
    .toLowerCase()
    .replace(/[.@].*$/, '')
    .split(/[-_]/);
  if (name === 'zh') return parts.some((part) => traditional.includes(part)) ? undefined : 'zh-cn';
  return name === 'en' || name === 'ru' ? name : undefined;
}

/** Says what language everything that runs in this process, and in those that it starts, speaks. */
export const languageVariable = 'SECURE_ML_LANG';

/** The language of an environment: the first variable that is set decides, as POSIX has it. English where there are no texts. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [languageVariable, 'LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '');
  return languageOf(locale ?? '') ?? 'en';
}
