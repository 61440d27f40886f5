import { findSecrets } from './matcher';

/** A secret as it may be shown: at most four characters of its beginning and two of its end. */
export function maskSecret(value: string): string {
  return value.length < 20 ? '****' : `${value.slice(0, 4)}****${value.slice(-2)}`;
}

/** A text with every secret in it masked; for excerpts that are shown as evidence. */
export function maskSecrets(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end, value } of findSecrets(text, 'text')) {
    shown += text.slice(at, start) + maskSecret(value);
    at = end;
  }
  return shown + text.slice(at);
}
