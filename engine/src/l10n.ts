import * as l10n from '@vscode/l10n';

/**
 * Localises a user-visible sentence of the engine. `{0}` and `{1}` are replaced by the arguments; with no bundle loaded the
 * English text itself is used. Hosts load a bundle once with `useTranslations`.
 */
export const t = (message: string, ...values: (string | number | boolean)[]): string =>
  l10n.t(message, ...values);

/** Loads a bundle: English sentence to translation. */
export function useTranslations(bundle: Record<string, string>): void {
  l10n.config({ contents: bundle });
}
