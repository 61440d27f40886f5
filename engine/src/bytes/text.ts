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
  // Widened to UTF-16, so that the host's native decoder does the work.
  const wide = new Uint16Array(bytes);
  return utf16le.decode(new Uint8Array(wide.buffer));
}

/** How a text is stored: UTF-16 by its byte order mark or by its look, everything else byte for byte. */
export type TextEncoding = 'utf-16le' | 'utf-16be' | 'bytes';

/** The encoding of a text that begins with these bytes; undefined where they are no text's. */
export function textEncodingOf(head: Uint8Array): TextEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (!head.includes(0)) return 'bytes';
  // Some tools write UTF-16 without a mark: every other byte of what is mostly ASCII is zero.
  for (const [zero, encoding] of [
    [1, 'utf-16le'],
    [0, 'utf-16be'],
  ] as const) {
    const units = Math.min(256, head.length >> 1);
    let plain = 0;
    for (let unit = 0; unit < units; unit++) {
      const character = head[unit * 2 + 1 - zero];
      const printable =
        (character >= 32 && character < 127) || character === 9 || character === 10 || character === 13;
      if (head[unit * 2 + zero] === 0 && printable) plain++;
    }
    if (units >= 4 && plain * 10 >= units * 9) return encoding;
  }
  return undefined;
}

/** Text of a stretch of bytes in an encoding; a mark in front is left out. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'bytes') return decodeStrictUtf8(bytes) ?? decodeLatin1(bytes);
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return (encoding === 'utf-16le' ? utf16le : utf16be).decode(marked ? bytes.subarray(2) : bytes);
}

/** Text of a source file: UTF-8 or UTF-16; undefined when the bytes are not text. */
export function decodeTextFile(bytes: Uint8Array): string | undefined {
  const encoding = textEncodingOf(bytes);
  if (encoding === undefined) return undefined;
  if (encoding !== 'bytes') return decodeText(bytes, encoding);
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  // Files in a legacy code page are still code: their ASCII is what rules read.
  return decodeStrictUtf8(body) ?? decodeLatin1(body);
}
