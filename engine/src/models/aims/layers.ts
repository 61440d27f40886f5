import { MemorySource } from '../../bytes/byteSource';
import { type Compression, decompress } from '../../bytes/decompress';
import { decodeStrictUtf8, decodeText, textEncodingOf } from '../../bytes/text';
import { LimitError } from '../../limits';
import type { Meter } from '../../meter';
import type { Platform } from '../../platform';
import { decodeBase64, decodeHex } from '../pickle/machine/carried';
import { looksLikeMarshal, marshalTexts } from './marshalTexts';
import { rotatedTexts } from './rotated';

/*
 * One layer of disguise off a text or bytes: base64, base32, base85, hexadecimal, lists of numbers, rot13, reversed text, characters
 * that are changed one by one (rotated.ts), compression, marshalled code. What comes out must read like text; whether it acts is judged by whoever asked.
 */

export interface LayerTools {
  readonly platform: Platform;
  readonly meter: Meter;
}

/** Bytes that one decompression may give, and encoded words of one text that are tried. */
const maxInflated = 1 << 20;
const maxWords = 64;

/** What a layer held. */
export interface Layer {
  readonly texts: readonly string[];
  /** The texts are those of compiled code, names and constants alike. */
  readonly isCompiled: boolean;
}

/** Texts that stand encoded in a text. */
export async function layersOfText(text: string, tools: LayerTools): Promise<Layer[]> {
  const found: Layer[] = [];
  const add = async (bytes: Uint8Array) => {
    const layer = await layerOfBytes(bytes, tools);
    if (layer !== undefined) found.push(layer);
  };
  let words = 0;
  for (const [word] of text.matchAll(/[A-Za-z0-9+/_-]{12,}={0,2}/g)) {
    if (++words > maxWords) break;
    if (/^(?:[0-9a-f]{2})+$|^(?:[0-9A-F]{2})+$/.test(word)) await add(decodeHex(word));
    else if (/^[A-Z2-7]{16,}$/.test(word)) await add(decodeBase32(word));
    await add(decodeBase64(word));
  }
  // Encoders break lines.
  const dense = text.replace(/\s+/g, '');
  if (dense.length < text.length && dense.length >= 64 && /^[A-Za-z0-9+/]+={0,2}$/.test(dense))
    await add(decodeBase64(dense));
  for (const [list] of text.matchAll(/\d{1,3}(?:\s{0,4},\s{0,4}\d{1,3}){7,}/g))
    await add(Uint8Array.from(list.split(','), Number));
  if (/^[!-~]{20,}$/.test(text) && !/^[\w+/=-]+$/.test(text)) await add(decodeBase85(text));
  for (const rotated of rotatedTexts(text, (each) => acts.test(each), tools.meter))
    found.push({ texts: [rotated], isCompiled: false });
  if (!acts.test(text)) {
    const others = [[...text].reverse().join(''), rot13(text)];
    for (const other of others) if (acts.test(other)) found.push({ texts: [other], isCompiled: false });
  }
  return found;
}

/** What only code and commands have; a text that has it after being turned round was turned round before. */
const acts =
  /\bimport \w|__import__|\bexec\(|\beval\(|\bos\.\w+\(|\bsubprocess\b|\bsocket\b|\bcurl \S|\bwget \S|\b(?:ba)?sh -[ci]\b|\/bin\/(?:ba)?sh|\brm -r|https?:\/\//;

/** The text that bytes are, or what they hold compressed or marshalled. */
export async function layerOfBytes(
  bytes: Uint8Array,
  tools: LayerTools,
  depth = 3,
): Promise<Layer | undefined> {
  if (bytes.length < 4) return undefined;
  const text = textOfBytes(bytes);
  if (text !== undefined) return { texts: [text], isCompiled: false };
  if (looksLikeMarshal(bytes)) return { texts: marshalTexts(bytes), isCompiled: true };
  if (depth === 0) return undefined;
  for (const compression of compressionsOf(bytes)) {
    const content = await inflated(bytes, compression, tools);
    const layer = content === undefined ? undefined : await layerOfBytes(content, tools, depth - 1);
    if (layer !== undefined) return layer;
  }
  return undefined;
}

/** Bytes as text where nearly all of them are characters that people write. */
function textOfBytes(bytes: Uint8Array): string | undefined {
  const encoding = textEncodingOf(bytes);
  if (encoding === undefined) return undefined;
  const text = encoding === 'bytes' ? decodeStrictUtf8(bytes) : decodeText(bytes, encoding);
  if (text === undefined) return undefined;
  const strange = text.match(/[^\x20-\x7e\n\r\t]/g)?.length ?? 0;
  return strange * 20 <= text.length ? text : undefined;
}

function compressionsOf(bytes: Uint8Array): readonly Compression[] {
  const [first, second, third] = bytes;
  if (first === 0x1f && second === 0x8b) return ['gzip'];
  if ((first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0) return ['zlib'];
  if (first === 0x42 && second === 0x5a && third === 0x68) return ['bzip2'];
  if (first === 0xfd && second === 0x37) return ['xz'];
  return first === 0x5d && second === 0 ? ['lzma'] : [];
}

async function inflated(
  bytes: Uint8Array,
  compression: Compression,
  { platform, meter }: LayerTools,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const options = { platform, dictionary: maxInflated, spend: (work: number) => meter.spend(work) };
  try {
    for await (const chunk of decompress(compression, new MemorySource('', bytes), options)) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= maxInflated) break;
    }
  } catch (error) {
    // Damaged streams have what came before the damage.
    if (error instanceof LimitError) throw error;
  }
  if (size === 0) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, maxInflated);
}

function rot13(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const base = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - base + 13) % 26) + base);
  });
}

/** Source: RFC 4648, section 6. */
function decodeBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    bits = ((bits << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)) & 0xfff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** The alphabet of RFC 1924, as Python's base64.b85encode has it. */
const alphabet85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

function decodeBase85(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5).padEnd(5, '~');
    let value = 0;
    for (const letter of group) {
      const digit = alphabet85.indexOf(letter);
      if (digit < 0) return new Uint8Array();
      value = value * 85 + digit;
    }
    const length = Math.min(5, text.length - at) - 1;
    for (let index = 0; index < length; index++) bytes.push(Math.floor(value / 256 ** (3 - index)) % 256);
  }
  return Uint8Array.from(bytes);
}
