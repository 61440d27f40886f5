import { KeywordSearch } from './keywords';

/** Named steps that tell a stand-in from a secret, each with its own tests. */

/** Where a candidate stands. */
export interface Candidate {
  /** The whole secret. */
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** True when the candidate is no secret. */
export type Filter = (candidate: Candidate) => boolean;

const counted = new Uint16Array(128);

/** Shannon entropy in bits a character; characters beyond ASCII count as if they were a few. */
export function entropyOf(text: string): number {
  for (let index = 0; index < text.length; index++) counted[text.charCodeAt(index) & 127]++;
  let bits = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index) & 127;
    const count = counted[unit];
    if (count === 0) continue;
    bits -= (count / text.length) * Math.log2(count / text.length);
    counted[unit] = 0;
  }
  return bits;
}

const longWords = new KeywordSearch(
  (
    'example placeholder xxxx changeme change_me change-me redacted dummy insert replace notreal goeshere your_ your- fake_ fake- ' +
    // The same in other languages.
    'votre_ votre- mot_de_passe motdepasse passwort kennwort contrasena tu_clave su_clave sua_senha sua_chave ihr_ dein_ deine_ ersetzen inserisci'
  ).split(' '),
);
const shortWords = new KeywordSearch(
  'your fake sample secret password passwd token todo test demo foobar apikey api_key api-key hidden mock none null change default admin'.split(
    ' ',
  ),
);

/** Every filter by its name. */
export const filters = {
  /** `hf_example...`, `YOUR_KEY`: the value says that it is none. */
  saysSo: ({ value }) => longWords.has(value),

  /** Shorter words, that random text can hold by chance: only for what people choose. */
  saysSoShortly: ({ value }) => shortWords.has(value),

  /** `<token>`, `${TOKEN}`, `{{ token }}`, `{token}`, `%s`, `$TOKEN`, `%(token)s`, `[token]`, `***`. */
  isTemplate: ({ value }) => /[<>{}]|^\$|^%[(s]|\$\(|^\[|\*\*\*|\.\.\.|…/.test(value),

  /** `sk-YOUR_OWN_KEY`, `VOTRE_CLE`: words in capitals, behind a prefix or none. */
  isShouted: ({ value }) => /^(?:[a-z\d]{1,10}[-_]){0,4}[A-Z]{2,20}(?:[_-][A-Z]{2,20}){1,8}$/.test(value),

  /** Words of another script than passwords are typed in: labels of a form. */
  isForeign: ({ value }) => /[^\x00-\x7f]/.test(value),

  /** Pieces of a program: `),e?this._auth.get(`. */
  isCode: ({ value }) => /^[)\]},;]|[\w)]\(|\(\)|=>|&&|\|\||;[a-z]+=|^[\w.]+\[[\w., |[\]]*\]$/.test(value),

  /** What a password became by a one-way function: Jupyter's `sha1:salt:digest`, `$2b$...`, `argon2:`. */
  isHashed: ({ value }) =>
    /^(?:(?:sha\d{1,3}|md5|argon2(?:id?|d)?|pbkdf2[\w:]{0,20}|scrypt|bcrypt):|\$(?:2[aby]|argon2\w{0,2}|5|6|scrypt)\$)/.test(
      value,
    ),

  /** `aaaaaaaa`, `12341234`: six characters of the same, or hardly any different ones. */
  repeats: ({ value }) => {
    let run = 1;
    let distinct = 0;
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index) & 127;
      run = index > 0 && unit === (value.charCodeAt(index - 1) & 127) ? run + 1 : 1;
      if (run >= 6) break;
      if (counted[unit]++ === 0) distinct++;
    }
    for (let index = 0; index < value.length; index++) counted[value.charCodeAt(index) & 127] = 0;
    return run >= 6 || distinct * 4 < Math.min(value.length, 40);
  },

  /** `abcdefghij`, `0123456789`: neighbours in the alphabet or on the number row. */
  counts: ({ value }) => {
    let run = 1;
    for (let index = 1; index < value.length; index++) {
      const step = (value.charCodeAt(index) | 32) - (value.charCodeAt(index - 1) | 32);
      run = step === 1 ? run + 1 : 1;
      if (run >= 7) return true;
    }
    return value.includes('1234567890');
  },

  /** Text that reads the secret from where it is kept. */
  isLookup: ({ value }) =>
    /environ|getenv|process\.env|secrets\.|vault:|keyring|ssm:|arn:|op:\/\//i.test(value),

  /** URLs, paths, file names and mail addresses. */
  isAddress: ({ value }) =>
    /^[a-z][a-z0-9+.-]{1,20}:\/\/|^[./~\\]|^[\w.-]+@[\w.-]+$|\.(?:json|txt|pem|key|ya?ml|env|py|cfg|ini|toml|crt|db)$/i.test(
      value,
    ),

  isUuid: ({ value }) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value),

  /** Words, names and versions: nothing that a generator would give. */
  isWords: ({ value }) => {
    if (/^[A-Za-z][a-z]*(?:[ _.:/-][A-Za-z]?[a-z]*)*$/.test(value)) return true;
    if (/^[A-Za-z]+$/.test(value) && value.length < 20) return true;
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return true;
    // Also with a function of it: `package.module:main`.
    if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?::[A-Za-z_]\w*)?$/.test(value)) return true;
    return /^v?\d+(?:[.:-]\d+)*$/.test(value);
  },

  /** `AccountKeyCredentials`, `OAuth2ClientCredential`, `IoT_SharedCredentials`: words of a fair length, two at least. */
  isCamelCase: ({ value }) => {
    const words = value.split(/[_.-]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    if (words.length < 2 || value.length < 4 * words.length - 2) return false;
    return words.every((word) =>
      /^(?:[A-Za-z]?[a-z]*[aeiouy][a-z]*\d?|[AEIOUY][a-z]+\d?|[A-Z]{1,5}\d{0,5})$/.test(word),
    );
  },

  isDate: ({ value }) => /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/.test(value),

  /** An expression that searches for tokens, or a path into a document. */
  isExpression: ({ value }) => /\(\?[:=!P]|\\[swdbSWDB]|\[\^|\[-?\d+\]\./.test(value),

  /** Public by design: keys of Azure's emulators and of jwt.io, and what PostHog, Stripe and Mapbox put into web pages. */
  isPublic: ({ value }) =>
    /^Eby8vdM0(?=2xNOcqFl)|^C2y6yDjf(?=5\/R\+ob0N)|\.SflKxwRJ(?=SMeKKF2Q)|^phc_[A-Za-z0-9]{30,60}$|^pk[._](?:live|test|eyJ)/.test(
      value,
    ),

  /** Digests and commits next to a word that calls them so, or behind an @. */
  isDigest: ({ value, text, start }) =>
    /^[0-9a-f]{20,128}$/i.test(value) &&
    /(?:commit|sha\d{0,3}|rev|revision|ref|hash|digest|checksum|integrity|etag|md5|blob|tree|@)["'\]]{0,2}[\s:=@("']{0,6}$/i.test(
      text.slice(Math.max(0, start - 40), start),
    ),

  /** A short match by chance inside of a long stretch of base64: an image, a model, a certificate. */
  isInsideBase64: ({ value, text, start, end }) => {
    let before = start;
    while (before > 0 && start - before < 60 && isBase64(text.charCodeAt(before - 1))) before--;
    let after = end;
    while (after < text.length && after - end < 60 && isBase64(text.charCodeAt(after))) after++;
    return start - before + after - end >= 60 && /^[A-Za-z0-9+/=]+$/.test(value);
  },
} satisfies Record<string, Filter>;

function isBase64(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 47 && unit <= 57) || unit === 43
  );
}

