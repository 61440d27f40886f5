// Of browsers and of Node.js alike, and of no language.
declare function btoa(text: string): string;
declare function atob(text: string): string;

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes that a text in base64 stands for. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character: string) => character.charCodeAt(0));
}
