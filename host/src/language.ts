import { readFileSync } from 'node:fs';
import { type Language, languageVariable } from '../../l10n/languages';
import { t, useTranslations } from '../../l10n/messages';
import { shippedPath } from './shipped';

/**
 * Says everything in a language: here, and in the threads and processes that are started from here on, which find it in their
 * environment. English needs no file, and others only theirs. Gives what says a message.
 */
export function speak(language: Language): typeof t {
  process.env[languageVariable] = language;
  useTranslations(
    language === 'en'
      ? {}
      : JSON.parse(readFileSync(shippedPath(`l10n/bundle.l10n.${language}.json`), 'utf8')),
  );
  return t;
}
