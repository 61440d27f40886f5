import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { rule as hardcodedSecret } from '../../rules/secrets/hardcoded-secret-known';
import { draftSecrets } from '../../secrets/draftSecrets';
import { findSecrets } from '../../secrets/matcher';
import { Source } from '../../text/source';
import type { ModelScan } from './modelScan';

/** Bytes of one pickle stream that are searched, from its start: settings stand there, and arrays behind them. */
const maxStream = 1 << 19;
/** Characters of one text of metadata. */
const maxText = 1 << 20;

/**
 * Reports credentials in a text that a model keeps: metadata, documentation, settings. Names such as `bos_token` prove nothing there, so
 * that only formats count. `offset` is where the text stands, if that is known.
 */
export function reportSecrets(
  scan: ModelScan,
  text: string,
  member: readonly string[],
  offset?: number,
): void {
  const searched = text.slice(0, maxText);
  scan.spendText(searched.length);
  report(scan, searched, member, offset === undefined ? undefined : () => offset, () => true);
}

/** The same for the bytes of a pickle stream, whose texts stand among opcodes and numbers: what a format proves by itself. */
export async function reportStreamSecrets(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  end: number,
  member: readonly string[],
): Promise<void> {
  const bytes = await source.read(start, Math.min(end - start, maxStream));
  scan.spendText(bytes.length);
  report(
    scan,
    decodeLatin1(bytes),
    member,
    (at) => start + at,
    (kind) => kind !== 'value',
  );
}

function report(
  scan: ModelScan,
  text: string,
  member: readonly string[],
  placeOf: ((at: number) => number) | undefined,
  counts: (kind: string) => boolean,
): void {
  const matches = findSecrets(text, 'output').filter(
    ({ detector, isMild }) => detector !== undefined && isMild !== true && counts(detector.kind),
  );
  if (matches.length === 0) return;
  const source = new Source(scan.path, [{ text }]);
  const { platform } = scan.options;
  for (const match of matches)
    for (const { draft } of draftSecrets(source, 'text', [match], {
      rules: [hardcodedSecret],
      platform,
      secretDetectors: [],
    })) {
      const { location: _, fixes: __, ...rest } = draft;
      const vendor = match.detector?.vendor.name ?? '';
      scan.add(hardcodedSecret, member, placeOf?.(match.start), {
        ...rest,
        message: t('hardcoded-secret-known.in-model', vendor, rest.evidence ?? ''),
      });
    }
}
