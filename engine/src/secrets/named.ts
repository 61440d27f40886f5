import { entropyOf, isFirstTried, isNoSecret } from './filters';
import type { SecretMatch, SecretText } from './secretMatch';

/** What a name that holds a secret has in it; the matcher looks for these words. */
export const nameWords: readonly string[] = [
  ...['pass', 'pwd', 'secret', 'token', 'key', 'credential', 'auth'],
  // Of SQL: `IDENTIFIED BY 'x'`.
  'identified',
  'minio(',
];

const secretWords = new Set([
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'secret',
  'credential',
  'credentials',
  'apikey',
  'apitoken',
  'authtoken',
]);
const keyOwners = new Set([
  'api',
  'access',
  'private',
  'secret',
  'auth',
  'encryption',
  'signing',
  'account',
  'service',
  'master',
  'storage',
  'fernet',
]);
/** Words before `pass`, which is also what a filter, a compiler and a network do. */
const passOwners = new Set(
  'db database sql mysql postgres pg redis mongo smtp mail email ftp sftp ssh proxy user admin root login auth api rabbitmq elastic become sudo vault'.split(
    ' ',
  ),
);
/** Words before `token` in the vocabulary of language models, parsers and services that answer in pages. */
const modelWords = new Set([
  'pad',
  'eos',
  'bos',
  'unk',
  'mask',
  'sep',
  'cls',
  'special',
  'image',
  'video',
  'audio',
  'start',
  'end',
  'stop',
  'prompt',
  'first',
  'last',
  'next',
  'input',
  'output',
  'page',
  'continuation',
  'new',
  'num',
  'max',
  'min',
  'additional',
  'vocab',
  'begin',
  'prefix',
  'suffix',
  'word',
  'sub',
  'text',
  'current',
  'decoder',
  'encoder',
  'placeholder',
  'padding',
  'separator',
  'per',
  'boi',
  'eoi',
  'fim',
  'tool',
  'system',
  'user',
  'assistant',
]);
/** A name that ends so holds something about a secret, not the secret. */
const describing = new Set([
  'name',
  'path',
  'file',
  'filename',
  'url',
  'uri',
  'type',
  'id',
  'ids',
  'length',
  'len',
  'size',
  'count',
  'format',
  'field',
  'env',
  'var',
  'variable',
  'prefix',
  'regex',
  'pattern',
  'header',
  'policy',
  'hash',
  'label',
  'prompt',
  'message',
  'error',
  'ref',
  'arn',
  'dir',
  'index',
  'hint',
  'help',
  'version',
  'scheme',
  'method',
  'provider',
  'class',
  'sha',
  'sha256',
  'digest',
  'checksum',
  'encryption',
  'algorithm',
  'mode',
  'required',
  'enabled',
  'expiry',
  'template',
  'form',
  'page',
  'annotation',
  'annotations',
  'claim',
  'scope',
  'handler',
  'selector',
  'column',
  'store',
  'manager',
  'salt',
]);
/** A name with such a word says that everybody may know the value, or that it is a digest; tokens of a website stand in its pages. */
const harmless = new Set([
  'public',
  'publishable',
  'hashed',
  'hash',
  'sitekey',
  'masked',
  'encrypted',
  'website',
]);
/** What people type in: it may be short and plain. */
const passwordName = /pass(?:word|wd|phrase)?|pwd/i;

const knownNames = new Map<string, boolean>();

/** Words of `HF_TOKEN`, `apiKey`, `client-secret`, in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** True for names whose value would be a credential: `db_password`, `HF_TOKEN`, `apiKey`; false for `pad_token`, `max_tokens`. */
export function isSecretName(name: string): boolean {
  let known = knownNames.get(name);
  if (known === undefined) {
    known = judgeName(name);
    // Few names are written over and over; the rest need not be remembered.
    if (knownNames.size >= 1000) knownNames.clear();
    knownNames.set(name, known);
  }
  return known;
}

function judgeName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined || describing.has(last) || words.some((word) => harmless.has(word))) return false;
  if (words.some((word) => secretWords.has(word) || /(?:password|passwd)$/.test(word)))
    return before !== 'no' && !words.includes('santa');
  if (last === 'token') return before === undefined || !modelWords.has(before);
  if (last === 'pass') return before !== undefined && passOwners.has(before);
  if (last === 'key') return before !== undefined && keyOwners.has(before);
  // `_auth` of npm is a user and a password in base64.
  return last === 'auth' && (words.length > 1 || name === '_auth');
}

