import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { rule as archiveStructure } from '../../rules/models/archive-structure';
import { rule as archiveTraversal } from '../../rules/models/archive-traversal';
import type { ModelScan } from '../scan/modelScan';
import { leavesFolder } from './paths';

/** What archives of every kind have in common to say. `member` is the archive itself; empty for the file. */

/**
 * A member would be unpacked outside the folder. Loaders unpack a tar with `tarfile.extractall`, which before Python 3.14 does what
 * the archive says; `zipfile` and py7zr refuse or mend such names, so that only other unpackers fall for them.
 */
export function reportTraversal(
  scan: ModelScan,
  member: readonly string[],
  name: string,
  archive: 'tar' | 'zip' | '7z',
): void {
  scan.add(archiveTraversal, member, undefined, {
    identity: `traversal ${name}`,
    message: t('archive-findings.extracts-outside', name),
    ...(archive === 'tar'
      ? { evidence: t('archive-findings.writes-path', 'tarfile.extractall()', name) }
      : { severity: 'medium' as const }),
    effect: 'file-write',
    payload: { values: [`open('${name}', 'w')`], isData: true },
  });
}

/** A member is a link that leads outside. */
export function reportLink(scan: ModelScan, member: readonly string[], name: string, target: string): void {
  scan.add(archiveStructure, member, undefined, {
    identity: `link ${name} ${target}`,
    message: t('archive-findings.link-outside', name, target),
  });
}

/** As Linux has it. */
const maxTargetLength = 4096;

/** Says where a link leads whose content is its target, if that is outside. */
export async function reportOutsideLink(
  scan: ModelScan,
  name: string,
  content: ByteSource,
  member: readonly string[],
): Promise<void> {
  const target = decodeLatin1(await content.read(0, Math.min(content.size, maxTargetLength)));
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  if (!leavesFolder(/^[/\\]|^[A-Za-z]:/.test(target) ? target : folder + target)) return;
  reportLink(scan, member, name, target);
}

/** Nothing in the archive is a model, though its name or the user said so. */
export function reportNoModel(scan: ModelScan, member: readonly string[]): void {
  scan.reason('unsupported-format', 'unsupported', t('archive-findings.no-readable-model'), member);
}

/** Reads a member; where a budget is spent on the way that is said, and `format` is the answer. */
export async function withinLimits(
  scan: ModelScan,
  member: readonly string[],
  format: string,
  read: () => Promise<string | undefined>,
): Promise<string | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    scan.limit(error.limit, member);
    return format;
  }
}
