/** Checksums and encodings that formats carry inside. */

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * GitHub's and npm's tokens end with six characters that are the CRC-32 of the random part in base 62
 * (github.blog/2021-04-05-behind-githubs-new-authentication-token-formats).
 */
export function endsWithChecksum(token: string): boolean {
  const random = token.slice(token.indexOf('_') + 1, -6);
  return token.endsWith(checksum62(random));
}

/** CRC-32 of ASCII text as six digits of base 62. */
export function checksum62(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let count = 0; count < 6; count++) {
    digits = base62[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

function crc32(text: string): number {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    sum ^= text.charCodeAt(index) & 0xff;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Text of base64 in either alphabet, one character a byte; undefined for what is none. */
export function decodeBase64(text: string): string | undefined {
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const character of text.replace(/=+$/, '')) {
    const digit = base64.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (digit < 0) return undefined;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return decoded;
}

/** True when base64 hides an object of JSON that has one of these keys. */
export function isJsonWith(encoded: string, ...keys: readonly string[]): boolean {
  try {
    const object: unknown = JSON.parse(decodeBase64(encoded) ?? '');
    return typeof object === 'object' && object !== null && keys.some((key) => key in object);
  } catch {
    return false;
  }
}

/** A JSON Web Token that gives rights: its header names an algorithm, and it is not meant for the public. */
export function isPrivateJwt(token: string): boolean {
  const [header = '', payload = ''] = token.split('.');
  // What everybody may have, and the keys that every Supabase of one's own machine starts with.
  return (
    isJsonWith(header, 'alg') &&
    !/"role":\s?"anon"|"iss":\s?"supabase-demo"/.test(decodeBase64(payload) ?? '')
  );
}

/** base64 of `user:password`, where the password does not say that it is made up. */
export function isUserAndPassword(encoded: string): boolean {
  const password = /^[\x21-\x7e]{1,100}:([\x20-\x7e]{3,})$/.exec(decodeBase64(encoded) ?? '')?.[1];
  if (password === undefined || /password|passwd|secret|example|changeme/i.test(password)) return false;
  // A sentence in place of one, as guides write it: `This is not a real secret`.
  return !/^(?:[a-z',.]{1,20} ){4}/i.test(decodeBase64(password) ?? '');
}

/** base64 of a legacy NGC key: an identifier, a colon and a UUID. */
export function isNgcKey(encoded: string): boolean {
  return /^[a-z0-9]{26}:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(decodeBase64(encoded) ?? '');
}
