import type { SecretMatch } from './matcher';
import { entropyOf, isNamedPlaceholder } from './placeholders';

/** How values are written: quoted only, or also bare as in `.env` and YAML files. */
export type Writing = 'quoted' | 'bare';

const nameWords = /pass|pwd|secret|token|key|credential|auth/gi;
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
]);
/** Words before `token` in the vocabulary of language models and parsers. */
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
]);

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
  const words = wordsOf(name);
  const last = words.at(-1);
  const before = words.at(-2);
  if (last === undefined || describing.has(last)) return false;
  if (words.some((word) => secretWords.has(word))) return before !== 'no' && !words.includes('santa');
  if (last === 'token') return before === undefined || !modelWords.has(before);
  if (last === 'key') return before !== undefined && keyOwners.has(before);
  return last === 'auth' && words.length > 1;
}

/**
 * Literals that are assigned to a name, attribute, keyword, dictionary or mapping key named like a secret, and fallbacks of
 * environment look-ups. Every expression is anchored at a hit and bounded.
 */
export function* findNamedSecrets(text: string, writing: Writing): Iterable<SecretMatch> {
  const words = new RegExp(nameWords);
  const right = /[A-Za-z0-9_-]{0,80}/y;
  // Up to the value: a closing quote or bracket, an annotation, the sign, and an opening quote with its prefix.
  const assigned =
    /["']?[ \t]{0,4}\]?[ \t]{0,20}(?::[ \t]{0,4}[A-Za-z][\w.[\]]{0,40}[ \t]{0,10}(?==))?(?:=(?!=)|:=|:|=>)[ \t]{0,20}(?:[rRuUbBfF]{0,2})(["'])/y;
  const fallback = /["'][ \t]{0,4},[ \t]{0,4}(?:default[ \t]{0,2}=[ \t]{0,2})?(["'])/y;
  const bare = /["']?[ \t]{0,4}[=:][ \t]{0,4}([^\s"'#,;{}[\]()<>|&$]{8,200})(?=\s|$)/y;
  for (let hit = words.exec(text); hit !== null; hit = words.exec(text)) {
    right.lastIndex = hit.index;
    const tail = right.exec(text)?.[0] ?? '';
    let start = hit.index;
    while (start > 0 && hit.index - start < 80 && /[A-Za-z0-9_-]/.test(text[start - 1])) start--;
    const end = hit.index + tail.length;
    words.lastIndex = Math.max(end, hit.index + 1);
    const name = text.slice(start, end);
    // `AWS::ApiGateway::ApiKey` is the name of a kind of thing.
    if (text[start - 1] === ':' || !isSecretName(name)) continue;
    const variable = wordsOf(name).join('_').toUpperCase();
    assigned.lastIndex = end;
    let opening = assigned.exec(text);
    let from = assigned.lastIndex;
    if (
      opening === null &&
      /(?:getenv|environ\.get)\([ \t]{0,4}["']$/.test(text.slice(Math.max(0, start - 30), start))
    ) {
      fallback.lastIndex = end;
      opening = fallback.exec(text);
      from = fallback.lastIndex;
    }
    let value: string | undefined;
    if (opening !== null) {
      value = quotedValue(text, from, opening[1]);
    } else if (writing === 'bare') {
      bare.lastIndex = end;
      const found = bare.exec(text);
      value = found?.[1];
      from = bare.lastIndex - (value?.length ?? 0);
    }
    if (value === undefined || value.length < 8 || value.length > 400 || /\s/.test(value)) continue;
    if (entropyOf(value) < 3 || isNamedPlaceholder(value)) continue;
    yield { start: from, end: from + value.length, value, variable };
  }
}

/** Text up to the closing quote on the same line. */
function quotedValue(text: string, from: number, quote: string): string | undefined {
  for (let index = from; index < text.length && index - from <= 400; index++) {
    const character = text[index];
    if (character === '\n' || character === '\r' || character === '\\') return undefined;
    if (character === quote) return text.slice(from, index);
  }
  return undefined;
}
