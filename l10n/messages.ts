import * as l10n from '@vscode/l10n';
import { english } from './generated/english';

/** Name of a user-visible sentence, `scope.what-it-says`; its English text is in l10n/bundle.l10n.json. */
export type MessageId = keyof typeof english;

l10n.config({ contents: english });

/** A sentence in the user's language, `{0}` and `{1}` replaced by the values. */
export const t = (id: MessageId, ...values: (string | number | boolean)[]): string => l10n.t(id, ...values);

/** Words in the user's language, and in English: what is part of an identity is the same in every language. */
export interface Words {
  readonly text: string;
  readonly english: string;
}

/** Words that are said, and also tell one thing from another. */
export const wordsOf = (id: MessageId, ...values: (string | number | boolean)[]): Words => ({
  text: t(id, ...values),
  english: english[id].replace(/\{(\d+)\}/g, (placeholder, index) => String(values[index] ?? placeholder)),
});

/** Uses a translation: texts by id. English stands in for those that it lacks. */
export function useTranslations(translation: Readonly<Record<string, string>>): void {
  l10n.config({ contents: { ...english, ...translation } });
}

/** The title of a rule. */
export const titleOf = (ruleId: string): string => t(`${ruleId}.title` as MessageId);
