/** Fixes of pipelines, from edits of their settings. */
import { t } from '../../../l10n/messages';
import type { Fix, TextEdit } from '../finding';
import type { DataEdit } from '../text/data/edits';
import type { DataText } from '../text/data/node';

/**
 * What a report gets of one fix that a person looks at before it is made; nothing where an edit that it needs cannot be made. `fill` as in
 * Fix.
 */
export function guidedFix(
  title: string,
  edits: readonly (DataEdit | undefined)[],
  edit: (start: number, end: number, newText: string) => TextEdit,
  fill?: string,
): { readonly fixes?: readonly Fix[] } {
  const made = edits.flatMap((one) => (one === undefined ? [] : [edit(one.start, one.end, one.newText)]));
  return made.length < edits.length || made.length === 0
    ? {}
    : { fixes: [{ title, edits: made, safe: false, ...(fill === undefined ? {} : { fill }) }] };
}

/** An address over HTTPS in place of HTTP. */
export function encrypted(
  { start, exact }: DataText,
  edit: (start: number, end: number, newText: string) => TextEdit,
): { readonly fixes?: readonly Fix[] } {
  const length = 'http:'.length;
  if (!exact) return {};
  return guidedFix(t('common.use-value', 'HTTPS'), [{ start, end: start + length, newText: 'https:' }], edit);
}

/** The title of a fix that sets something: `Set privileged: false`. */
export function settingTitle(name: string, value: string): string {
  return t('common.set-value', `${name}: ${value}`);
}
