import { findCustomSecrets } from './custom/customDetector';
import type { CustomDetector } from './custom/definition';
import { entropyOf } from './filters';
import { findSecrets } from './matcher';
import { isSecretName } from './named';

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
/** `DB_PASSWORD=x` of a shell, `'DB_PASSWORD', 'x'` of a call: a name and what stands behind it, if it is the name of a secret. */
const namedValue =
  /(\b[\w.-]{0,60}(?:key|token|secret|passw(?:or)?d|pwd|passphrase|credentials?|auth)["']?\s{0,4}[=:,]\s{0,4}["']?)([^\s"'`(){}[\],;&|<>]{8,4000})/gi;
/** What a program draws, not what a programmer writes: `args.password`, `os.environ`. */
const isDrawn = /\d|^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])[^._]*$/;
/** `?k=x`: an address gives nothing but the name that its service chose. */
const queried = /([?&][\w.-]{1,40}=)([\w.~%+/=-]{16,4000})/g;
/** A text without any of these holds none of the places above. */
const mayHold = /[:=,]|-[puU]|--/;
/** Shorter ones stand in other words. */
const minRepeated = 8;
/** Secrets of a text times its characters: how much is searched for a secret that stands there again. */
const maxRepeated = 1 << 20;

/**
 * A text as it may leave the engine: secrets of known formats, literals under the names of secrets, and what stands where secrets
 * stand are masked. Everything that is shown goes through here once more when a finding or a reason is made; who cuts a text masks
 * it before, because half a secret does not look like one.
 */
export function maskSecrets(text: string): string {
  const matches = findSecrets(text, 'text');
  const found = new Set(matches.map(({ value }) => value));
  let shown = matches.length === 0 ? text : '';
  let at = 0;
  for (const { start, end, value } of matches) {
    shown += text.slice(at, start) + maskSecret(value);
    at = end;
  }
  if (matches.length > 0) shown += text.slice(at);
  if (!mayHold.test(shown)) return withoutRepeated(shown, found);
  const hide = (whole: string, before: string, value: string) => {
    if (isShown(value)) return whole;
    found.add(value);
    return before + hidden;
  };
  // A search for URLs starts at every letter, and most texts have none.
  const isUrl = shown.includes('://');
  for (const place of [cutKey, ...(isUrl ? placesInUrls : []), ...places]) shown = shown.replace(place, hide);
  shown = shown.replace(namedValue, (whole: string, before: string, value: string) =>
    isDrawn.test(value) && isSecretName(before.match(/[\w-]+/g)?.at(-1) ?? '')
      ? hide(whole, before, value)
      : whole,
  );
  if (isUrl)
    shown = shown.replace(queried, (whole: string, before: string, value: string) =>
      /\d/.test(value) && /[a-z]/i.test(value) && entropyOf(value) >= 3 ? hide(whole, before, value) : whole,
    );
  return withoutRepeated(shown, found);
}

/** What was found at one place is as secret at another, where nothing tells that it is one. */
function withoutRepeated(text: string, secrets: ReadonlySet<string>): string {
  if (secrets.size * text.length > maxRepeated) return text;
  let shown = text;
  for (const secret of secrets)
    if (secret.length >= minRepeated && !secret.includes(hidden)) shown = shown.replaceAll(secret, hidden);
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

/** What maskSecret gives, and signs behind it. */
const maskedWhole = /^.{0,4}\*{4}.{0,2}[)\]},.:…]{0,9}$/;

/** True for what is no secret: one that is masked as a whole, a name of a variable, a template, or a word of the language. */
function isShown(value: string): boolean {
  return (
    maskedWhole.test(value) ||
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
