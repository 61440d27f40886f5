/** Text in bytes. TextEncoder and TextDecoder are web standards that every host has, but ES libs do not declare. */
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } };
declare const TextDecoder: {
  new (
    label: string,
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  ): { decode(bytes: Uint8Array): string };
};

export const utf8 = new TextEncoder();
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16le = new TextDecoder('utf-16le', { ignoreBOM: true });
const utf16be = new TextDecoder('utf-16be', { ignoreBOM: true });

/** UTF-8 to text, bad sequences replaced by U+FFFD. For display and names, never for a decision on validity. */
export function decodeUtf8(bytes: Uint8Array): string {
  return lenientUtf8.decode(bytes);
}

/** UTF-8 to text, or undefined where a sequence is bad. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** One character a byte, exactly as Python's latin-1 does it (the web's decoder of that name is windows-1252). */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  // Argument lists are limited; 8 KiB is far below every engine's limit.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}

/** Text of a source file: UTF-8 or UTF-16 by its byte order mark; undefined when the bytes are not text. */
export function decodeTextFile(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16le.decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16be.decode(bytes.subarray(2));
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (body.includes(0)) return undefined;
  // Files in a legacy code page are still code: their ASCII is what rules read.
  return decodeStrictUtf8(body) ?? decodeLatin1(body);
}
