import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { decodeText } from '../pickle/machine/literals';
import { RefusedError } from './tensor';

/** Bytes of text that are decoded in memory; arrays of today are spelled as bytes. */
const maxSpelledSize = 1 << 27;

/** The bytes of an array that a pickle spells as text, one character a byte. Decoded by the first read, forgotten after the last byte. */
export class SpelledSource implements ByteSource {
  private decoded: Uint8Array | undefined;

  constructor(
    readonly name: string,
    private readonly source: ByteSource,
    private readonly span: { readonly op: number; readonly start: number; readonly length: number },
    readonly size: number,
  ) {}

  /** @throws RefusedError where the text has another length than the array. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    this.decoded ??= await this.decode();
    const bytes = this.decoded.slice(offset, offset + length);
    if (offset + length >= this.size) this.decoded = undefined;
    return bytes;
  }

  private async decode(): Promise<Uint8Array> {
    const { op, start, length } = this.span;
    if (length > maxSpelledSize) throw new LimitError('memberBytes');
    const text = decodeText(op, await this.source.read(start, length));
    if (text.length !== this.size) throw new RefusedError('lying-size', t('spelled.size-mismatch'));
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  }
}
