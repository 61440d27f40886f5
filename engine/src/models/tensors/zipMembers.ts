import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import type { DecompressedSource } from '../../bytes/decompressed';
import { decodeLatin1 } from '../../bytes/text';
import { decompressMember } from '../containers/zip/decompressMember';
import { readZipDirectory, type ZipEntry } from '../containers/zip/directory';
import type { Budget } from '../scan/budget';
import { RefusedError } from './tensor';

/** Members of a zip by name, opened when they are wanted. */
export class ZipMembers {
  readonly names: readonly string[];
  private readonly entries = new Map<string, ZipEntry>();
  private readonly opened: DecompressedSource[] = [];

  private constructor(
    private readonly budget: Budget,
    private readonly source: ByteSource,
    entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) {
      // Loaders differ in which of two members of one name they take.
      if (this.entries.has(entry.name))
        throw new RefusedError('malformed', t('zip-members.duplicate-member', entry.name));
      this.entries.set(entry.name, entry);
    }
    this.names = [...this.entries.keys()];
    refuseOverlaps(entries);
  }

  /** @throws RefusedError where there is no directory. */
  static async of(budget: Budget, source: ByteSource): Promise<ZipMembers> {
    const directory = await readZipDirectory(source);
    if (directory === undefined) throw new RefusedError('malformed', t('common.directory-unreadable'));
    return new ZipMembers(budget, source, directory.entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Content of a member. @throws RefusedError where it is missing, cut off or compressed in a way that is not read. */
  open(name: string): ByteSource {
    const entry = this.entries.get(name);
    if (
      entry === undefined ||
      entry.dataOffset < 0 ||
      entry.dataOffset + entry.compressedSize > this.source.size
    )
      throw new RefusedError('truncated', t('zip-members.member-missing', name));
    const stored = new SliceSource(name, this.source, entry.dataOffset, entry.compressedSize);
    const content = decompressMember(this.budget, entry, stored);
    if (content === 'unsupported')
      throw new RefusedError('compression', t('zip-members.compression-not-supported', name));
    if (content === undefined) return stored;
    this.opened.push(content);
    return content;
  }

  /** Text of a short member; undefined where there is none. */
  async text(name: string, longest: number): Promise<string | undefined> {
    return this.has(name) ? decodeLatin1(await this.open(name).read(0, longest)) : undefined;
  }

  async close(): Promise<void> {
    for (const content of this.opened) await content.close();
  }
}

/** Members that are the same bytes are what nobody's writer makes: one of them was meant to be something else. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const placed = entries.filter(({ dataOffset, compressedSize }) => dataOffset >= 0 && compressedSize > 0);
  placed.sort((a, b) => a.dataOffset - b.dataOffset);
  for (let i = 1; i < placed.length; i++) {
    const [before, entry] = [placed[i - 1], placed[i]];
    if (before.dataOffset + before.compressedSize > entry.dataOffset)
      throw new RefusedError('overlap', t('zip-members.overlapping-members', before.name, entry.name));
  }
}
