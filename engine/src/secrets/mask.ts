import { findKnownSecrets, type SecretMatch } from './matcher';
import { findNamedSecrets } from './named';

/** A secret as it may be shown: at most four characters of its beginning and two of its end. */
export function maskSecret(value: string): string {
  return value.length < 20 ? '****' : `${value.slice(0, 4)}****${value.slice(-2)}`;
}

/** A text with every secret in it masked; for excerpts that are shown as evidence. */
export function maskSecrets(text: string): string {
  const matches: SecretMatch[] = [...findKnownSecrets(text), ...findNamedSecrets(text, 'quoted')];
  matches.sort((left, right) => left.start - right.start);
  let shown = '';
  let at = 0;
  for (const { start, end, value } of matches) {
    if (start < at) continue;
    shown += text.slice(at, start) + maskSecret(value);
    at = end;
  }
  return shown + text.slice(at);
}