/**
 * True for a value of letters of both cases, digits and signs. `PASS` alone is also the outcome of a test: a word, a mark, or a code that
 * colours one.
 */
function isMixed(value: string): boolean {
  return (
    [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*?+~]/].every((kind) => kind.test(value)) && !/[\\[\]/]/.test(value)
  );
}

/** True where the name and the value after it are a look-up and its fallback, or an option and its default. */
function standsIn(text: string, start: number, nameEnd: number, from: number): boolean {
  const [, callee] =
    /\b(getenv|environ\.get|add_argument|[oO]ption)\([ \t]{0,4}["']$/.exec(
      text.slice(Math.max(0, start - 30), start),
    ) ?? [];
  if (callee === undefined) return false;
  return callee.includes('env') || text.slice(nameEnd, from).includes('default');
}

const right = /[A-Za-z0-9_-]{0,80}/y;
/** Names of settings in XML have points. */
const dottedRight = /[A-Za-z0-9_.-]{0,80}/y;
/** Up to the value: a closing quote or bracket, an annotation, the sign, and an opening quote with its prefix. */
const assigned =
  /\\?["']?[ \t]{0,4}\]?[ \t]{0,20}(?:string[ \t]{0,10}(?==))?(?::[ \t]{0,4}[A-Za-z][\w.[\]]{0,40}[ \t]{0,10}(?==))?(?:={1,3}|!==?|<-|:=|:|=>)[ \t]{0,20}(?:[rRuUbBfF]{0,2})(\\?["'])/y;
const fallback = /["'][ \t]{0,4},[ \t]{0,4}(?:default[ \t]{0,2}=[ \t]{0,2})?(["'])/y;
/** Up to a value without quotes. */
const bare = /["']?[ \t]{0,4}[=:][ \t]{0,4}/y;
const spaced = /[ \t]{1,8}/y;
/** `PASSWORD 'x'` of SQL, also behind `IDENTIFIED BY`. */
const ofSql = /(?:[ \t]{1,8}[bB][yY])?[ \t]{1,8}(?:=[ \t]{0,4})?[eEnN]?(')/y;
/** `<password>x<`, `key="Password" value="x"`, `<name>fs.s3a.secret.key</name><value>x<`. */
const ofXml = /["']?[ \t]{0,8}(?:<\/name>\s{0,40}<value)?>[ \t\r\n]{0,40}(?=[^<\s])/y;
const ofXmlValue = /["'][ \t\r\n]{1,20}value[ \t]{0,4}=[ \t]{0,4}(["'])/y;
const magicLine = /(?:^|\n)[ \t]{0,20}%(?:set_)?env[ \t]{1,8}\w{0,80}$/;
/**
 * A number sign begins a comment only behind a space, which ends a value anyway. An ampersand begins a value as the name of YAML's
 * anchor; inside, it is a character of it, unless an assignment follows as in an address.
 */
const noBareValue = /[\s"',;{}[\]()<>|$]/;
const maxNameLength = 80;
const maxValueLength = 400;

/** A name that was looked at, and the secret that is assigned to it, if there is one. */
export interface NamedHit {
  /** After the name; words inside of it need no second look. */
  readonly nameEnd: number;
  readonly match?: SecretMatch;
}

/**
 * The literal that is given to the name around a word: assigned, as an attribute, keyword, dictionary or mapping key, or as the
 * fallback of an environment look-up. Every expression is anchored and bounded.
 */
export function namedSecretAt(text: string, word: number, kind: SecretText): NamedHit {
  if (text.startsWith('inio(', word + 1)) return thirdAt(text, word);
  const rest = kind === 'xml' ? dottedRight : right;
  rest.lastIndex = word;
  const nameEnd = word + (rest.exec(text)?.[0].length ?? 0);
  const opened = valueAfter(text, nameEnd, kind);
  if (opened === undefined) return pairAt(text, word, nameEnd);
  let start = word;
  while (
    start > 0 &&
    word - start < maxNameLength &&
    (isNamePart(text.charCodeAt(start - 1)) || (kind === 'xml' && text[start - 1] === '.'))
  )
    start--;
  const name = text.slice(start, nameEnd);
  // `AWS::ApiGateway::ApiKey` is the name of a kind of thing.
  const isNamed =
    (kind === 'sql' && /^identified$/i.test(name)) ||
    isSecretName(name) ||
    (/^pass$/i.test(name) && isMixed(opened.value));
  if (text.startsWith('::', start - 2) || !isNamed) return { nameEnd };
  // `${PASSWORD:?not set}`: what a shell says where there is none.
  if (text.startsWith('${', start - 2) && text.startsWith(':?', nameEnd)) return { nameEnd };
  const { from, value, isFallback, isMild, isOfMagic } = opened;
  if (isFallback && !standsIn(text, start, nameEnd, from)) return { nameEnd };
  const end = from + value.length;
  // Machines make tokens and keys, and digits with them; people make passwords.
  if (/(?:token|key|auth)$/i.test(name) && !/\d/.test(value)) return { nameEnd };
  const isPassword = passwordName.test(name) || /pass$|^identified$/i.test(name);
  // A password that something is compared with is one; a token, a word of some vocabulary.
  if (!isPassword && /[!=]=/.test(text.slice(nameEnd, from))) return { nameEnd };
  // Shorter ones are words, but for passwords with a digit.
  if (value.length < 8 && !(isPassword && /\d/.test(value) && /[A-Za-z]/.test(value))) return { nameEnd };
  if (entropyOf(value) < (isPassword ? 2.3 : 3) || isMinified(text, from)) return { nameEnd };
  if (!isPassword && isDashedWords(value)) return { nameEnd };
  // `v3io_credentials = "v3io_credentials"`: a constant that says its name.
  if (wordsOf(value).join() === wordsOf(name).join()) return { nameEnd };
  // Registries of npm hand out UUIDs.
  if (name !== '_authToken' && isNoSecret({ value, text, start: from, end }, 'chosen')) return { nameEnd };
  const variable = wordsOf(name).join('_').toUpperCase();
  return {
    nameEnd,
    match: {
      start: from,
      end,
      value,
      variable,
      ...(isMild || isFirstTried(value) || isRecord(text, start) ? { isMild: true as const } : {}),
      ...(isOfMagic ? { isOfMagic } : {}),
    },
  };
}

/** `auth=("user", "password")` of requests and httpx, with or without the name of a class. */
const pair = /[ \t]{0,4}=[ \t]{0,4}[\w.]{0,40}\([ \t]{0,4}["'][^"'\s]{1,80}["'],[ \t]{0,4}(["'])/y;

function pairAt(text: string, start: number, nameEnd: number): NamedHit {
  if (text.slice(start, nameEnd) !== 'auth' || (start > 0 && isNamePart(text.charCodeAt(start - 1))))
    return { nameEnd };
  pair.lastIndex = nameEnd;
  const opening = pair.exec(text);
  const from = pair.lastIndex;
  const value = opening === null ? undefined : quotedValue(text, from, opening[1]);
  if (value === undefined || !/\d/.test(value) || entropyOf(value) < 2.3) return { nameEnd };
  const end = from + value.length;
  if (isNoSecret({ value, text, start: from, end }, 'chosen')) return { nameEnd };
  return { nameEnd, match: { start: from, end, value, variable: 'PASSWORD' } };
}

/** `Minio("host", "user", "password")` */
const third = /inio\(\s{0,40}["'][^"'\s]{1,200}["'],\s{0,40}["'][^"'\s]{1,100}["'],\s{0,40}(["'])/y;

function thirdAt(text: string, word: number): NamedHit {
  const nameEnd = word + 'minio('.length;
  third.lastIndex = word + 1;
  const opening = third.exec(text);
  const from = third.lastIndex;
  const value = opening === null ? undefined : quotedValue(text, from, opening[1]);
  if (value === undefined || entropyOf(value) < 2.3) return { nameEnd };
  const end = from + value.length;
  if (isNoSecret({ value, text, start: from, end }, 'chosen') && !isFirstTried(value)) return { nameEnd };
  const isMild = isFirstTried(value) ? { isMild: true as const } : {};
  return { nameEnd, match: { start: from, end, value, variable: 'MINIO_SECRET_KEY', ...isMild } };
}

/** Lines of this length are no one's writing: names in them belong to a bundled program. */
const longLine = 2_000;

/** True on a line that a bundler wrote. No more of it is looked at than makes it one: a text can be one line with many names. */
function isMinified(text: string, at: number): boolean {
  const from = Math.max(0, at - longLine);
  const before = text.slice(from, at).lastIndexOf('\n');
  if (before < 0 && from > 0) return true;
  const start = from + before;
  const end = start + longLine + 1;
  return end <= text.length && !text.slice(at, end).includes('\n');
}

/**
 * True on a line of a data set with a JSON object a line: what stands in it was said or made up by somebody, as in recorded calls of
 * tools. Looks no further than a line of people's writing is long.
 */
function isRecord(text: string, at: number): boolean {
  const from = Math.max(0, at - longLine);
  const before = text.slice(from, at).lastIndexOf('\n');
  if (before < 0 && from > 0) return false;
  const start = from + before + 1;
  if (!text.startsWith('{"', start)) return false;
  if (/\}\r?\n$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  return start === 0 && /\}\r?\n\{"/.test(text.slice(at, at + longLine));
}

/** `seaweedfs-s3-creds`: the name of a thing, in words of letters with a digit at most. */
function isDashedWords(value: string): boolean {
  return /^[a-z]{1,20}\d?(?:[-_.](?:[a-z]{1,20}\d?|\d{1,2})){1,8}$/.test(value);
}

interface Opened {
  readonly from: number;
  readonly value: string;
  readonly isFallback: boolean;
  /** It stands in a text inside of a text: what somebody said of it, as in the conversations of a data set. */
  readonly isMild: boolean;
  readonly isOfMagic?: true;
}

function valueAfter(text: string, nameEnd: number, kind: SecretText): Opened | undefined {
  for (const expression of [assigned, fallback]) {
    expression.lastIndex = nameEnd;
    const opening = expression.exec(text);
    if (opening === null) continue;
    const from = expression.lastIndex;
    const value = quotedValue(text, from, opening[1]);
    const isMild = opening[1].length > 1;
    return value === undefined ? undefined : { from, value, isFallback: expression === fallback, isMild };
  }
  if (kind === 'sql') return quotedAfter(ofSql, text, nameEnd);
  if (kind === 'xml') return quotedAfter(ofXmlValue, text, nameEnd) ?? elementAfter(text, nameEnd);
  const isMagic = kind === 'python' && magicLine.test(text.slice(Math.max(nameEnd - 120, 0), nameEnd));
  if (kind !== 'settings' && kind !== 'netrc' && !isMagic) return undefined;
  const expression = kind === 'netrc' || (isMagic && text[nameEnd] !== '=') ? spaced : bare;
  expression.lastIndex = nameEnd;
  if (!expression.test(text)) return undefined;
  const from = expression.lastIndex;
  const value = bareValue(text, from, kind === 'netrc');
  if (value === undefined) return undefined;
  return { from, value, isFallback: false, isMild: false, ...(isMagic ? { isOfMagic: true as const } : {}) };
}

function quotedAfter(expression: RegExp, text: string, nameEnd: number): Opened | undefined {
  expression.lastIndex = nameEnd;
  const opening = expression.exec(text);
  const from = expression.lastIndex;
  const value = opening === null ? undefined : quotedValue(text, from, opening[1]);
  return value === undefined ? undefined : { from, value, isFallback: false, isMild: false };
}

/** The text of an element. */
function elementAfter(text: string, nameEnd: number): Opened | undefined {
  ofXml.lastIndex = nameEnd;
  if (!ofXml.test(text)) return undefined;
  const from = ofXml.lastIndex;
  const value = /^[^<\s]{6,400}(?=\s{0,40}<\/)/.exec(text.slice(from, from + maxValueLength + 50))?.[0];
  return value === undefined ? undefined : { from, value, isFallback: false, isMild: false };
}

/** Text up to the end of a word. An equals sign only pads: before a letter it begins another assignment. */
function bareValue(text: string, from: number, anything: boolean): string | undefined {
  if (!anything && text[from] === '&') return undefined;
  let end = from;
  for (; end < text.length && end - from <= 200; end++) {
    const character = text[end];
    if (anything ? character <= ' ' : noBareValue.test(character)) break;
    if (character === '=' && /\w/.test(text[end + 1] ?? '')) return undefined;
  }
  const ends = end === text.length || text[end] <= ' ';
  return ends && end - from >= 8 ? text.slice(from, end) : undefined;
}

function isNamePart(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 45
  );
}

/** Text up to the closing quote on the same line; undefined for what is too short, too long or has space in it. */
function quotedValue(text: string, from: number, quote: string): string | undefined {
  for (let index = from; index < text.length && index - from <= maxValueLength; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 32) return undefined;
    if (unit === 92) {
      if (text.startsWith(quote, index)) return text.slice(from, index);
      if (quote.length > 1) return undefined;
      index++;
    } else if (quote.length === 1 && text[index] === quote)
      return index - from < 6 ? undefined : text.slice(from, index);
  }
  return undefined;
}
