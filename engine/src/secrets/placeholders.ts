/** Named steps that tell a stand-in from a secret. Each takes the literal and answers whether it can be dismissed. */

/** Shannon entropy in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const longWords =
  /example|placeholder|xxxx|changeme|change_me|change-me|redacted|dummy|insert|replace|notreal|goeshere|your[_-]/i;
const shortWords =
  /your|fake|sample|secret|password|passwd|token|todo|test|demo|foobar|apikey|api[_-]key|hidden|mock|none|null/i;

function saysSo(value: string): boolean {
  return longWords.test(value);
}

function saysSoShortly(value: string): boolean {
  return shortWords.test(value);
}

/** `<token>`, `${TOKEN}`, `{{ token }}`, `{token}`, `%s`, `$TOKEN`, `%(token)s`, `[token]`, `***`. */
function isTemplate(value: string): boolean {
  return /[<>{}]|^\$|^%[(s]|\$\(|^\[|\*\*\*|\.\.\.|…/.test(value);
}

/** `aaaaaaaa`, `12341234`: six characters of the same, or hardly any different ones. */
function repeats(value: string): boolean {
  return /(.)\1{5}/.test(value) || new Set(value).size * 4 < Math.min(value.length, 40);
}

/** `abcdefghij`, `0123456789`: neighbours in the alphabet or on the number row. */
function counts(value: string): boolean {
  const lower = value.toLowerCase();
  let run = 1;
  for (let index = 1; index < lower.length; index++) {
    run = lower.charCodeAt(index) - lower.charCodeAt(index - 1) === 1 ? run + 1 : 1;
    if (run >= 7) return true;
  }
  return lower.includes('1234567890');
}

function isLookup(value: string): boolean {
  return /environ|getenv|process\.env|secrets\.|vault:|keyring|ssm:|arn:/i.test(value);
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\/|^[./~\\]|^[\w.-]+@[\w.-]+$|\.(?:json|txt|pem|key|ya?ml|env|py|cfg|ini|toml|crt|db)$/i.test(
    value,
  );
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}

/** Words, names and versions: nothing that a generator would give. */
function isWords(value: string): boolean {
  if (/^[A-Za-z][a-z]*(?:[ _.:/-][A-Za-z]?[a-z]*)*$/.test(value)) return true;
  if (/^[A-Za-z]+$/.test(value) && value.length < 20) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return true;
  if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(value)) return true;
  return /^v?\d+(?:[.:-]\d+)*$/.test(value);
}

/** Steps for a token whose format already proves a lot: only what says that it is a stand-in counts. */
const knownSteps = [saysSo, repeats, counts];
/** Steps for any literal next to a suspicious name. */
const namedSteps = [saysSo, saysSoShortly, isTemplate, repeats, counts, isLookup, isAddress, isUuid, isWords];

/** True when a token of a known format is a stand-in; `value` comes without its prefix. */
export function isKnownPlaceholder(value: string): boolean {
  return knownSteps.some((step) => step(value));
}

/** True when a literal next to a secret's name is no secret. */
export function isNamedPlaceholder(value: string): boolean {
  return namedSteps.some((step) => step(value));
}