/** For a token whose format already proves a lot: only what says that it is a stand-in counts. */
const formatFilters: readonly Filter[] = [
  filters.saysSo,
  filters.repeats,
  filters.counts,
  filters.isPublic,
  filters.isInsideBase64,
];
/** For a value that a vendor's name gives away. */
const valueFilters: readonly Filter[] = [...formatFilters, filters.isDigest, filters.isCamelCase];
/** For any literal that people choose: next to a suspicious name, or in a URL. */
const chosenFilters: readonly Filter[] = [
  filters.isPublic,
  filters.isShouted,
  filters.isForeign,
  filters.isCode,
  filters.isHashed,
  filters.saysSo,
  filters.saysSoShortly,
  filters.isTemplate,
  filters.repeats,
  filters.counts,
  filters.isLookup,
  filters.isAddress,
  filters.isUuid,
  filters.isWords,
  filters.isCamelCase,
  filters.isDate,
  filters.isExpression,
  filters.isDigest,
];

/** True when a candidate is no secret; `kind` says how much its place already proves. */
export function isNoSecret(candidate: Candidate, kind: 'format' | 'value' | 'chosen'): boolean {
  const steps = kind === 'format' ? formatFilters : kind === 'value' ? valueFilters : chosenFilters;
  return steps.some((step) => step(candidate));
}

/** What everybody tries first; whoever leaves it there seldom takes it for a secret. */
export function isFirstTried(value: string): boolean {
  return /^(?:(?:my)?(?:secret)?(?:postgres|mysql|mongo|redis|rabbitmq|mlflow|minio(?:admin)?|admin|root|password|passwd|pass|secret|user|default|airflow|kubeflow|label-?studio|guest))\d{0,4}$/i.test(
    value,
  );
}
