import { findCustomSecrets } from './custom/customDetector';
import type { CustomDetector } from './custom/definition';
import { findSecrets } from './matcher';

/** A secret as it may be shown: at most four characters of its beginning and two of its end. */
export function maskSecret(value: string): string {
  return value.length < 20 ? hidden : `${value.slice(0, 4)}${hidden}${value.slice(-2)}`;
}

const hidden = '****';

/** Names of what must stay secret, in options of programs. */
const options =
  '[\\w.-]{0,40}(?:api[_-]?key|access[_-]?key(?:[_-]?id)?|secret(?:[_-]?key)?|passw(?:or)?d|passphrase|token|credential|private[_-]?key)|pass|pwd|auth|jwt|sas';
/** Names of it in URLs and forms, which have shorter ones. */
const parameters = `${options}|[\\w.-]{0,40}signature|pw|sig|key|code|session(?:id)?`;

/** Places in URLs. `s3://id:key@bucket` and `https://user:password@host`: keys of clouds hold slashes. */
const placesInUrls: readonly RegExp[] = [
  /([a-z][\w+.-]{0,20}:\/\/[^\s/:@'"`]{0,200}:)([^\s@'"`]{1,500})(?=@)/gi,
  /([a-z][\w+.-]{0,20}:\/\/)([^\s/:@'"`]{12,500})(?=@)/gi,
];

/** Keys that were cut before their end. */
const cutKey = /(-----BEGIN [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----)((?:(?!-----END)[\s\S]){1,20000})/g;

/** Places anywhere that give a secret away, whatever it looks like. The first group stays, the second is the secret; in this order. */
const places: readonly RegExp[] = [
  // `?api_key=`, `&X-Amz-Signature=`
  new RegExp(`([?&;](?:${parameters})=)([^\\s&;'"\`<>#]{3,4000})`, 'gi'),
  // `--password=`, `--api-key `, `--token=`
  new RegExp(`(--?(?:${options})[=\\s]\\s{0,4}["']?)([^\\s"'$][^\\s"']{2,4000})`, 'gi'),
  // `curl -u user:password`, `--user user:password`, `--proxy-user`
  /((?:^|[\s'"])(?:-u|-U|--user|--proxy-user|--http-user)[=\s]?\s{0,4}["']?[^\s:'"]{1,200}:)([^\s'"@]{1,500})/g,
  /(\bsshpass\s{1,4}-p\s{0,4}["']?)([^\s'"$][^\s'"]{0,200})/g,
  // Headers.
  /(\bauthorization["']?\s{0,4}[:=,]\s{0,4}["']?(?:basic|bearer|token|apikey|digest)\s{1,4})([^\s'"\\]{4,4000})/gi,
  /(\b(?:x-[\w-]{0,30}(?:key|token|secret|auth)|private-token|job-token|set-cookie|cookie|api-key)["']?\s{0,4}[:,]\s{0,4}["']?)([^\s'"\\]{6,4000})/gi,
];
/** A text without any of these holds none of the places above. */
const mayHold = /[:=]|-[puU]|--/;

/**
 * A text as it may leave the engine: secrets of known formats, literals under the names of secrets, and what stands where secrets
 * stand are masked. Everything that is shown goes through here once more when a finding or a reason is made; who cuts a text masks
 * it before, because half a secret does not look like one.
 */
export function maskSecrets(text: string): string {
  const matches = findSecrets(text, 'text');
  let shown = matches.length === 0 ? text : '';
  let at = 0;
  for (const { start, end, value } of matches) {
    shown += text.slice(at, start) + maskSecret(value);
    at = end;
  }
  if (matches.length > 0) shown += text.slice(at);
  if (!mayHold.test(shown)) return shown;
  // A search for URLs starts at every letter, and most texts have none.
  const isUrl = shown.includes('://');
  for (const place of [cutKey, ...(isUrl ? placesInUrls : []), ...places])
    shown = shown.replace(place, (whole: string, before: string, value: string) =>
      isShown(value) ? whole : before + hidden,
    );
  return shown;
}

/** The same for a text that is shown line by line: as many lines, also where a secret goes over several. */
export function maskLines(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of findSecrets(text, 'text')) {
    if (start < at) continue;
    shown += text.slice(at, start) + text.slice(start, end).replace(/[^\n]+/g, hidden);
    at = end;
  }
  return (shown + text.slice(at)).split('\n').map(maskSecrets).join('\n');
}

/** A text without what a project's own detectors find. */
export function maskCustomSecrets(text: string, detectors: readonly CustomDetector[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end, value } of findCustomSecrets(text, detectors, 0, text.length)) {
    if (start < at) continue;
    shown += text.slice(at, start) + maskSecret(value);
    at = end;
  }
  return shown + text.slice(at);
}

/** True for what is no secret: one that is masked, a name of a variable, a template, or a word of the language. */
function isShown(value: string): boolean {
  return (
    value.includes(hidden) ||
    /^(?:\$\{?\w{1,100}\}?|\{\{?[^}]{0,200}\}?\}|%\w{1,100}%|<[^>]{1,100}>|None|True|False|null|true|false)$/.test(
      value,
    )
  );
}

/** Characters of which tokens are made. */
const tail = /[\w+/=.~%-]{8,}$/;

/**
 * A text cut to what a reader needs, masked before. `isCut` says that the text was cut already, so that a secret may have lost its end:
 * then the word that it ends with is left out.
 */
export function maskedExcerpt(text: string, length: number, isCut = false): string {
  const masked = maskSecrets(isCut ? text.replace(tail, '…') : text);
  return masked.length > length ? `${masked.slice(0, length)}…` : masked;
}
